import PlainText
import Testing
import Yams

@Suite("Text written into front matter")
struct YAMLQuotingTests {
    /// What a reader of YAML 1.1 gets for `k`; nothing where it gets no string.
    private func judged(_ scalar: String) -> String? {
        guard let node = try? Yams.compose(yaml: "k: \(scalar)\nl: m\n"), node["l"]?.string == "m",
            let value = node["k"], value.tag.description == "tag:yaml.org,2002:str"
        else { return nil }
        return value.scalar?.string
    }

    /// What this program reads of it.
    private func read(_ scalar: String) -> String? {
        let document = reading("---\nk: \(scalar)\nl: m\n---\n")
        guard document.frontMatter.faults.isEmpty, document.frontMatter["l"]?.value == .text("m") else { return nil }
        switch document.frontMatter["k"]?.value {
        case .text(let text): return text
        case .empty: return ""
        default: return nil
        }
    }

    private func expectSame(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let bytes = Array(text.utf8)
        // The judge's strings lose a byte order mark that they begin with.
        let judgedBytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        for scalar in [FrontMatter.written(text), FrontMatter.doubleQuoted(text)] {
            #expect(read(scalar).map { Array($0.utf8) } == bytes, "\(scalar)", sourceLocation: sourceLocation)
            #expect(judged(scalar).map { Array($0.utf8) } == judgedBytes, "\(scalar)", sourceLocation: sourceLocation)
            #expect(!scalar.unicodeScalars.contains { $0.value < 32 }, sourceLocation: sourceLocation)
        }
    }

    static let nasty = [
        "", " ", "a", "a b", " a", "a ", "\ta", "a\t", "a\tb", "a\nb", "\n", "a\r\nb", "\r", "\u{85}", "a\u{85}b",
        "a\u{2028}b", "\u{2029}",
        "\u{FEFF}", "\u{FEFF}a", "a\u{FEFF}", "1:30", "09:30", "190:20:30", "0o7", "010", "0x1F", "0b1", "1e3", ".5",
        "1.5", "-1", "+1", "1_000",
        "12", "2026-11-22", "2026-11-22 10:00", "yes", "No", "ON", "off", "y", "N", "true", "False", "null", "Null",
        "~", "=", "<<", ".inf",
        "-.INF", ".NaN", "- x", "-", "--", "---", "--- a", "...", "? x", "?", "?x", ": x", ":", ":x", "a: b", "a:b",
        "a:", "a:\tb", "a #b", "a#b",
        "#a", "# a", "a\t#b", "'a'", "it's", "\"a\"", "a \"b\" c", "\\", "a\\nb", "\\\"", "[a]", "{a}", "a, b", ", a",
        "]", "}", "&a", "*a", "!a",
        "!!str a", "|", "> a", "%a", "@a", "`a`", "a & b", "Ada Lovelace", "Łukasz Ørsted", "日本語", "😀", "👩‍👩‍👧", "e\u{301}",
        "\u{301}e", "\u{A0}a\u{A0}",
        "\0", "a\0b", "\u{7}", "\u{1B}[31m", "\u{7F}", "\u{80}", "\u{9F}", "\u{200B}", "\u{202E}a", "\u{FFFE}",
        "\u{FFFF}", "\u{1FFFF}", "\u{10FFFF}",
        "\u{E000}", "\u{FFFD}", "http://x.org/a?b=c#d", "10 % of it", "a - b", "a : b", "x:", "key: value # note",
        "\u{3000}a", "a,b", "]]", "NO ", "nan",
    ]

    @Test("Every reader gets the same string back, whatever it is", arguments: nasty)
    func same(text: String) {
        expectSame(text)
    }

    @Test(
        "What some reader would take for something else is quoted",
        arguments: [
            "1:30", "0o7", "yes", "Yes", "NO", "on", "~", "1e3", ".5", "=", "- x", "? x", "a: b", "a #b", "a:", " a",
            "a ", "2026-11-22", "null", "y",
            "n", "12", "09:30", "\t", "a\u{85}b", "", "-", "<<", "+1", "0x1F", "1_000", ".inf", "a\nb", "'a'",
            "\u{2028}", "\u{FEFF}a",
        ])
    func quoted(text: String) {
        #expect(FrontMatter.written(text).hasPrefix("\""))
    }

    @Test(
        "What every reader takes for the string it is stays plain",
        arguments: ["a", "Ada Lovelace", "a:b", "a#b", "it's", "Łukasz", "日本語", "😀", "a, b", "a [b]"])
    func plain(text: String) {
        #expect(FrontMatter.written(text) == text)
    }

    @Test("Strings made at random come back the same")
    func random() {
        var generator = SeededGenerator(seed: 7)
        let pieces = YAMLQuotingTests.nasty + ["a", "1", ":", " ", "#", "-", "'", "\"", "\\", "u", "x", ","]
        for _ in 0..<1500 {
            let count = Int.random(in: 1...6, using: &generator)
            expectSame((0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined())
        }
    }
}
