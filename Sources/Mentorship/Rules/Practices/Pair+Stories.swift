/// A story that fits a pair, and why.
public struct FittingStory: Hashable, Sendable {
    /// The story.
    public var story: Story
    /// Why it fits, in a sentence without a full stop.
    public var reason: String

    /// A story that fits for a reason.
    public init(_ story: Story, because reason: String) {
        self.story = story
        self.reason = reason
    }
}

/// That a story was told in a pair.
public struct ToldStory: Hashable, Sendable {
    /// The slug or the words of the `Story:` line.
    public var text: String
    /// The session it was told in.
    public var session: SessionName
    /// The line it stands on, from 1.
    public var line: Int

    /// A story told then.
    public init(text: String, session: SessionName, line: Int) {
        self.text = text
        self.session = session
        self.line = line
    }
}

extension Pair {
    /// The stories that fit (rules.md, "A story fits"): they share a topic with the other's goals, growth areas, hopes or
    /// open questions, have no topic of a boundary, and were not told in this pair. Those with most topics in common
    /// first; equal ones rotate by day.
    public func fittingStories(from stories: [Story], on today: Day) -> [FittingStory] { [] }

    /// The stories told in this pair, the latest first.
    public var toldStories: [ToldStory] { [] }

    /// When a story was told in this pair, the latest first: by its slug or its title, in any case.
    public func tellings(of story: Story) -> [ToldStory] { [] }
}
