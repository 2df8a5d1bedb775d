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
            let end = run(in: bytes, from: next, until: min(until, row.bytes.upperBound))
            if end > next {
                let text = CleanText(bytes: UnsafeBufferPointer(rebasing: bytes[next..<end]))
                write(text, at: column, style, on: &canvas)
                column += text.width
                next = end
            } else {
                let cluster = TextCluster(in: bytes, at: next, column: column)
                write(shown(cluster, bytes[next..<cluster.end]), at: column, style, on: &canvas)
                column += cluster.width
                next = cluster.end
            }
        }
        if row.isLast, selected.contains(bytes.count) {
            write(" ", at: column, Style.plain.with(.reverse), on: &canvas)
        }
    }

    /// Where what can be shown as one text ends, with the whole of the cluster there: before tabs, what is spelled out,
    /// and what is no UTF-8.
    private func run(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, until stop: Int) -> Int {
        var place = start
        var marks = 0
        while place < row.bytes.upperBound {
            let (scalar, end) = bytes.decoded(at: place)
            guard let scalar else { return place }
            if CleanText.columns(ofSolitary: scalar) != nil {
                if place >= stop { return place }
                marks = 0
            } else {
                switch scalar.properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: return place
                case .format where scalar != "\u{200C}" && scalar != "\u{200D}": return place
                case .nonspacingMark, .spacingMark, .enclosingMark: marks += 1
                default: marks = 0
                }
                // More than anybody writes: such clusters are cut.
                if marks > 16 { return start }
            }
            place = end
        }
        return place
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
