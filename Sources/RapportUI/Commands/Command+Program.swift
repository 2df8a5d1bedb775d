extension Command {
    /// Help, and the program as a whole.
    static let program: [Command] = [
        Command(
            "help.open", "help", keys: [.character("?")], in: [.panes, .practices], topic: .program, hint: 8,
            help: "List what can be done here and now"
        ) { state, context in
            state.openHelp(in: context)
            return []
        },
        Command("help.run", "do it", keys: [.enter], in: .help, topic: .program, hint: 1, help: "Do what is selected") {
            state, context in
            let selected = state.help?.list.selected
            state.closePage()
            return selected.map { state.run($0.command, in: context) } ?? []
        },
        Command(
            "help.close", "back", keys: [.escape, .character("q"), .character("?"), .control("c")], in: .help,
            topic: .program, hint: 2, help: "Close this page"
        ) { state, _ in
            state.closePage()
            return []
        },
        Command(
            "program.quit", "quit", keys: [.character("q")], in: .panes.subtracting(.session), topic: .program, hint: 9,
            help: "Quit",
            worksUnseen: true
        ) { _, _ in [.quit] }.waiting(),
        Command(
            "program.leave", "leave", keys: [.control("c")], in: .panes.subtracting(.session), topic: .program,
            help: "Leave what is open here; where nothing is, ask whether to quit", worksUnseen: true
        ) { state, context in
            if state.canUnwind { state.unwind(in: context) } else { state.ask(.quit) }
            return []
        }.waiting(),
        Command(
            "program.suspend", "suspend", keys: [.control("z")], in: [.everywhere, .writing, .draft], topic: .program,
            help: "Go back to the shell for a while", worksUnseen: true
        ) { _, _ in [.suspend] },
        Command(
            "program.redraw", "redraw", keys: [.control("l")], in: .everywhere, topic: .program,
            help: "Draw the whole screen again, where something else wrote over it", worksUnseen: true
        ) { _, _ in [.redraw] },
    ]
}
