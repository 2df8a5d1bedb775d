/// What comes from a terminal.
public enum Event: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted as a whole; lines end at LF.
    case paste(String)
    /// The terminal has a new size.
    case resize(Size)
    /// Nothing will come any more: the terminal is gone.
    case endOfInput
}
