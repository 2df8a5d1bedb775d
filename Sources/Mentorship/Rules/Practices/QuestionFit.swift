/// What decides whether a question fits a pair on a day, and how well: worked out once for many questions.
struct QuestionFit {
    /// How well the theme of a question fits, the best first.
    enum Season: Int, Hashable {
        /// It is favoured by a low check-in: trust, then feedback.
        case quieterMoment, quieterFeedback
        /// It is favoured by the first sessions, by the last month.
        case early, ending
        /// It fits as any other.
        case ordinary
        /// It has its own time, and this isn't it.
        case outOfSeason
    }

    /// How well a question fits, the best first: one that shares a topic with a goal, a growth area or an open hope comes
    /// before all others; of those, and of the others, the one whose theme fits better.
    struct Rank: Hashable, Comparable {
        var sharesTopic: Bool
        var season: Season

        static func < (left: Rank, right: Rank) -> Bool {
            if left.sharesTopic != right.sharesTopic { return left.sharesTopic }
            return left.season.rawValue < right.season.rawValue
        }
    }

    private let pair: Pair
    private let today: Day
    private let asked: Set<Wording>
    private let boundaries: BoundaryGuard
    private let sources: TopicSources
    private let favours: [QuestionTheme: Season]
    /// The themes seen so far and their seasons, by their headings.
    private var themes: [String: Theme] = [:]
    /// The heading seen last: questions of a theme stand together.
    private var last: (heading: String, theme: Theme)?

    /// What a heading says.
    private struct Theme {
        /// The theme of the bank; nothing for one of the owner's own.
        var theme: QuestionTheme?
        var season: Season
    }

    /// What decides in a pair. Linear in what it holds.
    init(_ pair: Pair, on today: Day, includingPrivate: Bool) {
        self.pair = pair
        self.today = today
        var asked: Set<Wording> = []
        for session in pair.sessions where session.countsAsAsked {
            for question in session.questions { asked.insert(question.asked.wording) }
        }
        self.asked = asked
        boundaries = BoundaryGuard(pair)
        let sides = [pair.role.otherSide, pair.role.otherSide.other]
        sources = TopicSources(of: pair, sides: sides, hopes: pair.hopes.filter { $0.state == .unmet })
        favours = pair.favouredThemes(on: today, includingPrivate: includingPrivate)
    }

    /// How well a question fits; nothing where it doesn't.
    mutating func rank(of question: BankQuestion) -> Rank? {
        fits(question) ? rankIfFitting(question) : nil
    }

    /// Whether a question fits at all: it was not asked, carries no boundary's topic, and has words.
    private func fits(_ question: BankQuestion) -> Bool {
        !question.wording.isEmpty && !boundaries.holdsBack(question.topics) && !asked.contains(question.wording)
    }

    private mutating func rankIfFitting(_ question: BankQuestion) -> Rank {
        Rank(sharesTopic: sources.share(question.topics), season: theme(of: question.theme).season)
    }

    private mutating func theme(of heading: String) -> Theme {
        if let last, last.heading == heading { return last.theme }
        let found: Theme
        if let known = themes[heading] {
            found = known
        } else {
            let theme = QuestionTheme(heading: heading)
            found = Theme(theme: theme, season: theme.flatMap { favours[$0] } ?? .ordinary)
            themes[heading] = found
        }
        last = (heading, found)
        return found
    }

    /// The question that the day's lot gives among those that fit best; linear, without an order of all of them.
    ///
    /// - Parameter meant: the only themes that are looked at; all where none is named.
    mutating func best(
        of questions: [BankQuestion], on today: Day, themes meant: Set<QuestionTheme> = []
    ) -> FittingQuestion? {
        var best: (question: BankQuestion, rank: Rank, lot: UInt64)?
        for question in questions {
            if !meant.isEmpty, !(theme(of: question.theme).theme.map(meant.contains) ?? false) { continue }
            let rank = rankIfFitting(question)
            // What can't be the best needs no further look.
            if let best, best.rank < rank { continue }
            guard fits(question) else { continue }
            let lot = today.lot(of: question.wording.text)
            if let best, best.rank == rank, best.lot <= lot { continue }
            best = (question, rank, lot)
        }
        return best.map { FittingQuestion($0.question, because: reason(for: $0.question, $0.rank)) }
    }

    /// Why a question of that rank fits, in a sentence without a full stop. Nothing tells of a check-in.
    func reason(for question: BankQuestion, _ rank: Rank) -> String {
        if rank.sharesTopic, let reason = sources.reason(for: question.topics, in: pair) { return reason }
        let theme = themes[question.theme]?.theme
        switch rank.season {
        case .quieterMoment: return "a question about trust, for a quieter moment"
        case .quieterFeedback: return "a question about the two of us, for a quieter moment"
        case .early:
            switch theme {
            case .firstMeetings: return "for a first meeting"
            case .commonGround: return "early on, common ground is worth a question"
            default: return "early on, expectations are worth a question"
            }
        case .ending:
            let day = pair.until.map { $0 == today ? "today" : "on \($0.date(relativeTo: today))" } ?? "soon"
            return "the programme ends \(day): time to \(theme == .endings ? "think of afterwards" : "look back")"
        case .ordinary, .outOfSeason: return "not asked here yet"
        }
    }
}

extension Pair {
    /// How many held sessions are the first ones, in which expectations and common ground are favoured.
    private static let firstSessions = 3

    /// The themes that a day favours, or puts last because they have their own time.
    ///
    /// A low check-in favours trust, then feedback; the first three sessions expectations and common ground, and before
    /// the first one, first meetings; the last month, and its last day, looking back and endings. An alumni pair is
    /// past its ending: what is asked afterwards is a question like any other.
    fileprivate func favouredThemes(on today: Day, includingPrivate: Bool) -> [QuestionTheme: QuestionFit.Season] {
        var favours: [QuestionTheme: QuestionFit.Season] = [.firstMeetings: .outOfSeason]
        if status(on: today) != .alumni { favours[.endings] = .outOfSeason }
        if let until, (0...30).contains(until.days(since: today)) {
            favours[.lookingBack] = .ending
            favours[.endings] = .ending
        }
        let held = sessionCount(on: today)
        if held < Pair.firstSessions {
            favours[.expectations] = .early
            favours[.commonGround] = .early
            if held == 0 { favours[.firstMeetings] = .early }
        }
        if includingPrivate, lowCheckIn(on: today) != nil {
            favours[.trust] = .quieterMoment
            favours[.feedback] = .quieterFeedback
        }
        return favours
    }
}
