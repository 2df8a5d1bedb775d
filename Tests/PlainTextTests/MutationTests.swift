import PlainText
import Testing

@Suite("Damaged documents")
struct MutationTests {
    static let corpus: [String] = [
        "---\nmentor: Ada\nmentee: \"Grace \\\"H\\\"\"\naliases: [a, 'b', \"c\"]\ntags:\n- x # y\n-\n---\n"
            + "## Goals\n- [x] a #b\n",
        "---\r\ntitle: a: b\r\ntime: \"09:30\"\r\n---\r\n\r\n- [ ] @mentee Send due:2026-12-01 ^abc\r\n"
            + "  Because: x\r\n",
        "\u{FEFF}---\nk: v\n---\n---\nl: w\n---\n", "---\nk: |\n  a\n  b\nl: &a [*a, {b: c}]\n", "---\n---",
        "- [ ] a\n\t- [x] b\n\t\tMoved: 2026-01-01 -> 2026-01-02 why\n    - [-] c\n      Because: d\n        Q: note\n",
        "Q: what?\n  A: this\n    and that\n  - [ ] do it\n    note\nHeard: @ada x\nLearned: @mentor: y #z\n",
        "```\n- [ ] a\n~~~\n````\n- ```\n  x\n- y\n~~~ info\n", "- a\n  ```swift\n  b\n\n  c\n- d\n  ~~~~\n  ~~~\n",
        "<!--\n- [ ] a\n-->\n- b <!-- c --> d\n  <!-- e\n  f\n- g\n<!-- never\nends\n", "> a\n> - [ ] b\n- > c\n  d\n",
        "1. [ ] a\n10) b\n* c\n+ d\n-\n- - -\n* * *\n123456789. e\n", "# a\n## b ##\n####### c\n###### D\n#e\n- ## f\n",
        "- [é] a\n- [👩‍👩‍👧] b\n- [e\u{301}] c\n- [] d\n- [ ](e)\n- [ab] f\n- [ ]\n", "\r\n\r\r\n\ra\r\n \t\r\n\t \n",
        "a\u{2028}b\u{85}c\0d\n- [ ] \0\n", "        deep\n    less\n  two\nnone\n\tone tab\n \t \tmixed\n",
        "---\nk: 'a\nl: \"b\nm: [c\nn: \"\\u12\no: \"\\\n---\n- 'x\n", "- [ ] `` ``` <!-- --> [x] ~~~\n  > ```\n",
        "Refer: a\n- Refer: b\n  Refer: c\n",
    ]

    @Test("Nothing is lost and nothing traps, however a document is damaged", arguments: 0..<8)
    func mutations(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for round in 0..<400 {
            var bytes = Array((MutationTests.corpus.randomElement(using: &generator) ?? "").utf8)
            for _ in 0..<Int.random(in: 1...6, using: &generator) { mutate(&bytes, &generator) }
            let document = Document(bytes, as: round.isMultiple(of: 2) ? .notes : .lists)
            if let damage = damage(to: bytes, in: document) {
                Issue.record("seed \(seed), round \(round): \(damage) in \(bytes)")
                return
            }
            use(document)
        }
    }

    @Test("The corpus itself is read whole", arguments: corpus)
    func undamaged(text: String) {
        use(reading(text))
        use(reading(text, as: .lists))
        use(reading(text.replacing("\n", with: "\r\n")))
    }

    /// Asks for everything that can be asked of a document.
    private func use(_ document: Document) {
        var count = document.sections(named: ["goals", "b", ""]).count
        for number in document.lineNumbers {
            let line = document[number]
            count += document.words(in: line.words).compactMap(document.topic).count
            count += document.column(of: line.words.start, in: line) + document.headingName(line).count
            count += document.labelSpan(of: number).range.count + document.ending(like: number).count
        }
        let appended = document.appendingItem("- [ ] new")
        let isThere = Document(appended).lines.contains { line in
            line.mark != nil && appended[line.words.range].elementsEqual("new".utf8)
        }
        #expect(isThere && count >= 0, "the new item is hidden")
    }

