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

    /// What puts back what this one puts back.
    var inverse: Reversal {
        Reversal(pair: pair, files: files.map(\.inverse), before: after, after: before)
    }
}

/// What puts one file back.
struct FileReversal: Sendable {
    let path: String
    /// The file before the change; nothing where there was none.
    let before: [UInt8]?
    /// The file after the change; nothing where there is none.
    let after: [UInt8]?

    var inverse: FileReversal { FileReversal(path: path, before: after, after: before) }

    /// The file as it is to be, given what it holds now.
    ///
    /// Where nobody touched it since, that is the text before the change. Where it was changed elsewhere, the lines
    /// that the change touched are put back where they now stand, if it is certain which ones these are.
    ///
    /// - Throws: `.changedMeanwhile` where these lines are no longer there.
    func restored(from now: [UInt8]?) throws(JournalError) -> [UInt8]? {
        if now == after || now == before { return before }
        guard let now, let after else { throw changed }
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
