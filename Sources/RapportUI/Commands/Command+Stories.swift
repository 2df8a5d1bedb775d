import DisplayText
import Mentorship
import TerminalGrid

extension Command {
    /// What can be done with stories: on their page, on that of one, and on the page before a meeting.
    static let stories: [Command] = [
        Command(
            "stories.open", "read it", keys: [.enter], in: [.stories, .brief], topic: .here, hint: 1,
            help: "Read the selected story",
            whyNot: { state, context in
                if case .story? = state.practice?.selected, state.chosenStory(in: context) != nil { return nil }
                return "No story is selected."
            },
            run: { state, context in
                guard let story = state.chosenStory(in: context) else { return [] }
                return state.open(.story, in: context) { $0.story = story.slug }
            }
        ),
        Command(
            "stories.tell", "tell it", keys: [.character("t")], in: [.stories, .story, .brief], topic: .here, hint: 2,
            help: "Note the story as told: in the notes that are open, else in those of today",
            whyNot: { state, context in state.reasonNotToTell(in: context) },
            run: { state, context in state.tellStoryOnce(in: context) }
        ).waiting(),
        Command(
            "stories.tellAgain", "tell again", keys: [.character("T")], in: [.stories, .story], topic: .here,
            help: "Note a story as told again that was told in this pair before",
            whyNot: { state, context in
                state.reasonNotToTell(in: context)
                    ?? (state.lastTelling(in: context) == nil ? "It was not told here before." : nil)
            },
            run: { state, context in state.tellStory(in: context) }
        ).waiting(),
        Command(
            "stories.write", "write one", keys: [.character("a")], in: .stories, topic: .here, hint: 3,
            help: "Write a story of your own, part by part",
            whyNot: { _, context in context.access.reason },
            run: { state, _ in
                state.ask(Prompt(.practice(.story(.title))))
                return []
            }
        ).waiting(),
        Command(
            "notes.stories", "stories", keys: [.alt("t")], in: .writing, topic: .here,
            help: "Look for a story to tell, and put it in at the cursor",
            whyNot: { state, context in state.reasonNotToWrite(in: context) },
            run: { state, context in state.open(.stories, in: context) }
        ),
    ]
}
