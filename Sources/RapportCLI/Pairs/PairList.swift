import DisplayText
import Mentorship

/// Pairs in plain text: a line each, and below it what wants care.
struct PairList {
    /// How much of what wants care is told.
    enum Detail {
        case everything
        /// The first reason only.
        case first
    }

    private let pairs: [PairSummary]
    private let today: Day

    /// The list of those pairs, in their order.
    init(_ pairs: [PairSummary], today: Day) {
        self.pairs = pairs
        self.today = today
    }

    /// Puts the list on a page: folder, name, relation, status, last session, counts; then the attention.
    func put(on page: inout Page, _ detail: Detail = .everything) {
        let folders = pairs.map { CleanText.oneLine($0.id.name) }
        let titles = pairs.map { CleanText.oneLine($0.title) }
        let folderWidth = folders.reduce(0) { max($0, min($1.width, 24)) }
        let titleWidth = titles.reduce(0) { max($0, min($1.width, 24)) }
        for (index, pair) in pairs.enumerated() {
            page.put(folders[index], width: folderWidth + 2, .accent)
            page.put(titles[index], width: titleWidth + 2, .strong)
            page.put(pair.relation, width: 13)
            page.put(CleanText(pair.status.rawValue), width: 8)
            page.put(lastMeeting(of: pair), width: 11)
            page.put(figures(of: pair))
            page.endLine()
            let attention = detail == .first ? pair.attention.prefix(1) : pair.attention[...]
            for reason in attention {
                page.put("  ! ", .warning)
                page.line(CleanText.oneLine(reason.text))
            }
        }
    }

    private func lastMeeting(of pair: PairSummary) -> CleanText {
        guard let last = pair.lastSession else { return "not met" }
        let days = today.days(since: last)
        return days == 0 ? "today" : "\(days) d ago"
    }

    private func figures(of pair: PairSummary) -> CleanText {
        let counts = pair.counts.together
        var figures: [CleanText] = ["\(counts.open) open"]
        if counts.overdue > 0 { figures.append("\(counts.overdue) overdue") }
        if let next = pair.nextSession { figures.append("next \(next.date(relativeTo: today))") }
        return figures.joined(separator: ", ")
    }
}
