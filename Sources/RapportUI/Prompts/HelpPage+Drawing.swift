import DisplayText
import TerminalGrid

extension HelpPage {
    /// Draws the page in a frame over whatever is there.
    func draw(on grid: inout Grid, in rect: Rect, _ theme: Theme) {
        grid.fill(rect)
        grid.frame(rect, title: "What can be done", style: .accent, titleStyle: .strong, border: theme.border)
        let selection = SelectionStyle(theme: theme, isFocused: true)
        grid.clipped(to: rect.inset(by: 1)) { canvas in
            let keyColumns = canvas.size.columns >= 44 ? 18 : 10
            list.draw(on: &canvas, selection) { line, row, canvas in
                switch line {
                case .blank: break
                case .heading(let text): canvas.write(text, at: Position(column: 1, row: row), style: .heading)
                case .command(let keys, let help, let isPossible):
                    let style: Style = isPossible ? .strong : .faint
                    canvas.write(theme.cut(keys, to: keyColumns), at: Position(column: 2, row: row), style: style)
                    let start = keyColumns + 3
                    let shown = theme.cut(help, to: canvas.size.columns - start - 1)
                    canvas.write(shown, at: Position(column: start, row: row), style: isPossible ? .plain : .faint)
                case .reason(let text):
                    let start = keyColumns + 3
                    let shown = theme.cut(text, to: canvas.size.columns - start - 1)
                    canvas.write(shown, at: Position(column: start, row: row), style: .faint)
                }
            }
        }
    }
}
