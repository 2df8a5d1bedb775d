import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport add`: a commitment made outside a session.
struct AddCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a commitment made outside a session.",
        discussion: """
            Without --owner, an @word at the start of the text says whose it is (@grace, @both); else it is yours. \
            A due:DATE in the text is its due date.
            """
    )

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "What is promised.")
    var text: ArgumentText

    @Option(help: ArgumentHelp("Whose it is: mentor, mentee, both, me or a name.", valueName: "owner"))
    var owner: OwnerArgument?

    @Option(help: ArgumentHelp("The due date, such as 2026-12-01, fri or in 2 weeks.", valueName: "date"))
    var due: ArgumentText?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let example = "rapport add grace \"@grace send the draft\" --due fri"
        let today = try invocation.today()
        let words = NewWords(
            try text.required("a commitment", example: example), takesOwner: owner == nil, today: today)
        guard !words.text.isEmpty else {
            throw JournalError(
                .refused, "a commitment needs words beside its owner and dates: write, for example, \(example)")
        }
        let due = try due.map { try invocation.day($0, for: "--due") }
        if let due, let other = words.due, due != other {
            throw JournalError(.refused, "two due dates are said, \(due) and \(other): leave one out")
        }
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: [])
        let change = Change.add(
            NewCommitment(
                pair: pair.id, owner: try owner(words.ownerWord, in: pair), text: words.text, due: due ?? words.due,
                made: words.made ?? today))
        let outcome = try store.apply(change)
        try invocation.report(change, outcome, in: pair)
        if let commitment = outcome.commitment {
            try invocation.print(commitment, of: pair, ids: try store.allIDs())
        }
        return .done
    }

    /// Whose it is: as the option says, as the word at the start says, or the journal's owner's.
    private func owner(_ word: String?, in pair: Pair) throws(JournalError) -> Owner {
        if let owner { return try owner.owner(in: pair) }
        if let word { return try OwnerArgument(argument: word).owner(in: pair) }
        guard let side = pair.role.side else {
            throw JournalError(
                .refused,
                "you are neither mentor nor mentee in \(pair.id.name), so whose is it? Say --owner mentor, mentee or both"
            )
        }
        return Owner(side)
    }
}
