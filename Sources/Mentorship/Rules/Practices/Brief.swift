/// The one page before a meeting (rules.md, "The brief"). Empty parts are empty lists, and are left out where it is shown.
public struct Brief: Hashable, Sendable {
    /// What was said last time.
    public struct LastTime: Hashable, Sendable {
        /// The session.
        public var session: SessionName
        /// Its title, if it has one.
        public var title: String?
        /// The first line of prose.
        public var firstLine: String?
        /// What the other said, played back.
        public var heard: [Remark] = []
        /// What was learned.
        public var learned: [Remark] = []

        /// Last time, with nothing said yet.
        public init(session: SessionName) { self.session = session }
    }

    /// A date that is near.
    public struct NearDate: Hashable, Sendable {
        /// The day.
        public var day: Day
        /// What falls on it: `Grace’s birthday`, `2 years together`, `last day of the programme`, `the agreement is due for another look`.
        public var text: String

        /// Something on a day.
        public init(day: Day, text: String) {
            self.day = day
            self.text = text
        }
    }

    /// The next session, if one is planned.
    public var next: SessionName?
    /// Open ones of both sides and of nobody, the overdue first, then by due date.
    public var open: [Commitment] = []
    /// Last time; nothing where nothing was held yet.
    public var lastTime: LastTime?
    /// Questions without an answer, the latest first.
    public var unanswered: [AskedQuestion] = []
    /// Birthdays, anniversaries, ends and reviews within the next 30 days, or overdue, by day.
    public var dates: [NearDate] = []
    /// What the two have in common.
    public var commonGround: [CommonInterest] = []
    /// Kept since the last session, or since the start where there was none.
    public var kept: [Commitment] = []
    /// Released since then.
    public var released: [Commitment] = []
    /// A question that fits.
    public var question: FittingQuestion?
    /// A story that fits.
    public var story: FittingStory?
    /// What to keep away from: the boundaries of both, each once.
    public var boundaries: [ListEntry] = []

    /// A page with nothing on it.
    public init() {}
}

extension Pair {
    /// The page before the next meeting.
    ///
    /// - Parameter includingPrivate: whether a low check-in may favour a question.
    public func brief(from library: Library, on today: Day, includingPrivate: Bool) -> Brief { Brief() }
}
