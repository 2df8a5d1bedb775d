import DisplayText
import Mentorship
import TerminalGrid

extension AppState {
    /// Draws who the journal belongs to, what is due, and the day; with tabs beneath where one pane shows at a time.
    func drawTitle(on grid: inout Grid, in context: Context) {
        let theme = context.theme
        if let tabs = layout.tabs {
            drawTabs(on: &grid, in: tabs, theme)
            if tabs.minRow == layout.title.minRow { return }
        }
        let bar = TitleBar(of: context, columns: layout.title.size.columns)
        grid.write(bar.left, at: .origin, style: .strong)
        grid.write(bar.day, at: Position(column: layout.title.size.columns - bar.day.width, row: 0))
        grid.write(bar.middle, at: Position(column: bar.middleStart, row: 0), style: bar.style)
    }

    private func drawTabs(on grid: inout Grid, in rect: Rect, _ theme: Theme) {
        grid.clipped(to: rect) { canvas in
            let showsNames = canvas.size.columns >= 38
            var column = 0
            for pane in Pane.allCases {
                let label: CleanText =
                    showsNames || pane == focus ? " \(pane.number) \(pane.title) " : " \(pane.number) "
                let style: Style = pane == focus ? .reversed : .faint
                column += canvas.write(label, at: Position(column: column, row: 0), style: style)
            }
        }
    }

    /// Draws the last line: what is asked, else what there is to say, else what can be done.
    func drawStatus(on grid: inout Grid, in context: Context) {
        let theme = context.theme
        let rect = layout.status
        switch overlay {
        case .question(let question, _):
            let top = draw(question, on: &grid, theme)
            if let message { draw(message, on: &grid, above: top, theme) }
        case .prompt(let prompt):
            draw(prompt, on: &grid, in: context)
        case .palette(let palette, _):
            palette.drawLine(on: &grid, in: rect, theme)
            if let message { draw(message, on: &grid, above: rect.minRow, theme) }
        case .keys:
            let top = drawPending(on: &grid, in: context)
            if let message { draw(message, on: &grid, above: top, theme) }
        case .none, .help, .draft:
            drawNews(on: &grid, in: context)
        }
    }

    /// Draws how far many changes have come, else what there is to say, else what can be done.
    private func drawNews(on grid: inout Grid, in context: Context) {
        let theme = context.theme
        let rect = layout.status
        if let progress = context.progress {
            let line = progress.line(columns: rect.size.columns - 2, theme)
            grid.write(line, at: Position(column: 1, row: rect.minRow), style: .strong)
            if let message { draw(message, on: &grid, above: rect.minRow, theme) }
        } else if let message {
            draw(message, on: &grid, above: rect.maxRow, theme)
        } else {
            let hints = HintLine.hints(of: self, in: context)
            grid.clipped(to: rect) { HintLine.draw(hints, on: &$0, from: 0) }
        }
    }

    /// Draws the line being typed, and in the rows above it what there is to say, and what it is for.
    private func draw(_ prompt: Prompt, on grid: inout Grid, in context: Context) {
        let theme = context.theme
        let rect = layout.status
        let pieces = promptPieces(prompt, theme)
        grid.clipped(to: rect) { canvas in
            canvas.write(pieces.label, at: .origin, style: .strong)
            let style: Style = prompt.line.isSelected ? .reversed : .plain
            canvas.write(pieces.text, at: Position(column: pieces.label.width, row: 0), style: style)
        }
        let reading = message == nil ? reading(of: prompt, in: context) : nil
        let isAlone = message == nil && reading == nil
        var top = rect.minRow
        let question =
            prompt.meanwhile.map { NamedWords($0) }
            ?? prompt.longQuestion(columns: rect.size.columns, isAlone: isAlone, theme)
        let most = question == nil ? 3 : max(min(3, top - 2), 1)
        if let message {
            top = draw(message, on: &grid, above: top, atMost: most, theme)
        } else if let reading {
            top = draw(reading, on: &grid, above: top, atMost: most, .accent, theme)
        }
        if let question {
            let rows = max(min(prompt.meanwhile == nil ? 2 : 3, top - 1), 1)
            draw(question, on: &grid, above: top, atMost: rows, .strong, theme)
        }
    }

    /// Draws what there is to say about a line being typed in the rows above it, up to so many: how it is read, or what
    /// it is for. Answers with the topmost of them.
    @discardableResult
    private func draw(
        _ words: NamedWords, on grid: inout Grid, above end: Int, atMost bound: Int = 1, _ style: Style, _ theme: Theme
    ) -> Int {
        let columns = layout.size.columns
        let most = max(min(bound, max(end - selectionEnd, 2)), 1)
        let lines = words.wrapped(at: columns - 2, atMost: most, theme)
        for (index, line) in lines.enumerated() {
            let row = end - lines.count + index
            grid.fill(Rect(column: 0, row: row, columns: columns, rows: 1))
            grid.write(line, at: Position(column: 1, row: row), style: style)
        }
        return end - lines.count
    }

    /// What the line of a prompt shows, and where the cursor stands on the screen.
    func promptPieces(_ prompt: Prompt, _ theme: Theme) -> (label: CleanText, text: CleanText, cursor: Position) {
        let columns = layout.status.size.columns
        let label = theme.cut(" \(prompt.label(columns: columns, theme)) ", to: max(columns - 2, 0))
        let window = prompt.line.window(columns: columns - label.width)
        let cursor = Position(column: label.width + window.cursor, row: layout.status.minRow)
        return (label, theme.shown(window.text), cursor)
    }

