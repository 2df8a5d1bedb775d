import DisplayText
import Mentorship
import TerminalGrid

extension TimelinePane {
    /// Columns of the date, and where words begin beside it.
    private static let dateColumns = 6
    private static let dateStart = 4
    private static let wordStart = 12

    /// Draws the lines that can be seen.
    ///
    /// - Parameter whyNoPair: what there is to say where no pair is selected though there are some.
    func draw(
        on canvas: inout Canvas, of pair: Pair?, in context: Context, _ selection: SelectionStyle, whyNoPair: CleanText?
    ) {
        let theme = context.theme
        guard let pair, !list.items.isEmpty else {
            EmptyNote.draw(emptyNote(pair, whyNoPair, on: context.today), on: &canvas, theme)
            return
        }
        let today = context.today
        list.draw(on: &canvas, selection) { line, row, canvas in
            switch line {
            case .year(let year): canvas.rule("\(year)", row: row, theme)
            case .gap: break
            case .copy(let index):
                guard pair.conflictCopies.indices.contains(index) else { return }
                let shown = theme.cut("2 versions: \(pair.conflictCopies[index])", to: canvas.size.columns - 4)
                canvas.write("!", at: Position(column: 1, row: row), style: .warning)
                canvas.write(shown, at: Position(column: 3, row: row), style: .warning)
            case .copyAdvice(let index):
                guard pair.conflictCopies.indices.contains(index) else { return }
                drawDetail("Join both by hand, then delete this one.", row: row, on: &canvas, theme)
            case .faults, .unreadReason, .faultyFile, .faultReason, .faultAdvice:
                draw(line, faultsOf: pair, row: row, on: &canvas, theme)
            case .derived(let index):
                guard shelf.indices.contains(index), let day = shelf[index].day else { return }
                let head = Head(mark: theme.milestone, day: day, style: .faint)
                draw(head, shelf[index].text.firstLine, row: row, on: &canvas, theme)
            case .agreement(let index):
                guard pair.agreement.consents.indices.contains(index) else { return }
                let consent = pair.agreement.consents[index]
                let head = Head(mark: theme.agreement, day: consent.day, style: .accent)
                draw(head, "Agreement: \(consent.by.rawValue)", row: row, on: &canvas, theme)
            case .session(let index), .firstLine(let index), .counts(let index), .milestone(let index, _),
                .heard(let index, _), .question(let index, _), .moreQuestions(let index), .learned(let index, _),
                .told(let index, _):
                guard pair.sessions.indices.contains(index) else { return }
                draw(line, of: pair.sessions[index], on: today, row: row, on: &canvas, theme)
            }
        }
    }

    private func draw(
        _ line: Line, of session: Session, on today: Day, row: Int, on canvas: inout Canvas, _ theme: Theme
    ) {
        switch line {
        case .session:
            let head = Head(of: session, on: today, theme)
            draw(head, session.headline(on: today, theme), row: row, on: &canvas, theme)
        case .milestone(_, let number):
            guard session.milestones.indices.contains(number) else { return }
            let head = Head(mark: theme.milestone, day: session.name.day, style: .festive)
            draw(head, session.milestones[number].text.firstLine, row: row, on: &canvas, theme)
        case .firstLine:
            drawDetail(CleanText(session.firstLine ?? ""), row: row, on: &canvas, theme)
        case .heard(_, let number):
            guard session.heard.indices.contains(number) else { return }
            drawDetail(session.heard[number].text.firstLine, after: "Heard: ", row: row, on: &canvas, theme)
        case .learned(_, let number):
            guard session.learned.indices.contains(number) else { return }
            drawDetail(session.learned[number].text.firstLine, after: "Learned: ", row: row, on: &canvas, theme)
        case .question(_, let number):
            guard session.questions.indices.contains(number) else { return }
            let question = session.questions[number]
            let words = question.asked.text.firstLine
            if question.isAnswered {
                let (short, long): (CleanText, CleanText) = ("Q: \(words)", "Q: \(words)\(theme.dot)answered")
                let fits = long.fits(in: canvas.size.columns - TimelinePane.dateStart - 1)
                drawDetail(fits ? long : short, row: row, on: &canvas, theme)
            } else {
                drawDetail(words, after: "? ", row: row, style: .accent, on: &canvas, theme)
            }
        case .moreQuestions:
            let count = session.questions.count - TimelinePane.questionsShown
            drawDetail("? \(count) more", row: row, style: .faint, on: &canvas, theme)
        case .told(_, let number):
            guard session.stories.indices.contains(number) else { return }
            drawDetail(session.stories[number].text.firstLine, after: "Told: ", row: row, on: &canvas, theme)
        case .counts:
            drawDetail(session.countsLine(theme), row: row, style: .faint, on: &canvas, theme)
        case .year, .gap, .derived, .agreement, .copy, .copyAdvice, .faults, .unreadReason, .faultyFile, .faultReason,
            .faultAdvice:
            break
        }
    }

