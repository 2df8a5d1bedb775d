extension TextEditor {
    /// How far a motion by words goes at most, in clusters.
    private static let longestWord = 1_000

    /// The beginning of the word that a place stands in or behind; the beginning of the text where there is none.
    mutating func wordStart(before place: TextPlace) -> TextPlace {
        var place = place
        var isInside = false
        for _ in 0..<Self.longestWord where place > .start {
            let before = self.place(before: place)
            let isWord = isWord(at: before)
            if isInside, !isWord { break }
            isInside = isInside || isWord
            place = before
        }
        return place
    }

    /// The end of the word that a place stands in or before; the end of the text where there is none.
    func wordEnd(behind place: TextPlace) -> TextPlace {
        var place = place
        var isInside = false
        let end = text.end
        for _ in 0..<Self.longestWord where place < end {
            let isWord = isWord(at: place)
            if isInside, !isWord { break }
            isInside = isInside || isWord
            place = self.place(after: place)
        }
        return place
    }

    /// What stands before a place without a blank in it, within the line: `@gra`, `due:fri`.
    func word(before place: TextPlace) -> Range<TextPlace> {
        let place = text.clamped(place)
        let bytes = text.lines[place.line].bytes
        var start = place.byte
        while start > 0, !bytes[start - 1].isBlank { start -= 1 }
        return TextPlace(line: place.line, byte: start)..<place
    }

    /// The beginning of what stands before a place without a blank in it and of the blanks behind it; the end of the
    /// line above at the beginning of one.
    func blankWordStart(before place: TextPlace) -> TextPlace {
        guard place.byte > 0 else {
            return place.line > 0
                ? TextPlace(line: place.line - 1, byte: text.lines[place.line - 1].bytes.count) : place
        }
        let bytes = text.lines[place.line].bytes
        var start = place.byte
        while start > 0, bytes[start - 1].isBlank { start -= 1 }
        while start > 0, !bytes[start - 1].isBlank { start -= 1 }
        return TextPlace(line: place.line, byte: start)
    }

    /// The text of a range, read as UTF-8; of a range that reaches outside, the part inside.
    func string(in range: Range<TextPlace>) -> String {
        let (start, end) = (text.clamped(range.lowerBound), text.clamped(range.upperBound))
        return String(decoding: text[start..<max(start, end)].bytes, as: UTF8.self)
    }

    /// The line that the cursor is in.
    var line: TextLine { text.lines[cursor.line] }

    /// Whether the cluster at a place belongs to a word: letters, digits, marks, what is no UTF-8.
    private func isWord(at place: TextPlace) -> Bool {
        let bytes = text.lines[place.line].bytes
        guard place.byte < bytes.count else { return false }
        let byte = bytes[place.byte]
        if byte < 0x80 {
            return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x5F
        }
        guard let scalar = bytes.withUnsafeBufferPointer({ $0.decoded(at: place.byte).scalar }) else { return true }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .otherSymbol:
            return true
        default:
            return false
        }
    }
}

extension UInt8 {
    /// Whether it is a blank or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
}
