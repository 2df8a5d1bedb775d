/// The reasons for attention that come from what was promised, met and asked.
extension Pair {
    /// A commitment is overdue, whoever's.
    func overdueReason(on today: Day) -> String? {
        var count = 0
        var oldest: (text: String, due: Day)?
        forEachCommitment { commitment in
            guard commitment.isOverdue(on: today), let due = commitment.due else { return }
            count += 1
            if oldest.map({ due < $0.due }) ?? true { oldest = (commitment.text, due) }
        }
        guard let oldest else { return nil }
        let rest = count > 1 ? ", and \(count - 1) more" : ""
        return "\(count) overdue: \(Phrase.oneLine(oldest.text)), due \(oldest.due.date(relativeTo: today))\(rest)"
    }

    /// Too long since the last held session, or since the start if there was none, and none planned.
    ///
    /// Too long is more than one and a half cadences; without a cadence more than 60 days; for alumni more than 180.
    func quietReason(on today: Day) -> String? {
        guard nextSession(on: today) == nil else { return nil }
        let last = lastSession(on: today)?.name.day
        guard let since = last ?? started else { return nil }
        let days = today.days(since: since)
        let isAlumni = status(on: today) == .alumni
        let isTooLong: Bool
        if isAlumni {
            isTooLong = days > 180
        } else if let cadence {
            isTooLong = 2 * days > 3 * cadence.days
        } else {
            isTooLong = days > 60
        }
        guard isTooLong else { return nil }
        let agreed = isAlumni ? nil : cadence.map { "agreed \($0), " }
        let met = last == nil ? "not met since the start" : "last met"
        return "quiet: \(agreed ?? "")\(met) \(Phrase.ago(since, today)) — it is never too late to write"
    }

    /// In the last held session some questions have an answer and some have none.
    func unansweredReason(on today: Day) -> String? {
        guard let session = lastSession(on: today) else { return nil }
        let open = session.questions.filter { !$0.isAnswered }
        guard let first = open.first, open.count < session.questions.count else { return nil }
        let figures = "\(open.count) of \(Phrase.count(session.questions.count, "question")) unanswered"
        let day = session.name.day.date(relativeTo: today)
        return "\(figures) on \(day): \(Phrase.oneLine(first.asked.text))"
    }
}
