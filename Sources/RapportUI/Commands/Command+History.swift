extension Command {
    /// Taking changes back.
    static let history: [Command] = [
        Command(
            "history.undo", "undo", keys: [.character("u")], in: [.panes, .practices], topic: .program, hint: 3,
            help: "Take back the last change",
            whyNot: { _, context in context.canUndo ? context.access.reason : "There is nothing to undo." },
            run: { _, _ in [.undo] }
        ),
        Command(
            "history.redo", "redo", keys: [.character("U"), .control("r")], in: [.panes, .practices], topic: .program,
            hint: 4,
            help: "Make the change again that was taken back last",
            whyNot: { _, context in context.canRedo ? context.access.reason : "There is nothing to redo." },
            run: { _, _ in [.redo] }
        ),
    ]
}
