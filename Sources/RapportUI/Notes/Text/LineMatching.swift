/// Which lines of two texts are the same, in the same order: those at both ends, and between them those that stand in
/// either only once, with the same ones around them. Takes time in proportion to the lines.
struct LineMatching {
    /// A stretch of lines in whose place others stand.
    struct Change: Hashable {
        /// The lines as they were.
        let old: Range<Int>
        /// The lines as they are.
        let new: Range<Int>
    }

    /// What changed, from the top.
    private(set) var changes: [Change] = []

    init(from old: [TextLine], to new: [TextLine]) {
        var head = 0
        let shorter = min(old.count, new.count)
        while head < shorter, old[head] == new[head] { head += 1 }
        var tail = 0
        while tail < shorter - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
        let area = Change(old: head..<old.count - tail, new: head..<new.count - tail)
        var done = (old: head, new: head)
        for anchor in Self.anchors(in: area, old, new) where anchor.old >= done.old && anchor.new >= done.new {
            var start = anchor
            while start.old > done.old, start.new > done.new, old[start.old - 1] == new[start.new - 1] {
                start = (start.old - 1, start.new - 1)
            }
            note(Change(old: done.old..<start.old, new: done.new..<start.new), old, new)
            done = (anchor.old + 1, anchor.new + 1)
            while done.old < area.old.upperBound, done.new < area.new.upperBound, old[done.old] == new[done.new] {
                done = (done.old + 1, done.new + 1)
            }
        }
        note(Change(old: done.old..<area.old.upperBound, new: done.new..<area.new.upperBound), old, new)
    }

    /// Notes what changed between two lines that are the same; where there are as many lines as before, only those that
    /// differ from the one in their place.
    private mutating func note(_ change: Change, _ old: [TextLine], _ new: [TextLine]) {
        guard change.old.count == change.new.count else { return changes.append(change) }
        let shift = change.new.lowerBound - change.old.lowerBound
        var start: Int?
        for index in change.old {
            let differs = old[index] != new[index + shift]
            if differs, start == nil { start = index }
            if !differs, let first = start {
                changes.append(Change(old: first..<index, new: first + shift..<index + shift))
                start = nil
            }
        }
        if let start {
            changes.append(
                Change(old: start..<change.old.upperBound, new: start + shift..<change.new.upperBound))
        }
    }

    /// Lines that stand once in either stretch, as many as keep their order.
    private static func anchors(in area: Change, _ old: [TextLine], _ new: [TextLine]) -> [(old: Int, new: Int)] {
        var places: [TextLine: (old: Int?, new: Int?, isSingle: Bool)] = [:]
        for index in area.old {
            let isSingle = places[old[index]] == nil
            places[old[index]] = (index, nil, isSingle)
        }
        for index in area.new {
            guard let known = places[new[index]] else { continue }
            places[new[index]] = (known.old, index, known.isSingle && known.new == nil)
        }
        let pairs = places.values.compactMap { place -> (old: Int, new: Int)? in
            guard place.isSingle, let old = place.old, let new = place.new else { return nil }
            return (old, new)
        }
        return ascending(pairs.sorted { $0.old < $1.old })
    }

    /// The longest part of some pairs, in the order of their old lines, in which the new ones ascend, too.
    private static func ascending(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
        var ends: [Int] = []
        var before = Array(repeating: -1, count: pairs.count)
        for (index, pair) in pairs.enumerated() {
            let length = ends.partitioned { pairs[$0].new < pair.new }
            if length > 0 { before[index] = ends[length - 1] }
            if length < ends.count { ends[length] = index } else { ends.append(index) }
        }
        var chosen: [(old: Int, new: Int)] = []
        var next = ends.last ?? -1
        while next >= 0 {
            chosen.append(pairs[next])
            next = before[next]
        }
        return chosen.reversed()
    }

    /// The line that stands where another stood.
    func line(for old: Int) -> Int {
        var shift = 0
        for change in changes {
            guard change.old.lowerBound <= old else { break }
            if change.old.contains(old) {
                return min(
                    change.new.lowerBound + old - change.old.lowerBound,
                    max(change.new.lowerBound, change.new.upperBound - 1))
            }
            shift = change.new.upperBound - change.old.upperBound
        }
        return old + shift
    }
}
