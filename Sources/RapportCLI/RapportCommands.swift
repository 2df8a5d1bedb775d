import ArgumentParser

/// The commands of this layer, and how a root command is made of them.
///
/// The root belongs to the program, which adds the commands that open panes:
///
///     struct Rapport: RapportCommand {
///         static let configuration = RapportCommands.rootConfiguration(adding: [Demo.self, Screen.self])
///         @OptionGroup var global: GlobalOptions
///         func run(in invocation: Invocation) throws -> ExitStatus { try Overview.print(in: invocation) }
///     }
///     exit(CommandRunner.run(Rapport.self, arguments: arguments, in: .process()))
public enum RapportCommands {
    /// The program's version.
    public static let version = "0.1.0"

    /// The commands, in the order of the help page.
    public static let all: [any RapportCommand.Type] = [
        InitCommand.self, PairCommand.self, PauseCommand.self, ResumeCommand.self, CloseCommand.self,
        PairsCommand.self, TimelineCommand.self, CommitmentsCommand.self, DueCommand.self,
        AddCommand.self, KeepCommand.self, ReleaseCommand.self, MoveCommand.self, ReopenCommand.self,
        EditCommand.self, RemoveCommand.self,
        CheckCommand.self, ManualCommand.self,
    ]

    /// The configuration of a root command `rapport` with these commands and others.
    public static func rootConfiguration(adding others: [any RapportCommand.Type] = []) -> CommandConfiguration {
        CommandConfiguration(
            commandName: "rapport",
            abstract: "Keep your word to the people you grow with.",
            usage: "rapport [<options>] [<subcommand>]",
            discussion: """
                Without a command, rapport opens the panes; without a terminal it prints an overview. The journal is --journal, \
                or $RAPPORT_JOURNAL, or the configuration's, or the one in the user's data folder.
                """,
            version: version,
            subcommands: others + all
        )
    }
}
