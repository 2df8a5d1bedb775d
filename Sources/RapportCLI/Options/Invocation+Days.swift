import DisplayText
import JournalStorage
import Mentorship

extension Invocation {
    /// The day that counts as today: `--today`, `RAPPORT_TODAY`, or the calendar's.
    ///
    /// - Throws: `.refused` where one of them is no date.
    public func today() throws(JournalError) -> Day {
        if let given = options.today { return try plainDay(given, from: "--today") }
        if let given = variable("RAPPORT_TODAY") { return try plainDay(given, from: "RAPPORT_TODAY") }
        return calendarDay()
    }

    /// The day a person means, natural dates included.
    ///
    /// - Throws: `.refused` where it is none.
    func day(_ text: ArgumentText, for option: String) throws(JournalError) -> Day {
        guard let day = NaturalDate.day(from: text.text, today: try today()) else {
            throw JournalError(
                .refused,
                "\(CleanText.quoted(text.text)) is no date for \(option): write 2026-12-01, tomorrow, fri, next week, "
                    + "in 2 weeks, +3d, 1 dec or end of month.")
        }
        return day
    }

    /// The day on which something was done, natural dates included.
    ///
    /// - Throws: `.refused` where it is no date, or is after today.
    func dayByNow(_ text: ArgumentText, for option: String) throws(JournalError) -> Day {
        let (day, today) = (try day(text, for: option), try today())
        guard day <= today else {
            throw JournalError(
                .refused, "\(day) for \(option) is yet to come: note it on the day itself, or say a day up to \(today)."
            )
        }
        return day
    }

    /// A day up to which something is to hold, natural dates included.
    ///
    /// - Throws: `.refused` where it is no date, or has gone by.
    func dayAhead(_ text: ArgumentText, for option: String) throws(JournalError) -> Day {
        let (day, today) = (try day(text, for: option), try today())
        guard day >= today else {
            throw JournalError(
                .refused, "\(day) for \(option) has gone by: say a day from \(today) on, or leave \(option) out.")
        }
        return day
    }

    private func plainDay(_ text: String, from source: String) throws(JournalError) -> Day {
        guard let day = Day(text) else {
            throw JournalError(.refused, "\(CleanText.quoted(text)) is no date for \(source): write it as 2026-11-22.")
        }
        return day
    }
}
