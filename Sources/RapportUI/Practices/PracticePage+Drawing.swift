import DisplayText
import TerminalGrid

extension PracticePage {
    /// The room inside a page of the screen: below a line with its title, down to the status line.
    static func room(in layout: Layout) -> Rect {
        let size = layout.size
        return Rect(column: 0, row: 1, columns: size.columns, rows: max(size.rows - 2, 0))
    }

    /// Draws the page over the whole screen but the last line. It has no lines at its sides, so that words can be
    /// selected and copied with the terminal's own means.
    func draw(on grid: inout Grid, in layout: Layout, _ theme: Theme) {
        let size = layout.size
        grid.fill(Rect(column: 0, row: 0, columns: size.columns, rows: max(size.rows - 1, 0)))
        let title = theme.cut(" \(title) ", to: max(size.columns - 4, 0))
        let rules = Array(repeating: theme.rule, count: max(size.columns, 0)).joined()
        grid.write(rules, at: .origin, style: .accent)
        grid.write(title, at: Position(column: min(2, size.columns), row: 0), style: .strong)
        let selection = SelectionStyle(theme: theme, isFocused: true)
        grid.clipped(to: PracticePage.room(in: layout)) { canvas in
            list.draw(on: &canvas, selection) { line, row, canvas in
                for piece in line.pieces {
                    canvas.write(piece.text, at: Position(column: piece.column, row: row), style: piece.style)
                }
            }
        }
    }
}
