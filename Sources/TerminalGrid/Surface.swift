import DisplayText

/// What can be drawn on: a whole grid, or a rectangle of one with an origin of its own. Whatever lies outside is
/// clipped; no position, width or size traps.
///
///     grid.frame(pane, title: "1 Pairs")
///     grid.clipped(to: pane.inset(by: 1)) { canvas in
///         canvas.write("Ada", at: .origin, style: .strong)
///     }
public protocol Surface {
    /// How many cells there are to draw on, from its own origin.
    var size: Size { get }

    /// Gives the grid beneath to a drawing, with the place of this surface's origin and what of the grid may be drawn
    /// on.
    mutating func paint<Result>(_ drawing: (inout Grid, _ origin: Position, _ clip: Rect) -> Result) -> Result
}

extension Grid: Surface {
    /// Draws on the whole grid.
    public mutating func paint<Result>(_ drawing: (inout Grid, _ origin: Position, _ clip: Rect) -> Result) -> Result {
        drawing(&self, .origin, bounds)
    }
}

/// A rectangle of a grid with an origin of its own, lent for the time of a drawing.
public struct Canvas: Surface {
    /// How many cells there are to draw on; those that lie outside the grid are not shown.
    public let size: Size
    fileprivate var grid: Grid
    private let origin: Position
    private let clip: Rect

    fileprivate init(grid: Grid, rect: Rect, clip: Rect) {
        self.grid = grid
        size = rect.size
        origin = rect.origin
        self.clip = clip.intersection(rect)
    }

    /// Draws on the rectangle.
    public mutating func paint<Result>(_ drawing: (inout Grid, _ origin: Position, _ clip: Rect) -> Result) -> Result {
        drawing(&grid, origin, clip)
    }
}

extension Surface {
    /// The whole surface as a rectangle from its own origin.
    public var bounds: Rect { Rect(size: size) }

    /// Writes a text to the right of a place and tells how many columns it took: at most the limit, and without what
    /// lies behind the right edge. Of a wide character that the clip or the limit cuts, blanks are shown; of one that
    /// is half overwritten, too.
    @specialized(where Self == Canvas)
    @specialized(where Self == Grid)
    @discardableResult
    public mutating func write(
        _ text: CleanText, at position: Position, style: Style = .plain, limit: Int? = nil
    ) -> Int {
        paint { grid, origin, clip in
            grid.write(text, at: origin + position, style: style, limit: limit, clip: clip)
        }
    }

    /// Fills a rectangle with a character of one cell; of a wider one, blanks.
    @specialized(where Self == Canvas)
    @specialized(where Self == Grid)
    public mutating func fill(_ rect: Rect, with text: CleanText = " ", style: Style = .plain) {
        var first: CleanText.Glyph?
        text.forEachGlyph { glyph in
            first = glyph
            return false
        }
        paint { grid, origin, clip in
            let filling =
                switch first {
                case .scalar(let scalar, width: 1): Glyph(scalar, style: style)
                case .cluster(let text, width: 1):
                    Glyph(cluster: grid.clusters.number(of: text), span: 1, style: style)
                default: Glyph.blank(style)
                }
            grid.forEachRow(of: rect.moved(by: origin).intersection(clip)) { grid, cells, row in
                grid.fill(cells, in: row, with: filling)
            }
        }
    }

    /// Changes the style of every cell in a rectangle and leaves the text; a wide character changes as a whole.
    @specialized(where Self == Canvas)
    public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
        paint { grid, origin, clip in
            grid.forEachRow(of: rect.moved(by: origin).intersection(clip)) { grid, cells, _ in
                for index in cells { change(&grid.glyphs[index].style) }
            }
        }
    }

    /// Lends a rectangle of the surface, with an origin of its own and nothing to be drawn outside.
    public mutating func clipped<Result>(to rect: Rect, _ drawing: (inout Canvas) -> Result) -> Result {
        paint { grid, origin, clip in
            var lent = Grid(size: .zero)
            swap(&lent, &grid)
            var canvas = Canvas(grid: lent, rect: rect.moved(by: origin), clip: clip)
            lent = Grid(size: .zero)
            let result = drawing(&canvas)
            grid = canvas.grid
            return result
        }
    }
}

extension Grid {
    fileprivate mutating func write(
        _ text: CleanText, at place: Position, style: Style, limit: Int?, clip: Rect
    ) -> Int {
        let limit = min(max(limit ?? Position.limit, 0), Position.limit)
        guard place.row >= clip.minRow, place.row < clip.maxRow else {
            return text.fits(in: limit) ? text.width : limit
        }
        let start = place.row * size.columns
        let row = start..<start + size.columns
        let shown = max(clip.minColumn, place.column)..<max(clip.minColumn, place.column, clip.maxColumn)
        let end = min(shown.upperBound, place.column + limit)
        if text.isASCII {
            let first = max(place.column, shown.lowerBound)
            var string = text.string
            return string.withUTF8 { bytes in
                let count = min(max(0, end - place.column), bytes.count)
                put(ascii: bytes[min(first - place.column, count)..<count], at: start + first, in: row, style: style)
                return count
            }
        }
        var column = place.column
        text.forEachPiece { piece in
            guard column < end else { return false }
            let next = column + piece.width
            switch piece {
            case .ascii(let bytes):
                let first = max(column, shown.lowerBound)
                let seen = bytes.dropFirst(first - column).prefix(max(0, end - first))
                put(ascii: seen, at: start + first, in: row, style: style)
            case .glyph(let glyph) where column >= shown.lowerBound && next <= end:
                put(glyph, at: start + column, in: row, style: style)
            case .glyph:
                let cut = max(column, shown.lowerBound)
                fill(start + cut..<start + max(cut, min(next, end)), in: row, with: .blank(style))
            }
            column = next
            return true
        }
        return min(column - place.column, limit)
    }

    /// Goes through the rows of a rectangle that lies inside the grid: the indices of its cells, and of the row's.
    fileprivate mutating func forEachRow(
        of rect: Rect, _ body: (inout Grid, _ cells: Range<Int>, _ row: Range<Int>) -> Void
    ) {
        guard !rect.isEmpty else { return }
        for row in rect.minRow..<rect.maxRow {
            let start = row * size.columns
            body(&self, start + rect.minColumn..<start + rect.maxColumn, start..<start + size.columns)
        }
    }
}
