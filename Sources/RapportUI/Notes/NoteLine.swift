import Mentorship
import PlainText

/// One line of a note, and what was understood of it by itself.
struct NoteLine {
    /// The longest line of which anything is read while it is written, in bytes.
    static let mostBytes = DueReading.mostBytes

    /// The line's bytes, as a document of that one line.
    let document: Document
    /// Where its first byte that isn't blank stands.
    let content: Int
    /// A list item's `-` or `3.`; nothing where it is none.
    let marker: Range<Int>?
    /// A list item's checkbox with its brackets, with or without words behind it.
    let box: Range<Int>?
    /// The label it begins with, where it is one of a session.
    let label: Label?
    /// The words behind bullet, checkbox and label.
    let words: [Word]

    /// Reads a line without what ends it; nothing where it is longer than ``mostBytes``.
    init?(_ bytes: [UInt8]) {
        guard bytes.count <= Self.mostBytes, !bytes.contains(0x0A) else { return nil }
        document = Document(bytes)
        guard let line = document.lines.first, line.kind == .words else {
            // Blank, a heading or a quote: nothing of it is taken apart.
            content = document.lines.first?.content.value ?? 0
            (marker, box, label, words) = (nil, nil, nil, [])
            return
        }
        content = line.content.value
        label = line.label
        words = document.words(in: line.words)
        let content = line.content.value
        let end = line.words.start.value
        guard line.isItem else {
            (marker, box) = (nil, nil)
            return
        }
        let markerEnd = bytes[content...].firstIndex(where: \.isBlank) ?? bytes.count
        marker = content..<markerEnd
        let open = bytes[markerEnd..<end].firstIndex { !$0.isBlank }
        guard line.label == nil, let open, let close = bytes[open..<end].lastIndex(of: UInt8(ascii: "]")) else {
            box = nil
            return
        }
        box = open..<close + 1
    }

    /// Its bytes.
    var bytes: [UInt8] { document.bytes }
    /// Whether it is blank.
    var isBlank: Bool { content == bytes.count }
    /// Whether it is a list item with a checkbox and words behind it.
    var isCommitment: Bool { document.lines.first?.mark != nil }

    /// The `@word` in an owner's place: right behind a label that may be followed by one, with punctuation behind it.
    var ownerWord: Word? {
        guard label?.mayNameOwner == true, let first = words.first, first.span.range.count > 1,
            bytes[first.span.start.value] == UInt8(ascii: "@")
        else { return nil }
        return first
    }

    /// The first word behind a checkbox or a label, where it begins with `@`.
    var owner: Word? {
        guard let first = words.first, box != nil || ownerWord != nil,
            bytes[first.span.start.value] == UInt8(ascii: "@")
        else { return nil }
        return first
    }

    /// Whom a word means, `@` and punctuation left out.
    func owner(_ word: Word, _ names: PairNames) -> Owner? {
        var name = document.string(word.span).dropFirst()
        if name.hasSuffix(":") || name.hasSuffix(",") { name.removeLast() }
        return names.owner(of: name)
    }

    /// How many bytes of indentation are looked at; what is farther in counts as so far.
    private static let mostIndent = 256

    /// How far a line is indented, in columns; looks at a few hundred bytes at most, and takes a line of more blanks for
    /// one that isn't blank.
    static func indent(of line: [UInt8]) -> (columns: Int, isBlank: Bool) {
        var column = 0
        for byte in line.prefix(mostIndent) {
            switch byte {
            case 0x20: column += 1
            case 0x09: column += 4 - column % 4
            default: return (column, false)
            }
        }
        return (column, line.count <= mostIndent)
    }
}

extension Label {
    /// Whether an owner may stand behind it: whom it is about, who said it or asked it.
    var mayNameOwner: Bool {
        switch self {
        case .question, .answer, .heard, .learned: true
        case .story, .milestone, .refer, .helped, .because, .moved, .released: false
        }
    }
}
