/// Where the rows of a line begin, as far as it was worked out.
struct LineRows: Hashable, Sendable {
    /// The bytes with which rows begin, but for the first, from the beginning of the line.
    var starts: [Int32] = []
    /// Whether there are no more.
    var isWhole = false

    /// The row in which a byte is shown, from 0; logarithmic.
    func row(of byte: Int) -> Int { starts.partitioned { Int($0) <= byte } }

    /// The byte with which a row begins that is known.
    func start(of row: Int) -> Int { row > 0 && row <= starts.count ? Int(starts[row - 1]) : 0 }

    /// The byte behind a row, in a line of so many bytes, where the row below is known to be there or not.
    func end(of row: Int, count: Int) -> Int { row < starts.count ? Int(starts[row]) : count }
}

/// Breaks a line into rows of the screen, at words.
///
/// A row ends behind the last blank before what doesn't fit; where there is no blank, before what doesn't fit. Between
/// wide characters a row may end, too. One blank may hang over the edge, in the column that is kept for the cursor.
/// A row depends on nothing that stands before it.
struct LineWrap {
    /// Columns of a row, at least 1.
    let columns: Int

    /// Rows where so many columns can be seen: one is left for the cursor behind the last character.
    init(shown columns: Int) {
        self.columns = max(1, columns - 1)
    }

    /// How far behind a row's end its break depends on what stands there: one cluster and what may belong to it.
    private static let foresight = TextCluster.limit + 16

    /// How much is worked out beyond an edit in the hope that the rows fall together with those there were, in bytes.
    private static let patience = 4_096

    /// All rows of a line.
    func rows(of bytes: [UInt8]) -> LineRows {
        var rows = LineRows()
        extend(&rows, of: bytes, untilRow: .max)
        return rows
    }

    /// Goes on with the rows of a line until the one in which a byte is shown is known, or the beginning of a row is,
    /// whichever comes first; or all are.
    func extend(_ rows: inout LineRows, of bytes: [UInt8], untilByte byte: Int = .max, untilRow row: Int) {
        guard !rows.isWhole else { return }
        // Nothing takes more columns for a byte than a tab.
        if bytes.count <= columns / TextCluster.tabStops {
            rows.isWhole = true
            return
        }
        var last = rows.starts.last.map(Int.init) ?? 0
        bytes.withUnsafeBufferPointer { bytes in
            while rows.starts.count < row, last <= byte {
                guard let start = nextStart(in: bytes, from: last) else {
                    rows.isWhole = true
                    return
                }
                rows.starts.append(Int32(clamping: start))
                last = start
            }
        }
    }

    /// The rows of a line that was put together, at least those up to where nothing is new.
    ///
    /// - Parameters:
    ///   - head: the rows of a line that was the same in its first bytes.
    ///   - edge: how many bytes were the same.
    ///   - tail: the rows of a line that was the same in its last bytes.
    ///   - shift: how much farther on they stand now.
    ///   - same: from where on, now, they are the same.
    func rows(
        of bytes: [UInt8], keeping head: LineRows, before edge: Int, following tail: LineRows, shift: Int,
        from same: Int
    ) -> LineRows {
        let certain = head.starts.partitioned { Int($0) + Self.foresight <= edge }
        var rows = LineRows()
        rows.starts = Array(head.starts[..<max(0, certain - 1)])
        var last = rows.starts.last.map(Int.init) ?? 0
        var next = tail.starts.partitioned { Int($0) + shift < same }
        let end = next < tail.starts.count ? same + Self.patience : same
        bytes.withUnsafeBufferPointer { bytes in
            while last <= end {
                guard let start = nextStart(in: bytes, from: last) else {
                    rows.isWhole = true
                    return
                }
                rows.starts.append(Int32(clamping: start))
                last = start
                while next < tail.starts.count, Int(tail.starts[next]) + shift < start { next += 1 }
                if next < tail.starts.count, Int(tail.starts[next]) + shift == start {
                    rows.starts.reserveCapacity(rows.starts.count + tail.starts.count - next - 1)
                    for later in tail.starts[(next + 1)...] {
                        rows.starts.append(Int32(clamping: Int(later) + shift))
                    }
                    rows.isWhole = tail.isWhole
                    return
                }
            }
        }
        return rows
    }

    /// Where the row behind the one that begins at a place begins; nil where that is the last.
    private func nextStart(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var place = start
        var column = 0
        var opportunity = start
        while place < bytes.count {
            let byte = bytes[place]
            if byte &- 0x20 < 0x5F, place + 1 == bytes.count || bytes[place + 1] < 0x80 {
                if column == columns {
                    if byte == 0x20 { return place + 1 }
                    return opportunity > start ? opportunity : place
                }
                column += 1
                place += 1
                if byte == 0x20 { opportunity = place }
                continue
            }
            let cluster = TextCluster(in: bytes, at: place, column: column)
            let isWide = cluster.kind == .plain && cluster.width == 2
            if column + cluster.width > columns {
                if cluster.kind == .tab { return cluster.end }
                if isWide { opportunity = place }
                if opportunity > start { return opportunity }
                if place > start { return place }
                return cluster.end < bytes.count ? cluster.end : nil
            }
            column += cluster.width
            place = cluster.end
            if isWide || cluster.kind == .tab { opportunity = place }
        }
        return nil
    }
}

extension Array {
    /// How many of the first hold, in an array in which those that hold come first; logarithmic.
    func partitioned(_ holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
