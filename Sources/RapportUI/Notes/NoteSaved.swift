public import Mentorship

/// What became of a text that was saved.
public struct NoteSaved: Equatable, Sendable {
    /// What it is.
    public var key: NoteKey
    /// What stands behind its front matter now; something else than was given where somebody else's lines are in it.
    public var body: [UInt8]
    /// What else there is to say of it, in sentences; nothing where all went as asked.
    public var news: String?

    /// A text that has that body now.
    public init(_ key: NoteKey, body: [UInt8], news: String? = nil) {
        self.key = key
        self.body = body
        self.news = news
    }
}
