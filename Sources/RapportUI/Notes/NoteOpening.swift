public import Mentorship

/// A text about a session as it was opened for writing.
public struct NoteOpening: Equatable, Sendable {
    /// What it is.
    public var key: NoteKey
    /// What stands behind its front matter.
    public var body: [UInt8]
    /// How many lines of its file stand before that.
    public var headLines: Int
    /// Whether there is no file yet.
    public var isNew: Bool
    /// The session's front matter as it stands, or as it will stand in a new file; the same on both sides.
    public var session: Session
    /// How the session felt; what it says only counts for the owner's own side.
    public var checkIn: CheckIn
    /// Whether the session is going on, so that its minutes are counted.
    public var isGoingOn: Bool
    /// The time at which it was opened, where that is known.
    public var clock: TimeOfDay?
    /// What was typed and not saved the last time, and is taken up.
    public var recovered: NoteSave?

    /// A text of that body.
    public init(
        _ key: NoteKey, body: [UInt8], headLines: Int, isNew: Bool, session: Session, checkIn: CheckIn,
        isGoingOn: Bool, clock: TimeOfDay?, recovered: NoteSave? = nil
    ) {
        self.key = key
        self.body = body
        self.headLines = headLines
        self.isNew = isNew
        self.session = session
        self.checkIn = checkIn
        self.isGoingOn = isGoingOn
        self.clock = clock
        self.recovered = recovered
    }
}
