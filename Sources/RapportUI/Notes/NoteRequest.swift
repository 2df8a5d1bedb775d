public import Mentorship

/// Whose notes of which session are to be opened for writing.
public struct NoteRequest: Hashable, Sendable {
    /// Which session of a pair.
    public enum Which: Hashable, Sendable {
        /// The session of a day: the last one that was not cancelled, or a new one.
        case day(Day)
        /// One more session on its day.
        case new(NewSession)
        /// That one.
        case session(SessionName)
    }

    /// The pair that meets.
    public var pair: PairID
    /// Which of its sessions.
    public var which: Which
    /// For whose eyes.
    public var side: NoteKey.Side
    /// Whether they are opened as their file has them, though a draft of them was left behind.
    public var leavesDrafts = false

    /// Notes of a session.
    public init(_ which: Which, of pair: PairID, _ side: NoteKey.Side = .shared) {
        self.pair = pair
        self.which = which
        self.side = side
    }

    /// The same, as the file has it, whatever drafts there are.
    public var leavingDrafts: NoteRequest {
        var request = self
        request.leavesDrafts = true
        return request
    }
}
