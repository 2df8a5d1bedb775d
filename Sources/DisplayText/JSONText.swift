/// What JSON that is printed needs beyond being valid.
public enum JSONText {
    /// Writes every control and invisible character that is still raw in finished JSON as `\uXXXX`, pairs above U+FFFF,
    /// so that the same string is read and nothing reaches a terminal raw. Line ends and tabs, which stand between
    /// tokens, stay.
    ///
    /// So are combining marks written that a cell would not hold (``CleanText`` drops them): those beyond four on one
    /// base. Linear; the same string where there is nothing to escape.
    public static func escapingInvisible(_ json: String) -> String {
        var load = MarkLoad()
        guard json.unicodeScalars.contains(where: { load.isBeyond(adding: $0) || mustBeEscaped($0) }) else {
            return json
        }
        load = MarkLoad()
        var output: [UInt8] = []
        output.reserveCapacity(json.utf8.count * 2)
        for scalar in json.unicodeScalars {
            if load.isBeyond(adding: scalar) || mustBeEscaped(scalar) {
                for unit in UTF16.encode(scalar) ?? .init(UTF16.encodedReplacementCharacter) {
                    let digits = String(unit, radix: 16)
                    let padding = String(repeating: "0", count: 4 - digits.utf8.count)
                    output.append(contentsOf: "\\u\(padding)\(digits)".utf8)
                }
            } else {
                output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// The same on bytes; ill-formed UTF-8 becomes U+FFFD.
    public static func escapingInvisible(_ json: [UInt8]) -> [UInt8] {
        guard json.contains(where: { $0 >= 0x7F }) else { return json }
        return Array(escapingInvisible(String(decoding: json, as: UTF8.self)).utf8)
    }

    private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isHighControl || scalar.isInvisible
    }
}

/// The combining marks on the base that was seen last.
private struct MarkLoad {
    /// Marks without a cell of their own since the last scalar that has one.
    private var marks = 0
    /// Marks with a cell of their own since the last scalar that is no mark.
    private var spacingMarks = 0

    /// Counts a scalar, and says whether it is a mark too many.
    mutating func isBeyond(adding scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x300 {
            self = MarkLoad()
            return false
        }
        if scalar.isZeroWidthMark {
            marks += 1
            return marks > Sanitiser.marksInCell
        }
        guard scalar.isSpacingMark else {
            self = MarkLoad()
            return false
        }
        spacingMarks += 1
        guard spacingMarks <= Sanitiser.spacingMarksOnLetter else { return true }
        marks = 0
        return false
    }
}
