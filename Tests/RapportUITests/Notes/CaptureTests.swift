import Mentorship
import Testing

@testable import RapportUI

/// The people and the day that tests of notes speak of.
enum NoteSample {
    static let today = SampleJournal.day("2026-11-23")
    static let mentor = people("Ada Byron")
    static let observer = people("Somebody Else")

    static func people(_ owner: String, mentee: String = "Grace Hopper") -> NotePeople {
        var pair = Pair(id: PairID("grace-hopper"), mentor: "Ada Byron", mentee: mentee)
        pair.role = owner == "Ada Byron" ? .mentor : owner == mentee ? .mentee : .observer
        pair.menteeProfile = Profile(name: mentee)
        pair.menteeProfile?.aliases = ["Amazing Grace"]
        return NotePeople(pair)
    }

    /// A text with the cursor where `‸` stands, as lines and the place of the cursor.
    static func lines(_ text: String) -> (lines: [[UInt8]], line: Int, byte: Int) {
        var place = (0, 0)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            let parts = line.split(separator: "‸", omittingEmptySubsequences: false)
            if parts.count == 2 { place = (index, parts[0].utf8.count) }
            return Array(parts.joined().utf8)
        }
        return (lines, place.0, place.1)
    }

    /// The text after a capture key, with the cursor; the sentence where it was refused.
    static func press(_ capture: Capture, in text: String, _ people: NotePeople = mentor) -> String {
        var (lines, line, byte) = lines(text)
        let hidden = HiddenLines(Array(lines.joined(separator: [0x0A])), hasHead: true)
        let all = lines
        let note = NoteLines(count: all.count, isHidden: { hidden[$0] }, { all[$0] })
        switch capture.deed(at: line, cursor: byte, in: note, people) {
        case .edit(let index, let edit, let cursor):
            lines[index] = edit.applied(to: lines[index])
            (line, byte) = (index, cursor)
        case .open(let index, let text, let cursor):
            lines.insert(Array(text.utf8), at: index + 1)
            (line, byte) = (index + 1, cursor)
        case .refused(let sentence): return sentence.string
        }
        lines[line].insert(contentsOf: "‸".utf8, at: byte)
        return lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }
}

@Suite("Capture keys")
struct CaptureTests {
    @Test(
        "on a line with nothing typed the key fills it, else it opens a line below",
        arguments: [
            (.commitment, "‸", "- [ ] @mentee ‸"), (.question, "‸", "- Q: ‸"), (.answer, "‸", "- A: ‸"),
            (.heard, "‸", "- Heard: ‸"), (.learned, "‸", "- Learned: @mentee ‸"),
            (.milestone, "‸", "- Milestone: ‸"), (.story, "‸", "- Story: ‸"), (.referral, "‸", "- Refer: ‸"),
            (.question, "  ‸", "  - Q: ‸"), (.question, "- ‸", "- Q: ‸"), (.question, "*‸", "* Q: ‸"),
            (.commitment, "3.  ‸", "3. [ ] @mentee ‸"), (.question, "\t+ ‸", "\t+ Q: ‸"),
            (.question, "- [ ] ‸", "- Q: ‸"), (.commitment, "- [ ]‸", "- [ ] @mentee ‸"),
            (.learned, "- Q: ‸", "- Learned: @mentee ‸"), (.question, "- Learned: @mentee ‸", "- Q: ‸"),
            (.question, "- Q: ‸", "- Q: ‸"), (.commitment, "- Heard: ‸", "- [ ] @mentee ‸"),
            (.question, "Tired,‸ pleased.", "Tired, pleased.\n- Q: ‸"),
            (.question, "- a‸\n- b", "- a\n- Q: ‸\n- b"), (.question, "* a‸", "* a\n* Q: ‸"),
            (.question, "1. a‸", "1. a\n- Q: ‸"), (.answer, "  - Q: why‸", "  - Q: why\n  - A: ‸"),
            (.question, "## Talk‸", "## Talk\n- Q: ‸"), (.question, "> quote‸", "> quote\n- Q: ‸"),
            (.question, "- [x] ‸", "- [x] \n- Q: ‸"), (.question, "- [ ] @dave‸", "- [ ] @dave\n- Q: ‸"),
        ] as [(Capture, String, String)])
    func writes(capture: Capture, before: String, after: String) {
        #expect(NoteSample.press(capture, in: before) == after)
    }

