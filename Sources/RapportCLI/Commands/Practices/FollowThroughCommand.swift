import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport follow-through`: how the promises of both sides stand.
struct FollowThroughCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "follow-through",
        abstract: "Show what both sides promised and what came of it, by month; there is no score."
    )

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let store = try invocation.openForReading()
        let pair = try invocation.pair(called: pair, reading: .commitments, in: store)
        let result = pair.followThrough(on: today)
        if global.json {
            try invocation.printJSON { $0.followThrough(result, of: pair, today: today) }
        } else {
            var sheet = Sheet(in: invocation)
            sheet.put(result, of: pair, today: today)
            try invocation.print(sheet)
        }
        return .done
    }
}

extension JSONWriter {
    /// Writes how promises stand as one object.
    fileprivate mutating func followThrough(_ result: FollowThrough, of pair: Pair, today: Day) {
        object { json in
            json.put("pair", pair.id.name)
            json.put("months", result.months.map(\.description))
            json.key("sides")
            json.object { json in
                for side in Side.allCases {
                    if side == .mentor { json.key("mentor") } else { json.key("mentee") }
                    json.account(result[side], of: pair, today: today)
                }
            }
        }
    }

    private mutating func account(_ account: FollowThrough.Account, of pair: Pair, today: Day) {
        object { json in
            json.key("counts")
            json.object { $0.counts(account.counts) }
            json.key("overdue")
            json.commitments(account.overdue, of: pair, today: today)
            json.key("keptLate")
            json.commitments(account.keptLate, of: pair, today: today)
            json.key("released")
            json.commitments(account.released, of: pair, today: today)
            json.key("moved")
            json.commitments(account.moved, of: pair, today: today)
            json.put("moves", account.moves)
            json.key("byMonth")
            json.array(account.byMonth) { json, month in
                json.object { json in
                    json.put("kept", month.kept)
                    json.put("keptLate", month.keptLate)
                    json.put("released", month.released)
                    json.put("made", month.made)
                }
            }
        }
    }
}

extension Sheet {
    fileprivate mutating func put(_ result: FollowThrough, of pair: Pair, today: Day) {
        title("Follow-through with \(CleanText.oneLine(pair.title))")
        guard Side.allCases.contains(where: { result[$0].hasAnything }) else {
            return text("Nobody has promised anything yet; a commitment that is made shows here.")
        }
        for side in [pair.role.otherSide.other, pair.role.otherSide] {
            let account = result[side]
            let counts = account.counts
            heading(pair.plainName(of: side))
            let late = counts.keptLate > 0 ? " (\(counts.keptLate) late)" : ""
            let moves = account.moves > 0 ? ", moved \(account.moves) times" : ""
            text(
                "\(counts.kept) kept\(late), \(counts.released) released, \(counts.open) open, "
                    + "\(counts.overdue) overdue\(moves)")
            if account.byMonth.contains(where: \.hasAnything) {
                text("  last six months (# kept in time, + kept late, - released)", .faint)
                for (month, figures) in zip(result.months, account.byMonth) { put(figures, of: month) }
            }
            for commitment in account.overdue { item(commitment, of: pair, today: today) }
            for commitment in account.released { item(commitment, of: pair, today: today) }
            for commitment in account.keptLate { item(commitment, of: pair, today: today) }
            for commitment in account.moved {
                let times = commitment.moves.count
                item("moved \(times == 1 ? "once" : "\(times) times"): \(CleanText.oneLine(commitment.text))")
            }
        }
    }

    /// Puts a month's figures, and a bar of as many characters: `#` kept in time, `+` kept late, `-` released.
    private mutating func put(_ figures: FollowThrough.Month, of month: Day) {
        let most = 30
        let bar = String(
            (String(repeating: "#", count: min(max(figures.kept - figures.keptLate, 0), most))
                + String(repeating: "+", count: min(figures.keptLate, most))
                + String(repeating: "-", count: min(figures.released, most))).prefix(most))
        let late = figures.keptLate > 0 ? " (\(figures.keptLate) late)" : ""
        let figures = "\(figures.kept) kept\(late), \(figures.released) released, \(figures.made) made"
        text("  \(month.description.prefix(7))  \(bar)\(bar.isEmpty ? "" : " ")\(figures)")
    }
}

extension FollowThrough.Account {
    /// Whether anything was promised.
    fileprivate var hasAnything: Bool {
        counts.open + counts.kept + counts.released > 0 || byMonth.contains(where: \.hasAnything)
    }
}

extension FollowThrough.Month {
    /// Whether anything came of a promise in it, or one was made.
    fileprivate var hasAnything: Bool { kept + keptLate + released + made > 0 }
}
