import DisplayText
import Mentorship
import TerminalGrid

/// Something to celebrate, shown once, until the next key.
struct Celebration: Equatable, Sendable {
    /// By what it is known to have been shown (``Milestone/mark(in:)``).
    let mark: String
    /// What there is to celebrate, and with whom.
    let words: CleanText
    /// When it was, or will be; nothing for what has no day.
    let when: CleanText?
    /// How many more there are that came with it.
    var more = 0

    /// What a milestone of a pair is celebrated as.
    init(_ milestone: Milestone, of pair: Pair, on today: Day) {
        mark = milestone.mark(in: pair.id)
        let other = pair.role.side.map { OwnerNames(pair)[Owner($0.other)] } ?? CleanText(pair.title)
        let name = other.truncated(to: 30)
        let text = CleanText.line(milestone.text)
        words =
            switch milestone.kind {
            case .session, .anniversary: "\(text) with \(name)"
            case .written: "\(text) · \(name)"
            case .goal, .keptAgain, .firstKept, .birthday: text
            }
        when = milestone.day.map { day in
            switch day.days(since: today) {
            case -1...1: CalendarWords.distance(to: day, from: today)
            default: "on \(CalendarWords.short(day, today: today))"
            }
        }
    }

    /// What there is to celebrate of a pair that was not celebrated before, the newest first; nothing where no
    /// lightness is wanted.
    static func all(of pair: Pair, in context: Context) -> [Celebration] {
        guard context.levity else { return [] }
        return (context.card(pair.id)?.celebrations ?? []).map { Celebration($0, of: pair, on: context.today) }
            .filter { !context.celebrated.contains($0.mark) }
    }

    /// What a goal that has just been reached is celebrated as; nothing where that touches a boundary, or where no
    /// celebration is wanted in the pair.
    static func goal(_ key: EntryKey, of pair: Pair, in context: Context) -> Celebration? {
        guard context.levity, pair.isComplete, !pair.isPutAside(.celebrate, on: context.today) else { return nil }
        switch pair.status(on: context.today) {
        case .active, .alumni: break
        case .paused, .closed: return nil
        }
        guard case .profile(.goals, let file) = key.list,
            let side = Side.allCases.first(where: { PersonFile($0, in: pair).file == file }),
            let entry = pair.profile(of: side)?.goals.first(where: { $0.words == key.words })
        else { return nil }
        let text = entry.text.isEmpty ? entry.words : entry.text
        guard !pair.touchesBoundary(text, topics: entry.topics) else { return nil }
        let milestone = pair.milestone(reaching: entry, of: side)
        return Celebration(milestone, of: pair, on: context.today)
    }
}

extension AppState {
    /// Has what there is to celebrate of the selected pair ready, to be shown as soon as there is room for it.
    mutating func prepareCelebrations(of pair: Pair?, in context: Context) {
        waitingCelebrations = pair.map { Celebration.all(of: $0, in: context) } ?? []
    }

    /// Celebrates goals that were reached just now, where these pairs were read again.
    mutating func celebrateGoals(of pairs: Set<PairID>, in context: Context) {
        for key in reached {
            guard let id = key.list.pair ?? practice?.pair ?? selectedPair, pairs.contains(id) else { continue }
            reached.removeAll { $0 == key }
            guard let pair = context.pair(id), let new = Celebration.goal(key, of: pair, in: context),
                !context.celebrated.contains(new.mark)
            else { continue }
            waitingCelebrations.insert(new, at: 0)
        }
    }

    /// Shows what waits to be celebrated where there is room for it; answers with what is to be remembered as
    /// celebrated.
    mutating func celebrate() -> [Effect] {
        guard celebration == nil, var first = waitingCelebrations.first, canCelebrate else { return [] }
        first.more = waitingCelebrations.count - 1
        let effects = waitingCelebrations.map { Effect.celebrated($0.mark) }
        waitingCelebrations = []
        celebration = first
        return effects
    }

    /// Whether a celebration would be seen and be in nobody's way.
    private var canCelebrate: Bool {
        guard overlay == .none, note == nil, layout.form != .tooSmall, layout.size.rows >= 8 else { return false }
        if !practices.isEmpty { return true }
        switch layout.form {
        case .tooSmall: return false
        case .single: return focus == .timeline
        case .double: return focus != .pairs
        case .triple: return true
        }
    }

    /// Draws the celebration over the bottom of the timeline, or of the page that lies over it; over its top where the
    /// bottom is what is selected.
    func drawCelebration(on grid: inout Grid, _ theme: Theme) {
        guard let celebration, canCelebrate else { return }
        let room = practices.isEmpty ? layout.inside(of: .timeline) : PracticePage.room(in: layout)
        let rows = room.size.rows >= 9 ? 3 : 1
        guard rows <= room.size.rows, room.size.columns >= 8 else { return }
        let words = celebration.line(columns: room.size.columns - 4, theme)
        let columns = min(words.width + 4, room.size.columns)
        let selected = selectedRows(in: room)
        let bottom = room.maxRow - rows
        let isCovered = selected.map { $0.upperBound > bottom } ?? false
        let box = Rect(
            column: room.minColumn + (room.size.columns - columns), row: isCovered ? room.minRow : bottom,
            columns: columns, rows: rows)
        grid.fill(box)
        if rows == 3 { grid.frame(box, title: "", style: .festive, titleStyle: .festive, border: theme.border) }
        let place = Position(column: box.minColumn + 2, row: box.minRow + rows / 2)
        grid.write(words, at: place, style: .festive)
    }

    /// The rows of what is selected in that part of the screen; nothing where the focus is elsewhere.
    private func selectedRows(in room: Rect) -> Range<Int>? {
        if let practice { return practice.list.rows(in: room) }
        guard focus == .timeline else { return nil }
        return session?.list.rows(in: room) ?? timeline.list.rows(in: room)
    }
}

extension Celebration {
    /// All of it in one line: the longest wording that fits.
    fileprivate func line(columns: Int, _ theme: Theme) -> CleanText {
        let head = theme.shown("\(theme.milestone) \(words)")
        var tail: CleanText = when.map { "\(theme.dash)\($0)" } ?? ""
        if more > 0 { tail += "\(theme.dot)\(more) more: \(PageWords.key("practice.milestones"))" }
        let short: CleanText = when.map { "\(theme.dash)\($0)" } ?? ""
        for tail in [tail, short] where (head + theme.shown(tail)).fits(in: columns) { return head + theme.shown(tail) }
        return theme.cut(head, to: columns)
    }
}

extension ItemList {
    /// The rows of the screen that its selected item takes, as far as they can be seen in a rectangle of it.
    fileprivate func rows(in rect: Rect) -> Range<Int> {
        let lines = selectedLines
        let start = rect.minRow + min(max(lines.lowerBound - offset, 0), rect.size.rows)
        return start..<max(rect.minRow + min(max(lines.upperBound - offset, 0), rect.size.rows), start)
    }
}