    @Test(
        "what belongs to a line stays with it, and no label becomes a commitment's note",
        arguments: [
            (.question, "- [ ] a‸\n  Moved: x", "- [ ] a\n  Moved: x\n- Q: ‸"),
            (.question, "- [ ] a\n  Moved: x‸\n  note", "- [ ] a\n  Moved: x\n  note\n- Q: ‸"),
            (.commitment, "- [ ] a\n  Moved: x‸\n  note", "- [ ] a\n  Moved: x\n  note\n- [ ] @mentee ‸"),
            (.question, "- [ ] a\n  ‸\n  Moved: x", "- [ ] a\n  \n  Moved: x\n- Q: ‸"),
            (.question, "- [ ] a\n  ‸", "- [ ] a\n- Q: ‸"),
            (.question, "- [ ] a\n‸\n  note", "- [ ] a\n\n  note\n- Q: ‸"),
            (.question, "- a\n  - [ ] b\n    c‸", "- a\n  - [ ] b\n    c\n  - Q: ‸"),
            (.question, "- a‸\n\n  b\n\n  c\n- d", "- a\n\n  b\n\n  c\n- Q: ‸\n- d"),
        ] as [(Capture, String, String)])
    func keepsWhatBelongs(capture: Capture, before: String, after: String) {
        #expect(NoteSample.press(capture, in: before) == after)
    }

    @Test(
        "pressed again, the key of commitments steps the owner and keeps words and cursor",
        arguments: [
            "- [ ] @mentee a‸b", "- [ ] @mentor a‸b", "- [ ] @both a‸b", "- [ ] a‸b", "- [ ] @mentee a‸b",
        ].adjacent)
    func stepsOwner(before: String, after: String) {
        #expect(NoteSample.press(.commitment, in: before) == after)
    }

    @Test(
        "owners are found where they stand, whatever stands around them",
        arguments: [
            ("- [x] @Grace: it‸", "- [x] @mentor: it‸"), ("- [ ] due:fri @ada it‸", "- [ ] due:fri @both it‸"),
            ("- [ ] @dave it‸", "- [ ] @mentee @dave it‸"), ("- [ ] @both, it‸", "- [ ] it‸"),
            ("- [ ] @both @grace it‸", "- [ ] @mentee @grace it‸"), ("- [ ] @mentee ‸", "- [ ] @mentor ‸"),
            ("‸- [ ] it", "‸- [ ] @mentee it"), ("- [ ] @bo‸th it", "- [ ] ‸it"),
            ("- [ ] @grace‸", "- [ ] @mentor‸"), ("- [ ] @both‸", "- [ ] ‸"),
        ])
    func findsOwner(before: String, after: String) {
        #expect(NoteSample.press(.commitment, in: before) == after)
    }

    @Test("an observer steps from mentee to mentor, a mentee from mentor to mentee")
    func stepsByRole() {
        let mentee = NoteSample.people("Grace Hopper")
        #expect(NoteSample.press(.commitment, in: "‸", mentee) == "- [ ] @mentor ‸")
        #expect(NoteSample.press(.commitment, in: "- [ ] @mentor ‸", mentee) == "- [ ] @mentee ‸")
        #expect(NoteSample.press(.learned, in: "‸", mentee) == "- Learned: @mentor ‸")
        #expect(NoteSample.press(.commitment, in: "‸", NoteSample.observer) == "- [ ] @mentee ‸")
        #expect(NoteSample.press(.commitment, in: "- [ ] @mentee ‸", NoteSample.observer) == "- [ ] @mentor ‸")
    }

