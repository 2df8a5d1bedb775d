/// What the owner can draw on in any pair: stories worth telling, and questions, those of the built-in bank among them.
public struct Library: Hashable, Sendable {
    /// The owner's stories, by slug.
    public var stories: [Story]
    /// The owner's own questions by file and line, then the built-in ones.
    public var questions: [BankQuestion]

    /// A library of those stories and questions.
    public init(stories: [Story] = [], questions: [BankQuestion] = []) {
        self.stories = stories
        self.questions = questions
    }

    /// The story of that slug, in any case; nothing where there is none.
    public func story(_ slug: String) -> Story? {
        stories.first { $0.slug == slug } ?? stories.first { $0.slug.lowercased() == slug.lowercased() }
    }
}
