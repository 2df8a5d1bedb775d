/// A terminal without one: events come from a script, and every grid presented is kept.
///
///     let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24))
///     try terminal.press("jj<Enter>")
public final class ScriptedTerminal: Terminal {
    /// One screen that was presented.
    public struct Frame: Hashable, Sendable {
        /// What was shown.
        public let grid: Grid
        /// Where the cursor was, if anywhere.
        public let cursor: Position?
    }

    /// What the script was told to do with the terminal besides presenting.
    public enum Act: Hashable, Sendable {
        /// To be drawn whole.
        case redrawn
        /// Given to another program.
        case released
        /// Taken again.
        case reclaimed
        /// The process group was stopped, and went on.
        case suspended
        /// Given back for good.
        case closed
    }

    /// Cells across and down.
    public private(set) var size: Size
    /// Whether more than ASCII can be shown.
    public let supportsUnicode: Bool
    /// None: whoever waits for events asks `isExhausted`.
    public var inputDescriptor: Int32? { nil }
    /// None: nothing of a script is still to come.
    public var patience: Duration? { nil }
    /// Every screen presented, oldest first.
    public private(set) var frames: [Frame] = []
    /// What else was done with the terminal, oldest first.
    public private(set) var acts: [Act] = []
    private var waiting: ArraySlice<Event> = []

    /// A terminal of a size with events that wait to be read.
    public init(size: Size, events: [Event] = [], supportsUnicode: Bool = true) {
        self.size = size
        self.supportsUnicode = supportsUnicode
        waiting = events[...]
    }

    /// Whether no event is waiting.
    public var isExhausted: Bool { waiting.isEmpty }
    /// Whether it was closed.
    public var isClosed: Bool { acts.contains(.closed) }
    /// What is on screen; blank before anything was presented.
    public var lastGrid: Grid { frames.last?.grid ?? Grid(size: size) }
    /// Where the cursor is, if anywhere.
    public var lastCursor: Position? { frames.last?.cursor }

    /// Does nothing: a script's screens are presented at once.
    public func prepare(_ grid: Grid) {}

    /// Adds keys to what waits, in the notation of `Key.sequence`.
    public func press(_ keys: String) throws(KeyNotationError) {
        waiting += try Key.sequence(keys).map(Event.key)
    }

    /// Adds a paste to what waits.
    public func paste(_ text: String) {
        waiting.append(.paste(text))
    }

    /// Adds a change of size to what waits; it counts when it is read.
    public func resize(to size: Size) {
        waiting.append(.resize(size))
    }

    /// Adds the end of all input to what waits.
    public func endInput() {
        waiting.append(.endOfInput)
    }

    /// Keeps a grid.
    public func present(_ grid: Grid, cursor: Position?) {
        frames.append(Frame(grid: supportsUnicode ? grid : grid.asciiOnly, cursor: cursor))
    }

    /// The next event of the script.
    public func nextEvent() -> Event? {
        let event = waiting.popFirst()
        if case .resize(let size) = event { self.size = size }
        return event
    }

    /// Notes that the next grid would have been drawn whole.
    public func redraw() { acts.append(.redrawn) }

    /// Notes that it was given to another program.
    public func release() { acts.append(.released) }

    /// Notes that it was taken again.
    public func reclaim() { acts.append(.reclaimed) }

    /// Notes that the process group would have been stopped.
    public func suspend() { acts.append(.suspended) }

    /// Notes that it was given back, once.
    public func close() {
        if !isClosed { acts.append(.closed) }
    }
}
