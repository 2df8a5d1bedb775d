extension Session {
    /// Whether it took place, on or before that day (rules.md, "Held sessions").
    public func isHeld(on today: Day) -> Bool {
        name.day <= today && status(on: today) == .held
    }

    /// Whether it lies ahead: planned for that day or a later one.
    public func isPlanned(on today: Day) -> Bool {
        name.day >= today && status(on: today) == .planned
    }

    /// Whether nobody has said what became of it: planned for a day that has passed.
    public func isLeftOpen(on today: Day) -> Bool {
        name.day < today && status(on: today) == .planned
    }
}

extension Pair {
    /// The sessions held by that day, oldest first.
    public func heldSessions(on today: Day) -> [Session] {
        sessions.filter { $0.isHeld(on: today) }
    }

    /// The newest session held by that day.
    public func lastSession(on today: Day) -> Session? {
        sessions.last { $0.isHeld(on: today) }
    }

    /// The first session planned for that day or later.
    public func nextSession(on today: Day) -> Session? {
        sessions.first { $0.isPlanned(on: today) }
    }

    /// How many sessions were held by that day.
    public func sessionCount(on today: Day) -> Int {
        sessions.reduce(0) { $1.isHeld(on: today) ? $0 + 1 : $0 }
    }

    /// How many sessions were held in each of the last months, the oldest first and the month of that day last.
    ///
    /// - Parameter months: how many calendar months, from 0; at most 1,200 are given.
    public func sessionsByMonth(last months: Int, on today: Day) -> [Int] {
        let months = min(max(months, 0), 1200)
        guard months > 0 else { return [] }
        var counts = Array(repeating: 0, count: months)
        let (year, month, _) = today.components
        for session in sessions where session.isHeld(on: today) {
            let held = session.name.day.components
            let age = (year - held.year) * 12 + month - held.month
            if age < months { counts[months - 1 - age] += 1 }
        }
        return counts
    }
}
