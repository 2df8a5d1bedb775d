extension Interval {
    /// Reads what files hold (`weekly`, `every 10 days`) and what people say besides: `2 weeks`, `every other week`,
    /// `once a month`, `every three months`, `fortnightly`, `yearly`. In any case; nothing where it is none of these.
    public init?(said line: some StringProtocol) {
        guard line.utf8.count <= 200 else { return nil }
        let words = line.lowercased().split { $0 == " " || $0 == "\t" || $0 == "." }
        guard let interval = IntervalReading.interval(words) else { return nil }
        self = interval
    }
}

/// How people say how often something is.
private enum IntervalReading {
    static func interval(_ words: [Substring]) -> Interval? {
        if words.count == 1, let interval = adverbs[words[0]] { return interval }
        if let interval = Interval(words.joined(separator: " ")) { return interval }
        var rest = words[...]
        if rest.first == "once", rest.count == 3, rest.dropFirst().first == "a" || rest.dropFirst().first == "every" {
            rest = rest.dropFirst(2)
        } else if rest.first == "every" || rest.first == "each" {
            rest = rest.dropFirst()
        }
        guard let last = rest.last, let (factor, unit) = units[last], rest.count <= 2 else { return nil }
        guard rest.count == 2, let word = rest.first else { return Interval(every: factor, unit) }
        guard let count = number(word) else { return nil }
        let (product, isTooLarge) = count.multipliedReportingOverflow(by: factor)
        return isTooLarge ? nil : Interval(every: product, unit)
    }

    private static func number(_ word: Substring) -> Int? {
        if let index = numbers.firstIndex(of: word) { return index + 1 }
        if word == "a" { return 1 }
        if word == "other" || word == "second" { return 2 }
        if word == "third" { return 3 }
        guard word.utf8.count <= 4, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(word)
    }

    private static let numbers: [Substring] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]

    private static let units: [Substring: (Int, Interval.Unit)] = [
        "day": (1, .day), "days": (1, .day), "week": (1, .week), "weeks": (1, .week), "fortnight": (2, .week),
        "fortnights": (2, .week), "month": (1, .month), "months": (1, .month), "quarter": (3, .month),
        "quarters": (3, .month), "year": (12, .month), "years": (12, .month),
    ]

    private static let adverbs: [Substring: Interval] = {
        var adverbs: [Substring: Interval] = [:]
        adverbs["daily"] = Interval(every: 1, .day)
        adverbs["fortnightly"] = Interval(every: 2, .week)
        adverbs["quarterly"] = Interval(every: 3, .month)
        adverbs["yearly"] = Interval(every: 12, .month)
        return adverbs
    }()
}
