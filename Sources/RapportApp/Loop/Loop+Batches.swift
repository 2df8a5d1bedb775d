import JournalStorage
import Mentorship
import RapportUI

/// Changes are made a few at a time: one key may change thousands of files, and none may keep the next from its answer.
extension Loop {
    /// Up to how many changes are made in one go.
    private static let mostAtOnce = 20
    /// How long changes are made before signals and keys are looked for.
    private static let slice = Duration.milliseconds(10)

    /// Begins to make changes, to take them back or to make them again; few of them are made at once.
    func begin(_ batch: ChangeBatch, _ progress: @autoclosure () -> ChangeProgress) {
        self.batch = batch
        if batch.count > Loop.mostAtOnce { context.progress = progress() }
        advanceBatch()
        if context.progress != nil { tell(.began) }
    }

    /// Makes the next changes, as many as there is time for before a key is looked for, and ends with the last one.
    func advanceBatch() {
        // Held in one place only, so that it isn't copied for each slice.
        guard var running = batch else { return }
        batch = nil
        let end = now() + Loop.slice
        let (input, mayPause) = (terminal.inputDescriptor, running.count > Loop.mostAtOnce)
        running.advance(in: store) {
            guard mayPause else { return false }
            return now() >= end || input.map { AppCalls.wait(for: [$0], atMost: .zero) } ?? false
        }
        batch = running
        context.progress?.reached = running.reached
        needsPresenting = true
        if running.isFinished { endBatch() }
    }

    /// Ends the changes that are on their way, whether they are finished or are to be stopped: says what was made, which
    /// is taken back as one, and has its pairs read again.
    func endBatch() {
        guard let batch else { return }
        self.batch = nil
        context.progress = nil
        do throws(JournalError) {
            let step = try history.end(batch, in: store)
            noteHistory()
            if step.isPartial { return fallShort(step, of: batch.count, batch.deed) }
            tell(input(of: step, batch.deed))
            readChanged(step)
        } catch {
            refuse(batch.deed, of: batch.firstPair, error)
        }
    }

    /// What the panes are told of a step.
    private func input(of step: HistoryStep, _ deed: ChangeBatch.Deed) -> Input {
        let stopped = step.left > 0 ? ChangeProgress.stopped(leaving: step.left) : ""
        let pair = { (id: PairID) in self.context.journal[id] }
        switch deed {
        case .making:
            guard step.isWritten else { return .unneeded(step.changes) }
            let sentence = step.changes.sentence(on: context.today, in: pair)
            let undoable = step.undoable.map(ChangeProgress.undoable) ?? ""
            if step.left > 0 { return .stopped(step.changes, stopped + undoable + sentence) }
            return .changed(step.changes, undoable + sentence, select: news(of: step))
        case .takingBack:
            let sentence = stopped + step.changes.undoSentence(on: context.today, in: pair)
            return .undone(step.changes, sentence, select: subject(of: step))
        case .makingAgain:
            let sentence = stopped + step.changes.redoSentence(on: context.today, in: pair)
            return .redone(step.changes, sentence, select: subject(of: step))
        }
    }

    private func refuse(_ deed: ChangeBatch.Deed, of pair: PairID?, _ error: JournalError) {
        switch deed {
        case .making: refuse("Not saved", error, pair: pair)
        case .takingBack: refuse("Not undone", error, pair: nil) { error.givesWay ? .notUndone($0) : .failed($0) }
        case .makingAgain: refuse("Not done again", error, pair: nil) { error.givesWay ? .notRedone($0) : .failed($0) }
        }
    }
}
