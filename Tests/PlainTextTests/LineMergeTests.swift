import Testing

@testable import PlainText

@Suite("Joining two versions of a text by lines")
struct LineMergeTests {
    /// What both come from, the two versions, and what they come to; nothing where they can't be joined.
    private static let rows: [(base: String, mine: String, theirs: String, joined: String?)] = [
        // One side only.
        ("a\nb\n", "a\nb\n", "a\nc\n", "a\nc\n"),
        ("a\nb\n", "a\nc\n", "a\nb\n", "a\nc\n"),
        // Far from each other.
        ("a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n", "A\nb\nC\n"),
        ("a\nb\nc\n", "x\na\nb\nc\n", "a\nb\nc\ny\n", "x\na\nb\nc\ny\n"),
        // Side by side.
        ("a\nb\n", "A\nb\n", "a\nB\n", "A\nB\n"),
        ("a\nb\n", "A\nb\n", "a\nx\nb\n", "A\nx\nb\n"),
        ("a\nb\n", "a\nB\n", "a\nx\nb\n", "a\nx\nB\n"),
        ("a\nb\nc\n", "a\nc\n", "a\nb\nx\nc\n", "a\nx\nc\n"),
        ("a\nb\n", "b\n", "a\n", ""),
        // The same on both sides.
        ("a\nb\n", "a\nB\n", "a\nB\n", "a\nB\n"),
        ("a\nb\nc\n", "A\nb\nC\n", "A\nb\nc\n", "A\nb\nC\n"),
        ("a\n", "a\nx\n", "a\nx\n", "a\nx\n"),
        ("a\nb\nc\n", "a\nc\nx\n", "a\nc\n", "a\nc\nx\n"),
        // Both put something in at one place.
        ("a\n", "a\nmine\n", "a\ntheirs\n", "a\ntheirs\nmine\n"),
        ("a\n", "a\nx\nmine\n", "a\nx\ntheirs\n", "a\nx\ntheirs\nmine\n"),
        ("a\n", "a\nmine\nx\n", "a\ntheirs\nx\n", "a\ntheirs\nmine\nx\n"),
        ("a\n", "a\nx\n", "a\nx\ny\n", "a\nx\ny\n"),
        ("", "mine\n", "theirs\n", "theirs\nmine\n"),
        // The same lines in different ways.
        ("a\nb\n", "a\nB\n", "a\nb!\n", nil),
        ("a\nb\nc\n", "a\nc\n", "a\nB\nc\n", nil),
        ("a\nb\nc\nd\n", "a\nd\n", "a\nb\nx\nc\nd\n", nil),
        ("a\nb\nc\n", "A\nB\nc\n", "a\nX\nY\n", nil),
        ("a\nb\n", "", "a\nB\n", nil),
        // Everything taken out.
        ("a\nb\n", "", "a\nb\nc\n", "c\n"),
        ("a\nb\n", "", "", ""),
        // A last line without an ending.
        ("a", "a\nb", "x\na", "x\na\nb"),
        ("a", "a\nmine", "a\ntheirs", "a\ntheirs\nmine"),
        ("a\nb", "A\nb", "a\nb\n", "A\nb\n"),
        ("a\nb\n", "A\nb\n", "a\nb", "A\nb"),
        ("a\n", "a\nmine", "a\ntheirs\n", "a\ntheirs\nmine"),
        ("a\nb\n", "a\nb\nc", "b\n", "b\nc"),
        // CR LF, and CR alone, which ends nothing.
        ("a\r\nb\r\n", "a\r\nB\r\n", "A\r\nb\r\n", "A\r\nB\r\n"),
        ("a\r\nb", "a\r\nb\r\nc", "A\r\nb", "A\r\nb\r\nc"),
        ("a\r\n", "a\n", "a\r\nb\r\n", "a\nb\r\n"),
        ("a\rb\nc\n", "a\rb\nC\n", "x\na\rb\nc\n", "x\na\rb\nC\n"),
    ]

    @Test(
        "Both sides' changes are made, the same one once, and what excludes each other is not joined",
        arguments: rows.indices)
    func table(index: Int) {
        let row = Self.rows[index]
        let joined = LineMerge.joined(
            base: Array(row.base.utf8), mine: Array(row.mine.utf8), theirs: Array(row.theirs.utf8))
        #expect(joined.map { String(decoding: $0, as: UTF8.self) } == row.joined)
    }

