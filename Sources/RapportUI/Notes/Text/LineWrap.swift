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

    /// The places where the rows of a line begin, but for the first.
    func starts(of bytes: [UInt8]) -> [Int32] {
        // Nothing takes more columns for a byte than a tab.
        guard bytes.count > columns / TextCluster.tabStops else { return [] }
        return starts(of: bytes, keeping: [], before: 0, following: [], shift: 0, from: 0)
    }

    /// The places where rows begin, but for the first, of a line that was put together.
    ///
    /// - Parameters:
    ///   - head: where rows began in a line that was the same in its first bytes.
    ///   - edge: how many bytes were the same.
    ///   - tail: where rows began in a line that was the same in its last bytes.
    ///   - shift: how much farther on they stand now.
    ///   - same: from where on, now, they are the same.
    func starts(
        of bytes: [UInt8], keeping head: [Int32], before edge: Int, following tail: [Int32], shift: Int, from same: Int
    ) -> [Int32] {
        let certain = head.partitioned { Int($0) + Self.foresight <= edge }
        var starts = Array(head[..<max(0, certain - 1)])
        var place = starts.last.map(Int.init) ?? 0
        var next = tail.partitioned { Int($0) + shift < same }
        bytes.withUnsafeBufferPointer { bytes in
            while let start = nextStart(in: bytes, from: place) {
                starts.append(Int32(clamping: start))
                place = start
                while next < tail.count, Int(tail[next]) + shift < start { next += 1 }
                if next < tail.count, Int(tail[next]) + shift == start {
                    starts.reserveCapacity(starts.count + tail.count - next - 1)
                    for later in tail[(next + 1)...] { starts.append(Int32(clamping: Int(later) + shift)) }
                    return
                }
            }
        }
        return starts
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
