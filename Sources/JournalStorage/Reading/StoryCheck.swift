import Mentorship
import PlainText

/// Looks at the owner's stories and questions for what is not as documented.
///
/// The rules are those of format.md, "private/, stories/, questions/".
enum StoryCheck {
    /// The folder of the stories.
    static let stories = "stories"
    /// The folder of the questions.
    static let questions = "questions"

    /// How the thing that a story tells went.
    private enum Outcome: String, CaseIterable {
        case right, wrong, both
    }

    /// Reports what can't be read of a story, or of questions, which have no keys of their own.
    static func check(_ source: Source, isStory: Bool, _ reports: inout Reports) {
        let reader = FrontMatterReader(source)
        reader.reportStructure(known: isStory ? ["title", "outcome", "tags"] : [], &reports)
        guard isStory else { return }
        _ = reader.text("title", &reports)
        _ = reader.choice("outcome", &reports, of: Outcome.self)
        _ = reader.list("tags", &reports)
    }
}
