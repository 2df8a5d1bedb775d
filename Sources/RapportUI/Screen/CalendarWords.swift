import DisplayText
import Mentorship

/// The short names of months and weekdays, worked out once: many are drawn on each screen.
enum CalendarWords {
    private static let months = Month.allCases.map { CleanText($0.shortName) }
    private static let weekdays = Weekday.allCases.map { CleanText($0.shortName) }

    /// The day of the month and the month, `4 Dec`.
    static func date(_ day: Day) -> CleanText {
        let (_, month, dayOfMonth) = day.components
        return "\(dayOfMonth) \(months[month - 1])"
    }

    /// The day with its weekday and its year, `Sun 22 Nov 2026`.
    static func full(_ day: Day) -> CleanText {
        "\(weekday(day)) \(date(day)) \(day.year)"
    }

    /// The day with its weekday, and with its year where that isn't today's: `Fri 4 Dec`.
    static func short(_ day: Day, today: Day) -> CleanText {
        day.year == today.year ? "\(weekday(day)) \(date(day))" : full(day)
    }

    /// When something is due, seen from a day: `due Thu, 3 d ago`, `due today`, `due Fri`, `due Thu 4 Feb 2027`.
    static func due(_ day: Day, today: Day) -> CleanText {
        "due \(when(day, today: today))"
    }

    /// When a day is, seen from another: `Thu, 3 d ago`, `today`, `Fri`, `Thu 4 Feb 2027`.
    static func when(_ day: Day, today: Day) -> CleanText {
        let days = day.days(since: today)
        switch days {
        case ..<(-6): return "\(day.year == today.year ? date(day) : "\(date(day)) \(day.year)"), \(-days) d ago"
        case ..<0: return "\(weekday(day)), \(-days) d ago"
        case 0: return "today"
        case 1: return "tomorrow"
        case 2...6: return weekday(day)
        default: return short(day, today: today)
        }
    }

    /// How far a day is from another in words: `today`, `tomorrow`, `in 12 days`, `3 days ago`.
    static func distance(to day: Day, from today: Day) -> CleanText {
        let days = day.days(since: today)
        return switch days {
        case 0: "today"
        case 1: "tomorrow"
        case -1: "yesterday"
        case ..<0: "\(-days) days ago"
        default: "in \(days) days"
        }
    }

    private static func weekday(_ day: Day) -> CleanText {
        weekdays[day.weekday.rawValue]
    }
}
