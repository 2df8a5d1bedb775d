/// How many commitments stand how: figures a person can check. There is no score.
public struct Counts: Hashable, Sendable {
    /// Open ones, the overdue among them.
    public var open = 0
    /// Open ones whose due date has passed.
    public var overdue = 0
    /// Kept ones, those kept late among them.
    public var kept = 0
    /// Those kept after their due date.
    public var keptLate = 0
    /// Those openly taken back.
    public var released = 0

    /// Nothing counted yet.
    public init() {}

    /// Counts one more.
    public mutating func add(_ commitment: Commitment, on today: Day) {
        switch commitment.state {
        case .open:
            open += 1
            if commitment.isOverdue(on: today) { overdue += 1 }
        case .kept:
            kept += 1
            if commitment.isKeptLate { keptLate += 1 }
        case .released: released += 1
        }
    }

    /// What two counts come to together.
    public static func + (left: Counts, right: Counts) -> Counts {
        var sum = left
        sum.open += right.open
        sum.overdue += right.overdue
        sum.kept += right.kept
        sum.keptLate += right.keptLate
        sum.released += right.released
        return sum
    }
}

extension Commitment {
    /// Whether it is open on a day after its due date; on the day itself it isn't yet.
    public func isOverdue(on today: Day) -> Bool {
        state == .open && due.map { $0 < today } == true
    }

    /// Whether it was kept after its due date.
    public var isKeptLate: Bool {
        guard state == .kept, let kept, let due else { return false }
        return kept > due
    }
}

extension Pair {
    /// The counts of a pair: together, and for each side.
    public struct CountsOfSides: Hashable, Sendable {
        /// All commitments, nobody's included.
        public var together = Counts()
        /// The mentor's, and what is both's.
        public var mentor = Counts()
        /// The mentee's, and what is both's.
        public var mentee = Counts()

        /// Those of one side.
        public subscript(side: Side) -> Counts { side == .mentor ? mentor : mentee }
    }

    /// The counts together and for each side, in one pass over the commitments (rules.md, "Counts").
    public func countsOfSides(on today: Day) -> CountsOfSides {
        var counts = CountsOfSides()
        forEachCommitment { commitment in
            counts.together.add(commitment, on: today)
            guard let owner = commitment.owner else { return }
            if owner.includes(.mentor) { counts.mentor.add(commitment, on: today) }
            if owner.includes(.mentee) { counts.mentee.add(commitment, on: today) }
        }
        return counts
    }

    /// The counts of all commitments, nobody's included.
    public func counts(on today: Day) -> Counts {
        var counts = Counts()
        forEachCommitment { counts.add($0, on: today) }
        return counts
    }

    /// The counts of one side's commitments, and of what is both's.
    public func counts(of side: Side, on today: Day) -> Counts {
        countsOfSides(on: today)[side]
    }

    /// Calls a closure with every commitment in the order of ``commitments``, without making a list of them.
    public func forEachCommitment(_ body: (Commitment) throws -> Void) rethrows {
        for commitment in commitmentsOutside { try body(commitment) }
        for session in sessions {
            for commitment in session.commitments { try body(commitment) }
        }
    }
}
