import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport link`: a hope and a give made to fit by a shared topic.
struct LinkCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: "Let what one side can give cover a hope of the other: both get a topic.",
        discussion: "Hope and give are called by their words. Without --topic it is one of theirs, or made of a word.")

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "Words of the hope.")
    var hope: ArgumentText

    @Argument(help: "Words of the give.")
    var give: ArgumentText

    @Option(help: ArgumentHelp("The topic that both get.", valueName: "topic"))
    var topic: ArgumentText?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let example = "rapport link grace \"lead a lab\" \"an ear\" --topic leading"
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: .conversation)
        let hope = try hope.item(among: pair.hopeItems().map(\.named), "hope", example: example)
        guard let side = hope.side(in: pair) else { return .done }
        let give = try give.item(
            among: pair.giveItems(of: side.other).map(\.named), "give of the \(side.other.rawValue)", example: example)
        let topic: String
        if let given = self.topic {
            let words = try given.required("A topic", example: example)
            topic = String(words.first == "#" ? words.dropFirst() : words[...])
        } else if let found = Agreement.topic(linking: hope.entry, with: give.entry) {
            topic = found
        } else {
            throw JournalError(.refused, "No word there could be a topic: say which with --topic, as in \(example).")
        }
        let now = try invocation.practised(
            .link(hope: hope.key, give: give.key, topic: topic), in: pair, of: store)
        try invocation.printHope(like: hope, of: now)
        return .done
    }
}

/// `rapport refer`: a hope sent to someone better placed.
struct ReferCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "refer", abstract: "Send a hope to someone better placed to help.",
        discussion: "`rapport withdraw PAIR HOPE --referral` takes that back; `rapport helped` says what came of it.")

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "Words of the hope.")
    var hope: ArgumentText

    @Option(help: ArgumentHelp("To whom.", valueName: "who"))
    var to: ArgumentText

    @Option(name: .customLong("for"), help: ArgumentHelp("For what.", valueName: "what"))
    var what: ArgumentText?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let example = "rapport refer grace \"a patent filed\" --to \"Dr Chen\" --for \"patent law\""
        let words = try ArgumentText.referral(to: to, for: what, example: example)
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: .conversation)
        let hope = try hope.item(among: pair.hopeItems().map(\.named), "hope", example: example)
        let now = try invocation.practised(.refer(hope: hope.key, to: words), in: pair, of: store)
        try invocation.printHope(like: hope, of: now)
        return .done
    }
}

/// `rapport reword`: other words for a hope, a give or a ground rule.
struct RewordCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "reword", abstract: "Give a hope, a give, a ground rule or a profile’s item other words.",
        discussion: "It is called by its words: all of them, or some that no other has.")

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "Words of the item as it stands.")
    var item: ArgumentText

    @Argument(help: "Its new words.")
    var text: ArgumentText

    @Option(help: sideFilterHelp)
    var owner: OwnerArgument?

    @Option(help: sectionHelp)
    var section: SectionArgument?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let example = "rapport reword grace \"lead a lab\" \"to lead a lab of her own\""
        let words = try text.required("An item", example: example)
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: .conversation)
        let side = try owner.map { try pair.side($0, of: "It") }
        let item = try item.item(
            among: pair.items(in: section, of: side).map(\.named), section?.noun ?? "item", example: example)
        let isGoal = section?.section == .goals
        let written = try isGoal ? GoalWords.dated(words, today: try invocation.today()) : words
        let now = try invocation.practised(.rewordEntry(item.key, to: written), in: pair, of: store)
        let items = now.items(of: item.list)
        if let reworded = items.first(where: { $0.entry.line == item.entry.line }) ?? items.last {
            try invocation.print(reworded, of: now)
        }
        return .done
    }
}

/// `rapport withdraw`: a hope, a give or a ground rule taken back, or only a hope's referral.
struct WithdrawCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Take a hope, a give, a ground rule or a profile’s item back, to the trash.",
        discussion: "With --referral the hope stays, and is no longer sent to someone else.")

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "Words of the item.")
    var item: ArgumentText

    @Flag(help: "Take only a hope’s referral back.")
    var referral = false

    @Option(help: sideFilterHelp)
    var owner: OwnerArgument?

    @Option(help: sectionHelp)
    var section: SectionArgument?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let example = "rapport withdraw grace \"lead a lab\""
        guard !referral || section == nil else {
            throw JournalError(.refused, "Only a hope is referred: leave --section out.")
        }
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: .conversation)
        let side = try owner.map { try pair.side($0, of: "It") }
        if referral {
            let hope = try item.item(among: pair.hopeItems(of: side).map(\.named), "hope", example: example)
            let now = try invocation.practised(.withdrawReferral(hope: hope.key), in: pair, of: store)
            try invocation.printHope(like: hope, of: now)
            return .done
        }
        let item = try item.item(
            among: pair.items(in: section, of: side).map(\.named), section?.noun ?? "item", example: example)
        try invocation.practise(.removeEntry(item.key), in: pair, of: store)
        try invocation.print(item, of: pair)
        return .done
    }
}

private let sideFilterHelp = ArgumentHelp("Only what is of mentor, mentee, me or a name.", valueName: "side")
private let sectionHelp = ArgumentHelp("An item of a profile: goals, strengths, growth areas …", valueName: "section")

extension Pair {
    /// Where an item is looked for: in a section of the profiles, else in the agreement.
    fileprivate func items(in section: SectionArgument?, of side: Side?) -> [AgreementItem] {
        section.map { profileItems($0.section, of: side) } ?? agreementItems(of: side)
    }
}

extension Invocation {
    /// Prints the hope as it now stands that stood on that line.
    fileprivate func printHope(like hope: AgreementItem, of pair: Pair) throws {
        let hopes = pair.items(of: hope.list)
        let isIt: (AgreementItem) -> Bool = { $0.entry.text == hope.entry.text }
        let now = hopes.first { $0.entry.line == hope.entry.line && isIt($0) } ?? hopes.first(where: isIt)
        if let now { try print(now, of: pair) }
    }
}

extension ArgumentText {
    /// A referral as it is written: `Dr Chen for patent law`.
    ///
    /// - Throws: `.refused` where it has no words.
    static func referral(
        to who: ArgumentText, for what: ArgumentText?, example: String
    ) throws(JournalError) -> String {
        let who = try who.required("Whoever helps", example: example)
        guard let what else { return who }
        return "\(who) for \(try what.required("What it is for", example: example))"
    }
}
