extension Command {
    /// Narrowing a pane to what has some words.
    static let filtering: [Command] = [
        Command(
            "filter.open", "filter", keys: [.character("/")], in: .commitments, hint: 5,
            help: "Show only what has the words that are typed"
        ) { state, _ in
            state.prompt = Prompt(.filter(state.focus), text: state.filterText(of: state.focus))
            return []
        }
    ]
}
