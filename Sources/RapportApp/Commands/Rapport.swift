import ArgumentParser
import RapportCLI

/// `rapport` itself: the panes, or the overview where there is no terminal for them.
struct Rapport: RapportCommand {
    static let configuration = RapportCommands.rootConfiguration(adding: [DemoCommand.self, ScreenCommand.self])

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        guard invocation.canOpenPanes else { return try Overview.print(in: invocation) }
        return try invocation.openPanes()
    }
}
