import Mentorship
import PlainText

extension JournalStore {
    /// Opens a note for writing, once nobody is in the middle of writing it.
    ///
    /// It may not be there yet. Then a shared one begins with a head made of what is known of the session and with the
    /// text of `session-template.md`; a private one is empty. Nothing is written. Linear in the file's bytes.
    ///
    /// - Parameter new: what the session's file is made of where there is none.
    /// - Throws: `.notFound` where the pair is gone, `.unreadable` where the file can't be read as a text: no permission,
    ///   a folder in its place, a link out of the journal, too long; `.unwritable` where the journal is of a newer format.
    public func note(_ key: NoteKey, new: NewNote) throws(JournalError) -> NoteFile {
        try checkFormat()
        try checkPair(of: key)
        if let file = try settledNote(key.path) {
            let text = NoteText(file.bytes)
            return NoteFile(key, original: file.bytes, head: text.head, body: text.body, new: new)
        }
        guard key.side == .shared else {
            return NoteFile(key, original: nil, head: NoteHead([]), body: [], new: new)
        }
        let text = text(of: new)
        return NoteFile(key, original: nil, head: text.head, body: text.body, new: new)
    }

    /// Saves a note durably, under the lock.
    ///
    /// What the file holds is read again right before. Where somebody else has changed it since it was opened, both are
    /// joined by lines, and keys of the head one by one; where that can't be done, their version is first kept beside it
    /// as `NAME.conflict-N.md`, and then this one is written. A file that was deleted is written again. A private note of
    /// a session without a file makes that file too, with its head only. Nothing is written where the bytes are the same.
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
            file: file.holding(plan.text),
            reversal: steps.isEmpty ? nil : Reversal(pair: plan.change.pair, files: steps.map(\.reversal)),
            isJoined: plan.isJoined, conflictCopy: plan.conflictCopy, wasGone: plan.wasGone,
            headRefusal: plan.headRefusal)
    }

    /// Adds lines at the end of a note, and makes it where it isn't there.
    ///
    /// The lines are ended as those of the file are, and begin on a line of their own. Control characters other than
    /// ends of lines and tabs become blanks.
    ///
    /// - Throws: `.refused` where there are no words, and what ``note(_:new:)`` and ``save(_:head:of:)`` throw.
    public func append(_ text: String, to key: NoteKey, new: NewNote) throws(JournalError) -> NoteSaving {
        var lines = Self.lines(of: text)
        while lines.last?.utf8.allSatisfy(\.isBlank) ?? false { lines.removeLast() }
        guard !lines.isEmpty else {
            throw JournalError(.refused, "There are no words to add, so nothing was written: write some.")
        }
        let file = try note(key, new: new)
        let whole = Document(file.head + file.body)
        let ending = whole.lines.isEmpty ? "\n" : whole.ending(like: LineNumber(whole.lines.count))
        var body = file.body
        if let last = body.last, last != UInt8(ascii: "\n") { body += Array(ending.utf8) }
        for line in lines { body += Array((line + ending).utf8) }
        return try save(body, of: file)
    }

    /// The lines of a text that comes from outside.
    private static func lines(of text: String) -> [String] {
        var lines: [String] = [""]
        var isBehindReturn = false
        for scalar in text.unicodeScalars {
            defer { isBehindReturn = scalar == "\r" }
            switch scalar {
            case "\n" where isBehindReturn: break
            case "\n", "\r": lines.append("")
            case "\t": lines[lines.count - 1].unicodeScalars.append(scalar)
            default:
                let isControl = scalar.properties.generalCategory == .control
                lines[lines.count - 1].unicodeScalars.append(isControl ? " " : scalar)
            }
        }
        return lines
    }

    // MARK: What is read for it

    /// Looks whether the pair of a note is there.
    func checkPair(of key: NoteKey) throws(JournalError) {
        let pair = key.session.pair
        guard Self.isFolderName(pair.name), try files.folder(JournalLayout.folder(of: pair)) != nil else {
            throw .noPair(pair)
        }
    }

    /// A session's file that is about to be made: its head, and what a new session starts with.
    func text(of new: NewNote) -> NoteText {
        let template = template()
        let head = NoteHead(of: new, template: template.head, above: template.body)
        return NoteText(head: head, body: template.body)
    }

    /// What a new session starts with; nothing where there is no template that can be read.
    func template() -> NoteText {
        let bytes = (try? files.folder("")?.read(JournalLayout.sessionTemplate)) ?? []
        return NoteText(bytes)
    }

    /// A note's file as it is now.
    private func settledNote(_ path: String) throws(JournalError) -> SettledFile? {
        try repeated { () throws(JournalError) in try files.settledReader.settled(path) }
    }
}
