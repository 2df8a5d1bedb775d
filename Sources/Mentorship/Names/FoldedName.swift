/// A name as names are compared: without case and accents, with single blanks (format.md, "Names are compared").
///
/// That is NFKD without marks of category Mn, in small letters, with `ł ø đ ð þ æ œ ħ ı` as `l o d d th ae oe h i`, and
/// white space trimmed and brought down to one blank.
public struct FoldedName: Hashable, Sendable, CustomStringConvertible {
    /// The folded name.
    public let text: String

    /// Folds a name. One of ASCII takes a single pass; any other, some 50 ns a letter.
    public init(_ name: String) {
        text = FoldedName.foldingASCII(name) ?? FoldedName.folding(name)
    }

    /// Whether nothing is left of the name: it was empty, or blanks and accents only.
    public var isEmpty: Bool { text.isEmpty }

    /// Its words, in their order.
    public var words: [Substring] { text.split(separator: " ") }

    /// The folded name.
    public var description: String { text }

    /// Whether that name stands in this one, as a whole or a part; an empty one stands in none.
    public func contains(_ part: FoldedName) -> Bool {
        let (whole, part) = (Array(text.utf8), Array(part.text.utf8))
        guard let first = part.first, part.count <= whole.count else { return false }
        for start in 0...whole.count - part.count where whole[start] == first {
            if whole[start..<start + part.count].elementsEqual(part) { return true }
        }
        return false
    }
}

extension FoldedName {
    /// The folding of a name of ASCII only; nothing for any other.
    private static func foldingASCII(_ name: String) -> String? {
        var name = name
        let folded = name.withUTF8 { bytes -> String? in
            guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
            return String(unsafeUninitializedCapacity: bytes.count) { folded in
                var count = 0
                var blank = false
                for byte in bytes {
                    if byte == 0x20 || (0x09...0x0D).contains(byte) {
                        blank = count > 0
                        continue
                    }
                    if blank {
                        folded[count] = 0x20
                        count += 1
                        blank = false
                    }
                    folded[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                    count += 1
                }
                return count
            }
        }
        return folded
    }

    private static func folding(_ name: String) -> String {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(name.utf8.count)
        for scalar in name.unicodeScalars { append(scalar, to: &scalars) }
        ComposedText.order(&scalars)
        var folded = String.UnicodeScalarView()
        var blank = false
        for scalar in scalars {
            if scalar.properties.isWhitespace {
                blank = !folded.isEmpty
                continue
            }
            if blank { folded.append(" ") }
            blank = false
            folded.append(scalar)
        }
        return String(folded)
    }

    private static func append(_ scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) {
        let records = ScalarRecords(FoldingTable.records, width: 7)
        if scalar.isASCII {
            let isCapital = (0x41...0x5A).contains(scalar.value)
            scalars.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
        } else if scalar.properties.generalCategory == .nonspacingMark {
            return
        } else if let jamo = ComposedText.decomposition(ofSyllable: scalar) {
            scalars.append(contentsOf: jamo)
        } else if let record = records.record(of: scalar) {
            let count = Int(records.number(record, at: 6, digits: 1))
            if count == 1 {
                scalars.append(records.scalar(record, at: 3))
            } else {
                let sequences = ScalarRecords(FoldingTable.sequences, width: 3)
                let first = Int(records.number(record, at: 3))
                for index in first..<first + count { scalars.append(sequences.scalar(index)) }
            }
        } else {
            scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }
}
