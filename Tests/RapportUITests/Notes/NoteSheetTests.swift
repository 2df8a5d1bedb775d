import Mentorship
import TerminalGrid
import Testing

@testable import RapportUI

@Suite("A text about a session while it is written")
struct NoteSheetTests {
    private func sheet(_ text: String, hasHead: Bool) -> NoteSheet {
        let name = SessionName(day: NoteSample.today)
        let key = NoteKey(SessionKey(name, of: PairID("grace-hopper")))
        var sheet = NoteSheet(
            NoteOpening(
                key, body: Array(text.utf8), headLines: hasHead ? 3 : 0, isNew: false, session: Session(name: name),
                checkIn: CheckIn(session: name), isGoingOn: false, clock: nil))
        sheet.editor.resize(to: Size(columns: 30, rows: 10))
        return sheet
    }

    private static let texts = [
        "one\n\ntwo words here\n- [ ] a\n  - b\n> q\n`` `\nlast",
        "one\n```\ncode\n```\ntwo\n- x\n  ```\n  y\nz\n<!-- a\nb -->\n",
    ]
    private static let keys: [Key] = [
        .character("a"), .character(" "), .character("-"), .character(">"), .character("`"), .character("~"), .enter,
        .enter, .backspace, .backspace, .delete, .control("k"), .control("u"), .control("w"), .alt("\u{7F}"), .alt("d"),
        .tab, .backTab, .up, .down, .left, .right, .home, .end, .control(" "),
    ]

    @Test("whatever is done to it, what is hidden is what reading the whole text hides", arguments: 0..<8)
    func hiding(seed: UInt64) {
        var state = seed &* 91 | 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let hasHead = seed % 2 == 0
        var sheet = sheet(Self.texts[Int(seed / 2) % 2], hasHead: hasHead)
        for step in 0..<1_500 {
            let line = next(sheet.editor.text.lines.count)
            switch next(20) {
            case 0: sheet.removeLine(line)
            case 1: sheet.open(below: line, ["", "words", "```", "> q"][next(4)])
            case 2:
                let count = sheet.editor.text.lines[line].bytes.count
                sheet.amend(line, LineEdit(replacing: 0..<min(next(4), count), with: ["", "x", "- ", "~~~"][next(4)]))
            default: _ = sheet.handle(Self.keys[next(Self.keys.count)])
            }
            let whole = HiddenLines(sheet.editor.text.bytes, hasHead: hasHead)
            let count = sheet.editor.text.lines.count
            #expect(sheet.hidden.count == count && (0..<count).allSatisfy { sheet.hidden[$0] == whole[$0] }, "\(step)")
        }
    }
}
