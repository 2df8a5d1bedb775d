import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport questions`: the built-in bank and the owner's own questions; what was asked in a pair.
struct QuestionsCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "questions",
        abstract: "List questions by theme: the built-in bank, and your own.",
        discussion: """
            With a pair, also what was asked there, when, with which answers, and what fits. `rapport ask --add` keeps \
            one of your own.
            """
    )

    @Argument(help: "The pair; the bank alone where none is given.")
    var pair: ArgumentText?

    @Option(help: ArgumentHelp("Only questions of this theme.", valueName: "theme"))
    var theme: ArgumentText?

    @Flag(name: .customLong("open"), help: "Only those that were asked and have no answer yet.")
    var onlyOpen = false

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        if onlyOpen, pair == nil {
            throw JournalError(.refused, "--open needs a pair: write, for example, rapport questions grace --open.")
        }
        let today = try invocation.today()
        let store = try invocation.openForReading()
        let rows = try rows(in: invocation, store: store, today: today)
        if global.json {
            try invocation.printJSON { json in json.lines(rows) { $0.question($1) } }
            return .done
        }
        var sheet = Sheet(in: invocation)
        var theme: String??
        for row in rows {
            if theme != .some(row.theme) {
                theme = .some(row.theme)
                sheet.heading(CleanText.oneLine(row.theme ?? (pair == nil ? "Without a theme" : "Asked here")))
            }
            sheet.put(row, today: today)
        }
        try invocation.print(sheet)
        return .done
    }

    private func rows(in invocation: Invocation, store: JournalStore, today: Day) throws -> [QuestionRow] {
        guard let name = pair else {
            return try invocation.library(of: store).questions(of: theme).map { QuestionRow($0, pair: nil) }
        }
        let pair = try invocation.pair(called: name, reading: invocation.conversation, in: store)
        let questions = try invocation.library(of: store).questions(of: theme)
        let here = PairQuestions(
            pair, questions: questions, today: today, showsPrivate: invocation.options.showsPrivate)
        // What was asked in words of its own comes first: it has no theme.
        let known = Set(questions.map(\.wording))
        var rows: [QuestionRow] = []
        if theme == nil {
            rows = here.wordings.filter { !known.contains($0) }.map { QuestionRow(here.asked[$0] ?? [], of: here) }
        }
        rows += questions.map { QuestionRow($0, pair: here) }
        return onlyOpen ? rows.filter(\.isOpen) : rows
    }
}

/// `rapport answer`: what was said to a question that is open.
struct AnswerCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Write an answer below a question that was asked.",
        discussion: "Of several open questions that have these words, the one asked last is meant."
    )

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "Words of the question.")
    var question: ArgumentText

    @Argument(help: "The answer.")
    var text: ArgumentText

    @Option(help: ArgumentHelp("Whose answer it is: mentor, mentee, both, me or a name.", valueName: "owner"))
    var owner: OwnerArgument?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let example = "rapport answer grace \"a success\" \"A talk I am not afraid of\""
        let words = try text.required("An answer", example: example)
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: .conversation)
        let owner = try owner?.owner(in: pair)
        let asked = try question.openQuestion(of: pair, today: today, example: example)
        let key = RemarkKey(asked.question.asked, .question, in: SessionKey(asked.session, of: pair.id))
        let now = try invocation.practised(.answer(key, words, by: owner), in: pair, of: store)
        let answered =
            now.askedQuestions(on: today).last {
                $0.session == asked.session && $0.question.asked.text == asked.question.asked.text
                    && $0.question.asked.line >= asked.question.asked.line
            } ?? asked
        let here = PairQuestions(now, questions: [], today: today, showsPrivate: false)
        let row = QuestionRow([answered], of: here)
        if global.json {
            try invocation.printJSON { $0.question(row) }
        } else {
            var sheet = Sheet(in: invocation)
            sheet.put(row, today: today)
            try invocation.print(sheet)
        }
        return .done
    }
}

extension ArgumentText {
    /// The open question that is meant: of those that fit, those of the latest session count.
    fileprivate func openQuestion(
        of pair: Pair, today: Day, example: String
    ) throws -> AskedQuestion {
        let open = pair.openQuestions(on: today).map { asked in
            let words = TypedWords.oneLine(asked.question.asked.text)
            return (asked.session, NamedItem(asked, words: words, otherNames: [ArgumentText.withoutTopics(words)]))
        }
        let sessions = open.map(\.0).reduce(into: [SessionName]()) { if $0.last != $1 { $0.append($1) } }
        for session in sessions {
            do {
                return try item(among: open.filter { $0.0 == session }.map(\.1), "question", example: example)
            } catch let mistake as ItemMistake where !mistake.isSeveral {}
        }
        return try item(among: open.map(\.1), "open question", example: example)
    }
}
