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
        let owner = try name.required("--name", example: "rapport init --name \"Ada Byron\"")
        if let folder, folder.isEmpty {
            throw JournalError(
                .refused, "a journal needs a folder: write, for example, rapport init journal --name NAME")
        }
        let path = try folder.map { invocation.absolute($0) } ?? invocation.journalFolder()
        try JournalStore.create(folder: path, ownerName: owner)
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
        invocation.say("\(owner)'s journal is in \(path). Next: rapport\(option) pair MENTOR MENTEE")
        return .done
    }
}
