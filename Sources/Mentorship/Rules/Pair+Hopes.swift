/// A hope of one side, and whether somebody can meet it.
public struct HopeState: Hashable, Sendable {
    /// Who meets a hope.
    public enum State: String, CaseIterable, Hashable, Sendable {
        /// The other side gives something that fits.
        case covered
        /// Somebody else was found for it.
        case referred
        /// Nobody yet.
        case unmet
    }

    /// Whose hope it is.
    public var side: Side
    /// The hope as written.
    public var hope: Agreement.Hope
    /// Whether somebody can meet it.
    public var state: State

    /// A hope of one side that stands so.
    public init(side: Side, hope: Agreement.Hope, state: State) {
        self.side = side
        self.hope = hope
        self.state = state
    }
}

extension Agreement {
    /// Every hope with its state, the mentor's first, each side's as written.
    ///
    /// Covered where the other side gives something with a shared topic or in the same words; else referred where it
    /// is sent to somebody; else unmet (format.md, "pair.md").
    public var hopes: [HopeState] {
        Side.allCases.flatMap { side in
            let gives = self[side.other].gives
            let topics = Set(gives.flatMap(\.topics))
            let wordings = Set(gives.map { Wording($0) }.filter { !$0.isEmpty })
            return self[side].hopes.map { hope in
                let isCovered =
                    hope.entry.topics.contains { topics.contains($0) } || wordings.contains(Wording(hope.entry))
                let state: HopeState.State = isCovered ? .covered : hope.referral == nil ? .unmet : .referred
                return HopeState(side: side, hope: hope, state: state)
            }
        }
    }

    /// The newest consent of that side on or before a day; of several on one day the one written last.
    public func newestConsent(of side: Side, on today: Day) -> Consent? {
        var newest: Consent?
        for consent in consents where consent.by.includes(side) && consent.day <= today {
            if newest.map({ $0.day <= consent.day }) ?? true { newest = consent }
        }
        return newest
    }
}

extension Pair {
    /// Every hope with its state, the mentor's first (``Agreement/hopes``).
    public var hopes: [HopeState] { agreement.hopes }
}
