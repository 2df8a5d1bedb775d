public import Mentorship
import DisplayText
import TerminalGrid

extension AppState {
    /// Changes the page on which notes are written; does nothing where none is open.
    mutating func write(_ change: (inout NotePage) -> Void) {
        // Held in one place only, so that the text isn't copied.
        guard var page = note else { return }
        note = nil
        change(&page)
        note = page
    }

    /// Changes the page, and says what there is to say about that.
    mutating func say(_ change: (inout NotePage) -> CleanText?) {
        var sentence: CleanText?
        write { sentence = change(&$0) }
        if let sentence { message = .note(sentence) }
    }

    /// Takes what became of notes.
    mutating func take(_ input: NoteInput, in context: Context) {
        switch input {
        case .opened(let opening): open(opening, in: context)
        case .saved(let saved): write { $0.take(saved) }
        case .stored(let news):
            write {
                $0.trouble = nil
                $0.draftTrouble = nil
            }
            message = news.map { .note(CleanText($0)) } ?? .done("Saved.")
        case .notSaved(let sentence, let next):
            write { $0.trouble = CleanText(sentence) }
            message = .failed("Not saved: \(CleanText(sentence))")
            if next == .leave { ask(.notSaved) }
        case .closed:
            lastWords = note?.lastWords
            if let lastWords { message = .note(lastWords) }
            note = nil
            closeQuestion()
            offerNextDraft(in: context)
        case .minutes(let minutes): write { $0.outcome.minutes = minutes }
        case .draftKept:
            write {
                $0.isDrafted = true
                $0.draftTrouble = nil
            }
        case .draftNotKept(let sentence): write { $0.draftTrouble = CleanText(sentence) }
        case .offered(let offers):
            self.offers = offers
            offerNextDraft(in: context)
        case .thrownAway(let sentence):
            message = .done(CleanText(sentence))
            offerNextDraft(in: context)
        }
    }

    /// Shows anew what there is beside the notes, where their pair was read again.
    mutating func followNotes(of pairs: Set<PairID>, in context: Context) {
        guard let id = note?.session.pair, pairs.contains(id), let pair = context.pair(id) else { return }
        write { $0.follow(pair, on: context.today) }
    }

    /// Has the stories of the library offered in notes, where it was read while they are open.
    mutating func followLibrary(in context: Context) {
        guard let id = note?.session.pair, let pair = context.pair(id), let library = context.library else { return }
        write { $0.follow(library, for: pair, on: context.today) }
    }

    /// Shows a text that was opened for writing: on a page of its own, or as the other side of the one that is open.
    private mutating func open(_ opening: NoteOpening, in context: Context) {
        guard let pair = context.pair(opening.key.session.pair) else { return }
        if opening.recovered != nil {
            message = .note("Taken up again: \(keyName("notes.save")) saves it, \(keyName("notes.undo")) goes back.")
        }
        if note?.session == opening.key.session {
            write { $0.flip(to: opening) }
        } else {
            practices = []
            note = NotePage(opening, of: pair, in: context, size: layout.size)
        }
    }

    private func keyName(_ identifier: String) -> CleanText {
        CleanText(KeyMap.standard.name(of: identifier) ?? identifier)
    }

    /// Gives a key to the text. Answers whether it meant anything there.
    mutating func type(_ key: Key, intoNotesOn today: Day) -> Bool {
        var typed = NotePage.Typed.unknown
        write { typed = $0.type(key, on: today) }
        guard case .taken(let sentence) = typed else { return false }
        if let sentence { message = .note(sentence) }
        return true
    }

    /// Puts into the text what was pasted.
    mutating func paste(_ text: String, intoNotesOn today: Day) {
        say { $0.insert(text, on: today) }
    }

    /// Turns to the other side of the notes.
    mutating func flipNote(in context: Context) -> [Effect] {
        say { $0.finishLine(on: context.today) }
        guard let page = note else { return [] }
        if page.behind != nil {
            write { $0.flip() }
            return []
        }
        let other = page.sheet.key.flipped
        return [.notes(.open(NoteRequest(.session(other.session.name), of: other.session.pair, other.side)))]
    }

    /// What hands the text to the editor at the line of the cursor once it is saved.
    var noteEditing: NoteSave.Next {
        .edit(line: note?.sheet.lineInFile ?? 1)
    }

