import Mentorship

/// Undo and redo across everything done since the start.
public struct ChangeHistory: Sendable {
    private struct Entry {
        let change: Change
        let reversal: Reversal
    }

    private var done: [Entry] = []
    private var undone: [Entry] = []

    /// A history in which nothing has been done yet.
    public init() {}

    /// Whether there is something to undo.
    public var canUndo: Bool { !done.isEmpty }
    /// Whether there is something to redo.
    public var canRedo: Bool { !undone.isEmpty }

    /// Remembers a change that was made; what had been undone before can no longer be redone.
    public mutating func record(_ change: Change, _ reversal: Reversal) {
        done.append(Entry(change: change, reversal: reversal))
        undone = []
    }

    /// Undoes the last change; answers with it and its pair, or with nothing where there is nothing to undo.
    ///
    /// - Throws: what ``JournalStore/revert(_:)`` throws; then nothing was changed, here or there.
    public mutating func undo(in store: JournalStore) throws(JournalError) -> (change: Change, pair: PairID)? {
        guard let last = done.last else { return nil }
        let reversal = try store.revert(last.reversal)
        done.removeLast()
        undone.append(Entry(change: last.change, reversal: reversal))
        return (last.change, reversal.pair)
    }

    /// Does again what was undone last; answers with it and its pair, or with nothing where there is nothing to redo.
    ///
    /// - Throws: what ``JournalStore/revert(_:)`` throws; then nothing was changed, here or there.
    public mutating func redo(in store: JournalStore) throws(JournalError) -> (change: Change, pair: PairID)? {
        guard let last = undone.last else { return nil }
        let reversal = try store.revert(last.reversal)
        undone.removeLast()
        done.append(Entry(change: last.change, reversal: reversal))
        return (last.change, reversal.pair)
    }
}
