extension Command {
    /// Opening what is selected, and going back.
    static let opening: [Command] = [
        Command(
            "open.pair", "open", keys: [.enter], in: .pairs, hint: 1, help: "Open the timeline of the selected pair",
            whyNot: { state, _ in state.pairs.selected == nil ? "There is no pair yet." : nil },
            run: { state, _ in
                state.focus = .timeline
                return []
            }
        ),
        Command(
            "open.promises", "commitments", keys: [.enter], in: .timeline, hint: 1,
            help: "Go to the commitments that were made in the selected session",
            whyNot: { state, _ in
                guard let session = state.timeline.selectedSession else { return "No session is selected." }
                return state.commitments.first(of: session) == nil ? "Nothing was promised in this session." : nil
            },
            run: { state, _ in
                if let session = state.timeline.selectedSession, let key = state.commitments.first(of: session) {
                    state.commitments.list.select(key)
                    state.focus = .commitments
                }
                return []
            }
        ),
        Command(
            "open.session", "its session", keys: [.enter], in: .commitments,
            help: "Go to the session in which the selected commitment was made",
            whyNot: { state, _ in
                guard let commitment = state.commitments.selected else { return "There is no commitment here." }
                guard state.commitments.scope != .all else { return nil }
                return commitment.session == nil ? "It was made outside a session." : nil
            },
            run: { state, context in
                state.enterPairOfSelected(in: context)
                if let session = state.commitments.selected?.session, state.timeline.list.select(.session(session)) {
                    state.focus = .timeline
                }
                return []
            }
        ),
        Command(
            "go.back", "back", keys: [.escape], in: .panes,
            help: "Go back: first show everything again, then to the pairs",
            whyNot: { state, _ in
                state.focus == .pairs && !state.canUnwind
                    ? "This is where it begins: there is nothing to go back to." : nil
            },
            run: { state, context in
                if state.canUnwind { state.unwind(in: context) } else { state.focus = .pairs }
                return []
            }
        ),
    ]
}
