import Mentorship

/// Changes that are made, taken back or made again at once, a few at a time: between these, somebody may look at a
/// key, and stop it.
///
///     var batch = history.batch(of: changes)
///     while !batch.isFinished { batch.advance(in: store) { isKeyWaiting() } }
///     let step = try history.end(batch, in: store)
public struct ChangeBatch: Sendable {
    /// What happens to the changes.
    public enum Deed: Hashable, Sendable {
        case making
        case takingBack
        case makingAgain
    }

    /// What happens to the changes.
    public let deed: Deed
    /// How many there are.
    public let count: Int
    /// How many of them have been gone through.
    public private(set) var reached = 0
    /// Whether the journal can't be written, so that nothing more can come through.
    private var isEnded = false
    private var waiting: WaitingChanges
    private var tracker = StepTracker()
    private let byteLimit: Int
    /// What was to be put back and was not reached.
    private(set) var unreached: ReversalStack
    /// What came through, with what puts it back.
    private(set) var written = ReversalStack()
    /// What was to be put back and no longer fits, turned round: the last one that was refused was made first.
    private(set) var refused = ReversalStack()
    /// How many of the changes that came through can't be put back, because all of them would take up too much room.
    private var forgotten = 0

    /// Whether there is nothing left to be done.
    public var isFinished: Bool { isEnded || reached == count }

    /// Changes to be made, in that order, of which as many of the last can be put back as take up no more than so many
    /// bytes.
    init(making changes: [Change], byteLimit: Int) {
        deed = .making
        count = changes.count
        waiting = WaitingChanges(changes)
        unreached = ReversalStack()
        self.byteLimit = byteLimit
    }

    /// Changes to be put back, the one on top first.
    init(_ deed: Deed, _ changes: ReversalStack) {
        self.deed = deed
        count = changes.count
        waiting = WaitingChanges([])
        unreached = changes
        byteLimit = .max
    }

    /// The pair of the first of changes that are to be made; nothing where it belongs to none.
    public var firstPair: PairID? { waiting.changes.first?.pair }

    /// Goes on with the next changes: at least with one, until that is said to be enough.
    public mutating func advance(in store: JournalStore, until isEnough: () -> Bool) {
        while !isFinished {
            takeNext(in: store)
            if isEnough() { return }
        }
    }

    private mutating func takeNext(in store: JournalStore) {
        switch deed {
        case .making: makeNext(in: store)
        case .takingBack, .makingAgain: putNextBack(in: store)
        }
    }

    private mutating func makeNext(in store: JournalStore) {
        let asked = waiting.changes[reached]
        guard let change = waiting[reached] else {
            // It went with another one's removal.
            tracker.note(asked, pair: nil)
            reached += 1
            return
        }
        do throws(JournalError) {
            let outcome = try store.apply(change)
            tracker.note(change, pair: outcome.pair, outcome.reversal)
            tracker.follow(from: outcome.reversal == nil ? outcome.key : change.commitment, to: outcome.key)
            if let reversal = outcome.reversal {
                written.push((change, reversal))
                forgotten += written.forget(beyond: byteLimit)
                waiting.follow(change, outcome, after: reached)
            }
            reached += 1
        } catch {
            fail(change, of: change.pair, error)
        }
    }

    private mutating func putNextBack(in store: JournalStore) {
        guard let entry = unreached.pop() else {
            isEnded = true
            return
        }
        do throws(JournalError) {
            let reversal = try store.revert(entry.reversal)
            written.push((entry.change, reversal))
            tracker.note(entry.change, pair: reversal.pair, reversal)
            tracker.follow(from: reversal.before, to: reversal.after)
            reached += 1
        } catch {
            if fail(entry.change, of: entry.reversal.pair, error) {
                refused.push((entry.change, entry.reversal.inverse))
            } else {
                unreached.push(entry)
            }
        }
    }

    /// Notes that a change failed; answers whether the others may come through all the same.
    @discardableResult
    private mutating func fail(_ change: Change, of pair: PairID?, _ error: JournalError) -> Bool {
        guard tracker.fail(change, of: pair, error) else {
            isEnded = true
            return false
        }
        reached += 1
        return true
    }

    /// What it has come to so far.
    ///
    /// - Throws: where no change came through, why the first of them didn't.
    func step(in store: JournalStore) throws(JournalError) -> HistoryStep {
        var step = try tracker.step()
        step.isWritten = deed != .making || !written.isEmpty
        step.left = count - reached
        step.undoable = forgotten > 0 ? written.count : nil
        switch deed {
        case .making: return step
        case .takingBack: return step.reversed.withCurrentKeys(in: store)
        case .makingAgain: return step.withCurrentKeys(in: store)
        }
    }
}

/// Changes that are still to be made, each followed through those before it.
private struct WaitingChanges: Sendable {
    /// The changes as they were asked for.
    let changes: [Change]
    /// As they are to be made by now; nothing where another one has done it already.
    private var waiting: [Change?]
    /// The places of those that name a commitment, by their pair: only these can be concerned by others of that pair.
    private let places: [PairID: [Int]]

    init(_ changes: [Change]) {
        self.changes = changes
        waiting = changes
        var places: [PairID: [Int]] = [:]
        for (index, change) in changes.enumerated() {
            if let pair = change.commitment?.pair { places[pair, default: []].append(index) }
        }
        self.places = places
    }

    subscript(index: Int) -> Change? { waiting[index] }

    /// Follows those after that place through a change that was made.
    mutating func follow(_ change: Change, _ outcome: ChangeOutcome, after place: Int) {
        guard change.commitment != outcome.key || !outcome.removed.isEmpty else { return }
        guard let pair = outcome.pair else { return }
        for later in places[pair] ?? [] where later > place {
            waiting[later] = waiting[later]?.following(change, outcome)
        }
    }
}
