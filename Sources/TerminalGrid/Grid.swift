import DisplayText

/// A screen as a value: cells in rows, drawn on through `Surface`.
public struct Grid: Sendable {
    /// The largest number of columns and of rows that a grid has.
    public static let limit = 2_000

    /// How many cells across and down.
    public let size: Size
    var glyphs: [Glyph]
    var clusters = ClusterTable()

    /// A blank grid; columns and rows beyond `limit` are left out.
    public init(size: Size) {
        self.size = Size(columns: min(size.columns, Self.limit), rows: min(size.rows, Self.limit))
        glyphs = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    }

    /// The whole grid as a rectangle.
    public var bounds: Rect { Rect(size: size) }

    /// The cell at a place; a blank outside.
    public subscript(position: Position) -> Cell {
        guard bounds.contains(position) else { return .blank }
        return cell(of: glyphs[position.row * size.columns + position.column])
    }

    /// The cells of one row, from the left; none outside.
    public func row(_ row: Int) -> [Cell] {
        glyphs(ofRow: row).map(cell(of:))
    }

    /// The cells of one row as the grid keeps them; none outside.
    public func glyphs(ofRow row: Int) -> ArraySlice<Glyph> {
        guard row >= 0, row < size.rows else { return [] }
        return glyphs[row * size.columns..<(row + 1) * size.columns]
    }

    /// Goes through the stretches of a row that aren't as in another grid of the same size, from the left, each with the
    /// whole of every cluster that it touches in either; none where the row is the same, all of it where the sizes
    /// differ.
    ///
    /// - Parameter gap: how many cells alike there are at least between two stretches.
    public func forEachChange(ofRow row: Int, since before: Grid, gap: Int = 1, _ body: (Range<Int>) -> Void) {
        guard row >= 0, row < size.rows else { return }
        guard before.size == size else { return body(0..<size.columns) }
        let cells = row * size.columns..<(row + 1) * size.columns
        let isComparable = clusters == before.clusters
        glyphs.withUnsafeBufferPointer { glyphs in
            before.glyphs.withUnsafeBufferPointer { others in
                Changes(
                    glyphs: UnsafeBufferPointer(rebasing: glyphs[cells]),
                    others: UnsafeBufferPointer(rebasing: others[cells]), isComparable: isComparable
                ).forEach(gap: max(1, gap), body)
            }
        }
    }

    /// What a glyph of this grid says: a scalar or a cluster of several; nothing for a continuation.
    public func text(of glyph: Glyph) -> String {
        if let number = glyph.cluster { return clusters[number] }
        return glyph.scalar.map { String($0) } ?? ""
    }

    func cell(of glyph: Glyph) -> Cell {
        Cell(text: text(of: glyph), style: glyph.style)
    }
}

/// A row beside the one that was there before.
private struct Changes {
    let glyphs: UnsafeBufferPointer<Glyph>
    let others: UnsafeBufferPointer<Glyph>
    /// Whether clusters of the same number are the same.
    let isComparable: Bool

    func forEach(gap: Int, _ body: (Range<Int>) -> Void) {
        var column = 0
        while true {
            while column < glyphs.count, !differs(column) { column += 1 }
            guard column < glyphs.count else { return }
            var first = column
            while first > 0, isContinuation(first) { first -= 1 }
            var end = column + 1
            column = end
            while column < glyphs.count, column < end + gap {
                if differs(column) || column == end && isContinuation(column) { end = column + 1 }
                column += 1
            }
            body(first..<end)
        }
    }

    private func differs(_ column: Int) -> Bool {
        let glyph = glyphs[column]
        return glyph != others[column] || !isComparable && glyph.cluster != nil
    }

    private func isContinuation(_ column: Int) -> Bool {
        glyphs[column].isContinuation || others[column].isContinuation
    }
}

extension Grid: Hashable {
    /// Whether two grids are of one size and each cell says the same in the same looks.
    public static func == (left: Grid, right: Grid) -> Bool {
        guard left.size == right.size else { return false }
        if left.glyphs == right.glyphs, left.clusters == right.clusters { return true }
        return zip(left.glyphs, right.glyphs).allSatisfy { left.cell(of: $0) == right.cell(of: $1) }
    }

    /// Hashes what the cells say.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(size)
        for glyph in glyphs { hasher.combine(cell(of: glyph)) }
    }
}

extension Grid {
    /// Puts a cluster in a cell and those behind it, which the caller knows to be inside; blanks what it cuts in half.
    mutating func put(_ cluster: CleanText.Glyph, at index: Int, in row: Range<Int>, style: Style) {
        let end = index + max(1, cluster.width)
        free(index..<end, in: row)
        switch cluster {
        case .scalar(let scalar, let width):
            glyphs[index] = Glyph(scalar, span: width, style: style)
        case .cluster(let text, let width):
            glyphs[index] = Glyph(cluster: clusters.number(of: text), span: width, style: style)
        }
        for continuation in index + 1..<end { glyphs[continuation] = Glyph(continuationIn: style) }
    }

    /// Puts one glyph of one cell in each of some cells that the caller knows to be inside.
    mutating func fill(_ cells: Range<Int>, in row: Range<Int>, with glyph: Glyph) {
        guard !cells.isEmpty else { return }
        free(cells, in: row)
        glyphs.withUnsafeMutableBufferPointer { $0[cells].update(repeating: glyph) }
    }

    /// Puts printable ASCII one a cell, in cells that the caller knows to be inside.
    mutating func put(ascii bytes: Slice<UnsafeBufferPointer<UInt8>>, at index: Int, in row: Range<Int>, style: Style) {
        guard !bytes.isEmpty else { return }
        free(index..<index + bytes.count, in: row)
        let blank = Glyph.blank(style)
        glyphs.withUnsafeMutableBufferPointer { glyphs in
            var place = index
            for byte in bytes {
                glyphs[place] = blank.saying(byte)
                place += 1
            }
        }
    }

    /// Blanks the clusters that reach into some cells from the left, and out of them to the right.
    private mutating func free(_ cells: Range<Int>, in row: Range<Int>) {
        if glyphs[cells.lowerBound].isContinuation { blankCluster(over: cells.lowerBound, in: row) }
        if cells.upperBound < row.upperBound, glyphs[cells.upperBound].isContinuation {
            blankCluster(over: cells.upperBound, in: row)
        }
    }

    /// Blanks the whole cluster of which a cell is a continuation, keeping its style.
    private mutating func blankCluster(over index: Int, in row: Range<Int>) {
        var first = index
        while first > row.lowerBound, glyphs[first].isContinuation { first -= 1 }
        var last = index
        while last + 1 < row.upperBound, glyphs[last + 1].isContinuation { last += 1 }
        for cell in first...last { glyphs[cell] = .blank(glyphs[cell].style) }
    }
}
