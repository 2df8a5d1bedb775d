public import Mentorship

extension AppState {
    /// The pairs of which something can be seen: the selected one, those in the lines of the list, and those of the
    /// commitments in sight where these are of all pairs. Each once; takes time in proportion to what can be seen.
    public func pairsOnScreen(in context: Context) -> [PairID] {
        var seen: Set<PairID> = []
        var pairs: [PairID] = []
        func take(_ pair: PairID?) {
            if let pair, seen.insert(pair).inserted { pairs.append(pair) }
        }
        take(self.pairs.selected)
        take(session?.pair)
        let shown = layout.panes(focus: focus)
        if shown.contains(.pairs) {
            for index in self.pairs.list.visible {
                if case .pair(let index) = self.pairs.list.line(at: index), context.cards.indices.contains(index) {
                    take(context.cards[index].id)
                }
            }
        }
        if shown.contains(.commitments), commitments.scope == .all {
            for index in commitments.list.visible {
                if let entry = commitments.list.line(at: index).entry, commitments.entries.indices.contains(entry) {
                    take(commitments[commitments.entries[entry]].pair)
                }
            }
        }
        return pairs
    }
}

extension CommitmentsPane.Line {
    /// The entry it is a line of; nothing for headings and the like.
    fileprivate var entry: Int? {
        switch self {
        case .words(let entry, _), .more(let entry, _), .due(let entry), .place(let entry), .reason(let entry): entry
        case .heading, .nothingOpen, .rule, .folded, .unshown: nil
        }
    }
}
