import DisplayText
import Mentorship
import TerminalGrid

extension Command {
    /// Beginning a pair, and what becomes of one.
    static let pairs: [Command] = [
        Command(
            "pair.begin", "new pair", keys: [.character("a")], in: .pairs, topic: .pairs, hint: 2,
            help: "Begin a new pair",
            whyNot: { _, context in context.access.reason },
            run: { state, context in
                state.ask(Prompt(.pair(.first(in: context))))
                return []
            }
        ),
        Command(
            "pair.pause", "pause", sequences: [[.character("s"), .character("p")]], in: .pairs, topic: .pairs,
            help: "Pause the selected pair: nothing of it wants care until it is resumed",
            whyNot: { state, context in
                refusal(state, context) {
                    switch $0 {
                    case .active: nil
                    case .paused: "It is paused already."
                    case .closed: "It is closed: resume it first."
                    }
                }
            },
            run: { state, _ in set(.paused, state) }
        ),
        Command(
            "pair.resume", "resume", sequences: [[.character("s"), .character("r")]], in: .pairs, topic: .pairs,
            help: "Take up the selected pair again that was paused or closed",
            whyNot: { state, context in refusal(state, context) { $0 == .active ? "It is active already." : nil } },
            run: { state, _ in set(.active, state) }
        ),
        Command(
            "pair.close", "close", sequences: [[.character("s"), .character("c")]], in: .pairs, topic: .pairs,
            help: "Close the selected pair: it stays to be read",
            whyNot: { state, context in refusal(state, context) { $0 == .closed ? "It is closed already." : nil } },
            run: { state, context in
                guard let card = context.card(state.pairs.selected) else { return [] }
                state.ask(.close(card.id, called: card.name))
                return []
            }
        ),
    ]

    /// Why the selected pair's status can't be set: there is none, nothing can be changed, or its own is against it.
    private static func refusal(
        _ state: AppState, _ context: Context, _ own: (Pair.WrittenStatus) -> String?
    ) -> String? {
        guard let pair = context.pair(state.pairs.selected) else {
            return state.reasonForNoPair("There is no pair here. a begins one.", in: context)
        }
        return context.access.reason ?? own(pair.writtenStatus)
    }

    private static func set(_ status: Pair.WrittenStatus, _ state: AppState) -> [Effect] {
        state.pairs.selected.map { [.apply([.setStatus($0, to: status)])] } ?? []
    }
}

extension Question {
    /// Whether to close a pair that is called so.
    static func close(_ pair: PairID, called name: CleanText) -> Question {
        let name = name.truncated(to: 30)
        return .yesOrNo(
            [NamedWords("Close the pair “", name, "”?"), NamedWords("Close “", name, "”?")],
            yes: "close it", no: "leave it", effects: [.apply([.setStatus(pair, to: .closed)])])
    }
}
