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

    /// The same, of a step that was gone through from its end.
    var reversed: HistoryStep {
        HistoryStep(
            changes: changes.reversed(), pairs: pairs.reversed(), commitments: commitments.reversed(),
            isWritten: isWritten)
    }

    /// The step with the keys that the files have now.
    func present(in store: JournalStore) -> HistoryStep {
        HistoryStep(changes: changes, pairs: pairs, commitments: store.present(commitments), isWritten: isWritten)
    }
}

/// Gathers what a step comes to, one change after the other.
struct StepTracker {
    private var changes: [Change] = []
    private var pairs: [PairID] = []
    private var commitments: [CommitmentKey] = []
    private var failure: JournalError?

    /// Notes a change that was made, and its pair.
    mutating func note(_ change: Change, pair: PairID?) {
        changes.append(change)
        if let pair, !pairs.contains(pair) { pairs.append(pair) }
    }

    /// Notes that a commitment has another key, came or went, and what that means for the keys of its twins.
    mutating func follow(from old: CommitmentKey?, to new: CommitmentKey?) {
        commitments.removeAll { $0 == old }
        if old != new {
            let gone = old.map { [$0] } ?? []
            commitments = commitments.map { $0.following(from: gone, to: new) }
        }
        if let new { commitments.append(new) }
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
    func step(of count: Int, _ deed: String, isWritten: Bool = true) throws(JournalError) -> HistoryStep {
        guard let failure else {
            return HistoryStep(changes: changes, pairs: pairs, commitments: commitments, isWritten: isWritten)
        }
        // Where none came through, the failure says so itself.
        guard count > 1, !changes.isEmpty else { throw failure }
        var error = JournalError(failure.kind, "\(changes.count) of \(count) \(deed); \(failure.message)")
        error.writtenPairs = pairs
        throw error
    }
}
