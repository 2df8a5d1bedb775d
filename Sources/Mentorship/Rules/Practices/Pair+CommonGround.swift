/// Something the two have in common, and where that was seen.
public struct CommonInterest: Hashable, Sendable {
    /// The topic, without `#`, or the words that both have.
    public var text: String
    /// Whether it is a topic; else equal words.
    public var isTopic: Bool
    /// Whether it comes from a thing learned on the way, rather than from both profiles.
    public var isLearned: Bool

    /// Something in common.
    public init(text: String, isTopic: Bool, isLearned: Bool) {
        self.text = text
        self.isTopic = isTopic
        self.isLearned = isLearned
    }
}

extension Pair {
    /// What the two have in common (rules.md, "Common ground"): topics, or equal words, that stand under `Interests` of
    /// both profiles, or under one's interests and in a `Learned:` line about the other. Each once, those of both
    /// profiles first. Linear in what the pair holds.
    public var commonGround: [CommonInterest] { [] }
}
