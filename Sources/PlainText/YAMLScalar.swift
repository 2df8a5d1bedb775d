/// What stands behind a key or a list item's dash, on one line: a plain or quoted scalar, or a list in brackets.
struct YAMLScalar {
    private(set) var value: FrontMatter.Value = .empty
    /// Where it ends, without blanks and comment.
    private(set) var end: Int
    /// Whether it is plain and has a colon in it at which other readers stop.
    private(set) var hasColon = false

    /// Whether nothing stands there at all.
    var isAbsent: Bool { value == .empty && !isQuoted }
    private var isQuoted = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) {
        end = start
        guard start < limit, bytes[start] != .hash else { return }
        switch bytes[start] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            isQuoted = true
            var place = start
            guard let text = Self.quoted(bytes, from: &place, to: limit),
                Self.isOnlyComment(bytes, from: place, to: limit)
            else {
                value = .unread
                end = limit
                return
            }
            value = text.isEmpty ? .empty : .text(text)
            end = place
        case UInt8(ascii: "["):
            readFlowList(bytes, from: start, to: limit)
        default:
            end = Self.plainEnd(bytes, from: start, to: limit)
            let text = bytes[start..<end]
            if let first = text.first, FrontMatter.notInPlain.contains(first) || FrontMatter.isIndicator(text) {
                value = .unread
                return
            }
            hasColon = Self.hasColon(text)
            value = .text(String(decoding: text, as: UTF8.self))
        }
    }

    private static func hasColon(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        text.indices.contains { text[$0] == .colon && ($0 + 1 == text.endIndex || text[$0 + 1].isBlank) }
    }

    /// The end of a plain scalar: before ` #` or the limit, without blanks.
    private static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int {
        var end = limit
        for place in start..<limit where bytes[place] == .hash && place > start && bytes[place - 1].isBlank {
            end = place
            break
        }
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return end
    }

    private static func isOnlyComment(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Bool {
        let next = bytes.skipBlanks(from: start, to: limit)
        return next == limit || (bytes[next] == .hash && next > start)
    }

    private mutating func readFlowList(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) {
        var items: [String] = []
        var place = start + 1
        value = .unread
        end = limit
        while place < limit {
            place = bytes.skipBlanks(from: place, to: limit)
            guard place < limit else { return }
            switch bytes[place] {
            case UInt8(ascii: "]"):
                guard Self.isOnlyComment(bytes, from: place + 1, to: limit) else { return }
                value = .list(items)
                end = place + 1
                return
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                guard let text = Self.quoted(bytes, from: &place, to: limit) else { return }
                items.append(text)
            default:
                let begin = place
                while place < limit, bytes[place] != UInt8(ascii: ","), bytes[place] != UInt8(ascii: "]") {
                    if bytes[place] == .hash, place > begin, bytes[place - 1].isBlank { return }
                    place += 1
                }
                var last = place
                while last > begin, bytes[last - 1].isBlank { last -= 1 }
                let text = bytes[begin..<last]
                if let first = text.first {
                    guard !FrontMatter.notInPlain.contains(first), !FrontMatter.isIndicator(text), !Self.hasColon(text)
                    else { return }
                    items.append(String(decoding: text, as: UTF8.self))
                }
            }
            place = bytes.skipBlanks(from: place, to: limit)
            guard place < limit else { return }
            if bytes[place] == UInt8(ascii: ",") {
                place += 1
            } else if bytes[place] != UInt8(ascii: "]") {
                return
            }
        }
    }

    /// The text between quotes; `place` moves behind the closing one. Nothing where it is not closed or not well
    /// formed.
    private static func quoted(_ bytes: UnsafeBufferPointer<UInt8>, from place: inout Int, to limit: Int) -> String? {
        let quote = bytes[place]
        var text: [UInt8] = []
        place += 1
        while place < limit {
            let byte = bytes[place]
            place += 1
            if byte == quote {
                guard quote == UInt8(ascii: "'"), place < limit, bytes[place] == quote else {
                    return String(decoding: text, as: UTF8.self)
                }
                text.append(quote)
                place += 1
            } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                guard let scalar = escape(bytes, from: &place, to: limit) else { return nil }
                text.append(contentsOf: String(Character(scalar)).utf8)
            } else {
                text.append(byte)
            }
        }
        return nil
    }

    private static let escapes: [UInt8: UInt32] = [
        UInt8(ascii: "0"): 0, UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, .tab: 9,
        UInt8(ascii: "n"): 10, UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13,
        UInt8(ascii: "e"): 27, .space: 32, UInt8(ascii: "\""): 34, UInt8(ascii: "/"): 47, UInt8(ascii: "\\"): 92,
        UInt8(ascii: "N"): 0x85, UInt8(ascii: "_"): 0xA0, UInt8(ascii: "L"): 0x2028, UInt8(ascii: "P"): 0x2029,
    ]

    private static func escape(
        _ bytes: UnsafeBufferPointer<UInt8>, from place: inout Int, to limit: Int
    ) -> Unicode.Scalar? {
        guard place < limit else { return nil }
        let letter = bytes[place]
        place += 1
        let digits: Int
        switch letter {
        case UInt8(ascii: "x"): digits = 2
        case UInt8(ascii: "u"): digits = 4
        case UInt8(ascii: "U"): digits = 8
        default: return escapes[letter].flatMap(Unicode.Scalar.init)
        }
        guard place + digits <= limit else { return nil }
        let text = String(decoding: bytes[place..<place + digits], as: UTF8.self)
        guard text.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        place += digits
        return UInt32(text, radix: 16).flatMap(Unicode.Scalar.init)
    }
}
