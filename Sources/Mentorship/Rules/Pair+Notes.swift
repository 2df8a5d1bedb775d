extension Pair {
    /// The session whose notes are meant by a day: the last one of that day that was not cancelled, or a new one.
    public func sessionForNotes(on day: Day) -> SessionName {
        let last = sessions.last { $0.name.day == day && $0.writtenStatus != .cancelled }
        return last?.name ?? freeSession(on: day)
    }

    /// The name of one more session on a day.
    public func freeSession(on day: Day) -> SessionName {
        let last = sessions.last { $0.name.day == day }
        return SessionName(day: day, number: (last?.name.number ?? 0) + 1)
    }
}
