import TerminalGrid

extension Command {
    /// Any command by its name.
    static let palette: [Command] = [
        Command(
            "palette.open", "commands", keys: [.character(":")], in: [.panes, .practices, .help], topic: .program,
            hint: 7,
            help: "Run any command by its name"
        ) { state, context in
            state.openPalette(in: context)
            return []
        },
        Command(
            "help.narrow", "narrow", keys: [.character("/")], in: .help, topic: .program, hint: 3,
            help: "Narrow the list by typing"
        ) { state, context in
            state.openPalette(in: context)
            return []
        },
        Command(
            "palette.run", "do it", keys: [.enter], in: .palette, topic: .program,
            help: "Do what is selected, once something is typed or it was gone to",
            whyNot: { state, _ in state.palette?.list.selected == nil ? "No command has that name." : nil },
            run: { state, context in
                guard let chosen = state.palette?.chosen else {
                    state.closePage()
                    return []
                }
                state.closePages()
                return state.run(chosen, in: context)
            }
        ),
        Command(
            "palette.complete", "complete", keys: [.tab], in: .palette, topic: .program,
            help: "Complete the name of what is selected",
            whyNot: { state, _ in state.palette?.list.selected == nil ? "No command has that name." : nil },
            run: { state, context in
                state.revisePalette { $0.complete(over: $1, in: context) }
                return []
            }
        ),
        move("palette.down", "down", .by(1), keys: [.down, .control("n")], help: "Select the next command"),
        move("palette.up", "up", .by(-1), keys: [.up, .control("p")], help: "Select the command before"),
        move("palette.pageDown", "page down", .page(1), keys: [.pageDown], help: "Go a screenful of commands down"),
        move("palette.pageUp", "page up", .page(-1), keys: [.pageUp], help: "Go a screenful of commands up"),
        Command(
            "palette.leave", "leave it", keys: [.escape, .control("c")], in: .palette, topic: .program,
            help: "Leave everything as it was", worksUnseen: true
        ) { state, _ in
            state.closePage()
            return []
        },
    ]

    private static func move(
        _ identifier: String, _ title: String, _ move: ListMove, keys: [Key], help: String
    ) -> Command {
        Command(identifier, title, keys: keys, in: .palette, topic: .program, help: help) { state, _ in
            state.moveInPage(move)
            return []
        }
    }
}
