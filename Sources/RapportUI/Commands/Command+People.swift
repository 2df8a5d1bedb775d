import DisplayText
import Mentorship
import TerminalGrid

extension Command {
    /// What becomes of profiles.
    static let people: [Command] = [
        Command(
            "person.reach", "reached", keys: [.character(" ")], in: .people, topic: .here, hint: 2,
            help: "Say that the selected goal is reached, or open again",
            whyNot: { state, context in
                guard case .profile(.goals, _) = state.selectedEntry?.list else {
                    return "Only a goal is reached: go to one first."
                }
                return context.access.reason
            },
            run: { state, context in
                guard let key = state.selectedEntry, let pair = state.practicePair(in: context) else { return [] }
                let isReached = pair.entry(key)?.isTicked == true
                return [.apply([.practice(.reach(key, !isReached))])]
            }
        ),
        Command(
            "person.open", "read", keys: [.enter], in: .people, topic: .here, hint: 1,
            help: "Read the session in which the selected thing was learned",
            whyNot: { state, context in
                guard let source = state.selectedSource else { return "Go to something that was learned first." }
                return state.reasonNotToOpen(source.session.name, in: context)
            },
            run: { state, context in
                guard let source = state.selectedSource else { return [] }
                return state.openFromPractice(source.session.name, at: .line(source.line), in: context)
            }
        ),
        Command(
            "person.reword", "reword", keys: [.character("c"), .enter], in: .people, topic: .here, hint: 4,
            help: "Change what is selected in a profile", whyNot: { $0.reasonAgainstChangingPerson(in: $1) },
            run: { state, context in
                state.askAboutPerson(in: context)
                return []
            }
        ),
        Command(
            "person.add", "add", keys: [.character("a")], in: .people, topic: .here, hint: 3,
            help: "Add to the list of the profile that is selected",
            whyNot: { state, context in
                if let reason = context.access.reason { return reason }
                return state.selectedList == nil
                    ? "Go to a list of a profile first: goals, strengths, interests …" : nil
            },
            run: { state, context in
                guard case .profile(let section, let file) = state.selectedList,
                    let pair = state.practicePair(in: context), let person = PersonFile(file, in: pair)
                else { return [] }
                state.ask(Prompt(.practice(.person(.add(section, person)))))
                return []
            }
        ),
        Command(
            "person.remove", "take back", keys: [.character("d")], in: .people, topic: .here, hint: 5,
            help: "Take the selected entry out of the profile, to the trash: asks first",
            whyNot: { state, context in
                if let reason = context.access.reason { return reason }
                if case .detail = state.practice?.selected {
                    return "A detail is changed by c; leave it empty to take it away."
                }
                return state.selectedEntry == nil ? "Go to an entry of a profile first." : nil
            },
            run: { state, _ in
                if let key = state.selectedEntry { state.ask(.takingBack(key)) }
                return []
            }
        ),
        Command(
            "person.turn", "the other first", keys: [.character("t")], in: .people, topic: .here, hint: 6,
            help: "Show the other of the two first"
        ) { state, context in
            guard let pair = state.practicePair(in: context) else { return [] }
            let first = state.practice?.choice.side ?? SideWords(pair).order[0]
            state.revisePractice(in: context) { $0.choice.side = first.other }
            return []
        },
    ]
}

extension AppState {
    /// Where what is selected on the page was learned.
    fileprivate var selectedSource: RemarkKey? {
        if case .asked(let key) = practice?.selected { key } else { nil }
    }

    /// Why what is selected on the page of people can't be changed; nothing where it can.
    fileprivate func reasonAgainstChangingPerson(in context: Context) -> String? {
        if let reason = context.access.reason { return reason }
        return switch practice?.selected {
        case .entry, .detail, .list: nil
        case .asked: "It stands in a session: e opens that in your editor."
        default: "Go to an entry of a profile first."
        }
    }

    /// Asks for other words of what is selected; of an empty list for its first item.
    fileprivate mutating func askAboutPerson(in context: Context) {
        guard let pair = practicePair(in: context) else { return }
        switch practice?.selected {
        case .entry(let key):
            guard case .profile(_, let file) = key.list, let person = PersonFile(file, in: pair) else { return }
            ask(Prompt(.practice(.person(.reword(key, person))), text: key.words))
        case .detail(let file, let detail):
            guard let person = PersonFile(file, in: pair) else { return }
            ask(Prompt(.practice(.person(.detail(detail, person))), text: pair.text(of: detail, person.side)))
        case .list(.profile(let section, let file)):
            guard let person = PersonFile(file, in: pair) else { return }
            ask(Prompt(.practice(.person(.add(section, person)))))
        default: break
        }
    }
}

extension PersonFile {
    /// The profile in a file of a pair or of the owner; nothing where it is neither side's.
    fileprivate init?(_ file: ProfileFile, in pair: Pair) {
        guard let side = Side.allCases.first(where: { PersonFile($0, in: pair).file == file }) else { return nil }
        self.init(side, in: pair)
    }
}

extension Pair {
    /// What one side's profile says there, as it is typed.
    fileprivate func text(of detail: ProfileDetail, _ side: Side) -> String {
        guard let profile = profile(of: side) else { return "" }
        switch detail {
        case .name: return profile.name ?? ""
        case .aliases: return profile.aliases.joined(separator: ", ")
        case .email: return profile.email ?? ""
        case .pronouns: return profile.pronouns ?? ""
        case .timezone: return profile.timezone ?? ""
        case .birthday:
            guard let birthday = profile.birthday else { return "" }
            let written = [birthday.month, birthday.day].map { $0 < 10 ? "0\($0)" : "\($0)" }
            return written.joined(separator: "-")
        }
    }
}
