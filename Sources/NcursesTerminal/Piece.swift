internal import CNcurses
import TerminalGrid

/// One cell's worth of a cluster as ncurses takes it: a character with a width, and what combines with it.
struct Piece: Equatable {
    /// At most `RAPPORT_CELL_SCALARS`.
    var scalars: [UInt32]
    /// Cells by the C library's reckoning, which is that of ncurses.
    var width: Int

    /// A blank.
    static let blank = Piece(scalars: [0x20], width: 1)

    /// Takes a cluster that the grid gives so many cells apart into pieces that ncurses gives as many. Where it reckons
    /// otherwise (with joined emoji, say), what it and every terminal agree on is shown: the first character and
    /// blanks, or a question mark.
    static func pieces(of text: String, width: Int) -> [Piece] {
        var pieces: [Piece] = []
        var total = 0
        for scalar in text.unicodeScalars {
            let cells = Int(rapport_cells(scalar.value))
            if cells > 0 {
                pieces.append(Piece(scalars: [scalar.value], width: cells))
                total += cells
            } else if cells == 0, var last = pieces.popLast() {
                if last.scalars.count < Int(RAPPORT_CELL_SCALARS) { last.scalars.append(scalar.value) }
                pieces.append(last)
            } else {
                return questionMarks(width)
            }
        }
        if total == width { return pieces }
        guard let first = pieces.first, first.width <= width else { return questionMarks(width) }
        let base = Piece(scalars: Array(first.scalars.prefix(1)), width: first.width)
        return [base] + Array(repeating: .blank, count: width - first.width)
    }

    private static func questionMarks(_ width: Int) -> [Piece] {
        [Piece(scalars: [0x3F], width: 1)] + Array(repeating: .blank, count: max(0, width - 1))
    }
}
