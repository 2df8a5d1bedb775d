import Mentorship

/// The list of pairs: grouped by the owner's role, then paused, alumni and closed ones.
struct PairsPane: Equatable, Sendable {
    /// One line of the list.
    enum Line: Equatable, Sendable {
        /// The heading of a group.
        case heading(PairGroup)
        /// A pair, by its place among the cards.
        case pair(Int)
        /// Why a pair wants care, by its place among the cards.
        case attention(Int)
    }

    var list = ItemList<PairID, Line>()
    /// The pair to be selected as soon as it is there.
    var wanted: PairID?

    /// The pair that is selected.
    var selected: PairID? { list.selected }

    /// Takes the pairs as they stand now; takes time in proportion to their number.
    mutating func rebuild(_ context: Context) {
        var content = ItemList<PairID, Line>.Content()
        var group = PairGroup.asMentor
        for index in context.order {
            let card = context.cards[index]
            if card.group != group {
                group = card.group
                content.append(.heading(group))
            }
            content.append(card.id, lines: card.attention == nil ? [.pair(index)] : [.pair(index), .attention(index)])
        }
        list.replace(with: content, selecting: wanted)
        if list.selected == wanted { wanted = nil }
    }
}
