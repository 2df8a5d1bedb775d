import ArgumentParser
import JournalStorage
import RapportCLI

/// `rapport` itself: the panes, or the first page where there is no journal yet; the overview where there is no
/// terminal for them.
struct Rapport: RapportCommand {
    static let configuration = RapportCommands.rootConfiguration(adding: [
        DemoCommand.self, NoteCommand.self, ScreenCommand.self,
    ])

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        guard invocation.canOpenPanes else { return try Overview.print(in: invocation) }
        do {
            return try invocation.openPanes()
        } catch let error as JournalError where error.kind == .noJournal {
            guard let place = try invocation.firstPlace() else { throw error }
            return try invocation.openFirstPage(at: place)
        }
    }
}
