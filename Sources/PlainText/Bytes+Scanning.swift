#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let tab = UInt8(ascii: "\t")
    static let dash = UInt8(ascii: "-")
    static let hash = UInt8(ascii: "#")
    static let colon = UInt8(ascii: ":")

    /// Whether it is one of the two blanks of the format, space and tab.
    public var isBlank: Bool { self == .space || self == .tab }

    /// Whether it is a digit of ASCII.
    public var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

    /// The small letter of an ASCII capital; any other byte as it is.
    public var lowercased: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first LF at or behind a place. As fast as memory allows.
    func firstNewline(from start: Int) -> Int? {
        guard start < count, let base = baseAddress,
            let found = memchr(base + start, Int32(UInt8.newline), count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Where a short text of ASCII first stands within bounds.
    func find(_ text: StaticString, from start: Int, to end: Int) -> Int? {
        let length = text.utf8CodeUnitCount
        guard start >= 0, end <= count, end - start >= length, length > 0, let base = baseAddress else { return nil }
        var place = start
        while place + length <= end {
            guard let found = memchr(base + place, Int32(text.utf8Start[0]), end - length + 1 - place) else {
                return nil
            }
            place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            if memcmp(base + place, text.utf8Start, length) == 0 { return place }
            place += 1
        }
        return nil
    }

    /// The first byte within bounds that isn't blank, or the end.
    func skipBlanks(from start: Int, to end: Int) -> Int {
        var place = start
        while place < end, self[place].isBlank { place += 1 }
        return place
    }

    /// How often a byte stands in a row from a place on.
    func run(of byte: UInt8, from start: Int, to end: Int) -> Int {
        var place = start
        while place < end, self[place] == byte { place += 1 }
        return place - start
    }

    /// How many columns blanks take that begin at a column.
    func columns(from start: Int, to end: Int, startingAt column: Int) -> Int {
        var next = column
        for place in start..<end { next += self[place] == .tab ? 4 - next % 4 : 1 }
        return next - column
    }

    /// Where the marker of a list item ends, `-`, `*`, `+`, `1.` or `1)`, with a blank or the line's end behind it.
    func listMarkerEnd(from start: Int, to end: Int) -> Int? {
        var place = start
        switch self[start] {
        case .dash, UInt8(ascii: "*"), UInt8(ascii: "+"):
            place += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            while place < end, place - start < 9, self[place].isDigit { place += 1 }
            guard place < end, self[place] == UInt8(ascii: ".") || self[place] == UInt8(ascii: ")") else { return nil }
            place += 1
        default:
            return nil
        }
        return place == end || self[place].isBlank ? place : nil
    }

    /// Where the closing bracket of a checkbox stands: one character between brackets, and a blank or the end behind.
    func checkboxEnd(from start: Int, to end: Int) -> Int? {
        guard end - start >= 3, self[start] == UInt8(ascii: "[") else { return nil }
        let close = UInt8(ascii: "]")
        if self[start + 2] == close { return start + 3 == end || self[start + 3].isBlank ? start + 2 : nil }
        guard self[start + 1] >= 0x80 || self[start + 2] >= 0x80 else { return nil }
        // A character beyond ASCII, with the marks and joiners it may carry.
        let limit = Swift.min(end, start + 40)
        guard let found = self[start + 2..<limit].firstIndex(of: close), found + 1 == end || self[found + 1].isBlank,
            String(decoding: self[start + 1..<found], as: UTF8.self).count == 1
        else { return nil }
        return found
    }

    /// Whether three or more of the same sign, with nothing but blanks between, part a text as `- - -` does.
    func isBreak(from start: Int, to end: Int) -> Bool {
        let sign = self[start]
        guard sign == .dash || sign == UInt8(ascii: "*") else { return false }
        var count = 0
        for place in start..<end where !self[place].isBlank {
            guard self[place] == sign else { return false }
            count += 1
        }
        return count >= 3
    }

    /// The label that stands at a place, and where its colon ends.
    func label(from start: Int, to end: Int) -> (Label, behind: Int)? {
        guard start < end else { return nil }
        switch self[start].lowercased {
        case UInt8(ascii: "q"): return label([.question], from: start, to: end)
        case UInt8(ascii: "a"): return label([.answer], from: start, to: end)
        case UInt8(ascii: "h"): return label([.heard, .helped], from: start, to: end)
        case UInt8(ascii: "s"): return label([.story], from: start, to: end)
        case UInt8(ascii: "l"): return label([.learned], from: start, to: end)
        case UInt8(ascii: "m"): return label([.milestone, .moved], from: start, to: end)
        case UInt8(ascii: "r"): return label([.refer, .released], from: start, to: end)
        case UInt8(ascii: "b"): return label([.because], from: start, to: end)
        default: return nil
        }
    }

    private func label(_ candidates: [Label], from start: Int, to end: Int) -> (Label, behind: Int)? {
        for label in candidates {
            let word = label.word
            let colon = start + word.utf8CodeUnitCount
            if colon < end, self[colon] == .colon, matches(word, at: start) { return (label, colon + 1) }
        }
        return nil
    }

    /// Whether a word in small ASCII letters stands there, in any case; there must be bytes enough.
    func matches(_ word: StaticString, at start: Int) -> Bool {
        for offset in 0..<word.utf8CodeUnitCount where self[start + offset].lowercased != word.utf8Start[offset] {
            return false
        }
        return true
    }
}
