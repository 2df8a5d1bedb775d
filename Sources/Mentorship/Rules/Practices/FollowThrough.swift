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
        /// Kept in time, or without a due date.
        public var kept = 0
        /// Kept after their due date.
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
    public func followThrough(on today: Day, months: Int = 6) -> FollowThrough { FollowThrough() }
}
