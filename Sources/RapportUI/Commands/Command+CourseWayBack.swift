import Mentorship
import TerminalGrid

extension Command {
    /// What can be done on the page of a way back.
    static let onWayBack: [Command] = [
        Command(
            "wayBack.open", "open", keys: [.enter], in: .wayBack, topic: .here, hint: 1,
            help: "Read the last session, or find other questions",
            whyNot: { state, context in
                switch state.practice?.selected {
                case .session(let name): state.reasonNotToOpen(name, in: context)
                case .question: nil
                default: "This is to be read, and to be copied."
                }
            },
            run: { state, context in
                switch state.practice?.selected {
                case .session(let name): return state.openFromPractice(name, in: context)
                case .question(let wording):
                    let effects = state.open(.questions, in: context)
                    state.selectInPractice(.question(wording))
                    return effects
                default: return []
                }
            }
        ),
        Command(
            "wayBack.pause", "pause", keys: [.character("z")], in: .wayBack, topic: .here, hint: 2,
            help: "Pause the pair: nothing of it wants care until it is resumed",
            whyNot: { state, context in
                refusal(state, context) { $0 == .active ? nil : "It rests already." }
            },
            run: { state, _ in set(.paused, state) }
        ),
        Command(
            "wayBack.resume", "resume", keys: [.character("z")], in: .wayBack, topic: .here, hint: 2,
            help: "Take up the pair again that was paused or closed",
            whyNot: { state, context in
                refusal(state, context) { $0 == .active ? "It is active already." : nil }
            },
            run: { state, _ in set(.active, state) }
        ),
    ]

    private static func refusal(
        _ state: AppState, _ context: Context, _ own: (Pair.WrittenStatus) -> String?
    ) -> String? {
        state.reasonNotToChange(in: context) ?? state.practicePair(in: context).flatMap { own($0.writtenStatus) }
    }

    private static func set(_ status: Pair.WrittenStatus, _ state: AppState) -> [Effect] {
        state.practice?.pair.map { [.apply([.setStatus($0, to: status)])] } ?? []
    }
}
