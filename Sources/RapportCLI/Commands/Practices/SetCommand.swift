import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport set`: what a pair's file says first.
struct SetCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Set a pair’s programme, started, until, cadence or review.",
        discussion: "`none` takes it away. Dates may be natural ones; cadence and review are weekly, every 2 weeks …"
    )

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "programme, started, until, cadence or review.")
    var term: ArgumentText

    @Argument(help: "The value; none takes it away.")
    var value: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let term = try pairTerm(in: invocation)
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: [])
        let change = Change.practice(.setTerm(pair.id, term))
        try invocation.reportPair(change, try store.apply(change), in: store)
        return .done
    }

    private func pairTerm(in invocation: Invocation) throws -> PairTerm {
        let isNone = value.text.isEmpty || value.text.lowercased() == "none"
        let name = term.text.lowercased()
        switch name {
        case "programme": return .programme(isNone ? nil : value.text)
        case "started": return .started(isNone ? nil : try invocation.day(value, for: name))
        case "until": return .until(isNone ? nil : try invocation.day(value, for: name))
        case "cadence": return .cadence(isNone ? nil : try value.interval(for: name))
        case "review": return .review(isNone ? nil : try value.interval(for: name))
        default:
            throw JournalError(
                .refused,
                "\(CleanText.quoted(term.text)) can’t be set: say programme, started, until, cadence or review.")
        }
    }
}
