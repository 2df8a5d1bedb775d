public import NcursesTerminal

/// Where signals come from: the process, or a test.
public protocol SignalSource: AnyObject {
    /// A descriptor that is readable when a signal may have come, to `poll` on; nil where there is none.
    var descriptor: Int32? { get }

    /// The next signal that came; nil when none is waiting.
    func next() -> Signal?
}

extension SignalPipe: SignalSource {}
