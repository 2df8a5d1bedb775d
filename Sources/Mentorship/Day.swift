/// A day of the Gregorian calendar, years 1 to 9999, without a time or a zone.
///
/// Days are counted from 1970-01-01, so that differences and comparisons are plain arithmetic.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before it.
    public let number: Int32

    private init(unchecked number: Int32) {
        self.number = number
    }

    /// The day that lies `number` days after 1970-01-01, or the nearest one between 0001-01-01 and 9999-12-31.
    public init(number: Int) {
        self.number = Int32(min(max(number, Int(Day.first.number)), Int(Day.last.number)))
    }

    /// The day of that year, month and day of the month; nothing where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.lastDay(ofMonth: month, year: year)
        else { return nil }
        number = Day.count(year: year, month: month, day: day)
    }

    /// The day written as exactly `YYYY-MM-DD` in ASCII; nothing where the form or the calendar says no.
    public init?(_ text: some StringProtocol) {
        var copy = String(text)
        guard let day = copy.withUTF8({ Day(bytes: $0[...]) }) else { return nil }
        self = day
    }

    /// The day written as exactly `YYYY-MM-DD` in these bytes; nothing where the form or the calendar says no.
    public init?(bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        guard bytes.count == 10 else { return nil }
        let start = bytes.startIndex
        func digits(_ offset: Int, _ count: Int) -> Int? {
            var value = 0
            for index in offset..<offset + count {
                let digit = bytes[start + index] &- 0x30
                guard digit < 10 else { return nil }
                value = value * 10 + Int(digit)
            }
            return value
        }
        let dash = UInt8(ascii: "-")
        guard bytes[start + 4] == dash, bytes[start + 7] == dash,
            let year = digits(0, 4), let month = digits(5, 2), let day = digits(8, 2)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Whether a day is earlier than another.
    public static func < (left: Day, right: Day) -> Bool {
        left.number < right.number
    }

    /// The first day there is, 0001-01-01.
    public static let first = Day(unchecked: -719_162)
    /// The last day there is, 9999-12-31.
    public static let last = Day(unchecked: 2_932_896)
}

extension Day {
    /// The year, month (1 to 12) and day of the month (1 to 31).
    public var components: (year: Int, month: Int, day: Int) {
        // The era is 400 years, 146,097 days, each beginning on 1 March.
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The year, 1 to 9999.
    public var year: Int { components.year }
    /// The month, 1 to 12.
    public var month: Int { components.month }
    /// The day of the month, 1 to 31.
    public var dayOfMonth: Int { components.day }
    /// The day of the week.
    public var weekday: Weekday {
        Weekday.allCases[((Int(number) + 3) % 7 + 7) % 7]
    }

    /// The day that many days later, or earlier where it is negative; never beyond the first or last day there is.
    public func adding(days: Int) -> Day {
        let (sum, overflow) = Int(number).addingReportingOverflow(days)
        return overflow ? (days > 0 ? Day.last : Day.first) : Day(number: sum)
    }

    /// The same day of the month that many calendar months later, cut to that month's last day.
    public func adding(months: Int) -> Day {
        let (year, month, day) = components
        let bounded = min(max(months, -120_000), 120_000)
        let count = year * 12 + (month - 1) + bounded
        guard count >= 12 else { return Day.first }
        guard count < 120_000 else { return Day.last }
        let last = Day.lastDay(ofMonth: count % 12 + 1, year: count / 12)
        return Day(unchecked: Day.count(year: count / 12, month: count % 12 + 1, day: min(day, last)))
    }

    /// How many days lie from `earlier` to this day; negative where it is the other way round.
    public func days(since earlier: Day) -> Int {
        Int(number) - Int(earlier.number)
    }

    /// The number of days in a month (1 to 12) of a year.
    public static func lastDay(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func count(year: Int, month: Int, day: Int) -> Int32 {
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * 146_097 + dayOfEra - 719_468)
    }
}

extension Day: CustomStringConvertible {
    /// The day as it stands in the files, `YYYY-MM-DD`.
    public var description: String {
        let (year, month, day) = components
        return String(unsafeUninitializedCapacity: 10) { buffer in
            func put(_ value: Int, at offset: Int, digits: Int) {
                var rest = value
                for index in stride(from: offset + digits - 1, through: offset, by: -1) {
                    buffer[index] = UInt8(0x30 + rest % 10)
                    rest /= 10
                }
            }
            put(year, at: 0, digits: 4)
            buffer[4] = UInt8(ascii: "-")
            put(month, at: 5, digits: 2)
            buffer[7] = UInt8(ascii: "-")
            put(day, at: 8, digits: 2)
            return 10
        }
    }
}

/// A day of the week, Monday first.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}
