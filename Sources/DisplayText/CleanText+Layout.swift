/// On which side blanks are added to fill a width.
public enum Alignment: Hashable, Sendable {
    /// Text to the left, blanks to the right.
    case left
    /// Text in the middle; an odd blank goes to the right.
    case centre
    /// Text to the right, blanks to the left.
    case right
}

extension CleanText {
    /// Splits a text into its lines, each cleaned. A line ends at LF or CR LF; a last empty line is none.
    public static func lines(of raw: some StringProtocol) -> [CleanText] {
        var lines = raw.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            CleanText(bytes: line.last == 0x0D ? line.dropLast() : line)
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// A number of blanks; none where the number is negative.
    public static func blanks(_ columns: Int) -> CleanText {
        CleanText(cleaned: String(repeating: " ", count: max(0, columns)), isASCII: true)
    }

    /// The text in at most so many cells, an ellipsis at its end where something is left out. Whole clusters only, so
    /// it may come out a cell short; where even the ellipsis doesn't fit, it is left out.
    public func truncated(to columns: Int, with ellipsis: CleanText = "…") -> CleanText {
        guard columns > 0 else { return CleanText() }
        guard !fits(in: columns) else { return self }
        let room = columns - ellipsis.width
        if isASCII, room >= 0 { return cut(to: room, with: ellipsis) }
        return room < 0 ? prefix(columns: columns) : prefix(columns: room).withoutTrailingBlanks + ellipsis
    }

    /// The text with blanks up to so many cells; as it is where it takes more.
    public func padded(to columns: Int, _ alignment: Alignment = .left) -> CleanText {
        guard fits(in: columns) else { return self }
        let missing = columns - width
        switch alignment {
        case .left: return self + .blanks(missing)
        case .centre: return .blanks(missing / 2) + self + .blanks(missing - missing / 2)
        case .right: return .blanks(missing) + self
        }
    }

    /// Truncated where it is too long, filled where it is too short: exactly so many cells.
    public func fitted(to columns: Int, _ alignment: Alignment = .left) -> CleanText {
        truncated(to: columns).padded(to: columns, alignment)
    }

    /// The same text where only ASCII can be shown: marks of our own as what comes closest (``ASCIIForm``), a `?` for
    /// every cell of another character. As wide as before.
    public var asciiOnly: CleanText {
        guard !isASCII else { return self }
        var ascii = ""
        forEachGlyph { glyph in
            if case .scalar(let scalar, width: 1) = glyph {
                ascii.unicodeScalars.append(scalar.isASCII ? scalar : ASCIIForm.closest(to: scalar) ?? "?")
            } else {
                ascii += String(repeating: "?", count: glyph.width)
            }
            return true
        }
        return CleanText(cleaned: ascii, isASCII: true)
    }

    /// Whole clusters from the left that take at most so many cells.
    public func prefix(columns: Int) -> CleanText {
        guard columns > 0 else { return CleanText() }
        if isASCII {
            return CleanText(cleaned: String(decoding: string.utf8.prefix(columns), as: UTF8.self), isASCII: true)
        }
        var used = 0
        var kept = 0
        var string = string
        return string.withUTF8 { bytes in
            while kept < bytes.count {
                let (glyph, end) = Glyph.first(in: bytes, from: kept)
                used += glyph.width
                guard used <= columns else {
                    let text = String(decoding: bytes[..<kept], as: UTF8.self)
                    return CleanText(cleaned: text.withoutTrailingJoiner)
                }
                kept = end
            }
            return self
        }
    }

    /// Whether the text takes at most so many cells; looks no further than that.
    public func fits(in columns: Int) -> Bool {
        if isASCII { return string.utf8.count <= columns }
        var used = 0
        forEachPiece { piece in
            used += piece.width
            return used <= columns
        }
        return used <= columns
    }

    /// The first bytes of a text that is ASCII and longer, without blanks at their end, and an ellipsis.
    private func cut(to room: Int, with ellipsis: CleanText) -> CleanText {
        var (head, tail) = (string, ellipsis.string)
        let text = head.withUTF8 { head in
            tail.withUTF8 { tail in
                var kept = min(room, head.count)
                while kept > 0, head[kept - 1] == 0x20 { kept -= 1 }
                return String(unsafeUninitializedCapacity: kept + tail.count) { buffer in
                    _ = buffer.initialize(fromContentsOf: head[..<kept])
                    _ = buffer[kept...].initialize(fromContentsOf: tail)
                    return kept + tail.count
                }
            }
        }
        return CleanText(cleaned: text, isASCII: ellipsis.isASCII)
    }

    private var withoutTrailingBlanks: CleanText {
        guard string.utf8.last == 0x20 else { return self }
        let kept = string.utf8.reversed().drop { $0 == 0x20 }.count
        return CleanText(cleaned: String(decoding: string.utf8.prefix(kept), as: UTF8.self), isASCII: isASCII)
    }
}

extension String {
    /// Without the joiner at its end, which joins nothing any more.
    var withoutTrailingJoiner: String {
        var scalars = unicodeScalars
        while let last = scalars.last, last.isJoiner { scalars.removeLast() }
        return String(scalars)
    }
}
