import TerminalGrid
import Testing

@testable import RapportUI

@Suite("Keys move in a text and edit it")
struct TextKeyTests {
    @Test(
        "keys edit",
        arguments: [
            ("‸", "abc", "abc‸"), ("a‸c", "b", "ab‸c"), ("ab‸c", "<BS>", "a‸c"), ("‸a", "<BS>", "‸a"),
            ("a‸bc", "<Del>", "a‸c"), ("a‸bc", "<C-d>", "a‸c"), ("a‸", "<Del>", "a‸"), ("a\n‸b", "<BS>", "a‸b"),
            ("a‸\nb", "<Del>", "a‸b"), ("a‸b", "<Enter>", "a\n‸b"), ("a\r\n‸b", "<BS>", "a‸b"),
            ("one t‸wo", "<C-k>", "one t‸"), ("one‸\ntwo", "<C-k>", "one‸two"), ("one t‸wo", "<C-u>", "‸wo"),
            ("one two‸", "<C-w>", "one ‸"), ("one-two  ‸", "<C-w>", "‸"), ("one-two‸", "<A-BS>", "one-‸"),
            ("a\n‸b", "<C-w>", "a‸b"), ("one ‸two three", "<A-d>", "one ‸ three"), ("a‸b", "<Tab>", "a\t‸b"),
            ("‸a<b", "<lt>", "<‸a<b"), ("a‸", "<Space>b", "a b‸"), ("\u{FEFF}‸x", "<BS>", "‸x"),
        ])
    func editing(before: String, keys: String, after: String) throws {
        var text = EditedText(before)
        #expect(try text.press(keys))
        #expect(text.marked == after)
    }

    @Test(
        "keys move",
        arguments: [
            ("a‸b", "<Left>", "‸ab"), ("‸ab", "<Left>", "‸ab"), ("a\n‸b", "<Left>", "a‸\nb"),
            ("a‸\nb", "<Right>", "a\n‸b"),
            ("ab‸", "<Right>", "ab‸"), ("one\ntw‸o\nx", "<Up>", "on‸e\ntwo\nx"),
            ("one\ntwo‸\nx\nfour", "<Down>", "one\ntwo\nx‸\nfour"),
            ("one\ntwo‸\nx\nfour", "<Down><Down>", "one\ntwo\nx\nfou‸r"), ("on‸e", "<Up>", "on‸e"),
            ("one two‸ x", "<Home>", "‸one two x"), ("‸one two", "<End>", "one two‸"),
            ("one ‸two", "<A-b>", "‸one two"), ("one tw‸o", "<C-Left>", "one ‸two"), ("o‸ne two", "<A-f>", "one‸ two"),
            ("one‸ two", "<C-Right>", "one two‸"), ("one‸\n\ntwo", "<A-f>", "one\n\ntwo‸"),
            ("one\n‸two", "<A-b>", "‸one\ntwo"),
            ("a\nb‸\nc", "<A-lt>", "‸a\nb\nc"), ("a‸\nb\nc", "<A-gt>", "a\nb\nc‸"),
            ("a\nb‸\nc", "<C-Home>", "‸a\nb\nc"),
            ("a‸\nb\nc", "<C-End>", "a\nb\nc‸"), ("a‸\nb\nc", "<PageDown>", "a\nb\nc‸"),
            ("a\nb\nc‸", "<PageUp>", "a‸\nb\nc"),
            ("日‸本", "<Left>", "‸日本"), ("日本‸", "<A-b>", "‸日本"),
        ])
    func moving(before: String, keys: String, after: String) throws {
        var text = EditedText(before)
        #expect(try text.press(keys))
        #expect(text.marked == after)
        #expect(text.editor.revision == 0 && text.editor.selection == nil)
    }

    @Test(
        "whole characters move and vanish as one",
        arguments: [
            "é", "e\u{301}", "日", "한", "👩‍🔬", "👍🏽", "🇵🇱", "❤️", "1️⃣", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
            "\u{202E}", "\u{1}",
            "\u{7F}", "\r", "\0", "\u{2028}", "\u{301}", "नि",
        ])
    func clusters(character: String) throws {
        for (front, back) in [("", ""), ("a", "b"), ("日", "日"), ("\t", "x\n")]
        where !(front.isEmpty && character == "\u{301}") {
            // A mark belongs to what stands before it, unless that is a control.
            let isMark = character == "\u{301}" && front != "\t"
            let start = isMark ? "‸\(front)\(character)\(back)" : "\(front)‸\(character)\(back)"
            let end = "\(front)\(character)‸\(back)"
            var text = EditedText(start)
            try text.press("<Right>")
            #expect(text.marked == end)
            try text.press("<Left>")
            #expect(text.marked == start)
            try text.press("<Del>")
            #expect(text.string == (isMark ? back : front + back))
            text = EditedText(end)
            try text.press("<BS>")
            #expect(text.string == (isMark ? back : front + back))
        }
    }

    @Test(
        "an ill-formed sequence moves and vanishes as one, and its neighbours stay",
        arguments: [
            [0xFF], [0xC3], [0xE6, 0x97], [0xF0, 0x9F, 0x91], [0x80],
        ] as [[UInt8]])
    func illFormed(bytes: [UInt8]) throws {
        let whole = Array("a".utf8) + bytes + Array("b".utf8)
        var editor = TextEditor(whole, size: Size(columns: 10, rows: 3))
        for key in [Key.right, .right] { _ = editor.handle(key) }
        #expect(editor.cursor == TextPlace(line: 0, byte: 1 + bytes.count))
        _ = editor.handle(.character("x"))
        #expect(editor.text.bytes == Array("a".utf8) + bytes + Array("xb".utf8))
        _ = editor.handle(.backspace)
        _ = editor.handle(.backspace)
        #expect(editor.text.bytes == Array("ab".utf8))
        #expect(editor.undo() && editor.text.bytes == Array("a".utf8) + bytes + Array("xb".utf8))
    }

