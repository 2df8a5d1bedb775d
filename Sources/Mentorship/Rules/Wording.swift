/// Words as they are compared when two people may have written the same: without case, punctuation and topics.
///
/// Dashes and strokes part words, other punctuation is left out, and symbols stay (`C++` is not `C`). Accents count.
public struct Wording: Hashable, Sendable {
    /// The words in small letters, with single blanks.
    public let text: String

    /// The wording of a text, whose topics are words like any other.
    public init(_ text: some StringProtocol) {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            self.text = Wording.plain(text.utf8)
            return
        }
        var words = String.UnicodeScalarView()
        var blank = false
        // By way of capitals, so that `ß` equals `SS`, and both small forms of sigma each other.
        for scalar in text.uppercased().lowercased().unicodeScalars {
            switch scalar.properties.generalCategory {
            case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation:
                // A stroke parts words as a dash does.
                if scalar == "/" { blank = !words.isEmpty }
            case .dashPunctuation, .connectorPunctuation: blank = !words.isEmpty
            default:
                if scalar.properties.isWhitespace {
                    blank = !words.isEmpty
                    continue
                }
                if blank { words.append(" ") }
                blank = false
                words.append(scalar)
            }
        }
        self.text = String(words)
    }

    /// The wording of a text in ASCII, as nearly all are: the same rules, byte by byte.
    private static func plain(_ text: some Sequence<UInt8>) -> String {
        var words: [UInt8] = []
        var blank = false
        for byte in text {
            switch byte {
            case 0x09...0x0D, 0x20, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                blank = !words.isEmpty
            case UInt8(ascii: "!")...UInt8(ascii: "#"), UInt8(ascii: "%")...UInt8(ascii: "*"), UInt8(ascii: ","),
                UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "@"),
                UInt8(ascii: "[")...UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                continue
            default:
                if blank { words.append(UInt8(ascii: " ")) }
                blank = false
                words.append(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte)
            }
        }
        return String(decoding: words, as: UTF8.self)
    }

    /// The wording of an item, its topics left out.
    public init(_ entry: ListEntry) {
        self.init(entry.text)
    }

    /// Whether no word is left.
    public var isEmpty: Bool { text.isEmpty }
}
