import DisplayText
import TerminalGrid
import Testing

@testable import RapportUI

@Suite("A text is wrapped and drawn")
struct TextScreenTests {
    private func rows(_ marked: String, columns: Int, rows: Int = 8) -> (text: [String], cursor: Position?) {
        let text = EditedText(marked, columns: columns, rows: rows)
        var lines = text.screen().text
        while lines.last?.isEmpty == true { lines.removeLast() }
        return (lines, text.editor.cursorPosition)
    }

    @Test(
        "rows break at words, and one column is left for the cursor",
        arguments: [
            ("hello world", 12, ["hello world"]), ("hello world", 11, ["hello", "world"]),
            ("hello world", 6, ["hello", "world"]),
            ("hello world", 5, ["hell", "o", "worl", "d"]), ("ab cd ef", 6, ["ab cd", "ef"]),
            ("a  b", 2, ["a", "", "b"]),
            ("abc", 1, ["a", "b", "c"]), ("日本語", 5, ["日本", "語"]), ("日本語", 4, ["日", "本", "語"]), ("日本", 2, ["日", "本"]),
            ("a日b", 3, ["a", "日", "b"]), ("word 日本", 8, ["word 日", "本"]), ("\tx", 10, ["    x"]),
            ("a\tx", 10, ["a   x"]),
            ("a\u{1}b", 10, ["a^Ab"]), ("a\u{202E}b", 12, ["a<U+202E>b"]), ("\0\r\u{7F}", 12, ["^@^M^?"]),
            ("e\u{301}x", 9, ["e\u{301}x"]),
            ("a\n\nb", 9, ["a", "", "b"]), ("👩‍🔬👩‍🔬", 4, ["👩‍🔬", "👩‍🔬"]), ("", 9, []),
        ])
    func wrapping(text: String, columns: Int, expected: [String]) {
        #expect(rows(text, columns: columns).text == expected)
    }

    @Test("a wide character that no row can hold is cut at the edge")
    func cut() {
        #expect(rows("日x", columns: 1).text == ["", "x"])
        #expect(rows("a\u{202E}b", columns: 4).text == ["a", "<U+2", "b"])
    }

    @Test("what is no UTF-8 is shown as a replacement character")
    func illFormed() {
        let editor = TextEditor([0x61, 0xFF, 0xE6, 0x97, 0x62, 0xC3], size: Size(columns: 9, rows: 2))
        var grid = Grid(size: editor.size)
        grid.clipped(to: grid.bounds) { editor.draw(on: &$0, Theme(unicode: true)) { _, _ in [] } }
        #expect(grid.text == ["a\u{FFFD}\u{FFFD}b\u{FFFD}", ""])
    }

    @Test(
        "the cursor stands where the next character will appear",
        arguments: [
            ("ab‸c", 9, 2, 0), ("hello ‸world", 6, 0, 1), ("hello‸ world", 6, 5, 0), ("日本‸", 9, 4, 0),
            ("a\n‸", 9, 0, 1),
            ("\t‸x", 9, 4, 0), ("hello ‸", 6, 0, 1), ("hello‸", 6, 5, 0), ("e\u{301}‸", 9, 1, 0), ("a‸", 1, 0, 0),
        ])
    func cursor(marked: String, columns: Int, column: Int, row: Int) {
        #expect(rows(marked, columns: columns).cursor == Position(column: column, row: row))
    }

    @Test("up and down go by rows of the screen and keep the column, home and end go on to the line's ends")
    func rowMotion() throws {
        var text = EditedText("one two three\nx\nfour five six", columns: 9, rows: 10)
        #expect(text.screen().text.prefix(5) == ["one two", "three", "x", "four", "five six"])
        text.editor.move(to: TextPlace(line: 0, byte: 6))
        for expected in ["one two three‸", "x‸", "four‸ five six"] {
            let isMoved = text.editor.handle(.down)
            #expect(isMoved)
            #expect(text.marked.contains(expected), "\(text.marked)")
        }
        text = EditedText("one two th‸ree", columns: 9, rows: 10)
        try text.press("<Home>")
        #expect(text.marked == "one two ‸three")
        try text.press("<Home>")
        #expect(text.marked == "‸one two three")
        try text.press("<End>")
        #expect(text.marked == "one two‸ three")
        try text.press("<End>")
        #expect(text.marked == "one two three‸")
    }

