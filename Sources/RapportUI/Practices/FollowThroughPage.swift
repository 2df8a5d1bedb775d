import DisplayText
import Mentorship
import TerminalGrid

/// How it goes: what became of the promises of both sides, how often the two met, and how that felt.
enum FollowThroughPage {
    /// The fewest columns at which both sides stand beside each other.
    static let twoColumns = 76

    /// Lays the page out.
    static func write(_ page: PracticePage, in context: Context, to writer: inout PracticeWriter) {
        guard let pair = context.pair(page.pair) else { return }
        let today = context.today
        let followThrough = pair.followThrough(on: today)
        writeAccounts(followThrough, of: pair, to: &writer)
        writeLists(followThrough, of: pair, on: today, to: &writer)
        SessionStrip(of: pair, on: today).write(to: &writer)
        if context.includesPrivate, pair.role.side != nil || !pair.checkIns.isEmpty {
            writeCheckIns(of: pair, in: context, to: &writer)
        }
    }

    // MARK: Counts

    private static func writeAccounts(
        _ followThrough: FollowThrough, of pair: Pair, to writer: inout PracticeWriter
    ) {
        let sides = pair.role.side.map { [$0, $0.other] } ?? Side.allCases
        let theme = writer.theme
        let isWide = writer.columns >= twoColumns
        let room = isWide ? (writer.columns - 1) / 2 : writer.columns
        writer.heading("Promises, in all")
        let accounts = sides.map { side in
            let account = followThrough[side]
            let figures = counts(of: account).flatMap { theme.shown($0).wrapped(at: max(room - 2, 1)) }
            let months = zip(followThrough.months, account.byMonth).map { day, month in
                line(of: month, called: CleanText(Month(rawValue: day.month)?.shortName ?? ""), room: room, theme)
            }
            return (
                [PracticeLine(theme.cut(PageWords.name(of: side, in: pair), to: room - 2), .strong)]
                    + figures.map { PracticeLine($0) },
                months
            )
        }
        let legend: CleanText =
            "\(theme.full) kept\(theme.dot)\(theme.empty) kept late\(theme.dot)\(theme.minus) released"
        if isWide, accounts.count == 2 {
            writer.item(.line(1_001), lines: beside(accounts[0].0, accounts[1].0, at: room))
            writer.note("Last six months: \(legend)")
            writer.item(.line(1_002), lines: beside(accounts[0].1, accounts[1].1, at: room))
            writer.note(bothWords)
            return
        }
        for (number, account) in accounts.enumerated() {
            if number > 0 { writer.blank() }
            writer.item(.line(1_001 + 2 * number), lines: account.0)
            writer.note("Last six months: \(legend)")
            writer.item(.line(1_002 + 2 * number), lines: account.1)
        }
        writer.note(bothWords)
    }

    private static let bothWords: CleanText = "What both promised counts for each."

    private static func beside(_ left: [PracticeLine], _ right: [PracticeLine], at column: Int) -> [PracticeLine] {
        (0..<max(left.count, right.count)).map { index in
            let line = left.indices.contains(index) ? left[index] : PracticeLine()
            return right.indices.contains(index) ? line.beside(right[index], at: column) : line
        }
    }

    /// What became of one side's promises, in words with figures that can be counted.
    private static func counts(of account: FollowThrough.Account) -> [CleanText] {
        let counts = account.counts
        var lines: [CleanText] = []
        let late: CleanText = counts.keptLate == 0 ? "" : ", \(counts.keptLate.grouped) of them late"
        lines.append(counts.kept == 0 ? "nothing kept yet" : "\(counts.kept.grouped) kept\(late)")
        lines.append(counts.released == 0 ? "nothing released" : "\(counts.released.grouped) released")
        let moved = account.moved.count
        let times: CleanText = account.moves == moved ? "" : ", \(account.moves.grouped) times in all"
        lines.append(moved == 0 ? "nothing moved" : "\(moved.grouped) moved\(times)")
        let overdue: CleanText = counts.overdue == 0 ? "none" : "\(counts.overdue.grouped)"
        lines.append(counts.open == 0 ? "nothing open" : "\(counts.open.grouped) open, \(overdue) overdue")
        return lines
    }

    /// A month as a bar, with its figures beside it.
    private static func line(
        of month: FollowThrough.Month, called name: CleanText, room: Int, _ theme: Theme
    ) -> PracticeLine {
        var figures: [CleanText] = []
        let late: CleanText = month.keptLate > 0 ? ", \(month.keptLate.grouped) of them late" : ""
        if month.kept > 0 { figures.append("\(month.kept.grouped) kept\(late)") }
        if month.released > 0 { figures.append("\(month.released.grouped) released") }
        let words = figures.joined(separator: ", ")
        let columns = max(min(room - words.width - 8, 20), 3)
        let counts = [
            (max(month.kept - month.keptLate, 0), theme.full), (month.keptLate, theme.empty),
            (month.released, theme.minus),
        ]
        let marks = counts.flatMap { Array(repeating: $1, count: min($0, columns + 1)) }
        let bar = theme.cut(marks.prefix(columns + 1).map(\.self).joined(), to: columns)
        let line = PracticeLine(name, .faint).adding(bar, at: 5)
        guard !words.isEmpty else { return line.adding(theme.isUnicode ? "·" : ".", at: 5, .faint) }
        let start = 6 + bar.width
        return line.adding(theme.cut(words, to: room - start - 1), at: start, .faint)
    }

