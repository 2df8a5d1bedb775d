import Mentorship

/// Undo and redo across everything done since the start, in groups: what was done at once is undone at once.
///
/// It holds the files as they were before and after each change, up to a bound; beyond that the oldest group is
/// forgotten, and can no longer be undone. Of a group that is larger than the bound by itself only the last changes are
/// remembered (``HistoryStep/undoable``).
///
/// What can't be put back because somebody else changed the same lines gives way: it is tried again once everything
/// else has been put back, so that it never keeps the others from it.
public struct ChangeHistory: Sendable {
    private struct Group: Sendable {
        let changes: ReversalStack
        /// Whether it no longer fitted when it was to be put back, and so gave way to the others.
        var isAside = false
    }

    private var done: [Group] = []
    private var undone: [Group] = []
    private let groupLimit: Int
    private let byteLimit: Int

    /// A history in which nothing has been done yet.
    ///
    /// - Parameters:
    ///   - groupLimit: how many groups are remembered.
    ///   - byteLimit: how many bytes of files are; the last change is remembered whatever its size.
    public init(groupLimit: Int = 1000, byteLimit: Int = 64 << 20) {
        self.groupLimit = groupLimit
        self.byteLimit = byteLimit
    }

    /// Whether there is something to undo.
    public var canUndo: Bool { !done.isEmpty }
    /// Whether there is something to redo.
    public var canRedo: Bool { !undone.isEmpty }

    /// Remembers changes that were made at once; what had been undone before can no longer be redone.
    ///
    /// - Parameter group: the changes in the order in which they were made; of none nothing is remembered.
    public mutating func record(_ group: [(Change, Reversal)]) {
        var changes = ReversalStack()
        for (change, reversal) in group { changes.push((change, reversal)) }
        record(changes)
    }

    private mutating func record(_ changes: ReversalStack) {
        guard !changes.isEmpty else { return }
        undone = []
        done.append(Group(changes: changes))
        forgetOldest()
    }

    /// Makes changes in their order and remembers them as one group.
    ///
    /// A commitment is followed through the group: each change names it by the key it had before any of them. A change
    /// that can't be made as asked does not keep the others from being made; a journal that can't be written
    /// ends the group.
    ///
    /// - Throws: what ``JournalStore/apply(_:)`` threw first, where no change could be made.
    public mutating func apply(_ changes: [Change], in store: JournalStore) throws(JournalError) -> HistoryStep {
        try finish(batch(of: changes), in: store)
    }

    /// Undoes the last group, its last change first; answers with what was undone, or with nothing where there is
    /// nothing to undo.
    ///
    /// A change that can't be taken back is left as it is, and can be undone later, after the others; the rest of its
    /// group is taken back, and can be redone.
    ///
    /// - Throws: what ``JournalStore/revert(_:)`` threw first, where no change could be taken back.
    public mutating func undo(in store: JournalStore) throws(JournalError) -> HistoryStep? {
        guard let batch = batchToUndo() else { return nil }
        return try finish(batch, in: store)
    }

    /// Does the group again that was undone last, its first change first; answers with what was done, or with nothing
    /// where there is nothing to redo.
    ///
    /// - Throws: what ``JournalStore/revert(_:)`` threw first, where no change could be made again.
    public mutating func redo(in store: JournalStore) throws(JournalError) -> HistoryStep? {
        guard let batch = batchToRedo() else { return nil }
        return try finish(batch, in: store)
    }

    private mutating func finish(_ batch: ChangeBatch, in store: JournalStore) throws(JournalError) -> HistoryStep {
        var batch = batch
        batch.advance(in: store) { false }
        return try end(batch, in: store)
    }

    // MARK: A few at a time

    /// Changes to be made as one group; the history takes note of it at its end (``end(_:in:)``).
    public func batch(of changes: [Change]) -> ChangeBatch {
        ChangeBatch(making: changes, byteLimit: byteLimit)
    }

    /// Takes the last group out of the history, to be undone; nothing where there is nothing to undo.
    ///
    /// It has to be ended (``end(_:in:)``), or it is forgotten.
    public mutating func batchToUndo() -> ChangeBatch? {
        done.popLast().map { ChangeBatch(.takingBack, $0.changes) }
    }

    /// Takes the group out of the history that was undone last, to be done again; nothing where there is nothing to
    /// redo.
    ///
    /// It has to be ended (``end(_:in:)``), or it is forgotten.
    public mutating func batchToRedo() -> ChangeBatch? {
        undone.popLast().map { ChangeBatch(.makingAgain, $0.changes) }
    }

    /// Remembers what a batch has come to as one group, whether it is finished or was stopped. What was to be put back
    /// and was not reached is next again.
    ///
    /// - Throws: the first failure where no change came through, as ``apply(_:in:)``, ``undo(in:)`` and ``redo(in:)`` do.
    public mutating func end(_ batch: ChangeBatch, in store: JournalStore) throws(JournalError) -> HistoryStep {
        switch batch.deed {
        case .making: record(batch.written)
        case .takingBack: ChangeHistory.end(batch, from: &done, to: &undone)
        case .makingAgain: ChangeHistory.end(batch, from: &undone, to: &done)
        }
        forgetOldest()
        let others = batch.deed == .takingBack ? done : undone
        let givesWay = !batch.refused.isEmpty && others.last.map { !$0.isAside } ?? false
        do throws(JournalError) {
            var step = try batch.step(in: store)
            step.givesWay = givesWay
            return step
        } catch {
            var error = error
            error.givesWay = givesWay
            throw error
        }
    }

    /// Moves what was put back, and puts the rest of the group where it came from: what was not reached as the next one,
    /// what no longer fits behind all others.
    private static func end(_ batch: ChangeBatch, from groups: inout [Group], to others: inout [Group]) {
        if !batch.written.isEmpty { others.append(Group(changes: batch.written)) }
        if !batch.unreached.isEmpty { groups.append(Group(changes: batch.unreached)) }
        guard !batch.refused.isEmpty else { return }
        var (turned, refused) = (batch.refused, ReversalStack())
        while let (change, reversal) = turned.pop() { refused.push((change, reversal.inverse)) }
        groups.insert(Group(changes: refused, isAside: true), at: 0)
    }

    /// Forgets the oldest groups beyond the bounds.
    private mutating func forgetOldest() {
        var size = (done + undone).reduce(0) { $0 + $1.changes.size }
        var count = 0
        while count < done.count - 1, done.count - count + undone.count > groupLimit || size > byteLimit {
            size -= done[count].changes.size
            count += 1
        }
        done.removeFirst(count)
    }
}
