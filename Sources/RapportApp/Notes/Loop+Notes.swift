import JournalStorage
import Mentorship
import RapportUI

/// Notes are opened, saved and kept as drafts here: the page on which they are written only says when.
extension Loop {
    /// Does what is wanted done with notes.
    func perform(_ effect: NoteEffect) {
        switch effect {
        case .open(let request):
            do throws(JournalError) {
                try openNote(request)
            } catch {
                refuse("Not opened", error, pair: request.pair)
            }
        case .save(let saves, let next): save(saves, then: next)
        case .putAside: putAside()
        case .giveUp: giveUp()
        case .takeUp(let id): takeUp(id)
        case .discard(let id, let request): discard(id, then: request)
        }
    }

    /// When something has to be done about notes though nothing happens; nothing where no notes are open.
    var notesWait: ContinuousClock.Instant? {
        guard let notes else { return nil }
        return [notes.clock.due, notes.nextMinute(after: now())].compactMap(\.self).min()
    }

    /// Opens a text for writing, and shows it. Where a draft of it was left behind, that is offered first.
    func openNote(_ request: NoteRequest) throws(JournalError) {
        guard let pair = try store.pair(request.pair, reading: noteParts) else { throw .noPair(request.pair) }
        context.take(pair)
        let name = try name(of: request.which, in: pair)
        let key = NoteKey(SessionKey(name, of: pair.id), request.side)
        if !request.leavesDrafts {
            collectDrafts()
            let found = drafts.filter { $0.key == key }
            if !found.isEmpty { return offer(found, request) }
        }
        let new = newNote(on: name.day, request.which)
        let isAnother = if case .new = request.which { true } else { false }
        show(try store.note(key, new: new, isAnother: isAnother), new, recovered: nil)
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

    /// What a session's file is made of where there is none.
    private func newNote(on day: Day, _ which: NoteRequest.Which) -> NewNote {
        var new = NewNote(
            status: day > context.today ? .planned : .held, time: day == context.today ? timeOfDay() : nil)
        if case .new(let session) = which {
            new.time = session.time ?? new.time
            new.title = session.title
        }
        return new
    }

    /// Shows a text that was opened, and remembers its file.
    func show(_ file: NoteFile, _ new: NewNote, recovered: NoteSave?) {
        // What is said of the session is the same on either side of its notes, and as its file has it now: a draft tells
        // what that was when it was begun.
        let isCurrent = file.key.side == .shared && recovered == nil
        let shared = isCurrent ? file : try? store.note(NoteKey(file.key.session), new: new)
        var session = shared?.session ?? Session(name: file.key.session.name)
        let isToday = session.name.day == context.today
        let counted = counted[file.key.session].flatMap { $0.minutes == session.minutes ? $0 : nil }
        // Minutes counted before are counted on.
        if counted != nil { session.minutes = nil }
        let isGoingOn =
            isToday && (shared?.original == nil || session.writtenStatus == .planned || counted != nil)
        if notes?.session != file.key.session {
            let begun = isGoingOn ? counted?.begun ?? now() : nil
            notes = OpenNotes(session: file.key.session, begun: begun)
        }
        notes?.texts[file.key] = OpenNotes.Text(file: file)
        tell(
            .notes(
                .opened(
                    NoteOpening(
                        file.key, body: file.body, headLines: file.headLines, isNew: file.original == nil,
                        session: session, checkIn: file.checkIn, isGoingOn: isGoingOn, clock: timeOfDay(),
                        recovered: recovered))))
    }

    /// Closes the page without saving; what was typed stays in drafts, which are offered at the next start.
    private func putAside() {
        if let error = writeDrafts() { return tell(.failed("No draft can be kept: \(error.message)")) }
        notes?.news.append("What was typed is kept as a draft, and offered when rapport is started again.")
        closeNotes()
    }

    /// Closes the page without saving; what was typed goes to the trash.
    private func giveUp() {
        for save in state.unsavedNotes {
            do throws(JournalError) {
                let path = try store.keepInTrash(save.body, of: save.key.path)
                notes?.news.append("Thrown away; the text is in \(path).")
            } catch {
                notes?.news.append("Thrown away for good: \(error.message)")
            }
        }
        discardDrafts()
        closeNotes()
    }

    // MARK: Saving

    /// Saves texts, those that both may read first, and goes on as asked where all of them were saved.
    private func save(_ saves: [NoteSave], then next: NoteSave.Next) {
        for var save in saves {
            do throws(JournalError) {
                if let session = notes?.session { save.key.session = session }
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
        case .write: tell(.notes(.stored(news: takeNews())))
        case .leave: closeNotes()
        case .edit(let line): handOver(line)
        }
    }

    /// Saves a text, and tells the page what its file holds now.
    ///
    /// - Throws: what kept it, or a part of its head, from being saved.
    func save(_ save: NoteSave) throws(JournalError) {
        guard let text = notes?.texts[save.key] else {
            throw JournalError(.unwritable, "\(save.key.path) is no longer open: open it again.")
        }
        let saving = try store.save(save.body, head: save.head, of: text.file)
        follow(saving.file, from: save.key)
        text.draft?.goOn(from: saving.file)
        if let reversal = saving.reversal { noteSaved(.write(saving.file.key), reversal) }
        if case .set(let minutes) = save.head.minutes { notes?.writtenMinutes = minutes }
        notes?.news += saving.news
        tell(.notes(.saved(NoteSaved(saving.file, formerly: save.key))))
        if let refusal = saving.headRefusal { throw refusal }
    }

    /// Goes on with a file as it is now: with another one where somebody else's session took its name meanwhile.
    private func follow(_ file: NoteFile, from key: NoteKey) {
        guard file.key != key else {
            notes?.texts[key]?.file = file
            return
        }
        let draft = notes?.texts.removeValue(forKey: key)?.draft
        notes?.session = file.key.session
        notes?.texts[file.key] = OpenNotes.Text(file: file, draft: draft)
        notes?.news.append(
            "Another session took that name meanwhile: this one is \(file.key.title(on: context.today)).")
        guard let other = notes?.texts.removeValue(forKey: key.flipped) else { return }
        other.draft?.goOn(beside: file)
        notes?.texts[file.key.flipped] = OpenNotes.Text(file: other.file.beside(file), draft: other.draft)
    }

    /// Remembers what was done, to be taken back as one with the rest.
    func noteSaved(_ change: Change, _ reversal: Reversal) {
        if let last = notes?.saved.last, last.change == change, let joined = reversal.joined(after: last.reversal) {
            notes?.saved.removeLast()
            notes?.saved.append((change, joined))
        } else {
            notes?.saved.append((change, reversal))
        }
    }

    /// What there is to say, which then is said.
    private func takeNews() -> String? {
        guard let news = notes?.news, !news.isEmpty else { return nil }
        notes?.news = []
        return news.joined(separator: " ")
    }

    /// Ends writing: what was saved is taken back as one, and the panes show it.
    private func closeNotes() {
        let news = takeNews()
        guard let closed = notes else { return }
        if let begun = closed.begun, let minutes = closed.writtenMinutes {
            counted[closed.session] = CountedSession(begun: begun, minutes: minutes)
        }
        notes = nil
        tell(.notes(.closed))
        var farewell = news
        if closed.saved.isEmpty {
            if let news { tell(.noted(news)) }
        } else {
            history.record(closed.saved.map { ($0.change, $0.reversal) })
            noteHistory()
            let changes = closed.saved.map(\.change)
            let sentence = [news, changes.sentence(on: context.today)].compactMap(\.self).joined(separator: " ")
            farewell = sentence
            tell(.changed(changes, sentence, select: .session(now: closed.session, formerly: nil)))
            readAgain([closed.session.pair])
        }
        guard endsWithNotes else { return }
        self.farewell = .done(farewell ?? "Nothing was written.")
        end(.quit)
    }

    /// Hands the text that is being written to the person's editor, and takes it back.
    private func handOver(_ line: Int) {
        guard let key = state.noteKey, let text = notes?.texts[key] else { return }
        edit(text.file.path, at: line)
        do throws(JournalError) {
            let file = try store.note(key, new: text.file.new)
            notes?.texts[key]?.file = file
            tell(.notes(.saved(NoteSaved(file))))
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

extension NoteSaved {
    /// What a file holds.
    ///
    /// - Parameter key: what it was before it was saved, where that is another one.
    init(_ file: NoteFile, formerly key: NoteKey? = nil) {
        self.init(
            file.key, formerly: key, body: file.body, headLines: file.headLines, isThere: file.original != nil,
            session: file.key.side == .shared ? file.session : nil,
            checkIn: file.key.side == .ownersAlone ? file.checkIn : nil)
    }
}

extension NoteSaving {
    /// What there is to say of it besides that it is saved, in sentences.
    fileprivate var news: [String] {
        var news: [String] = []
        if isJoined { news.append("Somebody else had changed it meanwhile: their lines are in it now.") }
        if let conflictCopy {
            news.append("Somebody else had changed the same lines: their text is kept as \(conflictCopy).")
        }
        if wasGone { news.append("Somebody had taken the file away meanwhile: it is written again.") }
        return news
    }
}
