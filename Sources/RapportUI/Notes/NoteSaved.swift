public import Mentorship

/// What a text's file holds, once it was saved or read again.
public struct NoteSaved: Equatable, Sendable {
    /// What it is.
    public var key: NoteKey
    /// What it was before: another session where somebody else's took its name meanwhile.
    public var formerly: NoteKey
    /// What stands behind its front matter now; something else than was given where somebody else's lines are in it.
    public var body: [UInt8]
    /// How many lines of its file stand before that.
    public var headLines: Int
    /// Whether there is a file.
    public var isThere: Bool
    /// The session's front matter now; nothing of a text that has none of it.
    public var session: Session?
    /// How the session felt, as the file has it; nothing of a text that doesn't say.
    public var checkIn: CheckIn?

    /// A text that has that body now.
    public init(
        _ key: NoteKey, formerly: NoteKey? = nil, body: [UInt8], headLines: Int, isThere: Bool = true,
        session: Session? = nil,
        checkIn: CheckIn? = nil
    ) {
        self.key = key
        self.formerly = formerly ?? key
        self.body = body
        self.headLines = headLines
        self.isThere = isThere
        self.session = session
        self.checkIn = checkIn
    }
}
