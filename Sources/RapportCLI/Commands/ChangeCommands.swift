import ArgumentParser
import JournalStorage
import Mentorship

/// The help of the argument that names a commitment.
private let idHelp: ArgumentHelp = "The first letters of the commitment's id, four or more."

/// `rapport keep`: a promise kept today.
struct KeepCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "keep", abstract: "Tick a commitment off: it was kept today.")

    @Argument(help: idHelp)
    var id: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        try invocation.change(id) { _, _ in [{ .keep($0.key, on: today) }] }
        return .done
    }
}

/// `rapport release`: a promise openly taken back.
struct ReleaseCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Take a commitment back openly, and say why.",
        discussion: "With --refer, who can help instead is noted in today’s session in the same step.")

    @Argument(help: idHelp)
    var id: ArgumentText

    @Option(help: ArgumentHelp("The reason.", valueName: "why"))
    var because: ArgumentText

    @Option(help: ArgumentHelp("Who is better placed to help.", valueName: "who"))
    var refer: ArgumentText?

    @Option(name: .customLong("for"), help: ArgumentHelp("What they can help with.", valueName: "what"))
    var what: ArgumentText?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let reason = try because.required(
            "A release", example: "rapport release abcd --because \"this is not my field\"")
        let example = "rapport release abcd --because \"not my field\" --refer \"Dr Chen\" --for \"patent law\""
        guard refer != nil || what == nil else {
            throw JournalError(.refused, "--for says what --refer is for: write, for example, \(example).")
        }
        let referral = try refer.map { try ArgumentText.referral(to: $0, for: what, example: example) }
        try invocation.change(id) { _, pair in
            var steps: [(Commitment) -> Change] = [{ .release($0.key, on: today, because: reason) }]
            if let referral {
                let remark = NewRemark(pair: pair.id, day: today, label: .referral, text: referral)
                steps.append { _ in .practice(.say(remark)) }
            }
            return steps
        }
        return .done
    }
}

/// `rapport move`: another due date.
struct MoveCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Give a commitment another due date; the old one is remembered.")

    @Argument(help: idHelp)
    var id: ArgumentText

    @Option(help: ArgumentHelp("The new date, such as 2026-12-01, fri or in 2 weeks.", valueName: "date"))
    var due: ArgumentText

    @Option(help: ArgumentHelp("The reason.", valueName: "why"))
    var because: ArgumentText?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let day = try invocation.day(due, for: "--due")
        let reason = try because?.required("The reason", example: "--because \"the talk was put off\"")
        try invocation.change(id) { _, _ in [{ .move($0.key, to: day, because: reason) }] }
        return .done
    }
}

/// `rapport reopen`: kept or released, and open again.
struct ReopenCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Open a commitment again that was kept or released.")

    @Argument(help: idHelp)
    var id: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        try invocation.change(id) { _, _ in [{ .reopen($0.key) }] }
        return .done
    }
}

/// `rapport edit`: a slip mended, in the words or in the owner.
struct EditCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Mend a commitment's words, or whose it is.")

    @Argument(help: idHelp)
    var id: ArgumentText

    @Option(help: ArgumentHelp("The new words.", valueName: "text"))
    var text: ArgumentText?

    @Option(help: ArgumentHelp("Whose it is: mentor, mentee, both, me or a name.", valueName: "owner"))
    var owner: OwnerArgument?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        guard text != nil || owner != nil else {
            throw JournalError(
                .refused, "Nothing is to change without --text TEXT or --owner OWNER: say what is.")
        }
        let words = try text?.required("A commitment", example: "rapport edit abcd --text \"send the draft\"")
        try invocation.change(id) { commitment, pair in
            if let words, words != commitment.text { try NewWords.refuseTypedDueDate(in: words) }
            var steps: [(Commitment) -> Change] = []
            if let words { steps.append { .reword($0.key, text: words) } }
            if let other = try owner?.owner(in: pair) { steps.append { .reassign($0.key, to: other) } }
            return steps
        }
        return .done
    }
}

/// `rapport remove`: away with it, to the trash.
struct RemoveCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove a commitment and what belongs to it; it goes to the journal's trash.")

    @Argument(help: idHelp)
    var id: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        try invocation.change(id) { _, _ in [{ .remove($0.key) }] }
        return .done
    }
}
