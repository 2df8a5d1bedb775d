import Testing

@testable import Mentorship

@Suite("Due dates as they are typed in notes")
struct DueReadingTests {
    /// A Monday.
    static let today = Day(year: 2026, month: 11, day: 23) ?? .first

    @Test(
        "a natural date behind due: is read, and written out on leaving the line; all else stays byte for byte",
        arguments: [
            ("- [ ] @grace Write it due:fri", "- [ ] @grace Write it due:2026-11-27", "due Fri 27 Nov 2026"),
            ("- [ ] a due:in 2 weeks b", "- [ ] a due:2026-12-07 b", "due Mon 7 Dec 2026"),
            ("- [ ] a due:1 dec", "- [ ] a due:2026-12-01", "due Tue 1 Dec 2026"),
            ("- [ ] a due:dec 1", "- [ ] a due:2026-12-01", "due Tue 1 Dec 2026"),
            ("- [ ] a due:1 dec 20 chairs", "- [ ] a due:2026-12-01 20 chairs", "due Tue 1 Dec 2026"),
            ("- [ ] a due:1 December 2027", "- [ ] a due:2027-12-01", "due Wed 1 Dec 2027"),
            ("- [ ] a due: tomorrow  b", "- [ ] a due:2026-11-24  b", "due Tue 24 Nov 2026"),
            ("- [ ] a DUE:Tomorrow", "- [ ] a DUE:2026-11-24", "due Tue 24 Nov 2026"),
            ("- [ ] a due:+2w", "- [ ] a due:2026-12-07", "due Mon 7 Dec 2026"),
            ("- [ ] a due:next week", "- [ ] a due:2026-11-30", "due Mon 30 Nov 2026"),
            ("- [ ] a due:end   of\tmonth b", "- [ ] a due:2026-11-30 b", "due Mon 30 Nov 2026"),
            ("\t3. [x]  a \t due:fri  ", "\t3. [x]  a \t due:2026-11-27  ", "due Fri 27 Nov 2026"),
            ("* [/] due:fri a", "* [/] due:2026-11-27 a", "due Fri 27 Nov 2026"),
            ("+ [é] due:fri a", "+ [é] due:2026-11-27 a", "due Fri 27 Nov 2026"),
            ("- [ ] a due:fri ^id", "- [ ] a due:2026-11-27 ^id", "due Fri 27 Nov 2026"),
            ("- [ ] a due:fri\u{A0}b", nil, nil),
            ("- [ ] a due:fri<!-- b -->", "- [ ] a due:2026-11-27<!-- b -->", "due Fri 27 Nov 2026"),
            ("- [ ] a due:in <!-- b --> 2 weeks", nil, nil),
            ("- [ ] a <!-- due:fri --> b", nil, nil),
            ("- [ ] a due:2026-12-01", nil, "due Tue 1 Dec 2026"),
            ("- [ ] a due: 2026-12-01 b", nil, "due Tue 1 Dec 2026"),
            ("- [ ] a `due:fri`", nil, nil),
            ("- [ ] a (due:fri)", nil, nil),
            ("- [ ] a overdue:fri", nil, nil),
            ("- [ ] ", nil, nil), ("- [ ]", nil, nil), ("- [ ]due:fri", nil, nil),
            ("- a due:fri", nil, nil), ("[ ] a due:fri", nil, nil), ("due:fri", nil, nil), ("", nil, nil),
            ("- Q: is it due:fri", nil, nil), ("> - [ ] a due:fri", nil, nil), ("# [ ] due:fri", nil, nil),
        ] as [(String, String?, String?)])
    func reads(typed: String, written: String?, words: String?) {
        let reading = DueReading(typed, today: Self.today)
        let line = Array(typed.utf8)
        #expect(reading.words == words)
        #expect(reading.edit.map { String(decoding: $0.applied(to: line), as: UTF8.self) } == written)
        // Written out, it is read as the same day and needs no further writing.
        let after = DueReading(reading.edit?.applied(to: line) ?? line, today: Self.today)
        #expect(after.day == reading.day)
        #expect(after.edit == nil)
    }

    @Test(
        "what can't be read stays as typed and is said",
        arguments: [
            ("- [ ] a due:someday", ["“due:someday” is no date that can be read; it stays as typed."]),
            ("- [ ] a due:in two weeks", ["“due:in” is no date that can be read; it stays as typed."]),
            ("- [ ] a due:fri, b", ["“due:fri,” is no date that can be read; it stays as typed."]),
            ("- [ ] a due:2026-02-30", ["“due:2026-02-30” is no date that can be read; it stays as typed."]),
            ("- [ ] a due:", ["“due:” has no date behind it that can be read; it stays as typed."]),
            ("- [ ] a due:  fri", ["“due:” has no date behind it that can be read; it stays as typed."]),
            ("- [ ] a due: the end", ["“due:” has no date behind it that can be read; it stays as typed."]),
            ("- [ ] a due:2026-12-01 due:fri", ["“due:fri” is one due date too many; the first one counts."]),
            (
                "- [ ] a due:x due:y",
                [
                    "“due:x” is no date that can be read; it stays as typed.",
                    "“due:y” is no date that can be read; it stays as typed.",
                ]
            ),
            ("- [ ] a due:fri", []),
        ] as [(String, [String])])
    func saysWhatIsNoDate(typed: String, sentences: [String]) {
        #expect(DueReading(typed, today: Self.today).sentences == sentences)
    }

