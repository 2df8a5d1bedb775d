import PlainText
import Testing

@Suite("List items, checkboxes and labels")
struct ItemTests {
    @Test(
        "A list item begins with -, *, + or a number, and a blank",
        arguments: [
            ("- a", 2, "a"), ("* a", 2, "a"), ("+ a", 2, "a"), ("1. a", 3, "a"), ("12) a", 4, "a"), ("-a", 0, "-a"),
            ("-", 2, ""), ("1.", 3, ""), ("1.a", 0, "1.a"), ("1 a", 0, "1 a"), ("-   a", 4, "a"), ("-\ta", 4, "a"),
            ("  -\ta", 2, "a"), ("- \ta", 4, "a"), ("-      code", 2, "code"), ("123456789. a", 11, "a"),
            ("1234567890. a", 0, "1234567890. a"), ("– a", 0, "– a"), ("• a", 0, "• a"), (". a", 0, ". a"),
            (") a", 0, ") a"),
            ("-\r\n", 2, ""), ("- - a", 2, "- a"), ("a. b", 0, "a. b"),
        ] as [(String, Int16, String)])
    func markers(text: String, width: Int16, words: String) {
        let document = reading(text)
        let line = document[LineNumber(1)]
        #expect(line.markerWidth == width)
        #expect(line.isItem == (width > 0))
        #expect(document.string(line.words) == words)
    }

    @Test(
        "A break between parts is no list item",
        arguments: ["- - -", "* * *", "*  *\t* *", "  - - - ", "---", "***", "_ _ _"])
    func breaks(text: String) {
        #expect(!reading(text)[LineNumber(1)].isItem)
    }

    @Test("What only looks like a break is a list item", arguments: ["- -", "- - - a", "* - *", "+ + +", "- -a-"])
    func noBreaks(text: String) {
        #expect(reading(text)[LineNumber(1)].isItem)
    }

    @Test(
        "A checkbox is one character between brackets in a list item, with words behind it",
        arguments: [
            ("- [ ] a", " "), ("- [x] a", "x"), ("* [X] a", "X"), ("1. [-] a", "-"), ("+ [~] a", "~"), ("- [/] a", "/"),
            ("- [?] a", "?"), ("- [é] a", "é"), ("- [e\u{301}] a", "e\u{301}"), ("- [✓] a", "✓"), ("- [👩‍👩‍👧‍👦] a", "👩‍👩‍👧‍👦"),
            ("- [1️⃣] a", "1️⃣"), ("- []] a", "]"), ("- [[] a", "["), ("-   [ ]   a", " "), ("\t- [ ]\ta", " "),
            ("- [\t] a", "\t"), ("- [ ] [link](x)", " "),
            ("[ ] a", nil), ("- [ ]a", nil), ("- [ ]", nil), ("- [ ] ", nil), ("- [] a", nil), ("- [a](b) c", nil),
            ("- [ ](b)", nil), ("- [ab] a", nil), ("- [  ] a", nil), ("- [éa] a", nil), ("- \\[ ] a", nil),
            ("- [x", nil),
            ("- [é", nil), ("- [é]", nil), ("- x [ ] a", nil), ("# [ ] a", nil), ("- > [ ] a", nil), ("-[ ] a", nil),
            ("- - [ ] a", nil), ("- [ ] \r\n", nil),
        ] as [(String, String?)])
    func checkboxes(text: String, mark: String?) {
        let document = reading(text)
        let line = document[LineNumber(1)]
        #expect(line.mark.map(document.string) == mark)
        if mark != nil { #expect(document.string(line.words).hasPrefix("a") || text.hasSuffix("(x)")) }
    }

    @Test("A checkbox with nothing behind it is skipped and leaves no words", arguments: ["- [ ]", "- [x]  ", "- [é]"])
    func emptyCheckboxes(text: String) {
        let document = reading(text)
        #expect(document[LineNumber(1)].mark == nil)
        #expect(document.string(document[LineNumber(1)].words) == "")
    }

    @Test(
        "A label stands at the start of a line or behind a bullet, in any case, at any depth",
        arguments: [
            ("Q: a", .question, "a"), ("q:a", .question, "a"), ("- A: a", .answer, "a"), ("1. HEARD: a", .heard, "a"),
            ("   Story:\ta", .story, "a"), ("\t* Learned: a", .learned, "a"), ("milestone:", .milestone, ""),
            ("+ Refer:  a", .refer, "a"), ("Q : a", nil, "Q : a"), ("x Q: a", nil, "x Q: a"),
            ("Question: a", nil, "Question: a"),
            ("**Q:** a", nil, "**Q:** a"), ("- [ ] Q: a", nil, "Q: a"), ("# Q: a", nil, "Q: a"), ("Hear", nil, "Hear"),
            ("Because: a", nil, "Because: a"), ("Moved: a", nil, "Moved: a"), ("Released: a", nil, "Released: a"),
            ("ſtory: a", nil, "ſtory: a"), ("Q", nil, "Q"), ("> Q: a", nil, "> Q: a"), ("Q:: a", .question, ": a"),
        ] as [(String, Label?, String)])
    func labels(text: String, label: Label?, words: String) {
        let document = reading(text)
        #expect(document[LineNumber(1)].label == label)
        #expect(document.string(document[LineNumber(1)].words) == words)
    }

    @Test(
        "The span of a label is the word with its colon", arguments: ["Q: a", "  - q: a", "\t12)\tQ:", "* Learned: @x"])
    func labelSpans(text: String) {
        let document = reading(text)
        let label = document.string(document.labelSpan(of: LineNumber(1))).lowercased()
        #expect(label == "q:" || label == "learned:")
    }

    @Test("Below a commitment only its own labels have a meaning, at any depth, and below what they introduce as well")
    func belowCommitment() {
        let document = reading(
            """
            - [ ] a
              Because: b
                Moved: c
                  Q: note
              - Released: d
              Q: note
                A: note
              - [ ] e
                because: f
            Because: g
            """)
        #expect(
            document.lines.map(\.label) == [
                nil, .because, .moved, nil, .released, nil, nil, nil, .because, nil,
            ])
        #expect(document.lineNumbers.map { document.holder(of: $0)?.value } == [nil, 1, 1, 1, 1, 1, 1, 1, 8, nil])
    }

    @Test("Below a label that no commitment holds, labels keep their meaning, and a checkbox is a commitment")
    func belowLabel() {
        let document = reading("Q: a\n  A: b\n    Because: c\n  - [ ] d\n    Because: e\n    Q: f\n")
        #expect(document.lines.map(\.label) == [.question, .answer, nil, nil, .because, nil])
        #expect(document.lineNumbers.map { document.holder(of: $0)?.value } == [nil, 1, 2, 1, 4, 4])
    }

    @Test("In lists a checkbox is a tick, and the one label is a referral below an item")
    func lists() {
        let document = reading(
            "Refer: x\n- Q: a\n- [ ] b\n  Refer: c\n  Heard: d\n  - Refer: e\n- Refer: f\n", as: .lists)
        #expect(document.lines.map(\.label) == [nil, nil, nil, .refer, nil, .refer, nil])
        #expect(
            document.lines.map { document.string($0.words) } == [
                "Refer: x", "Q: a", "b", "c", "Heard: d", "e", "Refer: f",
            ])
    }
}
