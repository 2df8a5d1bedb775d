import Mentorship
import PlainText

/// What puts a change back, bytes and all.
public struct Reversal: Sendable {
    /// The pair it is about; nothing for a file that belongs to no pair.
    public let pair: PairID?
    let files: [FileReversal]
    /// The key under which the commitment was found before the change; nothing where there was none.
    let before: CommitmentKey?
    /// The key under which it was found after the change; nothing where there is none any more.
    let after: CommitmentKey?

    /// What puts files back.
    init(pair: PairID?, files: [FileReversal], before: CommitmentKey? = nil, after: CommitmentKey? = nil) {
        self.pair = pair
        self.files = files
        self.before = before
        self.after = after
    }

    /// The session that this puts back, by the name it had before the change and the one it has after it: nothing
    /// before it was made, and after it is gone; nothing at all where no session's file is concerned.
    var session: SessionTrace? {
        let before = files.last { $0.before != nil && JournalLayout.session(at: $0.path) != nil }
        let after = files.last { $0.after != nil && JournalLayout.session(at: $0.path) != nil }
        guard before != nil || after != nil else { return nil }
        return SessionTrace(
            formerly: (before?.path).flatMap(JournalLayout.session), now: (after?.path).flatMap(JournalLayout.session))
    }

    /// What puts back what this one puts back.
    var inverse: Reversal {
        Reversal(pair: pair, files: files.map(\.inverse), before: after, after: before)
    }
}

extension Reversal {
    /// What puts back both this change and the one just before it, where both are about the same one file; nothing
    /// otherwise.
    public func joined(after earlier: Reversal) -> Reversal? {
        guard files.count == 1, earlier.files.count == 1, files[0].path == earlier.files[0].path,
            files[0].before == earlier.files[0].after
        else { return nil }
        let file = FileReversal(path: files[0].path, before: earlier.files[0].before, after: files[0].after)
        return Reversal(pair: pair, files: [file], before: earlier.before, after: after)
    }
}

/// The names of a session before and after a change.
public struct SessionTrace: Hashable, Sendable {
    /// The one it had before; nothing where it was not there.
    public let formerly: SessionKey?
    /// The one it has now; nothing where it is no longer there.
    public let now: SessionKey?
}

/// What puts one file back.
struct FileReversal: Sendable {
    let path: String
    /// The file before the change; nothing where there was none.
    let before: [UInt8]?
    /// The file after the change; nothing where there is none.
    let after: [UInt8]?
    /// Whether the file came or went as a whole, and how.
    var wholly: Wholly?

    /// How a file comes or goes as a whole: it is put back only where it is as the change left it.
    enum Wholly: Hashable, Sendable {
        /// By itself.
        case alone
        /// To or from another path, where it has the same owner and mode.
        case moved(String)

        /// The path at which the file is, or was, besides.
        var otherPath: String? {
            if case .moved(let path) = self { path } else { nil }
        }
    }

    var inverse: FileReversal { FileReversal(path: path, before: after, after: before, wholly: wholly) }

    /// The file as it is to be, given what it holds now.
    ///
    /// Where nobody touched it since, that is the text before the change. Where it was changed elsewhere, the lines
    /// that the change touched are put back where they now stand, if it is certain which ones these are.
    ///
    /// - Throws: `.changedMeanwhile` where these lines are no longer there.
    func restored(from now: [UInt8]?) throws(JournalError) -> [UInt8]? {
        if now == after || now == before { return before }
        guard let now, let after, wholly == nil else { throw changed }
        let hunk = Hunk(before: before ?? [], after: after)
        guard let restored = hunk.restored(in: now) else { throw changed }
        return restored
    }

    private var changed: JournalError {
        JournalError(
            .changedMeanwhile,
            "\(path) was changed there by another program meanwhile: look at it, for this can't be put back; "
                + "nothing was written.",
            cause: JournalErrorCause(path: path, end: " was changed there by another program meanwhile"))
    }
}
