import DisplayText
import TerminalGrid

/// Lays out a page from top to bottom: headings, items and wrapped words, all cut to the page's columns.
struct PracticeWriter {
    /// The columns of the page.
    let columns: Int
    let theme: Theme
    /// What was laid out so far.
    private(set) var content = ItemList<PracticeItem, PracticeLine>.Content()
    private var count = 0

    /// An empty page of so many columns.
    init(columns: Int, _ theme: Theme) {
        self.columns = columns
        self.theme = theme
    }

    /// Columns for words that begin at a column, with one left free at the end.
    func room(from column: Int) -> Int { max(columns - column - 1, 1) }

    /// A heading, with a blank line above it unless it comes first.
    mutating func heading(_ text: CleanText) {
        if !content.lines.isEmpty { blank() }
        content.append(PracticeLine(theme.cut(text, to: room(from: 1)), at: 1, .strong))
    }

    /// A blank line.
    mutating func blank() {
        content.append(PracticeLine())
    }

    /// Words of nobody, wrapped; they can't be selected.
    mutating func note(_ text: CleanText, at column: Int = 1, _ style: Style = .faint) {
        for line in wrapped(text, at: column) { content.append(PracticeLine(line, at: column, style)) }
    }

    /// Words that can be gone to for reading, wrapped.
    mutating func reading(_ text: CleanText, at column: Int = 1, _ style: Style = .plain) {
        let lines = wrapped(text, at: column).map { PracticeLine($0, at: column, style) }
        content.append(.line(count), lines: lines)
        count += 1
    }

    /// An item: its words wrapped behind a mark, and further words beneath in a lesser style.
    mutating func item(
        _ item: PracticeItem, mark: CleanText = "", _ text: CleanText, _ style: Style = .plain, at column: Int = 1,
        more: [(CleanText, Style)] = []
    ) {
        let start = column + (mark.isEmpty ? 0 : mark.width + 1)
        var lines: [PracticeLine] = []
        for (index, words) in wrapped(text, at: start).enumerated() {
            let first = index == 0 ? PracticeLine(theme.shown(mark), at: column, style) : PracticeLine()
            lines.append(first.adding(words, at: start, style))
        }
        for (words, style) in more {
            lines += wrapped(words, at: start).map { PracticeLine($0, at: start, style) }
        }
        content.append(item, lines: lines)
    }

    /// An item with lines of its own.
    mutating func item(_ item: PracticeItem, lines: [PracticeLine]) {
        content.append(item, lines: lines)
    }

    /// Words in lines that fit, from a column to the end of the page; at least one.
    func wrapped(_ text: CleanText, at column: Int = 1) -> [CleanText] {
        let lines = theme.shown(text).wrapped(at: room(from: column))
        return lines.isEmpty ? [""] : lines
    }
}
