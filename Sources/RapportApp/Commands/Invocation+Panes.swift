import DisplayText
import JournalStorage
import Mentorship
import NcursesTerminal
import RapportCLI
import RapportUI

extension Invocation {
    /// Whether the panes can open: there is a terminal to show them and one to type on, and nobody asked for JSON.
    var canOpenPanes: Bool {
        isTerminal && ProcessCalls.isTerminal(0) && !options.json
    }

    /// Opens the panes on the journal until they are left.
    ///
    /// A signal that asks for the end is passed on, once the terminal is as it was found.
    /// - Throws: `JournalError` where the journal can't be opened or read.
    ///
    /// - Parameters:
    ///   - isDemo: whether it is the sample journal, which is new each time.
    ///   - notes: notes to be written, with which the program ends; nothing for the panes.
    func openPanes(
        greeting: String? = nil, isDemo: Bool = false, writing notes: NoteRequest? = nil
    ) throws -> ExitStatus {
        let (today, folder) = (try today(), try journalFolder())
        let store = try openJournal()
        let terminal = try openTerminal()
        defer { terminal.close() }
        let ending = try runPanes(
            on: terminal, store, in: folder, today, greeting: greeting, isDemo: isDemo, writing: notes)
        terminal.close()
        if case .signal(let signal) = ending { signal.endProcess() }
        return .done
    }

    /// Opens the first page, and then the panes on what it made, until these are left.
    ///
    /// - Parameter place: where the journal will lie.
    /// - Throws: `JournalError` where the journal that was made can't be opened or read.
    func openFirstPage(at place: WelcomePage.Place) throws -> ExitStatus {
        let today = try today()
        let terminal = try openTerminal()
        defer { terminal.close() }
        let loop = WelcomeLoop(
            terminal: terminal, place: place, maker: FolderJournalMaker(folder: place.folder),
            demo: { () throws(JournalError) in try makeDemo() }, signals: terminal.signals,
            today: { (try? self.today()) ?? today })
        let ending: Loop.Ending
        let farewell: CleanText?
        switch loop.run() {
        case .leaving(let reason):
            ending = reason
            farewell = loop.page.owner.map { _ in "Your journal is in \(place.folder)" }
        case .opening(let opening):
            var opened = self
            opened.options.journal = opening.folder
            ending = try opened.runPanes(
                on: terminal, try opened.openJournal(), in: opening.folder, today, greeting: opening.greeting,
                isDemo: opening.isDemo, begun: opening.isDemo ? nil : loop.begun)
            farewell = "\(opening.isDemo ? "The demo" : "Your") journal is in \(opening.folder)"
        }
        terminal.close()
        if let farewell { say(farewell) }
        if case .signal(let signal) = ending { signal.endProcess() }
        return .done
    }

    private func openTerminal() throws(JournalError) -> NcursesTerminal {
        do throws(TerminalError) {
            return try NcursesTerminal(usesColour: !options.noColour && variable("NO_COLOR") == nil)
        } catch {
            throw JournalError(.refused, error.description)
        }
    }

    private func runPanes(
        on terminal: NcursesTerminal, _ store: JournalStore, in folder: String, _ today: Day, greeting: String?,
        isDemo: Bool, begun: (Change, Reversal)? = nil, writing notes: NoteRequest? = nil
    ) throws(JournalError) -> Loop.Ending {
        let loop = Loop(
            terminal: terminal, store: store, watcher: JournalWatcher(folder: folder), signals: terminal.signals,
            editor: ProcessEditor(environment: environment, signals: terminal.signals), levity: levity,
            celebrations: isDemo ? nil : stateFolder.map { CelebrationFile(folder: $0, journal: folder) },
            timeOfDay: TimeOfDay.now, today: { (try? self.today()) ?? today })
        try loop.start(greeting: greeting, fault: configurationFault, begun: begun, writing: notes)
        let ending = loop.run()
        if let farewell = loop.farewell {
            terminal.close()
            switch farewell {
            case .done(let sentence): say(CleanText(sentence.hasSuffix(".") ? sentence : sentence + "."))
            case .failed(let sentence): complain(sentence)
            }
        }
        return ending
    }
}

extension TimeOfDay {
    /// The time of day where the program runs.
    fileprivate static func now() -> TimeOfDay? {
        let (hour, minute) = ProcessCalls.localTime()
        return TimeOfDay(minutes: hour * 60 + minute)
    }
}
