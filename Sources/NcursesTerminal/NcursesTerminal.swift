internal import CNcurses
import TerminalGrid

/// The terminal the program was started in, by way of ncurses. There is at most one at a time, used from one thread.
///
/// It is left as it was found however the program ends: by `close`, by any signal (see `SignalPipe`), by SIGKILL (a
/// guardian process restores it then).
public final class NcursesTerminal: Terminal {
    /// How long the rest of an escape sequence may take, in milliseconds: what tells Escape from Alt.
    static let escapeDelay: Int32 = 25

    private enum Hold {
        case held
        case released
        case closed
    }

    /// Signals that came to the process, for the loop.
    public let signals: SignalPipe
    /// Whether more than ASCII can be shown.
    public let supportsUnicode: Bool
    /// Cells across and down.
    public private(set) var size: Size
    private let input: Int32
    private let output: Int32
    private let screen: OpaquePointer
    private let colours: Int
    private let pastesBracketed: Bool
    private var decoder: InputDecoder
    private var hold = Hold.held
    private var hasInput = true
    private var hasToldEnd = false
    private var lastInput: ContinuousClock.Instant?
    private let now: () -> ContinuousClock.Instant
    /// What was presented last.
    private var presented: Grid?
    /// What ncurses is to show by the next flush; nothing where that isn't known.
    private var written: Grid?
    /// Whether that was only made ready, and isn't to be shown.
    private var isAhead = false
    private var cursor: Position?
    private var isCursorShown: Bool?

    /// Takes the terminal that standard input and output are, with the signals of the process.
    ///
    /// - Parameters:
    ///   - term: the name of the terminal; the environment's TERM by default.
    ///   - usesColour: whether colours are shown; attributes always are.
    public convenience init(term: String? = nil, usesColour: Bool = true) throws(TerminalError) {
        try self.init(input: 0, output: 1, term: term, usesColour: usesColour)
    }

    /// Takes the terminal that two descriptors are open on.
    init(
        input: Int32, output: Int32, term: String? = nil, usesColour: Bool = true, locale: String = "",
        now: @escaping () -> ContinuousClock.Instant = { .now }
    ) throws(TerminalError) {
        self.now = now
        self.input = input
        self.output = output
        guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
        let name = term ?? getenv("TERM").map { String(cString: $0) } ?? ""
        let description = try TerminalDescription(name: name, output: output)
        supportsUnicode = rapport_set_locale(locale)
        signals = try SignalPipe()
        let restore = description.restoring
        let code = rapport_guard_begin(
            output, restore, restore.count, CommandLine.argc, CommandLine.unsafeArgv
        )
        guard code == 0 else {
            signals.close()
            throw .refused(code: code)
        }
        rapport_guard_taking()
        guard let screen = rapport_open_screen(name, output, input) else {
            rapport_guard_released()
            rapport_guard_end()
            signals.close()
            throw .tooSimple(name: name)
        }
        self.screen = screen
        colours = usesColour ? Int(rapport_start_colours()) : 0
        pastesBracketed = description.pastesBracketed
        decoder = InputDecoder(keys: description.keys)
        size = .zero
        takeModes()
        adoptSize()
    }

    deinit { close() }

    /// Standard input, until it ends.
    public var inputDescriptor: Int32? { hasInput && hold != .closed ? input : nil }

    /// Until when a paste is given time to go on; nothing where none has begun.
    public var patience: Duration? {
        guard hasInput, decoder.isPasting else { return nil }
        return max(InputDecoder.pastePatience - silence(until: now()), .zero)
    }

    /// How long nothing has come.
    private func silence(until instant: ContinuousClock.Instant) -> Duration {
        lastInput.map { $0.duration(to: instant) } ?? .zero
    }
}

extension NcursesTerminal {
    private func takeModes() {
        rapport_take_modes()
        rapport_guard_taken()
        if pastesBracketed { writeNow(TerminalDescription.pasteOn) }
        hold = .held
        written = nil
        isCursorShown = nil
    }

