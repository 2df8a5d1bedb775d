import DisplayText
import Mentorship

extension AppState {
    /// The pair to which a new commitment is added: that of the selected one where those of all pairs are shown, else
    /// the selected pair.
    var pairForNew: PairID? {
        if let practice { return practice.pair }
        guard focus == .commitments, commitments.scope == .all else { return selectedPair }
        return commitments.selected?.pair ?? selectedPair
    }

    /// Shows commitments of another scope, or of the selected pair where that scope is chosen already.
    mutating func toggle(_ scope: CommitmentsPane.Scope, in context: Context) {
        commitments.choose(commitments.scope == scope ? .pair : scope)
        showCommitments(in: context)
        if commitments.scope == .all { focus = .commitments }
    }

    /// Shows what was kept and released, or folds it away.
    mutating func toggleClosed(in context: Context) {
        commitments.toggleClosed()
        showCommitments(in: context)
    }

    /// Where a session that is opened now was opened from, where the commitments of all pairs are shown.
    var startAmongAll: SessionPage.Start? {
        guard commitments.scope == .all, let key = commitments.selected?.key else { return nil }
        return SessionPage.Start(pair: pairs.selected, commitment: key)
    }

    /// Selects the pair of the selected commitment where those of all pairs are shown, and shows that pair's alone.
    ///
    /// - Returns: whether its pair is shown; not where that has left the list.
    mutating func enterPairOfSelected(in context: Context) -> Bool {
        guard commitments.scope == .all, let key = commitments.selected?.key else { return true }
        if !pairs.list.select(key.pair) {
            filter(.pairs, by: "", in: context)
            guard pairs.list.select(key.pair) else { return false }
        }
        commitments.choose(.pair)
        commitments.expect(.returned(key))
        showSelectedPair(in: context)
        return true
    }
}
