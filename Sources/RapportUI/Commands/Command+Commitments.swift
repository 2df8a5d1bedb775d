import Mentorship

extension Command {
    /// What can be done with the selected commitment.
    static let commitments: [Command] = [
        Command(
            "commitment.keep", "keep", keys: [.character(" ")], in: .commitments, hint: 1,
            help: "Keep the selected commitment: it is done",
            whyNot: { state, context in
                refusal(state, context) { $0.state == .open ? nil : "It is no longer open." }
            },
            run: { state, context in
                state.commitments.selected.map { [.apply([.keep($0.key, on: context.today)])] } ?? []
            }
        ),
        Command(
            "commitment.reopen", "reopen", keys: [.character(" ")], in: .commitments, hint: 1,
            help: "Open a commitment again that was kept or released",
            whyNot: { state, context in
                refusal(state, context) { $0.state == .open ? "It is open already." : nil }
            },
            run: { state, _ in
                state.commitments.selected.map { [.apply([.reopen($0.key)])] } ?? []
            }
        ),
        Command(
            "commitment.release", "release", keys: [.character("r")], in: .commitments, hint: 2,
            help: "Release the selected commitment: take it back openly, and say why",
            whyNot: { state, context in
                refusal(state, context) {
                    switch $0.state {
                    case .open: nil
                    case .kept: "It was kept: reopen it first."
                    case .released: "It is released already."
                    }
                }
            },
            run: { state, _ in
                state.prompt = state.commitments.selected.map { Prompt(.release([$0.key])) }
                return []
            }
        ),
    ]

    /// Why the selected commitment can't be changed: there is none, nothing can be, or its own state is against it.
    private static func refusal(
        _ state: AppState, _ context: Context, _ own: (Commitment) -> String?
    ) -> String? {
        guard let commitment = state.commitments.selected else { return "There is no commitment here." }
        return context.readOnlyReason ?? own(commitment)
    }
}
