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
    /// Questions without an answer, the latest first; those that touch a boundary of either last.
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
    /// The page before the next meeting. Linear in what the pair and the library hold, but for sorting what is listed.
    ///
    /// - Parameter includingPrivate: whether a low check-in may favour a question.
    public func brief(from library: Library, on today: Day, includingPrivate: Bool) -> Brief {
        var brief = Brief()
        brief.next = nextSession(on: today)?.name
        let last = lastSession(on: today)
        brief.lastTime = last.map { session in
            var lastTime = Brief.LastTime(session: session.name)
            lastTime.title = session.title
            lastTime.firstLine = session.firstLine
            lastTime.heard = session.heard
            lastTime.learned = session.learned
            return lastTime
        }
        addCommitments(since: last?.name.day ?? started, to: &brief)
        let guarded = BoundaryGuard(self)
        brief.unanswered = openQuestions(on: today).ordered { open in
            guarded.holdsBack(open.question.asked.text, topics: open.question.asked.topics) ? 1 : 0
        }
        brief.dates = nearDates(on: today)
        brief.commonGround = commonGround(on: today)
        brief.question = fittingQuestion(from: library.questions, on: today, includingPrivate: includingPrivate)
        brief.story = fittingStories(from: library.stories, on: today).first
        brief.boundaries = boundaries
        return brief
    }

    /// Open ones by due date, so that the overdue stand first; what was kept and released on that day or later, the
    /// latest first. Without a day to count from, all that has a date.
    private func addCommitments(since first: Day?, to brief: inout Brief) {
        var open: [Commitment] = []
        forEachCommitment { commitment in
            switch commitment.state {
            case .open: open.append(commitment)
            case .kept: if let day = commitment.kept, day >= first ?? .first { brief.kept.append(commitment) }
            case .released:
                if let day = commitment.released, day >= first ?? .first { brief.released.append(commitment) }
            }
        }
        brief.open = open.inListOrder()
        brief.kept = brief.kept.orderedDown { $0.kept ?? .first }
        brief.released = brief.released.orderedDown { $0.released ?? .first }
    }

    /// What falls on today or the next 30 days, and a review that is overdue, by day.
    private func nearDates(on today: Day) -> [Brief.NearDate] {
        let near = today...today.adding(days: 30)
        var dates: [Brief.NearDate] = []
        if !isBirthdayBoundary {
            for side in [role.otherSide, role.otherSide.other] {
                guard let day = nextBirthday(of: side, on: today), near.contains(day) else { continue }
                dates.append(Brief.NearDate(day: day, text: "\(possessive(of: side)) birthday"))
            }
        }
        for (day, years) in anniversaries(in: near) {
            dates.append(Brief.NearDate(day: day, text: "\(Phrase.count(years, "year")) together"))
        }
        if let until, near.contains(until) {
            dates.append(Brief.NearDate(day: until, text: "last day of the programme"))
        }
        if let day = reviewDay(on: today), day <= near.upperBound {
            dates.append(Brief.NearDate(day: day, text: "the agreement is due for another look"))
        }
        return dates.ordered { $0.day }
    }
}
