import Mentorship
import Testing

@Suite("Day")
struct DayTests {
    @Test("Counting on from 1 January 1895, day by day, gives the same days for 220 years")
    func countsLikeACalendarOnTheWall() {
        var (year, month, dayOfMonth, weekday) = (1895, 1, 1, Weekday.tuesday)
        var expected = Day(year: 1895, month: 1, day: 1)?.number ?? 0
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var wrong = 0
        while year < 2115 {
            let found = Day(year: year, month: month, day: dayOfMonth)
            let components = found?.components ?? (0, 0, 0)
            if found?.number != expected || components != (year, month, dayOfMonth) || found?.weekday != weekday {
                wrong += 1
            }
            let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
            dayOfMonth += 1
            if dayOfMonth > lengths[month - 1] + (month == 2 && isLeap ? 1 : 0) {
                (month, dayOfMonth) = month == 12 ? (1, 1) : (month + 1, 1)
                if month == 1 { year += 1 }
            }
            weekday = Weekday(rawValue: (weekday.rawValue + 1) % 7) ?? .monday
            expected += 1
        }
        #expect(wrong == 0)
    }

    @Test(
        "Known days have their numbers and weekdays",
        arguments: [
            ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday), ("2000-02-29", 11016, .tuesday),
            ("2026-11-22", 20779, .sunday), ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
        ])
    func knownDays(text: String, number: Int, weekday: Weekday) {
        #expect(Day(text)?.number == Int32(number))
        #expect(Day(number: number).description == text)
        #expect(Day(text)?.weekday == weekday)
    }

    @Test(
        "Only days the calendar has, written in full, are days",
        arguments: [
            "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-04-31", "0000-01-01",
            "2026-1-01",
            "2026-01-1", "26-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-01", "", "２０２６-01-01", "2026-01-0a",
            "+026-01-01",
        ])
    func refusedDays(text: String) {
        #expect(Day(text) == nil)
    }

    @Test(
        "Months are added within the calendar, cut to the month's last day",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-11-30", 3, "2027-02-28"),
            ("2026-03-31", -1, "2026-02-28"), ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"),
            ("9999-12-01", 1, "9999-12-31"), ("0001-01-31", -1, "0001-01-01"), ("2026-05-31", 0, "2026-05-31"),
            ("2026-05-31", .max, "9999-12-31"), ("2026-05-31", .min, "0001-01-01"),
        ])
    func addsMonths(from: String, months: Int, to: String) {
        #expect(day(from).adding(months: months) == day(to))
    }

    @Test(
        "Days are added up to the first and last day there is",
        arguments: [
            ("2026-02-28", 1, "2026-03-01"), ("2026-03-01", -1, "2026-02-28"), ("9999-12-31", 1, "9999-12-31"),
            ("0001-01-01", -1, "0001-01-01"), ("2026-01-01", .max, "9999-12-31"), ("2026-01-01", .min, "0001-01-01"),
        ])
    func addsDays(from: String, days: Int, to: String) {
        #expect(day(from).adding(days: days) == day(to))
    }

    @Test(
        "A day is told in words, with its year where that isn't today's",
        arguments: [
            ("2026-12-04", "Fri 4 Dec", "4 Dec"), ("2027-12-03", "Fri 3 Dec 2027", "3 Dec 2027"),
            ("2025-12-31", "Wed 31 Dec 2025", "31 Dec 2025"), ("2026-01-01", "Thu 1 Jan", "1 Jan"),
        ])
    func inWords(text: String, short: String, date: String) {
        #expect(day(text).short(relativeTo: today) == short)
        #expect(day(text).date(relativeTo: today) == date)
    }

    @Test("Months and weekdays are known by name and by three letters, in any case, and by nothing else")
    func names() {
        #expect(Month.allCases.map(\.shortName).joined() == "JanFebMarAprMayJunJulAugSepOctNovDec")
        #expect(Weekday.allCases.map(\.shortName).joined() == "MonTueWedThuFriSatSun")
        #expect(Month(called: "sEPtember") == .september)
        #expect(Month(called: "MAY") == .may)
        #expect(Month(called: "sept") == nil)
        #expect(Weekday(called: "THU") == .thursday)
        #expect(Weekday(called: "Wednesday") == .wednesday)
        #expect(Weekday(called: "tues") == nil)
        #expect(Weekday(called: "") == nil)
    }
}

