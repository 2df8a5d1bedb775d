import DisplayText

/// What a frame is drawn with.
public enum Border: Hashable, Sendable {
    /// Lines with rounded corners.
    case rounded
    /// Plus, minus and bar, for terminals that show nothing else.
    case ascii

    fileprivate var lines: Lines { self == .rounded ? .rounded : .ascii }

    /// The lines of a border, cleaned once.
    fileprivate struct Lines: Sendable {
        static let rounded = Lines("╭", "╮", "╰", "╯", horizontal: "─", vertical: "│", ellipsis: "…")
        static let ascii = Lines("+", "+", "+", "+", horizontal: "-", vertical: "|", ellipsis: ".")

        let topLeft: CleanText
        let topRight: CleanText
        let bottomLeft: CleanText
        let bottomRight: CleanText
        let horizontal: CleanText
        let vertical: CleanText
        let ellipsis: CleanText

        private init(
            _ topLeft: CleanText, _ topRight: CleanText, _ bottomLeft: CleanText, _ bottomRight: CleanText,
            horizontal: CleanText, vertical: CleanText, ellipsis: CleanText
        ) {
            (self.topLeft, self.topRight, self.bottomLeft, self.bottomRight) = (
                topLeft, topRight, bottomLeft, bottomRight
            )
            (self.horizontal, self.vertical, self.ellipsis) = (horizontal, vertical, ellipsis)
        }
    }
}

extension Surface {
    /// Draws a frame just inside a rectangle, with a title in its upper line; the inside stays as it is. Smaller than
    /// two by two nothing is drawn.
    @specialized(where Self == Grid)
    public mutating func frame(
        _ rect: Rect, title: CleanText = "", style: Style = .plain, titleStyle: Style? = nil, border: Border = .rounded
    ) {
        guard rect.size.columns >= 2, rect.size.rows >= 2 else { return }
        let (left, right) = (rect.minColumn, rect.maxColumn - 1)
        let (top, bottom) = (rect.minRow, rect.maxRow - 1)
        let inner = rect.size.columns - 2
        let lines = border.lines
        for row in [top, bottom] {
            fill(Rect(column: left + 1, row: row, columns: inner, rows: 1), with: lines.horizontal, style: style)
        }
        for column in [left, right] {
            let side = Rect(column: column, row: top + 1, columns: 1, rows: rect.size.rows - 2)
            fill(side, with: lines.vertical, style: style)
        }
        write(lines.topLeft, at: Position(column: left, row: top), style: style)
        write(lines.topRight, at: Position(column: right, row: top), style: style)
        write(lines.bottomLeft, at: Position(column: left, row: bottom), style: style)
        write(lines.bottomRight, at: Position(column: right, row: bottom), style: style)
        if !title.isEmpty, inner >= 4 {
            let label = " " + title.truncated(to: inner - 3, with: lines.ellipsis) + " "
            write(label, at: Position(column: left + 2, row: top), style: titleStyle ?? style, limit: inner - 1)
        }
    }
}
