import DisplayText
import Mentorship

/// What somebody's words for how often to meet come to.
enum CadenceReading: Hashable, Sendable {
    /// Nothing was said: it stays open.
    case open
    /// That often.
    case every(Interval)
    /// The words can't be read.
    case unclear

    /// Reads what files hold (`weekly`, `every 10 days`) and what people say besides: `2 weeks`, `every other week`,
    /// `once a month`, `every three months`, `fortnightly`, `quarterly`. In any case.
    init(_ line: String) {
        guard line.utf8.count <= 200 else {
            self = line.contains { $0 != " " } ? .unclear : .open
            return
        }
        let words = line.lowercased().split { $0 == " " || $0 == "\t" || $0 == "." }
        guard !words.isEmpty else {
            self = .open
            return
        }
        self = CadenceReading.interval(words).map { .every($0) } ?? .unclear
    }

    /// The interval, where one was said.
    var interval: Interval? {
        if case .every(let interval) = self { return interval }
        return nil
    }

    /// What is asked.
    static let question: CleanText = "How often do you want to meet?"
    /// What people may write.
    static let examples: CleanText = "weekly, every 10 days, 2 weeks, once a month"
    /// Why words are refused that can't be read.
    static let refusal: CleanText = "That is no interval: \(examples), or nothing."

    /// What the words come to, told while they are typed.
    var words: CleanText {
        switch self {
        case .open: "as it comes"
        case .every(let interval): CleanText(interval.description)
        case .unclear: "not an interval yet"
        }
    }

    private static func interval(_ words: [Substring]) -> Interval? {
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
