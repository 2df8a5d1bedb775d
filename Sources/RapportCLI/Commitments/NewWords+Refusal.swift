import DisplayText
import JournalStorage
import Mentorship

extension JournalError {
    /// That words of a commitment are refused, and how to say what was meant.
    init(_ refusal: NewWords.Refusal) {
        let advice = "Write one such as due:2026-12-01 or due:fri, or give it with --due \"in 2 weeks\""
        let reason =
            switch refusal.fault {
            case .bare: "no date follows it. \(advice)"
            case .noDate: "that is no date. \(advice)"
            case .second: "a due date is said already. Leave one of the two out"
            case .onlyWords: "only its words are changed here. `rapport move ID --due DATE` gives it a due date"
            }
        self.init(.refused, "\(CleanText.quoted(refusal.word)) can't be among the words: \(reason).")
    }
}

extension NewWords {
    /// Takes a typed text apart, for a subcommand.
    ///
    /// - Throws: `.refused` where a `due:` has no date behind it or comes twice.
    static func typed(_ text: String, today: Day) throws(JournalError) -> NewWords {
        do throws(Refusal) {
            return try NewWords(text, today: today)
        } catch {
            throw JournalError(error)
        }
    }

    /// Refuses words for a commitment that is there already where a due date is meant among them.
    ///
    /// - Throws: `.refused`, with the command that gives it a date.
    static func refuseTypedDueDate(in text: String) throws(JournalError) {
        do throws(Refusal) {
            try refuseDueDate(in: text)
        } catch {
            throw JournalError(error)
        }
    }
}
