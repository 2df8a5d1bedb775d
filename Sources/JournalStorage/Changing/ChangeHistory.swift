import Mentorship

/// Undo and redo across everything done since the start, in groups: what was done at once is undone at once.
///
/// It holds the files as they were before and after each change, up to a bound; beyond that the oldest group is
/// forgotten, and can no longer be undone.
public struct ChangeHistory: Sendable {
    private typealias Entry = (change: Change, reversal: Reversal)

    private struct Group: Sendable {
        let entries: [Entry]
        let size: Int

        init(_ entries: [Entry]) {
            self.entries = entries
            size = entries.reduce(0) { $0 + $1.reversal.size }
        }
    }

    private var done: [Group] = []
    private var undone: [Group] = []
    private let groupLimit: Int
    private let byteLimit: Int

    /// A history in which nothing has been done yet.
    ///
    /// - Parameters:
    ///   - groupLimit: how many groups are remembered.
    ///   - byteLimit: how many bytes of files are; the last group is remembered whatever its size.
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
        guard !group.isEmpty else { return }
        undone = []
        done.append(Group(group.map { (change: $0.0, reversal: $0.1) }))
        forgetOldest()
    }

    /// Makes changes in their order and remembers them as one group.
    ///
    /// A commitment is followed through the group: each change names it by the key it had before any of them. A change
    /// that can't be made as asked does not keep the others from being made; a journal that can't be written
    /// ends the group.
    ///
    /// - Throws: what ``JournalStore/apply(_:)`` threw first; where there are several changes, it says how many of them
    ///   were made, and these can be undone.
    public mutating func apply(_ changes: [Change], in store: JournalStore) throws(JournalError) -> HistoryStep {
        var waiting: [Change?] = changes
        var entries: [Entry] = []
        var tracker = StepTracker()
        for index in changes.indices {
            guard let change = waiting[index] else {
                // It went with another one's removal.
                tracker.note(changes[index], pair: nil)
                continue
            }
            do throws(JournalError) {
                let outcome = try store.apply(change)
                tracker.note(change, pair: outcome.pair)
                tracker.follow(from: outcome.reversal == nil ? outcome.key : change.commitment, to: outcome.key)
                guard let reversal = outcome.reversal else { continue }
                entries.append((change, reversal))
                for later in changes.indices[(index + 1)...] {
                    waiting[later] = waiting[later]?.following(change, outcome)
                }
            } catch {
                guard tracker.fail(error) else { break }
            }
        }
        record(entries.map { ($0.change, $0.reversal) })
        return try tracker.step(of: changes.count, "made", isWritten: !entries.isEmpty)
    }

    /// Undoes the last group, its last change first; answers with what was undone, or with nothing where there is
    /// nothing to undo.
    ///
    /// A change that can't be taken back is left as it is, and can be undone later; the others of its group are taken
    /// back, and can be redone.
    ///
    /// - Throws: what ``JournalStore/revert(_:)`` threw first; of several changes with how many were taken back.
    public mutating func undo(in store: JournalStore) throws(JournalError) -> HistoryStep? {
        guard let group = done.last else { return nil }
        let (tracker, retraced, left) = retrace(group.entries.reversed(), in: store)
        if !retraced.isEmpty {
            done.removeLast()
            if !left.isEmpty { done.append(Group(left.reversed())) }
            undone.append(Group(retraced.reversed()))
        }
        return try tracker.step(of: group.entries.count, "taken back").reversed.present(in: store)
    }

    /// Does the group again that was undone last, its first change first; answers with what was done, or with nothing
    /// where there is nothing to redo.
    ///
    /// - Throws: what ``JournalStore/revert(_:)`` threw first; of several changes with how many were done again. The
    ///   others can be redone later.
    public mutating func redo(in store: JournalStore) throws(JournalError) -> HistoryStep? {
        guard let group = undone.last else { return nil }
        let (tracker, retraced, left) = retrace(group.entries, in: store)
        if !retraced.isEmpty {
            undone.removeLast()
            if !left.isEmpty { undone.append(Group(left)) }
            done.append(Group(retraced))
            forgetOldest()
        }
        return try tracker.step(of: group.entries.count, "done again").present(in: store)
    }

    /// Puts changes back in that order; answers with what puts them back in turn, and with those that are left.
    private func retrace(
        _ entries: [Entry], in store: JournalStore
    ) -> (tracker: StepTracker, retraced: [Entry], left: [Entry]) {
        var tracker = StepTracker()
        var retraced: [Entry] = []
        var left: [Entry] = []
        for (index, entry) in entries.enumerated() {
            do throws(JournalError) {
                let reversal = try store.revert(entry.reversal)
                retraced.append((entry.change, reversal))
                tracker.note(entry.change, pair: reversal.pair)
                tracker.follow(from: reversal.before, to: reversal.after)
            } catch {
                left.append(entry)
                guard tracker.fail(error) else {
                    left += entries[(index + 1)...]
                    break
                }
            }
        }
        return (tracker, retraced, left)
    }

    /// Forgets the oldest groups beyond the bounds.
    private mutating func forgetOldest() {
        var size = (done + undone).reduce(0) { $0 + $1.size }
        var count = 0
        while count < done.count - 1, done.count - count + undone.count > groupLimit || size > byteLimit {
            size -= done[count].size
            count += 1
        }
        done.removeFirst(count)
    }
}
