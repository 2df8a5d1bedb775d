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
        try checkFormat()
        let text = NoteText(head: NoteHead(draft.file.head), body: draft.body)
        let whole = (try? HeadEdit(changes: draft.head, key: draft.key).applied(to: text)) ?? text
        let path = try files.exclusively { (writer) throws(JournalError) in
            let kept = try Trash(reader: writer).file(keeping: whole.bytes, of: draft.key.path)
            try writer.save(kept.bytes, to: kept.path, replacing: nil)
            return kept.path
        }
        if let opened = try draft.folder.open() { draft.folder.removeAll(of: draft.lock, in: opened) }
        return path
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
