import JournalStorage
import Mentorship
import RapportUI

/// What is said where only some of several changes came through.
extension Loop {
    /// Says which of so many changes came through, and which not and why, and shows what the files hold.
    func fallShort(_ step: HistoryStep, of count: Int, _ deed: ChangeBatch.Deed) {
        // In the words of the journal as it was: pairs may have gone since.
        let (done, refusal) = (done(step, of: count, deed), refusal(of: step))
        if let refused = step.refused { readAgain(refused.pairs.subtracting(step.pairs)) }
        if let ending = step.ending, ending.kind == .noJournal { loseJournal(ending) }
        let missed = [refusal, rest(of: step)].compactMap(\.self).joined(separator: " ")
        let subject = step.isWritten ? subject(of: step) : nil
        tell(
            .fellShort(
                Shortfall(
                    deed.shortfall, step.changes, done: done, missed: missed, select: subject,
                    isWritten: step.isWritten, givesWay: step.givesWay)))
        readChanged(step)
    }

    private func done(_ step: HistoryStep, of count: Int, _ deed: ChangeBatch.Deed) -> String {
        let stopped = step.left > 0 && step.ending == nil ? ChangeProgress.stopped(leaving: step.left) : ""
        let pair = { (id: PairID) in self.context.journal[id] }
        switch deed {
        case .making:
            guard step.isWritten else {
                return "\(stopped)\(step.changes.count.grouped) of \(count.grouped) were so already"
            }
            let undoable = step.undoable.map(ChangeProgress.undoable) ?? ""
            return stopped + undoable + step.changes.sentence(of: count, on: context.today, in: pair)
        case .takingBack: return stopped + step.changes.undoSentence(of: count, on: context.today, in: pair)
        case .makingAgain: return stopped + step.changes.redoSentence(of: count, on: context.today, in: pair)
        }
    }

    /// How many were refused, which was the first of them, and why; nothing where none were.
    private func refusal(of step: HistoryStep) -> String? {
        guard let refused = step.refused else { return nil }
        let name = refused.first.name(in: refused.first.pair.flatMap { context.journal[$0] })
        let what = refused.count == 1 ? name : "\(refused.count.grouped), the first \(name)"
        return "Not \(what): \(refused.error.reason(naming: name(ofPath:)))"
    }

    /// Why it didn't come to the rest; nothing where it did, or where somebody stopped it.
    private func rest(of step: HistoryStep) -> String? {
        guard let ending = step.ending else { return nil }
        let what = step.left == 1 ? "the last one" : "the other \(step.left.grouped)"
        return "Not \(what): \(goneReason ?? ending.reason(naming: name(ofPath:)))"
    }

    /// What a path in the journal is called in a sentence: a pair by its name, a file of one by its path within it.
    private func name(ofPath path: String) -> String {
        let names = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2).map { String(Substring($0)) }
        guard names.count > 1, names[0] == "pairs" else { return path }
        let title = context.journal[PairID(names[1])]?.title
        guard names.count > 2 else { return title ?? names[1] }
        return title.map { "\(names[2]) of \($0)" } ?? path
    }
}

extension ChangeBatch.Deed {
    fileprivate var shortfall: Shortfall.Deed {
        switch self {
        case .making: .making
        case .takingBack: .takingBack
        case .makingAgain: .makingAgain
        }
    }
}
