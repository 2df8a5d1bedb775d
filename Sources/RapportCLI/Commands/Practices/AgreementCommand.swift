import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport agreement`: what both sides expect, who covers what, and who agreed when.
struct AgreementCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreement",
        abstract: "Print what both hope to gain and can give, the ground rules, and who agreed when.",
        discussion: """
            hope, give and rule add to it; link and refer find somebody for a hope; reword and withdraw mend it; agree \
            notes that it is agreed.
            """
    )

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openForReading()
        try invocation.printAgreement(of: try invocation.pair(called: pair, reading: .conversation, in: store))
        return .done
    }
}

/// `rapport hope`: a thing one side hopes to gain.
struct HopeCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "hope", abstract: "Add what one side hopes to gain.",
        discussion: "A #topic that the other side can give covers it.")

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "What is hoped for.")
    var text: ArgumentText

    @Option(help: sideHelp)
    var owner: OwnerArgument?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let words = try text.required("A hope", example: "rapport hope grace \"to lead a lab #leading\"")
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: .conversation)
        try invocation.add(words, to: .hopes(try pair.side(owner, of: "A hope"), of: pair.id), of: pair, in: store)
        return .done
    }
}

/// `rapport give`: a thing one side can give.
struct GiveCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "give", abstract: "Add what one side can give.",
        discussion: "A #topic that the other side hopes for covers that hope.")

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "What can be given.")
    var text: ArgumentText

    @Option(help: sideHelp)
    var owner: OwnerArgument?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let words = try text.required("A give", example: "rapport give grace \"an ear before talks #talks\"")
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: .conversation)
        try invocation.add(words, to: .gives(try pair.side(owner, of: "A give"), of: pair.id), of: pair, in: store)
        return .done
    }
}

/// `rapport rule`: a ground rule of both.
struct RuleCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "rule", abstract: "Add a ground rule that both keep to.")

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "The rule.")
    var text: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let words = try text.required("A ground rule", example: "rapport rule grace \"what is said here stays here\"")
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: .conversation)
        try invocation.add(words, to: .groundRules(pair.id), of: pair, in: store)
        return .done
    }
}

/// `rapport agree`: that one side or both agree to what stands there now.
struct AgreeCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "agree", abstract: "Note who agrees to the agreement as it stands now.",
        discussion: "What was agreed is noted too, so that a later change shows.")

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Option(
        help: ArgumentHelp(
            "Who agrees: mentor, mentee, both, me or a name; you where none is given.", valueName: "owner"))
    var owner: OwnerArgument?

    @Option(help: ArgumentHelp("The day, such as 2026-11-20; today where none is given.", valueName: "date"))
    var date: ArgumentText?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let day = try date.map { try invocation.dayByNow($0, for: "--date") } ?? (try invocation.today())
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: .conversation)
        let change = PracticeChange.agree(pair.id, by: try pair.owner(owner), on: day)
        try invocation.printAgreement(of: try invocation.practised(change, in: pair, of: store))
        return .done
    }
}

/// The help of the option that names a side.
let sideHelp = ArgumentHelp("Whose it is: mentor, mentee, me or a name; yours where none is given.", valueName: "side")

extension Invocation {
    /// Prints what both sides expect, as text or as one object.
    fileprivate func printAgreement(of pair: Pair) throws {
        let today = try today()
        if options.json { return try printJSON { $0.agreement(of: pair, today: today) } }
        var sheet = Sheet(in: self)
        sheet.putAgreement(of: pair, today: today)
        try print(sheet)
    }
}
