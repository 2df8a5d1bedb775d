import ArgumentParser
import DisplayText
import JournalStorage

/// Runs one command line: arguments in, data and messages out, and an exit code.
public enum CommandRunner {
    /// Parses the arguments (without the program's name) against a root command and runs what they ask for.
    ///
    /// Whatever goes wrong becomes one message on standard error and the documented exit code; a closed pipe ends
    /// quietly.
    public static func run(
        _ root: (some RapportCommand).Type, arguments: [String], in invocation: Invocation
    ) -> Int32 {
        do {
            do {
                return try perform(root, arguments: arguments, in: invocation).rawValue
            } catch let error as JournalError {
                invocation.complain(error.message)
                return ExitStatus(error.kind).rawValue
            } catch let mistake as ItemMistake {
                invocation.complain(mistake.sentence)
                for candidate in mistake.candidates { invocation.explain(candidate) }
                return ExitStatus.notPossible.rawValue
            } catch  where !(error is OutputFailure) {
                return try explain(error, of: root, arguments: arguments, in: invocation).rawValue
            }
        } catch {
            guard case OutputFailure.failed(let reason) = error else { return ExitStatus.done.rawValue }
            invocation.complain("The output could not be written: \(reason). Make room for it, or send it elsewhere.")
            return ExitStatus.journal.rawValue
        }
    }

    private static func perform(
        _ root: (some RapportCommand).Type, arguments: [String], in invocation: Invocation
    ) throws -> ExitStatus {
        var command = try root.parseAsRoot(arguments)
        guard let ours = command as? any RapportCommand else {
            // One of the parser's own, which answers by throwing: `help`.
            try command.run()
            return .done
        }
        var invocation = invocation
        invocation.options = Invocation.Options(ours.global)
        if let fault = invocation.configuration().fault { invocation.complain(fault) }
        return try ours.run(in: invocation)
    }

    /// Prints what the parser has to say: a help page as data, a mistake in the arguments as a message.
    private static func explain(
        _ error: any Error, of root: (some RapportCommand).Type, arguments: [String], in invocation: Invocation
    ) throws(OutputFailure) -> ExitStatus {
        guard root.exitCode(for: error) != .success else {
            let text = root.fullMessage(for: error, columns: invocation.pageColumns)
            try invocation.printLines(CleanText.lines(of: text))
            return .done
        }
        let mistake = UsageMistake(error, of: root, arguments: arguments)
        invocation.complain(mistake.sentence)
        invocation.explain(mistake.advice)
        return .usage
    }
}

extension ExitStatus {
    /// The exit code of an error in the journal.
    public init(_ kind: JournalError.Kind) {
        self =
            switch kind {
            case .notFound, .ambiguous, .wrongState: .notPossible
            case .refused: .usage
            case .noJournal, .unreadable, .unwritable: .journal
            case .changedMeanwhile: .changedMeanwhile
            }
    }
}
