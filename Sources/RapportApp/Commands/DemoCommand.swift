import ArgumentParser
import JournalStorage
import RapportCLI
import RapportUI

/// `rapport demo`: a sample journal in a new temporary folder, in the panes or as the overview.
struct DemoCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Open a sample journal, in a folder of its own.",
        discussion: "It lies in a new temporary folder, to be changed as one likes; the folder is named, and stays."
    )

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let folder = try invocation.makeDemo()
        var invocation = invocation
        invocation.options.journal = folder
        invocation.say("The demo journal is in \(folder)")
        guard invocation.canOpenPanes else { return try Overview.print(in: invocation) }
        return try invocation.openPanes(greeting: WelcomeGreeting.demo(in: folder), isDemo: true)
    }
}
