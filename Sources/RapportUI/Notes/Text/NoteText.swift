/// A note's text as lines. There is always one: the last, which nothing ends.
///
/// Any bytes are a text, and come back as they were.
struct NoteText: Hashable, Sendable {
    /// The lines; never none. Only the last has no ending.
    private(set) var lines: [TextLine]

    /// No text.
    init() {
        lines = [.empty]
    }

    /// Lines of which only the last has no ending.
    fileprivate init(lines: [TextLine]) {
        self.lines = lines
    }

    /// The lines of some bytes. A line ends at LF or CR LF; a CR by itself is a byte like others.
    init(_ bytes: [UInt8]) {
        self.init(lines: bytes.withUnsafeBufferPointer { Self.lines(of: $0, breakingWith: nil) })
    }

    /// A text whose lines, wherever LF, CR LF or CR broke them, end alike.
    init(_ text: String, ending: TextLine.Ending) {
        var text = text
        self.init(lines: text.withUTF8 { Self.lines(of: $0, breakingWith: ending) })
    }

    /// So many lines of a text, which end as they do there, and behind them an empty one.
    init(wholeLines lines: ArraySlice<TextLine>) {
        self.lines = lines.last?.ending == TextLine.Ending.none ? Array(lines) : lines + [.empty]
    }

    /// A break between two lines.
    init(breakOf ending: TextLine.Ending) {
        lines = [TextLine(bytes: [], ending: ending), .empty]
    }

    private static func lines(
        of bytes: UnsafeBufferPointer<UInt8>, breakingWith ending: TextLine.Ending?
    ) -> [TextLine] {
        var lines: [TextLine] = []
        var start = 0
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            guard byte == 0x0A || byte == 0x0D else {
                place += 1
                continue
            }
            let isCRLF = byte == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A
            guard byte == 0x0A || isCRLF || ending != nil else {
                place += 1
                continue
            }
            lines.append(TextLine(bytes: Array(bytes[start..<place]), ending: ending ?? (isCRLF ? .crlf : .lf)))
            place += isCRLF ? 2 : 1
            start = place
        }
        lines.append(TextLine(bytes: Array(bytes[start...]), ending: .none))
        return lines
    }

    /// Exactly the bytes that the text was made of, with what was changed since.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(lines.reduce(0) { $0 + $1.bytes.count + 2 })
        for line in lines {
            bytes.append(contentsOf: line.bytes)
            bytes.append(contentsOf: line.ending.bytes)
        }
        return bytes
    }

    /// Whether there is nothing in it.
    var isEmpty: Bool { lines.count == 1 && lines[0].bytes.isEmpty }

    /// Its last place.
    var end: TextPlace { end(from: .start) }

    /// Where the text ends when it begins at a place.
    func end(from start: TextPlace) -> TextPlace {
        let last = lines[lines.count - 1].bytes.count
        return lines.count == 1
            ? TextPlace(line: start.line, byte: start.byte + last)
            : TextPlace(line: start.line + lines.count - 1, byte: last)
    }

    /// The scalars in it, an ill-formed byte counted as one, a break between lines too.
    var characterCount: Int {
        lines.reduce(lines.count - 1) { sum, line in
            sum + line.bytes.reduce(0) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : 1) }
        }
    }

    /// The nearest place that there is.
    func clamped(_ place: TextPlace) -> TextPlace {
        guard place.line >= 0 else { return .start }
        guard place.line < lines.count else { return end }
        return TextPlace(line: place.line, byte: min(max(place.byte, 0), lines[place.line].bytes.count))
    }

    /// The text of a range that lies inside.
    subscript(range: Range<TextPlace>) -> NoteText {
        let (start, end) = (range.lowerBound, range.upperBound)
        if start.line == end.line {
            return NoteText(lines: [
                TextLine(bytes: Array(lines[start.line].bytes[start.byte..<end.byte]), ending: .none)
            ])
        }
        var part = [TextLine(bytes: Array(lines[start.line].bytes[start.byte...]), ending: lines[start.line].ending)]
        part += lines[start.line + 1..<end.line]
        part.append(TextLine(bytes: Array(lines[end.line].bytes[..<end.byte]), ending: .none))
        return NoteText(lines: part)
    }

    /// Puts a text in the place of a range that lies inside. Lines that the range doesn't touch stay as they are.
    mutating func replace(_ range: Range<TextPlace>, with text: NoteText) {
        let (start, end) = (range.lowerBound, range.upperBound)
        if start.line == end.line, text.lines.count == 1 {
            lines[start.line].bytes.replaceSubrange(start.byte..<end.byte, with: text.lines[0].bytes)
            return
        }
        let tail = lines[end.line].bytes[end.byte...]
        var new = text.lines
        let ending = lines[end.line].ending
        new[0].bytes = lines[start.line].bytes[..<start.byte] + new[0].bytes
        new[new.count - 1].bytes += tail
        new[new.count - 1].ending = ending
        lines.replaceSubrange(start.line...end.line, with: new)
    }

    /// Puts a text behind this one.
    mutating func append(_ text: NoteText) {
        replace(end..<end, with: text)
    }

    /// Puts a text before this one.
    mutating func prepend(_ text: NoteText) {
        replace(.start..<TextPlace.start, with: text)
    }
}
