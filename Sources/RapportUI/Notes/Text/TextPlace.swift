/// A place in a note's text: before a byte of a line, or behind its last.
struct TextPlace: Hashable, Sendable {
    /// The line, from 0.
    var line: Int
    /// The bytes of the line that stand before it.
    var byte: Int

    /// Where every text begins.
    static let start = TextPlace(line: 0, byte: 0)
}

extension TextPlace: Comparable {
    static func < (left: TextPlace, right: TextPlace) -> Bool {
        left.line != right.line ? left.line < right.line : left.byte < right.byte
    }
}

extension TextPlace {
    /// Where this place is once something else stands in a range; what lay inside goes to the range's beginning.
    func moved(by replaced: Range<TextPlace>, endingNow end: TextPlace) -> TextPlace {
        guard self > replaced.lowerBound else { return self }
        guard self >= replaced.upperBound else { return replaced.lowerBound }
        guard line == replaced.upperBound.line else {
            return TextPlace(line: line - replaced.upperBound.line + end.line, byte: byte)
        }
        return TextPlace(line: end.line, byte: byte - replaced.upperBound.byte + end.byte)
    }
}
