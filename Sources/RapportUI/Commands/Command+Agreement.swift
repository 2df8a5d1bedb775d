import DisplayText
import Mentorship
import TerminalGrid

extension Command {
    /// What becomes of the agreement.
    static let agreement: [Command] = [
        Command(
            "agreement.join", "link to it", keys: [.enter, .character("l")], in: .agreement, topic: .here, hint: 1,
            help: "Link what is selected to what waits for it, by a topic that both get",
            whyNot: { state, context in
                guard let waiting = state.practice?.choice.linking else { return "Nothing waits to be linked." }
                if let reason = context.access.reason { return reason }
                if let (hope, give) = state.linkable {
                    let topic = state.practicePair(in: context)?.topicLinking(hope, with: give)
                    return topic.map { "They are linked already, by #\(CleanText.line($0, mostBytes: 80).string)." }
                }
                return if case .hopes = waiting.list {
                    "A hope is linked to something that the other side can give. Esc leaves it."
                } else {
                    "What one side can give is linked to a hope of the other. Esc leaves it."
                }
            },
            run: { state, context in
                guard let (hope, give) = state.linkable else { return [] }
                state.askTopic(linking: hope, with: give, in: context)
                return []
            }
        ),
        Command(
            "agreement.choose", "what to do", keys: [.enter], in: .agreement, topic: .here, hint: 3,
            help: "Choose what is done with the selected hope, give or ground rule",
            whyNot: { state, context in
                if let reason = waiting(state) ?? context.access.reason { return reason }
                return switch state.practice?.selected {
                case .entry, .list: nil
                case .consent: agreeHint
                default: elsewhere
                }
            },
            run: { state, context in choose(&state, context) }
        ),
        Command(
            "agreement.link", "link", keys: [.character("l")], in: .agreement, topic: .here, hint: 4,
            help: "Link the selected hope to what the other side can give, or the other way round",
            whyNot: { state, context in
                if let reason = waiting(state) ?? context.access.reason { return reason }
                guard let pair = state.practicePair(in: context) else { return elsewhere }
                switch state.selectedEntry?.list {
                case .hopes(let side, _):
                    return pair.agreement[side.other].gives.isEmpty
                        ? "The other side has not written yet what it can give: a adds something there." : nil
                case .gives(let side, _):
                    return pair.agreement[side.other].hopes.isEmpty
                        ? "The other side has not written yet what it hopes for: a adds something there." : nil
                case .groundRules, .profile: return "A ground rule is both’s already: hopes are linked to gives."
                case nil: return elsewhere
                }
            },
            run: { state, context in
                if let key = state.selectedEntry { state.beginLinking(key, in: context) }
                return []
            }
        ),
        Command(
            "agreement.refer", "refer", keys: [.character("r")], in: .agreement, topic: .here, hint: 5,
            help: "Send the selected hope to somebody better placed: who, and for what",
            whyNot: { state, context in ofHope(state, context) { _ in nil } },
            run: { state, context in
                guard let key = state.selectedHope, let pair = state.practicePair(in: context) else { return [] }
                let former = pair.hope(key)?.referral ?? ""
                state.ask(Prompt(.practice(.agreement(.refer(key))), text: former))
                return []
            }
        ),
        Command(
            "agreement.withdraw", "no referral", keys: [.character("x")], in: .agreement, topic: .here,
            help: "Take back the referral of the selected hope",
            whyNot: { state, context in
                ofHope(state, context) { $0.referral == nil ? "It is not referred to anybody." : nil }
            },
            run: { state, _ in
                state.selectedHope.map { [.apply([.practice(.withdrawReferral(hope: $0))])] } ?? []
            }
        ),
        Command(
            "agreement.add", "add", keys: [.character("a")], in: .agreement, topic: .here, hint: 2,
            help: "Add a hope, a give or a ground rule to the list that is selected",
            whyNot: { state, context in
                if let reason = waiting(state) ?? context.access.reason { return reason }
                return state.selectedList == nil ? elsewhere : nil
            },
            run: { state, context in
                guard let list = state.selectedList, let pair = state.practicePair(in: context) else { return [] }
                state.ask(Prompt(.practice(.agreement(.add(list, who: SideWords(pair), isStep: false)))))
                return []
            }
        ),
        Command(
            "agreement.reword", "reword", keys: [.character("c")], in: .agreement, topic: .here, hint: 6,
            help: "Change the words of the selected hope, give or ground rule", whyNot: ofEntry,
            run: { state, _ in
                guard let key = state.selectedEntry else { return [] }
                state.ask(Prompt(.practice(.agreement(.reword(key))), text: key.words))
                return []
            }
        ),
        Command(
            "agreement.remove", "take back", keys: [.character("d")], in: .agreement, topic: .here, hint: 7,
            help: "Take back the selected hope, give or ground rule, to the trash: asks first", whyNot: ofEntry,
            run: { state, _ in
                if let key = state.selectedEntry { state.ask(.takingBack(key)) }
                return []
            }
        ),
        Command(
            "agreement.agree", "agree", keys: [.character("y")], in: .agreement, topic: .here, hint: 1,
            help: "Note who agrees to what stands there, as of today",
            whyNot: { state, context in
                if let reason = waiting(state) ?? context.access.reason { return reason }
                return state.practicePair(in: context)?.agreement.isUnwritten == false
                    ? nil : "There is nothing to agree to yet: a adds a hope, a give or a ground rule."
            },
            run: { state, context in
                state.askWhoAgrees(in: context)
                return []
            }
        ),
        interval("agreement.review", "another look", "o", "Say how often you look at the agreement again") {
            $0.askInterval({ .review($0) }, \.review, in: $1)
        },
        interval("agreement.cadence", "how often", "v", "Say how often you meet") {
            $0.askInterval({ .cadence($0) }, \.cadence, in: $1)
        },
    ]

