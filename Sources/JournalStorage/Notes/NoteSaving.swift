import Mentorship

/// What saving a note has come to.
public struct NoteSaving: Sendable {
    /// The note to go on with: its file as it is now. Where its body isn't the one that was given (``isJoined``), that
    /// is the text to show.
    public let file: NoteFile
    /// What puts back all files that were written; nothing where none was.
    public let reversal: Reversal?
    /// Whether somebody else had changed the text meanwhile, and both are joined in the body now.
    public let isJoined: Bool
    /// The file that keeps somebody else's version, which could not be joined with this one, relative to the journal.
    public let conflictCopy: String?
    /// The name that somebody else's session had taken meanwhile, so that this one, which was asked for as another,
    /// went under the next that is free (``file``); nothing where it kept its own.
    public let takenName: SessionName?
    /// Whether the file was deleted meanwhile, and was written again.
    public let wasGone: Bool
    /// Why keys at the head of the note were not changed as asked, where they were not; the text is saved all the same.
    public let headRefusal: JournalError?

    /// Whether anything was written; not where the file holds just that already.
    public var isWritten: Bool { reversal != nil }
}
