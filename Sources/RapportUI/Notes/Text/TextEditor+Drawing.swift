import DisplayText
import TerminalGrid

extension TextEditor {
    /// Draws the rows that can be seen. Looks at nothing else.
    ///
    /// - Parameter styling: how parts of a line look, in bytes; where two lie over each other, the later one counts.
    ///   Asked once for each line that can be seen.
    func draw(
        on canvas: inout Canvas, _ theme: Theme, styling: (_ line: Int, TextLine) -> [(Range<Int>, Style)]
    ) {
        var styled: (line: Int, spans: [(Range<Int>, Style)])?
        for (index, row) in rows.enumerated() where index < canvas.size.rows && row.line < text.lines.count {
            let line = text.lines[row.line]
            let spans = styled?.line == row.line ? styled?.spans ?? [] : styling(row.line, line)
            styled = (row.line, spans)
            let pen = RowPen(
                row: row, place: Position(column: 0, row: index), theme: theme,
                spans: spans.filter { $0.0.overlaps(row.bytes) }, selected: selectedBytes(of: row.line))
            line.bytes.withUnsafeBufferPointer { pen.draw($0, on: &canvas) }
        }
    }

    /// The bytes of a line that are selected, one more where its end is, too.
    private func selectedBytes(of line: Int) -> Range<Int> {
        guard let selection, selection.lowerBound.line <= line, line <= selection.upperBound.line else { return 0..<0 }
        let start = selection.lowerBound.line == line ? selection.lowerBound.byte : 0
        let end = selection.upperBound.line == line ? selection.upperBound.byte : text.lines[line].bytes.count + 1
        return start..<max(start, end)
    }
}

/// Draws one row.
private struct RowPen {
    let row: TextRow
    let place: Position
    let theme: Theme
    let spans: [(Range<Int>, Style)]
    let selected: Range<Int>

    func draw(_ bytes: UnsafeBufferPointer<UInt8>, on canvas: inout Canvas) {
        var next = row.bytes.lowerBound
        var column = 0
        while next < row.bytes.upperBound, column < canvas.size.columns {
            let (style, until) = style(at: next)
            let start = next
            var width = 0
            var cluster: TextCluster?
            while next < min(until, row.bytes.upperBound), column + width < canvas.size.columns {
                let found = TextCluster(in: bytes, at: next, column: column + width)
                guard found.kind == .plain else {
                    cluster = found
                    break
                }
                width += found.width
                next = found.end
            }
            if next > start {
                write(
                    CleanText(bytes: UnsafeBufferPointer(rebasing: bytes[start..<next])), at: column, style, on: &canvas
                )
                column += width
            }
            if let cluster {
                write(shown(cluster, bytes[next..<cluster.end]), at: column, style, on: &canvas)
                column += cluster.width
                next = cluster.end
            }
        }
        if row.isLast, selected.contains(bytes.count) {
            write(" ", at: column, Style.plain.with(.reverse), on: &canvas)
        }
    }

    private func write(_ text: CleanText, at column: Int, _ style: Style, on canvas: inout Canvas) {
        canvas.write(theme.shown(text), at: place.moved(columns: column), style: style)
    }

    private func shown(_ cluster: TextCluster, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> CleanText {
        switch cluster.kind {
        case .tab: .blanks(cluster.width)
        case .illFormed: "\u{FFFD}"
        case .plain, .other: CleanText(bytes: bytes)
        }
    }

    /// How a byte looks, and where that may change.
    private func style(at byte: Int) -> (style: Style, until: Int) {
        var style = Style.plain
        var until = Int.max
        for (range, look) in spans {
            if range.contains(byte) {
                style = look
                until = min(until, range.upperBound)
            } else if range.lowerBound > byte {
                until = min(until, range.lowerBound)
            }
        }
        if selected.contains(byte) {
            return (style.with(.reverse), min(until, selected.upperBound))
        }
        return (style, selected.lowerBound > byte ? min(until, selected.lowerBound) : until)
    }
}
