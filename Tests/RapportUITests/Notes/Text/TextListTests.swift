import TerminalGrid
import Testing

@testable import RapportUI

@Suite("Lists continue and end themselves")
struct TextListTests {
    @Test(
        "Enter behind an item begins the next",
        arguments: [
            ("- x‸", "- x\n- ‸"), ("* x‸", "* x\n* ‸"), ("3. x‸", "3. x\n4. ‸"), ("9) x‸", "9) x\n10) ‸"),
            ("9.  x‸", "9.  x\n10. ‸"), ("- [ ] x‸", "- [ ] x\n- [ ] ‸"), ("- [x] x‸", "- [x] x\n- [ ] ‸"),
            ("  -   x‸", "  -   x\n  -   ‸"), ("\t- x‸", "\t- x\n\t- ‸"), ("- Q: why?‸", "- Q: why?\n- ‸"),
            ("- one ‸two", "- one \n- ‸two"), ("- one‸ two", "- one\n- ‸two"), ("- ‸x", "- \n- ‸x"),
            ("‸- x", "\n‸- x"), ("-‸ x", "-\n‸ x"), ("  ‸- x", "  \n‸- x"),
            ("- x‸\r\nrest", "- x\r\n- ‸\r\nrest"), ("-x‸", "-x\n‸"), ("3.x‸", "3.x\n‸"), ("x - y‸", "x - y\n‸"),
            ("- [y] x‸", "- [y] x\n- ‸"), ("1234567890. x‸", "1234567890. x\n‸"), ("999999999. x‸", "999999999. x\n‸"),
            ("---‸", "---\n‸"), ("**bold** x‸", "**bold** x\n‸"), ("- [ ]x‸", "- [ ]x\n- ‸"),
        ])
    func continuing(before: String, after: String) throws {
        var text = EditedText(before)
        try text.press("<Enter>")
        #expect(text.marked == after)
        let isUndone = text.editor.undo()
        #expect(isUndone && text.marked == before)
    }

    @Test(
        "Enter on an empty item ends the list, or goes back to the one around it",
        arguments: [
            ("- x\n- ‸", "- x\n‸"), ("- x\n- [ ] ‸\ny", "- x\n‸\ny"), ("- [ ]‸", "‸"), ("3. ‸", "‸"), ("  - ‸", "‸"),
            ("- x\n  - ‸", "- x\n- ‸"), ("2. x\n   - y\n   - ‸", "2. x\n   - y\n3. ‸"),
            ("- [x] x\n  - ‸", "- [x] x\n- [ ] ‸"), ("- x\n\n  - ‸", "- x\n\n- ‸"),
            ("- x\nwords\n  - ‸", "- x\nwords\n‸"),
            ("- x\r\n- ‸\r\n", "- x\r\n‸\r\n"),
        ])
    func ending(before: String, after: String) throws {
        var text = EditedText(before)
        try text.press("<Enter>")
        #expect(text.marked == after)
        let isUndone = text.editor.undo()
        #expect(isUndone && text.marked == before)
    }

    @Test(
        "Tab before an item's words moves it to the right, Shift-Tab moves an item to the left",
        arguments: [
            ("- ‸x", "<Tab>", "  - ‸x"), ("3. ‸x", "<Tab>", "   3. ‸x"), ("- [ ] ‸x", "<Tab>", "  - [ ] ‸x"),
            ("\t- ‸x", "<Tab>", "\t\t- ‸x"), ("- x‸", "<Tab>", "- x\t‸"), ("‸- x", "<Tab>", "\t‸- x"),
            ("    - x‸", "<S-Tab>", "  - x‸"), (" - ‸x", "<S-Tab>", "- ‸x"), ("\t- ‸x", "<S-Tab>", "- ‸x"),
            ("‸    - x", "<S-Tab>", "‸  - x"), ("  - ‸", "<Tab><S-Tab><S-Tab>", "- ‸"),
        ])
    func indenting(before: String, keys: String, after: String) throws {
        var text = EditedText(before)
        #expect(try text.press(keys))
        #expect(text.marked == after)
        while text.editor.undo() {}
        #expect(text.string == before.filter { $0 != "‸" })
    }
}
