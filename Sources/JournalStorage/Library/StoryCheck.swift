import Mentorship
import PlainText

/// Looks at the owner's stories and questions, one file after the other, for what is not as documented.
///
/// The rules are those of format.md, "private/, stories/, questions/".
struct StoryCheck {
    /// The folder of the stories.
    static let stories = "stories"
    /// The folder of the questions.
    static let questions = "questions"

    /// Up to how many questions, bytes, and characters in one question, nothing is said.
    private static let mostQuestions = 2_000
    private static let mostBytes = 1 << 20
    private static let mostCharacters = 1_000

    /// The questions seen so far, and where.
    private var asked: [Wording: BankQuestion.Origin] = [:]

    /// Nothing looked at yet.
    init() {}

    /// Reports what is odd about a story or a file of questions.
    mutating func check(_ source: Source, isStory: Bool, _ reports: inout Reports) {
        if isStory {
            checkStory(source, &reports)
        } else {
            FrontMatterReader(source).reportStructure(&reports)
            checkQuestions(source, &reports)
        }
    }

    private func checkStory(_ source: Source, _ reports: inout Reports) {
        let reader = StoryReader(source)
        _ = reader.read(&reports)
        let frontMatter = FrontMatterReader(source)
        var unwanted = Reports.unwanted
        let limit = Reports.longestTopic
        if let tags = frontMatter.frontMatter["tags"],
            frontMatter.list("tags", &unwanted).contains(where: { StoryReader.topic($0).count > limit })
        {
            reports.add(
                .warning, "long-topic", at: source, tags.line, tags.valueSpan.start,
                "a tag has more than \(limit) characters, and will hardly be shared with another topic: make it shorter"
            )
        }
        for number in source.document.lineNumbers {
            let kind = source.document[number].kind
            if kind == .words || kind == .heading { reports.addLongTopics(at: source, number) }
        }
        // A file that tells nothing yet has only been begun.
        guard reader.hasWords else { return }
        if frontMatter.isAbsent("title") {
            reports.add(
                .warning, "missing-title", in: source.path,
                "this story has no title: put a line `title: …` into its front matter")
        }
        if !reader.hasKnownSection {
            let parts = Story.Part.allCases.map { "`## \($0.rawValue)`" }.joined(separator: ", ")
            reports.add(
                .warning, "empty-story", in: source.path,
                "nothing here stands under a heading that a story is read by: \(parts)")
        }
    }

    private mutating func checkQuestions(_ source: Source, _ reports: inout Reports) {
        let path = source.path
        let questions = QuestionReader(document: source.document, file: path).read()
        if questions.count > StoryCheck.mostQuestions {
            reports.add(
                .warning, "large-bank", in: path,
                "this file has more than \(StoryCheck.mostQuestions.grouped) questions: all are read; in several files they are easier to look through"
            )
        } else if source.document.bytes.count > StoryCheck.mostBytes {
            reports.add(
                .warning, "large-bank", in: path,
                "this file is larger than 1 MiB: all of it is read; in several files questions are easier to look through"
            )
        }
        for question in questions {
            guard case .own(_, let line) = question.origin else { continue }
            let number = LineNumber(line)
            let words = source.document[number].words
            reports.addLongTopics(at: source, number)
            for below in source.document.linesBelonging(to: number) { reports.addLongTopics(at: source, below) }
            if words.range.count > StoryCheck.mostCharacters,
                source.document.string(words).count > StoryCheck.mostCharacters
            {
                reports.add(
                    .warning, "long-question", at: source, number, words.start,
                    "this question has more than \(StoryCheck.mostCharacters.grouped) characters: a shorter one is easier to answer"
                )
            }
            guard !question.wording.isEmpty else { continue }
            if case .own(let file, let first)? = asked[question.wording] {
                let place = file == path ? "on line \(first)" : "in \(file) on line \(first)"
                reports.add(
                    .warning, "question-twice", at: source, number, words.start,
                    "the same question stands \(place) already: one of the two will do")
            } else {
                asked[question.wording] = question.origin
            }
        }
    }
}
