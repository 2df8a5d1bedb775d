/// Days that come back every year: 29 February falls on the 28th in years without one.
extension Pair {
    /// The anniversaries of the start within a span, the earliest first, each with the years it counts from 1.
    func anniversaries(in span: ClosedRange<Day>) -> [(day: Day, years: Int)] {
        guard let started else { return [] }
        let (first, month, dayOfMonth) = started.components
        let years = max(span.lowerBound.year, first + 1)..<max(span.upperBound.year, first) + 1
        guard years.lowerBound < years.upperBound else { return [] }
        return years.compactMap { year in
            Day.occasion(month: month, day: dayOfMonth, year: year)
                .flatMap { span.contains($0) ? ($0, year - first) : nil }
        }
    }

    /// The next birthday of a side, today included; nothing where none is known or the calendar ends before.
    func nextBirthday(of side: Side, on today: Day) -> Day? {
        guard let birthday = profile(of: side)?.birthday else { return nil }
        return (today.year...today.year + 1).lazy
            .compactMap { Day.occasion(month: birthday.month, day: birthday.day, year: $0) }
            .first { $0 >= today }
    }

    /// Whether a boundary of either keeps birthdays out of sight.
    var isBirthdayBoundary: Bool {
        !boundaryTopics.isDisjoint(with: ["birthday", "birthdays", "age"])
    }
}

extension Day {
    /// The day on which a yearly occasion falls: 29 February falls on the 28th in years without one.
    static func occasion(month: Int, day: Int, year: Int) -> Day? {
        Day(year: year, month: month, day: day) ?? (month == 2 && day == 29 ? Day(year: year, month: 2, day: 28) : nil)
    }
}
