import DisplayText
import Mentorship

/// What is asked for about people.
enum PersonQuestion: LineQuestion {
    /// A line of no meaning yet.
    case line

    var wordings: [NamedWords] { [NamedWords("Line:")] }

    var kind: String { "Person" }

    func answer(_ words: String, in context: Context) -> Prompt.Answer { .done(nil) }
}
