import PlainText
import Testing

@Suite("Fences, comments and quotes")
struct HidingTests {
    /// The lines that are read, and the faults as `line kind`.
    private func read(_ text: String) -> (lines: String, faults: [String]) {
        let document = reading(text)
        let lines = document.lines.map { line -> Character in
            switch line.kind {
            case .blank: "_"
            case .frontMatter: "f"
            case .hidden: "h"
            case .heading: "#"
            case .words: "w"
            }
        }
        return (String(lines), document.faults.map { "\($0.line.value) \($0.kind)" })
    }

    @Test(
        "Nothing is read in a code fence, which ends at its closing line",
        arguments: [
            ("```\na\n```\nb", "hhhw"), ("~~~\na\n~~~\nb", "hhhw"), ("```\n~~~\n```\nb", "hhhw"),
            ("````\n```\n````\nb", "hhhw"),
            ("```\n`````\nb", "hhw"), ("``` swift\n``` x\n```  \nb", "hhhw"), ("``\na", "ww"), ("``` a`b\nc", "ww"),
            ("~~~ a`b~\nc\n~~~\nd", "hhhw"), ("  ```\na\n      ```\nb", "hhhw"), ("```\n\n# a\n```", "hhhh"),
            ("\t```\n\t- [ ] a\n\t```\nb", "hhhw"), ("```a```\nb", "ww"), ("x ```\nb", "ww"),
        ])
    func fences(text: String, lines: String) {
        #expect(read(text) == (lines, []))
        #expect(read(text.replacing("\n", with: "\r\n")) == (lines, []))
    }

    @Test(
        "A fence in a list item ends with the item, the last one's with the file",
        arguments: [
            ("- ```\n  a\n- b", "hhw"), ("- ```\n  a\nb", "hhw"),
            ("- a\n  ```\n  b\n\n c\nd", "whh__w".replacing("__", with: "hh")),
            ("- a\n  ```\n  b", "whh"), ("- ```", "h"), ("- a\n  - b\n    ```\n    c\n  - d", "wwhhw"),
            ("- a\n  - b\n    ```\n    c\n    ```\n  - d", "wwhhhw"), ("1. a\n   ~~~\n   b\n2. c", "whhw"),
            ("- a\n\n  ```\n  b\n\n", "w_hhh"), ("- a\n  b\n    ```\n    c\n- d", "wwhhw"),
        ])
    func fencesInItems(text: String, lines: String) {
        #expect(read(text) == (lines, []))
    }

    @Test(
        "A fence that never ends is reported where it begins",
        arguments: [
            ("a\n```\nb\n", "whh", "2"), ("~~~\n```\n", "hh", "1"), ("````\n```", "hh", "1"),
            ("- a\n\nb\n```\n", "w_wh", "4"),
            ("```\na\n```\n```\nb", "hhhhh", "4"), ("---\na: b\n---\n```\n", "fffh", "4"),
        ])
    func openFences(text: String, lines: String, line: String) {
        #expect(read(text) == (lines, [line + " openFence"]))
    }

    @Test(
        "A comment begins a line and runs to its end, or lies within one line",
        arguments: [
            ("<!-- a -->\nb", "hw"), ("<!--\na\n-->\nb", "hhhw"), ("<!--\n\n# a -->\nb", "hhhw"),
            ("  <!-- a\nb --> c\nd", "hhw"),
            ("a <!-- b\nc", "ww"), ("a <!-- b --> c", "w"), ("- <!-- a -->\nb", "hw"), ("<!-->\nb", "hw"),
            ("<!--->\nb", "hw"),
            ("<! -- a\nb", "ww"), ("<!-\nb", "ww"), ("<!--\n```\n-->\nb", "hhhw"), ("```\n<!--\n```\nb", "hhhw"),
            ("<!-- a --\n> -->\nb", "hhw"), ("> <!--\nb", "hw"),
        ])
    func comments(text: String, lines: String) {
        #expect(read(text) == (lines, []))
    }

    @Test(
        "A comment in a list item ends with the item at the latest",
        arguments: [("- <!-- a\n  b\n- c", "hhw"), ("- a\n  <!-- b\n  c\nd", "whhw"), ("- a\n  <!-- b\n", "wh")])
    func commentsInItems(text: String, lines: String) {
        #expect(read(text) == (lines, []))
    }

    @Test(
        "A comment that never ends is reported where it begins",
        arguments: [
            ("a\n<!-- b\n\nc", "whhh", "2"), ("<!--", "h", "1"), ("<!--\n```\n", "hh", "1"), ("<!-- --\n>", "hh", "1"),
        ])
    func openComments(text: String, lines: String, line: String) {
        #expect(read(text) == (lines, [line + " openComment"]))
    }

    @Test(
        "A quoted line is hidden, and it alone",
        arguments: [
            ("> a\nb", "hw"), (">a", "h"), ("  > - [ ] a", "h"), ("- > a\n  b", "hw"), ("> ```\nb", "hw"),
            ("a > b", "w"),
            ("> # a", "h"), ("1. > a", "h"),
        ])
    func quotes(text: String, lines: String) {
        #expect(read(text) == (lines, []))
    }

    @Test("Indentation alone hides nothing")
    func indentation() {
        let document = reading("a\n\n        - [ ] b\n\t\t\tQ: c\n")
        #expect(document.lines.map { $0.mark != nil } == [false, false, true, false])
        #expect(document.lines.map(\.kind) == [.words, .blank, .words, .words])
    }

    @Test("Hidden lines are part of nothing")
    func partOfNothing() {
        let document = reading("- [ ] a\n  > b\n  ```\n  c\n  ```\n  <!-- d -->\n  e\n")
        #expect(document.linesBelonging(to: LineNumber(1)).map(\.value) == [7])
    }
}
