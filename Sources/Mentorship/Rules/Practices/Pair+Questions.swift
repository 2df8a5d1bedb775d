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

    /// A question asked then.
    public init(_ question: Question, in session: SessionName) {
        self.question = question
        self.session = session
    }
}

extension Pair {
    /// The questions that fit, the best first (rules.md, "A question fits"): not asked in this pair before, with no topic
    /// of a boundary of either; first those that share a topic with a goal, a growth area or an open hope, then those
    /// of a theme that the moment favours, then the others. Equal ones rotate by day.
    ///
    /// Linear in the questions and in what the pair holds.
    /// - Parameter includingPrivate: whether a low check-in may favour a theme.
    public func fittingQuestions(
        from questions: [BankQuestion], on today: Day, includingPrivate: Bool
    ) -> [FittingQuestion] {
        var fit = QuestionFit(self, on: today, includingPrivate: includingPrivate)
        var ranks: [QuestionFit.Rank: [BankQuestion]] = [:]
        for question in questions {
            if let rank = fit.rank(of: question) { ranks[rank, default: []].append(question) }
        }
        return QuestionFit.Rank.allCases.flatMap { rank in
            (ranks[rank] ?? []).rotated(on: today).map { FittingQuestion($0, because: fit.reason(for: $0, rank)) }
        }
    }

    /// The question to offer today: the first of ``fittingQuestions(from:on:includingPrivate:)``, without making the
    /// list of the others.
    public func fittingQuestion(
        from questions: [BankQuestion], on today: Day, includingPrivate: Bool
    ) -> FittingQuestion? {
        var fit = QuestionFit(self, on: today, includingPrivate: includingPrivate)
        return fit.best(of: questions, on: today) { _ in true }
    }

    /// Every question asked in a session held on or before today, the latest session first, in the order of its lines.
    public func askedQuestions(on today: Day) -> [AskedQuestion] {
        sessions.reversed().filter { $0.isHeld(on: today) }.flatMap { session in
            session.questions.map { AskedQuestion($0, in: session.name) }
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

extension BankQuestion {
    /// A question that fits anybody, where no pair is named: rotates by day through those of the bank without topics of
    /// sensitive matters. Left out too are themes that have their own time, or need two who know each other.
    public static func ofTheDay(from questions: [BankQuestion], on today: Day) -> FittingQuestion? {
        let fitting = questions.filter { $0.fitsAnybody }
        let bank = fitting.filter { !$0.isOwn }
        let chosen = bank.isEmpty ? fitting : bank
        guard !chosen.isEmpty else { return nil }
        return FittingQuestion(chosen[today.turn(among: chosen.count)], because: "today’s question, for anybody")
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
