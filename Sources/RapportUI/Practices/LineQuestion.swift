import DisplayText
import Mentorship

/// Something that is asked for in a line from the page of a practice.
protocol LineQuestion: Equatable, Sendable {
    /// What is asked, in wordings from long to short.
    var wordings: [NamedWords] { get }
    /// Which question it is, whatever it is about: what was left in one comes back in the next of its kind.
    var kind: String { get }
    /// Whether its longest wording says that the line may stay empty.
    var mayStayEmpty: Bool { get }
    /// How the line, as it stands, is read, before it is taken; nothing where there is nothing to say.
    func reading(of words: String, in context: Context) -> NamedWords?
    /// What the line, as it stands, leads to.
    func answer(_ words: String, in context: Context) -> Prompt.Answer
}

extension LineQuestion {
    var mayStayEmpty: Bool { false }

    func reading(of words: String, in context: Context) -> NamedWords? { nil }
}

/// What the pages of the practices ask for.
enum PracticeQuestion: Equatable, Sendable {
    case agreement(AgreementQuestion)
    case person(PersonQuestion)
    case asking(AskingQuestion)
    case story(StoryQuestion)
    case course(CourseQuestion)

    /// The question itself.
    var asked: any LineQuestion {
        switch self {
        case .agreement(let question): question
        case .person(let question): question
        case .asking(let question): question
        case .story(let question): question
        case .course(let question): question
        }
    }
}
