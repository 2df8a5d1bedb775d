import DisplayText
import TerminalGrid

extension NotePage {
    /// Draws the page; the last row of the screen is left to hints and messages.
    func draw(on grid: inout Grid, in context: Context) {
        let theme = context.theme
        let layout = NoteLayout(of: self)
        drawHead(on: &grid, in: layout.head, context)
        if let frame = layout.frame {
            grid.frame(
                frame, title: theme.shown(frameTitle(theme)), style: isPrivate ? .festive : .accent,
                titleStyle: isPrivate ? Style(.yellow, .bold) : .strong, border: theme.border)
        }
        if !layout.checkIn.isEmpty {
            grid.clipped(to: layout.checkIn) { checkIn.draw(on: &$0, theme) }
        }
        let styling = NoteStyling(people: people, today: context.today)
        grid.clipped(to: layout.text) { canvas in
            sheet.editor.draw(on: &canvas, theme) { index, _ in
                isPrivate ? [] : looks.spans(of: index, in: sheet, styling)
            }
        }
        if !layout.beside.isEmpty {
            grid.frame(layout.beside, title: "Beside you", style: .faint, titleStyle: .plain, border: theme.border)
            grid.clipped(to: layout.besideText) { besideRows.draw(on: &$0) }
        }
        drawReading(on: &grid, in: layout, context)
    }

    /// Where the cursor stands on the screen; nothing where it can't be seen.
    var cursor: Position? {
        guard !isRating, let place = sheet.editor.cursorPosition else { return nil }
        return NoteLayout(of: self).text.origin + place
    }

    private func frameTitle(_ theme: Theme) -> CleanText {
        let name: CleanText = isPrivate ? "Private notes\(theme.dot)nobody else reads this" : "Notes"
        return outcome.session.title.map { "\(name)\(theme.dot)\(CleanText($0))" } ?? name
    }

    private func drawHead(on grid: inout Grid, in rect: Rect, _ context: Context) {
        let theme = context.theme
        let head = NoteTitleBar(of: self, in: context)
        grid.clipped(to: rect) { canvas in
            let right = theme.shown(head.state + theme.dot + head.readers)
            let start = max(canvas.size.columns - right.width - 1, 0)
            canvas.write(
                theme.shown(head.left), at: Position(column: 1, row: 0), style: .strong, limit: max(start - 2, 0))
            let style: Style = head.isInTrouble ? Style(.red, .bold) : .plain
            let column =
                start + canvas.write(theme.shown(head.state), at: Position(column: start, row: 0), style: style)
            let readersStyle: Style = isPrivate ? Style(.yellow, .bold) : .accent
            let rest = theme.shown(theme.dot + head.readers)
            canvas.write(rest, at: Position(column: column, row: 0), style: readersStyle)
        }
    }

    /// Draws what is offered for the word being typed, else how the line is read, into the frame's lower edge.
    private func drawReading(on grid: inout Grid, in layout: NoteLayout, _ context: Context) {
        let theme = context.theme
        let room = layout.reading.size.columns - 2
        guard room > 0, !layout.reading.isEmpty, let words = reading(in: context, columns: room) else { return }
        let shown = theme.cut(words, to: room)
        let start = Position(column: layout.reading.minColumn, row: layout.reading.minRow)
        grid.write(" " + shown + " ", at: start, style: isInTrouble ? Style(.red, .bold) : .accent)
    }

    /// Whether something keeps what is written from being saved, or kept.
    var isInTrouble: Bool { trouble != nil || draftTrouble != nil }

    /// What keeps the text from being saved as long as something does; else what there is to say of the line being
    /// written, or of the check-in.
    private func reading(in context: Context, columns: Int) -> CleanText? {
        if let trouble { return "Not saved: \(trouble)" }
        if let draftTrouble { return "No draft can be kept: \(draftTrouble)" }
        if isRating { return checkIn.explanation }
        if let completion { return completion.row(columns: columns, context.theme) }
        let line = sheet.editor.cursor.line
        guard !isPrivate, !sheet.hidden[line] else { return nil }
        let reading = CaptureReading(
            sheet.editor.line.bytes, people, today: context.today, cursor: sheet.editor.cursor.byte,
            isBelowCommitment: sheet.lines.commitment(holding: line) != nil)
        return reading.isEmpty ? nil : reading.row(columns: columns, context.theme)
    }
}

extension Completion {
    /// What is offered, in one row: the selected one first, and how it is taken.
    fileprivate func row(columns: Int, _ theme: Theme) -> CleanText {
        let others = candidates.indices.filter { $0 != selected }.map { candidates[$0].shown }
        let take = KeyMap.standard.name(of: "notes.complete").map { "\($0) takes " } ?? ""
        return ([CleanText(take) + candidates[selected].shown] + others.prefix(8)).joined(separator: theme.dot)
    }
}
