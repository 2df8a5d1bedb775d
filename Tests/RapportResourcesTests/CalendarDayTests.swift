import Foundation
import Testing

@testable import RapportResources

/// The demo's own small calendar against the one of the Foundation library.
@Suite struct CalendarDayTests {
    @Test(
        "Every day is counted, written and read as Foundation's calendar does, in years with and without a 29 February",
        arguments: [1899...1901, 1999...2001, 2023...2029, 2099...2101]
    )
    func agreesWithFoundation(years: ClosedRange<Int>) throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        var day = try #require(CalendarDay(year: years.lowerBound, month: 1, day: 1))
        var date = try #require(calendar.date(from: DateComponents(year: years.lowerBound, month: 1, day: 1)))
        let end = try #require(calendar.date(from: DateComponents(year: years.upperBound + 1, month: 1, day: 1)))
        while date < end {
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            let (year, month, dayOfMonth) = (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
            let same = try #require(CalendarDay(year: year, month: month, day: dayOfMonth))
            try #require(same == day)
            try #require(day.number % 7 == ((parts.weekday ?? 0) + 5) % 7, "\(day) is not that day of the week")
            try #require(day.description.split(separator: "-").map { Int($0) } == [year, month, dayOfMonth])
            try #require(CalendarDay(Array(day.description.utf8)[...]) == day)
            date = date.addingTimeInterval(86_400)
            day = try #require(CalendarDay.following(day))
        }
    }

    @Test(
        "A date that the calendar has not is none",
        arguments: [
            (2027, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32),
            (0, 1, 1), (10_000, 1, 1), (Int.max, Int.max, Int.max), (Int.min, Int.min, Int.min),
        ])
    func refuses(year: Int, month: Int, day: Int) {
        #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }

    @Test("The first and the last day there are can be written", arguments: [(1, 1, 1), (9999, 12, 31)])
    func borders(year: Int, month: Int, day: Int) throws {
        let found = try #require(CalendarDay(year: year, month: month, day: day))
        #expect(CalendarDay(Array(found.description.utf8)[...]) == found)
        #expect(found.adding(weeks: year == 1 ? -1 : 1) == nil)
    }

    @Test(
        "Bytes that are not a date of ten characters are none",
        arguments: [
            "", "2026", "2026-11-2", "2026-11-222", "2026x11-22", "2026-11x22", "20a6-11-22", "-026-11-22",
        ])
    func refusesBytes(text: String) {
        #expect(CalendarDay(Array(text.utf8)[...]) == nil)
    }
}

extension CalendarDay {
    /// The day after, found by its date alone, so that the count of days is not used to test itself.
    static func following(_ day: CalendarDay) -> CalendarDay? {
        let parts = day.description.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        return CalendarDay(year: parts[0], month: parts[1], day: parts[2] + 1)
            ?? CalendarDay(year: parts[0], month: parts[1] + 1, day: 1)
            ?? CalendarDay(year: parts[0] + 1, month: 1, day: 1)
    }
}
