import JournalStorage
import Mentorship
import RapportUI

extension Loop {
    /// Does what the panes want done, and tells them what came of it.
    func perform(_ effect: Effect) {
        switch effect {
        case .apply(let change): apply(change)
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
            let sentence = change.sentence(on: context.today, in: context.journal[outcome.pair])
            readAgain([outcome.pair])
            tell(.changed(sentence))
        } catch {
            refuse("Not saved", error, pair: change.commitment?.pair)
        }
    }

    private func undo() {
        do throws(JournalError) {
            guard let undone = try history.undo(in: store) else { return }
            noteHistory()
            readAgain([undone.pair])
            tell(.told(undone.change.undoSentence(on: context.today, in: context.journal[undone.pair])))
        } catch {
            refuse("Not undone", error, pair: nil)
        }
    }

    private func redo() {
        do throws(JournalError) {
            guard let redone = try history.redo(in: store) else { return }
            noteHistory()
            readAgain([redone.pair])
            tell(.told(redone.change.redoSentence(on: context.today, in: context.journal[redone.pair])))
        } catch {
            refuse("Not done again", error, pair: nil)
        }
    }

    /// Says why something could not be done, and shows what the files hold.
    private func refuse(_ what: String, _ error: JournalError, pair: PairID?) {
        noteHistory()
        if let pair = pair ?? state.selectedPair { readAgain([pair]) }
        tell(.failed("\(what): \(error.message)"))
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
