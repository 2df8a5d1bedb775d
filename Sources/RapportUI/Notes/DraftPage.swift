import DisplayText
import PlainText
import TerminalGrid

/// How a draft that was left behind differs from its file, over the panes.
struct DraftPage: Equatable, Sendable {
    /// A line of the page.
    struct Line: Equatable, Sendable {
        let text: CleanText
        let style: Style
    }

    /// The draft.
    let offer: DraftOffer
    /// Whose notes of which day it is.
    private let title: CleanText
    /// The lines, each to be gone to.
    var list = ItemList<Int, Line>()

    /// The page of a draft in so many cells.
    init(_ offer: DraftOffer, called title: CleanText, size: Size, _ theme: Theme) {
        self.offer = offer
        self.title = title
        layOut(size: size, theme)
    }

    /// Takes another size.
    mutating func layOut(size: Size, _ theme: Theme) {
        let selected = list.selected
        var content = ItemList<Int, Line>.Content()
        for (index, row) in offer.difference.rows.enumerated() {
            content.append(index, lines: DraftPage.lines(of: row, columns: max(size.columns - 1, 1), theme))
        }
        list = ItemList()
        list.start(with: content)
        list.resize(height: size.rows)
        if let selected { list.select(selected) }
    }

    private static func lines(of row: LineDifference.Row, columns: Int, _ theme: Theme) -> [Line] {
        let (mark, text, style): (CleanText, CleanText, Style) =
            switch row {
            case .same(let text): ("  ", CleanText(text), .faint)
            case .removed(let text): ("- ", CleanText(text), .warning)
            case .added(let text): ("+ ", CleanText(text), .good)
            case .gap(let count): ("  ", "\(theme.ellipsis) \(count) line\(count == 1 ? "" : "s") the same", .faint)
            }
        let lines = text.wrapped(at: max(columns - mark.width, 1))
        return lines.enumerated().map { index, line in
            Line(text: theme.shown((index == 0 ? mark : "  ") + line), style: style)
        }
    }

    /// Draws the page in a frame.
    func draw(on grid: inout Grid, in rect: Rect, _ theme: Theme) {
        grid.fill(rect)
        grid.frame(
            rect, title: theme.shown("+ in the draft, - in the file\(theme.dot)\(title)"), style: .accent,
            titleStyle: .strong,
            border: theme.border)
        let selection = SelectionStyle(theme: theme, isFocused: true)
        grid.clipped(to: rect.inset(by: 1)) { canvas in
            let selected = list.selectedLines
            for (row, index) in list.visible.enumerated() {
                let line = list.line(at: index)
                canvas.write(line.text, at: Position(column: 1, row: row), style: line.style)
                if selected.contains(index) { selection.mark(row, isFirst: false, on: &canvas) }
            }
        }
    }
}
