import ArgumentParser
import JournalStorage
import Mentorship
import RapportCLI
import RapportUI

/// `rapport note`: the notes of a session in the editor, or text added to them.
struct NoteCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Take notes of today's session, or add to them.",
        discussion: """
            Opens the note editor; -m TEXT, or text piped in where there is no -m, is added at the end instead. Dates behind \
            due: may be natural ones. With --private it is what you write for yourself alone.
            """
    )

    @Argument(help: "The pair: its folder, a name or a part of one.")
    var pair: String

    @Option(help: ArgumentHelp("The day of the session, such as 2026-11-20 or fri.", valueName: "date"))
    var date: String?

    @Option(
        name: .shortAndLong, parsing: .unconditionalSingleValue,
        help: ArgumentHelp("Text to be added; may be given several times.", valueName: "text"))
    var message: [String] = []

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openJournal()
        let target = try invocation.noteTarget(pair: pair, date: date, in: store)
        if let text = try text(from: invocation) {
            try invocation.append(text, to: target, in: store)
            return .done
        }
        guard invocation.canOpenPanes else {
            throw JournalError(
                .refused,
                "There is no terminal here to write on: say what to add with -m TEXT, or pipe it in.")
        }
        return try invocation.openPanes(writing: NoteRequest(.day(target.day), of: target.pair.id, target.side))
    }

    /// The text to be added; nothing where it is to be written in the editor.
    private func text(from invocation: Invocation) throws -> [UInt8]? {
        if !message.isEmpty { return Array(message.joined(separator: "\n").utf8) }
        return try invocation.pipedText?(JournalStore.byteLimit)
    }
}
