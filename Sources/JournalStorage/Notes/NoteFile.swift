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
    /// Whether it is to be one more session, which has neither text yet: it is never joined with somebody else's that
    /// takes its name before it is saved.
    public let isAnother: Bool

    /// Where it lies, relative to the journal.
    public var path: String { key.path }

    /// What is done when it is saved, for the history and its sentences.
    public var change: Change { .write(key) }

    init(
        _ key: NoteKey, original: [UInt8]?, head: NoteFrontMatter, body: [UInt8], new: NewNote, isAnother: Bool = false
    ) {
        self.key = key
        self.original = original
        self.head = head.bytes
        self.body = body
        self.new = new
        self.isAnother = isAnother
    }

    /// The same note with what its file holds.
    func holding(_ text: NoteParts) -> NoteFile {
        NoteFile(key, original: text.bytes, head: text.head, body: text.body, new: new)
    }

    /// The same note under another name of its session.
    func named(_ name: SessionName, isAnother: Bool = false) -> NoteFile {
        let key = NoteKey(SessionKey(name, of: key.session.pair), key.side)
        return NoteFile(
            key, original: original, head: NoteFrontMatter(head), body: body, new: new, isAnother: isAnother)
    }

    /// The note to go on with once the other side of the same session was saved: that has taken the name, which may be
    /// another one by now.
    ///
    /// - Parameter saved: the other side, as the saving gave it (``NoteSaving/file``).
    public func beside(_ saved: NoteFile) -> NoteFile {
        isAnother && saved.key.side != key.side ? named(saved.key.session.name) : self
    }
}
