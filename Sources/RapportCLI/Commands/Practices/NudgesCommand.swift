import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport nudges`: what wants care, and what was put aside.
struct NudgesCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "nudges",
        abstract: "List what wants care, with the next step.",
        discussion:
            "What you have put aside, and what comes from your check-ins, is private: it shows with --private only."
    )

    @Argument(help: "The pair; all pairs where none is given.")
    var pair: ArgumentText?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let showsPrivate = global.showsPrivate
        let store = try invocation.openForReading()
        let rows = try invocation.pairs(
            pair, reading: invocation.conversation.union([.commitments, .putAside]), in: store
        ) {
            NudgeRow.rows(of: $0, today: today, showsPrivate: showsPrivate)
        }.flatMap(\.self)
        if global.json {
            try invocation.printJSON { json in json.lines(rows) { $0.nudge($1) } }
        } else {
            var sheet = Sheet(in: invocation)
            for row in rows { sheet.put(row, today: today, showsPair: pair == nil) }
            try invocation.print(sheet)
        }
        return .done
    }
}

/// `rapport put-aside`: a nudge that isn't wanted, for good or for a while.
struct PutAsideCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "put-aside", abstract: "Put a nudge aside, for good or until a day; only you can see that.",
        discussion: "`rapport nudges PAIR` shows the kinds there are; `rapport take-up` brings it back.")

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "The kind of nudge: quiet, review, celebrate …")
    var kind: ArgumentText

    @Option(help: ArgumentHelp("The last day on which it stays aside.", valueName: "date"))
    var until: ArgumentText?

    @Option(help: ArgumentHelp("The reason.", valueName: "why"))
    var because: ArgumentText?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let kind = try kind.nudge()
        let aside = PutAside(
            kind: kind, until: try until.map { try invocation.dayAhead($0, for: "--until") },
            because: try because?.required("The reason", example: "--because \"she is travelling\""))
        try invocation.change(pair, kind) { .putAside(aside, in: $0) }
        return .done
    }
}

/// `rapport take-up`: a nudge that was put aside, and counts again.
struct TakeUpCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "take-up", abstract: "Take a nudge up again that was put aside.")

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "The kind of nudge: quiet, review, celebrate …")
    var kind: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let kind = try kind.nudge()
        try invocation.change(pair, kind) { .takeUp(kind, in: $0) }
        return .done
    }
}

extension Invocation {
    /// Puts a nudge aside or takes it up, and prints what is left to say of that kind.
    fileprivate func change(
        _ name: ArgumentText, _ kind: Attention.Kind, _ change: (PairID) -> PracticeChange
    ) throws {
        let today = try today()
        let store = try openJournal()
        let pair = try store.pair(called: name, reading: [])
        try practise(change(pair.id), in: pair, of: store)
        let parts = conversation.union([.commitments, .putAside])
        let now = try store.pair(pair.id, reading: parts) ?? pair
        let rows = NudgeRow.rows(of: now, today: today, showsPrivate: options.showsPrivate).filter { $0.kind == kind }
        if options.json { return try printJSON { json in json.lines(rows) { $0.nudge($1) } } }
        var sheet = Sheet(in: self)
        for row in rows { sheet.put(row, today: today, showsPair: false) }
        try print(sheet)
    }
}

extension ArgumentText {
    /// The kind of nudge that is meant, in any case.
    ///
    /// - Throws: `.refused` with the kinds there are.
    fileprivate func nudge() throws(JournalError) -> Attention.Kind {
        let name = text.lowercased().split(separator: " ").joined(separator: "-")
        guard let kind = Attention.Kind(rawValue: name) else {
            let kinds = Attention.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw JournalError(.refused, "\(CleanText.quoted(text)) is no kind of nudge: say \(kinds).")
        }
        return kind
    }
}
