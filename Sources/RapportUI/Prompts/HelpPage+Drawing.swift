import DisplayText
import TerminalGrid

extension HelpPage {
    /// Draws the page in a frame over whatever is there.
    func draw(on grid: inout Grid, in rect: Rect, _ theme: Theme) {
        grid.fill(rect)
        grid.frame(rect, title: "What can be done", style: .accent, titleStyle: .strong, border: theme.border)
        let selection = SelectionStyle(theme: theme, isFocused: true)
        grid.clipped(to: rect.inset(by: 1)) { canvas in
            list.draw(on: &canvas, selection) { line, row, canvas in
                switch line {
                case .blank: break
                case .heading(let text): canvas.write(text, at: Position(column: 1, row: row), style: .heading)
                case .command(let keys, let words, let isPossible):
                    let columns = words.isEmpty ? canvas.size.columns - 3 : keyColumns
                    let style: Style = isPossible ? .strong : .faint
                    canvas.write(theme.cut(keys, to: columns), at: Position(column: 2, row: row), style: style)
                    draw(words, on: &canvas, in: row, isPossible: isPossible, theme)
                case .more(let words, let isPossible):
                    draw(words, on: &canvas, in: row, isPossible: isPossible, theme)
                }
            }
        }
    }

    private func draw(_ words: CleanText, on canvas: inout Canvas, in row: Int, isPossible: Bool, _ theme: Theme) {
        let shown = theme.cut(words, to: canvas.size.columns - wordStart - 1)
        canvas.write(shown, at: Position(column: wordStart, row: row), style: isPossible ? .plain : .faint)
    }
}
