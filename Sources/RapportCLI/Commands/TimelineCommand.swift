import ArgumentParser
import JournalStorage
import Mentorship

/// `rapport timeline`: what happened in a pair and what lies ahead, newest first.
struct TimelineCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "List a pair's sessions, milestones and agreements, newest first."
    )

    @Argument(help: "The pair: its folder, a name or a part of one.")
    var pair: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let store = try invocation.openForReading()
        let pair = try store.pair(called: pair, reading: [.commitments, .conversation])
        let entries = pair.timeline(on: today)
        invocation.tellUnread(files: pair.unreadFiles)
        if global.json {
            try invocation.printJSON { json in json.lines(entries) { $0.timelineEntry($1) } }
        } else {
            var page = Page(in: invocation)
            TimelineList(entries, columns: invocation.isTerminal ? invocation.pageColumns : nil).put(on: &page)
            try invocation.print(page)
        }
        return .done
    }
}
