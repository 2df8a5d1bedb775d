import PlainText
import Testing

@Suite("What belongs to what")
struct BelongingTests {
    /// Each line's parent, by number; 0 where there is none.
    private func parents(_ text: String) -> [Int] {
        let document = reading(text)
        return document.lineNumbers.map { document.parent(of: $0)?.value ?? 0 }
    }

    @Test(
        "A line belongs to the nearest line above that is indented less",
        arguments: [
            ("a\nb", [0, 0]), ("a\n b\n c", [0, 1, 1]), ("a\n  b\n c", [0, 1, 1]), ("  a\n b\nc", [0, 0, 0]),
            ("a\n b\n  c\n   d\n  e\n f\ng", [0, 1, 2, 3, 2, 1, 0]), ("a\n\n\n b", [0, 0, 0, 1]),
            ("a\n \n  b", [0, 0, 1]), ("a\n\tb\n    c\n\t d", [0, 1, 1, 3]), ("  a\n\tb", [0, 1]),
            ("   a\n\tb", [0, 1]),
            ("    a\n\tb", [0, 0]), ("## h\n  a", [0, 1]), ("- a\n  ## h\n    b", [0, 1, 2]),
            ("- a\n- b\n  c", [0, 0, 2]),
        ])
    func parents(text: String, expected: [Int]) {
        #expect(parents(text) == expected)
        #expect(
            parents(
                "\u{FEFF}" + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
                == expected)
    }

    @Test("What belongs to a line is found in order, through others, without blank and hidden lines")
    func belonging() {
        let document = reading("- a\n  b\n\n    c\n  > quote\n  ```\n  code\n  ```\n  d\n- e\n  f\n")
        func belonging(_ line: Int) -> [Int] { document.linesBelonging(to: LineNumber(line)).map(\.value) }
        #expect(belonging(1) == [2, 4, 9])
        #expect(belonging(2) == [4])
        #expect(belonging(9) == [])
        #expect(belonging(10) == [11])
        #expect(belonging(11) == [])
    }

    @Test("The nearest list item and the nearest commitment or label are found through lines that are neither")
    func holders() {
        let document = reading("Intro\n  - [ ] a\n    words\n      - item\n        deep\n  Q: b\n    more\n")
        #expect(document.lineNumbers.map { document.item(of: $0)?.value } == [nil, nil, 2, 2, 4, nil, nil])
        #expect(document.lineNumbers.map { document.holder(of: $0)?.value } == [nil, nil, 2, 2, 2, nil, 6])
    }
}

@Suite("Sections")
struct SectionTests {
    private func items(_ text: String, _ names: Set<String>) -> [String: [String]] {
        let document = reading(text, as: .lists)
        return document.sections(named: names).mapValues { section in
            section.items.map { document.text(in: document[$0].words) }
        }
    }

    @Test(
        "A section is known by its heading in any case, at levels two to six",
        arguments: ["## Goals", "### goals", "###### GOALS", "  ## gOaLs  ", "## Goals ##"])
    func headings(heading: String) {
        #expect(items(heading + "\n- a\n", ["goals"]) == ["goals": ["a"]])
    }

    @Test(
        "What is no heading of a level from two to six begins no section",
        arguments: [
            "# Goals", "####### Goals", "##Goals", "Goals", "> ## Goals", "- ## Goals", "## My goals",
            "```\n## Goals\n```",
        ])
    func noHeadings(heading: String) {
        #expect(items(heading + "\n\n- a\n", ["goals"]).isEmpty)
    }

    @Test(
        "A section runs to the next heading of its own level or higher, or the next known one",
        arguments: [
            ("## A\n- 1\n### x\n- 2\n## y\n- 3", ["1", "2"], nil), ("## A\n- 1\n# y\n- 2", ["1"], nil),
            ("## A\n- 1\n#### B\n- 2\n### x\n- 3", ["1"], ["2"]),
            ("#### A\n- 1\n## B\n- 2\n### x\n- 3", ["1"], ["2", "3"]),
            ("## A\n- 1\n## B\n- 2\n## a\n- 3", ["1", "3"], ["2"]), ("- 0\n## A\n## B", [], []),
            ("### A\n- 1\n### x\n- 2", ["1"], nil),
        ] as [(String, [String], [String]?)])
    func extents(text: String, first: [String], second: [String]?) {
        var expected = ["a": first]
        expected["b"] = second
        #expect(items(text, ["a", "b"]) == expected)
    }

    @Test("Items are list items of any kind, their checkbox skipped, nested and hidden ones left out")
    func kinds() {
        let text = """
            ## A
            words
            - one
              - nested
                deeper
            * two
            3. three

            4) [x] four
              + [ ] nested
            > - quoted
            ```
            - fenced
            ```
            <!--
            - hidden
            -->
            + five #topic
            * * *
            Prose
              - six
            """
        #expect(items(text, ["a"]) == ["a": ["one", "two", "three", "four", "five #topic", "six"]])
    }

    @Test("Sections are found below front matter and with CR LF")
    func carriageReturns() {
        #expect(items("---\r\nname: x\r\n---\r\n## A\r\n- a\r\n", ["a"]) == ["a": ["a"]])
    }
}
