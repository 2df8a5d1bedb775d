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
    /// What happened, apart from what became of the files, where that is known.
    let cause: JournalErrorCause?
    /// Whether it is about one file alone, so that others may well be written.
    var isOfOneFile = false
    /// Whether what could not be taken back, or not be made again, gave way, so that the next time another one comes.
    public internal(set) var givesWay = false

    /// An error of that kind.
    public init(_ kind: Kind, _ message: String) {
        self.init(kind, message, cause: nil)
    }

    init(_ kind: Kind, _ message: String, cause: JournalErrorCause?) {
        self.kind = kind
        self.message = message
        self.cause = cause
    }

    /// Why one of several changes was not made, where others were: it says nothing of what became of the files.
    ///
    /// - Parameter place: what a path in the journal is called.
    public func reason(naming place: (String) -> String = { $0 }) -> String {
        cause.map { "\($0.start)\($0.path.map(place) ?? "")\($0.end)." } ?? message
    }
}

/// What happened, as words on either side of the place where it did.
struct JournalErrorCause: Hashable, Sendable {
    var start = ""
    /// A path in the journal; nothing where none is named.
    var path: String?
    let end: String
}

extension JournalError {
    /// The journal is no longer where it was.
    static func journalGone(_ place: String) -> JournalError {
        JournalError(.noJournal, "The journal at \(place) is gone: it has no folder called pairs any more.")
    }

    /// Somebody else changed a file meanwhile.
    static func changedMeanwhile(_ path: String) -> JournalError {
        JournalError(
            .changedMeanwhile,
            "\(path) was changed by another program meanwhile; nothing was written. Look at it and try again.",
            cause: JournalErrorCause(path: path, end: " was changed by another program meanwhile"))
    }
}
