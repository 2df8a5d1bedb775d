internal import CNcurses

/// A signal that asks the program to do something in order.
public enum Signal: Hashable, Sendable, CaseIterable {
    /// SIGINT: leave.
    case interrupt
    /// SIGHUP: the terminal is gone; leave.
    case hangUp
    /// SIGTERM: leave.
    case terminate
    /// SIGQUIT: leave.
    case quit
    /// SIGTSTP: suspend.
    case stop

    /// The system's number.
    public var number: Int32 {
        switch self {
        case .interrupt: SIGINT
        case .hangUp: SIGHUP
        case .terminate: SIGTERM
        case .quit: SIGQUIT
        case .stop: SIGTSTP
        }
    }

    /// Whether the program is to save, close and end; all but `.stop`.
    public var endsProgram: Bool { self != .stop }

    /// Ends the process by this signal, so that whoever started it sees which; for when all is saved and the terminal
    /// closed. Returns only where the system won't.
    public func endProcess() {
        rapport_end_by(number)
    }
}

/// Turns the signals of the process into values that the loop reads, and keeps the terminal whole whatever signal
/// comes.
///
/// While it lives, SIGHUP, SIGINT, SIGQUIT, SIGTERM and SIGTSTP arrive through `next()`; SIGWINCH, SIGCONT and
/// SIGCHLD only wake the loop, for others to tell what they mean; SIGPIPE and SIGXFSZ do nothing, so that the call fails
/// instead; and any other that ends a process, a trap for one, first gives the terminal back. What was ignored when the
/// program started (by nohup) stays ignored. There is at most one at a time.
public final class SignalPipe {
    private var isOpen = true

    /// Takes the signals over. Throws `.refused` where there is one already, or no pipe to be had.
    public init() throws(TerminalError) {
        let code = rapport_signals_begin()
        guard code == 0 else { throw .refused(code: code) }
    }

    deinit { close() }

    /// A descriptor that is readable when a signal came, to `poll` on; nil when closed.
    public var descriptor: Int32? {
        isOpen ? rapport_signal_descriptor() : nil
    }

    /// The next signal that came, or nil. Ask until nil, then ask the terminal for events.
    public func next() -> Signal? {
        guard isOpen else { return nil }
        while true {
            let number = rapport_next_signal()
            guard number != 0 else { return nil }
            if let signal = Signal.allCases.first(where: { $0.number == number }) { return signal }
        }
    }

    /// Puts the signals back as they were found. Doing so again does nothing.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        rapport_signals_end()
    }
}
