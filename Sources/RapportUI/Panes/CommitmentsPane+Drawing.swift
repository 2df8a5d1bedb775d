import DisplayText
import Mentorship
import TerminalGrid

extension CommitmentsPane {
    /// Draws the lines that can be seen.
    ///
    /// - Parameter whyNoPair: what there is to say where no pair is selected though there are some.
    func draw(
        on canvas: inout Canvas, of pair: @autoclosure () -> Pair?, in context: Context, _ selection: SelectionStyle,
        whyNoPair: CleanText?
    ) {
        let theme = context.theme
        if list.lines.isEmpty {
            EmptyNote.draw(emptyNote(pair(), whyNoPair, in: context), on: &canvas, theme)
            return
        }
        list.draw(on: &canvas, selection) { line, row, canvas in
            switch line {
            case .heading(let urgency):
                let style: Style = urgency == .overdue ? Style(.red, .bold) : .heading
                canvas.write(urgency.title, at: Position(column: 1, row: row), style: style)
            case .nothingOpen:
                let note: CleanText = filter.isActive ? "Nothing that is open fits." : "Nothing is open."
                canvas.write(note, at: Position(column: 1, row: row), style: .faint)
            case .rule: canvas.rule(showsClosed ? closedCounts.words(theme) : "", row: row, theme)
            case .folded:
                let note = foldedNote(columns: canvas.size.columns - 2, theme)
                canvas.write(note, at: Position(column: 1, row: row), style: .faint)
            case .unshown(let count):
                let note = theme.cut("and \(count) more, in their pairs", to: canvas.size.columns - 2)
                canvas.write(note, at: Position(column: 1, row: row), style: .faint)
            case .words(let index, _), .more(let index, _), .due(let index), .place(let index), .reason(let index):
                guard entries.indices.contains(index) else { return }
                draw(line, of: entries[index], on: context.today, row: row, on: &canvas, theme)
            }
        }
    }

    private func draw(
        _ line: Line, of entry: Entry, on today: Day, row: Int, on canvas: inout Canvas, _ theme: Theme
    ) {
        let commitment = self[entry]
        switch line {
        case .words(_, let first):
            draw(entry, first ?? CleanText(commitment.text), row: row, on: &canvas, theme)
        case .more(_, let text):
            let style: Style = commitment.state == .open ? .plain : .faint
            write(text, row: row, style: style, on: &canvas, theme)
        case .due:
            guard let due = commitment.due else { return }
            let style: Style = due < today ? .warning : .faint
            write(CalendarWords.due(due, today: today), row: row, style: style, on: &canvas, theme)
        case .place: drawPlace(of: entry, on: today, row: row, on: &canvas, theme)
        case .reason:
            let reason = (commitment.reason ?? "").split(whereSeparator: \.isNewline).joined(separator: " ")
            let shown = theme.cut("because: \(reason)", to: canvas.size.columns - 6)
            canvas.write(shown, at: Position(column: CommitmentsPane.markColumns, row: row), style: .faint)
        default: break
        }
    }

    private func draw(_ entry: Entry, _ text: CleanText, row: Int, on canvas: inout Canvas, _ theme: Theme) {
        let commitment = self[entry]
        let isOpen = commitment.state == .open
        let style: Style = isOpen ? .plain : .faint
        canvas.write(commitment.state.box, at: Position(column: 1, row: row), style: commitment.state.boxStyle)
        if isMarked(commitment.key) { canvas.write(theme.mark, at: Position(column: 4, row: row), style: .strong) }
        let owner = theme.cut(owner(of: entry), to: ownerColumns)
        canvas.write(
            owner, at: Position(column: CommitmentsPane.markColumns, row: row), style: isOpen ? .accent : .faint)
        var tail: CleanText = ""
        if commitment.state == .kept { tail = commitment.isKeptLate ? " \(theme.tick) late" : " \(theme.tick)" }
        let shown = theme.cut(text, to: wordColumns - tail.width)
        let used = canvas.write(shown, at: Position(column: wordStart, row: row), style: style)
        canvas.write(tail, at: Position(column: wordStart + used, row: row), style: .good)
    }

    /// The pair of a commitment, and when it is due where it is open: the date whole, the name cut where it is long, once
    /// the word “due” is left out.
    private func drawPlace(of entry: Entry, on today: Day, row: Int, on canvas: inout Canvas, _ theme: Theme) {
        guard people.indices.contains(entry.people) else { return }
        let start = CommitmentsPane.markColumns
        let due = self[entry].state == .open ? self[entry].due : nil
        var tail = due.map { theme.shown("\(theme.dot)\(CalendarWords.due($0, today: today))") } ?? ""
        let columns = canvas.size.columns - start - 1
        let whole = theme.shown(people[entry.people].pair)
        if let due, whole.width + tail.width > columns {
            tail = theme.shown("\(theme.dot)\(CalendarWords.when(due, today: today))")
        }
        let name = whole.truncated(to: max(columns - tail.width, 1), with: theme.ellipsis)
        let used = canvas.write(name, at: Position(column: start, row: row), style: .faint)
        let isOverdue = due.map { $0 < today } == true
        let shown = theme.cut(tail, to: columns - used)
        canvas.write(shown, at: Position(column: start + used, row: row), style: isOverdue ? .warning : .faint)
    }

