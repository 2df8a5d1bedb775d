/// A cadence: how often to meet, or to look at the agreement again.
public struct Interval: Hashable, Sendable {
    /// A unit of time in which an interval is written.
    public enum Unit: String, Hashable, Sendable {
        case day, week, month
    }

    /// How many units lie between two occasions, from 1.
    public let count: Int
    /// The unit.
    public let unit: Unit

    /// An interval of so many units, 1 to 9999; nothing for any other number.
    public init?(every count: Int, _ unit: Unit) {
        guard (1...9999).contains(count) else { return nil }
        self.count = count
        self.unit = unit
    }

    /// The interval in days: a week has 7, a month 30 (rules.md, "Intervals in days").
    public var days: Int {
        switch unit {
        case .day: count
        case .week: 7 * count
        case .month: 30 * count
        }
    }
}

extension Interval: CustomStringConvertible {
    /// The interval read from `weekly`, `monthly` or `every N days/weeks/months`, in any case; nothing otherwise.
    public init?(_ text: some StringProtocol) {
        let words = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "\t" })
        switch words.count {
        case 1 where words[0] == "weekly": self.init(every: 1, .week)
        case 1 where words[0] == "monthly": self.init(every: 1, .month)
        case 3 where words[0] == "every":
            guard words[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(words[1])
            else { return nil }
            var unit = words[2]
            if unit.hasSuffix("s") { unit.removeLast() }
            guard let unit = Unit(rawValue: String(unit)) else { return nil }
            self.init(every: count, unit)
        default: return nil
        }
    }

    /// The interval as it is written in files.
    public var description: String {
        switch (count, unit) {
        case (1, .week): "weekly"
        case (1, .month): "monthly"
        case (1, .day): "every 1 day"
        default: "every \(count) \(unit.rawValue)s"
        }
    }
}
