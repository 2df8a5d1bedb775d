/// Records of a few numbers each, ascending by the scalar they begin with, read in place from a literal.
///
/// Nothing is unpacked beforehand, so that a program that meets none of them pays nothing. How numbers are written
/// stands in ``FoldingTable``.
struct ScalarRecords {
    private let text: StaticString
    private let width: Int

    /// The records of that many digits each in a literal.
    init(_ text: StaticString, width: Int) {
        self.text = text
        self.width = width
    }

    /// How many records there are.
    var count: Int { text.utf8CodeUnitCount / width }

    /// The number of so many digits that begins at a digit of a record; zero beyond the literal's end.
    func number(_ record: Int, at digit: Int, digits: Int = 3) -> UInt32 {
        let start = record * width + digit
        guard start >= 0, start + digits <= text.utf8CodeUnitCount else { return 0 }
        var value: UInt32 = 0
        for index in start..<start + digits {
            value = value << 6 | ScalarRecords.value(of: text.utf8Start[index])
        }
        return value
    }

    /// The scalar written in three digits there; the replacement character where they name none.
    func scalar(_ record: Int, at digit: Int = 0) -> Unicode.Scalar {
        Unicode.Scalar(number(record, at: digit)) ?? "\u{FFFD}"
    }

    /// The record that begins with that scalar. Takes the logarithm of the number of records.
    func record(of scalar: Unicode.Scalar) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if number(middle, at: 0) < scalar.value { low = middle + 1 } else { high = middle }
        }
        return low < count && number(low, at: 0) == scalar.value ? low : nil
    }

    private static func value(of digit: UInt8) -> UInt32 {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit) - 47
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit) - 54
        case UInt8(ascii: "_"): 37
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit) - 59
        default: 0
        }
    }
}
