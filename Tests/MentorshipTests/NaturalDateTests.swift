import Mentorship
import Testing

@Suite("Natural dates")
struct NaturalDateTests {
    @Test(
        "Each form means a day, seen from Sunday 22 November 2026",
        arguments: [
            ("today", "2026-11-22"), ("tomorrow", "2026-11-23"), ("  ToDay\t", "2026-11-22"),
            ("sunday", "2026-11-29"), ("sun", "2026-11-29"), ("Monday", "2026-11-23"), ("SAT", "2026-11-28"),
            ("fri", "2026-11-27"), ("next week", "2026-11-23"), ("next   week", "2026-11-23"),
            ("in 3 days", "2026-11-25"), ("in 1 day", "2026-11-23"), ("in 0 days", "2026-11-22"),
            ("in 2 weeks", "2026-12-06"), ("IN 1 WEEK", "2026-11-29"), ("in 1 month", "2026-12-22"),
            ("in 3 months", "2027-02-22"), ("+3d", "2026-11-25"), ("+2w", "2026-12-06"), ("+10D", "2026-12-02"),
            ("1 dec", "2026-12-01"), ("dec 1", "2026-12-01"), ("01 December", "2026-12-01"),
            ("december 01", "2026-12-01"),
            ("22 nov", "2026-11-22"), ("21 nov", "2027-11-21"), ("23 nov", "2026-11-23"),
            ("1 December 2027", "2027-12-01"), ("1 dec 2020", "2020-12-01"), ("dec 1 2027", "2027-12-01"),
            ("29 feb", "2028-02-29"), ("29 feb 2024", "2024-02-29"), ("2026-12-01", "2026-12-01"),
            ("1999-01-01", "1999-01-01"),
            ("end of month", "2026-11-30"), ("End  Of  Month", "2026-11-30"), ("may 3", "2027-05-03"),
        ])
    func forms(text: String, expected: String) {
        #expect(NaturalDate.day(from: text, today: today) == day(expected))
    }

    @Test(
        "Nothing else is guessed",
        arguments: [
            "", " ", "yesterday", "soon", "next month", "next monday", "next friday", "in a week", "in two days",
            "in 3 month", "in 2 week", "in 0 day", "in 10 day",
            "in days",
            "in 3", "in 3 years", "in -3 days", "in 3 days time", "+3", "+3m", "+ 3d", "3d", "+d", "+-3d", "31 feb",
            "30 feb",
            "31 nov", "0 dec", "32 dec", "1 dece", "sept 3", "1st dec", "dec", "1", "1 dec 27", "1 dec 02027",
            "1/12/2026",
            "2026-1-1", "2026-02-30", "29 feb 2026", "tues", "thurs", "end of week", "end of the month", "dec 1, 2027",
            "1 dec 2027 noon", "１ dec", "1 dеc", "in 9999999 days", "in 999999 months", "+99999999999999999999d",
            "in 99999999999999999999 weeks", "1 dec 0000", "1 2 dec", "dec dec", "week next", "today today",
        ])
    func refused(text: String) {
        #expect(NaturalDate.day(from: text, today: today) == nil)
    }

    @Test(
        "From other days: Mondays, ends of months, leap years, the end of the calendar",
        arguments: [
            ("next week", "2026-11-23", "2026-11-30"), ("monday", "2026-11-23", "2026-11-30"),
            ("next week", "2026-11-24", "2026-11-30"), ("in 1 month", "2026-01-31", "2026-02-28"),
            ("in 1 month", "2028-01-31", "2028-02-29"), ("end of month", "2028-02-01", "2028-02-29"),
            ("end of month", "2026-11-30", "2026-11-30"), ("29 feb", "2028-02-29", "2028-02-29"),
            ("29 feb", "2028-03-01", "2032-02-29"), ("29 feb", "2096-03-01", "2104-02-29"),
            ("31 dec", "9999-12-31", "9999-12-31"), ("1 jan", "2026-12-31", "2027-01-01"),
            ("sunday", "2026-11-21", "2026-11-22"), ("sunday", "2026-11-22", "2026-11-29"),
            ("sunday", "2026-11-23", "2026-11-29"), ("next week", "2026-11-29", "2026-11-30"),
            ("tomorrow", "2026-12-31", "2027-01-01"), ("tomorrow", "2028-02-28", "2028-02-29"),
            ("tomorrow", "2026-02-28", "2026-03-01"), ("+1w", "2026-12-28", "2027-01-04"),
            ("in 1 month", "2027-01-29", "2027-02-28"), ("in 12 months", "2028-02-29", "2029-02-28"),
            ("in 1 month", "2026-03-31", "2026-04-30"), ("in 1 month", "2026-12-31", "2027-01-31"),
            ("end of month", "2026-02-28", "2026-02-28"), ("end of month", "2026-12-31", "2026-12-31"),
            ("dec 1", "2026-11-30", "2026-12-01"), ("dec 1", "2026-12-01", "2026-12-01"),
            ("dec 1", "2026-12-02", "2027-12-01"), ("29 feb", "2026-03-01", "2028-02-29"),
        ])
    func fromOtherDays(text: String, from: String, expected: String) {
        #expect(NaturalDate.day(from: text, today: day(from)) == day(expected))
    }

    @Test(
        "What would lie beyond the calendar is no day",
        arguments: [
            "tomorrow", "monday", "next week", "in 1 day", "in 1 month", "+1w", "30 dec",
        ])
    func beyondTheCalendar(text: String) {
        #expect(NaturalDate.day(from: text, today: .last) == nil)
    }

    @Test("Ten thousand characters are no day")
    func longText() {
        #expect(NaturalDate.day(from: String(repeating: "1 ", count: 5000), today: today) == nil)
    }
}
