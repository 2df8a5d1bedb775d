import DisplayText
import Mentorship
import TerminalGrid

extension CommitmentsPane {
    /// Draws the lines that can be seen.
    func draw(on canvas: inout Canvas, of pair: Pair?, in context: Context, _ selection: SelectionStyle) {
        let theme = context.theme
        if list.items.isEmpty {
            EmptyNote.draw(CommitmentsPane.emptyNote(pair), on: &canvas, theme)
            return
        }
        list.draw(on: &canvas, selection) { line, row, canvas in
            switch line {
            case .heading(let urgency):
                let style: Style = urgency == .overdue ? Style(.red, .bold) : .heading
                canvas.write(urgency.title, at: Position(column: 1, row: row), style: style)
            case .rule: canvas.rule("", row: row, theme)
            case .words(let index, let first):
                guard entries.indices.contains(index) else { return }
                let text = first ?? CleanText(entries[index].text)
                draw(entries[index], text, row: row, on: &canvas, theme)
            case .more(_, let text):
                write(text, row: row, style: .plain, on: &canvas, theme)
            case .due(let index):
                guard entries.indices.contains(index), let due = entries[index].due else { return }
                let style: Style = due < context.today ? .warning : .faint
                write(CalendarWords.due(due, today: context.today), row: row, style: style, on: &canvas, theme)
            case .reason(let index):
                guard entries.indices.contains(index) else { return }
                let reason = (entries[index].reason ?? "").split(whereSeparator: \.isNewline).joined(separator: " ")
                let shown = theme.cut("because: \(reason)", to: canvas.size.columns - 6)
                canvas.write(shown, at: Position(column: 5, row: row), style: .faint)
            }
        }
    }

    private func draw(
        _ commitment: Commitment, _ text: CleanText, row: Int, on canvas: inout Canvas, _ theme: Theme
    ) {
        let isOpen = commitment.state == .open
        let style: Style = isOpen ? .plain : .faint
        canvas.write(commitment.state.box, at: Position(column: 1, row: row), style: commitment.state.boxStyle)
        let owner = theme.cut(owners[commitment.owner], to: owners.columns)
        canvas.write(
            owner, at: Position(column: CommitmentsPane.markColumns, row: row), style: isOpen ? .accent : .faint)
        var tail: CleanText = ""
        if commitment.state == .kept { tail = commitment.isKeptLate ? " \(theme.tick) late" : " \(theme.tick)" }
        let shown = theme.cut(text, to: wordColumns - tail.width)
        let used = canvas.write(shown, at: Position(column: wordStart, row: row), style: style)
        canvas.write(tail, at: Position(column: wordStart + used, row: row), style: .good)
    }

    private func write(_ text: CleanText, row: Int, style: Style, on canvas: inout Canvas, _ theme: Theme) {
        canvas.write(theme.cut(text, to: wordColumns), at: Position(column: wordStart, row: row), style: style)
    }

    private static func emptyNote(_ pair: Pair?) -> [CleanText] {
        guard let pair else { return ["What both sides promise stands here, side by side."] }
        guard pair.isComplete else { return ["Being read."] }
        return ["Nothing promised yet.", "", "rapport add PAIR TEXT writes a commitment down."]
    }
}

extension Commitment.State {
    /// The checkbox, as it stands in the text.
    fileprivate var box: CleanText {
        switch self {
        case .open: "[ ]"
        case .kept: "[x]"
        case .released: "[-]"
        }
    }

    fileprivate var boxStyle: Style {
        switch self {
        case .open: .strong
        case .kept: .good
        case .released: .faint
        }
    }
}
