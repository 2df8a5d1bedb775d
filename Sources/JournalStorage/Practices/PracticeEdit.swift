import Mentorship
import PlainText

/// Turns what becomes of expectations, profiles, remarks, nudges, stories and questions into what is to be written.
struct PracticeEdit {
    let store: JournalStore
    let reader: any SettledReader

    /// The plan of a change; without steps where the text already is as wanted.
    func plan(_ change: PracticeChange) throws(JournalError) -> ChangePlan {
        throw JournalError(.refused, "This can't be written yet.")
    }
}
