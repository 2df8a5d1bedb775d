import TerminalGrid

extension Command {
    /// What can be done with a draft that was left behind, where it is looked at.
    static let drafts: [Command] = [
        Command(
            "draft.takeUp", "go on writing", keys: [.enter], in: .draft, topic: .here, hint: 1,
            help: "Go on writing this draft; nothing is in the file until it is saved"
        ) { state, _ in state.dealWithDraft { [.notes(.takeUp(draft: $0.id))] } },
        Command(
            "draft.discard", "throw it away", keys: [.character("d")], in: .draft, topic: .here, hint: 2,
            help: "Put this draft in the trash"
        ) { state, _ in state.dealWithDraft { [.notes(.discard(draft: $0.id, then: $0.request))] } },
        Command(
            "draft.leave", "later", keys: [.escape, .character("q"), .control("c")], in: .draft, topic: .here, hint: 3,
            help: "Leave the draft where it is: it is offered again at the next start"
        ) { state, context in
            let effects = state.dealWithDraft { $0.leaving }
            state.offerNextDraft(in: context)
            return effects
        },
    ]
}

extension AppState {
    /// Closes the page of a draft, for what is done with it.
    fileprivate mutating func dealWithDraft(_ deed: (DraftOffer) -> [Effect]) -> [Effect] {
        guard case .draft(let page) = overlay else { return [] }
        closePage()
        return deed(page.offer)
    }
}
