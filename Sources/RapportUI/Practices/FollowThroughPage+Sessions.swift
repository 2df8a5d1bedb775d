import DisplayText
import Mentorship
import TerminalGrid

/// The sessions of the last weeks as a strip: one mark a week, months named above.
struct SessionStrip {
    /// How many weeks it goes back, this one included.
    static let weeks = 26
    /// How many weeks it looks ahead at most.
    private static let ahead = 6

    /// What there was in a week.
    enum Week: Equatable {
        case none, held, planned
    }

    /// The Mondays of the weeks, the oldest first.
    private(set) var mondays: [Day] = []
    /// What there was in each.
    private(set) var marks: [Week] = []
    private let held: Int
    private let next: Day?
    private let today: Day

    /// The strip of a pair's sessions. Linear in the sessions.
    init(of pair: Pair, on today: Day) {
        self.today = today
        let monday = today.adding(days: -today.weekday.rawValue)
        let start = monday.adding(days: -7 * (SessionStrip.weeks - 1))
        next = pair.nextSession(on: today)?.name.day
        let aheadBy = next.map { min($0.days(since: monday) / 7, SessionStrip.ahead) } ?? 0
        let count = SessionStrip.weeks + aheadBy
        mondays = (0..<count).map { start.adding(days: 7 * $0) }
        marks = Array(repeating: .none, count: count)
        var held = 0
        for session in pair.sessions {
            let days = session.name.day.days(since: start)
            guard days >= 0, days / 7 < count else { continue }
            if session.isHeld(on: today) {
                held += 1
                marks[days / 7] = .held
            } else if session.isPlanned(on: today), marks[days / 7] == .none {
                marks[days / 7] = .planned
            }
        }
        self.held = held
    }

    /// Writes the strip, and what it shows in words.
    func write(to writer: inout PracticeWriter) {
        let theme = writer.theme
        writer.heading("Sessions by week")
        let width = writer.columns >= 2 * mondays.count + 3 ? 2 : 1
        let first = max(mondays.count - max((writer.columns - 2) / width, 1), 0)
        var (names, strip) = (PracticeLine(), PracticeLine())
        var free = 0
        for index in first..<mondays.count {
            let column = 1 + width * (index - first)
            let month = mondays[index].month
            let isNew = index == first || mondays[index - 1].month != month
            let isBeginning = index == first && index + 1 < mondays.count && mondays[index + 1].month != month
            if isNew, !isBeginning, column >= free, column + 3 < writer.columns {
                names = names.adding(CleanText(Month(rawValue: month)?.shortName ?? ""), at: column, .faint)
                free = column + 4
            }
            switch marks[index] {
            case .none: strip = strip.adding(theme.isUnicode ? "·" : ".", at: column, .faint)
            case .held: strip = strip.adding(theme.held, at: column, .good)
            case .planned: strip = strip.adding(theme.planned, at: column, .accent)
            }
        }
        let legend: CleanText = "\(theme.held) held\(theme.dot)\(theme.planned) planned"
        let lines = [names, strip] + writer.wrapped(sentence).map { PracticeLine($0) }
        writer.item(.line(1_010), lines: lines + writer.wrapped(legend).map { PracticeLine($0, .faint) })
    }

    private var sentence: CleanText {
        let past: CleanText =
            held == 0
            ? "None held in the last \(SessionStrip.weeks) weeks"
            : "\(PageWords.count(held, "session")) held in the last \(SessionStrip.weeks) weeks"
        return next.map { "\(past), the next is planned for \(CalendarWords.when($0, today: today))." }
            ?? "\(past), none is planned."
    }
}
