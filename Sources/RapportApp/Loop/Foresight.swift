import RapportUI
import TerminalGrid

/// What a key would bring about that moves in a list, worked out before it is pressed.
///
/// Whoever walks down a list presses the same key again and again, and nothing else happens in between: what it shows
/// next needs only to be written. State and screen are values, so what is never asked for leaves no trace.
struct Foresight {
    /// The key.
    let key: Key
    /// The panes after it.
    let state: AppState
    /// What they show.
    let screen: Screen

    /// Looks ahead; nothing where the key does anything but move.
    init?(of key: Key, from state: AppState, in context: Context) {
        guard let next = state.moved(by: key, in: context) else { return nil }
        self.key = key
        self.state = next
        screen = Screen(of: next, in: context)
    }
}

/// What a terminal is given to show.
struct Screen {
    /// The cells.
    let grid: Grid
    /// Where the cursor stands, where it shows.
    let cursor: Position?

    /// What the panes show.
    init(of state: AppState, in context: Context) {
        grid = state.draw(in: context)
        cursor = state.cursor(in: context)
    }
}
