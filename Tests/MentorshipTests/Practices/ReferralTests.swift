import Mentorship
import Testing

@Suite("Referrals")
struct ReferralTests {
    @Test(
        "To whom stands before the first “for”, unless more is told of that one before it",
        arguments: [
            ("Dr Chen for patent law", "Dr Chen", "patent law"), ("the library", "the library", nil),
            ("Ann For  tea for two", "Ann", "tea for two"), ("for tea", "for tea", nil),
            ("ask for", "ask for", nil), ("Fortune", "Fortune", nil),
            ("Dorothea Lang, who has led the pumping stations for twenty years and still carries a spanner", nil, nil),
            ("Dorothea Lang who led them for years", nil, nil), ("the desk which opens for students", nil, nil),
            ("the club that meets for tea", nil, nil), ("Ann, for tea", nil, nil), ("Ann; for tea", nil, nil),
            ("Ask Ann. She waited for it", nil, nil), ("Thatcher for roofs", "Thatcher", "roofs"),
            ("Dr. J. Chen for patents", "Dr. J. Chen", "patents"),
            ("Ann for what matters, who knows", "Ann", "what matters, who knows"), ("", "", nil),
        ] as [(String, String?, String?)])
    func parts(text: String, who: String?, what: String?) {
        let hope = EntryKey(.example("a network"), in: .hopes(.mentee, of: PairID("grace-hopper")))
        #expect(Referral(place: .hope(hope), text: text).who == who ?? text)
        #expect(Referral(place: .hope(hope), text: text).what == what)
        #expect(Referral(place: .hope(hope), text: text, hope: "a network").what == what ?? "a network")
    }
}
