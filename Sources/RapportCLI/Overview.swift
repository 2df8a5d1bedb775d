import DisplayText
import JournalStorage
import Mentorship

/// The overview that `rapport` prints where there is no terminal for the panes: the pairs, what is overdue or due this
/// week, and the timeline of the pair that most wants care.
public enum Overview {
    /// What is told of each pair.
    private struct Part: Sendable {
        let summary: PairSummary
        let due: DueLine
        let commitments: CommitmentRows
    }

    private static let mostPairs = 20
    private static let mostCommitments = 15
    private static let mostEntries = 12

    /// Prints the overview of the journal, as text or as one JSON object with `pairs`, `commitments` and `timeline`.
    ///
    /// - Throws: `JournalError` and `OutputFailure`, like any command.
    public static func print(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let showsPrivate = invocation.options.showsPrivate
        let output = invocation.listOutput
        let filter = CommitmentFilter(state: .open, dueBy: today.adding(days: 7))
        let store = try invocation.openForReading()
        let parts = try invocation.gather(from: store, reading: .all.subtracting(.conflictCopies)) { pair in
            var due = DueLine(today: today)
            pair.forEachCommitment { due.add($0, role: pair.role) }
            return Part(
                summary: PairSummary(of: pair, today: today, showsPrivate: showsPrivate), due: due,
                commitments: CommitmentRows(of: pair, filter: filter, today: today, output: output))
        }
        let pressing = try mostPressing(of: parts.map(\.summary)).flatMap { try store.pair($0.id) }
        let entries = pressing?.timeline(on: today) ?? []
        let list = CommitmentList(parts.map(\.commitments), showsPairs: true)
        if invocation.options.json {
            try invocation.printJSON { json in
                json.object { json in
                    json.key("pairs")
                    json.lines(parts) { $0.pair($1.summary) }
                    json.key("commitments")
                    json.put(raw: list.json())
                    json.key("timeline")
                    json.lines(entries) { $0.timelineEntry($1) }
                }
            }
            return .done
        }
        var page = Page(in: invocation)
        putTitle(on: &page, owner: store.owner()?.name, due: parts.map(\.due).reduce(DueLine(today: today), +))
        putPairs(parts.map(\.summary), on: &page, today: today)
        page.heading("Commitments")
        let ids = IDTable(all: parts.map(\.commitments.ids))
        list.put(
            on: &page, ids: ids, most: mostCommitments, more: "rapport commitments --due-by \"in 1 week\" --state open")
        if list.isEmpty { page.line("nothing is overdue or due this week", .faint) }
        if let pressing {
            page.heading("Timeline · \(CleanText.oneLine(pressing.title))")
            let shown = TimelineList(entries.prefix(mostEntries), columns: nil)
            shown.put(on: &page, withRemarks: false)
            page.more(entries.count - mostEntries, command: "rapport timeline \(CleanText.oneLine(pressing.id.name))")
        }
        try invocation.print(page)
        return .done
    }

    /// The pair that most wants care: the one whose first reason comes first among the kinds, then the one with the
    /// most overdue; where none wants any, the one seen last.
    static func mostPressing(of pairs: [PairSummary]) -> PairSummary? {
        func urgency(_ pair: PairSummary) -> (Int, Int, Int) {
            let kinds = Attention.Kind.allCases
            let kind = pair.attention.first.flatMap { kinds.firstIndex(of: $0.kind) } ?? kinds.count
            return (kind, -pair.counts.together.overdue, -Int(pair.lastSession?.number ?? .min))
        }
        return pairs.min { urgency($0) < urgency($1) }
    }

    private static func putTitle(on page: inout Page, owner: String?, due: DueLine) {
        var parts: [CleanText] = ["rapport"]
        if let owner { parts.append(CleanText.oneLine(owner)) }
        parts.append(CleanText(due.text ?? "nothing due this week"))
        parts.append(CleanText(due.today.short(relativeTo: Day.first)))
        page.line(parts.joined(separator: " · "), .strong)
    }

    private static func putPairs(_ pairs: [PairSummary], on page: inout Page, today: Day) {
        page.heading("Pairs")
        if pairs.isEmpty { page.line("no pairs yet: rapport pair MENTOR MENTEE begins one", .faint) }
        PairList(Array(pairs.prefix(mostPairs)), today: today).put(on: &page, .first)
        page.more(pairs.count - mostPairs, command: "rapport pairs")
    }
}

extension Page {
    /// Puts a heading, with an empty line above it.
    fileprivate mutating func heading(_ text: CleanText) {
        endLine()
        line(text, .strong)
    }

    /// Says how many more there are, and which command shows them; nothing where there are none.
    mutating func more(_ count: Int, command: CleanText) {
        guard count > 0 else { return }
        line("and \(count) more: \(command)", .faint)
    }
}
