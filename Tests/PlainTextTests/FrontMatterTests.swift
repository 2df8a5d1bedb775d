import PlainText
import Testing

@Suite("Front matter")
struct FrontMatterTests {
    /// The value of `k` in front matter with these lines.
    private func value(_ lines: String) -> FrontMatter.Value? {
        reading("---\n\(lines)\n---\n").frontMatter["k"]?.value
    }

    /// The faults as `line:column kind`.
    private func faults(_ document: Document) -> [String] {
        document.frontMatter.faults.map { fault in
            "\(fault.line.value):\(document.column(of: fault.place, in: document[fault.line])) \(fault.kind)"
        }
    }

    @Test(
        "Front matter lies between a first line of three dashes and the next one",
        arguments: [
            ("---\nk: v\n---\n", 3), ("---\n---\n", 2), ("---\n---", 2), ("---  \nk: v\n---\t\n", 3),
            ("\u{FEFF}---\nk: v\n---\n", 3),
            ("---\r\nk: v\r\n---\r\n", 3), ("---\nk: v\n---\n---\n", 3), ("---\nk: v\n ---\n---\n", 4),
            ("---\nk: v\n----\n---\n", 4),
        ])
    func extent(text: String, count: Int) {
        let document = reading(text)
        #expect(document.lines.prefix { $0.kind == .frontMatter }.count == count)
        #expect(document.faults.isEmpty)
    }

    @Test(
        "Without a second line of dashes there is none: all is body, and reported",
        arguments: ["---\nk: v\n", "---", "---\n - a\n--\n"])
    func open(text: String) {
        let document = reading(text)
        #expect(document.faults.map(\.kind) == [.openFrontMatter])
        #expect(document.faults.map(\.line.value) == [1])
        #expect(document.frontMatter.entries.isEmpty)
        #expect(!document.lines.contains { $0.kind == .frontMatter })
    }

    @Test(
        "What does not begin with the first line is none, and not reported",
        arguments: [
            "\n---\nk: v\n---\n", "a\n---\n---\n", " ---\nk: v\n---\n", "----\nk: v\n---\n", "--- a\n---\n", "",
        ])
    func none(text: String) {
        let document = reading(text)
        #expect(document.frontMatter.entries.isEmpty)
        #expect(document.faults.isEmpty)
    }

    @Test("A second front matter is reported where it begins, and not read")
    func second() {
        let document = reading("---\nk: v\n---\n\n---\nl: w\n---\nbody\n")
        #expect(document.faults.map(\.kind) == [.secondFrontMatter])
        #expect(document.faults.map(\.line.value) == [5])
        #expect(document.frontMatter.entries.map(\.key) == ["k"])
    }

    @Test(
        "A break in the body is no second front matter",
        arguments: [
            "---\n---\n---\nWords\n---\n", "---\n---\n---\n", "---\n---\na\n---\nk: v\n---\n", "---\n---\n---\n---\n",
        ])
    func breaks(text: String) {
        #expect(reading(text).faults.isEmpty)
    }

    @Test(
        "Plain scalars run to the line's end or a comment",
        arguments: [
            ("k: v", .text("v")), ("k:   v  ", .text("v")), ("k:\tv", .text("v")), ("k: a b", .text("a b")),
            ("k: a #b", .text("a")),
            ("k: a\t#b", .text("a")), ("k: a#b", .text("a#b")), ("k: #a", .empty), ("k:", .empty), ("k: ", .empty),
            ("k: it's \"x\"", .text("it's \"x\"")), ("k: -a", .text("-a")), ("k: :a", .text(":a")),
            ("k: ?a", .text("?a")),
            ("k: a:b", .text("a:b")), ("k: a, b", .text("a, b")), ("k: a [b]", .text("a [b]")),
            ("k: 2026-01-01", .text("2026-01-01")),
            ("k: ~", .text("~")), ("k : v", .text("v")), ("k: ü\u{301}", .text("ü\u{301}")),
            ("k: a\u{2028}b", .text("a\u{2028}b")),
            ("k: a\rb", .text("a\rb")), ("k: v\n# c", .text("v")), ("k: v\n\n", .text("v")), ("# c\nk: v", .text("v")),
        ] as [(String, FrontMatter.Value)])
    func plain(lines: String, expected: FrontMatter.Value) {
        #expect(value(lines) == expected)
        #expect(value(lines.replacing("\n", with: "\r\n") + "\r") == expected)
    }

