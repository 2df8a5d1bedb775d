import Mentorship

/// The words of a goal, with the day by which it is to be reached taken out: `Lead a lab by:2027-03-31 #leading`.
///
/// Where somebody types it the date may be a natural one, and then is as long as it can be (rules.md, "Natural dates").
struct GoalWords: Equatable, Sendable {
    /// The most words of a natural date.
    private static let mostWords = 3
    private static let label = "by:"

    /// The words without the date.
    let text: String
    /// The day by which it is to be reached; nothing where none is said.
    let by: Day?
    /// Whether `by:` stands there with nothing behind it that is a date.
    let isUndated: Bool
    /// All of it, with the date as files have it.
    let written: String

    /// Takes words apart.
    ///
    /// - Parameter today: the day from which natural dates are read; nothing where only written ones are.
    init(_ words: String, today: Day?) {
        var rest = words.split(separator: " ")[...]
        var (text, written): ([Substring], [String]) = ([], [])
        var (by, isUndated): (Day?, Bool) = (nil, false)
        while let word = rest.popFirst() {
            guard by == nil, word.prefix(3).lowercased() == GoalWords.label else {
                text.append(word)
                written.append(String(word))
                continue
            }
            if let day = GoalWords.day(behind: word.dropFirst(3), &rest, today) {
                by = day
                written.append("\(GoalWords.label)\(day)")
            } else {
                isUndated = true
                text.append(word)
                written.append(String(word))
            }
        }
        self.text = text.joined(separator: " ")
        self.by = by
        self.isUndated = isUndated && by == nil
        self.written = written.joined(separator: " ")
    }

    private static func day(behind value: Substring, _ rest: inout ArraySlice<Substring>, _ today: Day?) -> Day? {
        if value.isEmpty {
            guard let next = rest.first, let day = Day(next) else { return nil }
            rest = rest.dropFirst()
            return day
        }
        guard let today else { return Day(value) }
        for further in (0..<mostWords).reversed() where further <= rest.count {
            let words = ([value] + rest.prefix(further)).joined(separator: " ")
            guard let day = NaturalDate.day(from: words, today: today) else { continue }
            rest = rest.dropFirst(further)
            return day
        }
        return nil
    }
}
