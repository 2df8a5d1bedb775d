extension Pair {
    /// How a pair stands on a day: as written, or alumni once its programme is over.
    public enum Status: String, CaseIterable, Hashable, Sendable {
        case active, paused, alumni, closed
    }

    /// The status on that day: as written, but an active pair is alumni from the day after `until`
    /// (rules.md, "Status").
    public func status(on today: Day) -> Status {
        switch writtenStatus {
        case .paused: .paused
        case .closed: .closed
        case .active: until.map { $0 < today } == true ? .alumni : .active
        }
    }
}
