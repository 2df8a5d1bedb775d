import JournalStorage
import Mentorship
import PlainText
import RapportUI

/// What is typed is kept on the disk until it is saved, and offered at the next start where it never was.
extension Loop {
    /// Keeps what was typed where that is due. Called once what was typed shows.
    ///
    /// - Parameter isUrgent: whether it can't wait until it is due.
    func keepDrafts(isUrgent: Bool = false) {
        guard notes != nil else { return }
        let time = now()
        notes?.clock.look(at: state.charactersTyped, now: time)
        if isUrgent || notes?.clock.isDue(now: time) == true {
            if let error = writeDrafts() {
                notes?.clock.postpone(now: time)
                return tell(.notes(.draftNotKept(error.message)))
            }
            notes?.clock.reset()
        }
        if notes?.clock.tells(now: time) == true { tell(.notes(.draftKept)) }
    }

    /// Writes what is not saved into drafts. Answers with what kept it from being so.
    func writeDrafts() -> JournalError? {
        do throws(JournalError) {
            for save in state.unsavedNotes {
                guard let text = notes?.texts[save.key], let draft = text.draft ?? store.beginDraft(of: text.file)
                else { throw JournalError(.unwritable, "Drafts are kept only of a journal in a folder.") }
                notes?.texts[save.key]?.draft = draft
                try draft.write(save.body, head: save.head)
            }
            return nil
        } catch {
            return error
        }
    }

    /// Takes the drafts away once their text is in the files.
    func discardDrafts() {
        guard let keys = notes?.texts.keys else { return }
        for key in keys {
            notes?.texts[key]?.draft?.discard()
            notes?.texts[key]?.draft = nil
        }
        notes?.clock.look(at: state.charactersTyped, now: now())
        notes?.clock.end()
    }

    /// Saves what is being written before the program ends; where that can't be done it stays in a draft, and where no
    /// draft can be kept it goes into a folder of its own.
    func keepNotes() {
        let saves = state.notesToSave(on: context.today)
        guard notes != nil, !saves.isEmpty else { return }
        // First where no lock has to be waited for.
        let draftFailure = writeDrafts()
        do throws(JournalError) {
            for var save in saves {
                if let session = notes?.session { save.key.session = session }
                try self.save(save)
            }
            discardDrafts()
            if let news = notes?.news, !news.isEmpty { farewell = .done(news.joined(separator: " ")) }
        } catch {
            var words = ["Not saved: \(error.message)"]
            if draftFailure == nil {
                words.append("What was typed is kept, and offered when rapport is started again.")
            } else {
                words += saves.compactMap { rescue($0).map { "What was typed is in \($0)." } }
            }
            farewell = .failed(words.joined(separator: " "))
        }
    }

    /// Writes a text outside the journal, for nobody else to read. Answers with where it is.
    private func rescue(_ save: NoteSave) -> String? {
        guard case .success(let folder) = AppCalls.makePrivateFolder(AppCalls.temporaryFolder + "/rapport-notes-")
        else {
            return nil
        }
        let path = "\(folder)/\(save.key.session.name.fileName)"
        return AppCalls.write(save.body, toNewFile: path) ? path : nil
    }

    // MARK: What was left behind

    /// Looks for drafts that were left behind, and offers them.
    func findDrafts() {
        guard context.access.reason == nil else { return }
        collectDrafts()
        if !drafts.isEmpty { offer(drafts) }
    }

    /// Takes in what was left behind since it was looked for last; what is already known stays.
    func collectDrafts() {
        let found = (try? store.abandonedDrafts()) ?? []
        drafts += found.filter { context.includesPrivate || $0.key.side == .shared }
    }

    /// Offers drafts, each with how it differs from what its file holds now.
    ///
    /// - Parameter request: the notes that were asked for when they were found; nothing where none were.
    func offer(_ drafts: [AbandonedDraft], _ request: NoteRequest? = nil) {
        let offers = drafts.map { draft in
            let now = (try? store.note(draft.key, new: draft.file.new))?.body ?? []
            return DraftOffer(
                id: draft.id, key: draft.key, difference: LineDifference(from: now, to: draft.body), request: request)
        }
        tell(.notes(.offered(offers)))
    }

    /// Goes on writing a draft that was left behind; once saved, it is joined with what the file holds then.
    func takeUp(_ id: String) {
        guard let draft = drafts.first(where: { $0.id == id }) else { return }
        do throws(JournalError) {
            guard let pair = try store.pair(draft.key.session.pair, reading: noteParts) else {
                throw .noPair(draft.key.session.pair)
            }
            context.take(pair)
            drafts.removeAll { $0.id == id }
            show(
                draft.file, draft.file.new, recovered: NoteSave(draft.key, body: draft.body, head: draft.head))
            notes?.texts[draft.key]?.draft = draft.takeUp()
        } catch {
            refuse("Not opened", error, pair: draft.key.session.pair)
        }
    }

    /// Puts a draft that was left behind in the trash, and opens the notes that were asked for, where any were.
    func discard(_ id: String, then request: NoteRequest?) {
        guard let draft = drafts.first(where: { $0.id == id }) else { return }
        do throws(JournalError) {
            let path = try store.discard(draft)
            drafts.removeAll { $0.id == id }
            if let request { try openNote(request) }
            tell(.notes(.thrownAway("Thrown away; the text is in \(path).")))
        } catch {
            tell(.failed("Not thrown away: \(error.message)"))
        }
    }
}