    /// Writes out the date in the line being written, and saves what is not in the files yet.
    mutating func saveNote(then next: NoteSave.Next, in context: Context) -> [Effect] {
        say { $0.finishLine(on: context.today, isLeft: next == .leave) }
        return note.map { [.notes(.save($0.saves(then: next), then: next))] } ?? []
    }

    /// Finishes the line that is being written, saves and closes the page.
    mutating func leaveNote(in context: Context) -> [Effect] {
        write { $0.lastWords = $0.finishLine(on: context.today) }
        guard let page = note else { return [] }
        if page.asksWhetherHeld(on: context.today) {
            ask(.wasItHeld(page.session.name.day, on: context.today))
            return []
        }
        return saveNote(then: .leave, in: context)
    }

    /// Saves and closes the page of a session that was planned.
    mutating func leaveNote(wasHeld: Bool, in context: Context) -> [Effect] {
        write { $0.outcome.wasHeld = wasHeld }
        return saveNote(then: .leave, in: context)
    }

    // MARK: Drafts

    /// Asks what is to become of the next draft that was left behind. It is asked once: who leaves it is not asked again.
    mutating func offerNextDraft(in context: Context) {
        guard question == nil, let index = offers.firstIndex(where: { note?.hasRoom(for: $0.key) ?? true }) else {
            return
        }
        ask(.draft(offers.remove(at: index), in: context))
    }
}

extension AppState {
    /// How many characters were typed or taken out on the page of notes so far; 0 where none is open.
    public var charactersTyped: Int { note?.charactersTyped ?? 0 }

    /// The minutes that the page of notes counts; nothing where it counts none.
    public var noteMinutes: Int? { note.flatMap { $0.outcome.isGoingOn ? $0.outcome.minutes : nil } }

    /// The text that is being written; nothing where none is.
    public var noteKey: NoteKey? { note?.sheet.key }

    /// What of the notes is not in the files, the text that both may read first.
    public var unsavedNotes: [NoteSave] { note?.saves(then: .write) ?? [] }

    /// What is to be saved of the notes where nobody will come back to them: the line being written is finished.
    public func notesToSave(on today: Day) -> [NoteSave] {
        var page = note
        _ = page?.finishLine(on: today)
        return page?.saves(then: .leave) ?? []
    }
}

extension Question {
    /// What is to become of notes that can't be saved.
    fileprivate static let notSaved = choice(
        [NamedWords("What was written is not saved."), NamedWords("Not saved.")],
        [
            Answer(title: "try again", outcome: .command("notes.leave")),
            Answer(
                title: "keep a draft and leave", shortTitle: "leave a draft", outcome: .effects([.notes(.putAside)])),
            Answer(title: "throw it away", shortTitle: "away", outcome: .effects([.notes(.giveUp)])),
        ], leaving: "go on writing")

    /// What has become of a session that was planned, and whose notes were written.
    fileprivate static func wasItHeld(_ day: Day, on today: Day) -> Question {
        choice(
            [
                NamedWords("The session of \(day.short(relativeTo: today)) was planned: was it held?"),
                NamedWords("Was it held?"),
            ],
            [
                Answer(title: "held", outcome: .leaveNotes(wasHeld: true)),
                Answer(title: "still planned", outcome: .leaveNotes(wasHeld: false)),
            ], leaving: "go on writing")
    }

    /// What is to become of a draft that was left behind.
    fileprivate static func draft(_ offer: DraftOffer, in context: Context) -> Question {
        let key = offer.key
        let title = key.title(on: context.today)
        let who = context.pair(key.session.pair).map { " with \($0.title)" } ?? ""
        var question = choice(
            [
                NamedWords("What was typed into \(title)", CleanText(who).truncated(to: 40), " was not saved."),
                NamedWords("Not saved: \(title)", CleanText(who).truncated(to: 40), "."),
            ],
            [
                Answer(
                    title: "go on writing", shortTitle: "go on", outcome: .effects([.notes(.takeUp(draft: offer.id))])),
                Answer(title: "see what differs", shortTitle: "see", outcome: .draft(offer)),
                Answer(
                    title: "throw it away", shortTitle: "away",
                    outcome: .effects([.notes(.discard(draft: offer.id, then: offer.request))])),
            ], leaving: "later")
        question.leavingEffects = offer.leaving
        return question
    }
}

extension DraftOffer {
    /// What is done where it is left for later: the notes that were asked for are opened.
    var leaving: [Effect] { request.map { [.notes(.open($0.leavingDrafts))] } ?? [] }
}
