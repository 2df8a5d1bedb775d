import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport due`: one line for a prompt or a mail.
struct DueCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "due",
        abstract: "Say in one line what is overdue or due this week; nothing when nothing is."
    )

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let store = try invocation.openForReading()
        let lines = try invocation.gather(from: store, reading: .openCommitments) { pair in
            var line = DueLine(today: today)
            pair.forEachCommitment { line.add($0, role: pair.role) }
            return line
        }
        let due = lines.reduce(DueLine(today: today), +)
        if global.json {
            try invocation.printJSON { json in
                json.object { json in
                    json.put("overdue", due.overdue)
                    json.put("today", due.dueToday)
                    json.put("thisWeek", due.dueThisWeek)
                }
            }
        } else if let text = due.text {
            try invocation.printLines([CleanText(text)])
        }
        return .done
    }
}
