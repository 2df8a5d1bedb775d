import Testing
import TerminalGrid

@testable import NcursesTerminal

@Suite("Bytes from a terminal become events")
struct InputDecoderTests {
    private static let xtermKeys: [[UInt8]: Key] = [
        Array("\u{1B}OA".utf8): .up, Array("\u{1B}[3~".utf8): .delete, Array("\u{1B}OP".utf8): .function(1),
    ]

    /// All events of some portions of bytes, when nothing follows the last.
    private func events(_ portions: [[UInt8]], isComplete: Bool = true) -> [Event] {
        var decoder = InputDecoder(keys: Self.xtermKeys)
        var events: [Event] = []
        for portion in portions {
            decoder.feed(portion)
            while let event = decoder.next(isComplete: false) { events.append(event) }
        }
        while let event = decoder.next(isComplete: isComplete) { events.append(event) }
        return events
    }

    private func keys(_ text: String) -> [Key] {
        events([Array(text.utf8)]).compactMap { event in
            if case .key(let key) = event { key } else { nil }
        }
    }

    @Test(
        "what a key sends is that key",
        arguments: [
            ("j", [.character("j")]), ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]),
            ("\u{8}", [.backspace]), ("\u{3}", [.control("c")]), ("\u{1A}", [.control("z")]), ("\0", [.control(" ")]),
            ("\u{1C}", [.control("\\")]), ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
            ("\u{1B}x", [.alt("x")]), ("\u{1B}é", [.alt("é")]), ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]),
            ("\u{1B}\r", [.escape, .enter]), ("\u{1B}OA", [.up]), ("\u{1B}[A", [.up]),
            ("\u{1B}[1;5C", [.movement(.right, .control)]),
            ("\u{1B}[1;3D", [.movement(.left, .alt)]), ("\u{1B}[1;2B", [.movement(.down, .shift)]),
            ("\u{1B}[Z", [.backTab]), ("\u{1B}[3~", [.delete]),
            ("\u{1B}[5~", [.pageUp]), ("\u{1B}[15~", [.function(5)]), ("\u{1B}[24~", [.function(12)]),
            ("\u{1B}OP", [.function(1)]), ("\u{1B}[[B", [.function(2)]), ("\u{1B}[H", [.home]), ("\u{1B}[8~", [.end]),
            ("\u{1B}[99~", [.unknown]), ("\u{1B}[97;5u", [.control("a")]), ("\u{1B}[27;3;98~", [.alt("b")]),
            ("\u{1B}[I\u{1B}[O", []), ("\u{1B}[<0;3;4M", []), ("\u{1B}[?1;2c", []), ("\u{1B}[1;", [.unknown]),
            ("\u{1B}[1\u{1B}[A", [.unknown, .up]), ("é日👩‍🔬", [.character("é"), .character("日"), .character("👩‍🔬")]),
            ("a\u{1B}[Bb", [.character("a"), .down, .character("b")]),
            ("\u{1B}[1;6H", [.movement(.home, [.shift, .control])]), ("\u{1B}[5;2~", [.movement(.pageUp, .shift)]),
            ("\u{1B}[1;10A", [.movement(.up, [.shift, .alt])]), ("\u{1B}[1;1A", [.up]), ("\u{1B}[3;5~", [.alt("d")]),
            ("\u{1B}[a", [.movement(.up, .shift)]), ("\u{1B}Od", [.movement(.left, .control)]),
            ("\u{1B}[8^", [.movement(.end, .control)]), ("\u{1B}[6@", [.movement(.pageDown, [.shift, .control])]),
            ("\u{1B}\u{7F}", [.alt("\u{7F}")]), ("\u{1B}[1;2Z", [.backTab]),
            ("\u{1B}[9999999999999999999999;99999999999999999999u", [.unknown]),
        ] as [(String, [Key])])
    func single(bytes: String, keys expected: [Key]) {
        #expect(keys(bytes) == expected)
    }

    @Test("it makes no difference in which portions bytes come")
    func portions() {
        let text = "aé日👩‍🔬\u{1B}OA\u{1B}[1;5C\u{1B}[200~x\r\ny\rz\u{1B}[201~\u{1B}[3~\u{1B}x\u{1B}[[Aq"
        let bytes = Array(text.utf8)
        let whole = events([bytes])
        #expect(whole.contains(.paste("x\ny\nz")))
        #expect(whole.suffix(4) == [.key(.delete), .key(.alt("x")), .key(.function(1)), .key(.character("q"))])
        // A joined emoji that comes in portions is several keys: compare without it.
        let plain = Array(text.replacing("👩‍🔬", with: "").utf8)
        for cut in 0...plain.count {
            #expect(events([Array(plain[..<cut]), Array(plain[cut...])]) == events([plain]))
        }
        #expect(events(plain.map { [$0] }) == events([plain]))
    }

    @Test("the beginning of a sequence waits for its rest")
    func waiting() {
        for beginning in ["\u{1B}", "\u{1B}[", "\u{1B}[1;", "\u{1B}O"] {
            var decoder = InputDecoder(keys: Self.xtermKeys)
            decoder.feed(Array(beginning.utf8))
            #expect(decoder.next(isComplete: false) == nil)
            #expect(decoder.isWaitingForRest)
            #expect(decoder.next(isComplete: true) != nil)
            #expect(!decoder.isWaitingForRest)
        }
    }

    @Test("ill-formed characters become replacement characters, and nothing is held back for ever")
    func illFormed() {
        #expect(events([[0xFF, 0x61]]) == [.key(.character("\u{FFFD}")), .key(.character("a"))])
        #expect(events([[0xE6, 0x97]]) == [.key(.character("\u{FFFD}"))])
        #expect(events([[0x1B, 0xC3]]).count == 1)
    }

    @Test("a paste is one event, whatever is in it, and keys behind it are keys")
    func pasting() {
        let hostile = "\u{1B}[200~a\u{3}\u{1B}[A\u{1B}[20\u{1B}[201~j"
        #expect(events([Array(hostile.utf8)]) == [.paste("a\u{3}\u{1B}[A\u{1B}[20"), .key(.character("j"))])
        #expect(events([Array("\u{1B}[200~\u{1B}[201~".utf8)]) == [.paste("")])
        #expect(events([Array("\u{1B}[201~j".utf8)]) == [.key(.character("j"))])
    }

    @Test("a paste whose end never comes is ended by silence, and what is typed after it are keys")
    func unfinishedPaste() {
        var decoder = InputDecoder()
        decoder.feed(Array("\u{1B}[200~te".utf8))
        #expect(decoder.next(isComplete: false) == nil)
        decoder.feed(Array("xt\u{3}".utf8), afterSilence: .milliseconds(400))
        decoder.endPaste(afterSilence: .milliseconds(400))
        #expect(decoder.next(isComplete: false) == nil)
        #expect(decoder.isPasting)
        decoder.endPaste(afterSilence: .milliseconds(500))
        #expect(decoder.next(isComplete: false) == .paste("text\u{3}"))
        #expect(!decoder.isPasting)
        decoder.feed([0x03])
        #expect(decoder.next(isComplete: false) == .key(.control("c")))
    }

    @Test("a key that comes after a silence was not pasted, and an end that comes late means nothing")
    func keyAfterUnfinishedPaste() {
        var decoder = InputDecoder()
        decoder.feed(Array("\u{1B}[200~text".utf8))
        #expect(decoder.next(isComplete: false) == nil)
        decoder.feed(Array("\u{3}\u{1B}[201~q".utf8), afterSilence: .seconds(2))
        #expect(decoder.next(isComplete: false) == .paste("text"))
        #expect(decoder.next(isComplete: false) == .key(.control("c")))
        #expect(decoder.next(isComplete: false) == .key(.character("q")))
    }

    @Test("any bytes are read to their end")
    func anything() {
        var state: UInt64 = 42
        for _ in 0..<2_000 {
            var bytes: [UInt8] = []
            for _ in 0..<24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let pool: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3B, 0x32, 0x30, 0x7E, 0x41, 0xE6, 0x97, 0x00, 0xFF]
                bytes.append(pool[Int(state >> 33) % pool.count])
            }
            var decoder = InputDecoder(keys: Self.xtermKeys)
            decoder.feed(bytes)
            var count = 0
            while decoder.next(isComplete: true) != nil { count += 1 }
            #expect(count <= bytes.count + 1)
            #expect(!decoder.isWaitingForRest)
        }
    }
}