    @Test(
        "Quoted scalars are read with their escapes",
        arguments: [
            ("k: 'a'", .text("a")), ("k: 'it''s'", .text("it's")), ("k: 'a\\n'", .text("a\\n")),
            ("k: ' a '", .text(" a ")),
            ("k: ''", .empty), ("k: \"\"", .empty), ("k: \"a\"", .text("a")), ("k: \"a\" # c", .text("a")),
            ("k: \"\\\"\\\\\\/\"", .text("\"\\/")),
            ("k: \"\\n\\t\\r\\0\\a\\b\\e\\f\\v\"", .text("\n\t\r\0\u{7}\u{8}\u{1B}\u{C}\u{B}")),
            ("k: \"\\x41\\u00e9\\U0001F600\"", .text("Aé😀")),
            ("k: \"\\N\\_\\L\\P\"", .text("\u{85}\u{A0}\u{2028}\u{2029}")),
            ("k: \"a: b #c\"", .text("a: b #c")), ("k: 'a: b #c'", .text("a: b #c")), ("k: \"\\ \"", .text(" ")),
            ("k: \"a", .unread), ("k: 'a", .unread), ("k: 'a''", .unread), ("k: \"\\q\"", .unread),
            ("k: \"\\u12\"", .unread),
            ("k: \"\\ud800\"", .unread), ("k: \"\\U00110000\"", .unread), ("k: \"\\xZZ\"", .unread),
            ("k: \"a\" b", .unread),
            ("k: \"a\"#c", .unread), ("k: \"\\", .unread), ("k: \"", .unread), ("k: '", .unread),
            ("k: \"\\u+123\"", .unread),
        ] as [(String, FrontMatter.Value)])
    func quoted(lines: String, expected: FrontMatter.Value) {
        #expect(value(lines) == expected)
    }

    @Test(
        "Lists stand in brackets or on lines of their own",
        arguments: [
            ("k: [a, b]", .list(["a", "b"])), ("k: []", .list([])), ("k: [ a b ,c ] # d", .list(["a b", "c"])),
            ("k: ['a, b', \"c]\"]", .list(["a, b", "c]"])), ("k: [a,]", .list(["a"])), ("k: [a:b]", .list(["a:b"])),
            ("k:\n- a\n- b", .list(["a", "b"])), ("k:\n  - a\n\n  # c\n  - 'b'", .list(["a", "b"])),
            ("k: # c\n- a", .list(["a"])),
            ("k:\n- a # c\n-\n- \"\"", .list(["a"])), ("k:\n\t- a", .list(["a"])), ("k:\n- -a", .list(["-a"])),
            ("k: [a", .unread), ("k: [a] b", .unread), ("k: [a: b]", .unread), ("k: [[a]]", .unread),
            ("k: [{a}]", .unread),
            ("k: [a #b]", .unread), ("k: [*a]", .unread), ("k: ['a' b]", .unread), ("k: [", .unread),
            ("k: [,", .unread),
            ("k: v\n- a", .unread), ("k: \"\"\n- a", .unread), ("k:\n- [a]", .unread), ("k:\n- - a", .unread),
            ("k:\n- a\n  b", .unread),
            ("k:\n- |\n  a", .unread), ("k:\n  a", .unread), ("k: a\n  b", .unread), ("k:\n  l: m", .unread),
            ("k:\n- *a", .unread),
        ] as [(String, FrontMatter.Value)])
    func lists(lines: String, expected: FrontMatter.Value) {
        #expect(value(lines) == expected)
    }

