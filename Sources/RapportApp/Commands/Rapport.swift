public import ArgumentParser
public import RapportCLI

/// `rapport` itself: the panes, or the overview where there is no terminal for them.
public struct Rapport: RapportCommand {
    public static let configuration = RapportCommands.rootConfiguration(adding: [DemoCommand.self, ScreenCommand.self])

    @OptionGroup public var global: GlobalOptions

    public init() {}

    public func run(in invocation: Invocation) throws -> ExitStatus {
        guard invocation.canOpenPanes else { return try Overview.print(in: invocation) }
        return try invocation.openPanes()
    }
}