    @Test(
        "pressed again, the key of things learned steps whom it is about",
        arguments: [
            ("- Learned: @mentee climbs‸", "- Learned: @mentor climbs‸"),
            ("- Learned: @mentor climbs‸", "- Learned: @mentee climbs‸"),
            ("Learned: climbs‸", "Learned: @mentor climbs‸"), ("- learned:@grace, a‸", "- learned:@mentor, a‸"),
            ("- Learned: @dave a‸", "- Learned: @mentor @dave a‸"), ("- Learned:‸", "- Learned: @mentor ‸"),
        ])
    func stepsSubject(before: String, after: String) {
        #expect(NoteSample.press(.learned, in: before) == after)
    }

    @Test("inside a fence or a comment nothing is captured, behind it is")
    func refusesWhatIsHidden() {
        let sentence = "A code fence or a comment hides what is written here: nothing in it is read."
        #expect(NoteSample.press(.question, in: "```\n‸\n```") == sentence)
        #expect(NoteSample.press(.question, in: "```‸\na\n```") == sentence)
        #expect(NoteSample.press(.question, in: "<!--\na‸") == sentence)
        #expect(NoteSample.press(.question, in: "```\na\n```‸") == "```\na\n```\n- Q: ‸")
        #expect(NoteSample.press(.question, in: "<!-- a -->‸") == "<!-- a -->\n- Q: ‸")
    }

    @Test(
        "a line on which nothing was typed goes when it is left",
        arguments: [
            ("- [ ] ", true), ("- [ ]", true), ("  3. [ ] @mentee ", true), ("- [ ] @grace", true), ("- Q: ", true),
            ("* heard:", true), ("- Learned: @mentee ", true), ("- Story: ", true), ("- [x] ", false),
            ("- [ ] a", false), ("- [ ] @dave", false), ("- [ ] due:fri", false), ("- Story: @mentee", false),
            ("- Q: why", false), ("Q:", false), ("- ", false), ("", false), ("- Because: ", false),
            ("- [ ] <!-- a -->", false), ("- Q: <!-- a -->", false), ("# [ ]", false), ("> - [ ] ", false),
        ])
    func leaves(line: String, goes: Bool) {
        #expect(LineLeaving(Array(line.utf8), NoteSample.mentor, today: NoteSample.today).removesLine == goes)
    }

    @Test("on leaving a line its due date is written out, or what can't be read is said; hidden lines stay")
    func writesDates() {
        func leaving(_ line: String, hidden: Bool = false) -> LineLeaving {
            LineLeaving(Array(line.utf8), NoteSample.mentor, today: NoteSample.today, isHidden: hidden)
        }
        #expect(leaving("- [ ] a due:fri").edit == LineEdit(replacing: 12..<15, with: "2026-11-27"))
        #expect(
            leaving("- [ ] a due:sometime").sentences == [
                "“due:sometime” is no date that can be read; it stays as typed."
            ])
        #expect(leaving("a due:fri") == leaving(""))
        #expect(leaving("- [ ] a due:fri", hidden: true) == leaving(""))
        #expect(leaving("- [ ] ", hidden: true) == leaving(""))
    }

    @Test("any bytes and lengths are taken")
    func takesAnything() {
        let odd: [[UInt8]] = [
            [0xFF], [0x2D, 0x20, 0x5B, 0xC3, 0x5D, 0x20, 0x40], Array(repeating: 0x20, count: 100_000),
            Array(repeating: 0x2D, count: 100_000), Array("- [ ] @\u{202E}\u{0}".utf8), [0x0D],
            [0x2D, 0x09, 0x5B, 0x20, 0x5D],
        ]
        for line in odd {
            for capture in Capture.allCases {
                for cursor in [0, line.count / 2, line.count] {
                    _ = capture.deed(at: 0, cursor: cursor, in: NoteLines(count: 1) { _ in line }, NoteSample.mentor)
                }
            }
            _ = CaptureReading(line, NoteSample.mentor, today: NoteSample.today)
            _ = LineLeaving(line, NoteSample.mentor, today: NoteSample.today)
        }
        #expect(
            Capture.question.deed(at: 0, cursor: 0, in: NoteLines(count: 0) { _ in [] }, NoteSample.mentor)
                == .edit(line: 0, LineEdit(replacing: 0..<0, with: "- Q: "), cursor: 5))
    }
}

