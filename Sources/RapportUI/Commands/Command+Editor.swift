import DisplayText
import Mentorship
import TerminalGrid

extension Command {
    /// Handing files to the person's editor.
    static let editor: [Command] = [
        Command(
            "edit.file", "edit", keys: [.character("e")], in: [.panes, .practices], topic: .here,
            help: "Open what is selected in your editor, at its line",
            whyNot: { state, context in
                if let reason = context.access.reason { return reason }
                return state.fileToEdit(in: context) == nil ? state.reasonAgainstEditing(in: context) : nil
            },
            run: { state, context in
                state.fileToEdit(in: context).map { [.edit(path: $0.path, line: $0.line)] } ?? []
            }
        ),
        Command(
            "edit.profile", "edit a profile", keys: [.character("E")], in: .panes, topic: .here,
            help: "Open a profile in your editor: the other's or yours",
            whyNot: { _, context in context.access.reason },
            run: { state, context in
                guard let pair = context.pair(state.selectedPair) else {
                    return [.edit(path: FilePlace.owner.path, line: 1)]
                }
                state.ask(.profile(in: pair))
                return []
            }
        ),
    ]
}

/// A line of a file of the journal.
struct FilePlace: Hashable, Sendable {
    /// The profile of the journal's owner, from its first line.
    static let owner = FilePlace(path: "me.md", line: 1)

    /// The file, from the journal's folder.
    let path: String
    /// The line, from 1.
    let line: Int
}

extension FilePlace {
    /// A line of a file of a pair.
    init(_ file: String, in pair: PairID, line: Int = 1) {
        self.init(path: "pairs/\(pair.name)/\(file)", line: max(line, 1))
    }
}

extension AppState {
    /// The file that is selected where the person is, and the line in it; nothing where none is.
    func fileToEdit(in context: Context) -> FilePlace? {
        if let practice { return practice.fileToEdit(in: context) }
        return switch focus {
        case .commitments:
            commitments.selected.map { FilePlace($0.key.file, in: $0.key.pair, line: $0.line) }
        case .timeline:
            if let session {
                FilePlace("sessions/\(session.name.fileName)", in: session.pair, line: session.selectedLine ?? 1)
            } else {
                timeline.place(in: context.pair(timeline.pair))
            }
        case .pairs: selectedPair.map { FilePlace("pair.md", in: $0) }
        }
    }
}

extension AppState {
    /// Why there is no file to edit where the person is, and what can be edited instead.
    fileprivate func reasonAgainstEditing(in context: Context) -> String {
        guard focus == .timeline, let pair = context.pair(timeline.pair), pair.isComplete, pair.sessions.isEmpty else {
            return "There is nothing to edit here."
        }
        let file = FilePlace("sessions/\(context.today).md", in: pair.id).path
        let profile = KeyMap.standard.name(of: "edit.profile").map { " \($0) opens a profile." } ?? ""
        return "There is no session to edit yet: today's would be \(file).\(profile)"
    }
}

extension TimelinePane {
    /// Where what is selected was written.
    fileprivate func place(in pair: Pair?) -> FilePlace? {
        guard let pair else { return nil }
        switch list.selected {
        case .session(let name): return FilePlace("sessions/\(name.fileName)", in: pair.id)
        case .milestone(let name, let number):
            let milestones = pair.sessions.first { $0.name == name }?.milestones ?? []
            let line = milestones.indices.contains(number) ? milestones[number].line : 1
            return FilePlace("sessions/\(name.fileName)", in: pair.id, line: line)
        case .agreement(let day, let number):
            let consents = pair.agreement.consents.filter { $0.day == day }
            return FilePlace(
                "pair.md", in: pair.id, line: consents.indices.contains(number) ? consents[number].line : 1)
        case .copy(let file): return FilePlace(file, in: pair.id)
        case .fault(let path):
            let line = pair.faultyFiles.first { $0.path == path }?.line
            return FilePlace(path: path, line: max(line ?? 1, 1))
        case .unread: return pair.faultyFiles.first.map { FilePlace(path: $0.path, line: max($0.line, 1)) }
        case nil: return nil
        }
    }
}

extension Question {
    /// Whose profile is to be edited, the other's first.
    fileprivate static func profile(in pair: Pair) -> Question {
        let own = pair.role.side
        let names = OwnerNames(pair)
        var answers = Side.allCases.filter { $0 != own }.map { side in
            answer(names[Owner(side)], "\(side).md", in: pair)
        }
        if let own { answers.append(answer("you here", "\(own).md", in: pair)) }
        let everywhere = Effect.edit(path: FilePlace.owner.path, line: FilePlace.owner.line)
        answers.append(Answer(title: "you", outcome: .effects([everywhere])))
        return choice([NamedWords("Profile:")], answers)
    }

    private static func answer(_ title: CleanText, _ file: String, in pair: Pair) -> Answer {
        let place = FilePlace(file, in: pair.id)
        return Answer(
            title: title.truncated(to: OwnerNames.widest),
            outcome: .effects([.edit(path: place.path, line: place.line)]))
    }
}
