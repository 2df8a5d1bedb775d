import Mentorship

/// Changes that were made, taken back or made again at once.
public struct HistoryStep: Hashable, Sendable {
    /// The changes, in the order in which they were made.
    public let changes: [Change]
    /// The pairs they concern, each once; one that began by the folder it was given.
    public let pairs: [PairID]
    /// The keys under which their commitments are now found, in that order, where there are any and it can be told.
    public let commitments: [CommitmentKey]
    /// Whether anything was written; not where everything stood as asked already.
    public let isWritten: Bool
    /// How many more changes there were, where it was stopped before it came to them.
    public let left: Int
    /// How many of the changes can be undone, the last ones, where all of them would take up too much room.
    public let undoable: Int?

    /// Of how many commitments at most the keys are looked up in the files.
    private static let mostLookedUp = 64

    /// The same, of a step that was gone through from its end.
    var reversed: HistoryStep {
        HistoryStep(
            changes: changes.reversed(), pairs: pairs.reversed(), commitments: commitments.reversed(),
            isWritten: isWritten, left: left,
            undoable: undoable)
    }

    /// The step with the keys that the files have now, the last of them where there are very many.
    func withCurrentKeys(in store: JournalStore) -> HistoryStep {
        let known = commitments.dropLast(HistoryStep.mostLookedUp)
        let current = store.currentKeys(of: Array(commitments[known.endIndex...]))
        return HistoryStep(
            changes: changes, pairs: pairs, commitments: known + current, isWritten: isWritten, left: left,
            undoable: undoable)
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
    private var failure: JournalError?

    /// Notes a change that was made, and its pair.
    mutating func note(_ change: Change, pair: PairID?) {
        changes.append(change)
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

    /// Notes a failure; answers whether other changes may come through all the same.
    mutating func fail(_ error: JournalError) -> Bool {
        if failure == nil { failure = error }
        switch error.kind {
        case .changedMeanwhile, .wrongState, .refused, .notFound, .ambiguous, .unreadable: return true
        case .noJournal, .unwritable: return false
        }
    }

    /// What it came to.
    ///
    /// - Throws: the first failure; of several changes with how many of them came through.
    func step(
        of count: Int, _ deed: String, isWritten: Bool, left: Int, undoable: Int?
    ) throws(JournalError) -> HistoryStep {
        guard let failure else {
            return HistoryStep(
                changes: changes, pairs: pairs, commitments: commitments.compactMap(\.self), isWritten: isWritten,
                left: left, undoable: undoable)
        }
        // Where none came through, the failure says so itself.
        guard count > 1, !changes.isEmpty else { throw failure }
        let rest = undoable.map { " Only the last \($0) can be undone." } ?? ""
        var error = JournalError(failure.kind, "\(changes.count) of \(count) \(deed); \(failure.message)\(rest)")
        error.writtenPairs = pairs
        throw error
    }
}
