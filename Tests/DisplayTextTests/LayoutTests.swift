import Testing

@testable import DisplayText

@Suite("Text is measured, cut and wrapped in cells")
struct LayoutTests {
    @Test(
        "a text is as wide as its cells",
        arguments: [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("👩‍🔬", 2), ("👍🏽", 2), ("❤", 1), ("❤️", 2),
            ("☎︎", 1), ("🇩🇪", 2), ("1️⃣", 2), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2), ("각", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("ﾊﾝ", 2), ("한국", 4),
            ("…", 1), ("▁▂▃", 3), ("क्ष", 2), ("می‌خواهم", 7), ("\u{25CC}\u{301}", 1), ("Ａ", 2), ("🦀", 2),
        ])
    func widths(text: String, width: Int) {
        #expect(CleanText(text).width == width)
    }

    @Test("a text that is too long ends in an ellipsis, and a wide character is never halved")
    func truncation() {
        let text: CleanText = "Grace Hopper"
        #expect(text.truncated(to: 12) == text)
        #expect(text.truncated(to: 9).string == "Grace Ho…")
        #expect(text.truncated(to: 7).string == "Grace…")
        #expect(text.truncated(to: 1).string == "…")
        #expect(text.truncated(to: 0).string == "")
        #expect(text.truncated(to: -3).string == "")
        #expect(text.truncated(to: 5, with: "").string == "Grace")
        #expect(text.truncated(to: 2, with: "...").string == "Gr")
        let wide: CleanText = "日本語"
        #expect(wide.truncated(to: 5).string == "日本…")
        #expect(wide.truncated(to: 4).string == "日…")
        #expect(wide.truncated(to: 2).string == "…")
        #expect(wide.prefix(columns: 3).string == "日")
    }

    @Test("blanks fill a text up on either side")
    func padding() {
        let text: CleanText = "日本"
        #expect(text.padded(to: 6).string == "日本  ")
        #expect(text.padded(to: 6, .right).string == "  日本")
        #expect(text.padded(to: 7, .centre).string == " 日本  ")
        #expect(text.padded(to: 2).string == "日本")
        #expect(text.fitted(to: 3).string == "日…")
        #expect(text.fitted(to: 2).string == "… ")
        #expect(text.fitted(to: 0).isEmpty)
    }

    @Test(
        "lines break at blanks, and inside a word only where it must be",
        arguments: [
            ("the quick brown fox", 9, ["the quick", "brown fox"]),
            ("the quick brown fox", 8, ["the", "quick", "brown", "fox"]),
            ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("ab cdefghij kl", 5, ["ab cd", "efghi", "j kl"]),
            ("", 5, [""]), ("日本語です", 5, ["日本", "語で", "す"]), ("a  b", 2, ["a", "b"]),
            ("  indented text", 9, [" indented", "text"]),
            ("x", 1, ["x"]), ("日", 1, ["日"]), ("日本", 1, ["日", "本"]), ("     ", 3, [""]), ("abc   ", 3, ["abc"]),
        ])
    func wrapping(text: String, columns: Int, lines: [String]) {
        #expect(CleanText(text).wrapped(at: columns).map(\.string) == lines)
    }

    @Test("lines hold every word, none too long, and break in ASCII as they do elsewhere")
    func wrappingHoldsEverything() {
        let words = ["a", "Ada", "mentoring", "é", "日本語", "👩‍🔬", "x\u{308}y", "longer-than-any-line", " ", ""]
        var seed: UInt64 = 7
        for _ in 0..<300 {
            let text = (0..<9).map { _ in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return words[Int(seed >> 33) % words.count]
            }.joined(separator: " ")
            for columns in 2...14 {
                let lines = CleanText(text).wrapped(at: columns)
                #expect(lines.allSatisfy { $0.width <= columns })
                let said = lines.map(\.string).joined().filter { $0 != " " }
                #expect(said == text.filter { $0 != " " })
                let ascii = CleanText(text).asciiOnly
                guard CleanText(text).width == ascii.width, !text.contains("日"), !text.contains("👩") else { continue }
                #expect(ascii.wrapped(at: columns).map(\.width) == lines.map(\.width))
            }
        }
    }

    @Test("there are no lines of no cells")
    func nothingToWrapInto() {
        #expect(CleanText("abc").wrapped(at: 0).isEmpty)
        #expect(CleanText("abc").wrapped(at: -1).isEmpty)
    }

    @Test("where only ASCII can be shown, a question mark stands for each other cell")
    func asciiOnly() {
        #expect(CleanText("Zoë 日本 👩‍🔬").asciiOnly.string == "Zo? ???? ??")
        #expect(CleanText("e\u{301} ’\u{301}").asciiOnly.string == "? ?")
    }

    @Test("where only ASCII can be shown, quotation marks, dashes and the like become what comes closest")
    func asciiMarks() {
        let text = CleanText("Kept: “Ada’s draft…” — u · 1–2")
        #expect(text.asciiOnly.string == "Kept: \"Ada's draft.\" - u . 1-2")
        #expect(text.asciiOnly.width == text.width && text.asciiOnly.isASCII)
    }

    @Test("clusters come whole, from left to right")
    func clusters() {
        #expect(CleanText("ae\u{301}👩‍🔬🇩🇪").clusters.map(\.text) == ["a", "e\u{301}", "👩‍🔬", "🇩🇪"])
    }
}

@Suite("JSON is printed without anything invisible")
struct JSONTextTests {
    @Test(
        "controls and invisible characters are escaped, all else stays",
        arguments: [
            (#"{"a": "b"}"#, #"{"a": "b"}"#), ("[\n\t\"é 日\"]", "[\n\t\"é 日\"]"), ("\"\u{202E}\"", #""\u202e""#),
            ("\"\u{9B}\u{7F}\"", #""\u009b\u007f""#), ("\"👩\u{200D}🔬\"", "\"👩\\u200d🔬\""),
            ("\"\u{E0041}\"", #""\udb40\udc41""#), ("\"\u{FEFF}\"", #""\ufeff""#),
        ])
    func escaping(json: String, printed: String) {
        #expect(JSONText.escapingInvisible(json) == printed)
        #expect(JSONText.escapingInvisible(Array(json.utf8)) == Array(printed.utf8))
    }
}
