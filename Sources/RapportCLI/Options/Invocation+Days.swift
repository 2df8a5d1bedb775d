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

    private func plainDay(_ text: String, from source: String) throws(JournalError) -> Day {
        guard let day = Day(text) else {
            throw JournalError(.refused, "\(CleanText.quoted(text)) is no date for \(source): write it as 2026-11-22.")
        }
        return day
    }
}
