import DisplayText
import Mentorship

extension Sheet {
    /// Puts the page before a meeting; empty parts are left out.
    mutating func put(_ brief: Brief, of pair: Pair, today: Day) {
        let next = brief.next.map { ", next \($0.short(relativeTo: today))" } ?? ""
        title("\(CleanText.oneLine(pair.title)) · \(today.short(relativeTo: Day.first))\(next)")
        part("Open", brief.open) { $0.item($1, of: pair, today: today) }
        put(brief.lastTime, today: today)
        part("Unanswered", brief.unanswered) { sheet, asked in
            sheet.item(
                "\(CleanText.oneLine(asked.question.asked.text)) · asked \(asked.session.day.date(relativeTo: today))")
        }
        part("Dates near", brief.dates) { sheet, date in
            sheet.item("\(date.day.short(relativeTo: today)) · \(CleanText.oneLine(date.text))")
        }
        part("Common ground", brief.commonGround) { sheet, interest in
            let learned = interest.isLearned ? " · learned on the way" : ""
            sheet.item("\(CleanText.oneLine(interest.isTopic ? "#\(interest.text)" : interest.text))\(learned)")
        }
        part("Kept since", brief.kept) { $0.item($1, of: pair, today: today) }
        part("Released since", brief.released) { $0.item($1, of: pair, today: today) }
        if let fitting = brief.question {
            heading("A question that fits")
            put(fitting)
        }
        if let fitting = brief.story {
            heading("A story that fits")
            item(CleanText.oneLine(fitting.story.name))
            detail("\(CleanText.oneLine(fitting.reason)) · rapport story \(CleanText.oneLine(fitting.story.slug))")
        }
        part("Boundaries", brief.boundaries) { $0.item(CleanText.oneLine($1.words)) }
        if brief.knowsNothing {
            text(
                "Nothing is known yet: `rapport agreement \(CleanText.oneLine(pair.id.name))` shows what you expect of "
                    + "each other; key w in the panes begins the walk-through of a first meeting.", .faint)
        }
    }

    private mutating func put(_ lastTime: Brief.LastTime?, today: Day) {
        guard let lastTime else { return }
        let title = lastTime.title.map { " · \($0)" } ?? ""
        heading("Last time · \(lastTime.session.short(relativeTo: today))\(CleanText.oneLine(title))")
        if let line = lastTime.firstLine { item(CleanText.oneLine(line)) }
        for remark in lastTime.heard { item("heard: \(CleanText.oneLine(remark.text))") }
        for remark in lastTime.learned { item("learned: \(CleanText.oneLine(remark.text))") }
    }

    /// Puts a question that fits, and why.
    mutating func put(_ fitting: FittingQuestion) {
        item(CleanText.oneLine(fitting.question.text))
        detail(CleanText.oneLine(fitting.reason))
    }

    /// Puts a commitment: whose, the words, and how it stands.
    mutating func item(_ commitment: Commitment, of pair: Pair, today: Day) {
        var parts: [CleanText] = []
        let date: (Day?) -> String = { $0.map { " \($0.short(relativeTo: today))" } ?? "" }
        switch commitment.state {
        case .open where commitment.isOverdue(on: today): parts.append("overdue since\(date(commitment.due))")
        case .open where commitment.due == today: parts.append("due today")
        case .open: if commitment.due != nil { parts.append("due\(date(commitment.due))") }
        case .kept: parts.append("kept\(date(commitment.kept))\(commitment.isKeptLate ? ", late" : "")")
        case .released: parts.append("released\(date(commitment.released))")
        }
        if let reason = commitment.reason, commitment.state == .released { parts.append("because: \(reason)") }
        let standing = parts.map { " · \(CleanText.oneLine($0.string))" }.joined()
        let ink: Ink = commitment.isOverdue(on: today) ? .warning : .plain
        item("\(pair.plainName(of: commitment.owner)): \(CleanText.oneLine(commitment.text))\(standing)", ink)
    }
}

extension Brief {
    /// Whether there is nothing on the page but a question and a story.
    fileprivate var knowsNothing: Bool {
        open.isEmpty && lastTime == nil && unanswered.isEmpty && dates.isEmpty && commonGround.isEmpty && kept.isEmpty
            && released.isEmpty && boundaries.isEmpty
    }
}
