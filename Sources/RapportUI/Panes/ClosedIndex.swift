import Mentorship

/// What was kept and released in all pairs, so that the list of all pairs finds the newest of it, and what fits a filter,
/// without going through the journal at each key.
///
/// It is made when it is first asked for, pair by pair, and follows what is read again. What it has of a commitment is
/// where it stands, its day, and, once a filter has asked for them, its words as they are compared.
struct ClosedIndex: Equatable, Sendable {
    /// What was found: of all that fits, the newest, in the order of lists.
    struct Found {
        /// The newest of what fits.
        var commitments: [Commitment] = []
        /// The place of each one's pair among the journal's.
        var pairs: [Int] = []
        /// How many fit.
        var counts = CommitmentsPane.ClosedCounts()
    }

    private var pairs: [PairID: ClosedCommitments] = [:]

    /// Nothing.
    init() {}

    /// Takes what was read since the last time.
    ///
    /// Takes time in proportion to the number of pairs, and to the commitments of those that were read since then.
    ///
    /// - Parameter folding: whether words are to be compared (``newest(_:fitting:in:)``).
    mutating func follow(_ context: Context, folding: Bool) {
        var former = pairs
        pairs.removeAll(keepingCapacity: true)
        for (pair, commitments) in zip(context.journal.pairs, context.commitments) {
            var its = former.removeValue(forKey: pair.id)
            if its?.reading != commitments.reading { its = nil }
            var closed = its ?? ClosedCommitments(pair, reading: commitments.reading)
            if folding { closed.fold(pair) }
            pairs[pair.id] = closed
        }
    }

    /// The newest commitments that fit, at most so many of them, as of the last ``follow(_:folding:)``.
    ///
    /// What is certainly older is left out on the way, so that few are put in order.
    func newest(_ most: Int, fitting words: FilterWords, in context: Context) -> Found {
        var found = Found()
        var newest: [(commitment: Commitment, pair: Int)] = []
        var oldest: Day?
        func cut() {
            newest.sort { $0.commitment.isClosedLater(than: $1.commitment) }
            newest.removeLast(max(newest.count - most, 0))
            if newest.count == most { oldest = newest.last?.commitment.closingDay }
        }
        for (index, pair) in context.journal.pairs.enumerated() {
            guard let closed = pairs[pair.id] else { continue }
            closed.forEach(fitting: words, of: context.commitments[index].people) { entry in
                found.counts.count(entry.isKept ? .kept : .released)
                if let oldest, entry.day.map({ $0 < oldest }) ?? true { return }
                guard let commitment = entry.commitment(in: pair) else { return }
                newest.append((commitment, index))
                if newest.count >= 4 * most { cut() }
            }
        }
        cut()
        found.commitments = newest.map(\.commitment)
        found.pairs = newest.map(\.pair)
        found.counts.unshown = found.counts.total - newest.count
        return found
    }
}

/// What was kept and released in one pair.
struct ClosedCommitments: Equatable, Sendable {
    /// A commitment: where it stands in its pair, and what is asked of it most often.
    struct Entry: Equatable, Sendable {
        /// The place of its session; nothing where it was made outside one.
        let session: Int32?
        /// Its place among the commitments of that session, or of those outside.
        let place: Int32
        /// Whose it is; nothing where nobody is named.
        let owner: Owner?
        /// Whether it was kept, else it was released.
        let isKept: Bool
        /// The day by which it is ordered.
        let day: Day?

        /// The commitment itself.
        func commitment(in pair: Pair) -> Commitment? {
            let (place, session) = (Int(place), session.map { Int($0) })
            guard let session else {
                return pair.commitmentsOutside.indices.contains(place) ? pair.commitmentsOutside[place] : nil
            }
            guard pair.sessions.indices.contains(session) else { return nil }
            let commitments = pair.sessions[session].commitments
            return commitments.indices.contains(place) ? commitments[place] : nil
        }
    }

    /// The reading of the pair that it is of (``PairCommitments/reading``).
    let reading: Int
    private var entries: [Entry] = []
    /// The words of all of them as they are compared, one behind the other; nothing until a filter asks for them.
    private var folded: [UInt8]?
    /// Where the words of each end.
    private var ends: [Int] = []

    /// What was kept and released in a pair. Takes time in proportion to the number of its commitments.
    init(_ pair: Pair, reading: Int) {
        self.reading = reading
        take(pair.commitmentsOutside, session: nil)
        for (index, session) in pair.sessions.enumerated() {
            take(session.commitments, session: Int32(clamping: index))
        }
    }

    private mutating func take(_ commitments: [Commitment], session: Int32?) {
        for place in commitments.indices where commitments[place].state != .open {
            let entry = Entry(
                session: session, place: Int32(clamping: place), owner: commitments[place].owner,
                isKept: commitments[place].state == .kept, day: commitments[place].closingDay)
            entries.append(entry)
        }
    }

    /// Makes the words ready to be compared, unless they are.
    mutating func fold(_ pair: Pair) {
        guard folded == nil else { return }
        var bytes: [UInt8] = []
        ends.reserveCapacity(entries.count)
        for entry in entries {
            if let commitment = entry.commitment(in: pair) { bytes += FoldedName(commitment.text).text.utf8 }
            ends.append(bytes.count)
        }
        folded = bytes
    }

    /// Calls a closure with each of them that fits; with all of them where there are no words.
    ///
    /// - Parameter people: the pair's names, in which words may stand too.
    func forEach(fitting words: FilterWords, of people: OwnerNames, _ body: (Entry) -> Void) {
        guard !words.isEmpty, let folded, ends.count == entries.count else { return entries.forEach(body) }
        let owners: [Owner?] = Owner.allCases + [nil]
        let remaining = owners.map { words.without(people.searchText(of: $0)) }
        folded.withUnsafeBufferPointer { bytes in
            var start = 0
            for (entry, end) in zip(entries, ends) {
                defer { start = end }
                let wanted = remaining[entry.owner.flatMap { owners.firstIndex(of: $0) } ?? owners.count - 1]
                if wanted.fits(UnsafeBufferPointer(rebasing: bytes[start..<end])) { body(entry) }
            }
        }
    }
}

extension Commitment {
    /// The day it was kept or released, else the one it was due.
    var closingDay: Day? { kept ?? released ?? due }

    /// Whether it was closed later than another, or stands before it where both were closed together.
    func isClosedLater(than other: Commitment) -> Bool {
        let days = (closingDay, other.closingDay)
        guard days.0 != days.1 else { return precedes(other) }
        guard let day = days.0 else { return false }
        return days.1.map { day > $0 } ?? true
    }
}
