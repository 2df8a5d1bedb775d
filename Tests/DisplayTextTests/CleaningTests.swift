import Foundation
import Testing

@testable import DisplayText

@Suite("What was written becomes what may be shown")
struct CleaningTests {
    @Test("printable ASCII stays as it is")
    func ascii() {
        let text = String((0x20...0x7E).map { Character(Unicode.Scalar(UInt8($0))) })
        #expect(CleanText(text).string == text)
    }

    @Test(
        "controls are shown by name",
        arguments: [
            ("\u{1B}[31mred", "^[[31mred"), ("a\u{7}b", "a^Gb"), ("a\0b", "a^@b"), ("a\tb", "a b"), ("a\nb", "a^Jb"),
            ("a\r\nb", "a^M^Jb"), ("a\u{8}b", "a^Hb"), ("a\u{7F}b", "a^?b"), ("\u{9B}31m", "<U+009B>31m"),
            ("\u{85}", "<U+0085>"), ("\u{1B}]0;title\u{7}", "^[]0;title^G"),
        ])
    func controls(raw: String, shown: String) {
        #expect(CleanText(raw).string == shown)
    }

    @Test(
        "what is invisible or turns text round is shown by number",
        arguments: [
            0x00AD, 0x034F, 0x061C, 0x115F, 0x17B4, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E,
            0x2060,
            0x2066, 0x2069, 0x206F, 0x3164, 0xFE00, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFE, 0xFDD0, 0x1D173, 0xE0001, 0xE0041,
            0xE0100, 0xE0FFF, 0x10FFFF,
        ] as [UInt32])
    func invisible(code: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(code))
        let digits = String(code, radix: 16, uppercase: true)
        let name = "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
        #expect(CleanText("a" + String(scalar) + "b").string == "a" + name + "b")
    }

    @Test(
        "joiners and selectors stay inside emoji and between letters that need them",
        arguments: [
            "👩‍🔬", "👨‍👩‍👧‍👦", "👩🏻‍❤️‍💋‍👩🏼", "❤️", "☎︎", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇩🇪", "🏳️‍🌈", "👍🏽",
            "می‌خواهم", "क्‍ष", "ශ්‍රී", "e\u{301}", "각", "한국어", "日本語", "ไทย", "עברית", "مرحبا",
        ])
    func sequencesStayWhole(text: String) {
        #expect(CleanText(text).string == text)
    }

    @Test(
        "joiners and selectors stay nowhere else",
        arguments: [
            ("a\u{200D}b", "a<U+200D>b"), ("a\u{200C}b", "a<U+200C>b"), ("👩\u{200D}", "👩<U+200D>"),
            ("👩\u{200D}a", "👩<U+200D>a"), ("👩\u{200C}🔬", "👩<U+200C>🔬"), ("a\u{FE0F}", "a<U+FE0F>"),
            ("1\u{FE0F}", "1<U+FE0F>"), ("❤\u{FE0F}\u{FE0F}", "❤\u{FE0F}<U+FE0F>"), ("\u{200D}🔬", "<U+200D>🔬"),
            ("م\u{200C}\u{200C}م", "م<U+200C><U+200C>م"), ("م\u{200C} م", "م<U+200C> م"),
            ("م\u{200C}a", "م<U+200C>a"), ("🏴\u{E0067}\u{E0062}", "🏴<U+E0067><U+E0062>"),
            ("🏴\u{E0067}\u{E007F}", "🏴<U+E0067><U+E007F>"), ("م\u{200D}\u{202E}", "م<U+200D><U+202E>"),
        ])
    func strayJoiners(raw: String, shown: String) {
        #expect(CleanText(raw).string == shown)
    }

    @Test("a cell holds at most four combining marks")
    func marksAreBounded() {
        let marks = String(repeating: "\u{301}", count: 1_000)
        #expect(CleanText("a" + marks + "b" + marks).string.unicodeScalars.count == 10)
        let spacing = String(repeating: "\u{93E}", count: 1_000)
        #expect(CleanText("\u{915}" + spacing).string.unicodeScalars.count == 5)
    }

    @Test("a mark with nothing before it gets a dotted circle, so that it joins no other text")
    func leadingMark() {
        #expect(CleanText("\u{301}a").string == "\u{25CC}\u{301}a")
    }

    @Test("an emoji sequence joins at most seven emoji")
    func emojiChainsAreBounded() {
        let chain = Array(repeating: "👩", count: 50).joined(separator: "\u{200D}")
        let clean = CleanText(chain)
        #expect(clean.string.hasPrefix(Array(repeating: "👩", count: 7).joined(separator: "\u{200D}") + "<U+200D>"))
    }

    @Test("ill-formed bytes become replacement characters")
    func illFormed() {
        #expect(CleanText(bytes: [0x61, 0xFF, 0x62, 0xC3]).string == "a\u{FFFD}b\u{FFFD}")
        #expect(CleanText(bytes: [0xED, 0xA0, 0x80]).string.allSatisfy { $0 == "\u{FFFD}" })
    }

    @Test("cleaning what is clean, or clean texts in a row, changes nothing; and nothing raw is left")
    func idempotentOnRandomText() {
        let pool: [Unicode.Scalar] = [
            "a", " ", "1", "\n", "\t", "\u{1B}", "\u{9B}", "\u{301}", "\u{200D}", "\u{200C}", "\u{FE0F}", "\u{FE0E}",
            "👩",
            "🔬", "❤", "🏴", "\u{E0067}", "\u{E007F}", "🏽", "🇩", "م", "\u{64E}", "क", "\u{94D}", "\u{93E}", "日",
            "\u{20E3}",
            "\u{1161}", "\u{1100}", "각", "\u{202E}", "\u{FEFF}", "#", "©",
        ]
        var generator = Seeded(state: 7)
        for _ in 0..<4_000 {
            var raw = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                raw.append(pool[Int.random(in: 0..<pool.count, using: &generator)])
            }
            let clean = CleanText(String(raw))
            #expect(CleanText(clean.string) == clean)
            #expect(!clean.string.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
            for columns in 0...6 {
                let cut = clean.truncated(to: columns)
                #expect(cut.width <= columns)
                #expect(CleanText(cut.string) == cut)
            }
            let lines = clean.wrapped(at: 3).flatMap { $0.string.unicodeScalars }
            #expect(lines.filter(isKeptByWrapping) == clean.string.unicodeScalars.filter(isKeptByWrapping))
        }
    }

    private func isKeptByWrapping(_ scalar: Unicode.Scalar) -> Bool {
        scalar != " " && !scalar.isJoiner
    }

    @Test("literals and what is put into them are cleaned, and clean text goes in as it is")
    func interpolation() {
        let hostile = "\u{1B}[2J"
        let clean = CleanText(hostile)
        let text: CleanText = "\(3) \(hostile) \(clean)\u{7}"
        #expect(text.string == "3 ^[[2J ^[[2J^G")
        let bell: Character = "\u{7}"
        let rung: CleanText = "\(bell)\(hostile.dropFirst())"
        #expect(rung.string == "^G[2J")
        #expect([clean, "b"].joined(separator: ", ").string == "^[[2J, b")
        #expect((clean + "é").string == "^[[2Jé")
    }

    @Test("lines end at LF or CR LF, and a last line end opens no line")
    func lines() {
        #expect(CleanText.lines(of: "a\r\nb\rc\n\nd\n").map(\.string) == ["a", "b^Mc", "", "d"])
        #expect(CleanText.lines(of: "").isEmpty)
    }

    @Test("in JSON the marks beyond four on one base are escaped, and the same string is read")
    func marksInJSON() throws {
        func marks(_ count: Int) -> String { String(repeating: "\u{301}", count: count) }
        let escaped = "\\u0301"
        #expect(JSONText.escapingInvisible("\"a\(marks(4))b\"") == "\"a\(marks(4))b\"")
        #expect(
            JSONText.escapingInvisible("\"a\(marks(6))b\(marks(1))\"")
                == "\"a\(marks(4))\(escaped)\(escaped)b\(marks(1))\"")
        // Devanagari vowel signs have cells of their own, and carry marks in turn.
        #expect(JSONText.escapingInvisible("क" + String(repeating: "ा", count: 5)) == "काााा\\u093e")
        #expect(JSONText.escapingInvisible("क्षि 각 é") == "क्षि 각 é")
        let bomb = "[\"x\(marks(1_000_000))\"]"
        let bytes = JSONText.escapingInvisible(Array(bomb.utf8))
        #expect(bytes.count == 5 + 4 * 2 + 999_996 * 6)
        let small = JSONText.escapingInvisible("[\"x\(marks(5000))\"]")
        #expect(try JSONDecoder().decode([String].self, from: Data(small.utf8)) == ["x\(marks(5000))"])
    }

    @Test("five million combining marks are cleaned in a moment", .timeLimit(.minutes(1)))
    func bombs() {
        var raw = "a".unicodeScalars
        for _ in 0..<5_000_000 { raw.append("\u{301}") }
        #expect(CleanText(String(raw)).string.unicodeScalars.count == 5)
        #expect(CleanText(bytes: repeatElement(0xFF, count: 100_000)).width == 100_000)
        let jamo = CleanText(String(repeating: "\u{1100}", count: 100_000))
        #expect(jamo.clusters.allSatisfy { $0.width <= 200 })
        #expect(jamo.width == 200_000)
    }
}

/// A generator of the same numbers every time.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
