import JournalStorage
import Mentorship
import RapportUI

/// Notes are opened, saved and kept as drafts here: the page on which they are written only says when.
extension Loop {
    /// Does what is wanted done with notes.
    func perform(_ effect: NoteEffect) {
        switch effect {
        case .open(let request): openNote(request)
        case .save(let saves, let next): save(saves, then: next)
        case .putAside: putAside()
        case .giveUp:
            discardDrafts()
            closeNotes()
        case .takeUp(let id): takeUp(id)
        case .discard(let id): discard(id)
        }
    }

    /// When something has to be done about notes though nothing happens; nothing where no notes are open.
    var notesWait: ContinuousClock.Instant? {
        guard let notes else { return nil }
        return [notes.clock.due, notes.nextMinute(after: now())].compactMap(\.self).min()
    }

    /// Opens a text for writing, and shows it. Where a draft of it was left behind, that is offered first.
    func openNote(_ request: NoteRequest) {
        do throws(JournalError) {
            guard let pair = try store.pair(request.pair, reading: noteParts) else { throw .noPair(request.pair) }
            context.take(pair)
            let name = try name(of: request.which, in: pair)
            let key = NoteKey(SessionKey(name, of: pair.id), request.side)
            collectDrafts()
            if let draft = drafts.first(where: { $0.key == key }) { return offer([draft]) }
            try open(key, request.which)
        } catch {
            refuse("Not opened", error, pair: request.pair)
        }
    }

    /// What of a pair is read to write about it.
    var noteParts: PairParts { context.includesPrivate ? .all : .all.subtracting(.checkIns) }

    private func name(of which: NoteRequest.Which, in pair: Pair) throws(JournalError) -> SessionName {
        switch which {
        case .day(let day): try store.sessionForNotes(on: day, of: pair)
        case .new(let session): try store.freeSession(on: session.day, of: pair.id)
        case .session(let name): name
        }
    }

    private func open(_ key: NoteKey, _ which: NoteRequest.Which) throws(JournalError) {
        let day = key.session.name.day
        let clock = timeOfDay()
        var new = NewNote(
            status: day > context.today ? .planned : .held, time: day == context.today ? clock : nil)
        if case .new(let session) = which {
            new.time = session.time ?? new.time
            new.title = session.title
        }
        show(try store.note(key, new: new), clock, recovered: nil)
    }

    /// Shows a text that was opened, and remembers its file.
    func show(_ file: NoteFile, _ clock: TimeOfDay?, recovered: NoteSave?) {
        if notes?.session != file.key.session { notes = OpenNotes(session: file.key.session, begun: now()) }
        notes?.texts[file.key] = OpenNotes.Text(file: file)
        tell(
            .notes(
                .opened(
                    NoteOpening(
                        file.key, body: file.body, headLines: file.headLines, isNew: file.original == nil,
                        session: file.session, checkIn: file.checkIn, clock: clock, recovered: recovered))))
    }

    /// Closes the page without saving; what was typed stays in drafts, which are offered at the next start.
    private func putAside() {
        if let error = writeDrafts() { return tell(.failed("No draft can be kept: \(error.message)")) }
        closeNotes()
        tell(.noted("What was typed is kept as a draft, and offered when rapport is started again."))
    }

    // MARK: Saving

    /// Saves texts, those that both may read first, and goes on as asked where all of them were saved.
    func save(_ saves: [NoteSave], then next: NoteSave.Next) {
        for save in saves {
            do throws(JournalError) {
                try self.save(save)
            } catch {
                tell(.notes(.notSaved(goneReason ?? error.message, then: next)))
                if error.kind == .noJournal { loseJournal(error) }
                return
            }
        }
        discardDrafts()
        readAgain([notes?.session.pair].compactMap(\.self))
        switch next {
        case .write: tell(.notes(.stored))
        case .leave: closeNotes()
        case .edit(let line): handOver(line)
        }
    }

    func save(_ save: NoteSave) throws(JournalError) {
        guard let text = notes?.texts[save.key] else { return }
        let saving = try store.save(save.body, head: save.head, of: text.file)
        notes?.texts[save.key]?.file = saving.file
        if let reversal = saving.reversal { notes?.saved.append((.write(save.key), reversal)) }
        tell(.notes(.saved(NoteSaved(save.key, body: saving.file.body, news: saving.news))))
    }

    /// Ends writing: what was saved is taken back as one, and the panes show it.
    private func closeNotes() {
        guard let saved = notes?.saved, let session = notes?.session else { return }
        notes = nil
        tell(.notes(.closed))
        if !saved.isEmpty {
            history.record(saved)
            noteHistory()
            let changes = saved.map(\.0)
            let sentence = changes.sentence(on: context.today)
            tell(.changed(changes, sentence, select: .session(now: session, formerly: nil)))
            readAgain([session.pair])
        }
        if endsWithNotes { end(.quit) }
    }

    /// Hands the text that is being written to the person's editor, and takes it back.
    private func handOver(_ line: Int) {
        guard let key = state.noteKey, let text = notes?.texts[key] else { return }
        edit(text.file.path, at: line)
        do throws(JournalError) {
            let file = try store.note(key, new: text.file.new)
            notes?.texts[key]?.file = file
            tell(.notes(.saved(NoteSaved(key, body: file.body))))
        } catch {
            tell(.failed("It can't be read just now: \(error.message)"))
        }
    }

    /// Counts the minutes of a session that goes on.
    func countMinutes() {
        guard let minutes = notes?.minutes(at: now()), minutes != state.noteMinutes else { return }
        tell(.notes(.minutes(minutes)))
    }
}

extension NoteSaving {
    /// What there is to say of it besides that it is saved, in sentences.
    fileprivate var news: String? {
        var news: [String] = []
        if isJoined { news.append("Somebody else had changed it meanwhile: their lines are in it now.") }
        if let conflictCopy {
            news.append("Somebody else had changed the same lines: their text is kept as \(conflictCopy).")
        }
        if wasGone { news.append("Somebody had taken the file away meanwhile: it is written again.") }
        if let headRefusal { news.append(headRefusal.message) }
        return news.isEmpty ? nil : news.joined(separator: " ")
    }
}
