import TerminalGrid
import Testing

@testable import RapportUI

@Suite("A note's text is its bytes")
struct NoteTextTests {
    @Test(
        "any bytes come back as they were",
        arguments: [
            "", "a", "\n", "\r\n", "\r", "a\n", "a\r\nb\rc\nd", "\u{FEFF}---\r\nx", "\0\0\n\0", "\r\r\n\n\r", "a\n\n\n",
            "日本\r\n",
        ])
    func roundTrip(text: String) {
        #expect(NoteText(Array(text.utf8)).bytes == Array(text.utf8))
    }

    @Test("bytes that are no UTF-8 come back, too")
    func illFormed() {
        for bytes in [
            [0xFF], [0xC3, 0x0A, 0xA9], [0xE6, 0x97, 0x0D, 0x0A], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
        ]
            as [[UInt8]]
        {
            #expect(NoteText(bytes).bytes == bytes)
        }
    }

    @Test("a line ends at LF or CR LF, and the last has no ending")
    func lines() {
        let text = NoteText(Array("a\r\nb\rc\n".utf8))
        #expect(text.lines.map(\.string) == ["a", "b\rc", ""])
        #expect(text.lines.map(\.ending) == [.crlf, .lf, .none])
        #expect(text.end == TextPlace(line: 2, byte: 0))
        #expect(text.characterCount == 6)
    }

    @Test("a document with CR LF that is edited in one line differs in that line alone")
    func otherLinesStay() throws {
        let bytes = Array("one\r\ntwo\r\n".utf8) + [0xFF, 0x0A] + Array("  \rodd\r\n\u{FEFF}last".utf8)
        var editor = TextEditor(bytes, size: Size(columns: 20, rows: 5))
        editor.move(to: TextPlace(line: 1, byte: 3))
        for key in try Key.sequence("x<Enter>y") { _ = editor.handle(key) }
        #expect(editor.text.bytes == Array("one\r\ntwox\r\ny\r\n".utf8) + bytes[10...])
        editor.insert("p\nq")
        #expect(editor.text.bytes == Array("one\r\ntwox\r\nyp\r\nq\r\n".utf8) + bytes[10...])
        editor.move(to: editor.text.end)
        _ = editor.handle(.enter)
        #expect(editor.text.bytes.suffix(6) == Array("last\r\n".utf8)[...])
        let other = Array("a\nb".utf8)
        editor = TextEditor(other, size: Size(columns: 20, rows: 5))
        editor.insert("x\r\ny")
        #expect(editor.text.bytes == Array("x\nya\nb".utf8))
    }

    @Test(
        "what somebody else changed is taken over by lines, and the cursor stays with its line",
        arguments: [
            ("a\nb‸\nc", "x\na\nb\nc", "x\na\nb‸\nc"), ("a\nb‸\nc", "a\nb\nc\nd", "a\nb‸\nc\nd"),
            ("a\nb‸b\nc", "a\nbbx\nc", "a\nb‸bx\nc"), ("a\nb\nc‸\nd", "d\na\nc", "d\na\nc‸"), ("a‸", "", "‸"),
            ("‸", "a\n", "a\n‸"),
            ("a\nlong‸\nc", "a\nx\nc", "a\nx‸\nc"), ("a\nb‸\nc", "a\nc", "a\nc‸"),
            ("x\nx\nx‸\ny", "x\nx\ny\nz", "x\nx\ny‸\nz"),
            ("a\nb‸", "a\nb", "a\nb‸"),
        ])
    func merging(before: String, other: String, after: String) {
        var text = EditedText(before)
        text.editor.replaceAll(with: Array(other.utf8))
        #expect(text.marked == after)
        #expect((text.editor.revision == 0) == (before.filter { $0 != "‸" } == other))
        _ = text.editor.undo()
        #expect(text.marked == before)
    }

    @Test("only lines that differ are replaced")
    func leastChange() {
        let old = (0..<1_000).map { "line \($0)\n" }
        var new = old
        new[10] = "other\n"
        new.insert("more\n", at: 500)
        new.remove(at: 900)
        let matching = LineMatching(
            from: NoteText(Array(old.joined().utf8)).lines, to: NoteText(Array(new.joined().utf8)).lines)
        #expect(
            matching.changes == [
                .init(old: 10..<11, new: 10..<11), .init(old: 500..<500, new: 500..<501),
                .init(old: 899..<900, new: 900..<900),
            ])
        let blank = (0..<9).map { $0 % 2 == 0 ? "\n" : "same\n" }
        var other = blank
        (other[2], other[5]) = ("one\n", "two\n")
        let twins = LineMatching(
            from: NoteText(Array(blank.joined().utf8)).lines, to: NoteText(Array(other.joined().utf8)).lines)
        #expect(twins.changes == [.init(old: 2..<3, new: 2..<3), .init(old: 5..<6, new: 5..<6)])
        #expect(matching.line(for: 700) == 701 && matching.line(for: 999) == 999)
    }
}
