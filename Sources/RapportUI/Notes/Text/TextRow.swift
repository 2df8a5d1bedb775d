/// A row of the screen: a part of a line.
struct TextRow: Hashable, Sendable {
    /// The line, from 0.
    let line: Int
    /// Which of its rows, from 0.
    let index: Int
    /// The bytes of the line that stand in the row.
    let bytes: Range<Int>
    /// Whether the line ends with it.
    let isLast: Bool
}

/// Which row of which line.
struct RowPlace: Hashable, Comparable, Sendable {
    /// The line, from 0.
    var line: Int
    /// The row of the line, from 0.
    var row: Int

    /// The uppermost row of every text.
    static let first = RowPlace(line: 0, row: 0)

    static func < (left: RowPlace, right: RowPlace) -> Bool {
        left.line != right.line ? left.line < right.line : left.row < right.row
    }
}

extension TextEditor {
    /// The row in which a place is shown.
    mutating func row(of place: TextPlace) -> RowPlace {
        RowPlace(line: place.line, row: rows(of: place.line, untilByte: place.byte).row(of: place.byte))
    }

    /// The place with which a row begins.
    mutating func start(of place: RowPlace) -> TextPlace {
        TextPlace(line: place.line, byte: range(of: place).lowerBound)
    }

    /// The bytes of its line that stand in a row.
    mutating func range(of place: RowPlace) -> Range<Int> {
        let known = rows(of: place.line, untilRow: place.row + 1)
        let begin = known.start(of: place.row)
        return begin..<max(begin, known.end(of: place.row, count: text.lines[place.line].bytes.count))
    }

    /// The row so many above another, and how many there are at most.
    mutating func row(above place: RowPlace, by count: Int) -> (row: RowPlace, moved: Int) {
        var place = place
        var left = max(0, count)
        while left > place.row, place.line > 0 {
            left -= place.row + 1
            place.line -= 1
            place.row = rows(of: place.line).starts.count
        }
        let step = min(left, place.row)
        return (RowPlace(line: place.line, row: place.row - step), count - left + step)
    }

    /// The row so many below another, and how many there are at most.
    mutating func row(below place: RowPlace, by count: Int) -> (row: RowPlace, moved: Int) {
        var place = place
        var left = max(0, count)
        while true {
            let last = rows(of: place.line, untilRow: place.row &+ left).starts.count
            let step = min(left, last - place.row)
            place.row += step
            left -= step
            guard left > 0, place.line + 1 < text.lines.count else { return (place, count - left) }
            place = RowPlace(line: place.line + 1, row: 0)
            left -= 1
        }
    }

    /// How far from the left of its row a place is shown.
    mutating func column(of place: TextPlace, in row: RowPlace) -> Int {
        let start = range(of: row).lowerBound
        return text.lines[place.line].bytes.withUnsafeBufferPointer { bytes in
            var column = 0
            var next = start
            while next < min(place.byte, bytes.count) {
                let cluster = TextCluster(in: bytes, at: next, column: column)
                column += cluster.width
                next = cluster.end
            }
            return column
        }
    }

    /// The last place of a row that is shown no farther right than a column.
    mutating func place(in row: RowPlace, column wanted: Int) -> TextPlace {
        let range = range(of: row)
        let isLast = row.row == rows(of: row.line, untilRow: row.row + 1).starts.count
        let byte = text.lines[row.line].bytes.withUnsafeBufferPointer { bytes in
            var column = 0
            var place = range.lowerBound
            while place < range.upperBound {
                let cluster = TextCluster(in: bytes, at: place, column: column)
                if column + cluster.width > wanted || cluster.end >= range.upperBound && !isLast { break }
                column += cluster.width
                place = cluster.end
            }
            return place
        }
        return TextPlace(line: row.line, byte: byte)
    }
}

extension TextEditor {
    /// Whether it is certain without looking closer that a place does not lie within a cluster.
    func isBoundary(_ place: TextPlace) -> Bool {
        let bytes = text.lines[place.line].bytes
        guard place.byte > 0, place.byte < bytes.count else { return true }
        return bytes[place.byte - 1] < 0x80 && bytes[place.byte] < 0x80
    }

    /// The end of the cluster that a place lies in; the place itself where it lies in none.
    mutating func boundary(from place: TextPlace) -> Int {
        cluster(around: place).upperBound
    }

    /// The beginning of the cluster that a place lies in; the place itself where it lies in none.
    mutating func boundary(upTo place: TextPlace) -> Int {
        cluster(around: place).lowerBound
    }

    /// The cluster that a place lies within; the place alone where it lies between two.
    private mutating func cluster(around place: TextPlace) -> Range<Int> {
        let start = range(of: row(of: place)).lowerBound
        return text.lines[place.line].bytes.withUnsafeBufferPointer { bytes in
            var next = start
            while next < min(place.byte, bytes.count) {
                let end = TextCluster(in: bytes, at: next, column: 0).end
                if end > place.byte { return next..<end }
                next = end
            }
            return place.byte..<place.byte
        }
    }

    /// The place before the cluster that ends at a place; the end of the line above at the beginning of one.
    mutating func place(before place: TextPlace) -> TextPlace {
        guard place.byte > 0 else {
            guard place.line > 0 else { return place }
            return TextPlace(line: place.line - 1, byte: text.lines[place.line - 1].bytes.count)
        }
        let before = TextPlace(line: place.line, byte: place.byte - 1)
        if isBoundary(before), text.lines[place.line].bytes[before.byte] < 0x80 { return before }
        return TextPlace(line: place.line, byte: boundary(upTo: before))
    }

    /// The place behind the cluster that begins at a place; the beginning of the line below at the end of one.
    func place(after place: TextPlace) -> TextPlace {
        let bytes = text.lines[place.line].bytes
        guard place.byte < bytes.count else {
            return place.line + 1 < text.lines.count ? TextPlace(line: place.line + 1, byte: 0) : place
        }
        return TextPlace(
            line: place.line,
            byte: bytes.withUnsafeBufferPointer { TextCluster(in: $0, at: place.byte, column: 0).end })
    }
}
