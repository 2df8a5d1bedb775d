import TerminalGrid
import Testing

@testable import RapportUI

@Suite("What was done to a text is undone in sensible steps")
struct TextUndoTests {
    /// The texts as one step after the other is undone.
    private func undone(_ text: EditedText) -> [String] {
        var text = text
        var texts: [String] = []
        while text.editor.undo() { texts.append(text.marked) }
        return texts
    }

    @Test(
        "steps",
        arguments: [
            ("‸", "abc", ["‸"]), ("‸", "ab<Enter>cd", ["ab\n‸", "ab‸", "‸"]),
            ("‸", "ab<Left>c", ["a‸b", "‸"]), ("abc‸", "<BS><BS>", ["abc‸"]), ("‸abc", "<Del><Del>", ["‸abc"]),
            ("abc‸", "<BS>x<BS>", ["abx‸", "ab‸", "abc‸"]), ("one two‸", "<C-w><C-w>", ["one ‸", "one two‸"]),
            ("a‸bc", "<S-Right>xy", ["ab‸c"]), ("‸", "a<Tab>b", ["a\t‸", "a‸", "‸"]),
            ("a\n‸b", "<BS><BS>", ["a\n‸b"]),
        ])
    func steps(before: String, keys: String, after: [String]) throws {
        var text = EditedText(before)
        try text.press(keys)
        let last = text.marked
        #expect(undone(text) == after)
        while text.editor.undo() {}
        while text.editor.redo() {}
        #expect(text.marked == last)
    }

    @Test("long typing is undone in portions that end with a word")
    func longTyping() throws {
        var text = EditedText("‸")
        try text.press(String(repeating: "word<Space>", count: 20))
        let steps = undone(text)
        #expect(steps.count == 3)
        #expect(steps.allSatisfy { $0 == "‸" || $0.hasSuffix(" ‸") })
    }

    @Test("a paste, a replacement and a merge are a step each, and end what was typed before")
    func others() throws {
        var text = EditedText("‸")
        try text.press("a")
        text.editor.insert("b\r\nc\rd\n")
        #expect(text.marked == "ab\nc\nd\n‸")
        try text.press("e")
        text.editor.replace(TextPlace(line: 1, byte: 0)..<TextPlace(line: 1, byte: 1), with: "new")
        #expect(text.marked == "ab\nnew‸\nd\ne")
        text.editor.replaceAll(with: Array("ab\nnew\nd\nf\n".utf8))
        #expect(undone(text) == ["ab\nnew‸\nd\ne", "ab\nc\nd\ne‸", "ab\nc\nd\n‸", "a‸", "‸"])
        let isRedone = text.editor.redo()
        #expect(!isRedone)
        let isUndone = text.editor.undo()
        #expect(isUndone)
        try text.press("x")
        let isGone = text.editor.redo()
        #expect(!isGone)
    }

    @Test("the count of characters and the revision grow with every change, undone ones too")
    func counts() throws {
        var text = EditedText("‸")
        try text.press("aé日")
        #expect(text.editor.charactersChanged == 3 && text.editor.revision == 3)
        text.editor.insert("x\ny")
        #expect(text.editor.charactersChanged == 6 && text.editor.revision == 4)
        _ = text.editor.undo()
        #expect(text.editor.charactersChanged == 9 && text.editor.revision == 5)
        try text.press("<Left><Right><S-Left>")
        #expect(text.editor.charactersChanged == 9 && text.editor.revision == 5)
        try text.press("<BS>")
        #expect(text.editor.charactersChanged == 10)
    }

    @Test("the oldest steps are forgotten")
    func bounds() throws {
        var text = EditedText("‸")
        text.editor.history.stepLimit = 100
        for _ in 0..<100 { try text.press("a<Enter>") }
        #expect((80...100).contains(text.editor.history.done.count))
        text = EditedText("‸")
        text.editor.history.weightLimit = 10_000
        for _ in 0..<50 { text.editor.insert(String(repeating: "x", count: 1_000)) }
        #expect((5...10).contains(text.editor.history.done.count))
        text.editor.insert(String(repeating: "x", count: 20_000))
        #expect(text.editor.history.done.count == 1)
    }

