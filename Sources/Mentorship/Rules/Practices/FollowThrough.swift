/// How the promises of a pair stand: counts and lists that a person can check. There is no score.
public struct FollowThrough: Hashable, Sendable {
    /// One side's promises, and what is both's.
    public struct Account: Hashable, Sendable {
        /// The counts.
        public var counts = Counts()
        /// Overdue ones, the longest first.
        public var overdue: [Commitment] = []
        /// Those kept after their due date, the latest first.
        public var keptLate: [Commitment] = []
        /// Those openly taken back, the latest first.
        public var released: [Commitment] = []
        /// Those that were moved, the most often first.
        public var moved: [Commitment] = []
        /// How often due dates were moved in all.
        public var moves = 0
        /// By month, as many as there are in ``FollowThrough/months``.
        public var byMonth: [Month] = []

        /// Nothing promised yet.
        public init() {}
    }

    /// What became of promises within a calendar month: those without a day of their own are in no month.
    public struct Month: Hashable, Sendable {
        /// Kept ones, those kept late among them.
        public var kept = 0
        /// Those kept after their due date.
        public var keptLate = 0
        /// Openly taken back.
        public var released = 0
        /// Made in that month.
        public var made = 0

        /// Nothing happened.
        public init() {}
    }

    /// The first days of the last months, the oldest first; today's is the last.
    public var months: [Day] = []
    /// The mentor's.
    public var mentor = Account()
    /// The mentee's.
    public var mentee = Account()

    /// That of one side.
    public subscript(side: Side) -> Account {
        get { side == .mentor ? mentor : mentee }
        set { if side == .mentor { mentor = newValue } else { mentee = newValue } }
    }

    /// Nothing known yet.
    public init() {}
}

extension Pair {
    /// How the promises of both sides stand, over so many months.
    ///
    /// What is both's stands in each side's account, what is nobody's in neither. Linear in the commitments, but for
    /// sorting what is listed.
    /// - Parameter months: how many calendar months, from 0; at most 1,200 are given.
    public func followThrough(on today: Day, months: Int = 6) -> FollowThrough {
        let months = min(max(months, 0), 1200)
        var result = FollowThrough()
        let thisMonth = today.adding(days: 1 - today.dayOfMonth)
        result.months = (0..<months).reversed().map { thisMonth.adding(months: -$0) }
        for side in Side.allCases {
            result[side].byMonth = Array(repeating: FollowThrough.Month(), count: months)
        }
        forEachCommitment { commitment in
            guard let owner = commitment.owner else { return }
            for side in Side.allCases where owner.includes(side) { result[side].add(commitment, on: today) }
        }
        for side in Side.allCases { result[side].sort() }
        return result
    }
}

extension FollowThrough.Account {
    fileprivate mutating func add(_ commitment: Commitment, on today: Day) {
        counts.add(commitment, on: today)
        if commitment.isOverdue(on: today) { overdue.append(commitment) }
        if commitment.isKeptLate { keptLate.append(commitment) }
        if commitment.state == .released { released.append(commitment) }
        if !commitment.moves.isEmpty {
            moved.append(commitment)
            moves += commitment.moves.count
        }
        count(commitment.made, on: today) { $0.made += 1 }
        switch commitment.state {
        case .open: break
        case .kept:
            count(commitment.kept, on: today) { month in
                month.kept += 1
                if commitment.isKeptLate { month.keptLate += 1 }
            }
        case .released: count(commitment.released, on: today) { $0.released += 1 }
        }
    }

    /// Counts something in the month of its day, if that is among the months.
    private mutating func count(_ day: Day?, on today: Day, _ add: (inout FollowThrough.Month) -> Void) {
        guard let day, day <= today else { return }
        let (year, month, _) = day.components
        let now = today.components
        let age = (now.year - year) * 12 + now.month - month
        if byMonth.indices.contains(byMonth.count - 1 - age) { add(&byMonth[byMonth.count - 1 - age]) }
    }

    fileprivate mutating func sort() {
        overdue = overdue.ordered { $0.due ?? .last }
        keptLate = keptLate.orderedDown { $0.kept ?? .first }
        released = released.orderedDown { $0.released ?? .first }
        moved = moved.orderedDown { $0.moves.count }
    }
}
