/// What a line of notes says as a commitment, while it is written: owner, words, and the due date as it will be once the
/// line is left.
///
/// The same answers as the journal gives once it is saved (format.md, "Commitments"), but for natural dates, which are
/// read here already.
public struct CommitmentReading: Hashable, Sendable {
    /// A date of another kind, as it stands on the line.
    public struct OtherDate: Hashable, Sendable {
        /// Where the label stands with its date.
        public let range: Range<Int>
    }

    /// What stands between the brackets.
    public let mark: Range<Int>
    /// Where the first word behind the checkbox begins; nothing where there is none but comments.
    public let firstWord: Int?
    /// What the mark says.
    public let state: Commitment.State
    /// Whose it is; nothing where nobody is named.
    public fileprivate(set) var owner: Owner?
    /// The `@word` that says so, without punctuation behind it.
    public fileprivate(set) var ownerRange: Range<Int>?
    /// An `@word` in the owner's place that fits neither side, or both, and so is a word like any other.
    public fileprivate(set) var unknownOwner: String?
    /// Where that word stands.
    public fileprivate(set) var unknownOwnerRange: Range<Int>?
    /// The due date.
    public var due = DueReading()
    /// `made:`, `kept:` and `released:` with a date behind them.
    public fileprivate(set) var otherDates: [OtherDate] = []
    /// The words without owner, dates and block id, with single spaces; ill-formed UTF-8 is replaced. Not cleaned for a
    /// screen. Empty where nothing is promised.
    public fileprivate(set) var text = ""

    /// Reads a line without what ends it; nothing where it is no list item with a checkbox and words behind it, or has
    /// more than ``DueReading/mostBytes``. Takes some microseconds.
    ///
    /// - Parameter names: the words for the two people; without them no owner is read.
    public init?(_ line: [UInt8], names: PairNames?, today: Day) {
        guard line.count <= DueReading.mostBytes else { return nil }
        var parser: CommitmentReadingParser?
        line.withUnsafeBufferPointer { bytes in
            guard let box = CheckboxLine(bytes) else { return }
            parser = CommitmentReadingParser(bytes: bytes, box: box, names: names, today: today)
            parser?.parse()
        }
        guard let reading = parser?.reading else { return nil }
        self = reading
    }

    fileprivate init(mark: Range<Int>, firstWord: Int?, state: Commitment.State) {
        (self.mark, self.firstWord, self.state) = (mark, firstWord, state)
    }
}

/// Tells the words of a line apart; its bytes are valid only while it parses.
private struct CommitmentReadingParser {
    /// The labels of dates, in small letters.
    private static let labels: [(kind: Kind, word: StaticString)] = [
        (.due, "due:"), (.made, "made:"), (.kept, "kept:"), (.released, "released:"),
    ]
    /// How many words a natural date has at most.
    private static let mostWords = 3
    /// How many due dates of a line are read as natural ones, and how many faults are told; the others count if they are
    /// written as in files.
    private static let mostNatural = 8

    private enum Kind: Int {
        case due, made, kept, released
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let words: [Range<Int>]
    private let names: PairNames?
    private let today: Day
    private var text: [Range<Int>] = []
    private var found: Set<Kind> = []
    private var naturalLeft = mostNatural
    private(set) var reading: CommitmentReading

    init(bytes: UnsafeBufferPointer<UInt8>, box: CheckboxLine, names: PairNames?, today: Day) {
        (self.bytes, self.names, self.today) = (bytes, names, today)
        words = box.words
        let state: Commitment.State =
            switch (box.mark.count, bytes[box.mark.lowerBound]) {
            case (1, UInt8(ascii: "x")), (1, UInt8(ascii: "X")): .kept
            case (1, UInt8(ascii: "-")), (1, UInt8(ascii: "~")): .released
            default: .open
            }
        reading = CommitmentReading(mark: box.mark, firstWord: words.first?.lowerBound, state: state)
    }

