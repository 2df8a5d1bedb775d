/// Why a terminal can't be drawn on.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Input or output is a file or a pipe.
    case notATerminal
    /// The environment doesn't say what terminal it is.
    case unnamed
    /// The system knows no terminal of that name.
    case unknown(name: String)
    /// The terminal can't move its cursor, or be cleared.
    case tooSimple(name: String)
    /// The system refused something, with the number of its error.
    case refused(code: Int32)

    /// A sentence for the person at the keyboard, with the next step.
    public var description: String {
        switch self {
        case .notATerminal:
            "Input and output must be a terminal: without one, use a subcommand, such as `rapport pairs`."
        case .unnamed:
            "TERM is not set: try TERM=xterm-256color."
        case .unknown(let name):
            "TERM=\(name) is not known: try TERM=xterm-256color."
        case .tooSimple(let name):
            "TERM=\(name) can't move its cursor: try TERM=xterm-256color, or a subcommand, such as `rapport pairs`."
        case .refused(let code):
            "The terminal could not be opened (system error \(code)): close it and open another."
        }
    }
}
