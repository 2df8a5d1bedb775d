import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport ask`: one question that fits today, and why.
struct AskCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Offer one question that fits, and say why.",
        discussion: """
            All day it is the same. With --note it is written into today's session as asked. --add keeps a question of \
            your own below a theme. Your private check-ins influence it with --private only.
            """
    )

    @Argument(help: "The pair; a question for anybody where none is given.")
    var pair: ArgumentText?

    @Option(help: ArgumentHelp("Only questions of this theme, as `rapport questions` names them.", valueName: "theme"))
    var theme: ArgumentText?

    @Flag(help: "Note it in today's session as asked.")
    var note = false

    @Option(help: ArgumentHelp("Keep a question of your own, below --theme.", valueName: "text"))
    var add: ArgumentText?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        if let add {
            try keep(add, in: invocation)
        } else if note {
            try ask(in: invocation, store: try invocation.openJournal())
        } else {
            try ask(in: invocation, store: try invocation.openForReading())
        }
        return .done
    }

    private func ask(in invocation: Invocation, store: JournalStore) throws {
        let today = try invocation.today()
        guard let name = pair else {
            guard !note else {
                throw JournalError(.refused, "--note needs a pair: write, for example, rapport ask grace --note.")
            }
            let questions = try invocation.library(of: store).questions(of: theme)
            return try print(BankQuestion.ofTheDay(from: questions, on: today), in: invocation)
        }
        let pair = try invocation.pair(called: name, reading: invocation.conversation, in: store)
        let questions = try invocation.library(of: store).questions(of: theme)
        let fitting = pair.fittingQuestion(from: questions, on: today, includingPrivate: global.showsPrivate)
        if note, let fitting {
            let words = ([fitting.question.text] + fitting.question.topics.map { "#\($0)" }).joined(separator: " ")
            try invocation.practise(
                .say(NewRemark(pair: pair.id, day: today, label: .question, text: words)), in: pair, of: store)
        }
        try print(fitting, in: invocation)
    }

    private func print(_ fitting: FittingQuestion?, in invocation: Invocation) throws {
        if fitting == nil {
            invocation.say("No question fits today: `rapport ask --add TEXT --theme THEME` keeps one of your own.")
        }
        if global.json { return try invocation.printJSON { $0.fittingQuestion(fitting) } }
        guard let fitting else { return }
        var sheet = Sheet(in: invocation)
        sheet.text(CleanText.oneLine(fitting.question.text), .strong)
        sheet.detail(CleanText.oneLine(fitting.reason))
        try invocation.print(sheet)
    }

    /// Keeps a question of the owner's own, and prints it.
    private func keep(_ text: ArgumentText, in invocation: Invocation) throws {
        let example = "rapport ask --add \"What gave you strength this week? #strengths\" --theme Strengths"
        let words = try text.required("A question", example: example)
        guard let theme else {
            throw JournalError(.refused, "A question is kept below a theme: write, for example, \(example).")
        }
        guard pair == nil, !note else {
            throw JournalError(
                .refused, "A question is kept for all pairs: leave the pair and --note out, and ask it afterwards.")
        }
        var heading = try theme.required("A theme", example: example)
        let store = try invocation.openJournal()
        let questions = try invocation.library(of: store).questions
        let folded = FoldedName(heading)
        if let known = questions.first(where: { FoldedName($0.theme) == folded }) { heading = known.theme }
        let wording = Wording(ArgumentText.withoutTopics(words))
        if let known = questions.first(where: { !$0.isOwn && $0.wording == wording }) {
            throw JournalError(
                .refused,
                "\(CleanText.quoted(known.text)) is in the bank already, below “\(known.theme)”, so nothing was written."
            )
        }
        try invocation.practise(.keepQuestion(words, theme: heading), in: nil, of: store)
        let now = try invocation.library(of: store).questions
        guard let kept = now.last(where: { $0.isOwn && $0.wording == wording }) else { return }
        let row = QuestionRow(kept, pair: nil)
        if global.json { return try invocation.printJSON { $0.question(row) } }
        var sheet = Sheet(in: invocation)
        sheet.put(row, today: try invocation.today())
        try invocation.print(sheet)
    }
}

extension Library {
    /// The questions of a theme, by its whole name or the only one that has these words within; all where none is named.
    ///
    /// - Throws: ``ItemMistake`` with the themes there are.
    func questions(of theme: ArgumentText?) throws -> [BankQuestion] {
        guard let theme else { return questions }
        var seen: Set<String> = []
        var themes: [NamedItem<String>] = []
        var last: String?
        for question in questions where question.theme != last {
            last = question.theme
            if !question.theme.isEmpty, seen.insert(question.theme).inserted {
                themes.append(NamedItem(question.theme, words: question.theme))
            }
        }
        let heading = FoldedName(
            try theme.item(among: themes, "theme", example: "rapport ask grace --theme Trust"))
        last = nil
        var isMeant = false
        return questions.filter { question in
            if question.theme != last {
                last = question.theme
                isMeant = FoldedName(question.theme) == heading
            }
            return isMeant
        }
    }
}