    @Test(
        "YAML beyond the subset is kept and not read, and no alias is ever followed",
        arguments: [
            "k: *a", "k: &a b", "k: !!str b", "k: |", "k: >", "k: {a: b}", "k: @a", "k: `a", "k: %a", "k: - a",
            "k: ? a", "k: ?", "k: -", "k: , a", "k: ]",
        ])
    func beyond(lines: String) {
        #expect(value(lines) == .unread)
        #expect(faults(reading("---\n\(lines)\n---\n")) == ["2:4 unread"])
    }

    @Test("An alias bomb is read like any other text")
    func bomb() {
        var text = "---\na: &a [x, x, x, x, x, x, x, x, x]\n"
        for (from, to) in zip("abcdefghi", "bcdefghij") {
            text += "\(to): &\(to) [" + (1...9).map { _ in "*\(from)" }.joined(separator: ",") + "]\n"
        }
        let frontMatter = reading(text + "k: v\n---\n").frontMatter
        #expect(frontMatter["k"]?.value == .text("v"))
        #expect(frontMatter.entries.count == 11)
        #expect(frontMatter.entries.dropLast().allSatisfy { $0.value == .unread })
    }

    @Test(
        "Of a key given twice the first counts, and the second is reported",
        arguments: ["k: a\nk: b", "k: a\nl: x\nk:\n- b", "k: a\nk: a"])
    func twice(lines: String) {
        let document = reading("---\n\(lines)\n---\n")
        #expect(document.frontMatter["k"]?.value == .text("a"))
        #expect(document.frontMatter.entries.filter { $0.key == "k" }.count == 2)
        #expect(document.frontMatter.faults.map(\.kind) == [.repeatedKey("k")])
    }

    @Test("An empty first value counts as well")
    func emptyFirst() {
        #expect(value("k:\nk: b") == .empty)
    }

    @Test(
        "A value with a colon in it is read whole, and reported where it stands",
        arguments: [
            ("k: a: b", "a: b", "2:4"), ("k: a:", "a:", "2:4"), ("k:  a:\tb", "a:\tb", "2:5"),
            ("k: a: b # c", "a: b", "2:4"),
        ])
    func colons(lines: String, text: String, place: String) {
        let document = reading("---\n\(lines)\n---\n")
        #expect(document.frontMatter["k"]?.value == .text(text))
        #expect(faults(document) == [place + " colonInValue(key: \"k\")"])
    }

    @Test("An item with a colon in it is read whole, and reported where it stands")
    func colonsInItems() {
        let document = reading("---\nk:\n- a\n- b: c\n---\n")
        #expect(document.frontMatter["k"]?.value == .list(["a", "b: c"]))
        #expect(faults(document) == ["4:3 colonInValue(key: \"k\")"])
    }

    @Test(
        "Lines that are no key are reported and skipped",
        arguments: ["words", "- item", "'k': v", "k:v", ": v", "? k", "...", "{k: v}", "<<"])
    func noKeys(line: String) {
        let document = reading("---\n\(line)\nk: v\n---\n")
        #expect(document.frontMatter.entries.map(\.key) == ["k"])
        #expect(faults(document) == ["2:1 unread"])
    }

    @Test("Keys are in small letters as known, and others are kept as they are")
    func keys() {
        let frontMatter = reading("---\nK: a\nü b: c\na:b: d\nx-y_1: e\n---\n").frontMatter
        #expect(frontMatter.entries.map(\.key) == ["K", "ü b", "a:b", "x-y_1"])
        #expect(frontMatter["k"] == nil)
        #expect(frontMatter.faults.isEmpty)
    }

    @Test(
        "The span of a value is the value without blanks and comment",
        arguments: ["k: v", "k:  v  # c", "k: \"v\" # c", "k: [v]\t", "k: 'v'"])
    func spans(line: String) {
        let document = reading("---\n\(line)\n---\n")
        let value = document.frontMatter["k"].map { document.string($0.valueSpan) }
        #expect(["v", "\"v\"", "[v]", "'v'"].contains(value))
    }
}
