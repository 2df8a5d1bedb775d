import Mentorship
import Testing

@Suite("Lines of words that people type")
struct TypedWordsTests {
    @Test(
        "controls and line breaks are blanks, blanks are single, and none stand at the ends",
        arguments: [
            ("plain", "plain"), ("  a \n b\t\tc\r\n", "a b c"), ("a\u{85}b\u{2028}c\u{2029}", "a b c"),
            ("é\u{A0}x", "é\u{A0}x"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("\u{3164}a", "\u{3164}a"), ("e\u{301}", "e\u{301}"),
        ])
    func lines(typed: String, words: String) throws {
        #expect(try TypedWords(typed).text.unicodeScalars.elementsEqual(words.unicodeScalars))
    }

    @Test(
        "what can't be seen is no words",
        arguments: [
            "", "   ", "\n\t", "\u{A0}", "\u{200B}", "\u{301}", "\u{20DD}", "\u{93E}", "\u{202E}\u{202C}", "\u{2028}",
            "\u{3164}", "\u{115F}\u{1160}", "\u{FFA0}", "\u{FE0F}", "\u{E0041}", "\u{AD}",
        ])
    func unseen(typed: String) {
        #expect(throws: TypedWords.Fault.unseen) { try TypedWords(typed) }
        #expect(TypedWords.seen(typed).isEmpty)
    }

    @Test("a line has at most 100,000 bytes")
    func bound() throws {
        let longest = String(repeating: "é", count: 50_000)
        #expect(try TypedWords(longest).text == longest)
        #expect(throws: TypedWords.Fault.tooLong) { try TypedWords(longest + "e") }
    }
}