    mutating func parse() {
        var index = 0
        var mayBeOwner = true
        while index < words.count {
            if let (kind, behind) = label(at: words[index]) {
                index += kind == .due ? readDue(at: index, behind) : readOther(kind, at: index, behind)
                continue
            }
            if mayBeOwner, text.isEmpty, words[index].count > 1, bytes[words[index].lowerBound] == UInt8(ascii: "@") {
                readOwner(words[index])
            } else {
                text.append(words[index])
            }
            mayBeOwner = false
            index += 1
        }
        if text.count > 1, let last = text.last, isBlockID(last) { text.removeLast() }
        reading.text = text.map { string($0) }.joined(separator: " ")
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The label a word begins with, in any case, and where it ends.
    private func label(at word: Range<Int>) -> (Kind, behind: Int)? {
        for (kind, name) in Self.labels where word.count >= name.utf8CodeUnitCount {
            let matches = (0..<name.utf8CodeUnitCount).allSatisfy { offset in
                let byte = bytes[word.lowerBound + offset]
                return (byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte) == name.utf8Start[offset]
            }
            if matches { return (kind, word.lowerBound + name.utf8CodeUnitCount) }
        }
        return nil
    }

    /// Where the date behind a label begins, and the index of the word behind the one it begins in: in the label's own
    /// word, or one blank behind it.
    private func dateStart(at index: Int, _ behind: Int) -> (start: Int, next: Int)? {
        if behind < words[index].upperBound { return (behind, index + 1) }
        guard index + 1 < words.count, words[index + 1].lowerBound == behind + 1 else { return nil }
        return (behind + 1, index + 2)
    }

    /// Takes a date of another kind than due, or what looked like one as text; answers with how many words that took.
    private mutating func readOther(_ kind: Kind, at index: Int, _ behind: Int) -> Int {
        guard let (start, next) = dateStart(at: index, behind),
            Day(bytes: bytes[start..<words[next - 1].upperBound]) != nil
        else {
            text.append(words[index])
            return 1
        }
        if found.insert(kind).inserted {
            reading.otherDates.append(.init(range: words[index].lowerBound..<words[next - 1].upperBound))
        } else {
            text += words[index..<next]
        }
        return next - index
    }

    private mutating func readDue(at index: Int, _ behind: Int) -> Int {
        guard let (day, start, next) = dueDate(at: index, behind) else {
            fault(.noDate, at: words[index])
            text.append(words[index])
            return 1
        }
        let end = words[next - 1].upperBound
        if found.insert(.due).inserted {
            reading.due.day = day
            reading.due.range = words[index].lowerBound..<end
            if Day(bytes: bytes[start..<end]) == nil {
                reading.due.edit = LineEdit(replacing: behind..<end, with: day.description)
            }
        } else {
            fault(.second, at: words[index].lowerBound..<end)
            text += words[index..<next]
        }
        return next - index
    }

    /// The date of the most words behind a label that can be read, where it starts, and the index of the word behind it.
    private mutating func dueDate(at index: Int, _ behind: Int) -> (day: Day, start: Int, next: Int)? {
        guard let (start, first) = dateStart(at: index, behind) else { return nil }
        guard naturalLeft > 0 else {
            return Day(bytes: bytes[start..<words[first - 1].upperBound]).map { ($0, start, first) }
        }
        naturalLeft -= 1
        // Nothing but blanks may stand between the words, because all of it makes way for the date.
        var next = first
        while next < words.count, next - first < Self.mostWords - 1,
            bytes[words[next - 1].upperBound..<words[next].lowerBound].allSatisfy(CheckboxLine.isBlank)
        {
            next += 1
        }
        while next >= first {
            let range = start..<words[next - 1].upperBound
            if range.count <= 100, let day = NaturalDate.day(from: string(range), today: today) {
                return (day, start, next)
            }
            next -= 1
        }
        return nil
    }

    private mutating func fault(_ kind: DueReading.Fault.Kind, at range: Range<Int>) {
        guard reading.due.faults.count < Self.mostNatural else { return }
        let whole = string(range)
        let word = whole.count > 40 ? "\(whole.prefix(39))…" : whole
        reading.due.faults.append(.init(word: word, range: range, kind: kind))
    }

    private mutating func readOwner(_ word: Range<Int>) {
        var end = word.upperBound
        if bytes[end - 1] == UInt8(ascii: ":") || bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
        let name = word.lowerBound + 1..<max(end, word.lowerBound + 1)
        let owner = names?.owner(ofBytes: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[name])))
        if let owner {
            reading.owner = owner
            reading.ownerRange = word.lowerBound..<end
        } else {
            if names != nil {
                reading.unknownOwner = string(word)
                reading.unknownOwnerRange = word
            }
            text.append(word)
        }
    }

    private func isBlockID(_ word: Range<Int>) -> Bool {
        let id = bytes[word].dropFirst()
        return !id.isEmpty && bytes[word.lowerBound] == UInt8(ascii: "^")
            && id.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 == UInt8(ascii: "-") }
    }
}
