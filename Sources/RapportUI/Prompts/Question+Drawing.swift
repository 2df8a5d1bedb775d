import DisplayText
import TerminalGrid

extension Question {
    /// An answer as it is shown: its key, and what it does; no title where there is room for the key only.
    struct Choice: Equatable, Sendable {
        let key: CleanText
        var title: CleanText

        var width: Int { key.width + (title.isEmpty ? 0 : title.width + 1) }
    }

    /// One of the lines that a question takes on the screen.
    struct Line: Equatable, Sendable {
        /// What is asked; empty in a line of answers only.
        var text = CleanText()
        var choices: [Choice] = []

        /// The columns between the question and its answers.
        fileprivate static let gap = 3

        /// The columns of answers in a row, with two blanks between each two.
        fileprivate static func width(of choices: [Choice]) -> Int {
            choices.reduce(-2) { $0 + $1.width + 2 }
        }
    }

    /// The most lines that a question takes.
    private static let mostLines = 4

    /// The answers, what leaves everything as it is last.
    var choices: [Choice] { choices(answers.map(\.title)) }

    private func choices(_ titles: [CleanText]) -> [Choice] {
        let identifiers =
            manner == .yesOrNo ? ["question.yes"] : ["question.first", "question.second", "question.third"]
        let leave = manner == .yesOrNo ? "question.no" : "question.leave"
        return (zip(identifiers, titles) + [(leave, leaving)]).map { identifier, title in
            Choice(key: Question.keyName(identifier), title: title)
        }
    }

    /// Which keys answer, in a sentence for somebody who pressed another one: `y or n; esc leaves it.`
    var expected: CleanText {
        let keys = choices.map(\.key).dropLast(manner == .choice ? 1 : 0)
        let listed = [keys.dropLast().joined(separator: ", "), keys.last ?? ""].filter { !$0.isEmpty }
        return "\(listed.joined(separator: " or ")); \(leavingExplained)."
    }

    /// What each key answers, in a sentence.
    var explanation: CleanText {
        let told = choices.dropLast(manner == .choice ? 1 : 0).map { $0.key + " " + $0.title }
        return "\(told.joined(separator: ", ")); \(leavingExplained)."
    }

    private var leavingExplained: CleanText {
        "\(Question.keyName("question.leave")) \(isStep ? "goes back" : "leaves it")"
    }

    private static func keyName(_ identifier: String) -> CleanText {
        CleanText(KeyMap.standard.name(of: identifier) ?? "")
    }

    /// The question and its answers on a screen of that size: in one line with what is quoted cut, else in fewer words;
    /// else the answers take lines of their own, where needed with shorter titles, or none. Every key is there on any
    /// screen that shows a pane.
    func lines(in size: Size, _ theme: Theme) -> [Line] {
        let room = max(size.columns - 1, 0)
        let choices = choices
        if let text = wordings.fitted(to: room - Line.width(of: choices) - Line.gap, theme) {
            return [Line(text: text, choices: choices.map { $0.cut(to: room, theme) })]
        }
        let most = size.rows < Layout.smallest.rows ? max(size.rows, 1) : min(size.rows - 2, Question.mostLines)
        let asked = Line(text: wordings.cut(to: room, theme))
        if most > 1 {
            let whole = Question.packed(choices.map { $0.cut(to: room, theme) }, in: room)
            if whole.count < most { return [asked] + whole }
            let short = self.choices(answers.map { $0.shortTitle ?? $0.title })
            let longest = min(short.reduce(0) { max($0, $1.title.width) }, room)
            for columns in stride(from: longest, through: 0, by: -1) {
                let packed = Question.packed(short.map { $0.cut(to: columns, theme) }, in: room)
                if packed.count < most { return [asked] + packed }
            }
        }
        return Array(Question.packed(choices.map { $0.cut(to: 0, theme) }, in: room).prefix(most))
    }

    /// Answers in as few lines as they take.
    private static func packed(_ choices: [Choice], in room: Int) -> [Line] {
        var lines = [Line()]
        for choice in choices {
            if let last = lines.last, !last.choices.isEmpty, Line.width(of: last.choices + [choice]) > room {
                lines.append(Line())
            }
            lines[lines.count - 1].choices.append(choice)
        }
        return lines
    }
}

extension Question.Choice {
    /// The fewest columns of a title that still say something.
    private static let shortestTitle = 3

    /// The same with its title cut to so many columns, and without it where that says nothing.
    fileprivate func cut(to columns: Int, _ theme: Theme) -> Question.Choice {
        let shown = theme.cut(title, to: columns)
        let isTelling = columns >= Question.Choice.shortestTitle || shown == theme.shown(title)
        return Question.Choice(key: key, title: isTelling ? shown : "")
    }
}

extension AppState {
    /// Draws a question and its answers in the last lines. Answers with the topmost row that they take.
    func draw(_ question: Question, on grid: inout Grid, _ theme: Theme) -> Int {
        let lines = question.lines(in: layout.size, theme)
        let top = layout.status.maxRow - lines.count
        for (index, line) in lines.enumerated() {
            let rect = Rect(column: 0, row: top + index, columns: layout.size.columns, rows: 1)
            grid.fill(rect)
            grid.clipped(to: rect) { canvas in
                var column = 1
                if !line.text.isEmpty {
                    column += canvas.write(line.text, at: Position(column: 1, row: 0), style: .strong)
                    column += Question.Line.gap
                }
                for choice in line.choices {
                    let title = Position(column: column + choice.key.width + 1, row: 0)
                    canvas.write(choice.key, at: Position(column: column, row: 0), style: .strong)
                    canvas.write(choice.title, at: title, style: .faint)
                    column += choice.width + 2
                }
            }
        }
        return top
    }
}
