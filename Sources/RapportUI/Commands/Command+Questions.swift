import DisplayText
import Mentorship
import TerminalGrid

extension Command {
    /// What can be done with questions: on their page, and on the page before a meeting.
    static let questions: [Command] = [
        Command(
            "questions.ask", "ask it", keys: [.enter, .character("i")], in: [.questions, .brief], topic: .here, hint: 1,
            help: "Ask the selected question: it goes into the notes that are open, else into those of today",
            whyNot: { state, context in state.reasonNotToAsk(in: context) },
            run: { state, context in
                guard let question = state.chosenQuestion else { return [] }
                return state.write(.question, question.line, in: context)
            }
        ).waiting(),
        Command(
            "questions.answer", "answer", keys: [.enter], in: [.questions, .brief], topic: .here, hint: 1,
            help: "Write down what was answered to the selected question",
            whyNot: { state, context in
                guard case .asked? = state.practice?.selected else { return "No open question is selected." }
                return context.access.reason
            },
            run: { state, _ in
                if case .asked(let key)? = state.practice?.selected {
                    state.ask(Prompt(.practice(.asking(.answer(key)))))
                }
                return []
            }
        ).waiting(),
        Command(
            "questions.chooseTheme", "show it", keys: [.enter], in: .questions, topic: .here, hint: 1,
            help: "Show the questions of the selected theme only",
            whyNot: { state, _ in
                if case .theme? = state.practice?.selected { nil } else { "No theme is selected." }
            },
            run: { state, context in
                guard case .theme(let name)? = state.practice?.selected else { return [] }
                state.revisePractice(in: context) {
                    $0.choice.theme = name
                    $0.choice.choosesTheme = false
                }
                state.selectFirstInPractice()
                return []
            }
        ),
        Command(
            "questions.themes", "theme", keys: [.character("t")], in: .questions, topic: .here, hint: 2,
            help: "Choose a theme, or go back to all of them",
            whyNot: { _, context in context.library == nil ? "The questions are being read." : nil },
            run: { state, context in
                let theme = state.practice?.choice.theme
                state.revisePractice(in: context) {
                    $0.choice.choosesTheme = theme == nil && !$0.choice.choosesTheme
                    $0.choice.theme = nil
                }
                state.selectFirstInPractice()
                return []
            }
        ),
        Command(
            "questions.nextTheme", "next theme", keys: [.character("]")], in: .questions, topic: .moving,
            help: "Show the questions of the next theme",
            whyNot: { _, context in context.library == nil ? "The questions are being read." : nil },
            run: { state, context in
                state.stepTheme(1, in: context)
                return []
            }
        ),
        Command(
            "questions.previousTheme", "theme before", keys: [.character("[")], in: .questions, topic: .moving,
            help: "Show the questions of the theme before",
            whyNot: { _, context in context.library == nil ? "The questions are being read." : nil },
            run: { state, context in
                state.stepTheme(-1, in: context)
                return []
            }
        ),
        Command(
            "questions.fitting", "those that fit", keys: [.character("f")], in: .questions, topic: .moving, hint: 3,
            help: "Show only the questions that fit, or all",
            whyNot: { _, context in context.library == nil ? "The questions are being read." : nil },
            run: { state, context in
                state.revisePractice(in: context) {
                    $0.choice.showsOnlyFitting.toggle()
                    $0.choice.choosesTheme = false
                }
                state.selectFirstInPractice()
                return []
            }
        ),
        Command(
            "questions.narrow", "narrow", keys: [.character("/")], in: .questions, topic: .moving, hint: 4,
            help: "Show only the questions that have the words that are typed",
            whyNot: { _, context in context.library == nil ? "The questions are being read." : nil },
            run: { state, _ in
                let before = state.practice?.choice.words.typed ?? ""
                state.ask(Prompt(.practice(.asking(.narrow(before: before))), text: before))
                return []
            }
        ),
        Command(
            "questions.add", "add your own", keys: [.character("a")], in: .questions, topic: .here, hint: 5,
            help: "Write a question of your own into the bank",
            whyNot: { _, context in context.access.reason },
            run: { state, _ in
                state.ask(Prompt(.practice(.asking(.own(theme: state.themeAtHand)))))
                return []
            }
        ).waiting(),
        Command(
            "notes.questions", "questions", keys: [.alt("q")], in: .writing, topic: .here,
            help: "Look for a question to ask, and put it in at the cursor",
            whyNot: { state, context in state.reasonNotToWrite(in: context) },
            run: { state, context in state.openQuestionsOverNotes(in: context) }
        ),
    ]
}
