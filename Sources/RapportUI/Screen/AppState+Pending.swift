import DisplayText
import TerminalGrid

extension AppState {
    /// Draws how a sequence of keys that has begun goes on: in a box above the last line where there is room for one,
    /// and in the last line where there isn't. Answers with the topmost row that it takes.
    func drawPending(on grid: inout Grid, in context: Context) -> Int {
        let continuations = Continuation.all(of: self, in: context)
        let theme = context.theme
        let begun = CleanText(pending.map(\.shortName).joined(separator: " ")) + theme.ellipsis
        let box = Continuation.box(for: continuations, in: layout)
        grid.clipped(to: layout.status) { canvas in
            let used = canvas.write(" \(begun)  ", at: .origin, style: .strong)
            let hints = box.isEmpty ? continuations.filter { $0.reason == nil }.map { ($0.key, $0.title) } : []
            HintLine.draw(hints + [("esc", "leave it")], on: &canvas, from: used - 1)
        }
        guard !box.isEmpty else { return layout.status.minRow }
        grid.fill(box)
        grid.frame(box, title: begun, style: .accent, titleStyle: .strong, border: theme.border)
        grid.clipped(to: box.inset(by: 1)) { canvas in
            let keyColumns = continuations.reduce(0) { max($0, $1.key.width) }
            for (row, continuation) in continuations.enumerated() {
                let isPossible = continuation.reason == nil
                canvas.write(
                    continuation.key, at: Position(column: 1, row: row), style: isPossible ? .strong : .faint)
                let shown = theme.cut(continuation.words, to: canvas.size.columns - keyColumns - 4)
                let place = Position(column: keyColumns + 3, row: row)
                canvas.write(shown, at: place, style: isPossible ? .plain : .faint)
            }
        }
        return box.minRow
    }
}

/// One way in which a sequence of keys that has begun goes on.
private struct Continuation {
    /// The keys that are still to be pressed.
    let key: CleanText
    let title: CleanText
    let help: CleanText
    /// Why it can't be done now; nothing where it can.
    let reason: CleanText?

    /// What the box says of it: what it does, or why not now.
    var words: CleanText { reason.map { "\(title): \($0)" } ?? help }

    /// Every way in which the keys pressed so far go on, in the order of the table.
    static func all(of state: AppState, in context: Context) -> [Continuation] {
        let begun = state.pending
        guard case .pending(let commands) = KeyMap.standard.answer(to: begun, in: state, context) else { return [] }
        return commands.flatMap { command in
            command.keys.filter { $0.count > begun.count && $0.starts(with: begun) }.map { keys in
                Continuation(
                    key: CleanText(keys.dropFirst(begun.count).map(\.shortName).joined(separator: " ")),
                    title: CleanText(command.title), help: CleanText(command.help),
                    reason: command.refusal(in: state, context).map { CleanText($0) })
            }
        }
    }

    /// The box that holds them at the bottom of the body; nothing where it would fill it.
    static func box(for continuations: [Continuation], in layout: Layout) -> Rect {
        let rows = continuations.count + 2
        guard layout.form != .tooSmall, rows <= layout.body.size.rows / 2, !continuations.isEmpty else {
            return Rect(size: .zero)
        }
        let columns = min(continuations.reduce(0) { max($0, $1.key.width + $1.words.width) } + 7, layout.size.columns)
        return Rect(
            column: layout.size.columns - columns, row: layout.body.maxRow - rows, columns: columns, rows: rows)
    }
}
