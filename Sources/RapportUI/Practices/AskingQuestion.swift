import DisplayText
import Mentorship

/// What is asked for about questions.
enum AskingQuestion: LineQuestion {
    /// A line of no meaning yet.
    case line

    var wordings: [NamedWords] { [NamedWords("Line:")] }

    var kind: String { "Asking" }

    func answer(_ words: String, in context: Context) -> Prompt.Answer { .done(nil) }
}
