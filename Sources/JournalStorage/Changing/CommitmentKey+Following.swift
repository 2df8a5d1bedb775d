import Mentorship

extension CommitmentKey {
    /// The key of a commitment once others of its file came or went, which counts twins anew.
    ///
    /// - Parameters:
    ///   - gone: keys that no longer name anything, all as they were at one time.
    ///   - new: one that names something now.
    func following(from gone: [CommitmentKey], to new: CommitmentKey?) -> CommitmentKey {
        var key = self
        for other in gone.filter(isTwin).sorted(by: { $0.twin > $1.twin }) {
            if key.twin > other.twin { key.twin -= 1 }
            key.twins -= 1
        }
        if let new, isTwin(of: new) {
            if key.twin >= new.twin { key.twin += 1 }
            key.twins = new.twins
        }
        return key
    }

    /// Whether another one has the same owner and words in the same file.
    func isTwin(of other: CommitmentKey) -> Bool {
        owner == other.owner && pair == other.pair && file.utf8.elementsEqual(other.file.utf8)
            && text.utf8.elementsEqual(other.text.utf8)
    }
}

extension Change {
    /// The change as it is to be made after another one was; nothing where that one has done it already.
    func following(_ other: Change, _ outcome: ChangeOutcome) -> Change? {
        guard let key = commitment else { return self }
        if case .remove = self, outcome.removed.contains(key) { return nil }
        if key == other.commitment, let now = outcome.key { return about(now) }
        let gone = outcome.removed.isEmpty ? other.commitment.map { [$0] } ?? [] : outcome.removed
        return other.commitment == outcome.key ? self : about(key.following(from: gone, to: outcome.key))
    }

    /// The same change of another commitment.
    private func about(_ key: CommitmentKey) -> Change {
        switch self {
        case .keep(_, let day): .keep(key, on: day)
        case .release(_, let day, let reason): .release(key, on: day, because: reason)
        case .move(_, let day, let reason): .move(key, to: day, because: reason)
        case .reopen: .reopen(key)
        case .reword(_, let text): .reword(key, text: text)
        case .reassign(_, let owner): .reassign(key, to: owner)
        case .remove: .remove(key)
        case .add, .begin, .setStatus, .edit, .write, .plan, .hold, .cancel, .moveSession, .entitle, .setMinutes,
            .practice:
            self
        }
    }
}