extension [String] {
    /// Each with the one behind it.
    fileprivate var adjacent: [(String, String)] { Array<(String, String)>(zip(self, dropFirst())) }
}

@Suite("The reading of the line being written")
struct CaptureReadingTests {
    @Test(
        "a line says what is understood of it",
        arguments: [
            ("- [ ] @grace Write it due:1 dec", "Grace promises: Write it, due Tue 1 Dec 2026"),
            ("- [ ] @mentor Write it", "You promise: Write it"), ("- [ ] @both Plan", "Both promise: Plan"),
            ("- [x] @grace Write", "Grace has kept: Write"), ("- [-] @ada Write", "You have released: Write"),
            ("- [ ] Write", "Nobody's promise: Write"),
            ("- [ ] @dave Write", "@dave is neither Ada nor Grace: nobody's. · Nobody's promise: @dave Write"),
            ("- [ ] @grace ", "Grace: what is promised?"),
            ("- [ ] due:fri", "A commitment, due Fri 27 Nov 2026: what is promised?"),
            (
                "- [ ] a due:fri due:sat",
                "“due:sat” is one due date too many; the first one counts. · Nobody's promise: a due:sat, due Fri 27 Nov 2026"
            ),
            ("Learned: climbs", "Learned about Grace"), ("- Learned: @ada climbs", "Learned about you"),
            ("- Heard: yes", "Heard from Grace"), ("- Q: why", ""), ("- Q: @grace why", "Asked by Grace"),
            ("- A: @mentor so", "Answered by you"), ("- Story: x", ""),
            ("- Learned: @dave a", "@dave is neither Ada nor Grace. · Learned about Grace"),
            ("Tired.", ""), ("", ""), ("- [ ] ", ""),
        ])
    func says(line: String, words: String) {
        let reading = CaptureReading(Array(line.utf8), NoteSample.mentor, today: NoteSample.today)
        #expect(reading.row(columns: 200, Theme(unicode: true)).string == words)
        #expect(reading.isEmpty == words.isEmpty)
    }

    @Test("it fits any width, the words cut first, and shows nothing that moves a cursor")
    func fits() {
        let line = Array("- [ ] @grace \u{1B}[31m\u{202E}\(String(repeating: "x", count: 3000)) due:fri".utf8)
        let reading = CaptureReading(line, NoteSample.mentor, today: NoteSample.today)
        for columns in 0...130 {
            #expect(reading.row(columns: columns, Theme(unicode: true)).width <= columns)
            #expect(reading.row(columns: columns, Theme(unicode: false)).isASCII)
        }
        #expect(reading.row(columns: 60, Theme(unicode: true)).string.hasSuffix(", due Fri 27 Nov 2026"))
        #expect(reading.row(columns: 60, Theme(unicode: true)).string.hasPrefix("Grace promises: ^[[31m<U+202E>x"))
    }

    @Test("below a commitment labels mean nothing, and lines beyond 4 kB have no reading")
    func readsNothing() {
        #expect(
            CaptureReading(
                Array("  Heard: x".utf8), NoteSample.mentor, today: NoteSample.today, isBelowCommitment: true
            ).isEmpty)
        let long = Array(("- [ ] @grace " + String(repeating: "x", count: 5000)).utf8)
        #expect(CaptureReading(long, NoteSample.mentor, today: NoteSample.today).isEmpty)
    }
}
