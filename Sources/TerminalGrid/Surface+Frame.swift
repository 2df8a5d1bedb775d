import DisplayText

/// What a frame is drawn with.
public enum Border: Hashable, Sendable {
    /// Lines with rounded corners.
    case rounded
    /// Plus, minus and bar, for terminals that show nothing else.
    case ascii

    fileprivate var corners: (topLeft: CleanText, topRight: CleanText, bottomLeft: CleanText, bottomRight: CleanText) {
        switch self {
        case .rounded: ("╭", "╮", "╰", "╯")
        case .ascii: ("+", "+", "+", "+")
        }
    }

    fileprivate var horizontal: CleanText { self == .rounded ? "─" : "-" }
    fileprivate var vertical: CleanText { self == .rounded ? "│" : "|" }
}

extension Surface {
    /// Draws a frame just inside a rectangle, with a title in its upper line; the inside stays as it is. Smaller than
    /// two by two nothing is drawn.
    public mutating func frame(
        _ rect: Rect, title: CleanText = "", style: Style = .plain, titleStyle: Style? = nil, border: Border = .rounded
    ) {
        guard rect.size.columns >= 2, rect.size.rows >= 2 else { return }
        let (left, right) = (rect.minColumn, rect.maxColumn - 1)
        let (top, bottom) = (rect.minRow, rect.maxRow - 1)
        let inner = rect.size.columns - 2
        let corners = border.corners
        for row in [top, bottom] {
            fill(Rect(column: left + 1, row: row, columns: inner, rows: 1), with: border.horizontal, style: style)
        }
        for column in [left, right] {
            let side = Rect(column: column, row: top + 1, columns: 1, rows: rect.size.rows - 2)
            fill(side, with: border.vertical, style: style)
        }
        write(corners.topLeft, at: Position(column: left, row: top), style: style)
        write(corners.topRight, at: Position(column: right, row: top), style: style)
        write(corners.bottomLeft, at: Position(column: left, row: bottom), style: style)
        write(corners.bottomRight, at: Position(column: right, row: bottom), style: style)
        if !title.isEmpty, inner >= 4 {
            let label = " " + title.truncated(to: inner - 3, with: border == .rounded ? "…" : ".") + " "
            write(label, at: Position(column: left + 2, row: top), style: titleStyle ?? style, limit: inner - 1)
        }
    }
}