    @Test("the view follows the cursor, by rows and by pages, and leaves no row empty that it could fill")
    func scrolling() throws {
        let lines = (0..<50).map { "line \($0)" }.joined(separator: "\n")
        var text = EditedText("‸" + lines, columns: 20, rows: 5)
        try text.press("<Down><Down><Down><Down>")
        #expect(text.screen().text.first == "line 0" && text.editor.cursorPosition?.row == 4)
        try text.press("<Down>")
        #expect(text.screen().text.first == "line 1" && text.editor.cursorPosition?.row == 4)
        try text.press("<PageDown>")
        #expect(text.screen().text.first == "line 5" && text.editor.cursorPosition?.row == 4)
        try text.press("<PageUp><PageUp>")
        #expect(text.screen().text.first == "line 0")
        try text.press("<A-gt>")
        #expect(text.screen().text == (45..<50).map { "line \($0)" })
        try text.press("<C-u><BS>")
        #expect(text.screen().text == (44..<49).map { "line \($0)" })
        text.editor.resize(to: Size(columns: 20, rows: 60))
        #expect(text.screen().text.first == "line 0" && text.editor.cursorPosition?.row == 48)
        text.editor.resize(to: Size(columns: 20, rows: 2))
        #expect(text.screen().text == ["line 47", "line 48"])
    }

    @Test("a change above what is seen moves nothing on screen")
    func changeAbove() {
        let lines = (0..<50).map { "line \($0)\n" }
        var text = EditedText(lines[..<30].joined() + "‸" + lines[30...].joined(), columns: 20, rows: 5)
        let before = text.screen().text
        text.editor.replaceAll(with: Array((["more\n", "lines\n"] + lines).joined().utf8))
        #expect(text.screen().text == before && text.editor.cursor.line == 32)
    }

    @Test("styles and what is selected are drawn by bytes, the later of two on top")
    func styles() throws {
        var text = EditedText("‸aé日b cd", columns: 9, rows: 2)
        let styling: (Int, TextLine) -> [(Range<Int>, Style)] = { _, _ in
            [(1..<6, .warning), (3..<6, .good), (90..<99, .good)]
        }
        #expect(text.screen(styling: styling).styleLayer.first == " rgg")
        try text.press("<Right><S-Right><S-Right><S-Right>")
        #expect(text.screen(styling: styling).styleLayer.first == " rgg |  vvvv")
        text = EditedText("‸ab\nc", columns: 9, rows: 2)
        try text.press("<S-Down>")
        #expect(text.screen().styleLayer == [" | vvv", ""])
        #expect(text.screen(Theme(unicode: false)).text == ["ab", "c"])
        #expect(EditedText("é日", columns: 9, rows: 1).screen(Theme(unicode: false)).text == ["???"])
    }

