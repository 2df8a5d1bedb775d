import DisplayText
public import JournalStorage
public import Mentorship

/// The notes that a command line names: of which pair, which day, and for whose eyes.
public struct NoteTarget {
    /// The pair, read as far as its sessions go.
    public let pair: Pair
    /// The notes of the day's session.
    public let key: NoteKey

    /// The day of the session.
    public var day: Day { key.session.name.day }
    /// For whose eyes the notes are.
    public var side: NoteKey.Side { key.side }
}

extension Invocation {
    /// The notes that a command line names; those for the owner's eyes alone where it asks for what is private.
    ///
    /// - Parameters:
    ///   - pair: the pair as it was called.
    ///   - date: the day as it was written; today where none is.
    /// - Throws: `.refused`, `.notFound` and `.ambiguous` with the next step, and whatever storage reports.
    public func noteTarget(
        pair: String, date: String?, in store: JournalStore
    ) throws(JournalError) -> NoteTarget {
        let pair = try store.pair(called: ArgumentText(argument: pair), reading: [.conversation])
        let today = try today()
        let day = try date.map { date throws(JournalError) in
            try self.day(ArgumentText(argument: date), for: "--date")
        }
        let name = try store.sessionForNotes(on: day ?? today, of: pair)
        return NoteTarget(
            pair: pair,
            key: NoteKey(SessionKey(name, of: pair.id), options.showsPrivate ? .ownersAlone : .shared))
    }

    /// Adds text at the end of notes, with every natural date behind `due:` written out, and says so.
    ///
    /// A session that isn't there is made: planned on a day to come, held otherwise.
    ///
    /// - Throws: `.refused` where there are no words or too many, and whatever storage reports.
    public func append(_ text: [UInt8], to target: NoteTarget, in store: JournalStore) throws {
        let today = try today()
        guard text.count <= JournalStore.byteLimit else {
            throw JournalError(.refused, "That is more than 16 MiB, more than notes may have: leave some out.")
        }
        let new = NewNote(status: target.day > today ? .planned : .held)
        let addition = try store.append(text, to: target.key, new: new, today: today)
        for sentence in addition.sentences { complain(sentence) }
        if let copy = addition.saving.conflictCopy {
            complain("Somebody else had changed the same lines: their text is kept as \(copy).")
        }
        say("Added to \(target.key.title(on: today)) with \(CleanText.oneLine(target.pair.title)).")
        try print(target, from: store)
    }

    /// Prints the session as it stands now: its entry in the timeline; of private notes where they are, too.
    private func print(_ target: NoteTarget, from store: JournalStore) throws {
        if target.side == .ownersAlone, !options.json { return try printLines([CleanText.oneLine(target.key.path)]) }
        let file = target.key.session.name.fileName
        guard let pair = try store.pair(target.pair.id, reading: [.commitments, .conversation]),
            let entry = pair.timeline(on: try today()).first(where: {
                $0.kind == .session && $0.file.hasSuffix("/\(file)")
            })
        else { return }
        if options.json { return try printJSON { $0.timelineEntry(entry) } }
        var page = Page(in: self)
        TimelineList([entry], columns: isTerminal ? pageColumns : nil).put(on: &page, withRemarks: false)
        try print(page)
    }
}
