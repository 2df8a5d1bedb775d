/// A line that is an item of a list: `- x`, `* x`, `3. x`, `- [ ] x`.
struct ListItem: Hashable, Sendable {
    /// Blanks and tabs before the marker, in bytes.
    let indentation: Int
    /// The marker without what stands around it: `-`, `3.`.
    let marker: [UInt8]
    /// Blanks behind the marker, in bytes.
    let gap: Int
    /// Blanks behind a checkbox; nothing where there is none.
    let checkbox: Int?
    /// Where the item's words begin.
    let words: Int
    /// Whether there are no words.
    let isEmpty: Bool

    /// Reads a line; nil where it is none.
    init?(_ bytes: [UInt8]) {
        let indentation = bytes.prefix { $0.isBlank }.count
        let rest = bytes[indentation...]
        guard let first = rest.first else { return nil }
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            marker = [first]
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard digits.count < 10, let sign = rest.dropFirst(digits.count).first,
                sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")")
            else { return nil }
            marker = digits + [sign]
        default:
            return nil
        }
        self.indentation = indentation
        let behind = bytes[(indentation + marker.count)...]
        gap = behind.prefix { $0.isBlank }.count
        guard gap > 0 else { return nil }
        let box = behind.dropFirst(gap)
        let marks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "x"), UInt8(ascii: "X")]
        let isBox =
            box.count > 2 && box[box.startIndex] == UInt8(ascii: "[") && marks.contains(box[box.startIndex + 1])
            && box[box.startIndex + 2] == UInt8(ascii: "]")
        let blanks = isBox ? box.dropFirst(3).prefix { $0.isBlank }.count : 0
        checkbox = isBox && (blanks > 0 || box.count == 3) ? blanks : nil
        words = box.startIndex + (checkbox.map { $0 + 3 } ?? 0)
        isEmpty = bytes[words...].allSatisfy { $0.isBlank }
    }

    /// Columns from the marker to what belongs below the item.
    var width: Int { marker.count + gap }

    /// What stands before the words of the next item, without indentation; nil where there is no next number.
    var next: [UInt8]? {
        var next = marker
        var blanks = gap
        if marker.count > 1 {
            guard let number = Int(String(decoding: marker.dropLast(), as: UTF8.self)), number < 999_999_999,
                let sign = marker.last
            else { return nil }
            next = Array(String(number + 1).utf8) + [sign]
            blanks = max(1, gap + marker.count - next.count)
        }
        next += Array(repeating: 0x20, count: blanks)
        if let checkbox {
            next += Array("[ ]".utf8) + Array(repeating: 0x20, count: max(1, checkbox))
        }
        return next
    }
}
