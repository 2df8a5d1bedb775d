/// Some lines of a text that make way for some lines of another one.
struct LineChange: Hashable {
    /// The lines of the one text; empty where lines are only put in.
    let old: Range<Int>
    /// The lines of the other; empty where lines are only taken out.
    let new: Range<Int>

    /// How many lines two texts may differ in for the fewest changes to be looked for.
    private static let differenceLimit = 1500
    /// How many steps that may take.
    private static let stepLimit = 30_000_000

    /// The changes that make one text of another, in order, with at least one line the same between two of them.
    ///
    /// They are the fewest (Myers' greedy way) where the texts differ in no more than a bounded number of lines;
    /// otherwise all that lies between the first and the last difference is one change. Time and memory are bounded
    /// beyond what is linear in the texts.
    static func changes(from old: [Int32], to new: [Int32]) -> [LineChange] {
        let shorter = min(old.count, new.count)
        var (start, end) = (0, 0)
        while start < shorter, old[start] == new[start] { start += 1 }
        while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        let (oldRange, newRange) = (start..<old.count - end, start..<new.count - end)
        if oldRange.isEmpty && newRange.isEmpty { return [] }
        let whole = LineChange(old: oldRange, new: newRange)
        guard !oldRange.isEmpty, !newRange.isEmpty,
            let found = fewest(from: Array(old[oldRange]), to: Array(new[newRange]))
        else { return [whole] }
        return found.map {
            LineChange(
                old: $0.old.lowerBound + start..<$0.old.upperBound + start,
                new: $0.new.lowerBound + start..<$0.new.upperBound + start)
        }
    }

    /// The fewest changes; nothing where there are too many.
    private static func fewest(from old: [Int32], to new: [Int32]) -> [LineChange]? {
        let limit = min(old.count + new.count, differenceLimit)
        // For each diagonal, old place less new place, how far into the old text it has come; one row a number of
        // differences.
        var reach = [Int32](repeating: 0, count: 2 * limit + 3)
        let middle = limit + 1
        var rows: [[Int32]] = []
        var steps = 0
        for count in 0...limit {
            rows.append(Array(reach[middle - count...middle + count]))
            for diagonal in stride(from: -count, through: count, by: 2) {
                let below = Int(reach[middle + diagonal + 1])
                let right = Int(reach[middle + diagonal - 1])
                let isInsertion = diagonal == -count || (diagonal != count && right < below)
                var place = count == 0 ? 0 : isInsertion ? below : right + 1
                steps += 1
                while place < old.count, place - diagonal < new.count, place - diagonal >= 0,
                    old[place] == new[place - diagonal]
                {
                    place += 1
                    steps += 1
                }
                reach[middle + diagonal] = Int32(truncatingIfNeeded: place)
                if place >= old.count, place - diagonal >= new.count {
                    return changes(back: rows, oldCount: old.count, newCount: new.count)
                }
            }
            if steps > stepLimit { return nil }
        }
        return nil
    }

    /// The way back through the rows: from the end of both texts, one line put in or taken out at a time.
    private static func changes(back rows: [[Int32]], oldCount: Int, newCount: Int) -> [LineChange] {
        var (oldPlace, newPlace) = (oldCount, newCount)
        var found: [LineChange] = []
        func add(_ old: Range<Int>, _ new: Range<Int>) {
            if let last = found.last, last.old.lowerBound == old.upperBound, last.new.lowerBound == new.upperBound {
                found[found.count - 1] = LineChange(
                    old: old.lowerBound..<last.old.upperBound, new: new.lowerBound..<last.new.upperBound)
            } else {
                found.append(LineChange(old: old, new: new))
            }
        }
        for count in stride(from: rows.count - 1, to: 0, by: -1) {
            // What the row before had reached, by diagonal from -count to count.
            let row = rows[count]
            let diagonal = oldPlace - newPlace
            func reached(_ diagonal: Int) -> Int { Int(row[diagonal + count]) }
            let isInsertion =
                diagonal == -count || (diagonal != count && reached(diagonal - 1) < reached(diagonal + 1))
            let before = isInsertion ? reached(diagonal + 1) : reached(diagonal - 1)
            let beforeNew = before - (isInsertion ? diagonal + 1 : diagonal - 1)
            if isInsertion {
                add(before..<before, beforeNew..<beforeNew + 1)
            } else {
                add(before..<before + 1, beforeNew..<beforeNew)
            }
            (oldPlace, newPlace) = (before, beforeNew)
        }
        return found.reversed()
    }
}
