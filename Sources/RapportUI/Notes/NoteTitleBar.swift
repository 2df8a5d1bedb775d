import DisplayText
import Mentorship
import TerminalGrid

/// The head of the page of notes: who, when, whether it is saved, and who else can read it.
///
/// Who can read it stays longest where there is little room.
struct NoteTitleBar: Equatable, Sendable {
    /// Who, and when.
    let left: CleanText
    /// Whether it is saved.
    let state: CleanText
    /// Who can read it.
    let readers: CleanText
    /// Whether something keeps it from being saved.
    let isInTrouble: Bool

    /// The head in so many columns.
    init(of page: NotePage, in context: Context) {
        let theme = context.theme
        let columns = page.size.columns
        state = page.state
        isInTrouble = page.isInTrouble
        let readers: [CleanText] = page.isPrivate ? ["for your eyes alone", "private"] : [page.readers, "shared"]
        let day = CalendarWords.full(page.session.name.day)
        let time = page.outcome.begun.map { begun -> CleanText in
            page.outcome.isGoingOn
                ? "\(theme.dot)\(begun.description) (\(page.outcome.minutes) min)" : "\(theme.dot)\(begun.description)"
        }
        let number: CleanText = page.session.name.number > 1 ? " (\(page.session.name.number))" : ""
        let lefts: [CleanText] = [
            "\(page.title)\(theme.dot)\(day)\(number)\(time ?? "")",
            "\(page.title)\(theme.dot)\(CalendarWords.date(page.session.name.day))\(number)\(time ?? "")",
            "\(page.title)\(theme.dot)\(CalendarWords.date(page.session.name.day))\(number)",
            page.title,
        ]
        var found: (CleanText, CleanText)?
        for right in readers where found == nil {
            let room = columns - 4 - state.width - theme.dot.width - right.width
            if let left = lefts.first(where: { $0.fits(in: room) }) {
                found = (left, right)
            } else if room >= 6 {
                found = (theme.cut(page.title, to: room), right)
            }
        }
        left = found?.0 ?? ""
        self.readers = found?.1 ?? readers[readers.count - 1]
    }
}

extension NotePage {
    /// Whether it is saved, in a word or two.
    fileprivate var state: CleanText {
        if trouble != nil { return draftTrouble == nil ? "NOT SAVED" : "NOT SAVED, no draft" }
        if isChanged {
            if draftTrouble != nil { return "NOT SAVED, no draft" }
            return isDrafted ? "draft kept" : "not saved"
        }
        return sheet.isNew ? "nothing written" : "saved"
    }
}
