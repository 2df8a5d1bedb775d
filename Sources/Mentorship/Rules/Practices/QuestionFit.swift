/// What decides whether a question fits a pair on a day, and how well: worked out once for many questions.
struct QuestionFit {
    /// How well a question fits, the best first.
    enum Rank: Int, CaseIterable, Hashable {
        /// It shares a topic with a goal, a growth area or an open hope.
        case topic
        /// Its theme is favoured by a low check-in, by the first sessions, by the last month.
        case quieterMoment, early, ending
        /// It fits as any other.
        case ordinary
        /// Its theme has its own time, and this isn't it.
        case outOfSeason
    }

    private let pair: Pair
    private let today: Day
    private let asked: Set<Wording>
    private let boundaries: BoundaryGuard
    private let sources: TopicSources
    private let favours: [QuestionTheme: Rank]
    /// The ranks of the themes seen so far, by their headings.
    private var ranks: [String: Rank] = [:]
    /// The heading seen last: questions of a theme stand together.
    private var last: (heading: String, rank: Rank)?

    /// What decides in a pair. Linear in what it holds.
    init(_ pair: Pair, on today: Day, includingPrivate: Bool) {
        self.pair = pair
        self.today = today
        var asked: Set<Wording> = []
        for session in pair.sessions where session.writtenStatus != .cancelled {
            for question in session.questions { asked.insert(question.asked.wording) }
        }
        self.asked = asked
        boundaries = BoundaryGuard(pair.boundaryTopics)
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
        sources.share(question.topics) ? .topic : rank(ofTheme: question.theme)
    }

    private mutating func rank(ofTheme heading: String) -> Rank {
        if let last, last.heading == heading { return last.rank }
        let rank: Rank
        if let known = ranks[heading] {
            rank = known
        } else {
            rank = QuestionTheme(heading: heading).flatMap { favours[$0] } ?? .ordinary
            ranks[heading] = rank
        }
        last = (heading, rank)
        return rank
    }

    /// The question whose turn it is among those that fit best; linear, without an order of all of them.
    mutating func best(
        of questions: [BankQuestion], on today: Day, where isMeant: (BankQuestion) -> Bool
    ) -> FittingQuestion? {
        var best = Rank.outOfSeason
        var places: [Int] = []
        for (place, question) in questions.enumerated() where isMeant(question) {
            let rank = rankIfFitting(question)
            // What can't be the best needs no further look.
            guard rank.rawValue <= best.rawValue, fits(question) else { continue }
            if rank != best { places.removeAll(keepingCapacity: true) }
            best = rank
            places.append(place)
        }
        guard !places.isEmpty else { return nil }
        let question = questions[places[today.turn(among: places.count)]]
        return FittingQuestion(question, because: reason(for: question, best))
    }

    /// Why a question of that rank fits, in a sentence without a full stop. Nothing tells of a check-in.
    func reason(for question: BankQuestion, _ rank: Rank) -> String {
        let theme = QuestionTheme(heading: question.theme)
        switch rank {
        case .topic: return sources.reason(for: question.topics, in: pair) ?? "not asked here yet"
        case .quieterMoment:
            return theme == .trust
                ? "a question about trust, for a quieter moment"
                : "a question about the two of us, for a quieter moment"
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
    /// A low check-in favours trust and feedback; the first three sessions expectations and common ground, and before
    /// the first one, first meetings; the last month, and its last day, looking back and endings. An alumni pair is
    /// past its ending: what is asked afterwards is a question like any other.
    fileprivate func favouredThemes(on today: Day, includingPrivate: Bool) -> [QuestionTheme: QuestionFit.Rank] {
        var favours: [QuestionTheme: QuestionFit.Rank] = [.firstMeetings: .outOfSeason]
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
            favours[.feedback] = .quieterMoment
        }
        return favours
    }
}
