extension Command {
    /// Narrowing a pane to what has some words.
    static let filtering: [Command] = [
        Command(
            "filter.open", "filter", keys: [.character("/")], in: [.pairs, .timeline, .commitments], hint: 5,
            help: "Show only what has the words that are typed"
        ) { state, _ in
            state.prompt = Prompt(
                .filter(state.focus, before: state.filterStart(of: state.focus)),
                text: state.filterText(of: state.focus))
            return []
        },
        Command(
            "session.find", "find", keys: [.character("/")], in: .session, hint: 5,
            help: "Find words in the session; the same words again find the next place"
        ) { state, context in
            state.session?.fold()
            state.prompt = Prompt(.find, text: state.session?.beginFinding() ?? "")
            return []
        },
    ]
}
