import DisplayText
import Mentorship

/// What was typed as the words of an item of a list, and what it comes to.
enum EntryWords {
    /// The longest line that is read again at each key, in bytes.
    static let mostRead = 2_000

    /// The words, in which a goal's natural date has become one; else why they can't be taken.
    static func taken(_ typed: String, for list: EntryList, on today: Day) -> Result<String, EntryFault> {
        do throws(TypedWords.Fault) {
            let words = try TypedWords(typed).text
            guard case .profile(.goals, _) = list else { return .success(words) }
            return .success(GoalWords(words, today: today).written)
        } catch {
            switch error {
            case .unseen: return .failure(EntryFault(sentence: "Words are missing."))
            case .tooLong: return .failure(EntryFault(sentence: "That is too long for one line."))
            }
        }
    }

    /// Another item of a list; with no words the line is closed, or what comes next is asked.
    ///
    /// - Parameter again: asks for one more once it is added; nothing where one is enough.
    static func add(
        _ typed: String, to list: EntryList, again: Prompt? = nil, orElse next: Prompt.Answer, in context: Context
    ) -> Prompt.Answer {
        guard typed.contains(where: { $0 != " " }) else { return next }
        switch taken(typed, for: list, on: context.today) {
        case .success(let words):
            let changes: [Change] = [.practice(.add(words, to: list))]
            return again.map { .changesThen(changes, $0) } ?? .changes(changes)
        case .failure(let fault): return .missing(fault.sentence)
        }
    }

    /// Other words for an item; the same ones change nothing.
    static func reword(_ key: EntryKey, to typed: String, in context: Context) -> Prompt.Answer {
        guard typed.contains(where: { $0 != " " }) else {
            let remove = KeyMap.standard.name(of: "agreement.remove") ?? "d"
            return .missing("It needs words. \(remove) takes it back; esc leaves it.")
        }
        guard typed != key.words else { return .done("The words are as they were.") }
        switch taken(typed, for: key.list, on: context.today) {
        case .success(let words): return .changes([.practice(.rewordEntry(key, to: words))])
        case .failure(let fault): return .missing(fault.sentence)
        }
    }

    /// How words are read while they are typed: the day by which a goal is to be reached.
    static func reading(of typed: String, for list: EntryList, in context: Context) -> NamedWords? {
        guard case .profile(.goals, _) = list, typed.utf8.count <= mostRead else { return nil }
        let goal = GoalWords(typed, today: context.today)
        if goal.isUndated { return NamedWords("by: wants a date behind it: by:1 dec, by:2027-03-31") }
        return goal.by.map {
            NamedWords("by \(CalendarWords.full($0)), \(CalendarWords.distance(to: $0, from: context.today))")
        }
    }
}

/// Why words can't be taken.
struct EntryFault: Error, Equatable {
    let sentence: CleanText
}
