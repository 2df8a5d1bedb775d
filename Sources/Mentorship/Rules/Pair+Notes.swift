extension Pair {
    /// The session that is meant by a day when notes are taken: the last one of that day that was not cancelled.
    public func sessionForNotes(on day: Day) -> SessionName? {
        sessions.last { $0.name.day == day && $0.writtenStatus != .cancelled }?.name
    }
}
