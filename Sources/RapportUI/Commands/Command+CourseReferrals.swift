import DisplayText
import Mentorship
import TerminalGrid

extension Command {
    /// What can be done with referrals.
    static let onReferrals: [Command] = [
        Command(
            "referrals.helped", "it helped", keys: [.character("y")], in: .referrals, topic: .here, hint: 1,
            help: "Say that the selected referral helped",
            whyNot: { refusal($0, $1, unless: .yes) },
            run: { state, context in say("yes", state, context) }
        ),
        Command(
            "referrals.notHelped", "it did not", keys: [.character("o")], in: .referrals, topic: .here, hint: 2,
            help: "Say that the selected referral did not help",
            whyNot: { refusal($0, $1, unless: .no) },
            run: { state, context in say("no", state, context) }
        ),
        Command(
            "referrals.say", "in words", keys: [.character("c")], in: .referrals, topic: .here, hint: 3,
            help: "Say in words how the selected referral helped",
            whyNot: { refusal($0, $1, unless: nil) },
            run: { state, context in
                guard let referral = state.selectedReferral(in: context) else { return [] }
                let who = CleanText(referral.who).truncated(to: 30)
                state.ask(
                    Prompt(
                        .practice(.course(.helped(referral.place, who: who))),
                        text: TypedWords.oneLine(referral.helped?.text ?? "")))
                return []
            }
        ),
        Command(
            "referrals.add", "refer", keys: [.character("a")], in: .referrals, topic: .here, hint: 4,
            help: "Write into today's notes who is better placed to help, and with what",
            whyNot: { $0.reasonNotToChange(in: $1) },
            run: { state, _ in
                guard let pair = state.practice?.pair else { return [] }
                state.ask(Prompt(.practice(.course(.referral(pair)))))
                return []
            }
        ),
        Command(
            "referrals.open", "where it is", keys: [.enter], in: .referrals, topic: .here, hint: 5,
            help: "Go where the selected referral was written: its session, or the agreement",
            whyNot: { state, context in
                switch state.practice?.selected {
                case .referral(.session(let key)): state.reasonNotToOpen(key.session.name, in: context)
                case .referral(.hope): nil
                default: noReferral
                }
            },
            run: { state, context in
                switch state.practice?.selected {
                case .referral(.session(let key)):
                    return state.openFromPractice(key.session.name, at: .line(key.line), in: context)
                case .referral(.hope(let key)):
                    let effects = state.open(.agreement, in: context)
                    state.selectInPractice(.entry(key))
                    return effects
                default: return []
                }
            }
        ),
    ]

    private static let noReferral = "There is no referral here."

    private static func say(_ words: String, _ state: AppState, _ context: Context) -> [Effect] {
        state.selectedReferral(in: context).map { [.apply([.practice(.helped($0.place, Helped(words)))])] } ?? []
    }

    /// Why it can't be said whether the selected referral helped.
    private static func refusal(
        _ state: AppState, _ context: Context, unless verdict: Helped.Verdict?
    ) -> String? {
        guard let referral = state.selectedReferral(in: context) else { return noReferral }
        if let reason = context.access.reason { return reason }
        guard let verdict, let helped = referral.helped, helped.verdict == verdict else { return nil }
        return "That is said already."
    }
}

extension AppState {
    /// The referral that is selected on the page; nothing where none is.
    func selectedReferral(in context: Context) -> Referral? {
        guard case .referral(let place) = practice?.selected else { return nil }
        return practicePair(in: context)?.referrals.first { $0.place == place }
    }
}
