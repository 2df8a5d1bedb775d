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

    /// The page for where the person is: first what can be done, by what it is about, then what can't, and why.
    init(of state: AppState, in context: Context) {
        var content = ItemList<String, Line>.Content()
        let commands = Command.all.filter {
            $0.places.contains(state.place) || !$0.places.isDisjoint(with: .panes)
        }
        let judged = commands.map { (command: $0, reason: state.reasonAgainst($0, in: context)) }
        let possible = judged.filter { $0.reason == nil }.map(\.command)
        for topic in Command.Topic.allCases {
            let group = possible.filter { $0.topic == topic }
            guard !group.isEmpty else { continue }
            if !content.lines.isEmpty { content.append(.blank) }
            content.append(.heading(topic.title))
            for command in group {
                content.append(command.identifier, lines: [HelpPage.line(of: command, isPossible: true)])
            }
        }
        // What belongs here comes before what belongs to other panes.
        let refused = judged.filter { $0.reason != nil }
        let here = refused.filter { $0.command.places.contains(state.place) }
        let elsewhere = refused.filter { !$0.command.places.contains(state.place) }
        if !refused.isEmpty {
            content.append(.blank)
            content.append(.heading("NOT NOW"))
        }
        for (command, reason) in here + elsewhere {
            let reason = CleanText(reason ?? "")
            content.append(
                command.identifier, lines: [HelpPage.line(of: command, isPossible: false), .reason(reason)])
        }
        list.start(with: content)
        list.resize(height: state.layout.page.inset(by: 1).size.rows)
    }

    private static func line(of command: Command, isPossible: Bool) -> Line {
        .command(
            keys: CleanText(command.keyNames.joined(separator: "  ")), help: CleanText(command.help),
            isPossible: isPossible)
    }
}
