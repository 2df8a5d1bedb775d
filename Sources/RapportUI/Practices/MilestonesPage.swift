import DisplayText
import Mentorship
import TerminalGrid

/// What there was to celebrate, the newest first.
enum MilestonesPage {
    /// Lays the page out.
    static func write(_ page: PracticePage, in context: Context, to writer: inout PracticeWriter) {
        guard let pair = context.pair(page.pair) else { return }
        let milestones = context.card(pair.id)?.milestones ?? []
        guard !milestones.isEmpty else {
            writer.reading("Nothing was celebrated here yet.")
            writer.blank()
            writer.reading("\(PageWords.key("milestones.add")) writes a milestone into today's notes.")
            return
        }
        var year: Int?
        var isFirst = true
        writer.first(of: milestones) { milestone, writer in
            if isFirst || milestone.day?.year != year {
                year = milestone.day?.year
                writer.heading(year.map { "\($0)" } ?? "On the way")
            }
            isFirst = false
            writer.milestone(milestone)
        }
    }
}

extension PracticeWriter {
    /// A milestone: its day and its words.
    mutating func milestone(_ milestone: Milestone) {
        let column = 11
        let style: Style = milestone.isWritten ? .festive : .plain
        let words = wrapped(CleanText.line(milestone.text), at: milestone.day == nil ? 3 : column)
        var lines: [PracticeLine] = []
        for (index, text) in words.enumerated() {
            var line = PracticeLine()
            if index == 0 {
                line = PracticeLine(theme.milestone, at: 1, milestone.isWritten ? .festive : .faint)
                if let day = milestone.day { line = line.adding(CalendarWords.date(day), at: 3, .faint) }
            }
            lines.append(line.adding(text, at: milestone.day == nil ? 3 : column, style))
        }
        item(.milestone(milestone.kind), lines: lines)
    }
}

extension Milestone {
    /// Whether somebody wrote it down, so that it isn't told by dates and figures.
    var isWritten: Bool {
        if case .written = kind { true } else { false }
    }
}

extension Milestone.Kind {
    /// The session in which it was, and where in it; nothing where it was in none.
    var place: (session: SessionName, place: SessionPage.Place?)? {
        switch self {
        case .written(let name, let line): (name, .line(line))
        case .session(_, let name): (name, nil)
        case .keptAgain(let key), .firstKept(let key):
            key.session.map { ($0, .commitment(key)) }
        case .anniversary, .goal, .birthday: nil
        }
    }
}

extension CommitmentKey {
    /// The session in which it was made; nothing where it was made outside of one.
    var session: SessionName? {
        guard file.hasPrefix("sessions/") else { return nil }
        return SessionName(fileName: String(file.dropFirst("sessions/".count)))
    }
}
