internal import CNcurses
import TerminalGrid

/// Writes grids to the screen that ncurses is to show.
struct NcursesScreen {
    private let colours: Int
    private var run: Run

    /// Writes what of a grid differs from the one shown before; rows below and columns beside it become blank.
    static func write(_ grid: Grid, instead before: Grid?, within size: Size, colours: Int) {
        let before = before?.size == grid.size ? before : nil
        var screen = NcursesScreen(colours: colours, run: Run())
        for row in 0..<size.rows {
            let columns = columns(ofRow: row, of: grid, instead: before).clamped(to: 0..<size.columns)
            if before != nil, columns.isEmpty { continue }
            screen.write(grid, row: row, columns: before == nil ? 0..<size.columns : columns, within: size)
        }
    }

    /// The columns of a row that changed, with the whole of every cluster they touch.
    private static func columns(ofRow row: Int, of grid: Grid, instead before: Grid?) -> Range<Int> {
        guard let before else { return 0..<grid.size.columns }
        let changed = grid.columns(ofRow: row, changedSince: before)
        guard !changed.isEmpty else { return changed }
        let rows = (grid.glyphs(ofRow: row), before.glyphs(ofRow: row))
        let isContinuation = { (column: Int) in
            rows.0[rows.0.startIndex + column].isContinuation || rows.1[rows.1.startIndex + column].isContinuation
        }
        var (first, end) = (changed.lowerBound, changed.upperBound)
        while first > 0, isContinuation(first) { first -= 1 }
        while end < grid.size.columns, isContinuation(end) { end += 1 }
        return first..<end
    }

    private mutating func write(_ grid: Grid, row: Int, columns: Range<Int>, within size: Size) {
        let glyphs = grid.glyphs(ofRow: row)
        var column = columns.lowerBound
        while column < columns.upperBound {
            guard column < glyphs.count else {
                take(" ", .plain, at: Position(column: column, row: row))
                column += 1
                continue
            }
            let glyph = glyphs[glyphs.startIndex + column]
            let width = max(1, glyph.span)
            if column + width > size.columns {
                for cut in column..<size.columns {
                    take(" ", .plain, at: Position(column: cut, row: row))
                }
            } else if let scalar = glyph.scalar, scalar.isASCII || Int(rapport_cells(scalar.value)) == width {
                take(scalar, glyph.style, at: Position(column: column, row: row))
            } else {
                run.flush(colours: colours)
                put(grid.text(of: glyph), glyph.style, at: Position(column: column, row: row), width: width)
            }
            column += width
        }
        run.flush(colours: colours)
    }

    private mutating func take(_ scalar: Unicode.Scalar, _ style: Style, at place: Position) {
        if run.isFull || run.style != style { run.flush(colours: colours) }
        if run.scalars.isEmpty { (run.start, run.style) = (place, style) }
        run.scalars.append(scalar.value)
    }

    /// Writes a cluster that ncurses has to be given in pieces.
    private func put(_ text: String, _ style: Style, at place: Position, width: Int) {
        let look = Look(style, colours: colours)
        var column = place.column
        for piece in Piece.pieces(of: text, width: width) {
            put(piece.scalars, at: Position(column: column, row: place.row), look: look)
            column += piece.width
        }
    }

    private func put(_ scalars: [UInt32], at position: Position, look: Look) {
        withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: scalars.count + 1) { buffer in
            for (index, scalar) in scalars.enumerated() { buffer[index] = wchar_t(bitPattern: scalar) }
            buffer[scalars.count] = 0
            guard let base = buffer.baseAddress else { return }
            rapport_put(Int32(position.row), Int32(position.column), base, look.attributes, look.pair)
        }
    }
}

/// Characters side by side that look alike, to be written at once.
private struct Run {
    var scalars: [UInt32] = []
    var start = Position.origin
    var style = Style.plain

    init() { scalars.reserveCapacity(Int(RAPPORT_RUN)) }

    var isFull: Bool { scalars.count >= Int(RAPPORT_RUN) }

    /// Writes what there is.
    mutating func flush(colours: Int) {
        guard !scalars.isEmpty else { return }
        let look = Look(style, colours: colours)
        scalars.withUnsafeBufferPointer { scalars in
            rapport_put_run(
                Int32(start.row), Int32(start.column), scalars.baseAddress, Int32(scalars.count), look.attributes,
                look.pair)
        }
        scalars.removeAll(keepingCapacity: true)
    }
}

/// A style as ncurses takes it, on a terminal of so many colours.
struct Look: Equatable {
    /// `RAPPORT_BOLD` and the like.
    var attributes: UInt32
    /// The pair of colours, 0 for the terminal's own.
    var pair: Int16 = 0
}

extension Look {
    init(_ style: Style, colours: Int) {
        attributes = UInt32(style.attributes.rawValue)
        guard let number = style.foreground.terminalNumber else { return }
        if number < colours {
            pair = Int16(number + 1)
        } else if number >= 8, number - 8 < colours {
            // A bright colour of a terminal with eight.
            pair = Int16(number - 8 + 1)
            attributes |= UInt32(RAPPORT_BOLD)
        }
    }
}
