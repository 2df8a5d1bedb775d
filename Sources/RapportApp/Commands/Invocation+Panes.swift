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

    /// Whether what is printed may hold more than ASCII: anywhere but on a terminal whose locale has no UTF-8.
    var showsUnicode: Bool {
        guard isTerminal else { return true }
        let locale = (variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? "C").lowercased()
        return locale.contains("utf-8") || locale.contains("utf8")
    }

    /// Says something on standard error, unless messages are unwanted. What can't be written has nowhere to be
    /// reported.
    func note(_ message: CleanText) {
        guard !options.quiet else { return }
        let shown = showsUnicode ? message : message.asciiOnly
        try? standardError.write(Array(shown.string.utf8) + [0x0A])
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
