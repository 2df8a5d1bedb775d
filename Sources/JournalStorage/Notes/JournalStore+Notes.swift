import Mentorship
import PlainText

extension JournalStore {
    /// Opens a note for writing, once nobody is in the middle of writing it.
    ///
    /// It may not be there yet. Then a shared one begins with a head made of what is known of the session and with the
    /// text of `session-template.md`; a private one is empty. Nothing is written. Linear in the file's bytes.
    ///
    /// - Parameters:
    ///   - new: what the session's file is made of where there is none.
    ///   - isAnother: whether it was asked for as one more session of its day. Where somebody else's takes its name
    ///     before it is saved it goes under the next free one, and is not joined with theirs. Counts only as long as
    ///     there is no file.
    /// - Throws: `.notFound` where the pair is gone, `.unreadable` where the file can't be read as a text: no permission,
    ///   a folder in its place, a link out of the journal, too long; `.unwritable` where the journal is of a newer format.
    public func note(
        _ key: NoteKey, new: NewNote, isAnother: Bool = false
    ) throws(JournalError) -> NoteFile {
        try checkFormat()
        try checkPair(key.session.pair)
        if let file = try settledNote(key.path) {
            let text = NoteParts(file.bytes)
            return NoteFile(key, original: file.bytes, head: text.head, body: text.body, new: new)
        }
        guard key.side == .shared else {
            return NoteFile(key, original: nil, head: NoteFrontMatter([]), body: [], new: new, isAnother: isAnother)
        }
        let text = text(of: new)
        return NoteFile(
            key, original: nil, head: text.head, body: text.body, new: new, isAnother: isAnother)
    }

    /// Saves a note durably, under the lock.
    ///
    /// What the file holds is read again right before. Where somebody else has changed it since it was opened, both are
    /// joined by lines, and keys of the head one by one; where that can't be done, their version is first kept beside it
    /// as `NAME.conflict-N.md`, and then this one is written. A file that was deleted is written again. A private note of
    /// a session without a file makes that file too, with its head only. A note of one more session goes under the next
    /// name that is free where somebody else has taken its own. Nothing is written where the bytes are the same.
    ///
    /// - Parameters:
    ///   - body: the text below the front matter.
    ///   - head: what is to become of the keys of the front matter.
    ///   - file: the note as it was opened, or as it was last saved.
    /// - Throws: `.notFound` where the pair is gone, `.unreadable` where something that is no text has taken the file's
    ///   place, `.refused` where the text is too long, `.changedMeanwhile` where others write it again and again, and
    ///   `.unwritable`. Then nothing was written.
    public func save(
        _ body: [UInt8], head: HeadChanges = HeadChanges(), of file: NoteFile
    ) throws(JournalError) -> NoteSaving {
        let plan = try written(
            { (reader) throws(JournalError) in
                try NotePlanner(store: self, reader: reader, file: file, body: body, changes: head).plan()
            }, \.change)
        let steps = plan.change.steps.filter { !$0.isDone }
        return NoteSaving(
            file: file.named(plan.name).holding(plan.text),
            reversal: steps.isEmpty ? nil : Reversal(pair: plan.change.pair, files: steps.map(\.reversal)),
            isJoined: plan.isJoined, conflictCopy: plan.conflictCopy,
            takenName: plan.name == file.key.session.name ? nil : file.key.session.name, wasGone: plan.wasGone,
            headRefusal: plan.headRefusal)
    }

    // MARK: What is read for it

    /// Looks whether a pair is there.
    ///
    /// - Throws: `.notFound` where it is not.
    func checkPair(_ pair: PairID) throws(JournalError) {
        guard Self.isFolderName(pair.name), try files.folder(JournalLayout.folder(of: pair)) != nil else {
            throw .noPair(pair)
        }
    }

    /// A session's file that is about to be made: its head, and what a new session starts with.
    func text(of new: NewNote) -> NoteParts {
        let template = template()
        let head = NoteFrontMatter(of: new, template: template.head, above: template.body)
        return NoteParts(head: head, body: template.body)
    }

    /// What a new session starts with; nothing where there is no template that can be read.
    func template() -> NoteParts {
        let bytes = (try? files.folder("")?.read(JournalLayout.sessionTemplate)) ?? []
        return NoteParts(bytes)
    }

    /// A note's file as it is now.
    private func settledNote(_ path: String) throws(JournalError) -> SettledFile? {
        try repeated { () throws(JournalError) in try files.settledReader.settled(path) }
    }
}
