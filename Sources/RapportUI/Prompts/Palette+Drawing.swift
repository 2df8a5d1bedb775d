import DisplayText
import TerminalGrid

extension Palette {
    /// What stands before the line.
    private static let label: CleanText = " :"

    /// Draws the list in a frame over whatever is there.
    func draw(on grid: inout Grid, in rect: Rect, _ theme: Theme) {
        grid.fill(rect)
        grid.frame(rect, title: "Commands", style: .accent, titleStyle: .strong, border: theme.border)
        let selection = SelectionStyle(theme: theme, isFocused: true)
        grid.clipped(to: rect.inset(by: 1)) { canvas in
            guard !list.items.isEmpty else {
                EmptyNote.draw(["No command has that name. Esc leaves it."], on: &canvas, theme)
                return
            }
            let columns = canvas.size.columns
            let titleColumns = min(20, columns / 3)
            let keyColumns = columns >= 60 ? 14 : min(12, columns / 4)
            list.draw(on: &canvas, selection) { row, place, canvas in
                let isPossible = row.reason == nil
                let title = theme.cut(row.title, to: titleColumns)
                canvas.write(title, at: Position(column: 1, row: place), style: isPossible ? .strong : .faint)
                let keys = theme.cut(row.keys, to: keyColumns)
                canvas.write(
                    keys, at: Position(column: titleColumns + 2, row: place), style: isPossible ? .accent : .faint)
                let start = titleColumns + keyColumns + 3
                let words = theme.cut(row.reason ?? row.help, to: columns - start - 1)
                canvas.write(words, at: Position(column: start, row: place), style: isPossible ? .plain : .faint)
            }
        }
    }

    /// Draws the line, and behind it what the keys do where nothing is typed.
    func drawLine(on grid: inout Grid, in rect: Rect, _ theme: Theme) {
        grid.clipped(to: rect) { canvas in
            canvas.write(Palette.label, at: .origin, style: .strong)
            let column = Palette.label.width
            canvas.write(theme.shown(window(in: rect).text), at: Position(column: column, row: 0))
            guard line.text.isEmpty else { return }
            let words: CleanText = "type what you want done; enter does it, tab completes, esc leaves"
            let hint = theme.cut(words, to: rect.size.columns - column - 2)
            canvas.write(hint, at: Position(column: column + 1, row: 0), style: .faint)
        }
    }

    /// Where the cursor stands on the screen.
    func cursor(in rect: Rect) -> Position {
        Position(
            column: min(Palette.label.width + window(in: rect).cursor, max(rect.size.columns - 1, 0)), row: rect.minRow)
    }

    private func window(in rect: Rect) -> (text: CleanText, cursor: Int) {
        line.window(columns: rect.size.columns - Palette.label.width)
    }
}
