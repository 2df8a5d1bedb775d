/// A place in cells: column and row from 0, to the right and down. May lie outside whatever it is used on.
public struct Position: Hashable, Sendable {
    /// How far a place may lie from the origin; what lies farther is brought back to it, so that sums don't overflow.
    static let limit = 1 << 30

    /// Cells from the left.
    public let column: Int
    /// Cells from the top.
    public let row: Int

    /// A place; coordinates beyond a thousand million are brought back to that.
    public init(column: Int, row: Int) {
        self.column = min(max(column, -Self.limit), Self.limit)
        self.row = min(max(row, -Self.limit), Self.limit)
    }

    /// The corner at the top left.
    public static let origin = Position(column: 0, row: 0)

    /// The place so many cells farther right and down.
    public func moved(columns: Int = 0, rows: Int = 0) -> Position {
        let by = Position(column: columns, row: rows)
        return Position(column: column + by.column, row: row + by.row)
    }

    /// Two distances from the origin, added.
    public static func + (left: Position, right: Position) -> Position {
        Position(column: left.column + right.column, row: left.row + right.row)
    }
}
