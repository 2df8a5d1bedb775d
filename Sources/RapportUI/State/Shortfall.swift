public import Mentorship

/// What came of several changes of which only some could be made, taken back or made again.
public struct Shortfall: Equatable, Sendable {
    /// What was to happen to them.
    public enum Deed: Equatable, Sendable {
        case making
        case takingBack
        case makingAgain
    }

    /// What was to happen to them.
    let deed: Deed
    /// Those that came through.
    let changes: [Change]
    /// What was done, without a full stop: `Kept 2 of 3`.
    let done: String
    /// What was not, and why, in sentences.
    let missed: String
    /// What is to be selected.
    let subject: Subject?
    /// Whether anything was written; not where those that came through stood as asked already.
    let isWritten: Bool
    /// Whether what could not be taken back, or made again, gave way: the next time others are.
    let givesWay: Bool

    /// What came of changes.
    ///
    /// - Parameters:
    ///   - changes: those that came through.
    ///   - done: what was done, without a full stop: `Kept 2 of 3`.
    ///   - missed: what was not, and why, in sentences.
    ///   - subject: what is to be selected.
    ///   - isWritten: whether anything was written.
    ///   - givesWay: whether others are taken back, or made again, the next time.
    public init(
        _ deed: Deed, _ changes: [Change], done: String, missed: String, select subject: Subject?, isWritten: Bool,
        givesWay: Bool
    ) {
        self.deed = deed
        self.changes = changes
        self.done = done
        self.missed = missed
        self.subject = subject
        self.isWritten = isWritten
        self.givesWay = givesWay
    }
}
