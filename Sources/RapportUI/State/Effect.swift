public import Mentorship

/// What the panes want done and can't do themselves: the loop does it and tells them what came of it.
public enum Effect: Hashable, Sendable {
    /// Write changes to the journal, in that order; they are taken back as one.
    case apply([Change])
    /// Read a session's text, to be shown.
    case open(SessionName, of: PairID)
    /// Hand a file of the journal to the person's editor, at a line counted from 1.
    case edit(path: String, line: Int)
    /// Open, save or keep notes.
    case notes(NoteEffect)
    /// Read the library of stories and questions.
    case readLibrary
    /// Remember that something was celebrated, so that it isn't again.
    case celebrated(String)
    /// Stop changes that are on their way; those that were made stay made.
    case stop
    /// Take back the last change.
    case undo
    /// Make the change again that was taken back last.
    case redo
    /// Draw the whole screen again.
    case redraw
    /// Give the terminal back to the shell until the program is continued.
    case suspend
    /// End.
    case quit
}
