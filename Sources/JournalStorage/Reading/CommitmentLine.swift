import Mentorship
import PlainText

/// What the line of a commitment says, each thing with its place (format.md, "Commitments").
struct CommitmentLine {
    /// What a date on the line is of.
    enum DateKind: UInt8, CaseIterable {
        case due, made, kept, released

        /// The word before the date, in small letters, with its colon.
        var word: StaticString {
            switch self {
            case .due: "due:"
            case .made: "made:"
            case .kept: "kept:"
            case .released: "released:"
            }
        }
    }

    /// A date on the line that counts, or would if it fitted the mark.
    struct DateMark {
        let day: Day
        /// The date itself, without the word before it.
        let dateSpan: Span
        /// The word and the date.
        let span: Span
    }

    /// The first date of each kind.
    fileprivate struct Dates {
        var due: DateMark?
        var made: DateMark?
        var kept: DateMark?
        var released: DateMark?

        subscript(kind: DateKind) -> DateMark? {
            get {
                switch kind {
                case .due: due
                case .made: made
                case .kept: kept
                case .released: released
                }
            }
            set {
                switch kind {
                case .due: due = newValue
                case .made: made = newValue
                case .kept: kept = newValue
                case .released: released = newValue
                }
            }
        }
    }

    /// Something on the line that stays text though it may have been meant as more.
    enum Oddity {
        case mark
        case unknownOwner(Word)
        case repeatedDate(Word)
        case missingDate(Word)
    }

    let number: LineNumber
    let mark: Span
    let state: Commitment.State
    let owner: Owner?
    /// The `@word` that names the owner, without punctuation behind it.
    let ownerSpan: Span?
    private let dates: Dates
    let textWords: [Word]
    let blockID: Word?
    let oddities: [Oddity]

    /// The first date of a kind; nothing where there is none.
    func date(_ kind: DateKind) -> DateMark? {
        dates[kind]
    }

    /// The day of a kind that counts: that of a state not the commitment's own doesn't.
    func day(_ kind: DateKind) -> Day? {
        switch kind {
        case .kept where state != .kept, .released where state != .released: nil
        default: date(kind)?.day
        }
    }

    /// Reads the line of a commitment; nothing where the line is none.
    init?(_ document: Document, _ number: LineNumber, names: PairNames) {
        let line = document[number]
        guard let mark = line.mark else { return nil }
        self.number = number
        self.mark = mark
        let words = document.words(in: line.words)
        let (state, oddities) = Self.state(of: mark, in: document)
        self.state = state
        let parser = document.bytes.withUnsafeBufferPointer { bytes in
            var parser = CommitmentLineParser(bytes: bytes, oddities: oddities)
            parser.parse(words, names)
            return parser
        }
        guard !parser.text.isEmpty else { return nil }
        owner = parser.owner
        ownerSpan = parser.ownerSpan
        dates = parser.dates
        textWords = parser.text
        blockID = parser.blockID
        self.oddities = parser.oddities
    }

    /// What a mark says, and whether that is odd.
    static func state(of mark: Span, in document: Document) -> (Commitment.State, [Oddity]) {
        guard mark.range.count == 1 else { return (.open, [.mark]) }
        switch document.bytes[mark.start.value] {
        case UInt8(ascii: " "), UInt8(ascii: "/"): return (.open, [])
        case UInt8(ascii: "x"), UInt8(ascii: "X"): return (.kept, [])
        case UInt8(ascii: "-"), UInt8(ascii: "~"): return (.released, [])
        default: return (.open, [.mark])
        }
    }
}

/// Tells the words of a commitment's line apart.
private struct CommitmentLineParser {
    /// The document's bytes; valid while the line is parsed.
    private let bytes: UnsafeBufferPointer<UInt8>
    var owner: Owner?
    var ownerSpan: Span?
    var dates = CommitmentLine.Dates()
    var text: [Word] = []
    var blockID: Word?
    var oddities: [CommitmentLine.Oddity]

