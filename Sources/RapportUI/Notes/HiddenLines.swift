import PlainText

/// Which lines of a note are hidden by a code fence, a comment, a quote or front matter, so that nothing is read in
/// them (format.md, "Lines, front matter, sections").
///
/// Worked out by one reading of the whole text; ``edit(_:removing:adding:)`` follows what is typed and says when only
/// another reading can tell.
struct HiddenLines: Equatable, Sendable {
    /// A front matter with nothing in it: a text put behind it has none of its own.
    static let fakeHead = Array("---\n---\n".utf8)
    private static let fakeLines = 2

    private var hidden: [Bool] = []
    /// Whether a fence, a comment or a front matter begins somewhere that may hide other lines than its own.
    private(set) var hidesLines = false
    /// Whether the text stands behind a front matter that is kept elsewhere.
    let hasHead: Bool

    /// Nothing is hidden in so many lines.
    init(lines: Int = 0, hasHead: Bool = true) {
        self.hasHead = hasHead
        hidden = Array(repeating: false, count: max(0, lines))
    }

    /// Reads the body of a note. Linear in its bytes.
    ///
    /// - Parameter hasHead: whether a front matter stands before it, so that it has none of its own.
    init(_ body: [UInt8], hasHead: Bool) {
        self.init(hasHead: hasHead)
        // With a newline more the empty last line, which can be typed on, is a line like others.
        let document = Document((hasHead ? Self.fakeHead : []) + body + [0x0A])
        hidden.reserveCapacity(document.lines.count)
        for line in document.lines.dropFirst(hasHead ? Self.fakeLines : 0) {
            hidden.append(line.kind == .hidden || line.kind == .frontMatter)
            guard line.kind == .hidden || line.kind == .frontMatter, !hidesLines else { continue }
            let text = document.bytes[line.text.range]
            hidesLines = line.kind == .frontMatter || HiddenLines.mayHideOthers(text)
        }
    }

    /// Whether nothing is read in the line of an index; false where there is none.
    subscript(index: Int) -> Bool {
        index >= 0 && index < hidden.count && hidden[index]
    }

    /// How many lines there are.
    var count: Int { hidden.count }

    /// Follows an edit: lines in a row make way for others. Answers whether what is hidden elsewhere may have changed,
    /// so that the whole text is to be read again; then nothing is followed.
    ///
    /// Takes time in proportion to the lines given, each looked at only as far as ``NoteLine/mostBytes``.
    ///
    /// - Parameters:
    ///   - index: the first line that changes.
    ///   - old: the lines as they were.
    ///   - new: the lines as they are.
    mutating func edit(_ index: Int, removing old: [[UInt8]], adding new: [[UInt8]]) -> Bool {
        guard index >= 0, index + old.count <= hidden.count, !needsScan(old, new) else { return true }
        // A line of a fence or a comment stays one of it; a quote hides its own line alone.
        var isInside = false
        if hidesLines, let before = old.first, hidden[index] {
            isInside = !HiddenLines.hidesItself(before)
            if !isInside, new.contains(where: { !HiddenLines.hidesItself($0) }) { return true }
        }
        hidden.replaceSubrange(
            index..<index + old.count, with: new.map { isInside || HiddenLines.hidesItself($0) })
        return false
    }

    /// Whether an edit of a line can change what is hidden elsewhere.
    func needsScan(_ old: [UInt8], _ new: [UInt8]) -> Bool {
        needsScan([old], [new])
    }

    private func needsScan(_ old: [[UInt8]], _ new: [[UInt8]]) -> Bool {
        if !hasHead, old.contains(where: HiddenLines.isRule) || new.contains(where: HiddenLines.isRule) { return true }
        guard hidesLines else {
            return new.contains { HiddenLines.mayHideOthers($0[...]) && HiddenLines.hidesItself($0) }
        }
        guard old.count == 1, new.count == 1, let before = old.first, let after = new.first else { return true }
        return HiddenLines.mayHideOthers(before[...]) || HiddenLines.mayHideOthers(after[...])
            || HiddenLines.shape(of: before) != HiddenLines.shape(of: after)
    }

    // MARK: What a line may do

    /// Whether a line may begin or end a fence or a comment: it has three backticks or tildes in a row, `<!--` or `-->`.
    private static func mayHideOthers(_ line: ArraySlice<UInt8>) -> Bool {
        var index = line.startIndex
        let end = min(line.endIndex, index + NoteLine.mostBytes)
        while index < end {
            switch line[index] {
            case UInt8(ascii: "`") where stands("```", in: line, at: index): return true
            case UInt8(ascii: "~") where stands("~~~", in: line, at: index): return true
            case UInt8(ascii: "<") where stands("<!--", in: line, at: index): return true
            case UInt8(ascii: "-") where stands("-->", in: line, at: index): return true
            default: index += 1
            }
        }
        return false
    }

    private static func stands(_ text: StaticString, in line: ArraySlice<UInt8>, at index: Int) -> Bool {
        guard line.endIndex - index >= text.utf8CodeUnitCount else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { line[index + $0] == text.utf8Start[$0] }
    }

    /// Whether a line may be a line of three dashes, which front matter lies between.
    private static func isRule(_ line: [UInt8]) -> Bool {
        let text = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line[...]
        return text.starts(with: [0x2D, 0x2D, 0x2D])
    }

    /// Whether a line is hidden by itself: a quote, or a comment that ends on it.
    private static func hidesItself(_ line: [UInt8]) -> Bool {
        Document(Array(line.prefix(NoteLine.mostBytes))).lines.first?.kind == .hidden
    }

    /// How a line begins: how far it is indented, and whether it is blank or a list item. A fence may end where that
    /// changes.
    private static func shape(of line: [UInt8]) -> [Int] {
        let document = Document(Array(line.prefix(NoteLine.mostBytes)))
        guard let first = document.lines.first else { return [] }
        return [Int(first.indent), first.kind == .blank ? 1 : 0, Int(first.markerWidth)]
    }
}
