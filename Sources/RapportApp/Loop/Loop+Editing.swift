import JournalStorage
import Mentorship
import RapportUI

extension Loop {
    /// Hands a file of the journal to the person's editor, waits for it, and takes what came of it: reads it again,
    /// makes it a change that can be taken back, and says what happened.
    func edit(_ path: String, at line: Int) {
        guard let editor else {
            return tell(.failed("Not edited: there is no terminal here that an editor could have."))
        }
        let before: FileBeforeEditing
        do throws(JournalError) {
            if let reason = context.access.reason { throw JournalError(.unwritable, reason) }
            before = try store.fileForEditing(path)
        } catch {
            return refuse("Not edited", error, pair: nil)
        }
        terminal.release()
        let run = editor.edit(before.systemPath, atLine: line)
        terminal.reclaim()
        tell(.event(.resize(terminal.size)))
        take(before, run)
        if let request = run.request { end(.signal(request)) }
    }

    /// Takes a file back from the editor.
    private func take(_ before: FileBeforeEditing, _ run: EditorRun) {
        let change = before.change
        do throws(JournalError) {
            switch try store.outcome(ofEditing: before) {
            case .unchanged:
                tell(run.failure.map { .failed("\($0); nothing was changed.") } ?? .noted("Nothing was changed."))
            case .changed(let reversal):
                record(change, reversal, change.sentence(on: context.today), run)
            case .reduced(let reversal, let remainder, let earlier):
                record(change, reversal, remainder.sentence(of: before) + earlier.words, run)
            case .replaced(let error, let kept):
                let place = kept.map { " What was in it before is kept as \($0)." } ?? ""
                tell(.failed(error.message + place + (run.failure.map { " \($0)." } ?? "")))
            }
        } catch {
            return refuse("It can't be told what was edited", error, pair: before.pair)
        }
        readEdited(before.pair)
    }

    private func record(_ change: Change, _ reversal: Reversal, _ sentence: String, _ run: EditorRun) {
        let failure = run.failure.map { ". \($0)" } ?? ""
        guard notes == nil else {
            // It is taken back with what is saved of the notes.
            noteSaved(change, reversal)
            return tell(.noted(sentence + failure))
        }
        history.record([(change, reversal)])
        noteHistory()
        tell(.changed([change], sentence + failure, select: nil))
    }

    /// Reads again what an edited file is part of: its pair, or everything that goes by the owner.
    private func readEdited(_ pair: PairID?) {
        if let pair { readAgain([pair]) } else { readOutlineAgain() }
    }
}

extension EditingOutcome.Remainder {
    /// What an editor did to a file, in a sentence without its stop.
    fileprivate func sentence(of file: FileBeforeEditing) -> String {
        let deed =
            switch self {
            case .nothing: "Removed"
            case .blanks: "Emptied"
            case .lessThanHalf: "Edited"
            }
        return "\(deed): \(Change.name(ofFile: file.path, in: file.pair))"
    }
}

extension EditingOutcome.EarlierText {
    /// Where the earlier text is, as the end of a sentence without its stop.
    fileprivate var words: String {
        switch self {
        case .kept(let path): return "; the earlier text is in \(path)"
        case .notKept(let error):
            let reason = error.message.hasSuffix(".") ? String(error.message.dropLast()) : error.message
            return "; the earlier text can't be saved in the trash (\(reason))"
        }
    }
}

extension EditorRun {
    /// What went wrong, in a sentence without its stop; nothing where all went well.
    fileprivate var failure: String? {
        switch ending {
        case .ended(code: 0): nil
        case .ended(code: 126): "The editor can't be run (126): see VISUAL and EDITOR"
        case .ended(code: 127): "The editor was not found (127): see VISUAL and EDITOR"
        case .ended(let code): "The editor ended with code \(code)"
        case .killed(let signal): "The editor was ended by signal \(signal)"
        case .notStarted(let words): "The editor can't be started: \(words)"
        case .lost(let words): "It can't be told how the editor ended: \(words)"
        case .stillRunning: "The editor still runs"
        }
    }
}
