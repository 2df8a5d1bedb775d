import TerminalGrid

/// Where everything stands on the page of notes.
///
/// The text has a frame, and beside it is what helps while one writes, where there are 90 columns or it was asked for;
/// then it lies below the text where there are fewer. With nothing but the text there is no frame.
struct NoteLayout: Equatable, Sendable {
    /// From how many columns on something stands beside the text without being asked for.
    static let wideColumns = 90
    /// The most columns of a text by itself: longer lines are hard to read.
    static let measure = 84

    /// Who, when, and who can read it.
    let head: Rect
    /// The frame of the text; nothing where it has none.
    let frame: Rect?
    /// The check-in; empty where it doesn't show.
    let checkIn: Rect
    /// The text.
    let text: Rect
    /// The frame of what lies beside the text; empty where nothing does.
    let beside: Rect
    /// What lies in it.
    var besideText: Rect { Self.withMargins(beside.inset(by: 1)) }
    /// Where the line being written is explained.
    let reading: Rect

    /// Whether anything shows beside the text.
    var showsBeside: Bool { !beside.isEmpty }

    /// The layout of a page on its screen.
    init(of page: NotePage) {
        let size = page.size
        let body = Rect(column: 0, row: 1, columns: size.columns, rows: max(size.rows - 2, 0))
        head = Rect(column: 0, row: 0, columns: size.columns, rows: min(size.rows, 1))
        if page.isPlain {
            let columns = min(size.columns, Self.measure)
            frame = nil
            beside = Rect(size: .zero)
            let column = Rect(
                column: (size.columns - columns) / 2, row: body.minRow, columns: columns,
                rows: max(body.size.rows - 1, 0))
            (checkIn, text) = Self.split(column, page)
            reading = Rect(column: column.minColumn, row: column.maxRow, columns: columns, rows: min(body.size.rows, 1))
            return
        }
        let isWide = size.columns >= Self.wideColumns
        var main = body
        if page.isBesideWanted ?? isWide {
            if isWide {
                let columns = min(max(size.columns * 40 / 100, 36), 56)
                main = Rect(column: 0, row: 1, columns: size.columns - columns, rows: body.size.rows)
                beside = Rect(column: main.maxColumn, row: 1, columns: columns, rows: body.size.rows)
            } else {
                let rows = max(min(body.size.rows * 55 / 100, body.size.rows - 5), 0)
                main = Rect(column: 0, row: 1, columns: size.columns, rows: body.size.rows - rows)
                beside = Rect(column: 0, row: main.maxRow, columns: size.columns, rows: rows)
            }
        } else {
            beside = Rect(size: .zero)
        }
        frame = main
        (checkIn, text) = Self.split(Self.withMargins(main.inset(by: 1)), page)
        reading = Rect(
            column: main.minColumn + 2, row: max(main.maxRow - 1, 0), columns: max(main.size.columns - 4, 0),
            rows: main.isEmpty ? 0 : 1)
    }

    /// A frame's inside with a blank column on either side, where there are columns enough.
    private static func withMargins(_ rect: Rect) -> Rect {
        guard rect.size.columns >= 24 else { return rect }
        return Rect(
            column: rect.minColumn + 1, row: rect.minRow, columns: rect.size.columns - 2, rows: rect.size.rows)
    }

    /// The rows of the check-in above the text, on the side that has one.
    private static func split(_ rect: Rect, _ page: NotePage) -> (checkIn: Rect, text: Rect) {
        guard page.isPrivate else { return (Rect(size: .zero), rect) }
        let rows = min(CheckInRow.rows(columns: rect.size.columns) + 1, max(rect.size.rows - 1, 0))
        let top = Rect(column: rect.minColumn, row: rect.minRow, columns: rect.size.columns, rows: rows)
        let rest = Rect(
            column: rect.minColumn, row: top.maxRow, columns: rect.size.columns, rows: rect.size.rows - rows)
        return (top, rest)
    }
}