    // MARK: Lists

    private static func writeLists(
        _ followThrough: FollowThrough, of pair: Pair, on today: Day, to writer: inout PracticeWriter
    ) {
        var told: Set<CommitmentKey> = []
        let names = OwnerNames(pair)
        func write(_ title: CleanText, _ list: KeyPath<FollowThrough.Account, [Commitment]>) {
            let all = [followThrough.mentor, followThrough.mentee].flatMap { $0[keyPath: list] }
            let new = all.filter { told.insert($0.key).inserted }
            guard !new.isEmpty else { return }
            writer.heading(title)
            writer.first(of: new) { commitment, writer in writer.commitment(commitment, names, on: today) }
        }
        write("Overdue", \.overdue)
        write("Kept late", \.keptLate)
        write("Released, and why", \.released)
        write("Moved", \.moved)
        guard pair.commitmentsOutside.isEmpty, pair.sessions.allSatisfy(\.commitments.isEmpty) else { return }
        writer.blank()
        writer.reading("Nothing promised yet: \(PageWords.key("commitment.add")) adds a commitment.")
    }

    // MARK: Check-ins

    /// Up to how many check-ins are shown.
    private static let mostCheckIns = 40

    private static func writeCheckIns(of pair: Pair, in context: Context, to writer: inout PracticeWriter) {
        let theme = writer.theme
        writer.heading("Check-ins\(theme.dash)for your eyes alone")
        guard let last = pair.checkIns.last else {
            let (notes, flip) = (PageWords.key("notes.today"), PageWords.key("notes.flip"))
            writer.reading("None yet: on the private side of the notes (\(notes), then \(flip)) you say how it felt.")
            return
        }
        let shown = pair.checkIns.suffix(min(mostCheckIns, max(writer.columns - 24, 1)))
        let parts: [(CleanText, KeyPath<CheckIn, Int?>)] = [
            ("comfort", \.comfort), ("trust", \.trust), ("guidance", \.guidance),
        ]
        var lines: [PracticeLine] = []
        let faulty = Set(pair.faultyFiles.map(\.path))
        func isFaulty(_ checkIn: CheckIn) -> Bool {
            faulty.contains("private/\(pair.id.name)/sessions/\(checkIn.session.fileName)")
        }
        for (name, value) in parts {
            let sparks: [CleanText] = shown.map { checkIn in
                let none: CleanText = isFaulty(checkIn) ? "?" : theme.isUnicode ? "·" : " "
                return checkIn[keyPath: value].map { theme.spark(max($0, 1) - 1) } ?? none
            }
            let none: CleanText = isFaulty(last) ? "not understood: \(PageWords.key("edit.file")) opens it" : "not said"
            let line = PracticeLine(name, .faint).adding(sparks.joined(), at: 10)
            let figure: CleanText =
                last[keyPath: value].map { (1...5).contains($0) ? "\($0) of 5" : "\($0)" } ?? none
            lines.append(
                line.adding(theme.cut(figure, to: writer.room(from: 11 + sparks.count)), at: 11 + sparks.count))
        }
        let first = shown.first?.session.day ?? last.session.day
        var span = "\(CalendarWords.short(last.session.day, today: context.today))" as CleanText
        if shown.count > 1 { span = "\(CalendarWords.short(first, today: context.today)) to \(span)" }
        lines += writer.wrapped("\(PageWords.count(shown.count, "check-in")), \(span), the last at the right")
            .map { PracticeLine($0, .faint) }
        let values = parts.compactMap { last[keyPath: $0.1] }
        if values.contains(where: { $0 <= 2 }) {
            let library = context.library?.questions ?? []
            let question =
                pair.questionAfterLowCheckIn(from: library, on: context.today)
                ?? pair.fittingQuestion(from: library, on: context.today, includingPrivate: true)
            let offer: CleanText =
                question.map { "\(CleanText.line($0.question.text))" } ?? "A fitting question may help."
            lines += writer.wrapped("\(offer)\(theme.dot)enter finds one that fits").map { PracticeLine($0) }
        }
        writer.item(.checkIn(last.session), lines: lines)
    }
}

extension PracticeLine {
    /// The line with another one beside it, from a column on.
    func beside(_ other: PracticeLine, at column: Int) -> PracticeLine {
        var line = self
        line.pieces += other.pieces.map { Piece(column: $0.column + column, text: $0.text, style: $0.style) }
        return line
    }
}