    init(bytes: UnsafeBufferPointer<UInt8>, oddities: [CommitmentLine.Oddity]) {
        self.bytes = bytes
        self.oddities = oddities
    }

    mutating func parse(_ words: [Word], _ names: PairNames) {
        text.reserveCapacity(words.count)
        var index = 0
        var mayBeOwner = true
        while index < words.count {
            let word = words[index]
            if let kind = dateKind(of: word) {
                index += readDate(kind, words, at: index)
            } else {
                // Words that only looked like a date stand between the mark and whatever follows.
                if mayBeOwner, text.isEmpty, namesSomebody(word) {
                    readOwner(word, names)
                } else {
                    text.append(word)
                }
                mayBeOwner = false
                index += 1
            }
        }
        if text.count > 1, let last = text.last, isBlockID(last) {
            blockID = last
            text.removeLast()
        }
    }

    private func dateKind(of word: Word) -> CommitmentLine.DateKind? {
        let range = word.span.range
        let kind: CommitmentLine.DateKind
        switch bytes[range.lowerBound].lowercased {
        case UInt8(ascii: "d"): kind = .due
        case UInt8(ascii: "m"): kind = .made
        case UInt8(ascii: "k"): kind = .kept
        case UInt8(ascii: "r"): kind = .released
        default: return nil
        }
        let name = kind.word
        guard range.count >= name.utf8CodeUnitCount else { return nil }
        for offset in 0..<name.utf8CodeUnitCount
        where bytes[range.lowerBound + offset].lowercased != name.utf8Start[offset] {
            return nil
        }
        return kind
    }

    /// Reads a date, or takes what looked like one as text; answers with how many words that took.
    private mutating func readDate(_ kind: CommitmentLine.DateKind, _ words: [Word], at index: Int) -> Int {
        let word = words[index]
        let dateStart = word.span.start.value + kind.word.utf8CodeUnitCount
        var dateSpan = Span(ByteOffset(dateStart), word.span.end)
        var count = 1
        if dateSpan.isEmpty, index + 1 < words.count, words[index + 1].span.start.value == dateStart + 1 {
            dateSpan = words[index + 1].span
            count = 2
        }
        guard let day = day(dateSpan) else {
            oddities.append(.missingDate(word))
            text.append(word)
            return 1
        }
        if dates[kind] != nil {
            oddities.append(.repeatedDate(word))
            text.append(contentsOf: words[index..<index + count])
        } else {
            let span = Span(word.span.start, dateSpan.end)
            dates[kind] = .init(day: day, dateSpan: dateSpan, span: span)
        }
        return count
    }

    private func day(_ span: Span) -> Day? {
        Day(bytes: bytes[span.range])
    }

    /// Whether a word is meant to name somebody: `@` and something behind it.
    private func namesSomebody(_ word: Word) -> Bool {
        word.span.range.count > 1 && bytes[word.span.start.value] == UInt8(ascii: "@")
    }

    private mutating func readOwner(_ word: Word, _ names: PairNames) {
        var range = word.span.range
        if let last = bytes[range].last, last == UInt8(ascii: ":") || last == UInt8(ascii: ",") {
            range = range.lowerBound..<range.upperBound - 1
        }
        let name = range.lowerBound + 1..<max(range.upperBound, range.lowerBound + 1)
        owner = names.owner(ofBytes: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[name])))
        if owner == nil {
            oddities.append(.unknownOwner(word))
            text.append(word)
        } else {
            ownerSpan = Span(word.span.start, ByteOffset(range.upperBound))
        }
    }

    private func isBlockID(_ word: Word) -> Bool {
        let bytes = bytes[word.span.range]
        return bytes.count > 1 && bytes.first == UInt8(ascii: "^")
            && bytes.dropFirst().allSatisfy {
                $0.isDigit || $0.lowercased &- UInt8(ascii: "a") < 26 || $0 == UInt8(ascii: "-")
            }
    }
}
