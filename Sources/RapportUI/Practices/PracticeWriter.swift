import DisplayText
import Mentorship
import TerminalGrid

/// Lays out a page from top to bottom: headings, items and wrapped words, all cut to the page's columns.
struct PracticeWriter {
    /// The columns of the page.
    let columns: Int
    let theme: Theme
    /// The day it is.
    let today: Day
    /// What was laid out so far.
    private(set) var content = ItemList<PracticeItem, PracticeLine>.Content()
    /// The questions of the bank among it.
    private(set) var questions: [Wording: BankQuestion] = [:]
    private var count = 0

    /// An empty page of so many columns.
    init(columns: Int, _ theme: Theme, on today: Day) {
        self.columns = columns
        self.theme = theme
        self.today = today
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
    ///
    /// - Parameter aside: what stands at the right end of its first line.
    mutating func item(
        _ item: PracticeItem, mark: CleanText = "", _ text: CleanText, _ style: Style = .plain, at column: Int = 1,
        aside: (text: CleanText, style: Style)? = nil, more: [(CleanText, Style)] = []
    ) {
        let start = column + (mark.isEmpty ? 0 : mark.width + 1)
        var lines: [PracticeLine] = []
        let end = aside.map { columns - $0.text.width - 1 } ?? columns
        for (index, words) in wrapped(text, from: start, to: aside == nil ? end : end - 1).enumerated() {
            let first = index == 0 ? PracticeLine(theme.shown(mark), at: column, style) : PracticeLine()
            lines.append(first.adding(words, at: start, style))
        }
        if let aside { lines[0] = lines[0].adding(theme.shown(aside.text), at: max(end, start), aside.style) }
        for (words, style) in more {
            lines += wrapped(words, at: start).map { PracticeLine($0, at: start, style) }
        }
        content.append(item, lines: lines)
    }

    /// The fewest columns of a page on which two stand side by side.
    static let fewestForTwo = 76

    /// Whether two columns stand side by side.
    var hasTwoColumns: Bool { columns >= PracticeWriter.fewestForTwo }

    /// Two columns side by side, where there is room for them; else one below the other.
    ///
    /// - Parameter least: the fewest columns of the page for two.
    mutating func beside(
        least: Int = PracticeWriter.fewestForTwo, _ left: (inout PracticeWriter) -> Void,
        _ right: (inout PracticeWriter) -> Void
    ) {
        guard columns >= least else {
            left(&self)
            return right(&self)
        }
        let middle = columns / 2
        var first = PracticeWriter(columns: middle, theme, on: today)
        first.count = count
        left(&first)
        var second = PracticeWriter(columns: columns - middle, theme, on: today)
        second.count = first.count
        right(&second)
        count = second.count
        var lines: [PracticeLine] = []
        for index in 0..<max(first.content.lines.count, second.content.lines.count) {
            var line = index < first.content.lines.count ? first.content.lines[index] : PracticeLine()
            if index < second.content.lines.count {
                for piece in second.content.lines[index].pieces {
                    line = line.adding(piece.text, at: piece.column + middle, piece.style)
                }
            }
            lines.append(line)
        }
        for item in first.content.items {
            for index in item.lines { lines[index].spans.append(.init(item: item.id, columns: 0..<middle)) }
        }
        for item in second.content.items {
            for index in item.lines { lines[index].spans.append(.init(item: item.id, columns: middle..<columns)) }
        }
        content.append(lines, with: first.content.items + second.content.items)
        questions.merge(first.questions) { known, _ in known }
        questions.merge(second.questions) { known, _ in known }
    }

    /// An item with lines of its own.
    mutating func item(_ item: PracticeItem, lines: [PracticeLine]) {
        content.append(item, lines: lines)
    }

    /// A question of the bank, with lines of its own.
    mutating func question(_ question: BankQuestion, lines: [PracticeLine]) {
        questions[question.wording] = question
        item(.question(question.wording), lines: lines)
    }

    /// Words in lines that fit, from a column to the end of the page; at least one.
    func wrapped(_ text: CleanText, at column: Int = 1) -> [CleanText] {
        wrapped(text, from: column, to: columns)
    }

    private func wrapped(_ text: CleanText, from column: Int, to end: Int) -> [CleanText] {
        let lines = theme.shown(text).wrapped(at: max(end - column - 1, 1))
        return lines.isEmpty ? [""] : lines
    }
}
