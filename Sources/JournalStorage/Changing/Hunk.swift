/// The lines in which two texts differ, from the first one to the last.
struct Hunk {
    private typealias Lines = [ArraySlice<UInt8>]

    /// The lines before the change.
    private let old: ArraySlice<ArraySlice<UInt8>>
    /// All lines after it.
    private let text: Lines
    /// Where the changed ones stand among these.
    private let place: Range<Int>

    /// What tells a text before a change from the text after it. Linear in their bytes.
    init(before: [UInt8], after: [UInt8]) {
        let before = Self.lines(of: before)
        text = Self.lines(of: after)
        let head = Self.sharedHead(before, text)
        let tail = min(Self.sharedTail(before, text), before.count - head, text.count - head)
        old = before[head..<before.count - tail]
        place = head..<text.count - tail
    }

    /// Another version of the text after the change, with the lines before it put back; nothing where it isn't certain
    /// which lines these are.
    func restored(in bytes: [UInt8]) -> [UInt8]? {
        let now = Self.lines(of: bytes)
        guard let start = start(in: now) else { return nil }
        let lines = now[..<start] + old + now[(start + place.count)...]
        return Array(lines.joined())
    }

    /// Where the changed lines stand in another version: where all above, or all below them, is as it was; else where
    /// they, or they with a neighbour, are found once.
    private func start(in now: Lines) -> Int? {
        if place.upperBound <= Self.sharedHead(text, now) { return place.lowerBound }
        let fromEnd = now.count - (text.count - place.lowerBound)
        if text.count - place.lowerBound <= Self.sharedTail(text, now), fromEnd >= 0 { return fromEnd }
        for (above, below) in [(0, 0), (1, 1), (1, 0), (0, 1)] {
            let wider = place.lowerBound - above..<place.upperBound + below
            guard wider.lowerBound >= 0, wider.upperBound <= text.count, !wider.isEmpty else { continue }
            let pattern = text[wider]
            if Self.places(of: pattern, in: text) == [wider.lowerBound],
                let found = Self.places(of: pattern, in: now), found.count == 1
            {
                return found[0] + above
            }
        }
        return nil
    }

    /// Where some lines stand in a text, at most the first two places.
    private static func places(of pattern: ArraySlice<ArraySlice<UInt8>>, in text: Lines) -> [Int]? {
        guard let first = pattern.first, pattern.count <= text.count else { return nil }
        var found: [Int] = []
        for start in 0...text.count - pattern.count
        where text[start] == first && text[start..<start + pattern.count].elementsEqual(pattern) {
            found.append(start)
            if found.count == 2 { break }
        }
        return found
    }

    private static func sharedHead(_ left: Lines, _ right: Lines) -> Int {
        var count = 0
        while count < left.count, count < right.count, left[count] == right[count] { count += 1 }
        return count
    }

    private static func sharedTail(_ left: Lines, _ right: Lines) -> Int {
        var count = 0
        while count < left.count, count < right.count,
            left[left.count - 1 - count] == right[right.count - 1 - count]
        {
            count += 1
        }
        return count
    }

    /// The lines of a text, each with the LF that ends it.
    private static func lines(of bytes: [UInt8]) -> Lines {
        var lines: Lines = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
            lines.append(bytes[start..<end])
            start = end
        }
        return lines
    }
}
