import DisplayText
import Mentorship

extension AppState {
    /// The story that is selected on the page or shown by it; nothing where none is.
    func chosenStory(in context: Context) -> Story? {
        switch practice?.selected {
        case .story(let slug)?: context.library?.story(slug)
        default: practice?.kind == .story ? practice?.choice.story.flatMap { context.library?.story($0) } : nil
        }
    }

    /// When the chosen story was told last in this pair; nothing where it was not.
    func lastTelling(in context: Context) -> ToldStory? {
        guard let story = chosenStory(in: context) else { return nil }
        return practicePair(in: context)?.tellings(of: story).first
    }

    /// Why the chosen story can't be told now; nothing where it can.
    func reasonNotToTell(in context: Context) -> String? {
        guard let story = chosenStory(in: context) else { return "No story is selected." }
        guard let pair = practicePair(in: context) else { return "There is no pair here." }
        if let topic = story.boundary(in: pair) {
            let side = pair.sideWithBoundary(touching: [topic])
            let whose = side.map { pair.role.side == $0 ? "your" : "\(pair.firstName(of: $0))’s" } ?? "a"
            return "It touches \(whose) boundary #\(topic): it is not told from here."
        }
        return reasonNotToWrite(in: context)
    }

    /// Writes that the chosen story was told.
    mutating func tellStory(in context: Context) -> [Effect] {
        guard let story = chosenStory(in: context) else { return [] }
        return write(.story, story.slug, in: context)
    }

    /// Writes that the chosen story was told; where it was told in this pair before, asks first.
    mutating func tellStoryOnce(in context: Context) -> [Effect] {
        guard let told = lastTelling(in: context) else { return tellStory(in: context) }
        let day = CleanText(told.session.day.date(relativeTo: context.today))
        let again = Question.Answer(title: "tell it again", shortTitle: "tell", outcome: .command("stories.tellAgain"))
        ask(
            Question(
                wordings: [NamedWords("Told on \(day): tell it again?"), NamedWords("Tell it again?")],
                manner: .yesOrNo, answers: [again], leaving: "leave it"))
        return []
    }
}
