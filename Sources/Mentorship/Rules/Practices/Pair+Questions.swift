/// A question that fits a pair, and why.
public struct FittingQuestion: Hashable, Sendable {
    /// The question.
    public var question: BankQuestion
    /// Why it fits, in a sentence without a full stop: `fits Grace's goal “Lead a lab” (#leading)`.
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
    ) -> [FittingQuestion] { [] }

    /// The question to offer today: the first of ``fittingQuestions(from:on:includingPrivate:)``, without making the
    /// list of the others.
    public func fittingQuestion(
        from questions: [BankQuestion], on today: Day, includingPrivate: Bool
    ) -> FittingQuestion? { nil }

    /// Every question asked in a session held on or before today, the latest session first, in the order of its lines.
    public func askedQuestions(on today: Day) -> [AskedQuestion] { [] }

    /// Those without an answer, the latest first; a question answered later, in the same words, isn't among them.
    public func openQuestions(on today: Day) -> [AskedQuestion] { [] }
}

extension BankQuestion {
    /// A question that fits anybody, where no pair is named: rotates by day through those of the bank without topics of
    /// sensitive matters.
    public static func ofTheDay(from questions: [BankQuestion], on today: Day) -> FittingQuestion? { nil }
}
