import DisplayText
import Mentorship

extension Command {
    /// Opening what is selected, and going back.
    static let opening: [Command] = [
        Command(
            "open.pair", "open", keys: [.enter], in: .pairs, topic: .here, hint: 1,
            help: "Open the timeline of the selected pair",
            whyNot: { state, context in
                state.pairs.selected == nil ? state.reasonForNoPair("There is no pair yet.", in: context) : nil
            },
            run: { state, _ in
                state.focus = .timeline
                return []
            }
        ),
        Command(
            "open.entry", "read", keys: [.enter], in: .timeline, topic: .here, hint: 1,
            help: "Read the selected session; edit a file that is to be mended",
            whyNot: { state, context in
                switch state.timeline.list.selected {
                case .agreement:
                    "An agreement stands in the pair's pair.md, under “Agreed”"
                        + (KeyMap.standard.name(of: "edit.file").map { ": \($0) opens it." } ?? ".")
                case .session, .milestone: nil
                case .copy, .fault: context.access.reason
                case .unread:
                    context.access.reason
                        ?? (state.fileToEdit(in: context) == nil
                            ? "`rapport check` says why this pair can't be read." : nil)
                case nil: "There is no session here."
                }
            },
            run: { state, context in
                guard let pair = state.timeline.pair else { return [] }
                if let copy = state.timeline.selectedCopy {
                    return [.edit(path: "pairs/\(pair.name)/\(copy)", line: 1)]
                }
                if state.timeline.isFaultSelected {
                    return state.fileToEdit(in: context).map { [.edit(path: $0.path, line: $0.line)] } ?? []
                }
                guard let name = state.timeline.selectedSession else { return [] }
                let line = state.timeline.milestoneLine(in: context.pair(pair))
                return state.open(name, of: pair, at: line.map { .line($0) }, from: .timeline)
            }
        ),
        Command(
            "open.session", "its session", keys: [.enter], in: .commitments, topic: .here,
            help: "Read the session in which the selected commitment was made",
            whyNot: { state, _ in
                guard let commitment = state.commitments.selected else { return "There is no commitment here." }
                guard state.commitments.scope != .all else { return nil }
                return commitment.session == nil ? "It was made outside a session, so there is none to read." : nil
            },
            run: { state, context in
                guard let commitment = state.commitments.selected else { return [] }
                let start = state.startAmongAll
                guard state.enterPairOfSelected(in: context) else {
                    state.message = .note("Its pair is no longer there. Choose another commitment.")
                    return []
                }
                guard let name = commitment.session else { return [] }
                let effects = state.open(name, of: commitment.pair, at: .commitment(commitment.key), from: .commitments)
                state.session?.start = start
                return effects
            }
        ),
        Command(
            "open.commitment", "among commitments", keys: [.enter], in: .session, topic: .here,
            help: "Go to the selected commitment among all of the pair",
            whyNot: { state, _ in
                state.session?.selectedCommitment == nil
                    ? "This is to be read: on a commitment, the key goes to it among the others." : nil
            },
            run: { state, context in
                if let commitment = state.session?.selectedCommitment {
                    state.showAmongCommitments(commitment, in: context)
                }
                return []
            }
        ),
        Command(
            "session.close", "back", keys: [.escape, .character("q"), .control("c")], in: .session, topic: .here,
            hint: 5, help: "Go back to where it was opened", worksUnseen: true
        ) { state, context in
            state.closeSession(in: context)
            return []
        }.waiting(),
        Command(
            "go.back", "back", keys: [.escape], in: .panes.subtracting(.session), topic: .here,
            help: "Go back: first show everything again, then to the pairs",
            whyNot: { state, _ in
                state.focus == .pairs && !state.canUnwind
                    ? "This is where it begins: there is nothing to go back to." : nil
            },
            run: { state, context in
                if state.canUnwind { state.unwind(in: context) } else { state.focus = .pairs }
                return []
            }
        ).waiting(),
    ]
}
