import ArgumentParser

/// A command of `rapport`: arguments, and what to do with them in a world that is handed to it.
public protocol RapportCommand: ParsableCommand {
    /// The options every command takes.
    var global: GlobalOptions { get }

    /// Does it. Data goes to the invocation's standard output, messages to its standard error.
    ///
    /// - Throws: `JournalError` or `OutputFailure`; the runner turns them into a message and an exit code.
    func run(in invocation: Invocation) throws -> ExitStatus
}

/// How a command ended, as its exit code (cli.md).
public enum ExitStatus: Int32, Sendable {
    /// Done; an empty list, too.
    case done = 0
    /// `check` found errors, or what was named doesn't exist, is ambiguous, or is not in a state for it.
    case notPossible = 1
    /// The command was not called as documented.
    case usage = 2
    /// The journal can't be read or written.
    case journal = 3
    /// Somebody else changed the journal meanwhile; nothing was written.
    case changedMeanwhile = 4
}
