import Mentorship

/// What was typed into a note and not saved, because the program ended before.
///
/// As long as it lives nobody else is offered it. Left alone, it is offered again at the next start.
public final class AbandonedDraft: Sendable {
    /// The note as it was when the draft was begun: saving from it joins what was typed with what the file holds now.
    public let file: NoteFile
    /// The whole text below the front matter, as it was typed.
    public let body: [UInt8]
    /// What was to become of the keys of the front matter.
    public let head: HeadChanges
    /// When it was kept last, in seconds since 1970.
    public let writtenAt: Int64

    let lock: DraftLock
    let folder: DraftFolder
    private let store: JournalStore
    /// Which file tells what the note began with.
    private let number: Int

    /// What tells it from other drafts.
    public var id: String { lock.name }
    /// Which note it is.
    public var key: NoteKey { file.key }

    init?(_ lock: DraftLock, in opened: DiskFolder, of folder: DraftFolder, store: JournalStore) {
        guard let typed = folder.read(.text, of: lock.name, in: opened), let key = typed.key,
            let written = typed.number("written"), let number = typed.number("base").flatMap({ Int(exactly: $0) })
        else { return nil }
        let base = number > 0 ? folder.read(.base(number), of: lock.name, in: opened)?.base : nil
        // Without what the note began with all of the text counts as typed.
        file =
            base.flatMap { $0.key == key ? $0 : nil }
            ?? NoteFile(key, original: nil, head: NoteFrontMatter([]), body: [], new: NewNote(status: .held))
        body = typed.text
        head = typed.headChanges
        writtenAt = written
        self.number = base == nil ? 0 : number
        self.lock = lock
        self.folder = folder
        self.store = store
    }

    /// Whether there is nothing in it that would be lost: nothing was typed, or the file holds all of it.
    var isSpent: Bool {
        var changes = head
        // How long a session took is counted by the clock and typed by nobody.
        changes.minutes = .asItIs
        let edit = HeadEdit(changes: changes, key: key)
        if body == file.body, edit.isApplied(to: NoteParts(head: NoteFrontMatter(file.head), body: body)) {
            return true
        }
        guard let now = try? store.files.settledReader.settled(key.path) else { return false }
        let text = NoteParts(now.bytes)
        return text.body == body && edit.isApplied(to: text)
    }

    /// Takes it up again: the note is written on from here, and stays on the disk until that is saved.
    ///
    /// The note to go on with is ``file``, its text ``body``, what is to become of its head ``head``.
    public func takeUp() -> NoteDraft {
        NoteDraft(of: file, in: folder, store: store, lock: lock, number: number)
    }
}
