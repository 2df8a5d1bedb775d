import PlainText
import Testing

@Suite("Edits")
struct EditTests {
    private func edited(_ text: String, _ edits: [(Int, Int, String)]) -> String {
        let document = reading(text)
        let bytes = document.applying(
            edits.map { Edit(replacing: Span(ByteOffset($0.0), ByteOffset($0.1)), with: Array($0.2.utf8)) })
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "Edits replace their spans and nothing else, in whatever order they are given",
        arguments: [
            ([], "abcdef"), ([(0, 0, "x")], "xabcdef"), ([(6, 6, "x")], "abcdefx"), ([(1, 3, "")], "adef"),
            ([(4, 5, "x"), (0, 1, "y")], "ybcdxf"),
            ([(2, 2, "x"), (2, 2, "y")], "abxycdef"), ([(0, 6, "")], ""),
            ([(2, 4, "x"), (4, 4, "y"), (4, 5, "z")], "abxyzf"),
            ([(5, 99, "x")], "abcdex"), ([(99, 99, "x")], "abcdefx"), ([(3, 1, "x")], "abcxdef"),
            ([(0, 4, "x"), (2, 5, "y")], "xyf"),
        ] as [([(Int, Int, String)], String)])
    func applying(edits: [(Int, Int, String)], result: String) {
        #expect(edited("abcdef", edits) == result)
    }

    @Test("Bytes beside an edit stay, valid or not")
    func bytes() {
        let document = reading([0xFF, 0x61, 0x0D, 0x0A, 0xC3])
        #expect(document.applying([Edit(removing: Span(ByteOffset(1), ByteOffset(2)))]) == [0xFF, 0x0D, 0x0A, 0xC3])
        #expect(
            document.applying([Edit(inserting: "é", at: ByteOffset(5))]) == [0xFF, 0x61, 0x0D, 0x0A, 0xC3, 0xC3, 0xA9])
    }

    @Test(
        "A new item becomes the last line, ended as the line above it",
        arguments: [
            ("", "+\n"), ("\u{FEFF}", "\u{FEFF}+\n"), ("a\n", "a\n+\n"), ("a", "a\n+"), ("a\r\n", "a\r\n+\r\n"),
            ("a\r\nb", "a\r\nb\r\n+"),
            ("a\r\nb\n", "a\r\nb\n+\n"), ("\n", "\n+\n"), ("a\n\n", "a\n\n+\n"), ("a\n  ", "a\n  \n+"),
            ("---\nk: v\n---", "---\nk: v\n---\n+"),
            ("- a\n  ```\n  b\n", "- a\n  ```\n  b\n+\n"), ("- a\n  <!-- b", "- a\n  <!-- b\n+"),
            ("```\na\n```\n", "```\na\n```\n+\n"),
        ])
    func appending(text: String, result: String) {
        let item = "- [ ] new"
        let bytes = reading(text).appendingItem(item)
        #expect(String(decoding: bytes, as: UTF8.self) == result.replacing("+", with: item))
        #expect(reading(bytes).lines.last { $0.mark != nil } != nil)
    }

    @Test(
        "A new item stands above a fence or comment left open, which would hide it",
        arguments: [
            ("a\n```\nb\n", "a\n+\n```\nb\n"), ("a\r\n```\r\nb", "a\r\n+\r\n```\r\nb"), ("```\n", "+\n```\n"),
            ("```", "+\n```"),
            ("a\r\n<!--\nb\n", "a\r\n+\r\n<!--\nb\n"), ("\u{FEFF}~~~\r\n", "\u{FEFF}+\r\n~~~\r\n"),
            ("a\n\n  ```\n", "a\n\n+\n  ```\n"),
            ("```\n```\n```\n", "```\n```\n+\n```\n"),
        ])
    func appendingAbove(text: String, result: String) {
        let item = "- [ ] new"
        let bytes = reading(text).appendingItem(item)
        #expect(String(decoding: bytes, as: UTF8.self) == result.replacing("+", with: item))
        #expect(reading(bytes).lines.contains { $0.mark != nil })
    }

    @Test(
        "The ending of a line that has none is that of the line above",
        arguments: [("a\r\nb", 2, "\r\n"), ("a", 1, "\n"), ("a\nb\r\n", 1, "\n"), ("a\nb\r\nc", 3, "\r\n")])
    func endings(text: String, line: Int, ending: String) {
        #expect(reading(text).ending(like: LineNumber(line)) == ending)
    }
}
