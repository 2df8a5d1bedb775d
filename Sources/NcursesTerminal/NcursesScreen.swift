internal import CNcurses
import TerminalGrid

/// Writes grids to the screen that ncurses is to show.
enum NcursesScreen {
    /// Writes the rows of a grid that differ from the one shown before; rows below and columns beside it become blank.
    static func write(_ grid: Grid, instead before: Grid?, within size: Size, colours: Int) {
        let before = before?.size == grid.size ? before : nil
        for row in 0..<size.rows {
            let cells = grid.row(row)
            if let before, before.row(row) == cells { continue }
            var column = 0
            while column < size.columns {
                let position = Position(column: column, row: row)
                let index = cells.startIndex + column
                guard index < cells.endIndex else {
                    write(.blank, width: 1, at: position, colours: colours)
                    column += 1
                    continue
                }
                let width = width(of: cells, from: index)
                if column + width <= size.columns {
                    write(cells[index], width: width, at: position, colours: colours)
                } else {
                    for cut in column..<size.columns {
                        write(.blank, width: 1, at: Position(column: cut, row: row), colours: colours)
                    }
                }
                column += width
            }
        }
    }

    /// Cells of the cluster that begins at an index.
    private static func width(of cells: ArraySlice<Cell>, from index: Int) -> Int {
        var end = index + 1
        while end < cells.endIndex, cells[end].isContinuation { end += 1 }
        return end - index
    }

    private static func write(_ cell: Cell, width: Int, at position: Position, colours: Int) {
        let look = Look(cell.style, colours: colours)
        let scalars = cell.text.unicodeScalars
        if let only = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex,
            only.value < 0x7F || rapport_cells(only.value) == width
        {
            rapport_put_one(
                Int32(position.row), Int32(position.column), only.value, look.attributes, look.pair
            )
            return
        }
        var column = position.column
        for piece in Piece.pieces(of: cell.text, width: width) {
            put(piece.scalars, at: Position(column: column, row: position.row), look: look)
            column += piece.width
        }
    }

    private static func put(_ scalars: [UInt32], at position: Position, look: Look) {
        withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: scalars.count + 1) { buffer in
            for (index, scalar) in scalars.enumerated() { buffer[index] = wchar_t(bitPattern: scalar) }
            buffer[scalars.count] = 0
            guard let base = buffer.baseAddress else { return }
            rapport_put(Int32(position.row), Int32(position.column), base, look.attributes, look.pair)
        }
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
