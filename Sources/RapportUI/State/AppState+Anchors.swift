public import Mentorship

/// Where somebody was when several changes were made at once, or a commitment was added.
struct Anchor: Equatable, Sendable {
    /// One of the changes, by which they are known again.
    let change: Change
    /// The commitment that was selected.
    let commitment: CommitmentKey
    /// What came of the changes and was selected instead; nothing where the selection stayed.
    let news: Subject?
}

extension AppState {
    /// Up to how many are remembered.
    private static let mostAnchors = 100

    /// The commitment that was selected when several changes were made at once; nothing for a single one. Takes time in
    /// proportion to their number.
    public func selection(before changes: [Change]) -> CommitmentKey? {
        changes.count > 1 ? anchor(of: changes)?.commitment : nil
    }

    /// Has what was selected before a commitment was added selected again now that this is taken back, where the person
    /// did not go on from the added one.
    mutating func leaveAdded(after changes: [Change]) {
        guard changes.areAddition, let selected = commitments.selected?.key, let anchor = anchor(of: changes),
            anchor.news == .commitment(selected)
        else { return }
        commitments.expect(.returned(anchor.commitment))
    }

    private func anchor(of changes: [Change]) -> Anchor? {
        anchors.last { changes.contains($0.change) }
    }

    /// Remembers what is selected while several changes are made, or a commitment is added.
    ///
    /// - Parameter news: what came of them and is to be selected.
    mutating func noteAnchor(of changes: [Change], bringing news: Subject? = nil) {
        guard changes.count > 1 || changes.areAddition, let change = changes.first,
            let key = commitments.selected?.key
        else { return }
        anchors.append(Anchor(change: change, commitment: key, news: news))
        if anchors.count > AppState.mostAnchors { anchors.removeFirst() }
    }
}

extension [Change] {
    /// Whether they add a single commitment.
    fileprivate var areAddition: Bool {
        if count == 1, case .add = first { true } else { false }
    }
}
