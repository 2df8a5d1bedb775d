/// What a good ending looks back on and forward to.
public struct Ending: Hashable, Sendable {
    /// The first day.
    public var started: Day?
    /// The programme's last day.
    public var until: Day?
    /// How many sessions were held.
    public var sessions = 0
    /// What each hoped for, and how it stands.
    public var hopes: [HopeState] = []
    /// Goals of both sides, ticked where reached.
    public var goals: [Goal] = []
    /// The counts of both sides.
    public var counts = Pair.CountsOfSides()
    /// What was celebrated, the newest first.
    public var milestones: [Milestone] = []
    /// What is still open, to be kept, released or taken along.
    public var open: [Commitment] = []
    /// What there is to thank for: what was learned and heard, the latest first, at most ten.
    public var thanks: [Remark] = []
    /// A message to copy and change: thanks, what came of it, how to stay in touch.
    public var message = ""

    /// A goal of one side.
    public struct Goal: Hashable, Sendable {
        /// Whose it is.
        public var side: Side
        /// The goal as written.
        public var entry: ListEntry

        /// A goal of that side.
        public init(side: Side, entry: ListEntry) {
            self.side = side
            self.entry = entry
        }
    }

    /// Nothing to look back on yet.
    public init() {}
}
