import Mentorship

/// Changes that were made, taken back or made again at once.
public struct HistoryStep: Hashable, Sendable {
    /// Changes that could not be made, taken back or made again, while others could.
    public struct Refused: Hashable, Sendable {
        /// The first of them.
        public let first: Change
        /// Why it could not.
        public let error: JournalError
        /// How many they are.
        public internal(set) var count = 1
        /// Their pairs.
        public internal(set) var pairs: Set<PairID> = []
    }

    /// The changes, in the order in which they were made.
    public internal(set) var changes: [Change] = []
    /// The pairs they concern, each once; one that began by the folder it was given.
    public internal(set) var pairs: [PairID] = []
    /// The keys under which their commitments are now found, in that order, where there are any and it can be told.
    public internal(set) var commitments: [CommitmentKey] = []
    /// The names of the session that the last of them is about; nothing where it is about none as a whole.
    public internal(set) var session: SessionTrace?
    /// Whether anything was written; not where everything stood as asked already.
    public internal(set) var isWritten = true
    /// How many more changes there were, where it was stopped before it came to them.
    public internal(set) var left = 0
    /// How many of the changes can be undone, the last ones, where all of them would take up too much room.
    public internal(set) var undoable: Int?
    /// What could not be done; nothing where everything could.
    public internal(set) var refused: Refused?
    /// Whether what could not be taken back, or not be made again, gave way, so that the next time another one comes.
    public internal(set) var givesWay = false
    /// What kept it from coming to those that are left; nothing where none are, or where somebody stopped it.
    public internal(set) var ending: JournalError?

    /// Whether something of it failed.
    public var isPartial: Bool { refused != nil || ending != nil }

    /// Of how many commitments at most the keys are looked up in the files.
    private static let mostLookedUp = 64

    /// The same, of a step that was gone through from its end.
    var reversed: HistoryStep {
        var step = self
        step.changes.reverse()
        step.pairs.reverse()
        step.commitments.reverse()
        return step
    }

    /// The step with the keys that the files have now, the last of them where there are very many.
    func withCurrentKeys(in store: JournalStore) -> HistoryStep {
        let known = commitments.dropLast(HistoryStep.mostLookedUp)
        var step = self
        step.commitments = known + store.currentKeys(of: Array(commitments[known.endIndex...]))
        return step
    }
}

/// Gathers what a step comes to, one change after the other. Each takes time in proportion to its own pair's only.
struct StepTracker: Sendable {
    private var changes: [Change] = []
    private var pairs: [PairID] = []
    private var knownPairs: Set<PairID> = []
    /// The keys in the order in which they were noted, without those that no longer name anything.
    private var commitments: [CommitmentKey?] = []
    /// The places of a pair's keys among them.
    private var places: [PairID: [Int]] = [:]
    private var session: SessionTrace?
    private var refused: HistoryStep.Refused?
    private var ending: JournalError?

    /// Notes a change that was made, its pair, and what puts it back.
    mutating func note(_ change: Change, pair: PairID?, _ reversal: Reversal? = nil) {
        changes.append(change)
        session = change.isAboutSession ? reversal?.session : nil
        if let pair, knownPairs.insert(pair).inserted { pairs.append(pair) }
    }

    /// Notes that a commitment has another key, came or went, and what that means for the keys of its twins.
    mutating func follow(from old: CommitmentKey?, to new: CommitmentKey?) {
        guard let pair = (new ?? old)?.pair else { return }
        for place in places[pair] ?? [] {
            if commitments[place] == old {
                commitments[place] = nil
            } else if old != new {
                commitments[place] = commitments[place]?.following(from: old.map { [$0] } ?? [], to: new)
            }
        }
        guard let new else { return }
        places[pair, default: []].append(commitments.count)
        commitments.append(new)
    }

    /// Notes that a change failed; answers whether others may come through all the same.
    mutating func fail(_ change: Change, of pair: PairID?, _ error: JournalError) -> Bool {
        switch error.kind {
        case .changedMeanwhile, .wrongState, .refused, .notFound, .ambiguous, .unreadable: break
        case .unwritable where error.isOfOneFile: break
        case .noJournal, .unwritable:
            ending = error
            return false
        }
        if refused == nil { refused = HistoryStep.Refused(first: change, error: error) } else { refused?.count += 1 }
        if let pair { refused?.pairs.insert(pair) }
        return true
    }

    /// What it came to.
    ///
    /// - Throws: where no change came through, why the first of them didn't.
    func step() throws(JournalError) -> HistoryStep {
        if changes.isEmpty, let failure = refused?.error ?? ending { throw failure }
        return HistoryStep(
            changes: changes, pairs: pairs, commitments: commitments.compactMap(\.self), session: session,
            refused: refused, ending: ending)
    }
}
