public import Mentorship

/// What the panes want done and can't do themselves: the loop does it and tells them what came of it.
public enum Effect: Hashable, Sendable {
    /// Write a change to the journal.
    case apply(Change)
    /// Take back the last change.
    case undo
    /// Make the change again that was taken back last.
    case redo
    /// Give the terminal back to the shell until the program is continued.
    case suspend
    /// End.
    case quit
}
