/// The one way from text that somebody wrote to text that may reach a screen.
///
/// - C0 controls become `^X` (`^[` for escape, `^?` for U+007F), a tab one blank; C1 controls become `<U+009B>`.
/// - What is invisible or reorders its neighbours becomes `<U+202E>`. Joiners, presentation selectors and tags stay where
///   they have a meaning one can see: inside emoji sequences, and joiners between letters of scripts that need them.
/// - A cell holds at most four combining marks, the rest is dropped; a mark with nothing before it gets a dotted circle.
///
/// Every rule looks at most at the scalar before and a bounded number behind, so cleaning is linear in the length of the
/// text whatever is in it, and cleaning what is clean changes nothing.
struct Sanitiser {
    /// Combining marks that one cell may hold.
    private static let marksInCell = 4
    /// Spacing marks that one letter may carry.
    private static let spacingMarksOnLetter = 4
    /// Emoji that one emoji sequence may join to its first; the longest in use joins three.
    private static let joinsInEmoji = 6

    /// What the end of the text so far allows to follow.
    private enum Tail {
        case nothing
        case anything
        case pictograph(hasSelector: Bool)
        case joinedPictograph
        case keycap
        case joiningLetter
    }

    private var output = String.UnicodeScalarView()
    private var tail = Tail.nothing
    private var marks = 0
    private var spacingMarks = 0
    private var joins = 0

    /// Cleans a text.
    static func clean(_ raw: String) -> String {
        var sanitiser = Sanitiser()
        let scalars = raw.unicodeScalars
        sanitiser.output.reserveCapacity(min(raw.utf8.count, 1 << 20))
        var rest = scalars[...]
        while let scalar = rest.popFirst() {
            sanitiser.take(scalar, before: &rest)
        }
        return String(sanitiser.output)
    }

    private mutating func take(_ scalar: Unicode.Scalar, before rest: inout Substring.UnicodeScalarView) {
        switch scalar.value {
        case 0x09:
            startCell(with: " ")
        case 0..<0x20, 0x7F:
            startCell(with: "^")
            startCell(with: Unicode.Scalar(UInt8(scalar.value ^ 0x40)))
        case 0x20..<0x7F:
            let isKeycap = scalar == "#" || scalar == "*" || ("0"..."9").contains(scalar)
            startCell(with: scalar, tail: isKeycap ? .keycap : .anything)
        case 0x80..<0xA0:
            spellOut(scalar)
        case 0x200C, 0x200D:
            takeJoiner(scalar, before: rest.first)
        case 0xFE0E, 0xFE0F:
            takeSelector(scalar, before: rest.first)
        case 0x1F3F4:
            startEmoji(with: scalar)
            takeTags(from: &rest)
        default:
            takeOther(scalar)
        }
    }

    private mutating func takeOther(_ scalar: Unicode.Scalar) {
        if scalar.isInvisible {
            spellOut(scalar)
        } else if scalar.isZeroWidthMark {
            takeMark(scalar)
        } else if scalar.isSpacingMark {
            takeSpacingMark(scalar)
        } else if scalar.isSkinTone, case .pictograph = tail {
            output.append(scalar)
            tail = .pictograph(hasSelector: true)
        } else if scalar.isPictograph {
            startEmoji(with: scalar)
        } else {
            startCell(with: scalar, tail: scalar.isOfJoiningScript ? .joiningLetter : .anything)
        }
    }

    private mutating func startCell(with scalar: Unicode.Scalar, tail next: Tail = .anything) {
        output.append(scalar)
        tail = next
        marks = 0
        spacingMarks = 0
    }

    private mutating func startEmoji(with scalar: Unicode.Scalar) {
        if case .joinedPictograph = tail {} else { joins = 0 }
        startCell(with: scalar, tail: .pictograph(hasSelector: false))
    }

    /// Writes the name of a scalar in its place.
    private mutating func spellOut(_ scalar: Unicode.Scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
        for character in "<U+\(padding)\(digits)>".unicodeScalars { startCell(with: character) }
    }

    private mutating func takeMark(_ mark: Unicode.Scalar) {
        if case .nothing = tail { startCell(with: "\u{25CC}") }
        guard marks < Self.marksInCell else { return }
        output.append(mark)
        marks += 1
        switch tail {
        case .joiningLetter where mark.isOfJoiningScript: break
        default: tail = .anything
        }
    }

    private mutating func takeSpacingMark(_ mark: Unicode.Scalar) {
        if case .nothing = tail { startCell(with: "\u{25CC}") }
        guard spacingMarks < Self.spacingMarksOnLetter else { return }
        output.append(mark)
        spacingMarks += 1
        marks = 0
        tail = mark.isOfJoiningScript ? .joiningLetter : .anything
    }

    private mutating func takeJoiner(_ joiner: Unicode.Scalar, before next: Unicode.Scalar?) {
        guard let next else { return spellOut(joiner) }
        switch tail {
        case .pictograph where joiner == "\u{200D}" && next.isPictograph && joins < Self.joinsInEmoji:
            output.append(joiner)
            joins += 1
            tail = .joinedPictograph
        case .joiningLetter where next.isOfJoiningScript && !next.isInvisible:
            output.append(joiner)
            tail = .anything
        default:
            spellOut(joiner)
        }
    }

    private mutating func takeSelector(_ selector: Unicode.Scalar, before next: Unicode.Scalar?) {
        switch tail {
        case .pictograph(hasSelector: false):
            output.append(selector)
            tail = .pictograph(hasSelector: true)
        case .keycap where next == "\u{20E3}":
            output.append(selector)
            tail = .anything
        default:
            spellOut(selector)
        }
    }

    /// Takes the tags that name a region behind a black flag: three to six letters or digits and the closing tag.
    private mutating func takeTags(from rest: inout Substring.UnicodeScalarView) {
        let tags = rest.prefix(7).prefix { scalar in
            (0xE0030...0xE0039).contains(scalar.value) || (0xE0061...0xE007A).contains(scalar.value)
        }
        guard (3...6).contains(tags.count), rest[tags.endIndex...].first?.value == 0xE007F else { return }
        output.append(contentsOf: tags)
        output.append("\u{E007F}")
        rest = rest[rest.index(after: tags.endIndex)...]
        tail = .pictograph(hasSelector: true)
    }
}
