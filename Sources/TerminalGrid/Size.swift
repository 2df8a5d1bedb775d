/// An extent in cells; never negative.
public struct Size: Hashable, Sendable {
    /// Cells across.
    public let columns: Int
    /// Cells down.
    public let rows: Int

    /// An extent; what is negative counts as none, what is beyond a thousand million as that.
    public init(columns: Int, rows: Int) {
        self.columns = min(max(columns, 0), Position.limit)
        self.rows = min(max(rows, 0), Position.limit)
    }

    /// No cells at all.
    public static let zero = Size(columns: 0, rows: 0)

    /// Whether there is no cell in it.
    public var isEmpty: Bool { columns == 0 || rows == 0 }
}
