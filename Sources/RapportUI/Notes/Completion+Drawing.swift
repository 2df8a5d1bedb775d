import DisplayText
import TerminalGrid

extension Completion {
    /// How many candidates are shown at once.
    private static let mostRows = 6
    /// The most columns a candidate takes.
    private static let mostColumns = 40

    /// Draws the candidates over a text, below the cursor, or above it where there is more room: the selected one marked,
    /// and how many there are besides. Where there is no room for one, nothing.
    ///
    /// - Parameter cursor: where the cursor stands on the canvas.
    func draw(on canvas: inout Canvas, at cursor: Position, _ theme: Theme) {
        let below = canvas.size.rows - cursor.row - 1
        let isBelow = below >= min(candidates.count, Completion.mostRows) || below >= cursor.row
        let room = min(isBelow ? below : cursor.row, Completion.mostRows)
        guard room > 0, canvas.size.columns >= 4, cursor.row >= 0, cursor.row < canvas.size.rows else { return }
        let count = min(room, candidates.count)
        let first = min(max(0, selected - count + 1), candidates.count - count)
        let widest = candidates[first..<first + count].reduce(0) { max($0, theme.shown($1.shown).width) }
        let columns = min(widest + 2, Completion.mostColumns, canvas.size.columns)
        let column = min(max(0, cursor.column), canvas.size.columns - columns)
        let top = isBelow ? cursor.row + 1 : cursor.row - count
        let box = Rect(column: column, row: top, columns: columns, rows: count)
        canvas.fill(box)
        for row in 0..<count {
            let candidate = candidates[first + row]
            let isSelected = first + row == selected
            let place = Position(column: column, row: top + row)
            if isSelected { canvas.write(theme.selection, at: place, style: .accent) }
            canvas.write(
                theme.cut(candidate.shown, to: columns - 2), at: place.moved(columns: 1),
                style: isSelected ? .reversed : .plain)
        }
    }
}
