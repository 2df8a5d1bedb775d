extension Pair {
    /// Why the pair wants care on a day, one reason a kind in the order of the kinds (rules.md, "Attention").
    ///
    /// Active pairs have all kinds, alumni only `overdue`, `quiet` and `celebrate`, paused and closed ones none. What
    /// is put aside is left out. A pair that isn't read in full has none: nothing can be said of it yet.
    /// - Parameter includingPrivate: whether what comes from private files may show.
    public func attention(on today: Day, includingPrivate: Bool) -> [Attention] {
        let kinds: [Attention.Kind]
        switch status(on: today) {
        case .active: kinds = Attention.Kind.allCases
        case .alumni: kinds = [.overdue, .quiet, .celebrate]
        case .paused, .closed: kinds = []
        }
        guard isComplete else { return [] }
        return kinds.compactMap { kind in
            guard includingPrivate || !kind.isPrivate, !isPutAside(kind, on: today),
                let text = reason(for: kind, on: today)
            else { return nil }
            return Attention(kind: kind, text: text)
        }
    }

    /// Whether that kind of nudge is put aside on a day: for good, or through the day named.
    public func isPutAside(_ kind: Attention.Kind, on today: Day) -> Bool {
        putAside.contains { $0.kind == kind && ($0.until.map { today <= $0 } ?? true) }
    }

    private func reason(for kind: Attention.Kind, on today: Day) -> String? {
        switch kind {
        case .overdue: overdueReason(on: today)
        case .quiet: quietReason(on: today)
        case .unmet: unmetReason(on: today)
        case .oneSided: oneSidedReason(on: today)
        case .review: reviewReason(on: today)
        case .unanswered: unansweredReason(on: today)
        case .checkIn: checkInReason(on: today)
        case .ending: endingReason(on: today)
        case .celebrate: celebrateReason(on: today)
        }
    }
}

extension Attention.Kind {
    /// Whether it comes from private files, and so shows only where these may.
    public var isPrivate: Bool { self == .checkIn }
}
