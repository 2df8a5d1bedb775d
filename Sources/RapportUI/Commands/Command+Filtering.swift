extension Command {
    /// Narrowing a pane to what has some words.
    static let filtering: [Command] = [
        Command(
            "filter.open", "filter", keys: [.character("/")], in: [.pairs, .timeline, .commitments], topic: .moving,
            hint: 5, help: "Show only what has the words that are typed"
        ) { state, _ in
            let start = state.filterStart(of: state.focus)
            state.ask(Prompt(.filter(state.focus, before: start), text: start.words))
            return []
        },
        Command(
            "session.find", "find", keys: [.character("/")], in: .session, topic: .here, hint: 5,
            help: "Find words in the session; the same words again find the next place"
        ) { state, context in
            state.session?.fold()
            state.ask(Prompt(.find, text: state.session?.beginFinding() ?? ""))
            return []
        },
    ]
}
