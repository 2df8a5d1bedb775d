import DisplayText
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
        /// What of a pair can't be read as documented, by its place among the cards.
        case faults(Int)
    }

    var list = ItemList<PairID, Line>()
    /// What it is narrowed to: names, programme, reasons for care, status.
    private(set) var filter = ListFilter<PairID>()
    /// The pair to be selected when the list is laid out next, if it is there then.
    var wanted: PairID?

    /// Why no pair is selected, where there are some and the filter hides them all: in a sentence; nothing otherwise.
    func whyHidden(in context: Context) -> CleanText? {
        guard filter.isActive, list.items.isEmpty, !context.cards.isEmpty else { return nil }
        let back = KeyMap.standard.name(of: "go.back") ?? "esc"
        let words = filter.words.shown.truncated(to: 30)
        return "The filter “\(words)” hides all pairs: \(back) in \(Pane.pairs.title) shows them again."
    }

    /// The pair that is selected.
    var selected: PairID? { list.selected }

    /// Takes the pairs as they stand now; takes time in proportion to their number.
    ///
    /// The selected pair stays in a narrowed list, also when the words no longer stand in it; one that is wanted ends
    /// the narrowing where it would hide it.
    mutating func rebuild(_ context: Context) {
        if let wanted, let card = context.card(wanted), !filter.words.fits(card.searched) { filter = ListFilter() }
        let (words, selected) = (filter.words, selected)
        layOut(context, selecting: wanted) { words.fits($0.searched) || $0.id == selected }
        wanted = nil
    }

    /// Narrows to what has these words; blank ones show everything again, and select what was selected before
    /// they were typed.
    ///
    /// Takes time in proportion to the number of pairs.
    mutating func narrow(to words: String, in context: Context) {
        let former = filter.narrow(to: words, selected: selected)
        let (words, selected) = (filter.words, former ?? selected)
        let isKept = context.card(selected).map { words.fits($0.searched) } ?? false
        let first = context.order.first { words.fits(context.cards[$0].searched) }
        layOut(context, selecting: isKept ? selected : first.map { context.cards[$0].id }) { words.fits($0.searched) }
    }

    /// Keeps what it is narrowed to (``ListFilter/keep()``).
    mutating func keepFilter() {
        filter.keep()
    }

    private mutating func layOut(_ context: Context, selecting wanted: PairID?, _ isShown: (PairCard) -> Bool) {
        var content = ItemList<PairID, Line>.Content()
        var group = PairGroup.asMentor
        for index in context.order {
            let card = context.cards[index]
            guard isShown(card) else { continue }
            if card.group != group {
                group = card.group
                content.append(.heading(group))
            }
            var lines = [Line.pair(index)]
            if !card.faults.isEmpty { lines.append(.faults(index)) }
            if card.attention != nil { lines.append(.attention(index)) }
            content.append(card.id, lines: lines)
        }
        list.replace(with: content, selecting: wanted)
    }
}
