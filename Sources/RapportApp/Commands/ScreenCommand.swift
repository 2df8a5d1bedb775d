import ArgumentParser
import JournalStorage
import RapportCLI
import TerminalGrid

/// `rapport screen`: the panes after some keys, as text. Never writes: what the keys change stays in memory.
struct ScreenCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "screen",
        abstract: "Print the panes as text, after these keys.",
        discussion: "Keys are written as in jj<Enter> or <Tab><Space>. What they change is not written to the journal."
    )

    @Option(help: ArgumentHelp("Columns and lines of the screen.", valueName: "120x36"))
    var size: ScreenSize = ScreenSize(columns: 120, rows: 36)

    @Option(help: ArgumentHelp("The keys to press, as in jj<Enter>.", valueName: "keys"))
    var keys = ""

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        try checkKeys()
        _ = try invocation.openJournal()
        let files = try FolderFiles(folder: try invocation.journalFolder())
        let store = try JournalStore(MemoryFiles(over: files))
        let terminal = ScriptedTerminal(size: size.size, supportsUnicode: !invocation.isLimitedToASCII)
        let loop = Loop(
            terminal: terminal, store: store, includesPrivate: invocation.options.showsPrivate, today: { today })
        // What is celebrated once is no part of a screen that can be printed again.
        loop.context.levity = false
        try loop.start()
        loop.settle()
        try terminal.press(keys)
        loop.settle()
        try invocation.standardOutput.write(terminal.lastGrid.text.flatMap { Array($0.utf8) + [0x0A] })
        return .done
    }

    private func checkKeys() throws(JournalError) {
        do throws(KeyNotationError) {
            _ = try Key.sequence(keys)
        } catch {
            throw JournalError(.refused, "--keys: \(error.description)")
        }
    }
}

/// The size of a screen as an argument: `120x36`, each at most a thousand.
struct ScreenSize: ExpressibleByArgument, Hashable, CustomStringConvertible {
    let size: Size

    init(columns: Int, rows: Int) {
        size = Size(columns: columns, rows: rows)
    }

    init?(argument: String) {
        let parts = argument.lowercased().split(separator: "x", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let columns = Int(parts[0]), let rows = Int(parts[1]), columns <= 1000, rows <= 1000
        else { return nil }
        self.init(columns: columns, rows: rows)
    }

    var description: String { "\(size.columns)x\(size.rows)" }
    var defaultValueDescription: String { description }
}
