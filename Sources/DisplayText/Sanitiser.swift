/// The one way from text that somebody wrote to text that may reach a screen.
///
/// - C0 controls become `^X` (`^[` for escape, `^?` for U+007F), a tab one blank; C1 controls become `<U+009B>`.
/// - What is invisible or reorders its neighbours becomes `<U+202E>`. Joiners, presentation selectors and tags stay
///   where they have a meaning one can see: inside emoji sequences, and joiners between letters of scripts that need
///   them.
/// - A cell holds at most four combining marks, the rest is dropped; a mark with nothing before it gets a dotted
///   circle.
///
/// Every rule looks at most at the scalar before and a bounded number behind, so cleaning is linear in the length of
/// the text whatever is in it, and cleaning what is clean changes nothing.
struct Sanitiser {
    /// Combining marks that one cell may hold.
    static let marksInCell = 4
    /// Spacing marks that one letter may carry.
    static let spacingMarksOnLetter = 4
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

    /// What a scalar above U+009F is here.
    private enum Kind {
        case plain
        case joiningLetter
        case mark
        case spacingMark
        case pictograph
        case skinTone
        case invisible

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0xAD, 0x34F: self = .invisible
            case 0xA9, 0xAE: self = .pictograph
            case 0x300...0x36F: self = .mark
            case ..<0x483, 0x48A...0x58F, 0x2010...0x2027, 0x2500...0x25A9, 0x3041...0x3096, 0x30A0...0x30FF,
                0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
                self = .plain
            case 0x1F3FB...0x1F3FF: self = .skinTone
            default: self = Self.lookedUp(scalar)
            }
        }

        private static func lookedUp(_ scalar: Unicode.Scalar) -> Kind {
            if scalar.isInvisible { return .invisible }
            if scalar.isZeroWidthMark { return .mark }
            if scalar.isSpacingMark { return .spacingMark }
            if scalar.isPictograph { return .pictograph }
            return scalar.isOfJoiningScript ? .joiningLetter : .plain
        }
    }

    private var output = String.UnicodeScalarView()
    private var tail = Tail.nothing
    private var marks = 0
    private var spacingMarks = 0
    private var joins = 0
    /// Tags behind a black flag, until it is seen whether they name a region.
    private var tags: [Unicode.Scalar] = []

    /// Cleans a text.
    static func clean(_ raw: String) -> String {
        var sanitiser = Sanitiser()
        sanitiser.output.reserveCapacity(min(raw.utf8.count, 1 << 20))
        var rest = raw.unicodeScalars.makeIterator()
        var current = rest.next()
        while let scalar = current {
            current = rest.next()
            sanitiser.take(scalar, before: current)
        }
        sanitiser.giveUpTags()
        return String(sanitiser.output)
    }

    private mutating func take(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
        if (0xE0020...0xE007F).contains(scalar.value) { return takeTag(scalar) }
        if !tags.isEmpty { giveUpTags() }
        switch scalar.value {
        case 0x09:
            startCell(with: " ")
        case 0..<0x20, 0x7F:
            startCell(with: "^")
            startCell(with: Unicode.Scalar(UInt8(scalar.value ^ 0x40)))
        case 0x23, 0x2A, 0x30...0x39:
            startCell(with: scalar, tail: .keycap)
        case 0x20..<0x7F:
            startCell(with: scalar)
        case 0x80..<0xA0:
            spellOut(scalar)
        case 0x200C, 0x200D:
            takeJoiner(scalar, before: next)
        case 0xFE0E, 0xFE0F:
            takeSelector(scalar, before: next)
        default:
            takeOther(scalar)
        }
    }

    private mutating func takeOther(_ scalar: Unicode.Scalar) {
        switch Kind(scalar) {
        case .plain: startCell(with: scalar)
        case .joiningLetter: startCell(with: scalar, tail: .joiningLetter)
        case .mark: takeMark(scalar)
        case .spacingMark: takeSpacingMark(scalar)
        case .pictograph: startEmoji(with: scalar)
        case .skinTone: takeSkinTone(scalar)
        case .invisible: spellOut(scalar)
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

    private mutating func takeSkinTone(_ tone: Unicode.Scalar) {
        guard case .pictograph = tail else { return startCell(with: tone) }
        output.append(tone)
        tail = .pictograph(hasSelector: true)
    }

    /// Takes one of the tags that name a region behind a black flag: three to six letters or digits and the closing
    /// tag.
    private mutating func takeTag(_ tag: Unicode.Scalar) {
        guard !tags.isEmpty || output.last == "\u{1F3F4}" else { return spellOut(tag) }
        tags.append(tag)
        switch tag.value {
        case 0xE0030...0xE0039, 0xE0061...0xE007A:
            if tags.count > 6 { giveUpTags() }
        case 0xE007F where tags.count > 3:
            for tag in tags { output.append(tag) }
            tags = []
            tail = .pictograph(hasSelector: true)
        default:
            giveUpTags()
        }
    }

    private mutating func giveUpTags() {
        let given = tags
        tags = []
        for tag in given { spellOut(tag) }
    }
}
