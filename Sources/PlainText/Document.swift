/// A text as its bytes, and the spans of what was understood in them.
///
/// Whatever the bytes are, they stay: the lines cover all of them, behind a byte order mark, without gap or overlap.
public struct Document: Hashable, Sendable {
    /// Something of the structure that is not as it should be.
    public struct Fault: Hashable, Sendable {
        /// What is wrong.
        public enum Kind: Hashable, Sendable {
            /// Front matter that is never closed; all is body.
            case openFrontMatter
            /// A second front matter behind the first; it is not read.
            case secondFrontMatter
            /// A code fence that never ends.
            case openFence
            /// A comment that never ends.
            case openComment
        }

        /// What is wrong.
        public let kind: Kind
        /// Where it begins.
        public let line: LineNumber
    }

    /// The text.
    public let bytes: [UInt8]
    /// Its lines, in order; none in an empty text.
    public let lines: [Line]
    /// What is wrong with its structure, by line.
    public let faults: [Fault]
    let frontMatterLines: Range<Int>?

    /// What a text is for; it decides what a checkbox is.
    public enum Purpose: Hashable, Sendable {
        /// Notes of a session, or commitments: a list item with a checkbox is one, and holds what belongs to it.
        case notes
        /// Lists in sections, as in profiles and agreements: a checkbox is nothing but a tick.
        case lists
    }

    /// The longest text that is read.
    public static let byteLimit = 16 * 1024 * 1024

    /// Reads the structure of a text. Linear in its bytes.
    public init(_ bytes: [UInt8], as purpose: Purpose = .notes) {
        var scanner = LineScanner(purpose: purpose)
        bytes.withUnsafeBufferPointer { scanner.scan($0) }
        self.bytes = bytes
        lines = scanner.lines
        faults = scanner.faults
        frontMatterLines = scanner.frontMatterLines
    }

    /// Reads the structure of a text given as a string.
    public init(_ text: String, as purpose: Purpose = .notes) {
        self.init(Array(text.utf8), as: purpose)
    }

    /// The line of that number.
    public subscript(number: LineNumber) -> Line { lines[number.index] }

    /// The numbers of all lines.
    public var lineNumbers: LazyMapSequence<Range<Int>, LineNumber> {
        (0..<lines.count).lazy.map(LineNumber.init(index:))
    }

    /// The bytes of a span, for display: ill-formed UTF-8 is replaced.
    public func string(_ span: Span) -> String {
        bytes.withUnsafeBufferPointer { String(decoding: $0[span.range], as: UTF8.self) }
    }

    /// The column of a place in its line, in characters from 1.
    public func column(of place: ByteOffset, in line: Line) -> Int {
        string(Span(line.start, max(line.start, min(place, line.text.end)))).count + 1
    }

    /// The line a line belongs to: the nearest one above that is indented less.
    public func parent(of number: LineNumber) -> LineNumber? {
        lineNumber(self[number].parentIndex)
    }

    /// The nearest commitment or labelled line that a line belongs to.
    public func holder(of number: LineNumber) -> LineNumber? {
        lineNumber(self[number].holderIndex)
    }

    /// The nearest list item that a line belongs to.
    public func item(of number: LineNumber) -> LineNumber? {
        lineNumber(self[number].itemIndex)
    }

    /// The lines that belong to a line, directly or through others, in order; hidden and blank ones never do.
    ///
    /// Linear in what is found: a line of one commitment is never looked at for another that it doesn't belong to.
    public func linesBelonging(to number: LineNumber) -> [LineNumber] {
        var found: [LineNumber] = []
        var index = Int(self[number].nextIndex)
        while index >= 0, Int(lines[index].parentIndex) >= number.index {
            found.append(LineNumber(index: index))
            index = Int(lines[index].nextIndex)
        }
        return found
    }

    private func lineNumber(_ index: Int32) -> LineNumber? {
        index < 0 ? nil : LineNumber(index: Int(index))
    }
}

extension Document {
    /// What ends a line, or would end it if it were not the last one: LF, or CR LF where the line above has that.
    public func ending(like number: LineNumber) -> String {
        var index = number.index
        while index >= 0 {
            let ending = lines[index].ending
            if !ending.isEmpty { return string(ending) }
            index -= 1
        }
        return "\n"
    }

    /// Where the label of a labelled line stands, with its colon.
    public func labelSpan(of number: LineNumber) -> Span {
        let line = self[number]
        guard let label = line.label else { return Span(at: line.words.start) }
        let length = label.word.utf8CodeUnitCount + 1
        return bytes.withUnsafeBufferPointer { bytes in
            let end = line.text.end.value
            var start = line.content.value
            if line.isItem, let marker = bytes.listMarkerEnd(from: start, to: end) {
                start = bytes.skipBlanks(from: marker, to: end)
            }
            return Span(start, start + length)
        }
    }
}

extension Document {
    /// The text with a new last line, a list item: above a fence or comment that is never closed, which would hide it.
    ///
    /// It ends as the line above it does; a text whose last line is not ended stays so.
    public func appendingItem(_ item: String) -> [UInt8] {
        let openings = faults.filter { $0.kind == .openFence || $0.kind == .openComment }
        if let opening = openings.map(\.line).min() {
            let place = self[opening].start
            let above = LineNumber(max(opening.value - 1, 1))
            return applying([Edit(inserting: item + ending(like: above), at: place)])
        }
        guard let last = lines.indices.last else { return bytes + Array((item + "\n").utf8) }
        let ending = ending(like: LineNumber(index: last))
        let end = ByteOffset(bytes.count)
        return applying([Edit(inserting: lines[last].ending.isEmpty ? ending + item : item + ending, at: end)])
    }
}
