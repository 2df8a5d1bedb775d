import TerminalGrid

/// A text being written: what stands in it, where the cursor is, what of it can be seen, and what can be undone.
///
/// Only lines that are edited change; every other byte of the text stays as it was. Rows of the screen are worked out
/// as far as they are needed, when something changes, and drawing looks only at those that can be seen.
struct TextEditor: Equatable, Sendable {
    /// The text.
    private(set) var text: NoteText
    /// Where the next character goes: before or behind a whole cluster.
    var cursor = TextPlace.start
    /// Where the selection began; nothing where there is none.
    var anchor: TextPlace?
    /// Whether a mark is set, so that every motion selects.
    var isMarking = false
    /// Grows with every change of the text.
    private(set) var revision = 0
    /// Characters typed or removed so far, whatever did it.
    private(set) var charactersChanged = 0
    /// What was cut, copied or killed last, byte for byte.
    var clipboard = NoteText()
    /// What can be undone and made again.
    var history = EditHistory()
    /// The column to which up and down come back.
    var wantedColumn: Int?
    /// The cells there are for it.
    private(set) var size: Size
    /// The rows that can be seen, from the top.
    private(set) var rows: [TextRow] = []
    /// Where on its canvas the cursor stands; nothing where there is no cell.
    private(set) var cursorPosition: Position?
    /// The place with which the uppermost row begins, or one within that row.
    var top = TextPlace.start
    /// The rows of each line, as far as somebody asked.
    private var lineRows: [LineRows]

    /// An editor of some bytes, the cursor at their beginning.
    init(_ bytes: [UInt8], size: Size) {
        text = NoteText(bytes)
        self.size = size
        lineRows = Array(repeating: LineRows(), count: text.lines.count)
        settle()
    }

    /// What is selected; nothing where nothing is.
    var selection: Range<TextPlace>? {
        guard let anchor, anchor != cursor else { return nil }
        return min(anchor, cursor)..<max(anchor, cursor)
    }

    /// Takes another size; the cursor stays in sight.
    mutating func resize(to size: Size) {
        guard size != self.size else { return }
        let isSameWidth = size.columns == self.size.columns
        self.size = size
        if !isSameWidth { lineRows = Array(repeating: LineRows(), count: text.lines.count) }
        settle()
    }

    /// Puts the cursor at a place, or as near as there is one; nothing is selected any more.
    mutating func move(to place: TextPlace) {
        deselect()
        history.close()
        wantedColumn = nil
        cursor = text.clamped(place)
        if !isBoundary(cursor) { cursor.byte = boundary(upTo: cursor) }
        settle()
    }
}

extension TextEditor {
    /// Puts a text in the place of a range that lies inside, and tells what stood there. Nothing is remembered for
    /// undoing it, and the cursor is left to the caller.
    mutating func exchange(_ range: Range<TextPlace>, for new: NoteText) -> NoteText {
        let removed = text[range]
        guard !removed.isEmpty || !new.isEmpty else { return removed }
        let (first, last) = (range.lowerBound.line, range.upperBound.line)
        let end = new.end(from: range.lowerBound)
        let (head, tail) = (lineRows[first], lineRows[last])
        text.replace(range, with: new)
        if first == last, end.line == first {
            lineRows[first] = LineRows()
        } else {
            lineRows.replaceSubrange(first...last, with: repeatElement(LineRows(), count: new.lines.count))
        }
        rewrap(first, keeping: head, before: range.lowerBound.byte, following: tail, from: range.upperBound, nowAt: end)
        top = top.moved(by: range, endingNow: end)
        revision &+= 1
        charactersChanged &+= removed.characterCount &+ new.characterCount
        return removed
    }

    /// Lines so long that their rows are not worked out from the beginning after each key, in bytes.
    private static let long = 1_024

    /// Works out the rows of the first and the last line of what was put in from those there were.
    private mutating func rewrap(
        _ first: Int, keeping head: LineRows, before edge: Int, following tail: LineRows, from old: TextPlace,
        nowAt end: TextPlace
    ) {
        for line in Set([first, end.line]) where text.lines[line].bytes.count > Self.long {
            let (isFirst, isLast) = (line == first, line == end.line)
            lineRows[line] = wrap.rows(
                of: text.lines[line].bytes, keeping: isFirst ? head : LineRows(), before: isFirst ? edge : 0,
                following: isLast ? tail : LineRows(), shift: end.byte - old.byte, from: isLast ? end.byte : edge)
        }
    }

    private var wrap: LineWrap { LineWrap(shown: size.columns) }

    /// The rows of a line, all of them or as far as is asked: up to the one in which a byte is shown, or until the
    /// beginning of a row is known.
    mutating func rows(of line: Int, untilByte byte: Int = .max, untilRow row: Int = .max) -> LineRows {
        if lineRows[line].isWhole { return lineRows[line] }
        // Taken out, so that it is not copied.
        var rows = LineRows()
        swap(&rows, &lineRows[line])
        wrap.extend(&rows, of: text.lines[line].bytes, untilByte: byte, untilRow: row)
        lineRows[line] = rows
        return rows
    }

    /// Brings the cursor in sight and works out what can be seen. Every change ends with it.
    mutating func settle() {
        if !isBoundary(cursor) { cursor.byte = boundary(from: cursor) }
        let place = row(of: cursor)
        top = text.clamped(top)
        var first = min(row(of: top), place)
        let height = size.rows
        guard height > 0, size.columns > 0 else {
            top = start(of: first)
            rows = []
            cursorPosition = nil
            return
        }
        first = max(first, row(above: place, by: height - 1).row)
        look(from: first)
        if first != .first, rows.count < height {
            first = row(above: first, by: height - rows.count).row
            look(from: first)
        }
        top = start(of: first)
        let index = rows.firstIndex { $0.line == place.line && $0.index == place.row } ?? 0
        let column = column(of: cursor, in: place)
        cursorPosition = Position(column: min(column, size.columns - 1), row: index)
    }

    /// Notes the rows that can be seen from one on.
    private mutating func look(from first: RowPlace) {
        rows.removeAll(keepingCapacity: true)
        var place = first
        while place.line < text.lines.count, rows.count < size.rows {
            let known = self.rows(of: place.line, untilRow: place.row + size.rows + 1)
            let count = text.lines[place.line].bytes.count
            while place.row <= known.starts.count, rows.count < size.rows {
                rows.append(
                    TextRow(
                        line: place.line, index: place.row,
                        bytes: known.start(of: place.row)..<known.end(of: place.row, count: count),
                        isLast: place.row == known.starts.count))
                place.row += 1
            }
            place = RowPlace(line: place.line + 1, row: 0)
        }
    }
}
