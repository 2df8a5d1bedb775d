import JournalStorage
import Mentorship
import RapportUI

extension Loop {
    /// Does what the panes want done, and tells them what came of it.
    func perform(_ effect: Effect) {
        guard batch == nil || !effect.isChange else {
            return tell(.failed("Not while other changes are being made: stop them, or wait for them."))
        }
        switch effect {
        case .apply(let changes): begin(history.batch(of: changes), .making(changes))
        case .open(let session, let pair): open(session, of: pair)
        case .edit(let path, let line): edit(path, at: line)
        case .notes(let effect): perform(effect)
        case .readLibrary: readLibrary()
        case .celebrated(let mark): remember(mark)
        case .stop: endBatch()
        case .undo: history.batchToUndo().map { begin($0, .takingBack($0.count)) }
        case .redo: history.batchToRedo().map { begin($0, .makingAgain($0.count)) }
        case .redraw: redraw()
        case .suspend: suspend()
        case .quit: end(.quit)
        }
    }

    /// What is new since a step: a commitment by another key than before, a pair that began, a session.
    func news(of step: HistoryStep) -> Subject? {
        if let whole = pair(of: step) ?? session(of: step) { return whole }
        let former = Set(step.changes.compactMap(\.commitment))
        return step.commitments.last { !former.contains($0) }.map(Subject.commitment)
    }

    /// What a step leaves to be selected.
    func subject(of step: HistoryStep) -> Subject? {
        pair(of: step) ?? session(of: step) ?? step.commitments.last.map(Subject.commitment)
    }

    /// The pair that a step is about, where it is about no commitment in it.
    private func pair(of step: HistoryStep) -> Subject? {
        guard step.changes.last?.isAboutPair == true else { return nil }
        return step.pairs.last.map(Subject.pair)
    }

    /// The session that a step is about as a whole.
    private func session(of step: HistoryStep) -> Subject? {
        step.session.map { .session(now: $0.now, formerly: $0.formerly) }
    }

    /// Reads pairs again that were changed, and the list where one isn't in it, because it has just begun, or where the
    /// owner's own file was changed.
    func readChanged(_ step: HistoryStep) {
        let isOwners = step.changes.contains(where: \.isOfOwnersProfile)
        if isOwners || step.pairs.contains(where: { context.journal.index(of: $0) == nil }) { readOutlineAgain() }
        if step.changes.contains(where: \.isOfLibrary) { readLibraryAgain() }
        let selected = state.selection(before: step.changes) ?? step.commitments.last
        readAgain(step.pairs, first: selected?.pair ?? step.pairs.last)
    }

    /// Says why something could not be done, and shows what the files hold.
    ///
    /// - Parameter input: tells it to the panes.
    func refuse(
        _ what: String, _ error: JournalError, pair: PairID?, _ input: (String) -> Input = { .failed($0) }
    ) {
        noteHistory()
        readAgain([pair ?? state.selectedPair].compactMap(\.self))
        if error.kind == .noJournal { loseJournal(error) }
        tell(input("\(what): \(goneReason ?? error.message)"))
    }

    /// Why nothing can be done in a journal that is gone; nothing where it is there.
    var goneReason: String? {
        if case .gone(let sentence) = context.access { sentence } else { nil }
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
        // While it is stopped nothing is kept, and nobody knows whether it goes on.
        keepDrafts(isUrgent: true)
        terminal.suspend()
        tell(.event(.resize(terminal.size)))
    }
}

extension Change {
    /// Whether it may have changed the owner's own file.
    fileprivate var isOfOwnersProfile: Bool {
        switch self {
        case .edit(_, of: nil): true
        case .practice(let change): change.profile == .owner
        default: false
        }
    }
}

extension Effect {
    /// Whether it may change files.
    fileprivate var isChange: Bool {
        switch self {
        case .apply, .edit, .notes, .undo, .redo: true
        case .open, .readLibrary, .celebrated, .stop, .redraw, .suspend, .quit: false
        }
    }
}
