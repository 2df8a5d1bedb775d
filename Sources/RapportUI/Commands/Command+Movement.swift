import TerminalGrid

extension Command {
    /// Moving within a list and between the panes.
    static let movement: [Command] = [
        move("move.down", "down", .by(1), keys: [.character("j"), .down], help: "Select the next one"),
        move("move.up", "up", .by(-1), keys: [.character("k"), .up], help: "Select the one before"),
        move("move.first", "first", .toFirst, keys: [.character("g"), .home], help: "Select the first one"),
        move("move.last", "last", .toLast, keys: [.character("G"), .end], help: "Select the last one"),
        move("move.pageDown", "page down", .page(1), keys: [.pageDown, .control("f")], help: "Go a screenful down"),
        move("move.pageUp", "page up", .page(-1), keys: [.pageUp, .control("b")], help: "Go a screenful up"),
        Command(
            "pane.right", "pane to the right", keys: [.character("l"), .right], in: .panes, topic: .moving,
            help: "Go to the pane on the right",
            whyNot: { state, _ in state.focus.neighbour(1) == nil ? "This is the last pane." : nil },
            run: { state, _ in
                state.focus = state.focus.neighbour(1) ?? state.focus
                return []
            }
        ),
        Command(
            "pane.left", "pane to the left", keys: [.character("h"), .left], in: .panes, topic: .moving,
            help: "Go to the pane on the left",
            whyNot: { state, _ in state.focus.neighbour(-1) == nil ? "This is the first pane." : nil },
            run: { state, _ in
                state.focus = state.focus.neighbour(-1) ?? state.focus
                return []
            }
        ),
        Command(
            "pane.next", "next pane", keys: [.tab], in: .panes, topic: .moving, hint: 6,
            help: "Go to the next pane, and round again"
        ) { state, _ in
            state.focus = state.focus.cycled(1)
            return []
        },
        Command(
            "pane.previous", "previous pane", keys: [.backTab], in: .panes, topic: .moving,
            help: "Go to the pane before, and round again"
        ) { state, _ in
            state.focus = state.focus.cycled(-1)
            return []
        },
        Command(
            "zoom.toggle", "zoom", sequences: [[.character("z"), .character("z")]], in: .panes, topic: .moving,
            help: "Give this pane the whole screen, or the others their room back",
            whyNot: { state, _ in
                state.layout.isZoomed || state.layout.canZoom ? nil : "It has the whole screen already."
            },
            run: { state, context in
                state.toggleZoom(in: context)
                return []
            }
        ),
        go(to: .pairs, help: "Go to the pairs"),
        go(to: .timeline, help: "Go to the timeline of the selected pair"),
        go(to: .commitments, help: "Go to the commitments of the selected pair"),
    ]

    private static func move(
        _ identifier: String, _ title: String, _ move: ListMove, keys: [Key], help: String
    ) -> Command {
        Command(identifier, title, keys: keys, in: .lists, topic: .moving, help: help, moves: true) { state, context in
            state.move(move, in: context)
            return []
        }
    }

    private static func go(to pane: Pane, help: String) -> Command {
        let number = Character("\(pane.number)")
        return Command(
            "pane.\(pane)", "\(pane)", keys: [.character(number)], in: .panes, topic: .moving, help: help
        ) { state, _ in
            if state.focus == pane { state.message = .note("This is pane \(pane.number) already.") }
            state.focus = pane
            return []
        }
    }
}