    private func owner(of entry: Entry) -> CleanText {
        people.indices.contains(entry.people) ? people[entry.people][self[entry].owner] : ""
    }

    private func write(_ text: CleanText, row: Int, style: Style, on canvas: inout Canvas, _ theme: Theme) {
        canvas.write(theme.cut(text, to: wordColumns), at: Position(column: wordStart, row: row), style: style)
    }
}

// MARK: What is said

extension CommitmentsPane {
    /// The pane's title: which commitments are shown, what they are narrowed to, how many are marked; the longest
    /// wording that fits.
    func title(columns: Int, in context: Context) -> CleanText {
        let theme = context.theme
        let name: CleanText = "\(Pane.commitments.number) \(Pane.commitments.title)"
        var parts: [CleanText] = []
        switch scope {
        case .pair: break
        case .session: parts.append(session.map { "of \(CalendarWords.date($0.day))" } ?? "of no session")
        case .all: parts.append("all pairs")
        }
        if !marked.isEmpty {
            let hidden: CleanText = hiddenMarks.isEmpty ? "" : ", \(hiddenMarks.count) hidden"
            parts.append("\(marked.count) marked\(hidden)")
        }
        if filter.isActive { parts.append("/\(filter.words.shown)") }
        let long = ([name] + parts).joined(separator: theme.dot)
        guard !parts.isEmpty, !theme.shown(long).fits(in: columns) else { return long }
        return (["\(Pane.commitments.number)"] + parts).joined(separator: theme.dot)
    }

    /// What was folded away, and the key that shows it; only the key where there is little room.
    private func foldedNote(columns: Int, _ theme: Theme) -> CleanText {
        let counts = closedCounts.words(theme)
        guard let key = KeyMap.standard.name(of: "closed.toggle") else { return theme.cut(counts, to: columns) }
        let beginning: CleanText = "\(counts)\(theme.dash)\(key)"
        let notes: [CleanText] = ["\(beginning) shows them", "\(beginning) shows", beginning]
        let shown = notes.map { theme.shown($0) }
        return shown.first { $0.fits(in: columns) } ?? theme.cut(counts, to: columns)
    }

    /// What stands where there is nothing to show: what belongs there, and the key that puts it there.
    private func emptyNote(_ pair: Pair?, _ whyNoPair: CleanText?, in context: Context) -> [CleanText] {
        if let whyNoPair, scope != .all { return [whyNoPair] }
        guard !filter.isActive else { return EmptyNote.nothing(with: filter.words) }
        switch scope {
        case .all:
            let more: CleanText = context.isReading ? " in the pairs read so far" : " in any pair"
            let back = KeyMap.standard.name(of: "go.back") ?? "esc"
            return ["Nothing is open\(more).", "", "\(back) goes back to the pair."]
        case .session:
            let key = KeyMap.standard.name(of: "scope.session") ?? "f"
            let note: CleanText = session == nil ? "No session is selected." : "Nothing was promised in this session."
            return [note, "", "\(key) shows the whole pair again."]
        case .pair:
            guard let pair else { return EmptyNote.noPair("What both sides promise stands here, side by side.") }
            guard pair.unreadBecause == nil else { return ["This pair can't be read: what was promised isn't known."] }
            guard pair.isComplete else { return EmptyNote.beingRead }
            guard let key = KeyMap.standard.name(of: "commitment.add") else { return ["Nothing promised yet."] }
            return ["Nothing promised yet.", "", "\(key) adds a commitment."]
        }
    }
}

extension CommitmentsPane.ClosedCounts {
    /// Both in words, without what is none: `12 kept · 1 released`.
    fileprivate func words(_ theme: Theme) -> CleanText {
        let parts: [CleanText] = [
            kept > 0 ? "\(kept) kept" : "", released > 0 ? "\(released) released" : "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: theme.dot)
    }
}

extension Commitment.State {
    /// The checkbox, as it stands in the text.
    var box: CleanText {
        switch self {
        case .open: "[ ]"
        case .kept: "[x]"
        case .released: "[-]"
        }
    }

    var boxStyle: Style {
        switch self {
        case .open: .strong
        case .kept: .good
        case .released: .faint
        }
    }
}
