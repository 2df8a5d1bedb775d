internal import CNcurses
import TerminalGrid

/// Writes grids to the screen that ncurses is to show.
struct NcursesScreen {
    /// How many cells alike are written again rather than begun anew behind.
    private static let gap = 3

    private let colours: Int
    private var run: Run
    /// Whether wide characters may stand where is written.
    private var isOverWide = true

    /// Writes what of a grid differs from the one shown before; rows below and columns beside it become blank.
    static func write(_ grid: Grid, instead before: Grid?, within size: Size, colours: Int) {
        let before = before?.size == grid.size ? before : nil
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Int(RAPPORT_RUN)) { scalars in
            var screen = NcursesScreen(colours: colours, run: Run(in: scalars))
            for row in 0..<size.rows {
                guard let before else {
                    screen.write(grid, row: row, columns: 0..<size.columns, within: size)
                    continue
                }
                let former = before.glyphs(ofRow: row)
                grid.forEachChange(ofRow: row, since: before, gap: gap) { columns in
                    screen.isOverWide = former.dropFirst(columns.lowerBound).prefix(columns.count).contains(
                        where: \.isContinuation)
                    screen.write(grid, row: row, columns: columns.clamped(to: 0..<size.columns), within: size)
                }
            }
        }
    }

    private mutating func write(_ grid: Grid, row: Int, columns: Range<Int>, within size: Size) {
        grid.glyphs(ofRow: row).withUnsafeBufferPointer { glyphs in
            var column = columns.lowerBound
            while column < columns.upperBound {
                let glyph = column < glyphs.count ? glyphs[column] : .blank
                let place = Position(column: column, row: row)
                if let character = glyph.ascii {
                    take(UInt32(character), isASCII: !isOverWide, glyph, at: place)
                    column += 1
                    continue
                }
                let width = max(1, glyph.span)
                if column + width > size.columns {
                    for cut in column..<size.columns {
                        take(0x20, isASCII: !isOverWide, .blank, at: Position(column: cut, row: row))
                    }
                } else if let scalar = glyph.scalar, Int(rapport_cells(scalar.value)) == width {
                    take(scalar.value, isASCII: false, glyph, at: place)
                } else {
                    run.flush(colours: colours)
                    put(grid.text(of: glyph), glyph.style, at: place, width: width)
                }
                column += width
            }
        }
        run.flush(colours: colours)
    }

    private mutating func take(_ character: UInt32, isASCII: Bool, _ glyph: Glyph, at place: Position) {
        if run.isFull || run.isASCII != isASCII || !run.look.looksLike(glyph) { run.flush(colours: colours) }
        if run.count == 0 { run.begin(at: place, like: glyph, isASCII: isASCII) }
        run.append(character)
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
    private let characters: UnsafeMutableBufferPointer<UInt32>
    private(set) var count = 0
    private var start = Position.origin
    /// Looks as all of them do.
    private(set) var look = Glyph.blank
    /// Whether all of them are ASCII, and written where nothing wide stands.
    private(set) var isASCII = true

    /// None yet; there is room for as many as memory is lent.
    init(in characters: UnsafeMutableBufferPointer<UInt32>) {
        self.characters = characters
    }

    var isFull: Bool { count == characters.count }

    mutating func begin(at place: Position, like glyph: Glyph, isASCII: Bool) {
        (start, look, self.isASCII) = (place, glyph, isASCII)
    }

    mutating func append(_ character: UInt32) {
        characters.initializeElement(at: count, to: character)
        count += 1
    }

    /// Writes what there is.
    mutating func flush(colours: Int) {
        guard count > 0 else { return }
        let look = Look(look.style, colours: colours)
        let (row, column, count) = (Int32(start.row), Int32(start.column), Int32(count))
        if isASCII {
            rapport_put_ascii(row, column, characters.baseAddress, count, look.attributes, look.pair)
        } else {
            rapport_put_run(row, column, characters.baseAddress, count, look.attributes, look.pair)
        }
        self.count = 0
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
