import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport brief`: the one page before a meeting.
struct BriefCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: "Print the page that prepares the next meeting.",
        discussion: """
            What is open, what was said last time, what is near, and a question and a story that fit. Your private \
            check-ins influence the question with --private only, and never show.
            """
    )

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let store = try invocation.openForReading()
        let pair = try invocation.pair(
            called: pair, reading: invocation.conversation.union(.commitments), in: store)
        let brief = pair.brief(
            from: try invocation.library(of: store), on: today, includingPrivate: global.showsPrivate)
        if global.json {
            try invocation.printJSON { $0.brief(brief, of: pair, today: today) }
        } else {
            var sheet = Sheet(in: invocation)
            sheet.put(brief, of: pair, today: today)
            try invocation.print(sheet)
        }
        return .done
    }
}
