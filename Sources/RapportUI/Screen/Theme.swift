import DisplayText

/// The marks and lines of the screen: drawn, or in ASCII where the terminal knows no more.
public struct Theme: Equatable, Sendable {
    /// Whether the terminal shows more than ASCII.
    public let isUnicode: Bool

    /// The theme of a terminal with or without UTF-8.
    public init(unicode: Bool) {
        isUnicode = unicode
    }

    /// Before the selected row.
    var selection: CleanText { isUnicode ? "▌" : ">" }
    /// A planned session.
    var planned: CleanText { isUnicode ? "○" : "o" }
    /// A held session.
    var held: CleanText { isUnicode ? "●" : "*" }
    /// A cancelled session.
    var cancelled: CleanText { isUnicode ? "×" : "x" }
    /// A milestone.
    var milestone: CleanText { isUnicode ? "★" : "!" }
    /// An agreement.
    var agreement: CleanText { isUnicode ? "◆" : "#" }
    /// A line that ties what belongs to a session to it.
    var thread: CleanText { isUnicode ? "│" : "|" }
    /// A piece of a horizontal rule.
    var rule: CleanText { isUnicode ? "─" : "-" }
    /// Kept.
    var tick: CleanText { isUnicode ? "✓" : "v" }
    /// Released, among counts.
    var minus: CleanText { isUnicode ? "−" : "-" }
    /// Between pieces of a line.
    var dot: CleanText { isUnicode ? " · " : " - " }
    /// Where text was cut.
    var ellipsis: CleanText { isUnicode ? "…" : "~" }
    /// A dash within a sentence.
    var dash: CleanText { isUnicode ? " — " : " - " }

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
        switch sessions {
        case ...0: isUnicode ? "▁" : "."
        case 1: isUnicode ? "▃" : ":"
        case 2: isUnicode ? "▅" : "|"
        case 3: isUnicode ? "▆" : "|"
        default: isUnicode ? "█" : "#"
        }
    }
}
