extension Command {
    /// Answering what was asked.
    static let prompts: [Command] = [
        Command("prompt.accept", "done", keys: [.enter], in: .prompt, hint: 1, help: "Take what was typed") {
            state, context in
            switch state.prompt?.answer(on: context.today) {
            case .change(let change): return [.apply(change)]
            case .missing(let sentence): state.message = .note(sentence)
            case nil: break
            }
            return []
        },
        Command(
            "prompt.leave", "leave it", keys: [.escape, .control("c")], in: .prompt, hint: 2,
            help: "Leave everything as it was"
        ) { state, _ in
            state.prompt = nil
            return []
        },
        Command("question.yes", "yes", keys: [.character("y")], in: .question, hint: 1, help: "Yes", worksUnseen: true)
        {
            state, _ in
            let effects = state.question?.effects ?? []
            state.question = nil
            return effects
        },
        Command(
            "question.no", "no", keys: [.character("n"), .escape, .control("c")], in: .question, hint: 2, help: "No",
            worksUnseen: true
        ) { state, _ in
            state.question = nil
            return []
        },
    ]
}
