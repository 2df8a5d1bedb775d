public import Mentorship

/// Where somebody was when several changes were made at once.
struct Anchor: Equatable, Sendable {
    /// One of the changes, by which they are known again.
    let change: Change
    /// The commitment that was selected.
    let commitment: CommitmentKey
}

extension AppState {
    /// Up to how many are remembered.
    private static let mostAnchors = 100

    /// The commitment that was selected when several changes were made at once; nothing for a single one. Takes time in
    /// proportion to their number.
    public func selection(before changes: [Change]) -> CommitmentKey? {
        guard changes.count > 1 else { return nil }
        return anchors.last { changes.contains($0.change) }?.commitment
    }

    /// Remembers what is selected while several changes are made.
    mutating func noteAnchor(of changes: [Change]) {
        guard changes.count > 1, let change = changes.first, let key = commitments.selected?.key else { return }
        anchors.append(Anchor(change: change, commitment: key))
        if anchors.count > AppState.mostAnchors { anchors.removeFirst() }
    }
}
