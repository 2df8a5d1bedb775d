import DisplayText
import Mentorship
import TerminalGrid

extension SessionPage {
    /// Draws the rows that can be seen. A selected commitment is reversed; other lines only carry the mark, because
    /// they are there to be read.
    func draw(on canvas: inout Canvas, in context: Context, _ selection: SelectionStyle) {
        guard text != nil else {
            return EmptyNote.draw(EmptyNote.beingRead, on: &canvas, context.theme)
        }
        let selected = list.selectedLines
        let isCommitment = selectedCommitment != nil
        for (row, index) in list.visible.enumerated() {
            for run in list.line(at: index).runs {
                canvas.write(run.text, at: Position(column: run.column, row: row), style: run.style)
            }
            guard selected.contains(index) else { continue }
            selection.mark(row, isFirst: isCommitment && index == selected.lowerBound, on: &canvas)
        }
    }
}
