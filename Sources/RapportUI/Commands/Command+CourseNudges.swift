import Mentorship
import TerminalGrid

extension Command {
    /// What can be done with nudges.
    static let onNudges: [Command] = [
        Command(
            "nudges.follow", "next step", keys: [.enter], in: .nudges, topic: .here, hint: 1,
            help: "Take the next step that the selected nudge offers",
            whyNot: { state, _ in
                if case .nudge = state.practice?.selected { return nil }
                return "There is no nudge here."
            },
            run: { state, context in
                guard case .nudge(let kind) = state.practice?.selected else { return [] }
                return state.takeStep(kind.nextStep, in: context)
            }
        ),
        Command(
            "nudges.takeUp", "take up again", keys: [.enter, .character(" ")], in: .nudges, topic: .here, hint: 1,
            help: "Take up the selected nudge again that was put aside",
            whyNot: { state, context in
                guard case .aside = state.practice?.selected else { return "Nothing that was put aside is selected." }
                return context.access.reason
            },
            run: { state, _ in
                guard case .aside(let kind) = state.practice?.selected, let pair = state.practice?.pair else {
                    return []
                }
                return [.apply([.practice(.takeUp(kind, in: pair))])]
            }
        ),
        Command(
            "nudges.putAside", "put aside", keys: [.character("x")], in: .nudges, topic: .here, hint: 2,
            help: "Put the selected nudge aside, for good or until a day, and say why",
            whyNot: { state, context in
                guard let kind = state.nudgeToPutAside else { return "There is no nudge here to put aside." }
                return context.access.reason ?? (kind.isPrivate && !context.includesPrivate ? "It is private." : nil)
            },
            run: { state, _ in
                guard let kind = state.nudgeToPutAside, let pair = state.practice?.pair else { return [] }
                state.ask(Prompt(.practice(.course(.putAside(kind, in: pair)))))
                return []
            }
        ),
    ]
}

extension AppState {
    /// The kind of nudge that can be put aside, or aside in other words: the selected one.
    fileprivate var nudgeToPutAside: Attention.Kind? {
        switch practice?.selected {
        case .nudge(let kind), .aside(let kind): kind
        default: nil
        }
    }

    /// Goes where a nudge leads.
    fileprivate mutating func takeStep(_ step: Attention.Kind.NextStep, in context: Context) -> [Effect] {
        switch step {
        case .commitments:
            guard note == nil, let pair = practice?.pair, select(pair, in: context) else {
                return open(.followThrough, in: context)
            }
            practices = []
            if commitments.scope != .pair {
                commitments.choose(.pair)
                showCommitments(in: context)
            }
            focus = .commitments
            return []
        case .wayBack: return open(.wayBack, in: context)
        case .agreement: return open(.agreement, in: context)
        case .questions: return open(.questions, in: context)
        case .ending: return open(.ending, in: context)
        case .milestones: return open(.milestones, in: context)
        }
    }
}
