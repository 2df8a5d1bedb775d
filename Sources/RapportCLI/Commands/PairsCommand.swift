import ArgumentParser
import JournalStorage
import Mentorship

/// `rapport pairs`: the pairs with their state and attention.
struct PairsCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "pairs",
        abstract: "List the pairs: how they stand, and what wants care.",
        discussion: "What comes from your private check-ins shows with --private only."
    )

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let showsPrivate = global.showsPrivate
        let store = try invocation.openForReading()
        let pairs = try invocation.gather(from: store, reading: .all.subtracting(.conflictCopies)) {
            PairSummary(of: $0, today: today, showsPrivate: showsPrivate)
        }
        if global.json {
            try invocation.printJSON { json in json.lines(pairs) { $0.pair($1) } }
        } else {
            var page = Page(in: invocation)
            PairList(pairs, today: today).put(on: &page)
            try invocation.print(page)
        }
        return .done
    }
}