    @Test("Bytes that are not UTF-8 are lines like others")
    func illFormed() {
        let joined = LineMerge.joined(
            base: [0xFF, 10, 0, 10], mine: [0xFF, 10, 0, 10, 0xC0], theirs: [0xFE, 10, 0xFF, 10, 0, 10])
        #expect(joined == [0xFE, 10, 0xFF, 10, 0, 10, 0xC0])
    }

    @Test("The fewest changes are found, and lead from the one text to the other")
    func changes() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2000 {
            let old = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                Int32.random(in: 0...3, using: &generator)
            }
            let new = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                Int32.random(in: 0...3, using: &generator)
            }
            let changes = LineChange.changes(from: old, to: new)
            var made: [Int32] = []
            var place = 0
            for change in changes {
                #expect(change.old.lowerBound > place || place == 0)
                made += old[place..<change.old.lowerBound] + new[change.new]
                place = change.old.upperBound
            }
            #expect(made + old[place...] == new)
            let size = changes.reduce(0) { $0 + $1.old.count + $1.new.count }
            #expect(size == Self.distance(old, new))
        }
    }

    /// The least number of lines put in and taken out.
    private static func distance(_ old: [Int32], _ new: [Int32]) -> Int {
        var row = Array(0...new.count)
        for (index, line) in old.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for place in new.indices {
                let above = row[place + 1]
                row[place + 1] = line == new[place] ? diagonal : min(above, row[place]) + 1
                diagonal = above
            }
        }
        return row[new.count]
    }

    @Test("Where two texts differ in everything, all of it is one change, in bounded time")
    func bounded() {
        let old = (0..<200_000).map { Int32($0) }
        let new = old.map { $0 + 1_000_000 }
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(LineChange.changes(from: old, to: new) == [LineChange(old: 0..<200_000, new: 0..<200_000)])
            let alike = (0..<200_000).map { Int32($0 % 2) }
            let other = (0..<200_000).map { Int32($0 % 3) }
            #expect(!LineChange.changes(from: alike, to: other).isEmpty)
        }
        #expect(time < .seconds(30))
    }
}

@Suite("Lines in which two texts differ, to be looked at")
struct LineDifferenceTests {
    private static func rows(_ old: String, _ new: String, context: Int = 2) -> [LineDifference.Row] {
        LineDifference(from: Array(old.utf8), to: Array(new.utf8), context: context).rows
    }

    @Test("Changed lines stand among a few of the others, and the number of those left out is told")
    func gaps() {
        let old = (1...20).map { "line \($0)\n" }.joined()
        let new = old.replacing("line 10\n", with: "ten\nand a half\n")
        #expect(
            Self.rows(old, new) == [
                .gap(7), .same("line 8"), .same("line 9"), .removed("line 10"), .added("ten"), .added("and a half"),
                .same("line 11"), .same("line 12"), .gap(8),
            ])
        #expect(Self.rows(old, new, context: 0).first == .gap(9))
        #expect(Self.rows(old, new, context: -1).first == .gap(9))
        #expect(Self.rows(old, new, context: .max).count == 22)
    }

    @Test("A single line is shown rather than told of")
    func single() {
        #expect(
            Self.rows("a\nb\nc\nd\n", "a\nb\nc\nD\n") == [
                .same("a"), .same("b"), .same("c"), .removed("d"), .added("D"),
            ])
        #expect(
            Self.rows("a\nb\nc\nd\ne\nf\ng\n", "A\nb\nc\nd\ne\nf\nG\n") == [
                .removed("a"), .added("A"), .same("b"), .same("c"), .same("d"), .same("e"), .same("f"),
                .removed("g"), .added("G"),
            ])
    }

    @Test("Texts with the same lines have no rows, with a last newline or without")
    func same() {
        #expect(Self.rows("a\nb\n", "a\nb").isEmpty)
        #expect(Self.rows("", "").isEmpty)
        #expect(Self.rows("", "a\r\nb") == [.added("a"), .added("b")])
        #expect(Self.rows("a\n", "") == [.removed("a")])
    }
}
