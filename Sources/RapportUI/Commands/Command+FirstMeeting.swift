import DisplayText
import Mentorship
import TerminalGrid

extension Command {
    /// Walking through a first meeting.
    static let firstMeeting: [Command] = [
        Command(
            "practice.firstMeeting", "first meeting", keys: [.character("w")], in: [.panes, .agreement, .people],
            topic: .pairs, help: "Walk through a first meeting, step by step, in about ten minutes",
            whyNot: { state, context in
                guard let pair = context.pair(state.practice?.pair ?? state.selectedPair) else {
                    return state.reasonForNoPair("There is no pair here yet.", in: context)
                }
                return pair.isComplete ? nil : "It is still being read."
            },
            run: { state, context in
                let effects = state.open(.firstMeeting, in: context)
                state.goToFirstOpenStep(in: context)
                return effects
            }
        ),
        Command(
            "firstMeeting.fill", "fill in", keys: [.enter, .character("a")], in: .firstMeeting, topic: .here, hint: 1,
            help: "Fill in the selected step: what was said is asked for, again and again until nothing is typed",
            whyNot: { state, context in
                if let reason = context.access.reason { return reason }
                guard case .step(let step) = state.practice?.selected else { return "Go to a step first." }
                guard step == .consent, state.practicePair(in: context)?.agreement.isUnwritten != false else {
                    return nil
                }
                return "There is nothing to agree to yet: fill in a hope, a give or a ground rule first."
            },
            run: { state, context in
                guard case .step(let step) = state.practice?.selected, let pair = state.practicePair(in: context)
                else { return [] }
                if let prompt = step.prompt(in: pair) {
                    state.ask(prompt)
                } else {
                    state.askWhoAgrees(in: context)
                }
                return []
            }
        ),
    ]
}

extension AppState {
    /// Selects the first step that is not done yet, so that a first meeting goes on where things stand.
    fileprivate mutating func goToFirstOpenStep(in context: Context) {
        guard let pair = practicePair(in: context),
            let step = FirstMeetingStep.allCases.first(where: { !pair.isDone($0, on: context.today) })
        else { return }
        revisePractice(in: context) { $0.list.select(.step(step)) }
    }
}
