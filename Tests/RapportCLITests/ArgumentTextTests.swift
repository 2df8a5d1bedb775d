import Testing

@testable import RapportCLI

@Suite("Texts given as arguments")
struct ArgumentTextTests {
    @Test(
        "controls and line breaks become blanks, blanks single, ends trimmed",
        arguments: [
            ("plain", "plain"), ("  a \n b\t\tc\r\n", "a b c"), ("\u{1B}[31mred", "[31mred"), ("", ""),
            (" \u{85} ", ""),
            ("a\u{2028}b", "a b"), ("é\u{A0}x", "é\u{A0}x"), ("👩‍👩‍👧", "👩‍👩‍👧"),
        ])
    func cleans(argument: String, text: String) {
        #expect(ArgumentText(argument: argument).text == text)
    }
}
