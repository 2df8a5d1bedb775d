/// A reason why a pair wants care now, in one sentence that names what it comes from.
public struct Attention: Hashable, Sendable {
    /// The kinds there are, in the order they are shown.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case overdue, quiet, unmet
        case oneSided = "one-sided"
        case review, unanswered
        case checkIn = "check-in"
        case ending, celebrate
    }

    /// What kind of reason it is.
    public var kind: Kind
    /// The sentence.
    public var text: String

    /// A reason of that kind.
    public init(kind: Kind, text: String) {
        self.kind = kind
        self.text = text
    }
}
