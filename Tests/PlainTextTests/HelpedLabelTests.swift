import PlainText
import Testing

@Suite("Whether a referral helped")
struct HelpedLabelTests {
    @Test(
        "Right below a referral the label has a meaning, in any case, at any depth",
        arguments: [
            "Refer: a\n  Helped: yes", "- Refer: a\n  - Helped: yes", "- Refer: a\n\n    helped:yes",
            "- Refer: a\n  more\n    HELPED: yes", "1. refer: a\n\t* Helped: yes", "- Refer:\n  Helped: yes",
            "- Refer: a\n  > quoted\n  Helped: yes", "Q: x\n  Refer: a\n    Helped: yes",
        ])
    func belowReferral(text: String) {
        for purpose in [Document.Purpose.notes, .lists] {
            // In lists a referral belongs to an item.
            let document = reading(purpose == .notes ? text : "- hope\n" + indented(text), as: purpose)
            #expect(document.lines.last?.label == .helped)
            #expect(document.lines.last.map { document.string($0.words) } == "yes")
        }
    }

    @Test(
        "Anywhere else it is words like any others",
        arguments: [
            "Helped: yes", "- Helped: yes", "Q: a\n  Helped: yes", "Refer: a\nHelped: yes", "- Refer: a\n- Helped: yes",
            "- [ ] a\n  Helped: yes", "- [ ] a\n  Refer: b\n    Helped: yes", "Refer: a\n  - [ ] b\n    Helped: yes",
            "Refer: a\n  Heard: b\n    Helped: yes", "Refer: a\n  Helped: b\n    Helped: yes", "Refer: a\n  Helped yes",
            "Refer: a\n  - [ ] Helped: yes", "Refer: a\n  > Helped: yes", "Refer: a\n  It Helped: yes",
        ])
    func elsewhere(text: String) {
        #expect(reading(text).lines.last?.label == nil)
    }

    @Test(
        "In lists it belongs to a referral that belongs to an item",
        arguments: [
            "- a\n  Helped: yes", "Refer: a\n  Helped: yes", "- a\n  Refer: b\n  Helped: yes",
            "- Refer: a\n  Helped: x",
        ])
    func inLists(text: String) {
        #expect(reading(text, as: .lists).lines.last?.label == nil)
    }

    @Test("What belongs to it is its own, and none of the referral's")
    func holding() {
        let document = reading("- Refer: a\n  more\n  - Helped: yes\n    twice\n  again\n")
        #expect(document.lineNumbers.map { document.holder(of: $0)?.value } == [nil, 1, 1, 3, 1])
        #expect(document.string(document.labelSpan(of: LineNumber(3))) == "Helped:")
    }

    @Test("Comments are told from fences and quotes among what is hidden")
    func comments() {
        let document = reading("<!-- a -->\n> b\n```\n<!-- c\n```\n- <!-- d\n  e -->\nf\n<!--\n\n-->\n")
        #expect(
            document.lines.map(\.isComment) == [true, false, false, false, false, true, true, false, true, true, true])
    }

    @Test(
        "The topics of a line are told from its other words",
        arguments: [
            ("why? #trust", "why?", ["trust"]), ("#A  b\t#c-d, e", "b e", ["a", "c-d"]), ("# #1 c#d", "# #1 c#d", []),
            ("#x", "", ["x"]), ("", "", []), ("a <!-- #b --> c", "a c", []),
        ])
    func textAndTopics(line: String, text: String, topics: [String]) {
        let document = reading("- " + line)
        let read = document.textAndTopics(in: document[LineNumber(1)].words)
        #expect(read.text == text)
        #expect(read.topics == topics)
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "\t" + $0 }.joined(separator: "\n")
    }
}
