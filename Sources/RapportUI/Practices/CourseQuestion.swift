import DisplayText
import Mentorship

/// What is asked for about how it goes, referrals, milestones, nudges and endings.
enum CourseQuestion: LineQuestion {
    /// A line of no meaning yet.
    case line

    var wordings: [NamedWords] { [NamedWords("Line:")] }

    var kind: String { "Course" }

    func answer(_ words: String, in context: Context) -> Prompt.Answer { .done(nil) }
}
