import DisplayText
import TerminalGrid

/// The commands by name, narrowed by what is typed; the selected one can be run.
struct Palette: Equatable, Sendable {
    /// A command as the list shows it.
    struct Row: Equatable, Sendable {
        let title: CleanText
        let keys: CleanText
        let help: CleanText
        /// Why it can't be done now; nothing where it can.
        let reason: CleanText?
    }

    /// What is typed.
    private(set) var line = LineEditor(bound: CommandSearch.longest)
    private(set) var list = ItemList<String, Row>()
    /// Whether the selected command was gone to since something was typed last.
    private var isMovedTo = false

    /// The command that was asked for: the selected one, once something is typed or it was gone to.
    var chosen: String? { isMovedTo || !line.words.isEmpty ? list.selected : nil }

    /// Every command, for where the person is in the panes.
    init(over panes: AppState, in context: Context) {
        list.resize(height: panes.layout.page.inset(by: 1).size.rows)
        narrow(over: panes, in: context)
    }

    /// Changes the line. Answers whether it was changed; then the list is narrowed by what is typed now.
    mutating func edit(over panes: AppState, in context: Context, _ edit: (inout LineEditor) -> Bool) -> Bool {
        guard edit(&line) else { return false }
        narrow(over: panes, in: context)
        return true
    }

    /// Goes to another command. Answers where the list ends, if that led nowhere.
    mutating func move(_ move: ListMove) -> ListEnd? {
        isMovedTo = true
        return list.move(move)
    }

    /// Takes another number of lines.
    mutating func resize(height: Int) {
        list.resize(height: height)
    }

    /// Puts the name of the selected command into the line, as the list has it; it stays selected among others of that
    /// name.
    mutating func complete(over panes: AppState, in context: Context) {
        guard let selected = list.selected, let command = Command.all.first(where: { $0.identifier == selected })
        else { return }
        line.replace(with: command.title)
        narrow(over: panes, in: context)
        list.select(selected)
    }

    /// Lists the commands that fit what is typed; the first of them is selected. Where nothing is typed, what can be
    /// done comes first.
    private mutating func narrow(over panes: AppState, in context: Context) {
        let found = CommandSearch.commands(for: line.text, at: panes.place)
            .map { (command: $0, reason: panes.reasonAgainst($0, in: context)) }
        let isEmpty = line.text.isEmpty
        let ordered = isEmpty ? found.filter { $0.reason == nil } + found.filter { $0.reason != nil } : found
        var content = ItemList<String, Row>.Content()
        for (command, reason) in ordered {
            let row = Row(
                title: CleanText(command.title), keys: CleanText(command.keyNames.joined(separator: "  ")),
                help: CleanText(command.help), reason: reason.map { CleanText($0) })
            content.append(command.identifier, lines: [row])
        }
        list.start(with: content)
        isMovedTo = false
    }
}

extension AppState {
    /// Why a command can't be done here and now, in a sentence; nothing where it can.
    func reasonAgainst(_ command: Command, in context: Context) -> String? {
        guard command.places.contains(place) else { return command.whereInstead ?? "It does not work here." }
        return command.refusal(in: self, context)
    }
}
