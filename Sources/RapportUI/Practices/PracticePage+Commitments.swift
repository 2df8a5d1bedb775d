import Mentorship

extension PracticePage {
    /// The commitments among the items of a page, by their keys. One pass over those of the pair.
    static func commitments(
        among items: [ItemList<PracticeItem, PracticeLine>.Item], of pair: Pair?
    ) -> [CommitmentKey: Commitment] {
        let keys = Set(items.compactMap(\.id.commitment))
        var found: [CommitmentKey: Commitment] = [:]
        guard let pair, !keys.isEmpty else { return found }
        pair.forEachCommitment { if keys.contains($0.key) { found[$0.key] = $0 } }
        return found
    }

    /// Has the next open commitment selected once these were kept or released, else what came of them.
    mutating func expect(afterClosing closed: [CommitmentKey]) {
        guard let position = list.position else { return }
        let around = list.items[position...] + list.items[..<position].reversed()
        wanted =
            around.first { item in
                guard let key = item.id.commitment, !closed.contains(key) else { return false }
                return isOpen(key)
            }?.id
    }
}

extension PracticeItem {
    /// The commitment it is; nothing where it is something else.
    var commitment: CommitmentKey? {
        if case .commitment(let key) = self { key } else { nil }
    }
}
