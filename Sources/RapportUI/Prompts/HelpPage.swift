import DisplayText

/// What can be done here and now, and by which key; what is selected can be done from here.
struct HelpPage: Equatable, Sendable {
    /// One line of the page.
    enum Line: Equatable, Sendable {
        case heading(CleanText)
        case command(keys: CleanText, help: CleanText, isPossible: Bool)
        /// Why a command can't be done now.
        case reason(CleanText)
        case blank
    }

    var list = ItemList<String, Line>()

    /// The page for where the person is: first what can be done, then what can't, and why.
    init(of state: AppState, in context: Context) {
        var content = ItemList<String, Line>.Content()
        var refused: [(command: Command, reason: String)] = []
        content.append(.heading("HERE AND NOW"))
        for command in Command.all where command.places.contains(state.place) {
            if let reason = command.refusal(in: state, context) {
                refused.append((command, reason))
            } else {
                content.append(command.identifier, lines: [HelpPage.line(of: command, isPossible: true)])
            }
        }
        let elsewhere = Command.all
            .filter { !$0.places.contains(state.place) }
            .compactMap { command in command.whereInstead.map { (command: command, reason: $0) } }
        if !refused.isEmpty || !elsewhere.isEmpty {
            content.append(.blank)
            content.append(.heading("NOT NOW"))
        }
        for (command, reason) in refused + elsewhere {
            let lines: [Line] = [HelpPage.line(of: command, isPossible: false), .reason(CleanText(reason))]
            content.append(command.identifier, lines: lines)
        }
        list.start(with: content)
        list.resize(height: state.layout.page.inset(by: 1).size.rows)
    }

    private static func line(of command: Command, isPossible: Bool) -> Line {
        .command(
            keys: CleanText(command.keyNames.joined(separator: " ")), help: CleanText(command.help),
            isPossible: isPossible)
    }
}
