import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport check-ins`: how sessions felt to the journal's owner. Private.
struct CheckInsCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-ins",
        abstract: "List your private check-ins: comfort, trust, guidance; with --private only."
    )

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        guard global.showsPrivate else {
            throw JournalError(.refused, "Check-ins are for your eyes alone: --private shows them.")
        }
        let store = try invocation.openForReading()
        let pair = try invocation.pair(called: pair, reading: .checkIns, in: store)
        let checkIns = pair.checkIns
        if global.json {
            try invocation.printJSON { json in
                json.lines(checkIns) { json, checkIn in
                    json.object { json in
                        json.put("date", checkIn.session.day)
                        json.put("comfort", checkIn.comfort)
                        json.put("trust", checkIn.trust)
                        json.put("guidance", checkIn.guidance)
                        json.put("file", "private/\(pair.id.name)/sessions/\(checkIn.session.fileName)")
                    }
                }
            }
            return .done
        }
        var page = Page(in: invocation)
        for checkIn in checkIns {
            page.put(ascii: checkIn.session.day.description, width: 12)
            let ratings = [("comfort", checkIn.comfort), ("trust", checkIn.trust), ("guidance", checkIn.guidance)]
            for (name, rating) in ratings {
                page.put(ascii: "\(name) \(rating.map(String.init) ?? "-")", width: 12)
            }
            page.endLine()
        }
        try invocation.print(page)
        return .done
    }
}
