import PlainText
import Testing

@Suite("Lines")
struct LineTests {
    @Test(
        "A line ends at LF, a CR right before it belongs to its end, and nothing else ends a line",
        arguments: [
            ("", []), ("a", ["a|"]), ("a\n", ["a|\n"]), ("a\nb", ["a|\n", "b|"]), ("\n\n", ["|\n", "|\n"]),
            ("a\r\nb\r\n", ["a|\r\n", "b|\r\n"]), ("a\rb\n", ["a\rb|\n"]), ("a\r", ["a\r|"]), ("\r\n", ["|\r\n"]),
            ("a\r\r\n", ["a\r|\r\n"]), ("a\u{2028}b\u{85}c\u{0B}d\u{0C}e\n", ["a\u{2028}b\u{85}c\u{0B}d\u{0C}e|\n"]),
            ("a\nb\r\nc", ["a|\n", "b|\r\n", "c|"]), ("a\0b\n", ["a\0b|\n"]), ("\u{FEFF}a\n", ["a|\n"]),
            ("\u{FEFF}", []),
            ("\u{FEFF}\u{FEFF}a", ["\u{FEFF}a|"]), ("a\u{FEFF}\n", ["a\u{FEFF}|\n"]),
        ] as [(String, [String])])
    func endings(text: String, lines: [String]) {
        let document = reading(text)
        #expect(document.lines.map { document.string($0.text) + "|" + document.string($0.ending) } == lines)
    }

    @Test("Bytes that are no UTF-8 stay as they are, and are shown replaced")
    func illFormed() {
        let bytes: [UInt8] = [0x2D, 0x20, 0x5B, 0x20, 0x5D, 0x20, 0xFF, 0xC3, 0x0A, 0x80]
        let document = reading(bytes)
        #expect(document.lines.count == 2)
        #expect(document.lines.first.map { document.string($0.words) } == "\u{FFFD}\u{FFFD}")
        #expect(document.lines.first?.mark != nil)
    }

    @Test(
        "A line is indented by columns: a tab goes to the next multiple of four",
        arguments: [
            ("a", 0), (" a", 1), ("\ta", 4), (" \ta", 4), ("   \ta", 4), ("    \ta", 8), ("\t a", 5), ("\t\ta", 8),
            ("\u{A0}a", 0), ("\u{3000}a", 0), ("  \t  a", 6),
        ])
    func columns(text: String, indent: Int32) {
        #expect(reading(text).lines.map(\.indent) == [indent])
        #expect(reading("\u{FEFF}" + text).lines.map(\.indent) == [indent])
    }

    @Test(
        "Columns of a place count characters from 1",
        arguments: [("abc", 2, 3), ("äbc", 2, 2), ("e\u{301}x", 3, 2), ("👩‍👩‍👧x", 18, 2), ("abc", 99, 4), ("", 0, 1)])
    func column(text: String, byte: Int, column: Int) {
        let document = reading(text + "\n")
        #expect(document.column(of: ByteOffset(byte), in: document[LineNumber(1)]) == column)
        let marked = reading("\u{FEFF}" + text + "\n")
        #expect(marked.column(of: ByteOffset(byte + 3), in: marked[LineNumber(1)]) == column)
    }

    @Test(
        "A heading has one to six signs and a blank behind",
        arguments: [
            ("# a", 1), ("###### a", 6), ("####### a", 0), ("#a", 0), ("##", 2), ("  ## a", 2), ("\t## a", 2),
            ("##\ta", 2),
            ("- # a", 0), ("#\u{A0}a", 0),
        ] as [(String, UInt8)])
    func headings(text: String, level: UInt8) {
        let line = reading(text)[LineNumber(1)]
        #expect(line.level == level)
        #expect((line.kind == .heading) == (level > 0))
    }

    @Test(
        "A heading's name is in small letters with single spaces, without signs that close it and comments",
        arguments: [
            ("## Growth  areas", "growth areas"), ("##\tGOALS ##", "goals"), ("## Ärger", "ärger"), ("## C#", "c#"),
            ("## a # b", "a # b"), ("##", ""), ("## ##", ""), ("## Goals <!-- ours -->", "goals"),
            ("## Goals \r\n", "goals"),
        ])
    func headingNames(text: String, name: String) {
        let document = reading(text)
        #expect(document.headingName(document[LineNumber(1)]) == name)
    }

    @Test("Words lie between blanks, and comments within the line are none")
    func words() {
        let document = reading("a  b\tc <!-- d --> e<!--f-->g <!-- h\n")
        let words = document.words(in: document[LineNumber(1)].words)
        #expect(words.map { document.string($0.span) } == ["a", "b", "c", "e", "g", "<!--", "h"])
        #expect(document.text(in: document[LineNumber(1)].words) == "a b c e g <!-- h")
    }

    @Test(
        "A topic is a sign and letters, digits, `_`, `-`, `/` with a letter among them, and is given in small letters",
        arguments: [
            ("#Topic", "topic"), ("#a/B-c_1", "a/b-c_1"), ("#1", nil), ("#", nil), ("##a", nil), ("a#b", nil),
            ("#2nd", "2nd"),
            ("#été", "été"), ("#日本", "日本"), ("#a.", "a"), ("#a,b", "a"), ("#-", nil), ("#_", nil), ("(#a)", nil),
        ] as [(String, String?)])
    func topics(word: String, topic: String?) {
        let document = reading("x " + word)
        let words = document.words(in: document[LineNumber(1)].words)
        #expect(words.last.flatMap(document.topic) == topic)
    }
}
