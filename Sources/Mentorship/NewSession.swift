/// A session about to be written down: one that is planned, or one that was held.
public struct NewSession: Hashable, Sendable {
    /// The pair that meets.
    public var pair: PairID
    /// The day. Which session of that day it is, storage finds out: the first number that is free.
    public var day: Day
    /// When it begins.
    public var time: TimeOfDay?
    /// What it is called, on one line.
    public var title: String?
    /// How it stands; always written.
    public var status: Session.Status

    /// A session of a pair on a day.
    public init(
        pair: PairID, day: Day, time: TimeOfDay? = nil, title: String? = nil, status: Session.Status
    ) {
        self.pair = pair
        self.day = day
        self.time = time
        self.title = title
        self.status = status
    }
}

/// Where a session goes that is moved, and how it stands there.
public struct SessionMove: Hashable, Sendable {
    /// The day; its own where only the time is another.
    public var day: Day
    /// When it begins; as it was where nothing is said.
    public var time: TimeOfDay?
    /// How it stands. It is written where the file doesn't say it, for else it would follow from the day.
    public var status: Session.Status

    /// A move to a day.
    public init(to day: Day, at time: TimeOfDay? = nil, status: Session.Status) {
        self.day = day
        self.time = time
        self.status = status
    }
}