    /// Draws a sentence wrapped over up to three lines, the last of which is the one above `end`; over fewer where they
    /// would cover what is selected. Answers with the topmost of them.
    @discardableResult
    private func draw(
        _ message: Message, on grid: inout Grid, above end: Int, atMost bound: Int = 3, _ theme: Theme
    ) -> Int {
        let columns = layout.size.columns
        let text = theme.shown(message.mark(theme) + message.text)
        let room = columns - 2
        var lines = text.fits(in: room) ? [text] : text.wrapped(at: room)
        let most = max(min(bound, end - selectionEnd), 1)
        if lines.count > most { lines = lines.prefix(most - 1) + [lines[(most - 1)...].joined(separator: " ")] }
        for (index, line) in lines.enumerated() {
            let row = end - lines.count + index
            grid.fill(Rect(column: 0, row: row, columns: columns, rows: 1))
            let shown = line.truncated(to: room, with: theme.ellipsis)
            grid.write(shown, at: Position(column: 1, row: row), style: message.style)
        }
        return end - lines.count
    }
}

extension AppState {
    /// The row below what is selected where the focus is.
    private var selectionEnd: Int {
        switch overlay {
        case .palette(let palette, _): return palette.list.end(in: layout.page.inset(by: 1))
        case .help(let page): return page.list.end(in: layout.page.inset(by: 1))
        case .draft(let page): return page.list.end(in: layout.page.inset(by: 1))
        case .none, .keys, .prompt, .question: break
        }
        if let practice { return practice.list.end(in: PracticePage.room(in: layout)) }
        if case .some = note { return (note?.cursor?.row ?? 0) + 1 }
        let inside = layout.inside(of: focus)
        return switch focus {
        case .pairs: pairs.list.end(in: inside)
        case .timeline: session?.list.end(in: inside) ?? timeline.list.end(in: inside)
        case .commitments: commitments.list.end(in: inside)
        }
    }
}

extension ItemList {
    /// The row of the screen below its selected item, as far as that can be seen in a rectangle of it.
    fileprivate func end(in rect: Rect) -> Int {
        rect.minRow + min(max(selectedLines.upperBound - offset, 0), rect.size.rows)
    }
}

extension Message {
    /// The mark before the sentence, so that colour isn't needed to tell what it is.
    fileprivate func mark(_ theme: Theme) -> CleanText {
        switch kind {
        case .done: theme.tick + " "
        case .failed: "! "
        case .note: ""
        }
    }

    fileprivate var style: Style {
        switch kind {
        case .done: .good
        case .failed: Style(.red, .bold)
        case .note: .plain
        }
    }
}

/// What can be done next, in one line.
enum HintLine {
    /// Keys and titles of what can be done here and now, in the order of the table's hints.
    static func hints(of state: AppState, in context: Context) -> [(CleanText, CleanText)] {
        let place = state.place
        let hinted = Command.hinted
        var hints: [(CleanText, CleanText)] = []
        for index in hinted.indices where hinted[index].command.places.contains(place) {
            guard hinted[index].command.refusal(in: state, context) == nil else { continue }
            hints.append((hinted[index].key, hinted[index].title))
        }
        return hints
    }

    /// A command that the line shows, and what it says of it, cleaned once.
    fileprivate struct Hint: Sendable {
        let command: Command
        let key: CleanText
        let title: CleanText
    }

    /// The keys that show wherever there is room for them: the way to the help page, and the way out of notes.
    private static let first = Set(
        ["help.open", "notes.help", "notes.leave"].compactMap { KeyMap.standard.name(of: $0).map { CleanText($0) } })

    /// Writes as many hints as fit, whole ones only; where they don't all fit, the ways to help and out come first.
    static func draw(_ hints: [(CleanText, CleanText)], on canvas: inout Canvas, from start: Int) {
        var room = canvas.size.columns - start
        var isShown = Array(repeating: false, count: hints.count)
        let first = HintLine.first
        let byWeight =
            hints.indices.filter { first.contains(hints[$0].0) } + hints.indices.filter { !first.contains(hints[$0].0) }
        for index in byWeight {
            let width = hints[index].0.width + hints[index].1.width + 3
            guard width <= room else { continue }
            isShown[index] = true
            room -= width
        }
        var column = start + 1
        for (index, (key, title)) in hints.enumerated() where isShown[index] {
            canvas.write(key, at: Position(column: column, row: 0), style: .strong)
            canvas.write(title, at: Position(column: column + key.width + 1, row: 0), style: .faint)
            column += key.width + title.width + 3
        }
    }
}

extension Command {
    /// The commands that the hint line shows where they can be done, in its order; those of one place as in the table.
    fileprivate static let hinted = all.enumerated()
        .compactMap { index, command in command.hint.map { (hint: $0, index: index, command: command) } }
        .sorted { ($0.hint, $0.index) < ($1.hint, $1.index) }
        .map { _, _, command in
            HintLine.Hint(
                command: command, key: CleanText(command.keyNames.first ?? ""), title: CleanText(command.title))
        }
}
