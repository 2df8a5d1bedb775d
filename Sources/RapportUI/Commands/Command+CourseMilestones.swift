import Mentorship
import TerminalGrid

extension Command {
    /// What can be done with milestones.
    static let onMilestones: [Command] = [
        Command(
            "milestones.open", "its session", keys: [.enter], in: [.milestones, .ending], topic: .here, hint: 1,
            help: "Read the session in which the selected milestone was",
            whyNot: { state, context in
                guard case .milestone(let kind) = state.practice?.selected else {
                    return "This is to be read: on a milestone, the key goes to its session."
                }
                guard let place = kind.place else { return "This one comes from dates or goals, not from a session." }
                return state.reasonNotToOpen(place.session, in: context)
            },
            run: { state, context in
                guard case .milestone(let kind) = state.practice?.selected, let place = kind.place else { return [] }
                return state.openFromPractice(place.session, at: place.place, in: context)
            }
        ),
        Command(
            "milestones.add", "add", keys: [.character("a")], in: .milestones, topic: .here, hint: 2,
            help: "Write something to celebrate into today's notes",
            whyNot: { $0.reasonNotToChange(in: $1) },
            run: { state, _ in
                guard let pair = state.practice?.pair else { return [] }
                state.ask(Prompt(.practice(.course(.milestone(pair)))))
                return []
            }
        ),
    ]
}
