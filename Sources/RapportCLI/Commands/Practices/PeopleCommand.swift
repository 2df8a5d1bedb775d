import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport people`: both profiles, what was learned on the way, and common ground.
struct PeopleCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "people",
        abstract: "Print both profiles, what was learned on the way, and what the two have in common."
    )

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openForReading()
        let pair = try invocation.pair(called: pair, reading: .conversation, in: store)
        if global.json {
            try invocation.printJSON { $0.people(of: pair) }
        } else {
            var sheet = Sheet(in: invocation)
            sheet.putPeople(of: pair, today: try invocation.today())
            try invocation.print(sheet)
        }
        return .done
    }
}

/// `rapport profile`: another item of a profile, or one of its details.
struct ProfileCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile",
        abstract: "Add to a profile: a goal, a strength, an interest, a boundary …",
        discussion: """
            SECTION is goals, strengths, growth areas, interests, boundaries or about; or a detail: name, aliases, email, \
            pronouns, timezone, birthday, which `none` takes away. A goal may say by:DATE.
            """
    )

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "The section or the detail.")
    var section: ArgumentText

    @Argument(help: "The words.")
    var text: ArgumentText

    @Option(
        help: ArgumentHelp("Whose profile: mentor, mentee, me or a name; yours where none is given.", valueName: "side")
    )
    var owner: OwnerArgument?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let example = "rapport profile grace interests \"climbing #mountains\" --owner mentee"
        let name = section.text
        let section = SectionArgument(argument: name)?.section
        let detail = ProfileDetail(rawValue: name.lowercased())
        guard section != nil || detail != nil else {
            let names = SectionArgument.allValueStrings + ProfileDetail.allCases.map(\.rawValue)
            throw JournalError(
                .refused, "\(CleanText.quoted(name)) is no part of a profile: say \(names.joined(separator: ", ")).")
        }
        let words = try detail == nil ? text.required("An item", example: example) : text.text
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: .conversation)
        let side = try pair.side(owner, of: "A profile")
        let file = pair.profileFile(of: side)
        if let section {
            let written = try section == .goals ? GoalWords.dated(words, today: try invocation.today()) : words
            try invocation.add(written, to: .profile(section, of: file), of: pair, in: store)
        } else if let detail {
            let value = words.lowercased() == "none" ? "" : words
            let now = try invocation.practised(.setDetail(file, detail, value), in: pair, of: store)
            if global.json {
                try invocation.printJSON { $0.profile(of: side, in: now) }
            } else {
                var sheet = Sheet(in: invocation)
                sheet.putProfile(of: side, in: now, today: try invocation.today())
                try invocation.print(sheet)
            }
        }
        return .done
    }
}

/// `rapport reach`: a goal reached, or open again.
struct ReachCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "reach", abstract: "Tick a goal: it is reached; or open it again with --not-yet.")

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "Words of the goal.")
    var goal: ArgumentText

    @Flag(name: .customLong("not-yet"), help: "It isn’t reached yet after all.")
    var notYet = false

    @Option(help: ArgumentHelp("Only goals of mentor, mentee, me or a name.", valueName: "side"))
    var owner: OwnerArgument?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: .conversation)
        let side = try owner.map { try pair.side($0, of: "A goal") }
        let goal = try goal.item(
            among: pair.profileItems(.goals, of: side).map(\.named), "goal",
            example: "rapport reach grace \"lead a lab\"")
        let now = try invocation.practised(.reach(goal.key, !notYet), in: pair, of: store)
        let goals = now.items(of: goal.list)
        if let reached = goals.first(where: { $0.entry.line == goal.entry.line }) {
            try invocation.print(reached, of: now)
        }
        return .done
    }
}
