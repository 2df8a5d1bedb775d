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
    /// first; equal ones draw lots each day.
    ///
    /// The other is the side that isn't the owner, for an observer either. Linear in the stories, but for sorting those
    /// that fit, and in what the pair holds.
    public func fittingStories(from stories: [Story], on today: Day) -> [FittingStory] {
        let sides = role.side.map { [$0.other] } ?? [.mentee, .mentor]
        var sources = TopicSources(of: self, sides: sides, hopes: hopes)
        sources.add(openQuestions(on: today))
        guard !sources.isEmpty else { return [] }
        let boundaries = BoundaryGuard(self)
        let told = Set(toldStories.flatMap(\.names))
        var fitting: [Int: [Story]] = [:]
        for story in stories where !boundaries.holdsBack(story.topics) && story.names.isDisjoint(with: told) {
            let shared = sources.sharedCount(story.topics)
            if shared > 0 { fitting[shared, default: []].append(story) }
        }
        return fitting.sorted { $0.key > $1.key }.flatMap { $0.value.ordered { today.lot(of: $0.slug) } }.map { story in
            FittingStory(story, because: sources.reason(for: story.topics, in: self) ?? "not told here yet")
        }
    }

    /// The stories told in this pair, the latest first. One that stands in a cancelled session was not told.
    public var toldStories: [ToldStory] {
        sessions.reversed().filter { $0.writtenStatus != .cancelled }.flatMap { session in
            session.stories.map { ToldStory(text: $0.text, session: session.name, line: $0.line) }
        }
    }

    /// When a story was told in this pair, the latest first: by its slug or its title, in any case.
    public func tellings(of story: Story) -> [ToldStory] {
        let names = story.names
        return toldStories.filter { !names.isDisjoint(with: $0.names) }
    }
}

extension ToldStory {
    /// What a story can be called by this line: all its words, or those of its first line, with topics or without them.
    fileprivate var names: [String] {
        let first = text.prefix { !$0.isNewline }
        let name = TaggedWords(String(first)).text
        return [text, String(first), name].map { $0.lowercased() }.filter { !$0.isEmpty }
    }
}

extension Story {
    /// What a `Story:` line can call it, in small letters: its slug, the name of its file, its title.
    fileprivate var names: Set<String> {
        var names: Set = [slug.lowercased(), "\(slug).md".lowercased()]
        if let title {
            let words = TaggedWords(title).text.lowercased()
            if !words.isEmpty { names.insert(words) }
        }
        return names
    }
}
