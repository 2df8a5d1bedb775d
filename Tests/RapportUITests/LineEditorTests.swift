import Testing
import TerminalGrid

@testable import RapportUI

@Suite struct LineEditorTests {
    private func typed(_ keys: String, into text: String = "") throws -> LineEditor {
        var editor = LineEditor(text)
        for key in try Key.sequence(keys) {
            let isTaken = editor.handle(key)
            #expect(isTaken)
        }
        return editor
    }

    @Test(
        "keys edit the line",
        arguments: [
            ("abc", "abc"), ("abc<BS>", "ab"), ("<BS>", ""), ("abc<Left>x", "abxc"), ("abc<Left><Del>", "ab"),
            ("<Del>", ""), ("abc<Home>x", "xabc"), ("abc<Home><End>x", "abcx"), ("abc<C-a>x<C-e>y", "xabcy"),
            ("one two<C-w>", "one "), ("one two  <C-w>", "one "), ("one<Left><C-u>", "e"), ("one<Left><C-k>", "on"),
            ("ab<Left><Left><Left>x", "xab"), ("ab<Right>x", "abx"), ("a<Space>b", "a b"),
        ])
    func editing(keys: String, text: String) throws {
        #expect(try typed(keys).text == text)
    }

    @Test(
        "what is typed takes the place of a selected line, and a key that moves keeps it",
        arguments: [
            ("x", "x"), ("xy", "xy"), ("<BS>", ""), ("<Del>", ""), ("<C-w>", ""), ("<C-u>", ""), ("<C-k>", ""),
            ("<Left>x", "old wordxs"), ("<End>x", "old wordsx"), ("<Home>x", "xold words"),
        ])
    func selected(keys: String, text: String) throws {
        var editor = LineEditor("old words", isSelected: true)
        #expect(editor.isSelected && editor.text == "old words")
        for key in try Key.sequence(keys) {
            let isTaken = editor.handle(key)
            #expect(isTaken)
        }
        #expect(editor.text == text)
        #expect(!editor.isSelected)
        editor = LineEditor("old", isSelected: true)
        let isTaken = editor.handle(.tab)
        #expect(!isTaken && editor.isSelected)
        editor.insert("new")
        #expect(editor.text == "new")
        #expect(!LineEditor("", isSelected: true).isSelected)
    }

    @Test("whole characters move and vanish as one", arguments: ["é", "e\u{301}", "👩‍🔬", "🇵🇱", "นี่", "한"])
    func clusters(character: String) throws {
        #expect(try typed("<BS>", into: "a" + character).text == "a")
        #expect(try typed("<Left>x", into: "a" + character).text == "ax" + character)
        #expect(try typed("<Home><Right><Del>", into: "a" + character).text == "a")
    }

    @Test("line breaks and control characters of a paste become blanks")
    func paste() {
        var editor = LineEditor()
        editor.insert("one\ntwo\r\nthree\u{1B}[31m\u{9B}x\ttab")
        #expect(editor.text == "one two  three [31m x tab")
    }

    @Test("other keys are left to others")
    func others() {
        var editor = LineEditor("abc")
        for key in [Key.enter, .escape, .tab, .up, .down, .function(1), .control("z"), .unknown] {
            let isTaken = editor.handle(key)
            #expect(!isTaken)
        }
        #expect(editor.text == "abc")
    }

    @Test("the window holds the cursor and never more columns than there are", arguments: 0...12)
    func window(columns: Int) throws {
        for keys in ["", "<Left>", "<Home>", "<Left><Left><Left>"] {
            let window = try typed(keys, into: "a日本語x👩‍🔬e\u{301}z").window(columns: columns)
            #expect(window.text.width <= columns)
            #expect(columns == 0 ? window.cursor == 0 : window.cursor < columns)
        }
    }

    @Test("a hundred thousand characters pasted are taken, and typing goes on")
    func longPaste() throws {
        var editor = LineEditor()
        editor.insert(String(repeating: "word ", count: 20_000))
        for key in try Key.sequence("end<Left><Left>x<BS>") {
            let isTaken = editor.handle(key)
            #expect(isTaken)
        }
        #expect(editor.text.utf8.count == 100_003)
        #expect(editor.window(columns: 40).text.width <= 40)
    }

    @Test("a line with a bound takes what there is room for, and nothing of what is longer, and says so")
    func bound() throws {
        var editor = LineEditor("abc", bound: 6)
        editor.insert("defg")
        #expect(editor.text == "abc" && editor.fullNote == "That is too long: there is room for 6 characters.")
        for key in try Key.sequence("<Left>d\u{301}e") {
            let isTaken = editor.handle(key)
            #expect(isTaken && editor.fullNote == nil)
        }
        #expect(editor.text == "abd\u{301}ec")
        let isTaken = editor.handle(.character("x"))
        #expect(isTaken && editor.isFull && editor.text == "abd\u{301}ec")
        _ = editor.handle(.backspace)
        #expect(!editor.isFull && editor.text == "abd\u{301}c")
    }

    @Test(
        "what is looked for at each key is bounded, which a sentence says, and what was there stays",
        arguments: ["/re", "2/re", "3/re", "2<Enter>/re", ":re"])
    func boundedLines(keys: String) throws {
        var panes = Panes()
        try panes.press("j" + keys)
        panes.tell(.event(.paste(String(repeating: "word ", count: 20_000))))
        #expect(panes.screen.contains("That is too long: there is room for 200 characters."), "\(panes.screen)")
        #expect((panes.state.prompt?.line ?? panes.state.palette?.line)?.text == "re")
        try panes.press("a")
        #expect(!panes.screen.contains("too long"))
        #expect((panes.state.prompt?.line ?? panes.state.palette?.line)?.text == "rea")
        for _ in 0..<60 { try panes.press("wxyz") }
        #expect(panes.screen.contains("That is too long"))
        #expect((panes.state.prompt?.line ?? panes.state.palette?.line)?.text.count == 200)
    }
}
