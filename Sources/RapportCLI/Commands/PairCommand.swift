import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport pair`: a new pair.
struct PairCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "pair", abstract: "Begin a new pair of a mentor and a mentee.")

    @Argument(help: "The mentor's name.")
    var mentor: ArgumentText

    @Argument(help: "The mentee's name.")
    var mentee: ArgumentText

    @Option(help: ArgumentHelp("The programme it begins in.", valueName: "name"))
    var programme: ArgumentText?

    @Option(help: ArgumentHelp("How often to meet: weekly, monthly, every 2 weeks.", valueName: "interval"))
    var cadence: ArgumentText?

    @Option(help: ArgumentHelp("The first day.", valueName: "date"))
    var started: ArgumentText?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let example = "rapport pair \"Ada Byron\" \"Grace Hopper\""
        let mentor = try mentor.required("A mentor's name", example: example)
        let mentee = try mentee.required("A mentee's name", example: example)
        guard FoldedName(mentor) != FoldedName(mentee) else {
            throw JournalError(
                .refused,
                "\(CleanText.quoted(mentor)) can't be mentor and mentee: a pair is of two people, as in \(example).")
        }
        let change = Change.begin(
            NewPair(
                mentor: mentor,
                mentee: mentee,
                programme: try programme?.required("A programme", example: "--programme \"Laboratory Mentorship\""),
                cadence: try cadence.map { try $0.interval(for: "--cadence") },
                started: try started.map { try invocation.day($0, for: "--started") }
            ))
        let store = try invocation.openJournal()
        let others = try store.outline().pairs.filter {
            $0.mentor.map { FoldedName($0) } == FoldedName(mentor)
                && $0.mentee.map { FoldedName($0) } == FoldedName(mentee)
        }
        if let other = others.first {
            invocation.say("These two are a pair already, in pairs/\(CleanText(other.id.name)): this is another.")
        }
        try invocation.reportPair(change, try store.apply(change), in: store)
        return .done
    }
}
