/// A month of the year.
public enum Month: Int, CaseIterable, Hashable, Sendable {
    case january = 1
    case february, march, april, may, june, july, august, september, october, november, december

    /// The English name, `December`.
    public var name: String { capitalised("\(self)") }
    /// Its first three letters, `Dec`.
    public var shortName: String { String(name.prefix(3)) }

    /// The month of that name or its first three letters, in any case; nothing otherwise.
    public init?(called word: some StringProtocol) {
        guard let index = indexOfName(word, in: Month.names) else { return nil }
        self = Month.allCases[index]
    }

    private static let names = allCases.map { "\($0)" }
}

extension Weekday {
    /// The English name, `Friday`.
    public var name: String { capitalised("\(self)") }
    /// Its first three letters, `Fri`.
    public var shortName: String { String(name.prefix(3)) }

    /// The weekday of that name or its first three letters, in any case; nothing otherwise.
    public init?(called word: some StringProtocol) {
        guard let index = indexOfName(word, in: Weekday.names) else { return nil }
        self = Weekday.allCases[index]
    }

    private static let names = allCases.map { "\($0)" }
}

extension Day {
    /// The day in words, `Fri 4 Dec`, with its year where that isn't today's: `Fri 3 Dec 2027`.
    public func short(relativeTo today: Day) -> String {
        "\(weekday.shortName) \(date(relativeTo: today))"
    }

    /// The day without its weekday, `4 Dec`, with its year where that isn't today's: `3 Dec 2027`.
    public func date(relativeTo today: Day) -> String {
        let (year, month, day) = components
        let name = Month(rawValue: month)?.shortName ?? "\(month)"
        return year == today.year ? "\(day) \(name)" : "\(day) \(name) \(year)"
    }
}

extension SessionName {
    /// The session in words, `Fri 4 Dec`, with its number from the day's second one on: `Fri 4 Dec (2)`.
    public func short(relativeTo today: Day) -> String {
        day.short(relativeTo: today) + (number == 1 ? "" : " (\(number))")
    }
}

private func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
}

/// Which of some names in small letters a word is, or the first three letters of, in any case.
private func indexOfName(_ word: some StringProtocol, in names: [String]) -> Int? {
    let word = word.lowercased()
    return names.firstIndex { $0 == word || $0.prefix(3) == word }
}
