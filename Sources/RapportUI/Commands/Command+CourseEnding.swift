import DisplayText
import Mentorship
import TerminalGrid

extension Command {
    /// What can be done on the page of an ending.
    static let onEnding: [Command] = [
        Command(
            "ending.until", "last day", keys: [.character("l")], in: .ending, topic: .here, hint: 3,
            help: "Say when the programme ends, or that it does not",
            whyNot: { $0.reasonNotToChange(in: $1) },
            run: { state, context in
                guard let pair = state.practicePair(in: context) else { return [] }
                state.ask(Prompt(.practice(.course(.until(pair.id))), text: pair.until?.description ?? ""))
                return []
            }
        ),
        Command(
            "ending.cadence", "how often", keys: [.character("v")], in: .ending, topic: .here, hint: 4,
            help: "Say how often to meet from now on",
            whyNot: { $0.reasonNotToChange(in: $1) },
            run: { state, context in
                guard let pair = state.practicePair(in: context) else { return [] }
                state.ask(Prompt(.practice(.course(.cadence(pair.id))), text: pair.cadence?.description ?? ""))
                return []
            }
        ),
        Command(
            "ending.close", "close", keys: [.character("K")], in: .ending, topic: .here, hint: 5,
            help: "Close the pair: it stays to be read",
            whyNot: { state, context in
                state.reasonNotToChange(in: context)
                    ?? (state.practicePair(in: context)?.writtenStatus == .closed ? "It is closed already." : nil)
            },
            run: { state, context in
                guard let pair = state.practicePair(in: context) else { return [] }
                state.ask(.close(pair.id, called: CleanText(pair.title)))
                return []
            }
        ),
    ]
}
