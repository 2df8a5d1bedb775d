import TerminalGrid

extension Command {
    /// Marking commitments, and choosing which are shown.
    static let marking: [Command] = [
        Command(
            "mark.toggle", "mark", keys: [.character("v")], in: .commitments, topic: .here, hint: 5,
            help: "Mark the selected commitment, or take its mark away, and go on to the next",
            whyNot: { state, _ in state.commitments.selected == nil ? "There is no commitment here." : nil },
            run: { state, _ in
                state.commitments.toggleMark()
                state.commitments.list.move(.by(1))
                return []
            }
        ).waiting(),
        Command(
            "mark.all", "mark all", keys: [.character("V")], in: .commitments, topic: .here,
            help: "Mark all commitments that are shown, or none",
            whyNot: { state, _ in state.commitments.selected == nil ? "There is no commitment here." : nil },
            run: { state, _ in
                state.commitments.toggleAllMarks()
                return []
            }
        ).waiting(),
        Command(
            "scope.session", "follow", keys: [.character("f")], in: [.timeline, .session, .commitments], topic: .moving,
            help: "Show only the commitments made in the selected session, or those of the whole pair",
            whyNot: { state, context in
                guard state.selectedPair != nil else {
                    return state.reasonForNoPair("There is no pair yet.", in: context)
                }
                return state.timeline.list.items.isEmpty && state.commitments.scope != .session
                    ? "There is no session here to follow." : nil
            },
            run: { state, context in
                state.toggle(.session, in: context)
                return []
            }
        ),
        Command(
            "scope.all", "all pairs", keys: [.character("*")], in: .panes, topic: .moving, hint: 7,
            help: "Show what is open in all pairs, or in the selected one",
            whyNot: { state, context in
                state.selectedPair == nil ? state.reasonForNoPair("There is no pair yet.", in: context) : nil
            },
            run: { state, context in
                state.toggle(.all, in: context)
                return []
            }
        ),
        Command(
            "closed.toggle", "kept and released", sequences: [[.character("z"), .character("a")]], in: .panes,
            topic: .moving, help: "Show the commitments that were kept and released, or fold them away",
            whyNot: { state, context in
                state.selectedPair == nil ? state.reasonForNoPair("There is no pair yet.", in: context) : nil
            },
            run: { state, context in
                state.toggleClosed(in: context)
                return []
            }
        ),
    ]
}
