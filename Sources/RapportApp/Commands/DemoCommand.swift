import ArgumentParser
import JournalStorage
import RapportCLI
import RapportResources

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
        let (year, month, day) = try invocation.today().components
        let folder = try makeFolder(in: invocation.variable("TMPDIR") ?? "/tmp")
        let files = DemoJournal.files(endingInWeekOf: (year: year, month: month, day: day))
        try JournalStore.create(folder: folder, files: files)
        var invocation = invocation
        invocation.options.journal = folder
        invocation.say("The demo journal is in \(folder)")
        guard invocation.canOpenPanes else { return try Overview.print(in: invocation) }
        return try invocation.openPanes(greeting: "A sample journal, in \(folder): change what you like.")
    }

    private func makeFolder(in parent: String) throws(JournalError) -> String {
        switch SystemCalls.makePrivateFolder(parent + "/rapport-demo-") {
        case .success(let path): return path
        case .failure(let error):
            throw JournalError(
                .unwritable,
                "no folder for the demo can be made in \(parent): \(error.words); set TMPDIR to one that can be written"
            )
        }
    }
}