    @Test(
        "nothing traps at any size",
        arguments: [(0, 0), (0, 3), (3, 0), (1, 1), (2, 2), (10, 3), (80, 24), (2_500, 2_500)])
    func sizes(columns: Int, rows: Int) throws {
        let size = Size(columns: columns, rows: rows)
        var text = EditedText("one 日本 \t👩‍🔬 \u{202E}e\u{301} - \u{1}\n- item\n\n\r\nlast‸", columns: 30, rows: 4)
        text.editor.resize(to: size)
        for key in [
            "<Up>", "<Down>", "<PageUp>", "<PageDown>", "<Home>", "<End>", "x", "<Enter>", "<BS>", "<A-b>", "<C-S-End>",
            "<Tab>",
            "<C-Home>", "<Del>", "<Right>", "<C-w>", "<S-Down>", "<S-PageUp>", "<C-k>",
        ] {
            try text.press(key)
            _ = text.screen()
            let position = text.editor.cursorPosition
            #expect((position == nil) == size.isEmpty)
            if let position { #expect(Rect(size: size).contains(position)) }
        }
        // What is drawn on may be smaller or larger.
        for other in [Size(columns: 1, rows: 1), Size(columns: 300, rows: 100)] {
            var grid = Grid(size: other)
            grid.clipped(to: grid.bounds) { text.editor.draw(on: &$0, Theme(unicode: true)) { _, _ in [] } }
        }
    }

    @Test(
        "a cluster takes the columns that it takes on screen",
        arguments: [
            "a", "é", "e\u{301}", "e\u{301}\u{302}\u{303}\u{304}", "日\u{301}", "😀", "👍🏽", "👩‍🔬", "🇵🇱", "1️⃣", "❤️", "️", "ก",
            "นี่", "क्षि",
            "\u{200B}", "\u{AD}", "\u{3164}", "\u{34F}", "\u{85}", "한", "ی", "ﷺ",
        ])
    func widths(text: String) {
        for behind in ["", "x", "日", "\n", "é"] {
            Array((text + behind).utf8).withUnsafeBufferPointer { bytes in
                let cluster = TextCluster(in: bytes, at: 0, column: 0)
                #expect(cluster.end == text.utf8.count)
                #expect(cluster.width == CleanText(text).width)
            }
        }
    }

    @Test("a joiner between letters that need it takes no column, and text in such a script is drawn as a whole")
    func joiners() {
        let text = EditedText("می‌خواهم‸", columns: 20, rows: 1)
        #expect(text.editor.cursorPosition?.column == 7)
        #expect(text.screen().text == ["می‌خواهم"])
        #expect(EditedText("a\u{200D}b‸", columns: 20, rows: 1).editor.cursorPosition?.column == 10)
    }

    @Test("five million marks on a letter make no key slow to a standstill")
    func marks() throws {
        var editor = TextEditor(Array("a".utf8), size: Size(columns: 20, rows: 5))
        editor.move(to: editor.text.end)
        editor.insert(String(repeating: "\u{301}", count: 20_000))
        for key in try Key.sequence("x<Left><Left><BS><Del><Up><Home>") { _ = editor.handle(key) }
        #expect(editor.text.bytes.count > 39_000)
        let place = editor.place(after: .start)
        #expect(place.byte <= TextCluster.limit)
    }

    @Test("rows of a long line that was edited are those of a line read anew", arguments: [1, 2, 7, 20, 80])
    func rewrapping(columns: Int) throws {
        let words = (0..<900).map { "word\($0 * 7_919 % 1_000)" }.joined(separator: " ")
        var editor = TextEditor(
            Array("\(words)\n\(words)日本語 e\u{301} \(words)".utf8), size: Size(columns: columns, rows: 10))
        func check(_ editor: inout TextEditor) {
            for line in editor.text.lines.indices {
                let rows = editor.rows(of: line)
                #expect(rows == LineWrap(shown: columns).rows(of: editor.text.lines[line].bytes))
            }
        }
        check(&editor)
        for byte in [0, 3, 700, 2_999, 5_000] {
            editor.move(to: TextPlace(line: 0, byte: byte))
            for key in try Key.sequence("x<Space><BS><BS><Del><Del><Enter><BS>") {
                _ = editor.handle(key)
                check(&editor)
            }
            editor.insert("e\u{301} longer than it was\nand\nmore")
            check(&editor)
            _ = editor.undo()
            check(&editor)
        }
        _ = editor.handle(.end)
        _ = editor.handle(.end)
        _ = editor.handle(.delete)
        check(&editor)
    }
}
