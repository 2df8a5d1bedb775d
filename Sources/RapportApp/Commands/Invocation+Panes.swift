import DisplayText
import JournalStorage
import Mentorship
import NcursesTerminal
import RapportCLI

extension Invocation {
    /// Whether the panes can open: there is a terminal to show them and one to type on, and nobody asked for JSON.
    var canOpenPanes: Bool {
        isTerminal && SystemCalls.isTerminal(0) && !options.json
    }

    /// Opens the panes on the journal until they are left.
    ///
    /// A signal that asks for the end is passed on, once the terminal is as it was found.
    /// - Throws: `JournalError` where the journal can't be opened or read.
    func openPanes(greeting: String? = nil) throws -> ExitStatus {
        let today = try today()
        let folder = try journalFolder()
        let store = try openJournal()
        let terminal: NcursesTerminal
        do throws(TerminalError) {
            terminal = try NcursesTerminal(usesColour: !options.noColour && variable("NO_COLOR") == nil)
        } catch {
            throw JournalError(.refused, error.description)
        }
        defer { terminal.close() }
        let loop = Loop(
            terminal: terminal, store: store, watcher: JournalWatcher(folder: folder), signals: terminal.signals,
            today: { (try? self.today()) ?? today })
        try loop.start(greeting: greeting)
        let ending = loop.run()
        terminal.close()
        if case .signal(let signal) = ending { signal.endProcess() }
        return .done
    }
}
