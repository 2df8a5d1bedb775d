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
        let words = try NewWords.typed(try text.required("A commitment", example: example), today: today)
        let due = try due.map { try invocation.day($0, for: "--due") }
        if let due, let other = words.due, due != other {
            throw JournalError(.refused, "Two due dates are said, \(due) and \(other): leave one out.")
        }
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: [])
        let (owner, text) = try ownerAndText(of: words, in: pair)
        guard !text.isEmpty else {
            throw JournalError(
                .refused, "A commitment needs words beside its owner and dates: write, for example, \(example).")
        }
        let change = Change.add(
            NewCommitment(
                pair: pair.id, owner: owner, text: text, due: due ?? words.due, made: words.made ?? today))
        let outcome = try store.apply(change)
        try invocation.report(change, outcome, in: pair)
        if let commitment = outcome.commitment {
            try invocation.print(commitment, of: pair, ids: try store.allIDs())
        }
        return .done
    }

    /// Whose it is, as the option says, as the word at the start says, or the journal's owner's; and the words.
    ///
    /// Beside the option, a word at the start that means nobody is one of the words.
    private func ownerAndText(of words: NewWords, in pair: Pair) throws(JournalError) -> (Owner, String) {
        let word = words.ownerWord.map { OwnerArgument(argument: $0) }
        if let owner {
            let chosen = try owner.owner(in: pair)
            guard let other = try? word?.owner(in: pair) else { return (chosen, words.textWithOwnerWord) }
            guard other == chosen else {
                throw JournalError(
                    .refused,
                    "Two owners are said, \(CleanText.quoted(owner.text)) and \(CleanText.quoted(words.typedOwner ?? "")): "
                        + "leave one out.")
            }
            return (chosen, words.text)
        }
        if let word { return (try word.owner(in: pair), words.text) }
        guard let side = pair.role.side else {
            throw JournalError(
                .refused,
                "You are neither mentor nor mentee in \(pair.id.name), so whose is it? Say --owner mentor, mentee or both."
            )
        }
        return (Owner(side), words.text)
    }
}
