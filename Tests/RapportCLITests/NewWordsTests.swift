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
            ("say what is due: today", nil, "say what is due: today", nil, nil),
            ("due:soon", nil, "due:soon", nil, nil),
            ("a due:2026-12-01 due:2026-12-02", nil, "a due:2026-12-02", "2026-12-01", nil),
            ("@ home", nil, "@ home", nil, nil),
            ("@grace", "grace", "", nil, nil),
            ("@a @b c", "a", "@b c", nil, nil),
        ] as [(String, String?, String, String?, String?)])
    func takesApart(typed: String, owner: String?, text: String, due: String?, made: String?) {
        let words = NewWords(typed, takesOwner: true, today: Self.today)
        #expect(words.ownerWord == owner)
        #expect(words.text == text)
        #expect(words.due?.description == due)
        #expect(words.made?.description == made)
    }

    @Test("where the owner is said otherwise, an @word is text")
    func keepsOwnerWord() {
        let words = NewWords("@grace is right", takesOwner: false, today: Self.today)
        #expect(words.text == "@grace is right")
        #expect(words.ownerWord == nil)
    }
}
