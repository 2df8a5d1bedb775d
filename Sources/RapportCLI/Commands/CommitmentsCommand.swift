import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport commitments`: the checklist of one pair or of all.
struct CommitmentsCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "commitments",
        abstract: "List commitments: open, kept, released; by due date.",
        discussion:
            "Filtering by one side includes what is both's. Dates may be natural ones: fri, next week, in 2 weeks."
    )

    @Argument(help: "The pair; all pairs where none is given.")
    var pair: ArgumentText?

    @Option(help: ArgumentHelp("Only those of mentor, mentee, both, me or a name.", valueName: "owner"))
    var owner: OwnerArgument?

    @Option(help: ArgumentHelp("Only those in this state.", valueName: "state"))
    var state: StateArgument?

    @Flag(help: "Only open ones whose due date has passed.")
    var overdue = false

    @Option(name: .customLong("due-by"), help: ArgumentHelp("Only those due by then.", valueName: "date"))
    var dueBy: ArgumentText?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let filter = CommitmentFilter(
            whose: try owner?.filter(),
            state: state?.state,
            onlyOverdue: overdue,
            dueBy: try dueBy.map { try invocation.day($0, for: "--due-by") }
        )
        let output = invocation.listOutput
        let store = try invocation.openForReading()
        let rows: [CommitmentRows]
        if let name = pair {
            let pair = try store.pair(called: name, reading: .commitments)
            invocation.tellUnread(files: pair.unreadFiles)
            rows = [CommitmentRows(of: pair, filter: filter, today: today, output: output)]
        } else {
            rows = try invocation.gather(from: store, reading: .commitments) { pair in
                CommitmentRows(of: pair, filter: filter, today: today, output: output)
            }
        }
        if case .named(let name) = filter.whose, !rows.contains(where: \.isNameKnown) {
            throw JournalError(
                .notFound,
                OwnerArgument.advice("Nobody\(pair == nil ? "" : " there") is called \(CleanText.quoted(name))"))
        }
        let list = CommitmentList(rows, showsPairs: pair == nil)
        if global.json {
            try invocation.standardOutput.write(list.json() + [0x0A])
        } else {
            let ids = rows.map(\.ids)
            var page = Page(in: invocation)
            list.put(on: &page, ids: pair == nil ? IDTable(all: ids) : try store.ids(beside: ids.flatMap(\.self)))
            try invocation.print(page)
        }
        return .done
    }
}
