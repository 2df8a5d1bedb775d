/// A screen with a keyboard; the only thing the program knows of where it is shown.
public protocol Terminal: AnyObject {
    /// Cells across and down; changes with a `.resize` event.
    var size: Size { get }

    /// Whether more than ASCII can be shown. Where not, what is presented is brought down to ASCII.
    var supportsUnicode: Bool { get }

    /// A descriptor that is readable when an event may be waiting, to `poll` on; nil where there is none (any more).
    var inputDescriptor: Int32? { get }

    /// How long one may sleep before asking for events though the descriptor is not readable; nothing where that has no
    /// end.
    var patience: Duration? { get }

    /// Shows a grid, and the cursor at a place of it, or nowhere.
    func present(_ grid: Grid, cursor: Position?)

    /// Makes ready for a grid that may be presented next; nothing of it shows until then.
    func prepare(_ grid: Grid)

    /// Has the next grid drawn whole, where something else may have written to the screen.
    func redraw()

    /// The next event, or nil when none is waiting. Never waits for a person: at most 25 ms for the rest of an escape
    /// sequence that has begun.
    func nextEvent() -> Event?

    /// Gives the terminal back as it was found, for another program to use, until `reclaim`.
    func release()

    /// Takes the terminal again after `release`; the next grid is drawn whole.
    func reclaim()

    /// Gives the terminal back, stops the process group (as ^Z does), and takes the terminal again when it goes on.
    func suspend()

    /// Gives the terminal back as it was found, for good. Doing so again does nothing.
    func close()
}
