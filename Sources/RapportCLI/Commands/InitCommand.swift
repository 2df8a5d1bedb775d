import ArgumentParser
import DisplayText
import JournalStorage

/// `rapport init`: a new journal.
struct InitCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a new journal; never over an existing one.")

    @Argument(help: ArgumentHelp("Its folder; where journals are looked for, if none is given.", valueName: "dir"))
    var folder: String?

    @Option(help: ArgumentHelp("Your name, as it is to stand in your pairs.", valueName: "name"))
    var name: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let owner = try name.required("A name", example: "rapport init --name \"Ada Byron\"")
        if let folder, folder.isEmpty {
            throw JournalError(
                .refused, "A journal needs a folder: write, for example, rapport init journal --name NAME.")
        }
        let path = try folder.map(invocation.folder(named:)) ?? invocation.journalFolder()
        try create(at: path, ownerName: owner)
        if global.json {
            try invocation.printJSON { json in
                json.object { json in
                    json.put("journal", path)
                    json.put("owner", owner)
                }
            }
        }
        let usual = try? invocation.journalFolder()
        let option = usual == path ? "" : " --journal \(CleanText.oneLine(invocation.relative(path)))"
        let name = CleanText.oneLine(owner).truncated(to: CleanText.quotedColumns)
        invocation.say("\(name)'s journal is in \(path). Next: rapport\(option) pair MENTOR MENTEE")
        return .done
    }

    /// Makes the journal, or says what is in the way and what can be done about it.
    private func create(at path: String, ownerName: String) throws(JournalError) {
        if ProcessCalls.kind(of: path) == .other {
            throw JournalError(
                .unwritable,
                "There is a file at \(path), so that no folder can be made there: name another folder, or move it aside."
            )
        }
        do throws(JournalError) {
            try JournalStore.create(folder: path, ownerName: ownerName)
        } catch  where error.kind == .wrongState && ProcessCalls.kind(of: path + "/pairs") == .folder {
            throw JournalError(
                .wrongState,
                "There is a journal in \(path) already, and nothing was written: use it with --journal \(path), or name "
                    + "another folder for a new one.")
        }
    }
}
