import Mentorship

/// A note opened for writing: its file as it was read, and the text of it that is written.
public struct NoteFile: Hashable, Sendable {
    /// Which note it is.
    public let key: NoteKey
    /// What the file held; nothing where it is not there yet.
    public let original: [UInt8]?
    /// The front matter with the lines that enclose it, and a byte order mark before it; empty where there is none.
    ///
    /// A shared note that is not there yet has the one that is about to be made.
    public let head: [UInt8]
    /// What is behind the front matter: the text that is written.
    public let body: [UInt8]
    /// What the session's file is made of where there is none.
    public let new: NewNote

    /// Where it lies, relative to the journal.
    public var path: String { key.path }

    /// What is done when it is saved, for the history and its sentences.
    public var change: Change { .write(key) }

    init(_ key: NoteKey, original: [UInt8]?, head: NoteHead, body: [UInt8], new: NewNote) {
        self.key = key
        self.original = original
        self.head = head.bytes
        self.body = body
        self.new = new
    }

    /// The same note with what its file holds.
    func holding(_ text: NoteText) -> NoteFile {
        NoteFile(key, original: text.bytes, head: text.head, body: text.body, new: new)
    }
}
