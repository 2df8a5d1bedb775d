import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport way-back`: a way back to somebody one has not met for long.
struct WayBackCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "way-back",
        abstract: "Suggest a way back to somebody: the last thing said, a light question, a message.",
        discussion: "--message prints the message alone, to be sent on. Nothing private goes into it."
    )

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Flag(help: "Print the message alone.")
    var message = false

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let store = try invocation.openForReading()
        let pair = try invocation.pair(called: pair, reading: .conversation, in: store)
        let way = pair.wayBack(from: try invocation.library(of: store), on: today)
        if global.json {
            try invocation.printJSON { json in
                json.object { json in
                    json.put("pair", pair.id.name)
                    json.put("lastMet", way.lastMet)
                    json.put("lastSaid", way.lastSaid)
                    json.key("question")
                    json.fittingQuestion(way.question)
                    json.put("message", way.message)
                }
            }
            return .done
        }
        var sheet = Sheet(in: invocation)
        if !message {
            sheet.title("A way back to \(CleanText.oneLine(pair.title))")
            if let day = way.lastMet { sheet.text("last met \(day.short(relativeTo: today))") }
            if let said = way.lastSaid {
                sheet.heading("The last thing said")
                sheet.item(CleanText.oneLine(said))
            }
            if let question = way.question {
                sheet.heading("A light question")
                sheet.put(question)
            }
            sheet.heading("A message to copy and change")
        }
        sheet.put(letter: way.message)
        try invocation.print(sheet)
        return .done
    }
}

/// `rapport ending`: what a good ending looks back on and forward to.
struct EndingCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "ending",
        abstract: "Prepare a good ending: what came of it, thanks, how to stay in touch.",
        discussion: "--message prints the message alone, to be sent on. Nothing private goes into it."
    )

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Flag(help: "Print the message alone.")
    var message = false

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let store = try invocation.openForReading()
        let pair = try invocation.pair(called: pair, reading: [.conversation, .commitments], in: store)
        let ending = pair.ending(on: today)
        if global.json {
            try invocation.printJSON { $0.ending(ending, of: pair, today: today) }
            return .done
        }
        var sheet = Sheet(in: invocation)
        if !message {
            sheet.put(ending, of: pair, today: today)
            sheet.heading("A message to copy and change")
        }
        sheet.put(letter: ending.message)
        try invocation.print(sheet)
        return .done
    }
}

extension JSONWriter {
    /// Writes what an ending looks back on as one object.
    fileprivate mutating func ending(_ ending: Ending, of pair: Pair, today: Day) {
        object { json in
            json.put("pair", pair.id.name)
            json.put("started", ending.started)
            json.put("until", ending.until)
            json.put("sessions", ending.sessions)
            json.key("hopes")
            json.array(ending.hopes) { $0.hope($1, of: pair) }
            json.key("goals")
            json.array(ending.goals) { $0.goal($1.entry, of: $1.side) }
            json.key("counts")
            json.object { $0.counts(ending.counts.together) }
            json.key("milestones")
            json.array(ending.milestones) { $0.milestone(MilestoneRow(pair: pair.id, milestone: $1)) }
            json.key("open")
            json.commitments(ending.open, of: pair, today: today)
            json.put("thanks", ending.thanks.map(\.text))
            json.put("message", ending.message)
        }
    }
}

extension Sheet {
    /// Puts a message as it is to be sent: its lines as they are.
    fileprivate mutating func put(letter: String) {
        for line in CleanText.lines(of: letter) { text(line) }
    }

    fileprivate mutating func put(_ ending: Ending, of pair: Pair, today: Day) {
        title("A good ending with \(CleanText.oneLine(pair.title))")
        let counts = ending.counts.together
        let since = ending.started.map { " since \($0.date(relativeTo: today))" } ?? ""
        let sessions = ending.sessions == 1 ? "1 session" : "\(ending.sessions) sessions"
        text("\(sessions)\(since), \(counts.kept) kept, \(counts.released) released")
        if let until = ending.until { text("until \(until.date(relativeTo: today))") }
        part("Hopes", ending.hopes) { $0.put($1, of: pair) }
        part("Goals", ending.goals) { sheet, goal in
            let reached = goal.entry.isTicked == true ? " · reached" : ""
            sheet.item("\(pair.plainName(of: goal.side)): \(CleanText.oneLine(goal.entry.words))\(reached)")
        }
        part("Milestones", ending.milestones) { sheet, milestone in
            let day = milestone.day.map { " · \($0.date(relativeTo: today))" } ?? ""
            sheet.item("\(CleanText.oneLine(milestone.text))\(day)")
        }
        part("Still open", ending.open) { $0.item($1, of: pair, today: today) }
        part("To be thankful for", ending.thanks) { $0.item(CleanText.oneLine($1.text)) }
    }
}
