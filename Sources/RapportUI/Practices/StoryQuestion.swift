import DisplayText
import Mentorship

/// What is asked for on the way to a new story, one after the other; each but the title may stay empty.
enum StoryQuestion: LineQuestion {
    /// What it is called.
    case title
    /// The words of one of its parts.
    case part(Story.Part, of: NewStory)
    /// Its topics, the last that is asked for.
    case topics(of: NewStory)

    var wordings: [NamedWords] {
        switch self {
        case .title: [NamedWords("What is the story called?"), NamedWords("Story:")]
        case .part(let part, _):
            [
                NamedWords("\(StoryQuestion.question(part)) (may stay empty)"), NamedWords("\(part.rawValue):"),
            ]
        case .topics:
            [NamedWords("Topics, as “leading, courage” (may stay empty):"), NamedWords("Topics:")]
        }
    }

    var kind: String {
        switch self {
        case .title: "Story title"
        case .part(let part, _): "Story \(part.rawValue)"
        case .topics: "Story topics"
        }
    }

    var mayStayEmpty: Bool { self != .title }

    private static func question(_ part: Story.Part) -> CleanText {
        switch part {
        case .situation: "What was the situation?"
        case .whatIDid: "What did you do?"
        case .whatHappened: "What happened?"
        case .whatILearned: "What did you learn?"
        }
    }

    func reading(of words: String, in context: Context) -> NamedWords? {
        switch self {
        case .title: return nil
        case .part: return nil
        case .topics:
            let topics = StoryQuestion.topics(in: words)
            guard !topics.isEmpty else { return nil }
            return NamedWords(
                topics.map { "#\(CleanText.line($0, mostBytes: 60))" as CleanText }.joined(separator: " "))
        }
    }

    func answer(_ words: String, in context: Context) -> Prompt.Answer {
        switch self {
        case .title:
            guard let typed = try? TypedWords(words) else {
                return .missing("A story needs a title: esc leaves it.")
            }
            return .ask(StoryQuestion.outcome(of: NewStory(title: typed.text)))
        case .part(let part, var story):
            let typed = TypedWords.seen(words)
            guard typed.utf8.count <= TypedWords.mostBytes else { return .missing("That is too long for one line.") }
            if !typed.isEmpty { story.parts[part] = typed }
            let parts = Story.Part.allCases
            let next = parts.firstIndex(of: part).map { $0 + 1 } ?? parts.count
            return .next(
                Prompt(.practice(.story(next < parts.count ? .part(parts[next], of: story) : .topics(of: story)))))
        case .topics(var story):
            story.topics = StoryQuestion.topics(in: words)
            return .changes([.practice(.write(story))])
        }
    }

    /// How it went, asked as a choice.
    private static func outcome(of story: NewStory) -> Question {
        let answers = Story.Outcome.allCases.map { outcome in
            var story = story
            story.outcome = outcome
            let next = Prompt(.practice(.story(.part(.situation, of: story))))
            return Question.Answer(
                title: outcome.words, shortTitle: CleanText(outcome.rawValue), outcome: .prompt(next))
        }
        return .step([NamedWords("How did it go?")], answers)
    }

    /// The topics in what was typed, each once, in small letters, without `#`.
    static func topics(in words: String) -> [String] {
        var found: [String] = []
        for word in words.split(whereSeparator: { $0.isWhitespace || $0 == "," }).prefix(50) {
            let topic = word.drop { $0 == "#" }.lowercased()
            let isTopic =
                topic.contains(where: \.isLetter)
                && topic.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "/" }
            if isTopic, !found.contains(topic) { found.append(topic) }
        }
        return found
    }
}
