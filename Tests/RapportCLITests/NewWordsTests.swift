import JournalStorage
import Mentorship
import Testing

@testable import RapportCLI

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
        "a due: without a date behind it, or a second one, is refused with the way to write it",
        arguments: [
            ("due:soon", "“due:soon”"), ("x due:2026-02-30", "“due:2026-02-30”"), ("x due:", "“due:”"),
            ("x due:in 2 weeks", "“due:in”"), ("say what is due: today", "“due:”"),
            ("DUE:2026-12-01, x", "“DUE:2026-12-01,”"),
            ("a due:2026-12-01 due:2026-12-02", "“due:2026-12-02”"), ("a due:fri due:fri", "“due:fri”"),
        ])
    func refusesDates(typed: String, word: String) {
        let error = #expect(throws: JournalError.self) { try NewWords(typed, today: Self.today) }
        #expect(error?.kind == .refused)
        #expect(error?.message.hasPrefix(word) == true)
    }

    @Test("the word at the start can be one of the words after all")
    func keepsOwnerWord() throws {
        let words = try NewWords("@zoe: is right due:fri", today: Self.today)
        #expect(words.ownerWord == "zoe")
        #expect(words.textWithOwnerWord == "@zoe: is right")
        #expect(try NewWords("@zoe", today: Self.today).textWithOwnerWord == "@zoe")
    }
}
