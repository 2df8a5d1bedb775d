/// A question that can be asked: of the built-in bank, or the owner's own.
public struct BankQuestion: Hashable, Sendable {
    /// Where a question comes from.
    public enum Origin: Hashable, Sendable {
        /// The program's own bank.
        case builtIn
        /// A line, from 1, of a file of the owner's, relative to the journal.
        case own(file: String, line: Int)
    }

    /// The words, without topics.
    public var text: String
    /// Its topics, in small letters, without `#`.
    public var topics: [String]
    /// The heading it stands under; empty where it stands under none.
    public var theme: String
    /// Where it comes from.
    public var origin: Origin
    /// Its words as they are compared with those that were asked.
    public var wording: Wording

    /// A question of that theme.
    public init(text: String, topics: [String] = [], theme: String, origin: Origin = .builtIn) {
        self.text = text
        self.topics = topics
        self.theme = theme
        self.origin = origin
        wording = Wording(text)
    }

    /// Whether it is the owner's own.
    public var isOwn: Bool { origin != .builtIn }
}

/// The themes of the built-in bank, in their order; own questions may have others.
public enum QuestionTheme: String, CaseIterable, Hashable, Sendable {
    case firstMeetings = "First meetings"
    case expectations = "Expectations"
    case goals = "Goals"
    case options = "Options and next steps"
    case strengths = "Strengths"
    case growth = "Growth"
    case trust = "Trust"
    case listening = "Listening"
    case setbacks = "Setbacks"
    case feedback = "Feedback on us two"
    case commonGround = "Common ground"
    case lightness = "Lightness"
    case lookingBack = "Looking back"
    case endings = "Endings and afterwards"

    /// The theme that a heading names, in any case and without accents; nothing for one of the owner's own.
    public init?(heading: String) {
        let folded = FoldedName(heading)
        guard let theme = Self.allCases.first(where: { FoldedName($0.rawValue) == folded }) else { return nil }
        self = theme
    }
}
