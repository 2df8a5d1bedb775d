/// An experience of the owner's worth telling: `stories/<slug>.md` (format.md, "private/, stories/, questions/").
public struct Story: Hashable, Sendable {
    /// How the thing went that a story tells.
    public enum Outcome: String, CaseIterable, Hashable, Sendable {
        case right, wrong, both
    }

    /// The parts of a story, in the order they are told.
    public enum Part: String, CaseIterable, Hashable, Sendable {
        case situation = "Situation"
        case whatIDid = "What I did"
        case whatHappened = "What happened"
        case whatILearned = "What I learned"
    }

    /// The name of its file without its ending: what a `Story:` line calls it by.
    public var slug: String
    /// What it is called, where its file says so.
    public var title: String?
    /// How it went, where its file says so.
    public var outcome: Outcome?
    /// Its topics, in small letters: its tags, then those in its text, each once.
    public var topics: [String]
    /// The words below each part's heading, their lines joined by LF; parts without words are left out.
    public var parts: [Part: String]

    /// A story of that slug with nothing told yet.
    public init(
        slug: String, title: String? = nil, outcome: Outcome? = nil, topics: [String] = [], parts: [Part: String] = [:]
    ) {
        self.slug = slug
        self.title = title
        self.outcome = outcome
        self.topics = topics
        self.parts = parts
    }

    /// What it is called: its title, or else its slug.
    public var name: String { title ?? slug }

    /// Where it lies, relative to the journal.
    public var path: String { "stories/\(slug).md" }
}