    private func writeNow(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { raw in
            rapport_write_all(output, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
        }
    }

    /// Gives the terminal back as it was found, until `reclaim`.
    public func release() {
        guard hold == .held else { return }
        hold = .released
        if pastesBracketed { writeNow(TerminalDescription.pasteOff) }
        curs_set(1)
        endwin()
        rapport_guard_released()
    }

    /// Takes the terminal again after `release`; the next grid is drawn whole.
    public func reclaim() {
        guard hold == .released else { return }
        rapport_guard_taking()
        def_shell_mode()
        reset_prog_mode()
        takeModes()
        adoptSize()
        if isAhead { rapport_erase() }
        isAhead = false
        rapport_redraw_all()
        rapport_flush(0, 0)
        _ = rapport_was_continued()
    }

    /// Stops the process group as ^Z does, with the terminal given back meanwhile.
    public func suspend() {
        guard hold == .held else { return }
        release()
        rapport_stop_group()
        reclaim()
    }

    /// Gives the terminal back as it was found, and the signals with it, for good.
    public func close() {
        guard hold != .closed else { return }
        release()
        hold = .closed
        delscreen(screen)
        rapport_guard_end()
        signals.close()
    }

    /// Brings ncurses to the size that the terminal has; tells whether that is news.
    @discardableResult
    private func adoptSize() -> Bool {
        var rows: Int32 = 0
        var columns: Int32 = 0
        if rapport_window_size(output, &rows, &columns) {
            var knownRows: Int32 = 0
            var knownColumns: Int32 = 0
            rapport_size(&knownRows, &knownColumns)
            if rows != knownRows || columns != knownColumns {
                resizeterm(rows, columns)
                rapport_redraw_all()
                written = nil
            }
        }
        rapport_size(&rows, &columns)
        let found = Size(columns: Int(columns), rows: Int(rows))
        defer { size = found }
        return found != size
    }
}

extension NcursesTerminal {
    /// Shows a grid; only rows that changed are written, and of those only the cells that did.
    public func present(_ grid: Grid, cursor: Position?) {
        guard hold == .held else { return }
        write(grid)
        presented = written
        isAhead = false
        self.cursor = cursor
        flush()
    }

    /// Writes a grid where ncurses compares it with what it shows, which it doesn't change.
    public func prepare(_ grid: Grid) {
        guard hold == .held, written?.size == grid.size else { return }
        write(grid)
        rapport_stage()
        isAhead = true
    }

    private func write(_ grid: Grid) {
        let shown = supportsUnicode ? grid : grid.asciiOnly
        if written == nil { rapport_erase() }
        NcursesScreen.write(shown, instead: written, within: size, colours: colours)
        written = shown
    }

    /// Has the next grid drawn whole, in the size that the terminal has by then.
    public func redraw() {
        guard hold == .held else { return }
        adoptSize()
        written = nil
        rapport_redraw_all()
    }

    private func flush() {
        let place = cursor.flatMap { Rect(size: size).contains($0) ? $0 : nil }
        if isCursorShown != (place != nil) {
            curs_set(place == nil ? 0 : 1)
            isCursorShown = place != nil
        }
        rapport_flush(Int32(place?.row ?? 0), Int32(place?.column ?? 0))
    }

    /// Draws everything anew where somebody else may have drawn: after the process was stopped and goes on.
    private func redrawAfterStop() {
        guard rapport_was_continued(), hold == .held else { return }
        let grid = presented
        endwin()
        hold = .released
        reclaim()
        if let grid { present(grid, cursor: cursor) }
    }
}

extension NcursesTerminal {
    /// The next event, or nil when none is waiting.
    public func nextEvent() -> Event? {
        guard hold == .held else { return nil }
        redrawAfterStop()
        if adoptSize() { return .resize(size) }
        while true {
            if let event = decoder.next(isComplete: !hasInput) { return event }
            guard hasInput else { return endOfInput() }
            if readInput(waiting: 0) { continue }
            decoder.endPaste(afterSilence: silence(until: now()))
            if let event = decoder.next(isComplete: !hasInput) { return event }
            guard decoder.isWaitingForRest else { return hasInput ? nil : endOfInput() }
            if !readInput(waiting: Self.escapeDelay) { return decoder.next(isComplete: true) }
        }
    }

    private func endOfInput() -> Event? {
        guard !hasToldEnd else { return nil }
        hasToldEnd = true
        return .endOfInput
    }

    /// Reads what is there, or comes within so many milliseconds; tells whether something did.
    private func readInput(waiting milliseconds: Int32) -> Bool {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4_096) { buffer in
            let count = rapport_read(input, milliseconds, buffer.baseAddress, buffer.count)
            if count < 0 { hasInput = false }
            guard count > 0 else { return false }
            let instant = now()
            decoder.feed(buffer[..<count], afterSilence: silence(until: instant))
            lastInput = instant
            return true
        }
    }
}
