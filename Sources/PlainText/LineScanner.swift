/// Reads the lines of a text from the first to the last, and what holds what.
struct LineScanner {
    private(set) var lines: [Line] = []
    private(set) var faults: [Document.Fault] = []
    private(set) var frontMatterLines: Range<Int>?

    private let purpose: Document.Purpose
    /// Lines that later ones may belong to, each indented more than the one before.
    private var open: [(indent: Int32, index: Int32)] = []
    private var hiding: Hiding?
    /// The last line so far that is neither blank nor hidden.
    private var lastRead = -1

    /// A fence or a comment that has begun.
    private struct Hiding {
        /// The byte a fence is made of; nothing for a comment.
        var fence: UInt8?
        var length = 0
        var line: Int
        /// The indentation of the list item that holds it.
        var itemIndent: Int32?
    }

    init(purpose: Document.Purpose) {
        self.purpose = purpose
    }

    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        lines.reserveCapacity(bytes.count / 40 + 8)
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        start = scanFrontMatter(bytes, from: start)
        let bodyBegins = lines.count
        while start < bytes.count {
            var line = measure(bytes, from: start)
            classify(bytes, &line, lines.count)
            lines.append(line)
            start = Int(line.endByte)
        }
        if let hiding, hiding.itemIndent == nil {
            let kind: Document.Fault.Kind = hiding.fence == nil ? .openComment : .openFence
            faults.append(.init(kind: kind, line: LineNumber(index: hiding.line)))
        }
        if frontMatterLines != nil { findSecondFrontMatter(bytes, from: bodyBegins) }
    }

    private func measure(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Line {
        let newline = bytes.firstNewline(from: start)
        let end = newline.map { $0 + 1 } ?? bytes.count
        var textEnd = newline ?? bytes.count
        if let newline, newline > start, bytes[newline - 1] == .carriageReturn { textEnd -= 1 }
        var content = start
        var column = 0
        while content < textEnd {
            if bytes[content] == .space {
                column += 1
            } else if bytes[content] == .tab {
                column += 4 - column % 4
            } else {
                break
            }
            content += 1
        }
        return Line(start: start, content: content, textEnd: textEnd, end: end, indent: column)
    }

    // MARK: Front matter

    private mutating func scanFrontMatter(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard start < bytes.count else { return start }
        var line = measure(bytes, from: start)
        guard isFrontMatterFence(bytes, line) else { return start }
        line.kind = .frontMatter
        lines.append(line)
        while Int(line.endByte) < bytes.count {
            line = measure(bytes, from: Int(line.endByte))
            line.kind = .frontMatter
            lines.append(line)
            if isFrontMatterFence(bytes, line) {
                frontMatterLines = 1..<lines.count - 1
                return Int(line.endByte)
            }
        }
        lines.removeAll(keepingCapacity: true)
        faults.append(.init(kind: .openFrontMatter, line: LineNumber(index: 0)))
        return start
    }

    private func isFrontMatterFence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
        let start = Int(line.startByte)
        guard Int(line.textEndByte) - start >= 3, bytes[start] == .dash, bytes[start + 1] == .dash,
            bytes[start + 2] == .dash
        else { return false }
        return bytes[start + 3..<Int(line.textEndByte)].allSatisfy(\.isBlank)
    }

    /// A second front matter stands first in the body and has nothing but keys, items and comments in it.
    private mutating func findSecondFrontMatter(_ bytes: UnsafeBufferPointer<UInt8>, from first: Int) {
        guard let begin = lines[first...].firstIndex(where: { $0.kind != .blank }),
            isFrontMatterFence(bytes, lines[begin])
        else { return }
        var hasKey = false
        for line in lines[(begin + 1)...] {
            if isFrontMatterFence(bytes, line) {
                if hasKey { faults.append(.init(kind: .secondFrontMatter, line: LineNumber(index: begin))) }
                return
            }
            let text = bytes[Int(line.contentByte)..<Int(line.textEndByte)]
            if FrontMatter.keyEnd(in: text) != nil {
                hasKey = true
            } else if let byte = text.first, byte != .hash, byte != .dash {
                return
            }
        }
    }

    // MARK: The body

    private mutating func classify(_ bytes: UnsafeBufferPointer<UInt8>, _ line: inout Line, _ index: Int) {
        if hiding != nil, continueHiding(bytes, &line) { return }
        let content = Int(line.contentByte)
        let textEnd = Int(line.textEndByte)
        guard content < textEnd else {
            line.kind = .blank
            return
        }
        attach(&line)
        var words = content
        let isBreak = bytes.isBreak(from: content, to: textEnd)
        let afterMarker = isBreak ? nil : bytes.listMarkerEnd(from: content, to: textEnd)
        if let afterMarker {
            words = bytes.skipBlanks(from: afterMarker, to: textEnd)
            let width = bytes.columns(
                from: afterMarker, to: words, startingAt: Int(line.indent) + afterMarker - content)
            line.markerWidth = Int16(afterMarker - content + (words == textEnd || width > 4 ? 1 : width))
            line.wordsByte = Int32(words)
        }
        if words < textEnd, hides(bytes, line, index, from: words, to: textEnd) {
            line.kind = .hidden
            line.isComment = bytes[words] == UInt8(ascii: "<")
            return
        }
        push(line, index)
        switch bytes[content] {
        case .hash where afterMarker == nil: readHeading(bytes, &line)
        default: readWords(bytes, &line, from: words)
        }
    }

    /// Goes on with a fence or comment; false where the line lies behind it.
    private mutating func continueHiding(_ bytes: UnsafeBufferPointer<UInt8>, _ line: inout Line) -> Bool {
        guard let hiding else { return false }
        let content = Int(line.contentByte)
        let textEnd = Int(line.textEndByte)
        if let itemIndent = hiding.itemIndent, content < textEnd, line.indent <= itemIndent {
            self.hiding = nil
            return false
        }
        line.kind = .hidden
        line.isComment = hiding.fence == nil
        if let fence = hiding.fence {
            let run = bytes.run(of: fence, from: content, to: textEnd)
            if run >= hiding.length, bytes[content + run..<textEnd].allSatisfy(\.isBlank) { self.hiding = nil }
        } else if bytes.find("-->", from: Int(line.startByte), to: textEnd) != nil {
            self.hiding = nil
        }
        return true
    }

    /// Whether a quote, a fence or a comment begins there; the latter two may hide the lines below as well.
    private mutating func hides(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Line, _ index: Int, from words: Int, to textEnd: Int
    ) -> Bool {
        let first = bytes[words]
        switch first {
        case UInt8(ascii: ">"):
            return true
        case UInt8(ascii: "`"), UInt8(ascii: "~"):
            let run = bytes.run(of: first, from: words, to: textEnd)
            guard run >= 3 else { return false }
            if first == UInt8(ascii: "`"), bytes[words + run..<textEnd].contains(first) { return false }
            hiding = Hiding(fence: first, length: run, line: index, itemIndent: holdingItemIndent(line))
            return true
        case UInt8(ascii: "<"):
            guard bytes.find("<!--", from: words, to: min(words + 4, textEnd)) != nil else { return false }
            if bytes.find("-->", from: words + 2, to: textEnd) == nil {
                hiding = Hiding(fence: nil, line: index, itemIndent: holdingItemIndent(line))
            }
            return true
        default:
            return false
        }
    }

    private func holdingItemIndent(_ line: Line) -> Int32? {
        if line.isItem { return line.indent }
        return line.itemIndex < 0 ? nil : lines[Int(line.itemIndex)].indent
    }

    /// Finds what the line belongs to.
    private mutating func attach(_ line: inout Line) {
        let indent = line.indent
        while let last = open.last, last.indent >= indent { open.removeLast() }
        guard let last = open.last else { return }
        let parent = lines[Int(last.index)]
        line.parentIndex = last.index
        line.holderIndex = holdsWhatBelongsToIt(parent) ? last.index : parent.holderIndex
        line.itemIndex = parent.isItem ? last.index : parent.itemIndex
    }

    private func isCommitment(_ line: Line) -> Bool {
        purpose == .notes && line.markByte >= 0
    }

    /// Whether what belongs to a line is its own: a commitment's labels are one line each and hold nothing.
    private func holdsWhatBelongsToIt(_ line: Line) -> Bool {
        isCommitment(line) || line.label?.isOfCommitment == false
    }

    /// Whether a label means something at a line: in lists, a referral that belongs to an item; in notes, below a
    /// commitment its own labels and elsewhere all others. In both, right below a referral, whether that helped.
    private func hasMeaning(_ label: Label, at line: Line) -> Bool {
        let holder = line.holderIndex
        if label == .helped { return holder >= 0 && lines[Int(holder)].label == .refer }
        switch purpose {
        case .lists:
            return label == .refer && line.itemIndex >= 0
        case .notes:
            return label.isOfCommitment == (holder >= 0 && isCommitment(lines[Int(holder)]))
        }
    }

    private mutating func push(_ line: Line, _ index: Int) {
        open.append((line.indent, Int32(index)))
        if lastRead >= 0 { lines[lastRead].nextIndex = Int32(index) }
        lastRead = index
    }

    private func readHeading(_ bytes: UnsafeBufferPointer<UInt8>, _ line: inout Line) {
        let content = Int(line.contentByte)
        let textEnd = Int(line.textEndByte)
        let level = bytes.run(of: .hash, from: content, to: textEnd)
        guard level <= 6, content + level == textEnd || bytes[content + level].isBlank else { return }
        line.kind = .heading
        line.level = UInt8(level)
        line.wordsByte = Int32(bytes.skipBlanks(from: content + level, to: textEnd))
    }

    private func readWords(_ bytes: UnsafeBufferPointer<UInt8>, _ line: inout Line, from words: Int) {
        let textEnd = Int(line.textEndByte)
        if line.isItem, let close = bytes.checkboxEnd(from: words, to: textEnd) {
            let text = bytes.skipBlanks(from: close + 1, to: textEnd)
            line.wordsByte = Int32(text)
            guard text < textEnd else { return }
            line.markByte = Int32(words + 1)
            line.markEndByte = Int32(close)
            return
        }
        guard let (label, behind) = bytes.label(from: words, to: textEnd), hasMeaning(label, at: line) else { return }
        line.label = label
        line.wordsByte = Int32(bytes.skipBlanks(from: behind, to: textEnd))
    }
}