    @Test(
        "after any deeds and as many undone the bytes are those there were; made again they are the last",
        arguments: 0..<12)
    func mutations(seed: UInt64) {
        var random = Mutations(seed: seed &+ 1)
        // In some a line is so long that its rows are not worked out anew after each key.
        let first = random.bytes(400) + (seed % 2 == 0 ? random.line(4_000) : [])
        var editor = TextEditor(first, size: Size(columns: random.below(30), rows: random.below(12)))
        for _ in 0..<250 {
            random.change(&editor)
            let fresh = random.below(8) == 0 ? LineWrap(shown: editor.size.columns) : nil
            if let fresh {
                for line in editor.text.lines.indices {
                    let rows = editor.rows(of: line)
                    #expect(rows == fresh.rows(of: editor.text.lines[line].bytes))
                }
            }
            #expect(editor.text.clamped(editor.cursor) == editor.cursor)
            #expect((editor.cursorPosition == nil) == editor.size.isEmpty)
        }
        let last = editor.text.bytes
        var undone = 0
        while editor.undo() { undone += 1 }
        #expect(editor.text.bytes == first)
        for _ in 0..<undone { _ = editor.redo() }
        #expect(editor.text.bytes == last)
    }
}

/// Random bytes, and random things to do to a text.
private struct Mutations {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(1, bound)
    }

    private static let pieces: [[UInt8]] = [
        [0x0A], [0x0D, 0x0A], [0x0D], [0x00], [0xFF], [0xE6, 0x97], Array("- x".utf8), Array("  3. item ".utf8),
        Array("- [ ] ".utf8), Array("word ".utf8), Array("é".utf8), Array("e\u{301}".utf8), Array("\u{301}".utf8),
        Array("日本語".utf8), Array("👩‍🔬".utf8), Array("🇵🇱🇬🇧".utf8), Array("\u{200D}".utf8), Array("\u{FE0F}".utf8), [0x09],
        Array("\u{202E}".utf8), Array("longerthanarowofthescreen".utf8), [0x20, 0x20, 0x20],
    ]

    mutating func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count { bytes += Self.pieces[below(Self.pieces.count)] }
        return bytes
    }

    mutating func line(_ count: Int) -> [UInt8] {
        bytes(count).filter { $0 != 0x0A }
    }

    private mutating func place(in text: NoteText) -> TextPlace {
        let line = below(text.lines.count)
        return TextPlace(line: line, byte: below(text.lines[line].bytes.count + 1))
    }

    private static let keys: [Key] = [
        .enter, .tab, .backTab, .backspace, .delete, .control("k"), .control("u"), .control("w"), .alt("d"),
        .alt("\u{7F}"),
        .left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .alt("b"), .alt("f"), .alt("<"), .alt(">"),
        .control(" "), .moving(.right, .shift), .moving(.down, .shift), .moving(.left, [.shift, .control]),
        .character("a"),
        .character(" "), .character("日"), .character("\u{301}"), .character("👍🏽"),
    ]

    mutating func change(_ editor: inout TextEditor) {
        switch below(12) {
        case 0: editor.insert(String(decoding: bytes(below(40)), as: UTF8.self))
        case 1:
            let (one, other) = (place(in: editor.text), place(in: editor.text))
            editor.replace(min(one, other)..<max(one, other), with: String(decoding: bytes(below(9)), as: UTF8.self))
        case 2: editor.move(to: place(in: editor.text))
        case 3: editor.replaceAll(with: mutated(editor.text.bytes))
        case 4: _ = editor.undo()
        case 5: _ = editor.redo()
        case 6: _ = below(2) == 0 ? editor.cut() : editor.paste()
        case 7 where below(4) == 0: editor.resize(to: Size(columns: below(40), rows: below(12)))
        default: _ = editor.handle(Self.keys[below(Self.keys.count)])
        }
        var grid = Grid(size: editor.size)
        grid.clipped(to: grid.bounds) { canvas in editor.draw(on: &canvas, Theme(unicode: true)) { _, _ in [] } }
    }

    private mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<below(4) {
            let start = below(bytes.count + 1)
            let end = min(bytes.count, start + below(20))
            bytes.replaceSubrange(start..<end, with: self.bytes(below(12)))
        }
        return bytes
    }
}
