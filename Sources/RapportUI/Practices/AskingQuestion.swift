import DisplayText
import Mentorship

/// What is asked for about questions.
enum AskingQuestion: LineQuestion {
    /// What was answered to a question that is open.
    case answer(RemarkKey)
    /// A question of the owner's own, to go under a theme if that is at hand.
    case own(theme: String)
    /// The theme of a question of the owner's own.
    case theme(of: String)
    /// The words to which the page is narrowed, followed while they are typed; and those before.
    case narrow(before: String)

    var wordings: [NamedWords] {
        switch self {
        case .answer(let key):
            [
                NamedWords("Answer to “", CleanText.line(key.text, mostBytes: 200), "”:"), NamedWords("The answer:"),
                NamedWords("A:"),
            ]
        case .own: [NamedWords("A question of your own:"), NamedWords("Question:")]
        case .theme: [NamedWords("Under which theme?"), NamedWords("Theme:")]
        case .narrow: [NamedWords("Show what has:"), NamedWords("/")]
        }
    }

    var kind: String {
        switch self {
        case .answer: "Asking answer"
        case .own: "Asking own"
        case .theme: "Asking theme"
        case .narrow: "Asking narrow"
        }
    }

    func reading(of words: String, in context: Context) -> NamedWords? {
        switch self {
        case .answer, .narrow: return nil
        case .own:
            guard let known = AskingQuestion.known(words, in: context) else { return nil }
            return NamedWords("It is in the bank already, under ", QuestionsPage.name(ofTheme: known.theme), ".")
        case .theme: return readingOfTheme(words, in: context)
        }
    }

    /// Which theme is meant, or which there are.
    private func readingOfTheme(_ words: String, in context: Context) -> NamedWords? {
        let themes = AskingQuestion.themes(beginningWith: words, in: context)
        if let name = themes.first, themes.count == 1 || FoldedName(name) == FoldedName(words) {
            return NamedWords("under ", QuestionsPage.name(ofTheme: name), "")
        }
        guard let first = themes.first else { return NamedWords("a theme of its own: ", CleanText.line(words), "") }
        let names = ([first] + themes.dropFirst().prefix(5)).map { QuestionsPage.name(ofTheme: $0) }
        return NamedWords("\(names.joined(separator: ", "))\(themes.count > 6 ? ", …" : "")")
    }

    func answer(_ words: String, in context: Context) -> Prompt.Answer {
        switch self {
        case .answer(let key):
            guard let typed = try? TypedWords(words) else {
                return .missing("What was answered is missing: esc leaves the question open.")
            }
            return .changes([.practice(.answer(key, typed.text, by: nil))])
        case .own(let theme):
            guard let typed = try? TypedWords(words) else {
                return .missing("Write the question first: esc leaves it.")
            }
            if let known = AskingQuestion.known(typed.text, in: context) {
                return .missing("It is in the bank already, under \(QuestionsPage.name(ofTheme: known.theme)).")
            }
            return .next(Prompt(.practice(.asking(.theme(of: typed.text))), text: theme))
        case .theme(let question):
            guard let typed = try? TypedWords(words) else {
                return .missing("A theme is missing: Goals, Trust, Setbacks, or one of your own.")
            }
            let themes = AskingQuestion.themes(beginningWith: typed.text, in: context)
            let exact = themes.first { FoldedName($0) == FoldedName(typed.text) }
            let theme = exact ?? (themes.count == 1 ? themes.first : nil) ?? typed.text
            if exact == nil, themes.count > 1 {
                return .missing("Several themes begin so: write a little more of the one you mean.")
            }
            return .changes([.practice(.keepQuestion(question, theme: theme))])
        case .narrow: return .done(nil)
        }
    }

    /// The question of the bank that has these words.
    private static func known(_ words: String, in context: Context) -> BankQuestion? {
        let plain = words.split(whereSeparator: \.isWhitespace).filter { !$0.hasPrefix("#") }.joined(separator: " ")
        let wording = Wording(plain)
        return context.questionIndex.place(of: wording).flatMap { place in
            context.library.flatMap { $0.questions.indices.contains(place) ? $0.questions[place] : nil }
        }
    }

    private static let foldedBuiltIn = QuestionTheme.allCases.map {
        (name: $0.rawValue, folded: FoldedName($0.rawValue))
    }
    private static let builtIn = Set(foldedBuiltIn.map(\.name))

    /// The themes that begin as typed, the built-in ones first.
    private static func themes(beginningWith words: String, in context: Context) -> [String] {
        let typed = FoldedName(words).text
        let index = context.questionIndex
        let own = zip(index.themes, index.foldedThemes).filter {
            !$0.0.name.isEmpty && !builtIn.contains($0.0.name) && $0.1.text.hasPrefix(typed)
        }
        return foldedBuiltIn.filter { $0.folded.text.hasPrefix(typed) }.map(\.name) + own.map(\.0.name)
    }
}
