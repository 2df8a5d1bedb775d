/// What one cell of a grid holds.
public struct Cell: Hashable, Sendable {
    /// The cluster that begins here; empty where a wide one from the left reaches over.
    public let text: String
    /// How it looks.
    public var style: Style

    init(text: String, style: Style) {
        self.text = text
        self.style = style
    }

    /// A blank.
    public static let blank = Cell(text: " ", style: .plain)

    /// Whether a wide cluster that begins farther left covers this cell.
    public var isContinuation: Bool { text.isEmpty }
}
