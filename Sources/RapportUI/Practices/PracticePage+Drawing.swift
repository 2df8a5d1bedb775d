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
        let room = max(size.columns - 4, 0)
        let title = theme.cut(" \(title) ", to: room)
        let rules = Array(repeating: theme.rule, count: max(size.columns, 0)).joined()
        grid.write(rules, at: .origin, style: .accent)
        grid.write(title, at: Position(column: min(2, size.columns), row: 0), style: .strong)
        if list.visible.upperBound < list.lines.count, room - title.width >= 12, !aside.isEmpty {
            let words = theme.cut(" \(aside) ", to: room - title.width - 1)
            grid.write(words, at: Position(column: size.columns - 2 - words.width, row: 0), style: .strong)
        }
        let selection = SelectionStyle(theme: theme, isFocused: true)
        grid.clipped(to: PracticePage.room(in: layout)) { canvas in
            let selected = list.selectedLines
            for (row, index) in list.visible.enumerated() {
                let line = list.line(at: index)
                for piece in line.pieces {
                    canvas.write(piece.text, at: Position(column: piece.column, row: row), style: piece.style)
                }
                guard selected.contains(index) else { continue }
                let isFirst = index == selected.lowerBound
                guard let span = line.spans.first(where: { $0.item == list.selected }) else {
                    if line.spans.isEmpty { selection.mark(row, isFirst: isFirst, on: &canvas) }
                    continue
                }
                let rect = Rect(column: span.columns.lowerBound, row: row, columns: span.columns.count, rows: 1)
                canvas.clipped(to: rect) { selection.mark(0, isFirst: isFirst, on: &$0) }
            }
        }
    }
}
