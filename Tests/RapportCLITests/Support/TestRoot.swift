import ArgumentParser

@testable import RapportCLI

/// A root command as the program makes one, with a command of its own beside those of the layer.
struct TestRoot: RapportCommand {
    static let configuration = RapportCommands.rootConfiguration(adding: [GreetCommand.self])

    @OptionGroup var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        try Overview.print(in: invocation)
    }
}

/// A command that another layer adds.
struct GreetCommand: RapportCommand {
    static let configuration = CommandConfiguration(commandName: "greet", abstract: "Say hello.")

    @Argument var name: ArgumentText
    @OptionGroup var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        try invocation.printLines(["hello \(name.text)"])
        invocation.say("said hello")
        return .done
    }
}
