import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport referrals`: who was found to help, for what, and whether it did.
struct ReferralsCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "referrals",
        abstract: "List who was found to help, for what, and whether it helped.",
        discussion: "From sessions, the latest first, then from hopes."
    )

    @Argument(help: "The pair; all pairs where none is given.")
    var pair: ArgumentText?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let store = try invocation.openForReading()
        let rows = try invocation.pairs(pair, reading: .conversation, in: store) { pair in
            pair.referrals.map { ReferralRow($0, of: pair.id) }
        }.flatMap(\.self)
        if global.json {
            try invocation.printJSON { json in json.lines(rows) { $0.referral($1) } }
        } else {
            var sheet = Sheet(in: invocation)
            for row in rows { sheet.put(row, today: today, showsPair: pair == nil) }
            try invocation.print(sheet)
        }
        return .done
    }
}

/// `rapport helped`: what came of a referral.
struct HelpedCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "helped", abstract: "Say whether a referral helped: yes, no, or in words.",
        discussion: "The referral is called by its words, or by those of the hope it is for.")

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "Words of the referral.")
    var referral: ArgumentText

    @Argument(help: "yes, no, or words such as \"a little\".")
    var answer: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let example = "rapport helped grace \"Dr Chen\" yes"
        let words = try answer.required("An answer", example: example)
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: .conversation)
        let named = pair.referrals.map { referral in
            NamedItem(
                referral, words: TypedWords.oneLine(referral.text), otherNames: [referral.hope].compactMap(\.self),
                place: referral.day.map { "on \($0)" } ?? "for a hope of the \(referral.side?.rawValue ?? "pair")",
                line: ReferralRow(referral, of: pair.id).line)
        }
        let referral = try referral.item(among: named, "referral", example: example)
        let now = try invocation.practised(.helped(referral.place, Helped(words)), in: pair, of: store)
        var told = now.referrals.first { $0.place == referral.place } ?? referral
        if told.place != referral.place || told.helped == nil { told.helped = Helped(words) }
        let row = ReferralRow(told, of: pair.id)
        if global.json {
            try invocation.printJSON { $0.referral(row) }
        } else {
            var sheet = Sheet(in: invocation)
            sheet.put(row, today: today, showsPair: false)
            try invocation.print(sheet)
        }
        return .done
    }
}
