import TerminalGrid

extension Command {
    /// Changes on their way into the files.
    static let changes: [Command] = [
        Command(
            "changes.stop", "stop", keys: [.escape, .control("c")], in: .panes, topic: .program,
            help: "Stop the changes that are being made; what was made stays", worksUnseen: true,
            whyNot: { _, context in context.progress == nil ? "No changes are being made." : nil },
            run: { _, _ in [.stop] }
        )
    ]

    /// Why something has to wait until the changes are made that are on their way.
    static var reasonToWait: String {
        let stop = KeyMap.standard.name(of: "changes.stop") ?? "esc"
        return "Not while changes are being made: \(stop) stops them."
    }
}
