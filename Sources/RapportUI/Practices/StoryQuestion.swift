import DisplayText
import Mentorship

/// What is asked for about stories.
enum StoryQuestion: LineQuestion {
    /// A line of no meaning yet.
    case line

    var wordings: [NamedWords] { [NamedWords("Line:")] }

    var kind: String { "Story" }

    func answer(_ words: String, in context: Context) -> Prompt.Answer { .done(nil) }
}
