import Mentorship
import Testing

@Suite("The words of a new commitment")
struct NewWordsTests {
    private static let today = Day(year: 2026, month: 11, day: 22) ?? Day(number: 0)

    @Test(
        "an owner at the start and dates anywhere are taken out",
        arguments: [
            ("Send the draft", nil, "Send the draft", nil, nil),
            ("@grace Send it due:2026-12-01", "grace", "Send it", "2026-12-01", nil),
            ("@grace: Send it", "grace", "Send it", nil, nil),
            ("due:2026-12-01 @both Plan made:2026-11-01", "both", "Plan", "2026-12-01", "2026-11-01"),
            ("Ask @grace due:tomorrow", nil, "Ask @grace", "2026-11-23", nil),
            ("Pay Due: 2026-12-01 soon", nil, "Pay soon", "2026-12-01", nil),
            ("Pay due:fri", nil, "Pay", "2026-11-27", nil),
            ("Pay due:in 2 weeks soon", nil, "Pay soon", "2026-12-06", nil),
            ("Pay due:next week", nil, "Pay", "2026-11-23", nil),
            ("due:1 dec 2027 pay", nil, "pay", "2027-12-01", nil),
            ("due:1 dec 20 chairs", nil, "20 chairs", "2026-12-01", nil),
            ("due:end of month made:2026-11-01 pay", nil, "pay", "2026-11-30", "2026-11-01"),
            ("List what was made: chairs", nil, "List what was made: chairs", nil, nil),
            ("overdue:soon", nil, "overdue:soon", nil, nil),
            ("@ home", nil, "@ home", nil, nil),
            ("@grace", "grace", "", nil, nil),
            ("@a @b c", "a", "@b c", nil, nil),
        ] as [(String, String?, String, String?, String?)])
    func takesApart(typed: String, owner: String?, text: String, due: String?, made: String?) throws {
        let words = try NewWords(typed, today: Self.today)
        #expect(words.ownerWord == owner)
        #expect(words.text == text)
        #expect(words.due?.description == due)
        #expect(words.made?.description == made)
    }

    @Test(
        "a due: without a date behind it, or a second one, is refused, and the word is named",
        arguments: [
            ("due:soon", "due:soon", .noDate), ("x due:2026-02-30", "due:2026-02-30", .noDate),
            ("x due:", "due:", .bare),
            ("x due:in two weeks", "due:in", .noDate), ("say what is due: today", "due:", .bare),
            ("DUE:2026-12-01, x", "DUE:2026-12-01,", .noDate),
            ("a due:2026-12-01 due:2026-12-02", "due:2026-12-02", .second), ("a due:fri due:fri", "due:fri", .second),
        ] as [(String, String, NewWords.Refusal.Fault)])
    func refusesDates(typed: String, word: String, fault: NewWords.Refusal.Fault) {
        let error = #expect(throws: NewWords.Refusal.self) { try NewWords(typed, today: Self.today) }
        #expect(error?.word == word)
        #expect(error?.fault == fault)
    }

    @Test("a due: among the words of a commitment that is there already is refused")
    func refusesDueDates() throws {
        let error = #expect(throws: NewWords.Refusal.self) { try NewWords.refuseDueDate(in: "pay Due:fri soon") }
        #expect(error?.word == "Due:fri")
        #expect(error?.fault == .onlyWords)
        try NewWords.refuseDueDate(in: "overdue: pay what is duel")
    }

    @Test("the word at the start can be one of the words after all")
    func keepsOwnerWord() throws {
        let words = try NewWords("@zoe: is right due:fri", today: Self.today)
        #expect(words.ownerWord == "zoe")
        #expect(words.textWithOwnerWord == "@zoe: is right")
        #expect(try NewWords("@zoe", today: Self.today).textWithOwnerWord == "@zoe")
    }
}
