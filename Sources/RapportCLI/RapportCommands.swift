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
    public static let all: [any RapportCommand.Type] = main + groups.flatMap(\.commands)

    /// The commands that stand first on the help page.
    private static let main: [any RapportCommand.Type] = [
        InitCommand.self, PairsCommand.self, TimelineCommand.self, DueCommand.self, CheckCommand.self,
        ManualCommand.self,
    ]

    /// The others, by what they are about.
    private static let groups: [(name: String, commands: [any RapportCommand.Type])] = [
        (
            "Commitments",
            [
                CommitmentsCommand.self, AddCommand.self, KeepCommand.self, ReleaseCommand.self, MoveCommand.self,
                ReopenCommand.self, EditCommand.self, RemoveCommand.self, FollowThroughCommand.self,
            ]
        ),
        (
            "Meeting",
            [
                BriefCommand.self, AskCommand.self, QuestionsCommand.self, AnswerCommand.self, StoriesCommand.self,
                StoryCommand.self, TellCommand.self, MilestonesCommand.self, MilestoneCommand.self,
                CheckInsCommand.self,
            ]
        ),
        (
            "Agreement",
            [
                AgreementCommand.self, HopeCommand.self, GiveCommand.self, RuleCommand.self, LinkCommand.self,
                ReferCommand.self, AgreeCommand.self, RewordCommand.self, WithdrawCommand.self,
                ReferralsCommand.self, HelpedCommand.self,
            ]
        ),
        ("People", [PeopleCommand.self, ProfileCommand.self, ReachCommand.self]),
        (
            "Pair",
            [
                PairCommand.self, SetCommand.self, PauseCommand.self, ResumeCommand.self, CloseCommand.self,
                NudgesCommand.self, PutAsideCommand.self, TakeUpCommand.self, WayBackCommand.self,
                EndingCommand.self,
            ]
        ),
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
            subcommands: others + main,
            groupedSubcommands: groups.map { CommandGroup(name: $0.name, subcommands: $0.commands) }
        )
    }
}
