import DisplayText
import Mentorship
import TerminalGrid

extension Command {
    /// What can be done with commitments: the selected one, or those that are marked.
    static let commitments: [Command] = [
        Command(
            "commitment.keep", "keep", keys: [.character(" ")], in: .holdingCommitments, topic: .here, hint: 1,
            help: "Keep the selected commitment: it is done",
            whyNot: { refusal($0, $1) { $0.state == .open ? nil : "It is no longer open." } },
            run: { state, context in
                let keys = open(state, context)
                return confirmed("Keep", keys.map { .keep($0, on: context.today) }, in: &state)
            }
        ),
        Command(
            "commitment.reopen", "reopen", keys: [.character(" ")], in: .holdingCommitments, topic: .here, hint: 1,
            help: "Open a commitment again that was kept or released",
            whyNot: { state, context in
                let commitments = state.chosenCommitments(in: context)
                if commitments.count > 1, commitments.contains(where: { $0.state == .open }) {
                    return "Some of the marked are open: these are kept first."
                }
                return refusal(state, context) { $0.state == .open ? "It is open already." : nil }
            },
            run: { state, context in
                let keys = state.chosenCommitments(in: context).filter { $0.state != .open }.map(\.key)
                return confirmed("Open again", keys.map { .reopen($0) }, in: &state)
            }
        ),
        Command(
            "commitment.release", "release", keys: [.character("r")], in: .holdingCommitments, topic: .here, hint: 2,
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
            run: { state, context in
                state.ask(Prompt(.release(open(state, context))))
                return []
            }
        ),
        Command(
            "commitment.move", "move", keys: [.character("m")], in: .holdingCommitments, topic: .here, hint: 3,
            help: "Move the selected commitment to another day, or give it one",
            whyNot: { refusal($0, $1) { $0.state == .open ? nil : "It is no longer open: reopen it first." } },
            run: { state, context in
                state.ask(Prompt(.move(Moving(state.chosenCommitments(in: context).filter { $0.state == .open }))))
                return []
            }
        ),
        Command(
            "commitment.reword", "reword", keys: [.character("c")], in: .holdingCommitments, topic: .here, hint: 4,
            help: "Change the words of the selected commitment",
            whyNot: { state, context in
                refusal(state, context) { _ in nil }
                    ?? (state.chosenCommitments(in: context).count > 1
                        ? "Words are changed one commitment at a time." : nil)
            },
            run: { state, context in
                guard let key = state.chosenCommitments(in: context).first?.key else { return [] }
                state.ask(Prompt(.reword(key), text: key.text))
                return []
            }
        ),
        Command(
            "commitment.reassign", "owner", keys: [.character("o")], in: .holdingCommitments, topic: .here,
            help: "Say whose the selected commitment is",
            whyNot: { refusal($0, $1) { _ in nil } },
            run: { state, context in
                state.ask(.owner(of: state.chosenCommitments(in: context), in: context))
                return []
            }
        ),
        Command(
            "commitment.remove", "remove", keys: [.character("d")], in: .holdingCommitments, topic: .here,
            help: "Remove the selected commitment, to the trash: asks first",
            whyNot: { refusal($0, $1) { _ in nil } },
            run: { state, context in
                state.ask(.remove(state.chosenCommitments(in: context).map(\.key)))
                return []
            }
        ),
        Command(
            "commitment.add", "add", keys: [.character("a")],
            in: [.timeline, .session, .commitments, .followThrough, .ending], topic: .here, hint: 5,
            help: "Add a commitment made outside a session",
            whyNot: { state, context in
                guard context.pair(state.pairForNew) != nil else {
                    return state.reasonForNoPair("There is no pair yet to add one to.", in: context)
                }
                return context.access.reason
            },
            run: { state, context in
                guard let pair = context.pair(state.pairForNew) else { return [] }
                state.ask(Prompt(.add(pair.id, called: CleanText(pair.title))))
                return []
            }
        ),
    ]

    /// Up to how many commitments are changed without a question.
    private static let mostUnasked = 20

    /// Those of the commitments a command is about that are open.
    private static func open(_ state: AppState, _ context: Context) -> [CommitmentKey] {
        state.chosenCommitments(in: context).filter { $0.state == .open }.map(\.key)
    }

    /// Asks before very many commitments are changed by one key.
    private static func confirmed(_ verb: CleanText, _ changes: [Change], in state: inout AppState) -> [Effect] {
        guard changes.count > mostUnasked else { return changes.isEmpty ? [] : [.apply(changes)] }
        let count = changes.count.grouped
        state.ask(
            .yesOrNo(
                [NamedWords("\(verb) all \(count) marked?"), NamedWords("\(verb) all \(count)?")],
                yes: "yes", no: "no", effects: [.apply(changes)]))
        return []
    }

    /// Why none of the commitments a command is about can be changed: there is none, nothing can be, or how they stand
    /// is against it.
    private static func refusal(
        _ state: AppState, _ context: Context, _ own: (Commitment) -> String?
    ) -> String? {
        let commitments = state.chosenCommitments(in: context)
        guard let first = commitments.first else { return "There is no commitment here." }
        if let reason = context.access.reason { return reason }
        if commitments.contains(where: { own($0) == nil }) { return nil }
        guard commitments.count > 1 else { return own(first) }
        return "None of the \(commitments.count.grouped) marked: \(own(first) ?? "")"
    }
}
