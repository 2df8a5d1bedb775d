public import Mentorship

/// A text to be saved, or kept as a draft.
public struct NoteSave: Hashable, Sendable {
    /// What it is.
    public var key: NoteKey
    /// What stands behind its front matter.
    public var body: [UInt8]
    /// How many minutes the session took, where that is to be written.
    public var minutes: Int?
    /// What has become of the session, where that is to be written.
    public var status: Session.Status?
    /// How the session felt, where that is to be written.
    public var checkIn: CheckIn?

    /// A text of that body.
    public init(
        _ key: NoteKey, body: [UInt8], minutes: Int? = nil, status: Session.Status? = nil, checkIn: CheckIn? = nil
    ) {
        self.key = key
        self.body = body
        self.minutes = minutes
        self.status = status
        self.checkIn = checkIn
    }

    /// What is done once it is saved.
    public enum Next: Hashable, Sendable {
        /// Writing goes on.
        case write
        /// The page is closed.
        case leave
        /// The file is handed to the person's editor, at a line counted from 1.
        case edit(line: Int)
    }
}
