import DisplayText

/// A question with two answers, asked before something is thrown away or left.
struct Question: Equatable, Sendable {
    /// What is asked.
    let text: CleanText
    /// What a yes does, as its title says: `quit`.
    let yes: CleanText
    /// What a no does, as its title says: `stay`.
    let no: CleanText
    /// What a yes asks for.
    let effects: [Effect]

    /// Whether to leave the program.
    static let quit = Question(text: "Leave rapport?", yes: "quit", no: "stay", effects: [.quit])
}