    @Test("the first that can be read counts, as in files")
    func countsFirst() {
        let reading = DueReading("- [ ] a due:soon due:fri due:sat", today: Self.today)
        #expect(reading.day?.description == "2026-11-27")
        #expect(reading.faults.map(\.kind) == [.noDate, .second])
    }

    @Test("bytes that are no UTF-8 stay as they are")
    func keepsBytes() {
        let line = Array("- [ ] \u{0}".utf8) + [0xFF, 0xC3] + Array(" due:fri ".utf8) + [0x80, 0x0D]
        let edited = DueReading(line, today: Self.today).edit?.applied(to: line)
        #expect(
            edited == Array("- [ ] \u{0}".utf8) + [0xFF, 0xC3] + Array(" due:2026-11-27 ".utf8) + [0x80, 0x0D])
    }

    @Test("a text that is appended has the dates of its commitments written out, line by line, with their endings")
    func writesTexts() {
        let text = "Hello due:fri\r\n- [ ] a due:fri\r\n\n- [ ] b due:someday\n- [ ] c due:sat"
        let written = DueReading.written(Array(text.utf8), today: Self.today)
        #expect(
            String(decoding: written.bytes, as: UTF8.self)
                == "Hello due:fri\r\n- [ ] a due:2026-11-27\r\n\n- [ ] b due:someday\n- [ ] c due:2026-11-28")
        #expect(written.sentences == ["“due:someday” is no date that can be read; it stays as typed."])
        let hidden = DueReading.written(Array(text.utf8), today: Self.today) { $0 == 1 }
        #expect(String(decoding: hidden.bytes, as: UTF8.self).contains("- [ ] a due:fri\r\n"))
        #expect(DueReading.written([], today: Self.today).bytes == [])
        #expect(DueReading.written([0x0A], today: Self.today).bytes == [0x0A])
    }

    @Test("a line of more than 4 kB is not looked at, and none traps")
    func isBounded() {
        let long = "- [ ] " + String(repeating: "due:fri ", count: 200_000)
        #expect(DueReading(long, today: Self.today) == DueReading("", today: Self.today))
        let many = "- [ ] " + String(repeating: "due:in ", count: 580)
        #expect(DueReading(many, today: Self.today).faults.count == 8)
        let word = "- [ ] due:" + String(repeating: "e\u{301}", count: 1000)
        #expect(DueReading(word, today: Self.today).faults.first?.word.count == 40)
    }
}

@Suite("Commitments as they are typed in notes")
struct CommitmentReadingTests {
    private static let names = PairNames(mentor: "Ada Byron", mentee: "Grace Hopper", menteeAliases: ["Amazing"])

    @Test(
        "owner, words and due date of a line",
        arguments: [
            ("- [ ] @grace Write it due:fri", .mentee, "Write it", "2026-11-27"),
            ("- [ ] due:fri @grace: Write it", .mentee, "Write it", "2026-11-27"),
            ("- [ ] made:2026-01-01 @ADA, Write it", .mentor, "Write it", nil),
            ("- [ ] @both  Plan   it ^id", .both, "Plan it", nil),
            ("- [ ] @dave Write", nil, "@dave Write", nil),
            ("- [ ] Ask @grace", nil, "Ask @grace", nil),
            ("- [ ] due:someday @grace Write", nil, "due:someday @grace Write", nil),
            ("- [ ] a kept:2026-01-02 kept:2026-01-03", nil, "a kept:2026-01-03", nil),
            ("- [ ] a released: 2026-01-02", nil, "a", nil),
            ("- [ ] @ home", nil, "@ home", nil), ("- [ ] @: home", nil, "@: home", nil),
            ("- [ ] @amazing", .mentee, "", nil), ("- [ ] ^id", nil, "^id", nil),
        ] as [(String, Owner?, String, String?)])
    func reads(typed: String, owner: Owner?, text: String, due: String?) throws {
        let reading = try #require(
            CommitmentReading(Array(typed.utf8), names: Self.names, today: DueReadingTests.today))
        #expect(reading.owner == owner)
        #expect(reading.text == text)
        #expect(reading.due.day?.description == due)
    }

    @Test("the mark says what has become of it")
    func readsMarks() {
        func state(_ mark: String) -> Commitment.State? {
            CommitmentReading(Array("- [\(mark)] a".utf8), names: nil, today: .first)?.state
        }
        #expect(
            [" ", "/", "?", "é", "x", "X", "-", "~"].map(state) == [
                .open, .open, .open, .open, .kept, .kept, .released, .released,
            ])
        #expect(state("") == nil)
        #expect(state("xx") == nil)
    }
}