    private static let elsewhere = "Go to a hope, a give or a ground rule first."
    private static let agreeHint = "Who agreed stands in pair.md: e opens it there, y agrees anew."

    private static func interval(
        _ identifier: String, _ title: String, _ key: Character, _ help: String,
        ask: @escaping @Sendable (inout AppState, Context) -> Void
    ) -> Command {
        Command(
            identifier, title, keys: [.character(key)], in: .agreement, topic: .here, help: help,
            whyNot: { state, context in waiting(state) ?? context.access.reason },
            run: { state, context in
                ask(&state, context)
                return []
            }
        )
    }

    /// Why nothing else is done while a hope or a give waits for what it is linked to.
    private static func waiting(_ state: AppState) -> String? {
        state.practice?.choice.linking == nil ? nil : "Link it first: enter does, esc leaves it."
    }

    private static func ofEntry(_ state: AppState, _ context: Context) -> String? {
        waiting(state) ?? context.access.reason ?? (state.selectedEntry == nil ? elsewhere : nil)
    }

    private static func ofHope(
        _ state: AppState, _ context: Context, _ own: (Agreement.Hope) -> String?
    ) -> String? {
        if let reason = waiting(state) ?? context.access.reason { return reason }
        guard let key = state.selectedHope, let hope = state.practicePair(in: context)?.hope(key) else {
            return "Only a hope is referred: go to one first."
        }
        return own(hope)
    }

    /// Asks what is done with what is selected; where the list is empty, for its first item.
    private static func choose(_ state: inout AppState, _ context: Context) -> [Effect] {
        guard let key = state.selectedEntry else { return state.run("agreement.add", in: context) }
        func answer(_ title: CleanText, _ short: CleanText, _ identifier: String) -> Question.Answer {
            Question.Answer(title: title, shortTitle: short, outcome: .command("agreement.\(identifier)"))
        }
        let answers =
            switch key.list {
            case .hopes:
                [
                    answer("link to a give", "link", "link"), answer("refer to somebody", "refer", "refer"),
                    answer("reword", "reword", "reword"),
                ]
            case .gives:
                [
                    answer("link to a hope", "link", "link"), answer("reword", "reword", "reword"),
                    answer("take back", "take back", "remove"),
                ]
            case .groundRules, .profile:
                [answer("reword", "reword", "reword"), answer("take back", "take back", "remove")]
            }
        state.ask(.choice([NamedWords("“", CleanText(quoting: key.words), "”:")], answers))
        return []
    }
}

extension Question {
    /// Whether an item of a list is taken back.
    static func takingBack(_ key: EntryKey) -> Question {
        let (noun, words) = (CleanText(key.list.noun), CleanText(quoting: key.words))
        return .yesOrNo(
            [
                NamedWords("Take back the \(noun) “", words, "”? It goes to the trash."),
                NamedWords("Take back “", words, "”?"),
            ], yes: "take it back", no: "leave it", effects: [.apply([.practice(.removeEntry(key))])])
    }
}
