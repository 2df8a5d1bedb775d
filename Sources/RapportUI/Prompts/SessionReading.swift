import Mentorship

/// What somebody's words for a session come to: its day, when it begins, and what it is called.
///
/// `fri`, `fri 14:00`, `4 dec at 9:30 the review`: a natural date, then a time if one is wanted, then a title if one is
/// wanted. What could be a time and isn't certain to be one (`14`, `2pm`) is no title either.
struct SessionReading: Hashable, Sendable {
    /// Why words are no session yet.
    enum Fault: Error, Hashable, Sendable {
        /// There are none.
        case empty
        /// They don't begin with a day.
        case noDay
        /// This one could be a time, and isn't written as one.
        case noTime(String)
        /// They are longer than what is read at each key.
        case tooLong
    }

    /// The day.
    let day: Day
    /// When it begins, where that was said.
    let time: TimeOfDay?
    /// What is left; empty where nothing is.
    let title: String

    /// The most words a natural date has.
    private static let mostWords = 3
    /// The longest line that is read, in bytes.
    private static let longest = 2_000

    /// Reads a line, seen from a day.
    ///
    /// - Parameter usual: the day that is meant where only a time is said; then one has to be said where nothing is given.
    init(_ line: String, today: Day, or usual: Day? = nil) throws(Fault) {
        guard line.utf8.count <= Self.longest else { throw .tooLong }
        var rest = line.split { $0 == " " || $0 == "\t" }[...]
        guard let first = rest.first else { throw .empty }
        if let usual, TimeOfDay(typed: first) != nil {
            day = usual
        } else {
            day = try Self.takeDay(from: &rest, today)
        }
        time = try Self.takeTime(from: &rest)
        title = rest.joined(separator: " ")
    }

    /// The longest natural date at the beginning.
    private static func takeDay(from rest: inout ArraySlice<Substring>, _ today: Day) throws(Fault) -> Day {
        for count in (1...mostWords).reversed() where count <= rest.count {
            guard let day = NaturalDate.day(from: rest.prefix(count).joined(separator: " "), today: today) else {
                continue
            }
            rest = rest.dropFirst(count)
            return day
        }
        throw .noDay
    }

    /// The time that comes next, with an `at` before it or without; nothing where what comes is no attempt at one.
    private static func takeTime(from rest: inout ArraySlice<Substring>) throws(Fault) -> TimeOfDay? {
        let hasAt = rest.first?.lowercased() == "at"
        let words = hasAt ? rest.dropFirst() : rest
        guard let word = words.first, couldBeTime(word) else { return nil }
        guard let time = TimeOfDay(typed: word) else { throw .noTime(String(word.prefix(40))) }
        rest = words.dropFirst()
        return time
    }

    /// Whether a word is one with which people mean a time: digits, with what stands between or behind them.
    private static func couldBeTime(_ word: Substring) -> Bool {
        guard let first = word.utf8.first, (0x30...0x39).contains(first) else { return false }
        return word.lowercased().utf8.allSatisfy { (0x30...0x39).contains($0) || ":.,hapm".utf8.contains($0) }
    }
}
