import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport milestones`: what there was to celebrate.
struct MilestonesCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "milestones",
        abstract: "List what there was to celebrate: written down, or told by dates and figures.",
        discussion: "The newest first; goals reached, which have no day, last."
    )

    @Argument(help: "The pair; all pairs where none is given.")
    var pair: ArgumentText?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let store = try invocation.openForReading()
        let rows = try invocation.pairs(pair, reading: [.conversation, .commitments], in: store) { pair in
            pair.milestones(on: today).map { MilestoneRow(pair: pair.id, milestone: $0) }
        }.flatMap(\.self)
        if global.json {
            try invocation.printJSON { json in json.lines(rows) { $0.milestone($1) } }
        } else {
            var page = Page(in: invocation)
            for row in rows { page.put(row, showsPair: pair == nil) }
            try invocation.print(page)
        }
        return .done
    }
}

/// `rapport milestone`: something to celebrate, noted today.
struct MilestoneCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "milestone", abstract: "Note something to celebrate in today’s session.")

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "What there is to celebrate.")
    var text: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let words = try text.required("A milestone", example: "rapport milestone grace \"first paper accepted\"")
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: .conversation)
        let now = try invocation.practised(
            .say(NewRemark(pair: pair.id, day: today, label: .milestone, text: words)), in: pair, of: store)
        let written = now.milestones(on: today).filter { milestone in
            if case .written = milestone.kind { milestone.day == today } else { false }
        }
        guard let noted = written.last else { return .done }
        let row = MilestoneRow(pair: pair.id, milestone: noted)
        if global.json {
            try invocation.printJSON { $0.milestone(row) }
        } else {
            var page = Page(in: invocation)
            page.put(row, showsPair: false)
            try invocation.print(page)
        }
        return .done
    }
}

/// A milestone as `rapport milestones` lists it.
struct MilestoneRow: Sendable {
    let pair: PairID
    let milestone: Milestone

    /// What it comes from, in a word.
    fileprivate var kind: String {
        switch milestone.kind {
        case .written: "written"
        case .session: "session"
        case .anniversary: "anniversary"
        case .goal: "goal"
        case .keptAgain: "kept-again"
        case .firstKept: "first-kept"
        case .birthday: "birthday"
        }
    }
}

extension JSONWriter {
    /// Writes a milestone: `pair date kind text`.
    mutating func milestone(_ row: MilestoneRow) {
        object { json in
            json.put("pair", row.pair.name)
            json.put("date", row.milestone.day)
            json.put("kind", row.kind)
            json.put("text", row.milestone.text)
        }
    }
}

extension Page {
    /// Puts a milestone: its day, the pair where wanted, its words.
    fileprivate mutating func put(_ row: MilestoneRow, showsPair: Bool) {
        if let day = row.milestone.day { put(ascii: day.description, width: 12) } else { blanks(12) }
        if showsPair { put(CleanText.oneLine(row.pair.name), width: 26) }
        line(CleanText.oneLine(row.milestone.text))
    }
}