    private func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        let end = min(bytes.count, place + Int.random(in: 0...12, using: &generator))
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
        case 2 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 3:
            let pieces = [
                "\n", "\r\n", "\r", "\t", "  ", "---\n", "```", "~~~", "<!--", "-->", "> ", "- ", "[ ] ", "[x] ", "Q: ",
                "Because: ", ": ", "#", "## ", "\"", "'", "[", "\u{301}",
            ]
            bytes.insert(contentsOf: Array((pieces.randomElement(using: &generator) ?? "").utf8), at: place)
        case 4: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
        default:
            let other = Array((MutationTests.corpus.randomElement(using: &generator) ?? "").utf8)
            bytes.replaceSubrange(place..., with: other.suffix(Int.random(in: 0...other.count, using: &generator)))
        }
    }
}

/// Work that grows faster than the text would take hours here.
@Suite("Texts beyond all measure", .timeLimit(.minutes(2)))
struct MeasureTests {
    private static func repeated(_ piece: String, bytes: Int = 1 << 20) -> [UInt8] {
        let piece = Array(piece.utf8)
        return (0..<bytes / piece.count).flatMap { _ in piece }
    }

    @Test(
        "Half a megabyte of the same on one line is read in one go",
        arguments: [
            "a", "a ", "<!--", "<!-- ", "-->", "<!-- -->", "`", "~", "[", "[ ] ", "- ", "1. ", "* ", "#", "# ", "> ",
            "\t", " ", "Q: ", "\u{301}", "\0", "\r", ": ", "'", "\"", ", ",
        ])
    func oneLine(piece: String) {
        for prefix in ["", "- [ ] "] {
            let bytes = Array(prefix.utf8) + MeasureTests.repeated(piece, bytes: 1 << 19)
            let document = Document(bytes)
            #expect(document.bytes.count == bytes.count)
            #expect(document.lines.count == 1)
            let words = document.words(in: document[LineNumber(1)].words)
            #expect(words.count <= bytes.count)
        }
    }

    @Test(
        "A hundred thousand lines are read, and what belongs to each of them",
        arguments: ["\n", "- [ ] a\n", "  a\n", "<!--\n", "```\n", "> a\n", "---\n", "Q: a\n"])
    func manyLines(line: String) {
        let document = Document(MeasureTests.repeated(line, bytes: 100_000 * line.utf8.count), as: .notes)
        #expect(document.lines.count == 100_000)
        #expect(document.lineNumbers.reduce(0) { $0 + document.linesBelonging(to: $1).count } == 0)
        #expect(document.sections(named: ["a"]).isEmpty)
    }

    @Test("A hundred thousand keys are read, and those given twice are found")
    func manyKeys() {
        let keys = (0..<50_000).map { "key\($0): v\n" }.joined()
        let document = Document("---\n" + keys + keys + "---\n")
        #expect(document.frontMatter.entries.count == 100_000)
        #expect(document.frontMatter.faults.count == 50_000)
    }

    @Test(
        "One value is read however long it is", arguments: ["k: [", "k: \"", "k: '", "k: ", "k:\n- "],
        ["a, ", "\\", "''", "[", "#", " #", "\n- ", "\n\n"])
    func longValues(start: String, piece: String) {
        let document = Document(
            Array("---\n\(start)".utf8) + MeasureTests.repeated(piece, bytes: 1 << 17) + Array("\n---\n".utf8))
        #expect(document.frontMatter.entries.count >= 1)
    }

    @Test("Ten thousand levels are read, with blank and hidden lines between and behind them")
    func deep() {
        var bytes: [UInt8] = []
        let levels = 4000
        for level in 0..<levels {
            bytes += [UInt8](repeating: 0x09, count: level / 4) + [UInt8](repeating: 0x20, count: level % 4)
            bytes += Array("- a\n".utf8)
        }
        bytes += [UInt8](repeating: 0x0A, count: 200_000) + MeasureTests.repeated("> q\n", bytes: 400_000)
        let document = Document(bytes)
        var count = 0
        for level in 1...levels where level.isMultiple(of: 8) {
            count += document.linesBelonging(to: LineNumber(level)).count
        }
        #expect(count == stride(from: 8, through: levels, by: 8).reduce(0) { $0 + levels - $1 })
    }
}
