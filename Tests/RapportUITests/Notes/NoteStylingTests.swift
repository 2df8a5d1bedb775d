import Mentorship
import TerminalGrid
import Testing

@testable import RapportUI

@Suite("How a note's lines look")
struct NoteStylingTests {
    private static let styling = NoteStyling(people: NoteSample.mentor, today: NoteSample.today)
    private static let pending = Style.festive.with(.underline)
    private static let topic = Style(.magenta)

    private static func parts(
        _ line: String, hidden: Bool = false, below: Bool = false
    ) -> [(String, Style)] {
        let bytes = Array(line.utf8)
        return styling.spans(of: bytes, isHidden: hidden, isBelowCommitment: below).map {
            (String(decoding: bytes[$0.0], as: UTF8.self), $0.1)
        }
    }

    @Test(
        "what is understood stands out",
        arguments: [
            (
                "- [ ] @grace Write #it due:2026-12-01",
                [("[ ]", .strong), ("@grace", .accent), ("#it", topic), ("due:2026-12-01", .festive)]
            ),
            ("- [x] a kept:2026-11-01", [("[x]", .good), ("kept:2026-11-01", .faint)]),
            ("- [~] @dave, a", [("[~]", .faint), ("@dave,", .warning)]),
            ("- [ ] a due:in 2 weeks b", [("[ ]", .strong), ("due:in 2 weeks", pending)]),
            ("- [ ] a due:someday", [("[ ]", .strong), ("due:someday", .warning)]),
            ("- [ ] ", [("[ ]", .strong)]), ("- Q: why #work", [("Q:", .strong), ("#work", topic)]),
            ("learned: @Grace: climbs", [("learned:", .strong), ("@Grace:", .accent)]),
            ("Heard: @dave no", [("Heard:", .strong), ("@dave", .warning)]),
            ("Story: @grace", [("Story:", .strong)]), ("## The talk #x", [("## The talk #x", .heading)]),
            ("see https://a.b/c and (http://d)", [("https://a.b/c", .faint), ("(http://d)", .faint)]),
            ("a <!-- b #c --> #d", [("<!-- b #c -->", .faint), ("#d", topic)]), ("> quoted", [("> quoted", .faint)]),
            ("plain words", []), ("#1 #a", [("#a", topic)]), ("", []), ("   ", []), ("- Because: x", []),
        ] as [(String, [(String, Style)])])
    func standsOut(line: String, parts: [(String, Style)]) {
        let found = Self.parts(line)
        #expect(found.map(\.0) == parts.map(\.0))
        #expect(found.map(\.1) == parts.map(\.1))
    }

    @Test("hidden lines are faint, and below a commitment only its own labels stand out")
    func knowsWhereItIs() {
        #expect(Self.parts("- [ ] a", hidden: true).map(\.1) == [.faint])
        #expect(Self.parts("  Because: x", below: true).map(\.0) == ["Because:"])
        #expect(Self.parts("  - Moved: x", below: true).map(\.0) == ["Moved:"])
        #expect(Self.parts("  Q: x", below: true).isEmpty)
        #expect(Self.parts("  - [ ] x", below: true).map(\.0) == ["[ ]"])
    }

    @Test("parts never overlap nor leave their line, and long lines are plain")
    func isSafe() {
        let pieces = [
            "- ", "[ ] ", "@grace", "due:", "fri ", "#a", "<!--", "-->", " ", "Q:", "\u{301}", "\u{202E}", "é",
        ]
        var state: UInt64 = 7
        for _ in 0..<3_000 {
            var line: [UInt8] = []
            for _ in 0..<8 {
                state = state &* 6_364_136_223_846_793_005 &+ 1
                line += Array(pieces[Int(state >> 33) % pieces.count].utf8)
            }
            if state >> 40 & 7 == 0 { line.append(0xFF) }
            var end = 0
            for (range, _) in Self.styling.spans(of: line) {
                #expect(range.lowerBound >= end && range.upperBound <= line.count)
                end = range.upperBound
            }
        }
        #expect(Self.parts("- [ ] " + String(repeating: "#a ", count: 2000)).isEmpty)
    }
}

