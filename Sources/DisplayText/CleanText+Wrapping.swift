extension CleanText {
    /// The text in lines of at most so many cells, broken at blanks, and inside a word only where it is longer than a
    /// line. Blanks at a break are left out; blanks at the beginning stay. An empty text is one empty line; there are
    /// no lines of no cells. A character wider than the line stands on a line of its own.
    public func wrapped(at columns: Int) -> [CleanText] {
        guard columns > 0 else { return [] }
        guard !fits(in: columns) else { return [self] }
        var string = string
        let ranges = string.withUTF8 { bytes in
            var wrapping = Wrapping(bytes: bytes, columns: columns)
            wrapping.takeAll()
            return wrapping.lines
        }
        return string.withUTF8 { bytes in
            ranges.map { range in
                let line = String(decoding: bytes[range], as: UTF8.self)
                return isASCII
                    ? CleanText(cleaned: line, isASCII: true) : CleanText(cleaned: line.withoutTrailingJoiner)
            }
        }
    }
}

/// Breaks text into lines of bounded width. A line is a part of the text, so that its place is all there is to keep.
private struct Wrapping {
    let bytes: UnsafeBufferPointer<UInt8>
    let columns: Int
    private(set) var lines: [Range<Int>] = []
    /// The line so far; nothing where none has begun.
    private var line: Range<Int>?
    private var lineWidth = 0

    init(bytes: UnsafeBufferPointer<UInt8>, columns: Int) {
        self.bytes = bytes
        self.columns = columns
    }

    /// Takes the text word by word.
    mutating func takeAll() {
        var place = 0
        while place < bytes.count {
            let blanks = place
            while place < bytes.count, isBlank(place) { place += 1 }
            let start = place
            var width = 0
            while place < bytes.count, !isBlank(place) {
                // Nothing combines with a character of ASCII before another one.
                if bytes[place] < 0x80, place + 1 == bytes.count || bytes[place + 1] < 0x80 {
                    width += 1
                    place += 1
                    continue
                }
                let (glyph, end) = CleanText.Glyph.first(in: bytes, from: place)
                width += glyph.width
                place = end
            }
            if place > start { take(start..<place, width: width, blanks: start - blanks) }
        }
        if let line {
            lines.append(line)
        } else if lines.isEmpty {
            lines.append(0..<0)
        }
    }

    /// Whether a blank stands at a place, and nothing combines with it.
    private func isBlank(_ place: Int) -> Bool {
        guard bytes[place] == 0x20 else { return false }
        guard place + 1 < bytes.count, bytes[place + 1] >= 0x80 else { return true }
        return CleanText.Glyph.first(in: bytes, from: place).end == place + 1
    }

    /// Takes a word with the blanks before it.
    private mutating func take(_ word: Range<Int>, width: Int, blanks: Int) {
        if let line, lineWidth + blanks + (width > columns ? 1 : width) > columns {
            lines.append(line)
            begin(at: word.lowerBound)
        } else if line != nil {
            lineWidth += blanks
        } else {
            let kept = lines.isEmpty ? min(blanks, max(0, columns - width)) : 0
            begin(at: word.lowerBound - kept)
            lineWidth = kept
        }
        guard lineWidth + width > columns else {
            extend(to: word.upperBound)
            lineWidth += width
            return
        }
        var place = word.lowerBound
        while place < word.upperBound {
            let (glyph, end) = CleanText.Glyph.first(in: bytes, from: place)
            if let line, lineWidth + glyph.width > columns, lineWidth > 0 {
                lines.append(line)
                begin(at: place)
            }
            extend(to: end)
            lineWidth += glyph.width
            place = end
        }
    }

    private mutating func begin(at place: Int) {
        line = place..<place
        lineWidth = 0
    }

    private mutating func extend(to end: Int) {
        if let start = line?.lowerBound { line = start..<max(start, end) }
    }
}
