import DisplayText
import TerminalGrid

/// The marks and lines of the screen: drawn, or in ASCII where the terminal knows no more.
public struct Theme: Equatable, Sendable {
    /// Whether the terminal shows more than ASCII.
    public let isUnicode: Bool

    /// The theme of a terminal with or without UTF-8.
    public init(unicode: Bool) {
        isUnicode = unicode
    }

    /// Before the selected row.
    var selection: CleanText { isUnicode ? Marks.drawn.selection : Marks.ascii.selection }
    /// A planned session.
    var planned: CleanText { isUnicode ? Marks.drawn.planned : Marks.ascii.planned }
    /// A held session.
    var held: CleanText { isUnicode ? Marks.drawn.held : Marks.ascii.held }
    /// A cancelled session.
    var cancelled: CleanText { isUnicode ? Marks.drawn.cancelled : Marks.ascii.cancelled }
    /// A milestone.
    var milestone: CleanText { isUnicode ? Marks.drawn.milestone : Marks.ascii.milestone }
    /// An agreement.
    var agreement: CleanText { isUnicode ? Marks.drawn.agreement : Marks.ascii.agreement }
    /// A line that ties what belongs to a session to it.
    var thread: CleanText { isUnicode ? Marks.drawn.thread : Marks.ascii.thread }
    /// A piece of a horizontal rule.
    var rule: CleanText { isUnicode ? Marks.drawn.rule : Marks.ascii.rule }
    /// Kept.
    var tick: CleanText { isUnicode ? Marks.drawn.tick : Marks.ascii.tick }
    /// Released, among counts.
    var minus: CleanText { isUnicode ? Marks.drawn.minus : Marks.ascii.minus }
    /// A commitment that is marked.
    var mark: CleanText { isUnicode ? Marks.drawn.mark : Marks.ascii.mark }
    /// Between pieces of a line.
    var dot: CleanText { isUnicode ? Marks.drawn.dot : Marks.ascii.dot }
    /// Where text was cut.
    var ellipsis: CleanText { isUnicode ? Marks.drawn.ellipsis : Marks.ascii.ellipsis }
    /// A dash within a sentence.
    var dash: CleanText { isUnicode ? Marks.drawn.dash : Marks.ascii.dash }

    /// One that was kept, in a bar.
    var full: CleanText { isUnicode ? Marks.drawn.full : Marks.ascii.full }
    /// One that was kept late, in a bar.
    var empty: CleanText { isUnicode ? Marks.drawn.empty : Marks.ascii.empty }

    /// How much of something is done, in ten columns.
    func bar(_ done: Int, of all: Int) -> CleanText {
        let columns = 10
        let filled = all > 0 ? min(max(done * columns / all, 0), columns) : columns
        let marks = isUnicode ? Marks.drawn : Marks.ascii
        return (Array(repeating: marks.full, count: filled) + Array(repeating: marks.empty, count: columns - filled))
            .joined()
    }

    /// What frames are drawn with.
    var border: Border { isUnicode ? .rounded : .ascii }

    /// A text as this terminal can show it.
    func shown(_ text: CleanText) -> CleanText {
        isUnicode ? text : text.asciiOnly
    }

    /// A text cut to so many columns.
    func cut(_ text: CleanText, to columns: Int) -> CleanText {
        shown(text).truncated(to: columns, with: ellipsis)
    }

    /// The sessions of one month as one mark; the scale is the same for every pair, so that they compare.
    func spark(_ sessions: Int) -> CleanText {
        let sparks = isUnicode ? Marks.drawn.sparks : Marks.ascii.sparks
        return sparks[min(max(sessions, 0), sparks.count - 1)]
    }
}

/// The marks of a theme, cleaned once.
private struct Marks: Sendable {
    static let drawn = Marks(
        selection: "▌",
        planned: "○",
        held: "●",
        cancelled: "×",
        milestone: "★",
        agreement: "◆",
        thread: "│",
        rule: "─",
        tick: "✓",
        minus: "−",
        mark: "•",
        dot: " · ",
        ellipsis: "…",
        dash: " — ",
        full: "▮",
        empty: "▯",
        sparks: ["▁", "▃", "▅", "▆", "█"]
    )
    static let ascii = Marks(
        selection: ">",
        planned: "o",
        held: "*",
        cancelled: "x",
        milestone: "!",
        agreement: "#",
        thread: "|",
        rule: "-",
        tick: "v",
        minus: "-",
        mark: "+",
        dot: " - ",
        ellipsis: "~",
        dash: " - ",
        full: "#",
        empty: ".",
        sparks: [".", ":", "|", "|", "#"]
    )

    let selection: CleanText
    let planned: CleanText
    let held: CleanText
    let cancelled: CleanText
    let milestone: CleanText
    let agreement: CleanText
    let thread: CleanText
    let rule: CleanText
    let tick: CleanText
    let minus: CleanText
    let mark: CleanText
    let dot: CleanText
    let ellipsis: CleanText
    let dash: CleanText
    let full: CleanText
    let empty: CleanText
    let sparks: [CleanText]
}