@Suite("Interval")
struct IntervalTests {
    @Test(
        "Intervals are read in any case and told in days",
        arguments: [
            ("weekly", 7), ("Monthly", 30), ("every 10 days", 10), ("every 1 day", 1), ("every 2 weeks", 14),
            ("EVERY 3 MONTHS", 90), ("every  2\tweeks", 14), ("every 9999 months", 299_970),
        ])
    func read(text: String, days: Int) {
        #expect(Interval(text)?.days == days)
    }

    @Test(
        "Anything else is no interval",
        arguments: [
            "", "daily", "every week", "every 0 days", "every -1 days", "every 10000 days", "every two weeks",
            "2 weeks",
            "every 2 years", "every 2 weeks or so", "every 99999999999999999999 days", "every +2 weeks",
        ])
    func refused(text: String) {
        #expect(Interval(text) == nil)
    }

    @Test(
        "An interval reads back as it is written",
        arguments: [
            "weekly", "monthly", "every 1 day", "every 10 days", "every 2 weeks", "every 3 months",
        ])
    func writtenAndRead(text: String) {
        #expect(Interval(text)?.description == text)
    }
}

@Suite("Names of sessions, times and birthdays")
struct SessionNameTests {
    @Test(
        "A session is called by its day, and from the second on by a number",
        arguments: [
            ("2026-11-22.md", "2026-11-22", 1), ("2026-11-22-2.md", "2026-11-22", 2),
            ("2026-11-22-10.md", "2026-11-22", 10),
        ])
    func read(file: String, on: String, number: Int) {
        let name = SessionName(fileName: file)
        #expect(name == SessionName(day: day(on), number: number))
        #expect(name?.fileName == file)
    }

    @Test(
        "Any other name is no session's",
        arguments: [
            "2026-11-22", "2026-11-22-1.md", "2026-11-22-02.md", "2026-11-22-.md", "2026-11-22-0.md",
            "2026-11-22--2.md",
            "2026-11-31.md", "notes.md", ".md", "", "2026-11-22 2.md", "2026-11-22.conflict-1.md", "2026-11-22-2.MD",
            "2026-11-22-99999999999999999999.md",
        ])
    func refused(file: String) {
        #expect(SessionName(fileName: file) == nil)
    }

    @Test("Sessions stand by day and then by number, ten after two")
    func order() {
        let names = ["2026-11-22-10.md", "2026-11-23.md", "2026-11-22.md", "2026-11-22-2.md"]
        #expect(
            names.compactMap(SessionName.init(fileName:)).sorted().map(\.description)
                == ["2026-11-22", "2026-11-22-2", "2026-11-22-10", "2026-11-23"])
    }

    @Test(
        "Times are read to the minute",
        arguments: [
            ("14:05", "14:05"), ("00:00", "00:00"), ("23:59", "23:59"), ("09:30", "09:30"),
        ])
    func times(text: String, shown: String) {
        #expect(TimeOfDay(text)?.description == shown)
    }

    @Test(
        "Anything else is no time",
        arguments: ["24:00", "9:30", "12:60", "12:5", "1200", "12:00:00", "", ":", "-1:00", "１２:00"])
    func refusedTimes(text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test(
        "A birthday is a month and a day, 29 February among them",
        arguments: [
            ("12-10", 12, 10), ("1815-12-10", 12, 10), ("02-29", 2, 29),
        ])
    func birthdays(text: String, month: Int, dayOfMonth: Int) {
        #expect(Birthday(text) == Birthday(month: month, day: dayOfMonth))
        #expect(Birthday(text) != nil)
    }

    @Test("Anything else is no birthday", arguments: ["02-30", "13-01", "1900-02-29", "1-1", "", "10 Dec"])
    func refusedBirthdays(text: String) {
        #expect(Birthday(text) == nil)
    }
}
