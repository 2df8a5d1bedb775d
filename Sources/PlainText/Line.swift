/// One line of a document, and what was understood of its structure.
public struct Line: Hashable, Sendable {
    /// What kind of line it is.
    public enum Kind: UInt8, Hashable, Sendable {
        /// Nothing but blanks.
        case blank
        /// Front matter, with the lines that enclose it.
        case frontMatter
        /// Hidden by a fence, a comment or a quote: nothing in it is read.
        case hidden
        /// A heading of some level.
        case heading
        /// Words: prose, a list item, a labelled line.
        case words
    }

    var startByte: Int32
    var contentByte: Int32
    var wordsByte: Int32
    var textEndByte: Int32
    var endByte: Int32
    var markByte: Int32 = -1
    var markEndByte: Int32 = -1
    var parentIndex: Int32 = -1
    var holderIndex: Int32 = -1
    var itemIndex: Int32 = -1
    /// The next line that is neither blank nor hidden.
    var nextIndex: Int32 = -1
    /// How far it is indented, in columns; a tab goes to the next multiple of four.
    public internal(set) var indent: Int32 = 0
    /// How many columns a list item's marker is wide, with the blanks behind it; 0 where there is none.
    public internal(set) var markerWidth: Int16 = 0
    /// A heading's level, 1 to 6; 0 for any other line.
    public internal(set) var level: UInt8 = 0
    /// What kind of line it is.
    public internal(set) var kind: Kind = .words
    /// Whether it is hidden as a comment, or as part of one.
    public internal(set) var isComment = false
    /// The label it begins with, where it has a meaning here.
    public internal(set) var label: Label?

    init(start: Int, content: Int, textEnd: Int, end: Int, indent: Int) {
        startByte = Int32(truncatingIfNeeded: start)
        contentByte = Int32(truncatingIfNeeded: content)
        wordsByte = Int32(truncatingIfNeeded: content)
        textEndByte = Int32(truncatingIfNeeded: textEnd)
        endByte = Int32(truncatingIfNeeded: end)
        self.indent = Int32(truncatingIfNeeded: indent)
    }

    /// Where the line begins; behind a byte order mark.
    public var start: ByteOffset { ByteOffset(Int(startByte)) }
    /// Where its first byte that isn't blank stands; the line's end where there is none.
    public var content: ByteOffset { ByteOffset(Int(contentByte)) }
    /// What stands behind the bullet, the checkbox and the label, up to the line's end.
    public var words: Span { Span(Int(wordsByte), Int(textEndByte)) }
    /// The line without what ends it.
    public var text: Span { Span(Int(startByte), Int(textEndByte)) }
    /// What ends the line: LF, CR LF, or nothing at the end of the document.
    public var ending: Span { Span(Int(textEndByte), Int(endByte)) }
    /// The whole line with what ends it.
    public var whole: Span { Span(Int(startByte), Int(endByte)) }
    /// What stands between a checkbox's brackets; nothing without one that has words behind it.
    public var mark: Span? { markByte < 0 ? nil : Span(Int(markByte), Int(markEndByte)) }
    /// Whether it is a list item.
    public var isItem: Bool { markerWidth > 0 }
}

/// The labels that give a line a meaning (format.md, "Sessions" and "Commitments").
public enum Label: UInt8, CaseIterable, Hashable, Sendable {
    case question, answer, heard, story, learned, milestone, refer
    /// Below a referral only: whether it helped.
    case helped
    /// Below a commitment only: why it was released, how it was moved, an earlier release.
    case because, moved, released

    /// Whether it has a meaning only below a commitment.
    public var isOfCommitment: Bool { rawValue >= Label.because.rawValue }

    /// The word before the colon, in small letters.
    public var word: StaticString {
        switch self {
        case .question: "q"
        case .answer: "a"
        case .heard: "heard"
        case .story: "story"
        case .learned: "learned"
        case .milestone: "milestone"
        case .refer: "refer"
        case .helped: "helped"
        case .because: "because"
        case .moved: "moved"
        case .released: "released"
        }
    }
}
