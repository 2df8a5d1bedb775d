import RapportCLI

/// The program.
public enum Program {
    /// Runs what the process's arguments ask for and ends the process with its code.
    public static func main() -> Never {
        let arguments = Array(CommandLine.arguments.dropFirst())
        AppCalls.exit(CommandRunner.run(Rapport.self, arguments: arguments, in: .process()))
    }
}
