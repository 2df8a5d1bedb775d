/// A rectangle of cells; its size is never negative.
public struct Rect: Hashable, Sendable {
    /// The corner at the top left.
    public let origin: Position
    /// How far it reaches.
    public let size: Size

    /// A rectangle from its corner at the top left.
    public init(origin: Position = .origin, size: Size) {
        self.origin = origin
        self.size = size
    }

    /// A rectangle from four numbers.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.init(origin: Position(column: column, row: row), size: Size(columns: columns, rows: rows))
    }

    /// First column.
    public var minColumn: Int { origin.column }
    /// Column behind the last.
    public var maxColumn: Int { origin.column + size.columns }
    /// First row.
    public var minRow: Int { origin.row }
    /// Row below the last.
    public var maxRow: Int { origin.row + size.rows }
    /// Whether there is no cell in it.
    public var isEmpty: Bool { size.isEmpty }

    /// Whether a place lies within.
    public func contains(_ position: Position) -> Bool {
        position.column >= minColumn && position.column < maxColumn
            && position.row >= minRow && position.row < maxRow
    }

    /// What both rectangles cover; of no size where they don't meet.
    public func intersection(_ other: Rect) -> Rect {
        let column = max(minColumn, other.minColumn)
        let row = max(minRow, other.minRow)
        return Rect(
            column: column,
            row: row,
            columns: min(maxColumn, other.maxColumn) - column,
            rows: min(maxRow, other.maxRow) - row
        )
    }

    /// The same rectangle elsewhere.
    public func moved(by distance: Position) -> Rect {
        Rect(origin: origin + distance, size: size)
    }
}

extension Rect {
    /// What is left inside a margin of so many cells on every side; of no size where nothing is.
    public func inset(by cells: Int) -> Rect {
        inset(columns: cells, rows: cells)
    }

    /// What is left inside margins left and right, above and below; of no size where nothing is.
    public func inset(columns: Int, rows: Int) -> Rect {
        let across = min(max(columns, 0), size.columns)
        let down = min(max(rows, 0), size.rows)
        return Rect(
            origin: origin.moved(columns: across, rows: down),
            size: Size(columns: size.columns - 2 * across, rows: size.rows - 2 * down)
        )
    }

    /// Cuts into a left part of so many columns, as far as there are, and the rest.
    public func split(columns: Int) -> (left: Rect, right: Rect) {
        let width = min(max(columns, 0), size.columns)
        let left = Rect(origin: origin, size: Size(columns: width, rows: size.rows))
        let right = Rect(
            origin: origin.moved(columns: width),
            size: Size(columns: size.columns - width, rows: size.rows)
        )
        return (left, right)
    }

    /// Cuts into an upper part of so many rows, as far as there are, and the rest.
    public func split(rows: Int) -> (top: Rect, bottom: Rect) {
        let height = min(max(rows, 0), size.rows)
        let top = Rect(origin: origin, size: Size(columns: size.columns, rows: height))
        let bottom = Rect(
            origin: origin.moved(rows: height),
            size: Size(columns: size.columns, rows: size.rows - height)
        )
        return (top, bottom)
    }

    /// Cuts off a right part of so many columns, as far as there are.
    public func split(rightColumns columns: Int) -> (left: Rect, right: Rect) {
        split(columns: size.columns - min(max(columns, 0), size.columns))
    }

    /// Cuts off a lower part of so many rows, as far as there are.
    public func split(bottomRows rows: Int) -> (top: Rect, bottom: Rect) {
        split(rows: size.rows - min(max(rows, 0), size.rows))
    }

    /// The rectangle of one row within this one, from 0; of no size where there is no such row.
    public func row(_ index: Int) -> Rect {
        guard index >= 0, index < size.rows else { return Rect(origin: origin, size: .zero) }
        return Rect(origin: origin.moved(rows: index), size: Size(columns: size.columns, rows: 1))
    }
}
