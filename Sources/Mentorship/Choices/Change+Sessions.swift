extension Change {
    /// What was done with a session, for the status line: `Planned: Fri 27 Nov at 14:00 with Grace Hopper`; empty for
    /// what is done with anything else.
    func sessionSentence(on today: Day, in pair: Pair?) -> String {
        switch self {
        case .plan(let new) where new.status == .planned: "Planned: \(Change.name(of: new, on: today, in: pair))"
        case .plan(let new): "New session: \(Change.name(of: new, on: today, in: pair))"
        case .hold(let key): "Held: \(Change.name(of: key, on: today, in: pair))"
        case .cancel(let key, _): "Cancelled: \(Change.name(of: key, on: today, in: pair))"
        case .moveSession(let key, let move):
            "Moved: the session of \(key.name.short(relativeTo: today)) to \(move.words(from: key.name.day, on: today))"
        case .entitle(let key, let title):
            title.isEmpty
                ? "Without a title: the session of \(key.name.short(relativeTo: today))"
                : "Title of the session of \(key.name.short(relativeTo: today)): \(title)"
        case .setMinutes(let key, let minutes):
            minutes.map { "Length of the session of \(key.name.short(relativeTo: today)): \($0) min" }
                ?? "Without a length: the session of \(key.name.short(relativeTo: today))"
        case .keep, .release, .move, .reopen, .reword, .reassign, .remove, .add, .begin, .setStatus, .edit, .write,
            .practice:
            ""
        }
    }

    /// The same in the middle of a sentence: `planned Fri 27 Nov at 14:00 with Grace Hopper`.
    func sessionDeed(on today: Day, in pair: Pair?) -> String {
        switch self {
        case .plan(let new) where new.status == .planned: "planned \(Change.name(of: new, on: today, in: pair))"
        case .plan(let new): "wrote down the session of \(Change.name(of: new, on: today, in: pair))"
        case .hold(let key): "held the session of \(Change.name(of: key, on: today, in: pair))"
        case .cancel(let key, _): "cancelled the session of \(Change.name(of: key, on: today, in: pair))"
        case .moveSession(let key, let move):
            "moved the session of \(key.name.short(relativeTo: today)) to \(move.words(from: key.name.day, on: today))"
        case .entitle(let key, let title):
            title.isEmpty
                ? "took the title of the session of \(key.name.short(relativeTo: today)) away"
                : "called the session of \(key.name.short(relativeTo: today)) “\(title)”"
        case .setMinutes(let key, let minutes):
            minutes.map { "set the length of the session of \(key.name.short(relativeTo: today)) to \($0) min" }
                ?? "took the length of the session of \(key.name.short(relativeTo: today)) away"
        case .keep, .release, .move, .reopen, .reword, .reassign, .remove, .add, .begin, .setStatus, .edit, .write,
            .practice:
            ""
        }
    }

    /// What a number of changes like this one did: `planned 3 sessions`.
    func sessionDeed(of number: String, on today: Day) -> String {
        switch self {
        case .plan(let new): "\(new.status == .planned ? "planned" : "wrote down") \(number) sessions"
        case .hold: "held \(number) sessions"
        case .cancel: "cancelled \(number) sessions"
        case .moveSession(_, let move): "moved \(number) sessions to \(move.words(on: today))"
        case .entitle: "changed the titles of \(number) sessions"
        case .setMinutes: "changed the lengths of \(number) sessions"
        case .keep, .release, .move, .reopen, .reword, .reassign, .remove, .add, .begin, .setStatus, .edit, .write,
            .practice:
            ""
        }
    }

    /// A session about to be written down, and with whom it is.
    private static func name(of new: NewSession, on today: Day, in pair: Pair?) -> String {
        let time = new.time.map { " at \($0)" } ?? ""
        return "\(new.day.short(relativeTo: today))\(time) \(people(of: new.pair, pair))"
    }

    /// A session, and with whom it is.
    private static func name(of key: SessionKey, on today: Day, in pair: Pair?) -> String {
        "\(key.name.short(relativeTo: today)) \(people(of: key.pair, pair))"
    }

    /// With whom the owner meets; who meets, where the owner is an observer.
    private static func people(of id: PairID, _ pair: Pair?) -> String {
        guard let pair else { return "with \(id.name)" }
        return pair.role == .observer ? "of \(pair.title)" : "with \(pair.title)"
    }
}

extension SessionMove {
    /// Day and time in words, `Fri 4 Dec at 10:00`; the time alone where the day stays.
    fileprivate func words(from former: Day? = nil, on today: Day) -> String {
        if day == former, let time { return "\(time)" }
        return day.short(relativeTo: today) + (time.map { " at \($0)" } ?? "")
    }
}
