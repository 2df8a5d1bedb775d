import Mentorship

/// What becomes of a session whose notes are written: whether it is going on, how long it takes, whether it was held.
struct NoteOutcome: Equatable, Sendable {
    /// The session's front matter as its file has it.
    var session: Session
    /// Whether the session is going on, so that its minutes are counted.
    let isGoingOn: Bool
    /// When it began, as far as that is known.
    let begun: TimeOfDay?
    /// How long it has been going on.
    var minutes: Int
    /// Whether it was held, where it was planned; nothing where nobody said so.
    var wasHeld: Bool?

    /// What is known when the notes are opened.
    init(_ opening: NoteOpening) {
        session = opening.session
        isGoingOn = opening.isGoingOn
        begun = opening.session.time ?? (opening.isGoingOn ? opening.clock : nil)
        minutes = 0
    }

    /// Whether it has to be asked if it was held: it was planned for a day that has come.
    func isOpen(on today: Day) -> Bool {
        session.writtenStatus == .planned && session.name.day <= today && wasHeld == nil
    }

    /// What is to be written at the head of its file once it is over: minutes only where none are given.
    var changes: HeadChanges {
        var changes = HeadChanges()
        guard session.writtenStatus != .planned || wasHeld == true else { return changes }
        if isGoingOn, session.minutes == nil, minutes > 0 { changes.minutes = .set(minutes) }
        if session.writtenStatus == .planned { changes.status = .set(.held) }
        return changes
    }
}
