import DisplayText
import Mentorship
import TerminalGrid

extension CommitmentsPane {
    /// How many were kept, and how many released.
    struct ClosedCounts: Equatable, Sendable {
        var kept = 0
        var released = 0
        /// How many of these are more than can be shown.
        var unshown = 0

        /// Both together.
        var total: Int { kept + released }
    }

    /// What is to be shown, before it is laid out.
    struct Gathered {
        var people: [OwnerNames]
        var sources: [[Commitment]] = []
        var open: [Entry] = []
        var closed: [Entry] = []
        var counts = ClosedCounts()
        var marked: [Commitment] = []

        /// Whether it is among what is shown.
        func holds(_ key: CommitmentKey) -> Bool {
            let isIt = { (entry: Entry) in sources[entry.source][entry.place].key == key }
            return open.contains(where: isIt) || closed.contains(where: isIt)
        }

        /// Takes an array of closed commitments, in the order of the list, with the places of their pairs' names.
        fileprivate mutating func take(closed commitments: [Commitment], people: [Int]) {
            closed = people.enumerated().map { Entry(source: sources.count, place: $0.offset, people: $0.element) }
            sources.append(commitments)
        }
    }

    /// The most that were kept or released and are shown of all pairs: the newest ones.
    static let mostClosed = 500

    /// The commitments to be shown, in the order of the list.
    func gather(_ pair: Pair?, _ session: SessionName?, in context: Context) -> Gathered {
        if scope == .all { return gatherAll(in: context) }
        return gatherOpen(pair, in: context) ?? gather(pair, session)
    }

    /// What is open in the whole pair, put in order when the pair was read; nothing where more than that is to be known.
    private func gatherOpen(_ pair: Pair?, in context: Context) -> Gathered? {
        guard scope == .pair, !filter.isActive, marks.keys.isEmpty, !showsClosed, let pair,
            let commitments = context.commitments(of: pair.id)
        else { return nil }
        var gathered = Gathered(people: [commitments.people], sources: [commitments.open])
        gathered.open = commitments.open.indices.map { Entry(source: 0, place: $0, people: 0) }
        gathered.counts = ClosedCounts(kept: commitments.kept, released: commitments.released)
        return gathered
    }

    private func gather(_ pair: Pair?, _ session: SessionName?) -> Gathered {
        guard let pair else { return Gathered(people: []) }
        let names = OwnerNames(pair)
        var gathered = Gathered(people: [names])
        var (open, closed): ([Commitment], [Commitment]) = ([], [])
        let file = session.map { "sessions/\($0.fileName)" }
        pair.forEachCommitment {
            if isMarked($0.key) { gathered.marked.append($0) }
            guard scope == .pair || $0.key.file == file else { return }
            guard !filter.isActive || filter.words.fits(names.ownSearchText(of: $0)) else { return }
            gathered.counts.count($0.state)
            if $0.state == .open { open.append($0) } else if showsClosed { closed.append($0) }
        }
        closed.sort { $0.isClosedLater(than: $1) }
        gathered.open = open.indices.map { Entry(source: 0, place: $0, people: 0) }
        gathered.sources = [open.inListOrder()]
        gathered.take(closed: closed, people: closed.map { _ in 0 })
        return gathered
    }

    private func gatherAll(in context: Context) -> Gathered {
        var gathered = Gathered(people: context.commitments.map(\.people), sources: context.commitments.map(\.open))
        // By due date, what has none last; where these are equal, as they come: by pair, and there in the order of lists.
        var places: [(order: UInt64, entry: Entry)] = []
        for (index, commitments) in context.commitments.enumerated() {
            gathered.counts.kept += commitments.kept
            gathered.counts.released += commitments.released
            for place in commitments.open.indices {
                if !marks.keys.isEmpty, isMarked(commitments.open[place].key) {
                    gathered.marked.append(commitments.open[place])
                }
                guard filter.words.fits(commitments.folded[place]) else { continue }
                let due =
                    commitments.open[place].due.map { UInt64(UInt32(bitPattern: $0.number) ^ 0x8000_0000) } ?? 1 << 32
                let entry = Entry(source: index, place: place, people: index)
                places.append((due << 31 | UInt64(places.count), entry))
            }
        }
        places.sort { $0.order < $1.order }
        gathered.open = places.map(\.entry)
        gatherMarkedClosed(of: context, into: &gathered)
        if showsClosed { gatherClosed(of: context, into: &gathered) }
        return gathered
    }

    /// What is marked of what was kept and released in all pairs.
    private func gatherMarkedClosed(of context: Context, into gathered: inout Gathered) {
        guard gathered.marked.count < marks.keys.count else { return }
        for pair in Set(marks.keys.map(\.pair)).sorted() {
            context.pair(pair)?.forEachCommitment {
                if $0.state != .open, isMarked($0.key) { gathered.marked.append($0) }
            }
        }
    }

