/// The reasons for attention that come from dates, and from how sessions felt.
extension Pair {
    /// The owner's last check-in has a 1 or a 2. The sentence never names the figure.
    func checkInReason(on today: Day) -> String? {
        guard let low = lowCheckIn(on: today) else { return nil }
        let day = low.session.day.date(relativeTo: today)
        return "check-in: the last one, on \(day), felt hard — what would help next time?"
    }

    /// The owner's last check-in on or before a day, if it has a 1 or a 2. Private.
    func lowCheckIn(on today: Day) -> CheckIn? {
        let rated = checkIns.last { $0.session.day <= today && !$0.ratings.isEmpty }
        return rated.flatMap { rated in rated.ratings.contains { $0 <= 2 } ? rated : nil }
    }

    /// The programme's last day is today or within the next 30 days.
    func endingReason(on today: Day) -> String? {
        guard let until, (0...30).contains(until.days(since: today)) else { return nil }
        let days = until.days(since: today)
        let day = until.date(relativeTo: today)
        let when = days == 0 ? "today, \(day)" : "in \(Phrase.count(days, "day")), on \(day)"
        return "ending: last day \(when) — time to plan a good ending, or a going on"
    }

    /// Milestones, anniversaries, birthdays and round numbers of sessions.
    func celebrateReason(on today: Day) -> String? {
        let occasions =
            [milestone(on: today), roundSession(on: today), anniversary(on: today)]
            + Side.allCases.map { birthday(of: $0, on: today) }
        let parts = occasions.compactMap { $0 }
        return parts.isEmpty ? nil : "celebrate: " + parts.joined(separator: "; ")
    }

    /// The newest milestone of the held sessions of the last days, and how many more there are.
    private func milestone(on today: Day) -> String? {
        var count = 0
        var newest: String?
        for session in sessions.reversed()
        where CelebrationDays.isRecent(session.name.day, on: today) && session.isHeld(on: today) {
            count += session.milestones.count
            if newest == nil, let milestone = session.milestones.first {
                newest = "\(Phrase.oneLine(milestone.text)), \(session.name.day.date(relativeTo: today))"
            }
        }
        return newest.map { count > 1 ? "\($0), and \(count - 1) more" : $0 }
    }

    /// A round number of held sessions, reached in the last days.
    private func roundSession(on today: Day) -> String? {
        let held = heldSessions(on: today)
        for number in CelebrationDays.roundSessions.reversed() where number <= held.count {
            let day = held[number - 1].name.day
            if CelebrationDays.isRecent(day, on: today) { return "\(number)th session, \(day.date(relativeTo: today))" }
        }
        return nil
    }

    /// The anniversary of the start, a few days before or after today.
    private func anniversary(on today: Day) -> String? {
        anniversaries(in: CelebrationDays.anniversaries(on: today)).first.map { day, years in
            "\(Phrase.count(years, "year")) together, \(day.date(relativeTo: today))"
        }
    }

    /// A birthday today or within the next days.
    private func birthday(of side: Side, on today: Day) -> String? {
        guard let day = nextBirthday(of: side, on: today), CelebrationDays.isNear(birthday: day, on: today) else {
            return nil
        }
        let whose = role.side == side ? "your" : "\(address(of: side))’s"
        return "\(whose) birthday, \(day.date(relativeTo: today))"
    }
}

extension CheckIn {
    /// The ratings that were given.
    public var ratings: [Int] { [comfort, trust, guidance].compactMap { $0 } }
}