    private func draw(_ line: Line, faultsOf pair: Pair, row: Int, on canvas: inout Canvas, _ theme: Theme) {
        let figures = FaultFigures(pair)
        switch line {
        case .faults:
            let words: CleanText =
                figures.pairs > 0 ? "This pair can't be read" : "\(figures.fileWords) can't be read as documented"
            canvas.write("!", at: Position(column: 1, row: row), style: .warning)
            let shown = theme.cut(words, to: canvas.size.columns - 4)
            canvas.write(shown, at: Position(column: 3, row: row), style: .warning)
        case .unreadReason: drawDetail(CleanText(pair.unreadBecause ?? ""), row: row, on: &canvas, theme)
        case .faultyFile(let index):
            guard pair.faultyFiles.indices.contains(index) else { return }
            let file = pair.faultyFiles[index]
            let name = Change.name(ofFile: file.path, in: pair.id)
            drawDetail("\(name), line \(file.line)", row: row, on: &canvas, theme)
        case .faultReason(let index):
            guard pair.faultyFiles.indices.contains(index), !pair.faultyFiles[index].reason.isEmpty else { fallthrough }
            drawDetail(CleanText(pair.faultyFiles[index].reason), row: row, style: .faint, on: &canvas, theme)
        default:
            drawDetail("`rapport check` says what was expected.", row: row, on: &canvas, theme)
        }
    }

    private func draw(_ head: Head, _ words: CleanText, row: Int, on canvas: inout Canvas, _ theme: Theme) {
        canvas.write(head.mark, at: Position(column: 1, row: row), style: head.style)
        if head.hasDetails { canvas.write(theme.rule, at: Position(column: 2, row: row), style: .faint) }
        let date = CalendarWords.date(head.day)
        let start = TimelinePane.dateStart + TimelinePane.dateColumns - date.width
        canvas.write(date, at: Position(column: start, row: row))
        let shown = theme.cut(words, to: canvas.size.columns - TimelinePane.wordStart - 1)
        canvas.write(shown, at: Position(column: TimelinePane.wordStart, row: row), style: head.wordStyle)
    }

    private func drawDetail(
        _ text: CleanText, after label: CleanText = "", row: Int, style: Style = .plain, on canvas: inout Canvas,
        _ theme: Theme
    ) {
        canvas.write(theme.thread, at: Position(column: 1, row: row), style: .faint)
        let start = TimelinePane.dateStart
        let used = canvas.write(label, at: Position(column: start, row: row), style: style)
        let shown = theme.cut(text, to: canvas.size.columns - start - used - 1)
        canvas.write(shown, at: Position(column: start + used, row: row), style: style)
    }

    private func emptyNote(_ pair: Pair?, _ whyNoPair: CleanText?, on today: Day) -> [CleanText] {
        if let whyNoPair { return [whyNoPair] }
        guard let pair else { return EmptyNote.noPair("What happens in a pair is told here, the newest first.") }
        guard pair.isComplete else { return EmptyNote.beingRead }
        guard !filter.isActive else { return EmptyNote.nothing(with: filter.words) }
        var sentences: [CleanText] = ["No session yet.", ""]
        sentences.append(
            "A session is a file called by its day in the pair's folder: today's is sessions/\(today.description).md.")
        if let plan = KeyMap.standard.name(of: "session.plan") {
            sentences += ["", "\(plan) plans one, or writes one down that was held."]
        }
        if let add = KeyMap.standard.name(of: "commitment.add") {
            sentences += ["", "\(add) adds a commitment made outside a session."]
        }
        return sentences
    }
}

/// What stands at the beginning of an entry.
private struct Head {
    let mark: CleanText
    let day: Day
    let style: Style
    var wordStyle: Style = .plain
    var hasDetails = false

    init(mark: CleanText, day: Day, style: Style) {
        self.mark = mark
        self.day = day
        self.style = style
        wordStyle = style
    }

    init(of session: Session, on today: Day, _ theme: Theme) {
        day = session.name.day
        switch session.status(on: today) {
        case .planned: (mark, style, wordStyle) = (theme.planned, .accent, .plain)
        case .held: (mark, style, wordStyle, hasDetails) = (theme.held, .good, .strong, true)
        case .cancelled: (mark, style, wordStyle) = (theme.cancelled, .faint, .faint)
        }
    }
}

extension Session {
    /// What became of the commitments made in a session: `+ 2 made · ✓ 1 kept · − 1 released`.
    fileprivate func countsLine(_ theme: Theme) -> CleanText {
        var (kept, released) = (0, 0)
        for index in commitments.indices {
            switch commitments[index].state {
            case .open: break
            case .kept: kept += 1
            case .released: released += 1
            }
        }
        var line: CleanText = "+ \(commitments.count) made"
        if kept > 0 { line += "\(theme.dot)\(theme.tick) \(kept) kept" }
        if released > 0 { line += "\(theme.dot)\(theme.minus) \(released) released" }
        return line
    }
}

extension String {
    /// Its first line, cleaned for the screen.
    fileprivate var firstLine: CleanText {
        // Looking for the end of a line character by character takes long, and there is none in printable ASCII.
        let isOneLine = utf8.allSatisfy { (0x20..<0x7F).contains($0) }
        return isOneLine ? CleanText(self) : CleanText(prefix { !$0.isNewline })
    }
}
