/// Something to celebrate: written down, or told by the dates and figures.
public struct Milestone: Hashable, Sendable {
    /// What it comes from.
    public enum Kind: Hashable, Sendable {
        /// A `Milestone:` line of a session, from 1.
        case written(SessionName, line: Int)
        /// The 10th, 25th, 50th or 100th held session.
        case session(number: Int, SessionName)
        /// So many years since the start.
        case anniversary(years: Int)
        /// A goal that one side ticked: on no day of its own.
        case goal(Side)
        /// The first commitment kept in time after one was overdue, kept late or released.
        case keptAgain(CommitmentKey)
        /// The first commitment kept at all.
        case firstKept(CommitmentKey)
        /// A birthday of one side.
        case birthday(Side)
    }

    /// What it comes from.
    public var kind: Kind
    /// The day; nothing for a goal reached, whose day nobody wrote down.
    public var day: Day?
    /// The words: `First paper accepted`, `10th session`, `Goal reached: …`.
    public var text: String
    /// Its topics, in small letters.
    public var topics: [String]
    /// The words it comes from as they are written in the file, where its kind doesn't say it: a goal's.
    public var source: String?

    /// A milestone of that day.
    public init(kind: Kind, day: Day?, text: String, topics: [String] = []) {
        self.kind = kind
        self.day = day
        self.text = text
        self.topics = topics
    }
}
