/// A question that fits a pair, and why.
public struct FittingQuestion: Hashable, Sendable {
    /// The question.
    public var question: BankQuestion
    /// Why it fits, in a sentence without a full stop: `fits Grace’s goal “Lead a lab” (#leading)`.
    public var reason: String

    /// A question that fits for a reason.
    public init(_ question: BankQuestion, because reason: String) {
        self.question = question
        self.reason = reason
    }
}

/// A question that was asked in a session.
public struct AskedQuestion: Hashable, Sendable {
    /// The question and its answers.
    public var question: Question
    /// The session it was asked in.
    public var session: SessionName
    /// Whether that session wasn't held so far: the question is planned for it.
    public var isPlanned: Bool

    /// A question asked then, or planned.
    public init(_ question: Question, in session: SessionName, isPlanned: Bool = false) {
        self.question = question
        self.session = session
        self.isPlanned = isPlanned
    }
}

extension Pair {
    /// The questions that fit, the best first (rules.md, "A question fits"): not asked in this pair before, with no topic
    /// of a boundary of either; first those that share a topic with a goal, a growth area or an open hope, then those
    /// of a theme that the moment favours, then the others. Equal ones draw lots each day.
    ///
    /// Linear in the questions and in what the pair holds, but for sorting those that are as good as what is given.
    /// - Parameters:
    ///   - includingPrivate: whether a low check-in may favour a theme.
    ///   - limit: how many are given at most; none where it is negative.
    public func fittingQuestions(
        from questions: [BankQuestion], on today: Day, includingPrivate: Bool, limit: Int = .max
    ) -> [FittingQuestion] {
        guard limit > 0 else { return [] }
        var fit = QuestionFit(self, on: today, includingPrivate: includingPrivate)
        var ranks: [QuestionFit.Rank: [BankQuestion]] = [:]
        for question in questions {
            if let rank = fit.rank(of: question) { ranks[rank, default: []].append(question) }
        }
        var fitting: [FittingQuestion] = []
        for (rank, equals) in ranks.sorted(by: { $0.key < $1.key }) where fitting.count < limit {
            let first = equals.ordered { today.lot(of: $0.wording.text) }.prefix(limit - fitting.count)
            fitting += first.map { FittingQuestion($0, because: fit.reason(for: $0, rank)) }
        }
        return fitting
    }

    /// The question to offer today: the first of ``fittingQuestions(from:on:includingPrivate:limit:)``, without making
    /// the list of the others.
    public func fittingQuestion(
        from questions: [BankQuestion], on today: Day, includingPrivate: Bool
    ) -> FittingQuestion? {
        var fit = QuestionFit(self, on: today, includingPrivate: includingPrivate)
        return fit.best(of: questions, on: today)
    }

    /// The question to offer where the owner's last check-in is low: of those that fit the best one of the theme Trust,
    /// else of Feedback on us two; nothing where the check-in isn't low or none is left. Private.
    public func questionAfterLowCheckIn(from questions: [BankQuestion], on today: Day) -> FittingQuestion? {
        guard lowCheckIn(on: today) != nil else { return nil }
        var fit = QuestionFit(self, on: today, includingPrivate: true)
        for theme in [QuestionTheme.trust, .feedback] {
            if let best = fit.best(of: questions, on: today, themes: [theme]) { return best }
        }
        return nil
    }

    /// Every question asked in a session held on or before today, the latest session first, in the order of its lines.
    ///
    /// - Parameter includingPlanned: whether those of all other sessions that aren't cancelled are given too, each with
    ///   ``AskedQuestion/isPlanned``: none of them is offered again.
    public func askedQuestions(on today: Day, includingPlanned: Bool = false) -> [AskedQuestion] {
        sessions.reversed().flatMap { session -> [AskedQuestion] in
            let isPlanned = !session.isHeld(on: today)
            guard includingPlanned ? session.countsAsAsked : !isPlanned else { return [] }
            return session.questions.map { AskedQuestion($0, in: session.name, isPlanned: isPlanned) }
        }
    }

    /// Those without an answer, the latest first; a question answered later, in the same words, isn't among them, and
    /// one asked again stands only where it was asked last.
    public func openQuestions(on today: Day) -> [AskedQuestion] {
        var asked: Set<Wording> = []
        var open: [AskedQuestion] = []
        for session in sessions.reversed() where session.isHeld(on: today) {
            var ofSession: [AskedQuestion] = []
            for question in session.questions.reversed() {
                let wording = question.asked.wording
                let isLast = wording.isEmpty || asked.insert(wording).inserted
                if isLast, !question.isAnswered { ofSession.append(AskedQuestion(question, in: session.name)) }
            }
            open += ofSession.reversed()
        }
        return open
    }
}

extension Session {
    /// Whether its questions aren't offered again: it was held, or is planned, or was; a cancelled one asked nothing.
    var countsAsAsked: Bool { writtenStatus != .cancelled }
}

extension BankQuestion {
    /// A question that fits anybody, where no pair is named: by lot each day, of those of the bank without topics of
    /// sensitive matters. Left out too are themes that have their own time, or need two who know each other.
    public static func ofTheDay(from questions: [BankQuestion], on today: Day) -> FittingQuestion? {
        let fitting = questions.filter { $0.fitsAnybody }
        let bank = fitting.filter { !$0.isOwn }
        let chosen = bank.isEmpty ? fitting : bank
        let lots = chosen.lazy.map { (question: $0, lot: today.lot(of: $0.wording.text)) }
        return lots.min { $0.lot < $1.lot }.map {
            FittingQuestion($0.question, because: "today’s question, for anybody")
        }
    }

    /// Matters that not everybody likes to be asked about.
    private static let sensitiveTopics: Set<String> = [
        "age", "alcohol", "birthday", "birthdays", "body", "childhood", "children", "death", "divorce", "faith",
        "family", "feelings", "grief", "health", "home", "illness", "loss", "marriage", "money", "origins", "parents",
        "partner", "partners", "politics", "pregnancy", "privacy", "relationships", "religion", "salary", "sex", "war",
    ]

    private var fitsAnybody: Bool {
        guard !wording.isEmpty, !topics.contains(where: BankQuestion.sensitiveTopics.contains) else { return false }
        switch QuestionTheme(heading: theme) {
        case .firstMeetings, .endings, .trust, .feedback, .lookingBack: return false
        default: return true
        }
    }
}
