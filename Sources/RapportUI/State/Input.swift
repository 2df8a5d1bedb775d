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
    /// Another day has begun.
    case dayTurned
    /// A change was written, and its pair is about to be read again; the sentence says which. Whatever asked for it is
    /// closed.
    case changed(Change, String)
    /// A change was taken back, and its pair is about to be read again; the sentence says which.
    case undone(Change, String)
    /// A change was made again, and its pair is about to be read again; the sentence says which.
    case redone(Change, String)
    /// Anything else worth knowing, in a sentence.
    case noted(String)
    /// What was asked for could not be done; the sentence says why. Whatever asked for it stays open.
    case failed(String)
}
