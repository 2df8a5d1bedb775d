import Mentorship

extension CommitmentsPane {
    /// The commitments that are marked. Marks stay with their pair while another one's commitments are shown, and are
    /// put together while those of all pairs are.
    struct Marks: Equatable, Sendable {
        /// Those that are marked of what may be shown now, as they were read last.
        private(set) var marked: [Commitment] = []
        /// The keys of these, and of those that are still to be found among what is read.
        private(set) var keys: Set<CommitmentKey> = []
        /// Those of these that are not shown: a filter or a fold hides them.
        private(set) var hidden: Set<CommitmentKey> = []
        /// The marks of pairs that are not shown.
        private var aside: [PairID: Set<CommitmentKey>] = [:]
        /// The pair whose marks these are; nothing where those of all pairs are here.
        private var pair: PairID?

        /// The commitments of this pair alone are to be shown.
        ///
        /// Takes time in proportion to the number of marks, where another pair was shown before.
        mutating func showOnly(_ pair: PairID?) {
            guard pair == nil || pair != self.pair else { return }
            self.pair = pair
            for key in keys where key.pair != pair {
                aside[key.pair, default: []].insert(key)
                keys.remove(key)
            }
            if let pair, let own = aside.removeValue(forKey: pair) { keys.formUnion(own) }
        }

        /// The commitments of all pairs are to be shown.
        mutating func showAll() {
            pair = nil
            guard !aside.isEmpty else { return }
            for own in aside.values { keys.formUnion(own) }
            aside = [:]
        }

        /// Takes the marked ones as they were read; what isn't among them is no longer there.
        mutating func take(_ found: [Commitment]) {
            guard !keys.isEmpty || !marked.isEmpty else { return }
            marked = found
            keys = Set(found.map(\.key))
        }

        /// Notes which of the marked ones are not shown.
        mutating func noteHidden(behind shown: [Entry], of sources: [[Commitment]]) {
            hidden = keys
            guard !hidden.isEmpty else { return }
            for entry in shown { hidden.remove(sources[entry.source][entry.place].key) }
        }

        /// Marks a commitment, or takes its mark away.
        mutating func toggle(_ commitment: Commitment) {
            if keys.remove(commitment.key) != nil {
                marked.removeAll { $0.key == commitment.key }
            } else {
                add(commitment)
            }
        }

        /// Marks a commitment.
        mutating func add(_ commitment: Commitment) {
            if keys.insert(commitment.key).inserted { marked.append(commitment) }
        }

        /// Takes marks away from some.
        mutating func remove(_ removed: [CommitmentKey]) {
            keys.subtract(removed)
            marked.removeAll { !keys.contains($0.key) }
        }

        /// Takes all marks away that are here; those of pairs that are not shown stay.
        mutating func clear() {
            marked = []
            keys = []
            hidden = []
        }
    }

    /// Whether a commitment is marked.
    func isMarked(_ key: CommitmentKey) -> Bool { marks.keys.contains(key) }

    /// Marks the selected one, or takes its mark away.
    mutating func toggleMark() {
        if let selected { marks.toggle(selected) }
    }

    /// Marks all that are shown, or none where all of them are marked.
    mutating func toggleAllMarks() {
        if entries.allSatisfy({ isMarked(self[$0].key) }) {
            clearMarks()
        } else {
            for entry in entries { marks.add(self[entry]) }
        }
    }

    /// Whether there are marks to be taken away, or another scope to be left.
    var canUnwind: Bool { !marked.isEmpty || scope != .pair }

    /// Takes marks away from some.
    mutating func unmark(_ keys: [CommitmentKey]) {
        marks.remove(keys)
    }

    /// Takes all marks away.
    mutating func clearMarks() {
        marks.clear()
    }
}
