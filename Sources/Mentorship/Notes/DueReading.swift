/// What the `due:` on a commitment's line means, before and after it is written as a date: `due:fri`, `due:in 2 weeks`,
/// `due:1 dec`, `due: tomorrow` (rules.md, "Natural dates").
///
/// The date is the longest run of words behind the label that can be read. The first that can be read counts, as in
/// files (format.md, "Commitments"); what can't stays as it was typed.
public struct DueReading: Hashable, Sendable {
    /// Lines with more bytes than these get no reading.
    public static let mostBytes = 4096

    /// A `due:` that is no due date.
    public struct Fault: Hashable, Sendable {
        /// What is wrong with it.
        public enum Kind: Hashable, Sendable {
            /// What stands behind it is no date.
            case noDate
            /// Another one before it counts.
            case second
        }

        /// The word as it was typed, `due:someday`; cut where it is long. Not cleaned for a screen.
        public let word: String
        /// Where it stands.
        public let range: Range<Int>
        /// What is wrong with it.
        public let kind: Kind

        /// What there is to say about it, in a sentence.
        public var sentence: String {
            switch kind {
            case .noDate where range.count <= 4:
                "“\(word)” has no date behind it that can be read; it stays as typed."
            case .noDate: "“\(word)” is no date that can be read; it stays as typed."
            case .second: "“\(word)” is one due date too many; the first one counts."
            }
        }
    }

    /// The day by which it is promised; nothing where no `due:` can be read.
    public internal(set) var day: Day?
    /// Where the label stands with its date.
    public internal(set) var range: Range<Int>?
    /// What writes the date as `YYYY-MM-DD` behind its label and leaves the rest of the line as it is; nothing where it
    /// is written so already.
    public internal(set) var edit: LineEdit?
    /// Each `due:` that is no due date, in the order they stand; the first eight.
    public var faults: [Fault] = []

    init() {}

    /// Reads a line without what ends it. A line that is no list item with a checkbox, or has more than ``mostBytes``,
    /// has no due date. Takes some microseconds at most.
    public init(_ line: [UInt8], today: Day) {
        self = CommitmentReading(line, names: nil, today: today)?.due ?? DueReading()
    }

    /// Reads a line given as a string.
    public init(_ line: String, today: Day) {
        self.init(line.utf8.count <= Self.mostBytes ? Array(line.utf8) : [], today: today)
    }

    /// The reading to be shown before it is taken, `due Fri 27 Nov 2026`; nothing where there is no date.
    public var words: String? {
        guard let day, let month = Month(rawValue: day.month) else { return nil }
        return "due \(day.weekday.shortName) \(day.dayOfMonth) \(month.shortName) \(day.year)"
    }

    /// What can't be taken, in sentences.
    public var sentences: [String] { faults.map(\.sentence) }
}

extension DueReading {
    /// A text in which dates were written out, and what could not be read.
    public struct Written: Hashable, Sendable {
        /// The text; all but the dates as it was given.
        public var bytes: [UInt8]
        /// What could not be taken as a date, in sentences.
        public var sentences: [String]
    }

    /// Writes the due date of every commitment among the lines of a text as `YYYY-MM-DD`, as if each line had been left
    /// in the note editor. Linear in the text's length.
    ///
    /// - Parameter isHidden: whether nothing is read in the line of that index, because a fence, a comment or a quote
    ///   hides it.
    public static func written(
        _ text: [UInt8], today: Day, isHidden: (_ line: Int) -> Bool = { _ in false }
    ) -> Written {
        var result = Written(bytes: [], sentences: [])
        result.bytes.reserveCapacity(text.count)
        var start = 0
        var index = 0
        while start < text.count {
            let newline = text[start...].firstIndex(of: 0x0A)
            var end = newline ?? text.count
            if newline != nil, end > start, text[end - 1] == 0x0D { end -= 1 }
            if end - start <= mostBytes, !isHidden(index) {
                let line = Array(text[start..<end])
                let reading = DueReading(line, today: today)
                result.bytes += reading.edit?.applied(to: line) ?? line
                result.sentences += reading.sentences
            } else {
                result.bytes += text[start..<end]
            }
            start = newline.map { $0 + 1 } ?? text.count
            result.bytes += text[end..<start]
            index += 1
        }
        return result
    }
}
