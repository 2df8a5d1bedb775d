import Mentorship

/// Why something could not be done with a journal, in a sentence for the person who asked.
public struct JournalError: Error, Hashable, Sendable {
    /// What went wrong; the command line gives each its exit code.
    public enum Kind: Hashable, Sendable {
        /// What was named does not exist.
        case notFound
        /// What was named could be several things.
        case ambiguous
        /// What was named is not in a state for it.
        case wrongState
        /// What was asked for can't be written as asked: empty words, words that would read as a date.
        case refused
        /// There is no journal there.
        case noJournal
        /// The journal or a part of it can't be read.
        case unreadable
        /// The journal can't be written.
        case unwritable
        /// Somebody else changed it meanwhile; nothing was written.
        case changedMeanwhile
    }

    /// What went wrong, for the exit code.
    public let kind: Kind
    /// What happened, where, and what to do next. Not yet cleaned for a screen.
    public let message: String
    /// The pairs in which something was written all the same, where a group of changes came part of the way only.
    public internal(set) var writtenPairs: [PairID] = []
    /// Whether what could not be taken back, or not be made again, gave way, so that the next time another one comes.
    public internal(set) var givesWay = false

    /// An error of that kind.
    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }
}

extension JournalError {
    /// Somebody else changed a file meanwhile.
    static func changedMeanwhile(_ path: String) -> JournalError {
        JournalError(
            .changedMeanwhile,
            "\(path) was changed by another program meanwhile; nothing was written. Look at it and try again."
        )
    }
}