    @Test("a character typed before a mark takes it, and the cursor stands behind both")
    func combining() throws {
        var text = EditedText("‸\u{301}")
        try text.press("e")
        #expect(text.marked == "e\u{301}‸")
        text = EditedText("e‸")
        text.editor.insert("\u{301}")
        #expect(text.marked == "e\u{301}‸")
        try text.press("<BS>")
        #expect(text.string == "")
    }

    @Test(
        "shift selects, and so does a motion behind a mark",
        arguments: [
            ("a‸bcd", "<S-Right><S-Right>", "bc"), ("abc‸d", "<S-Left>", "c"), ("one ‸two", "<C-S-Left>", "one "),
            ("one ‸two", "<C-S-Right>", "two"), ("one ‸two", "<S-End>", "two"), ("one ‸two", "<S-Home>", "one "),
            ("a\nb‸\nc", "<C-S-Home>", "a\nb"), ("a\nb‸\nc", "<C-S-End>", "\nc"), ("ab‸c\nabc", "<S-Down>", "c\nab"),
            ("‸abc", "<C-Space><Right><Right>", "ab"), ("‸abc", "<C-Space><Right><C-Space><Right>", ""),
            ("‸abc", "<S-Right><Right>", ""), ("‸a\nb\nc", "<S-PageDown>", "a\nb\n"),
        ])
    func selecting(before: String, keys: String, selected: String) throws {
        var text = EditedText(before)
        #expect(try text.press(keys))
        #expect(text.selected == selected)
        let anchor = text.editor.anchor
        #expect(selected.isEmpty || anchor != nil)
        text.editor.move(to: .start)
        #expect(text.editor.selection == nil)
    }

    @Test(
        "what is typed takes the place of what is selected, and arrows leave to its ends",
        arguments: [
            ("a‸bcd", "<S-Right><S-Right>x", "ax‸d"), ("a‸bcd", "<S-Right><S-Right><BS>", "a‸d"),
            ("a‸bcd", "<S-Right><S-Right><Del>", "a‸d"), ("a‸bcd", "<S-Right><S-Right><Enter>", "a\n‸d"),
            ("a‸bcd", "<S-Right><S-Right><Left>", "a‸bcd"), ("abc‸d", "<S-Left><S-Left><Right>", "abc‸d"),
            ("a‸b\ncd", "<S-Down><Tab>", "a\t‸d"), ("a‸bcd", "<S-Right><C-k>", "a‸cd"),
        ])
    func typingOver(before: String, keys: String, after: String) throws {
        var text = EditedText(before)
        #expect(try text.press(keys))
        #expect(text.marked == after)
    }

    @Test("what is killed in a row is one thing to paste, in the order in which it stood")
    func killing() throws {
        var text = EditedText("one two ‸three\nfour")
        try text.press("<C-w><C-w><C-k>")
        #expect(text.marked == "‸\nfour")
        #expect(String(decoding: text.editor.clipboard.bytes, as: UTF8.self) == "one two three")
        try text.press("<Down><End>")
        let isPasted = text.editor.paste()
        #expect(isPasted && text.marked == "\nfourone two three‸")
        try text.press("<C-w>")
        #expect(String(decoding: text.editor.clipboard.bytes, as: UTF8.self) == "three")
        text = EditedText("‸a\r\nb\nc")
        try text.press("<C-k><C-k><C-k><C-k>")
        #expect(text.editor.clipboard.bytes == Array("a\r\nb\n".utf8) && text.marked == "‸c")
    }

    @Test("what is cut or copied keeps its bytes")
    func clipboard() throws {
        var editor = TextEditor([0x61, 0xFF, 0x0D, 0x0A, 0x62, 0x0A, 0x63], size: Size(columns: 9, rows: 3))
        let isNothing = (editor.cut(), editor.copy(), editor.paste())
        #expect(isNothing == (false, false, false))
        editor.anchor = .start
        editor.cursor = TextPlace(line: 1, byte: 1)
        let isCopied = editor.copy()
        #expect(isCopied && editor.selection == nil && editor.revision == 0)
        editor.move(to: editor.text.end)
        let isPasted = editor.paste()
        #expect(
            isPasted && editor.text.bytes == [0x61, 0xFF, 0x0D, 0x0A, 0x62, 0x0A, 0x63, 0x61, 0xFF, 0x0D, 0x0A, 0x62])
        editor.anchor = TextPlace(line: 0, byte: 1)
        editor.cursor = TextPlace(line: 1, byte: 0)
        let isCut = editor.cut()
        #expect(isCut && editor.clipboard.bytes == [0xFF, 0x0D, 0x0A])
        #expect(editor.text.bytes == [0x61, 0x62, 0x0A, 0x63, 0x61, 0xFF, 0x0D, 0x0A, 0x62])
    }

    @Test("keys that are none of its own are left to others")
    func others() throws {
        var text = EditedText("a‸b")
        for key in [
            Key.escape, .function(1), .control("s"), .control("t"), .control("_"), .alt("u"), .alt("\r"), .insert,
            .unknown,
            .backTab,
        ] {
            let isTaken = text.editor.handle(key)
            #expect(!isTaken, "\(key)")
        }
        #expect(text.marked == "a‸b" && text.editor.revision == 0)
    }
}
