public import NcursesTerminal

/// What hands a file to the person's editor and waits until it is back: the system, or a test.
///
/// The terminal has been given back when it is asked, and is taken again when it answers.
public protocol EditorRunner: AnyObject {
    /// Opens a file and waits for as long as the person takes.
    ///
    /// - Parameters:
    ///   - file: its absolute path; there may be no such file yet.
    ///   - line: the line to begin at, from 1.
    func edit(_ file: String, atLine line: Int) -> EditorRun
}

/// What became of an editor.
public struct EditorRun: Hashable, Sendable {
    /// How it came back.
    public enum Ending: Hashable, Sendable {
        /// It ended by itself, with that code; 0 where all went well.
        case ended(code: Int32)
        /// A signal of that number ended it.
        case killed(signal: Int32)
        /// It could not be started, for a reason in the system's words.
        case notStarted(String)
        /// It can't be told how, for a reason in the system's words.
        case lost(String)
        /// The program was asked to end, and the editor, told so, still runs.
        case stillRunning
    }

    /// How it came back.
    public let ending: Ending
    /// A signal that came meanwhile and asks the program itself to end.
    public let request: Signal?

    /// What became of an editor that came back like that.
    public init(_ ending: Ending, request: Signal? = nil) {
        self.ending = ending
        self.request = request
    }
}
