/// Dates as people type them (rules.md, "Natural dates"). What isn't listed there is not guessed.
public enum NaturalDate {
    /// The day a text means, seen from today; nothing where it is none of the forms, or the calendar has no such day.
    ///
    /// `today`, `tomorrow`, weekdays (the next one, never today), `next week`, `in 3 days`, `+2w`, `1 dec`, `dec 1`,
    /// `1 December 2027`, `2026-12-01`, `end of month`; in any case, with any number of blanks between the words.
    public static func day(from text: String, today: Day) -> Day? {
        guard text.utf8.count <= 100, text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let words = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "\t" })
        switch words.count {
        case 1: return day(word: words[0], today)
        case 2 where words == ["next", "week"]: return next(.monday, after: today)
        case 2, 3:
            if words == ["end", "of", "month"] { return lastDay(ofMonthOf: today) }
            if words[0] == "in" { return words.count == 3 ? inTime(words[1], unit: words[2], today) : nil }
            return dayAndMonth(words, today)
        default: return nil
        }
    }

    private static func day(word: Substring, _ today: Day) -> Day? {
        if word == "today" { return today }
        if word == "tomorrow" { return later("1", unit: "day", today) }
        if let weekday = Weekday(called: word) { return next(weekday, after: today) }
        if word.first == "+", word.last == "d" || word.last == "w" {
            return later(word.dropFirst().dropLast(), unit: word.last == "d" ? "days" : "weeks", today)
        }
        return Day(word)
    }

    /// The first such weekday after today.
    private static func next(_ weekday: Weekday, after today: Day) -> Day? {
        let days = (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1
        return later("\(days)", unit: "days", today)
    }

    private static func lastDay(ofMonthOf today: Day) -> Day? {
        let (year, month, _) = today.components
        return Day(year: year, month: month, day: Day.lastDay(ofMonth: month, year: year))
    }

    /// `in 3 days`; one of a kind may be in the singular, `in 1 day`, several may not.
    private static func inTime(_ count: Substring, unit: Substring, _ today: Day) -> Day? {
        guard unit.last == "s" || number(count, digits: 1...6) == 1 else { return nil }
        return later(count, unit: unit, today)
    }

    private static func later(_ count: Substring, unit: Substring, _ today: Day) -> Day? {
        // Six digits span the calendar, so that nothing overflows.
        guard let count = number(count, digits: 1...6) else { return nil }
        let day: Day
        let isWithin: Bool
        switch unit {
        case "day", "days", "week", "weeks":
            let days = unit.hasPrefix("day") ? count : 7 * count
            day = today.adding(days: days)
            isWithin = day.days(since: today) == days
        case "month", "months":
            day = today.adding(months: count)
            isWithin = (day.year - today.year) * 12 + day.month - today.month == count
        default: return nil
        }
        return isWithin ? day : nil
    }

    private static func dayAndMonth(_ words: [Substring], _ today: Day) -> Day? {
        let day: Int
        let month: Month
        if let first = number(words[0], digits: 1...2), let named = Month(called: words[1]) {
            (day, month) = (first, named)
        } else if let named = Month(called: words[0]), let second = number(words[1], digits: 1...2) {
            (day, month) = (second, named)
        } else {
            return nil
        }
        if words.count == 3 {
            guard let year = number(words[2], digits: 4...4) else { return nil }
            return Day(year: year, month: month.rawValue, day: day)
        }
        // 29 February may be eight years off, where a century has no leap year.
        for year in today.year...today.year + 8 {
            if let found = Day(year: year, month: month.rawValue, day: day), found >= today { return found }
        }
        return nil
    }

    private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }
}
