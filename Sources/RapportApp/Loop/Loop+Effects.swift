import JournalStorage
import Mentorship
import RapportUI

extension Loop {
    /// Does what the panes want done, and tells them what came of it.
    func perform(_ effect: Effect) {
        switch effect {
        case .apply(let changes): apply(changes)
        case .open(let session, let pair): open(session, of: pair)
        case .edit(let path, let line): edit(path, at: line)
        case .undo: undo()
        case .redo: redo()
        case .redraw: redraw()
        case .suspend: suspend()
        case .quit: end(.quit)
        }
    }

    private func apply(_ changes: [Change]) {
        do throws(JournalError) {
            let step = try history.apply(changes, in: store)
            noteHistory()
            if step.isWritten {
                let sentence = step.changes.sentence(on: context.today) { context.journal[$0] }
                tell(.changed(step.changes, sentence, select: news(of: step)))
            } else {
                tell(.unneeded(step.changes))
            }
            readChanged(step)
        } catch {
            refuse("Not saved", error, pair: changes.first?.pair)
        }
    }

    private func undo() {
        do throws(JournalError) {
            guard let undone = try history.undo(in: store) else { return }
            noteHistory()
            let sentence = undone.changes.undoSentence(on: context.today) { context.journal[$0] }
            tell(.undone(undone.changes, sentence, select: subject(of: undone)))
            readChanged(undone)
        } catch {
            refuse("Not undone", error, pair: nil)
        }
    }

    private func redo() {
        do throws(JournalError) {
            guard let redone = try history.redo(in: store) else { return }
            noteHistory()
            let sentence = redone.changes.redoSentence(on: context.today) { context.journal[$0] }
            tell(.redone(redone.changes, sentence, select: subject(of: redone)))
            readChanged(redone)
        } catch {
            refuse("Not done again", error, pair: nil)
        }
    }

    /// What is new since a step: a commitment by another key than before, or a pair that began.
    private func news(of step: HistoryStep) -> Subject? {
        if let pair = pair(of: step) { return pair }
        let former = Set(step.changes.compactMap(\.commitment))
        return step.commitments.last { !former.contains($0) }.map(Subject.commitment)
    }

    /// What a step leaves to be selected.
    private func subject(of step: HistoryStep) -> Subject? {
        pair(of: step) ?? step.commitments.last.map(Subject.commitment)
    }

    /// The pair that a step is about, where it is about no commitment in it.
    private func pair(of step: HistoryStep) -> Subject? {
        guard step.changes.last?.isAboutPair == true else { return nil }
        return step.pairs.last.map(Subject.pair)
    }

    /// Reads pairs again that were changed, and the list where one isn't in it, because it has just begun, or where the
    /// owner's own file was changed.
    private func readChanged(_ step: HistoryStep) {
        let isOwners = step.changes.contains { if case .edit(_, of: nil) = $0 { true } else { false } }
        if isOwners || step.pairs.contains(where: { context.journal.index(of: $0) == nil }) { readOutlineAgain() }
        readAgain(step.pairs)
    }

    /// Says why something could not be done, and shows what the files hold.
    func refuse(_ what: String, _ error: JournalError, pair: PairID?) {
        noteHistory()
        readAgain(Set(error.writtenPairs + [pair ?? state.selectedPair].compactMap(\.self)))
        if error.kind == .noJournal { loseJournal(error) }
        tell(.failed("\(what): \(context.isJournalGone ? context.readOnlyReason ?? error.message : error.message)"))
    }

    func noteHistory() {
        context.canUndo = history.canUndo
        context.canRedo = history.canRedo
    }

    private func redraw() {
        terminal.redraw()
        tell(.event(.resize(terminal.size)))
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
        case .keep, .release, .move, .reopen, .reword, .reassign, .remove, .add, .edit: false
        }
    }
}