@Suite("Which lines of a note are hidden")
struct HiddenLinesTests {
    private static func marks(_ text: String, hasHead: Bool = true) -> String {
        let hidden = HiddenLines(Array(text.utf8), hasHead: hasHead)
        return (0..<hidden.count).map { hidden[$0] ? "h" : "." }.joined()
    }

    @Test(
        "fences, comments and quotes hide lines; front matter only where none stands before the text",
        arguments: [
            ("", ".", "."), ("a", ".", "."), ("a\n", "..", ".."), ("```\na\n```\nb", "hhh.", "hhh."),
            ("> a\nb", "h.", "h."), ("<!-- a\n-->\nb", "hh.", "hh."), ("- ```\n  a\n- b", "hh.", "hh."),
            ("---\na: b\n---\nc", "....", "hhh."), ("---\na", "..", ".."), ("```\n", "hh", "hh"), ("> a\n", "h.", "h."),
            ("- ```\n", "hh", "hh"),
        ])
    func hides(text: String, behindHead: String, alone: String) {
        #expect(Self.marks(text) == behindHead)
        #expect(Self.marks(text, hasHead: false) == alone)
    }

    @Test(
        "an edit of one line asks for a reading of all only where it may hide others",
        arguments: [
            ("a\nb", 0, "ab", false), ("a\nb", 0, "  - a", false), ("a\nb", 0, "``", false), ("a\nb", 0, "```", true),
            ("a\nb", 0, "- ~~~", true), ("a\nb", 0, "see ```x``` here", false), ("a\nb", 0, "<!-- x", true),
            ("a\nb", 0, "a --> b", false), ("a\nb", 0, "> a", false), ("```\na\n```\nb", 1, "ab", false),
            ("```\na\n```\nb", 2, "``", true), ("```\na\n```\nb", 3, "bc", false), ("```\na\n```\nb", 3, " b", true),
            ("```\na\n```\nb", 3, "- b", true), ("```\na\n```\nb", 3, "b -->", true),
        ])
    func asksForReading(text: String, line: Int, new: String, scans: Bool) {
        let hidden = HiddenLines(Array(text.utf8), hasHead: true)
        let old = Array(text.split(separator: "\n")[line].utf8)
        #expect(hidden.needsScan(old, Array(new.utf8)) == scans)
    }

    @Test("following edits gives the same as reading the whole text again", arguments: 0..<6)
    func follows(seed: UInt64) {
        let pieces = ["a", "b c", "> q", "```", "~~~~", "<!-- c -->", "<!--", "-->", "- x", "  y", "", "---", "- ```"]
        var state = seed &* 77 | 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let hasHead = seed % 2 == 0
        var lines = [[UInt8]](repeating: [], count: 1)
        var hidden = HiddenLines([], hasHead: hasHead)
        var followed = 0
        for step in 0..<1_500 {
            // Mostly words, so that much of it can be followed.
            let piece = step % 40 == 0 ? pieces[next(pieces.count)] : pieces[next(3)]
            let first = next(lines.count)
            let count = min(next(3), lines.count - first)
            var new = (0..<next(3)).map { _ in Array(piece.utf8) }
            if lines.count - count + new.count == 0 { new = [[]] }
            let old = Array(lines[first..<first + count])
            lines.replaceSubrange(first..<first + count, with: new)
            let whole = HiddenLines(Array(lines.joined(separator: [0x0A])), hasHead: hasHead)
            if hidden.edit(first, removing: old, adding: new) {
                hidden = whole
            } else {
                followed += 1
            }
            #expect((0..<lines.count).map { hidden[$0] } == (0..<lines.count).map { whole[$0] })
            if lines.count > 30 {
                lines = [[]]
                hidden = HiddenLines([], hasHead: hasHead)
            }
        }
        #expect(followed > 100)
    }
}
