public import Mentorship

/// A text to be saved, or kept as a draft.
public struct NoteSave: Hashable, Sendable {
    /// What it is.
    public var key: NoteKey
    /// What stands behind its front matter.
    public var body: [UInt8]
    /// What is to become of the keys of its front matter.
    public var head: HeadChanges

    /// A text of that body.
    public init(_ key: NoteKey, body: [UInt8], head: HeadChanges = HeadChanges()) {
        self.key = key
        self.body = body
        self.head = head
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
