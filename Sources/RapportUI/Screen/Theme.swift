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
    var selection: CleanText { marks.selection }
    /// A planned session.
    var planned: CleanText { marks.planned }
    /// A held session.
    var held: CleanText { marks.held }
    /// A cancelled session.
    var cancelled: CleanText { marks.cancelled }
    /// A milestone.
    var milestone: CleanText { marks.milestone }
    /// An agreement.
    var agreement: CleanText { marks.agreement }
    /// A line that ties what belongs to a session to it.
    var thread: CleanText { marks.thread }
    /// A piece of a horizontal rule.
    var rule: CleanText { marks.rule }
    /// Kept.
    var tick: CleanText { marks.tick }
    /// Released, among counts.
    var minus: CleanText { marks.minus }
    /// A commitment that is marked.
    var mark: CleanText { marks.mark }
    /// Between pieces of a line.
    var dot: CleanText { marks.dot }
    /// Where text was cut.
    var ellipsis: CleanText { marks.ellipsis }
    /// A dash within a sentence.
    var dash: CleanText { marks.dash }

    /// How much of something is done, in ten columns.
    func bar(_ done: Int, of all: Int) -> CleanText {
        let columns = 10
        let filled = all > 0 ? min(max(done * columns / all, 0), columns) : columns
        return (Array(repeating: marks.full, count: filled) + Array(repeating: marks.empty, count: columns - filled))
            .joined()
    }

    /// What frames are drawn with.
    var border: Border { isUnicode ? .rounded : .ascii }

    private var marks: Marks { isUnicode ? .drawn : .ascii }

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
        marks.sparks[min(max(sessions, 0), marks.sparks.count - 1)]
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
