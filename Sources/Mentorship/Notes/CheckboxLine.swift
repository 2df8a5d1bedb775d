/// A list item with a checkbox, as the bytes of one line: the mark, and the words behind it (format.md,
/// "Commitments").
struct CheckboxLine {
    /// What stands between the brackets.
    let mark: Range<Int>
    /// The words: what stands between blanks, without comments that lie within the line. Never empty.
    let words: [Range<Int>]

    /// Reads a line without what ends it; nothing where it is no list item with a checkbox and words behind it.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = CheckboxLine.wordsOfItem(bytes), let close = CheckboxLine.boxEnd(bytes, from: start) else {
            return nil
        }
        mark = start + 1..<close
        guard bytes[(close + 1)...].contains(where: { !CheckboxLine.isBlank($0) }) else { return nil }
        words = CheckboxLine.words(bytes, from: close + 1)
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func skipBlanks(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var place = start
        while place < bytes.count, isBlank(bytes[place]) { place += 1 }
        return place
    }

    /// Where the words of a list item begin; nothing where the line is none.
    private static func wordsOfItem(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var place = skipBlanks(bytes, from: 0)
        guard place < bytes.count else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            place += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let first = place
            while place < bytes.count, place - first < 9, bytes[place] &- 0x30 < 10 { place += 1 }
            guard place < bytes.count, bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ")") else {
                return nil
            }
            place += 1
        default:
            return nil
        }
        guard place < bytes.count, isBlank(bytes[place]) else { return nil }
        return skipBlanks(bytes, from: place)
    }

    /// Where the closing bracket stands: one character between brackets, and a blank or the end behind it.
    private static func boxEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let end = bytes.count
        guard end - start >= 3, bytes[start] == UInt8(ascii: "[") else { return nil }
        let close = UInt8(ascii: "]")
        if bytes[start + 2] == close { return start + 3 == end || isBlank(bytes[start + 3]) ? start + 2 : nil }
        guard bytes[start + 1] >= 0x80 || bytes[start + 2] >= 0x80 else { return nil }
        // A character beyond ASCII, with the marks and joiners it may carry.
        guard let found = bytes[start + 2..<min(end, start + 40)].firstIndex(of: close),
            found + 1 == end || isBlank(bytes[found + 1]),
            String(decoding: bytes[start + 1..<found], as: UTF8.self).count == 1
        else { return nil }
        return found
    }

    /// The words from a place on. A comment parts them as a blank does; one that is not closed is words like any other.
    private static func words(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var begin: Int?
        var place = start
        var mayClose = true
        while place < bytes.count {
            if isBlank(bytes[place]) {
                if let first = begin { words.append(first..<place) }
                begin = nil
                place += 1
            } else if mayClose, stands("<!--", in: bytes, at: place) {
                guard let closed = (place + 2..<bytes.count).first(where: { stands("-->", in: bytes, at: $0) }) else {
                    mayClose = false
                    continue
                }
                if let first = begin { words.append(first..<place) }
                begin = nil
                place = closed + 3
            } else {
                if begin == nil { begin = place }
                place += 1
            }
        }
        if let first = begin { words.append(first..<place) }
        return words
    }

    private static func stands(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard bytes.count - place >= text.utf8CodeUnitCount else { return false }
        for offset in 0..<text.utf8CodeUnitCount where bytes[place + offset] != text.utf8Start[offset] { return false }
        return true
    }
}
