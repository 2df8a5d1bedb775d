import DisplayText
import Mentorship
import TerminalGrid

extension Command {
    /// Beginning and planning sessions, and what becomes of one.
    static let sessions: [Command] = [
        Command(
            "session.plan", "session", keys: [.character("N")],
            in: [.pairs, .timeline, .session, .wayBack, .ending], topic: .here, hint: 4,
            help: "Plan a session, or write one down that was held on another day",
            whyNot: { state, context in
                guard context.pair(state.practice?.pair ?? state.selectedPair) != nil else {
                    return state.reasonForNoPair("There is no pair yet to meet.", in: context)
                }
                return context.access.reason
            },
            run: { state, context in
                guard let pair = context.pair(state.practice?.pair ?? state.selectedPair) else { return [] }
                state.ask(Prompt(.session(.plan(pair.id, called: CleanText(pair.title)))))
                return []
            }
        ),
        Command(
            "session.hold", "held", sequences: sequence("h"), in: [.timeline, .session], topic: .here, hint: 2,
            help: "Say that the selected session, which was planned, was held",
            whyNot: { refusal($0, $1) { $0.reasonNotToHold(on: $1) } },
            run: { state, context in
                state.chosenSession(in: context).map { [.apply([.hold($0.key)])] } ?? []
            }
        ),
        Command(
            "session.cancel", "cancel", sequences: sequence("x"), in: [.timeline, .session], topic: .here,
            help: "Cancel the selected session, and say why",
            whyNot: { refusal($0, $1) { $0.reasonNotToCancel(on: $1) } },
            run: { state, context in
                if let key = state.chosenSession(in: context)?.key { state.ask(Prompt(.session(.cancel(key)))) }
                return []
            }
        ),
        Command(
            "session.move", "other day", sequences: sequence("m"), in: [.timeline, .session], topic: .here,
            help: "Move the selected session to another day or time; what is private about it goes along",
            whyNot: { refusal($0, $1) { $0.reasonNotToMove(on: $1) } },
            run: { state, context in
                if let key = state.chosenSession(in: context)?.key { state.ask(Prompt(.session(.move(key)))) }
                return []
            }
        ),
        Command(
            "session.entitle", "title", sequences: sequence("t"), in: [.timeline, .session], topic: .here,
            help: "Say what the selected session is called",
            whyNot: { refusal($0, $1) { _, _ in nil } },
            run: { state, context in
                guard let chosen = state.chosenSession(in: context) else { return [] }
                state.ask(Prompt(.session(.title(chosen.key)), text: TypedWords.oneLine(chosen.session.title ?? "")))
                return []
            }
        ),
        Command(
            "session.setMinutes", "length", sequences: sequence("l"), in: [.timeline, .session], topic: .here,
            help: "Say how many minutes the selected session took",
            whyNot: { refusal($0, $1) { _, _ in nil } },
            run: { state, context in
                guard let chosen = state.chosenSession(in: context) else { return [] }
                let minutes = chosen.session.minutes.map { "\($0)" } ?? ""
                state.ask(Prompt(.session(.minutes(chosen.key)), text: minutes))
                return []
            }
        ),
    ]

    /// The keys of what becomes of a session: s, and which of these it is.
    private static func sequence(_ key: Character) -> [[Key]] { [[.character("s"), .character(key)]] }

    /// Why nothing can be done with a session: none is selected, nothing can be changed, or how it stands is against it.
    private static func refusal(
        _ state: AppState, _ context: Context, _ own: (Session, Day) -> String?
    ) -> String? {
        guard let (_, session) = state.chosenSession(in: context) else {
            return state.reasonForNoSession(in: context)
        }
        return context.access.reason ?? own(session, context.today)
    }
}

extension AppState {
    /// The session that a command is about: the one being read, or the one that is selected in the timeline, or in which
    /// what is selected was said; nothing where there is none.
    func chosenSession(in context: Context) -> (key: SessionKey, session: Session)? {
        let key: SessionKey
        switch place {
        case .session:
            guard let session else { return nil }
            key = SessionKey(session.name, of: session.pair)
        case .timeline:
            guard let pair = timeline.pair, let name = timeline.selectedSession else { return nil }
            key = SessionKey(name, of: pair)
        default: return nil
        }
        return context.session(key).map { (key, $0) }
    }

    /// Why there is no session that a command could be about.
    fileprivate func reasonForNoSession(in context: Context) -> String {
        if place == .session { return "This session is no longer there." }
        switch timeline.list.selected {
        case .agreement: return "This is an agreement, not a session."
        case .copy, .unread, .fault: return "This is a file to be mended, not a session."
        case .session, .milestone: return "This session is no longer there."
        case nil:
            return reasonForNoPair(
                "There is no session here."
                    + (KeyMap.standard.name(of: "session.plan").map { " \($0) plans one." } ?? ""),
                in: context)
        }
    }
}
