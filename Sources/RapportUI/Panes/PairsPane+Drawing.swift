import DisplayText
import Mentorship
import TerminalGrid

extension PairsPane {
    /// Draws the lines that can be seen.
    func draw(on canvas: inout Canvas, in context: Context, _ selection: SelectionStyle) {
        let theme = context.theme
        if list.items.isEmpty, filter.isActive {
            return EmptyNote.draw(EmptyNote.nothing(with: filter.words), on: &canvas, theme)
        }
        if list.items.isEmpty {
            let key = CleanText(KeyMap.standard.name(of: "pair.begin") ?? "")
            EmptyNote.draw(["No pair yet.", "", "\(key) begins one."], on: &canvas, theme)
            return
        }
        list.draw(on: &canvas, selection) { line, row, canvas in
            switch line {
            case .heading(let group): canvas.rule(group.title, row: row, theme)
            case .pair(let index):
                guard context.cards.indices.contains(index) else { return }
                draw(context.cards[index], row: row, on: &canvas, theme)
            case .attention(let index):
                guard context.cards.indices.contains(index), let attention = context.cards[index].attention else {
                    return
                }
                let style = attention.kind.style
                canvas.write(attention.kind.mark(theme), at: Position(column: 2, row: row), style: style)
                let shown = theme.cut(CleanText(attention.text), to: canvas.size.columns - 5)
                canvas.write(shown, at: Position(column: 4, row: row), style: style)
            case .faults(let index):
                guard context.cards.indices.contains(index) else { return }
                let faults = context.cards[index].faults
                let words: CleanText = faults.pairs > 0 ? "can't be read" : faults.words
                let shown = theme.cut("! \(words)", to: canvas.size.columns - 3)
                canvas.write(shown, at: Position(column: 2, row: row), style: .warning)
            }
        }
    }

    private func draw(_ card: PairCard, row: Int, on canvas: inout Canvas, _ theme: Theme) {
        let columns = canvas.size.columns
        let months = columns >= 38 ? PairCard.months : columns >= 26 ? 4 : 0
        var end = columns - 1
        if months > 0 {
            var column = end - months
            for sessions in card.sessions.suffix(months) {
                column += canvas.write(theme.spark(sessions), at: Position(column: column, row: row), style: .accent)
            }
            end -= months + 2
        }
        let days: CleanText =
            if let days = card.daysSince {
                "\(days) d"
            } else if card.faults.pairs > 0 {
                "?"
            } else {
                card.isComplete ? "new" : theme.ellipsis
            }
        canvas.write(days, at: Position(column: end - days.width, row: row), style: card.isComplete ? .plain : .faint)
        end -= max(days.width, 5) + 1
        let style: Style = card.group < .paused ? .strong : .plain
        canvas.write(theme.cut(card.name, to: end - 1), at: Position(column: 1, row: row), style: style)
    }
}

extension Attention.Kind {
    /// The mark before a reason, and a blank.
    fileprivate func mark(_ theme: Theme) -> CleanText {
        self == .celebrate ? theme.milestone + " " : "! "
    }

    fileprivate var style: Style {
        switch self {
        case .overdue: .warning
        case .celebrate: .festive
        default: .faint
        }
    }
}

extension Canvas {
    /// Draws a rule across, with a title in it.
    mutating func rule(_ title: CleanText, row: Int, _ theme: Theme) {
        fill(Rect(column: 1, row: row, columns: max(size.columns - 2, 0), rows: 1), with: theme.rule, style: .faint)
        guard !title.isEmpty else { return }
        write(theme.cut(" \(title) ", to: size.columns - 3), at: Position(column: 2, row: row), style: .faint)
    }
}