    /// The newest of what was kept and released in all pairs.
    private func gatherClosed(of context: Context, into gathered: inout Gathered) {
        let found = closedIndex.newest(CommitmentsPane.mostClosed, fitting: filter.words, in: context)
        gathered.counts = found.counts
        gathered.take(closed: found.commitments, people: found.pairs)
    }
}

extension CommitmentsPane.ClosedCounts {
    /// Counts one more, unless it is open.
    mutating func count(_ state: Commitment.State) {
        switch state {
        case .open: break
        case .kept: kept += 1
        case .released: released += 1
        }
    }
}

// MARK: Lines

extension CommitmentsPane {
    /// Columns taken by selection mark, checkbox and mark.
    static let markColumns = 5
    /// The most lines that the words of an open commitment take.
    private static let mostLines = 3
    /// The most commitments of all pairs whose words are wrapped; of more, each takes one line of words.
    private static let mostWrapped = 400

    /// Columns for the longest of the owners, fewer where there is little room for names of many pairs.
    func columnsForOwners() -> Int {
        let most = scope == .all && room.columns < 50 ? 6 : OwnerNames.widest
        return min(people.reduce(4) { max($0, $1.columns) }, most)
    }

    /// The lines of what was gathered.
    func content(of gathered: Gathered, today: Day) -> ItemList<CommitmentKey, Line>.Content {
        var content = ItemList<CommitmentKey, Line>.Content()
        let layout = WordLayout(self, count: gathered.open.count)
        var urgency: Urgency?
        content.reserve(gathered.open.count + gathered.closed.count)
        for (index, entry) in gathered.open.enumerated() {
            let its = Urgency(due: sources[entry.source][entry.place].due, today: today)
            if its != urgency {
                urgency = its
                content.append(.heading(its))
            }
            if layout.isOneLine {
                content.append(sources[entry.source][entry.place].key, .words(entry: index, nil), .place(entry: index))
            } else {
                content.append(sources[entry.source][entry.place].key) {
                    appendLines(of: entry, at: index, layout, to: &$0)
                }
            }
        }
        guard closedCounts.total > 0, showsClosed || scope != .all || !filter.isActive else { return content }
        if gathered.open.isEmpty { content.append(.nothingOpen) }
        content.append(.rule)
        guard showsClosed else {
            content.append(.folded)
            return content
        }
        for (index, entry) in gathered.closed.enumerated() {
            let place = gathered.open.count + index
            var lines: [Line] = [.words(entry: place, nil)]
            if scope == .all { lines.append(.place(entry: place)) }
            let commitment = self[entry]
            if commitment.state == .released, commitment.reason != nil { lines.append(.reason(entry: place)) }
            content.append(commitment.key, lines: lines)
        }
        if closedCounts.unshown > 0 { content.append(.unshown(closedCounts.unshown)) }
        return content
    }

    /// The room for the words of open commitments, worked out once for all of them.
    private struct WordLayout {
        let columns: Int
        let mostLines: Int
        let isAll: Bool
        /// Whether each takes one line for its words and one for its pair, whatever its words.
        var isOneLine: Bool { isAll && mostLines == 1 }

        init(_ pane: CommitmentsPane, count: Int) {
            columns = pane.wordColumns
            isAll = pane.scope == .all
            // One line is left for the date, or the pair, where few can be seen.
            let most = CommitmentsPane.mostLines - (isAll && pane.room.columns < 50 && pane.room.rows < 24 ? 1 : 0)
            let fitting = min(most, max(pane.room.rows - 1, 1))
            mostLines = isAll && count > CommitmentsPane.mostWrapped ? 1 : fitting
        }
    }

    private func appendLines(of entry: Entry, at index: Int, _ layout: WordLayout, to lines: inout [Line]) {
        let columns = layout.columns
        let text = sources[entry.source][entry.place].key.text
        if layout.mostLines == 1 || columns < 1 || text.fitsAsItIs(in: columns) {
            lines.append(.words(entry: index, nil))
        } else {
            var words = CleanText(text).wrapped(at: columns)
            if words.count > layout.mostLines {
                words =
                    words.prefix(layout.mostLines - 1)
                    + [words[(layout.mostLines - 1)...].joined(separator: " ")]
            }
            lines.append(.words(entry: index, words.first))
            for line in words.dropFirst() { lines.append(.more(entry: index, line)) }
        }
        if layout.isAll {
            lines.append(.place(entry: index))
        } else if sources[entry.source][entry.place].due != nil {
            lines.append(.due(entry: index))
        }
    }

    /// The column in which words begin, behind mark and owner.
    var wordStart: Int { CommitmentsPane.markColumns + ownerColumns + 1 }

    /// Columns for words: to the right they leave one free.
    var wordColumns: Int { room.columns - wordStart - 1 }
}

extension String {
    /// Whether it is printable ASCII and fits in so many columns, so that it needs no closer look.
    fileprivate func fitsAsItIs(in columns: Int) -> Bool {
        utf8.count <= columns && utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    }
}
