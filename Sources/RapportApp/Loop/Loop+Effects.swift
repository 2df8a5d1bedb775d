import JournalStorage
import Mentorship
import RapportUI

extension Loop {
    /// Does what the panes want done, and tells them what came of it.
    func perform(_ effect: Effect) {
        switch effect {
        case .apply(let changes): for change in changes { apply(change) }
        case .open, .edit: break
        case .undo: undo()
        case .redo: redo()
        case .suspend: suspend()
        case .quit: end(.quit)
        }
    }

    private func apply(_ change: Change) {
        do throws(JournalError) {
            let outcome = try store.apply(change)
            if let reversal = outcome.reversal { history.record(change, reversal) }
            noteHistory()
            tell(
                .changed(
                    [change], change.sentence(on: context.today, in: context.journal[outcome.pair]),
                    select: change.isAboutPair ? .pair(outcome.pair) : nil))
            readChanged(outcome.pair)
        } catch {
            refuse("Not saved", error, pair: change.commitment?.pair)
        }
    }

    private func undo() {
        do throws(JournalError) {
            guard let undone = try history.undo(in: store) else { return }
            noteHistory()
            let (change, pair) = (undone.change, context.journal[undone.pair])
            tell(
                .undone(
                    [change], change.undoSentence(on: context.today, in: pair),
                    select: change.isAboutPair ? .pair(undone.pair) : change.commitment.map(Subject.commitment)))
            readChanged(undone.pair)
        } catch {
            refuse("Not undone", error, pair: nil)
        }
    }

    private func redo() {
        do throws(JournalError) {
            guard let redone = try history.redo(in: store) else { return }
            noteHistory()
            let (change, pair) = (redone.change, context.journal[redone.pair])
            tell(
                .redone(
                    [change], change.redoSentence(on: context.today, in: pair),
                    select: change.isAboutPair ? .pair(redone.pair) : nil))
            readChanged(redone.pair)
        } catch {
            refuse("Not done again", error, pair: nil)
        }
    }

    /// Reads a pair again that was changed, and the list where it isn't in it: it has just begun.
    private func readChanged(_ pair: PairID) {
        if context.journal.index(of: pair) == nil { readOutlineAgain() } else { readAgain([pair]) }
    }

    /// Says why something could not be done, and shows what the files hold.
    private func refuse(_ what: String, _ error: JournalError, pair: PairID?) {
        noteHistory()
        if let pair = pair ?? state.selectedPair { readAgain([pair]) }
        if error.kind == .noJournal { loseJournal(error) }
        tell(.failed("\(what): \(context.isJournalGone ? context.readOnlyReason ?? error.message : error.message)"))
    }

    private func noteHistory() {
        context.canUndo = history.canUndo
        context.canRedo = history.canRedo
    }

    private func suspend() {
        terminal.suspend()
        tell(.event(.resize(terminal.size)))
    }
}

extension Change {
    /// Whether it is about a pair as a whole, so that the pair is to be selected once it is made or taken back.
    fileprivate var isAboutPair: Bool {
        switch self {
        case .begin, .setStatus: true
        case .keep, .release, .move, .reopen, .reword, .reassign, .remove, .add: false
        }
    }
}
