/// A screen as a value: cells in rows, drawn on through `Surface`.
public struct Grid: Hashable, Sendable {
    /// The largest number of columns and of rows that a grid has.
    public static let limit = 2_000

    /// How many cells across and down.
    public let size: Size
    var cells: [Cell]

    /// A blank grid; columns and rows beyond `limit` are left out.
    public init(size: Size) {
        self.size = Size(columns: min(size.columns, Self.limit), rows: min(size.rows, Self.limit))
        cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    }

    /// The whole grid as a rectangle.
    public var bounds: Rect { Rect(size: size) }

    /// The cell at a place; a blank outside.
    public subscript(position: Position) -> Cell {
        guard bounds.contains(position) else { return .blank }
        return cells[position.row * size.columns + position.column]
    }

    /// The cells of one row, from the left; none outside.
    public func row(_ row: Int) -> ArraySlice<Cell> {
        guard row >= 0, row < size.rows else { return [] }
        return cells[row * size.columns..<(row + 1) * size.columns]
    }

    /// Puts a cluster in a cell and those behind it, which the caller knows to be inside; blanks what it cuts in half.
    mutating func put(_ text: String, width: Int, at index: Int, in row: Range<Int>, style: Style) {
        if cells[index].isContinuation { blankCluster(over: index, in: row) }
        let end = index + width
        if end < row.upperBound, cells[end].isContinuation { blankCluster(over: end, in: row) }
        cells[index] = Cell(text: text, style: style)
        for continuation in index + 1..<max(index + 1, end) { cells[continuation] = Cell(text: "", style: style) }
    }

    /// Puts ASCII characters one a cell, in cells that the caller knows to be inside.
    mutating func put(ascii bytes: Substring.UTF8View, at index: Int, in row: Range<Int>, style: Style) {
        var index = index
        for byte in bytes {
            if cells[index].isContinuation || index + 1 < row.upperBound && cells[index + 1].isContinuation {
                put(Self.ascii[Int(byte)], width: 1, at: index, in: row, style: style)
            } else {
                cells[index] = Cell(text: Self.ascii[Int(byte)], style: style)
            }
            index += 1
        }
    }

    /// The ASCII characters as texts.
    private static let ascii = (0..<UInt8(0x80)).map { String(Unicode.Scalar($0)) }

    /// Blanks the whole cluster of which a cell is a continuation, keeping its style.
    private mutating func blankCluster(over index: Int, in row: Range<Int>) {
        var first = index
        while first > row.lowerBound, cells[first].isContinuation { first -= 1 }
        var last = index
        while last + 1 < row.upperBound, cells[last + 1].isContinuation { last += 1 }
        for cell in first...last { cells[cell] = Cell(text: " ", style: cells[cell].style) }
    }
}
