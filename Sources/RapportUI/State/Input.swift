public import Mentorship
public import TerminalGrid

/// What the panes are told: what the person did, and what became of the journal.
public enum Input: Equatable, Sendable {
    /// A key, a paste, another size.
    case event(Event)
    /// The list of pairs was read, for the first time or again.
    case outlined
    /// These pairs were read, for the first time or again.
    case read(Set<PairID>)
    /// A session's text was read, to be shown or because it has changed.
    case opened(SessionText, of: PairID)
    /// A session's text could not be read; the sentence says why, and whether it is there no longer.
    case missed(SessionName, of: PairID, String, isGone: Bool)
    /// The library of stories and questions was read, for the first time or again.
    case libraryRead
    /// Another day has begun.
    case dayTurned
    /// Changes were written, and their pairs are about to be read again; the sentence says which. Whatever asked for
    /// them is closed. What came of them is selected, where something new did.
    case changed([Change], String, select: Subject?)
    /// What was asked for stood so already, and nothing was written: the pairs are about to be read again. Whatever
    /// asked for it is closed.
    case unneeded([Change])
    /// Many changes have begun to be made, taken back or made again (``Context/progress``). Whatever asked for them is
    /// closed.
    case began
    /// Changes were stopped after these; the sentence says so. Their pairs are about to be read again.
    case stopped([Change], String)
    /// Only some of several changes came through, and the pairs of those are about to be read again.
    case fellShort(Shortfall)
    /// Changes were taken back, and their pairs are about to be read again; the sentence says which.
    case undone([Change], String, select: Subject?)
    /// Changes were made again, and their pairs are about to be read again; the sentence says which.
    case redone([Change], String, select: Subject?)
    /// Changes could not be taken back; the sentence says why. They gave way: the next time others are taken back.
    case notUndone(String)
    /// Changes could not be made again; the sentence says why. They gave way: the next time others are made again.
    case notRedone(String)
    /// Something became of notes.
    case notes(NoteInput)
    /// Anything else worth knowing, in a sentence.
    case noted(String)
    /// What was asked for could not be done; the sentence says why. Whatever asked for it stays open.
    case failed(String)
}

/// What a change is about, so that it can be selected.
public enum Subject: Hashable, Sendable {
    case pair(PairID)
    case commitment(CommitmentKey)
    /// A session by the name it has now, and by the one it had; nothing where it isn't there, or wasn't.
    case session(now: SessionKey?, formerly: SessionKey?)
}
