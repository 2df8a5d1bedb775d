import Mentorship

extension JournalStore {
    /// A place on the disk for what is typed into a note before it is saved; nothing where files are only in memory.
    ///
    /// Nothing is written yet.
    public func beginDraft(of file: NoteFile) -> NoteDraft? {
        files.drafts.map { NoteDraft(of: file, in: $0, store: self) }
    }

    /// What was typed and not saved by programs that have ended, the last one first; none that another program has, and
    /// none of which the file holds everything already.
    ///
    /// What is no draft, torn or can't be read is passed over. Two programs that ask at once never both get one. Nothing
    /// is written, but for a lock that somebody took away.
    ///
    /// - Throws: `.unreadable` where the folder of the drafts can't be read.
    public func abandonedDrafts() throws(JournalError) -> [AbandonedDraft] {
        guard let folder = files.drafts, let opened = try folder.open() else { return [] }
        var found: [AbandonedDraft] = []
        for (name, parts) in try folder.entries(of: opened) where parts.contains(where: { $0.part == .text }) {
            guard let lock = folder.lockLeft(name, in: opened),
                let draft = AbandonedDraft(lock, in: opened, of: folder, store: self), !draft.isSpent
            else { continue }
            found.append(draft)
        }
        return found.sorted {
            ($0.writtenAt, $0.lock.name) > ($1.writtenAt, $1.lock.name)
        }
    }

    /// Does away with a draft that was left behind. Its text is saved durably in the trash first.
    ///
    /// - Returns: the path of the text in the trash, relative to the journal.
    /// - Throws: `.unwritable` where the text can't be saved there; then the draft stays.
    public func discard(_ draft: AbandonedDraft) throws(JournalError) -> String {
        let text = NoteParts(head: NoteFrontMatter(draft.file.head), body: draft.body)
        let whole = (try? HeadEdit(changes: draft.head, key: draft.key).applied(to: text)) ?? text
        let path = try keepInTrash(whole.bytes, of: draft.key.path)
        if let opened = try draft.folder.open() { draft.folder.removeAll(of: draft.lock, in: opened) }
        return path
    }

    /// Saves a text durably in the trash that is nowhere else: what was typed and is not wanted.
    ///
    /// - Parameter path: the file the text was meant for, relative to the journal.
    /// - Returns: the path of the text in the trash, relative to the journal.
    /// - Throws: `.unwritable` where it can't be saved there, `.noJournal` where the journal is gone.
    public func keepInTrash(_ bytes: [UInt8], of path: String) throws(JournalError) -> String {
        try checkFormat()
        guard try files.folder(JournalLayout.pairs) != nil else { throw .journalGone(files.place) }
        return try files.exclusively { (writer) throws(JournalError) in
            let kept = try Trash(reader: writer).file(keeping: bytes, of: path)
            try writer.save(kept.bytes, to: kept.path, replacing: nil)
            return kept.path
        }
    }

    /// Whether something typed into either text of a session waits to be saved: in a draft that somebody is writing,
    /// this program too, or in one that was left behind and that the file doesn't hold.
    func hasDrafts(of session: SessionKey) -> Bool {
        guard let folder = files.drafts, let opened = try? folder.open(), let entries = try? folder.entries(of: opened)
        else { return false }
        return entries.contains { name, parts in
            guard parts.contains(where: { $0.part == .text }),
                folder.read(.text, of: name, in: opened)?.key?.session == session
            else { return false }
            guard let lock = folder.lockLeft(name, in: opened) else { return true }
            return AbandonedDraft(lock, in: opened, of: folder, store: self)?.isSpent == false
        }
    }

    /// Takes away what drafts left behind that nobody needs: those whose text the file holds, and files of those that
    /// have none. Drafts that live, and what is no draft's file, stay.
    func sweepDrafts(in opened: DiskFolder, of folder: DraftFolder) {
        guard let entries = try? folder.entries(of: opened) else { return }
        for (name, parts) in entries {
            guard parts.contains(where: { $0.part != .text }), let lock = folder.lockLeft(name, in: opened) else {
                continue
            }
            let hasText = (try? folder.system.status(of: DraftFileName(name, .text).file, in: opened.descriptor)) != nil
            let isSpent = AbandonedDraft(lock, in: opened, of: folder, store: self)?.isSpent
            if isSpent ?? !hasText { folder.removeAll(of: lock, in: opened) }
        }
    }
}
