import DisplayText
import JournalStorage
import Mentorship

/// The words of a goal, in which `by:DATE` says by when.
enum GoalWords {
    /// How many words a natural date has at most.
    private static let mostWords = 3
    private static let label = "by:"

    /// The words as they are written: a natural date behind `by:` as the day it means.
    static func written(_ typed: String, today: Day) -> String {
        var words = typed.split(separator: " ")[...]
        var written: [String] = []
        while let word = words.popFirst() {
            guard word.lowercased().hasPrefix(label) else {
                written.append(String(word))
                continue
            }
            let value = word.dropFirst(label.count)
            let further = (0..<mostWords).reversed().first { count in
                count <= words.count && !value.isEmpty
                    && NaturalDate.day(from: ([value] + words.prefix(count)).joined(separator: " "), today: today)
                        != nil
            }
            guard let further,
                let day = NaturalDate.day(
                    from: ([value] + words.prefix(further)).joined(separator: " "), today: today)
            else {
                written.append(String(word))
                continue
            }
            written.append("\(label)\(day)")
            words = words.dropFirst(further)
        }
        return written.joined(separator: " ")
    }

    /// The words as they are written; nothing stands behind `by:` then that is no date.
    ///
    /// - Throws: `.refused` where something does.
    static func dated(_ typed: String, today: Day) throws(JournalError) -> String {
        let written = written(typed, today: today)
        let faulty = written.split(separator: " ").first { word in
            word.utf8.count > label.utf8.count && word.lowercased().hasPrefix(label)
                && Day(word.dropFirst(label.count)) == nil
        }
        guard let faulty else { return written }
        throw JournalError(
            .refused,
            "\(CleanText.quoted(faulty)) is no date: write by:2026-12-01, by:fri, by:1 dec, by:end of month or by:in 2 weeks."
        )
    }

    /// A goal's words without its date, and that date; the first that stands there.
    static func parts(of text: String) -> (text: String, by: Day?) {
        var day: Day?
        let words = text.split(separator: " ").filter { word in
            guard day == nil, word.lowercased().hasPrefix(label), let found = Day(word.dropFirst(label.count)) else {
                return true
            }
            day = found
            return false
        }
        return (words.joined(separator: " "), day)
    }
}

extension JSONWriter {
    /// Writes a goal: `text reached by topics`; with its side where that is said.
    mutating func goal(_ entry: ListEntry, of side: Side? = nil) {
        let (text, day) = GoalWords.parts(of: entry.text)
        object { json in
            if let side { json.put("side", side.rawValue) }
            json.put("text", text)
            json.put("reached", entry.isTicked == true)
            json.put("by", day)
            json.put("topics", entry.topics)
        }
    }
}
