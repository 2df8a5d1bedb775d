/// A day of the Gregorian calendar, of the years 1 to 9999, as a count of days.
///
/// The demo needs no more of a calendar than this, and the target imports nothing.
struct CalendarDay: Equatable {
    /// How many bytes a day takes when it is written: `YYYY-MM-DD`.
    static let width = 10

    /// Days since 1 January of the year 1, which was a Monday.
    let number: Int

    /// Weeks, from Monday to Sunday, since the one that holds 1 January of the year 1.
    var week: Int { number / 7 }

    /// The day of that date, or nothing if the calendar has none.
    init?(year: Int, month: Int, day: Int) {
        guard
            (1...9999).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, in: year)).contains(day)
        else { return nil }
        number = Self.daysBefore(year: year) + Self.daysBefore(month: month, in: year) + day - 1
    }

    /// The day written as `YYYY-MM-DD` in exactly these bytes, or nothing if they are not a real date.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard bytes.count == Self.width else { return nil }
        var fields = [0, 0, 0]
        var field = 0
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where offset == 4 || offset == 7:
                field += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where offset != 4 && offset != 7:
                fields[field] = fields[field] * 10 + Int(byte - UInt8(ascii: "0"))
            default:
                return nil
            }
        }
        self.init(year: fields[0], month: fields[1], day: fields[2])
    }

    private init(number: Int) {
        self.number = number
    }

    /// The day that many weeks later, or earlier if there are fewer than none; nothing outside the years 1 to 9999.
    func adding(weeks: Int) -> CalendarDay? {
        let (days, tooMany) = weeks.multipliedReportingOverflow(by: 7)
        let (sum, tooFar) = number.addingReportingOverflow(days)
        guard !tooMany, !tooFar, (0..<Self.daysBefore(year: 10_000)).contains(sum) else { return nil }
        return CalendarDay(number: sum)
    }

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func daysBefore(year: Int) -> Int {
        let past = year - 1
        return past * 365 + past / 4 - past / 100 + past / 400
    }

    private static func daysBefore(month: Int, in year: Int) -> Int {
        (1..<month).reduce(0) { $0 + length(ofMonth: $1, in: year) }
    }
}

extension CalendarDay: CustomStringConvertible {
    /// The day as it is written in a journal, `YYYY-MM-DD`.
    var description: String {
        var year = number / 366 + 1
        while Self.daysBefore(year: year + 1) <= number { year += 1 }
        let offset = number - Self.daysBefore(year: year)
        var month = 1
        while month < 12, Self.daysBefore(month: month + 1, in: year) <= offset { month += 1 }
        let day = offset - Self.daysBefore(month: month, in: year) + 1
        return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
    }

    private static func padded(_ value: Int, to width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
