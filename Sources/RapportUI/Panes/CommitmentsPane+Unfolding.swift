import DisplayText
import Mentorship

extension CommitmentsPane {
    /// Columns of the longest that stands behind the words of one that was kept: ` ✓ late`.
    private static let tailColumns = 7

    /// Has the selected commitment show all its words, as far as there is room, where its lines show only some; only
    /// while the pane has the focus.
    ///
    /// Takes time in proportion to its words, however many commitments there are.
    mutating func unfoldSelected(hasFocus: Bool) {
        guard hasFocus else { return list.foldSelected() }
        guard !list.isUnfoldingSettled, let position = list.position, entries.indices.contains(position) else { return }
        list.unfold(unfoldedLines(at: position))
    }

    /// The lines of a commitment with all its words; nothing where its own have them already.
    private func unfoldedLines(at position: Int) -> [Line]? {
        let commitment = self[entries[position]]
        let own = list.lines[list.items[position].lines]
        let others = own.filter { !$0.hasWords }
        let most = room.rows - others.count
        let columns = wordColumns - (commitment.state == .kept ? CommitmentsPane.tailColumns : 0)
        guard most > 1, columns > 0 else { return nil }
        let words = CleanText(commitment.text).wrapped(at: columns)
        guard words.count > own.count - others.count else { return nil }
        let shown =
            words.count > most ? words[..<(most - 1)] + [words[(most - 1)...].joined(separator: " ")] : words[...]
        return [.words(entry: position, shown.first)] + shown.dropFirst().map { .more(entry: position, $0) } + others
    }
}

extension CommitmentsPane.Line {
    /// Whether it has words of a commitment.
    fileprivate var hasWords: Bool {
        switch self {
        case .words, .more: true
        case .heading, .nothingOpen, .rule, .folded, .unshown, .due, .place, .reason: false
        }
    }
}
