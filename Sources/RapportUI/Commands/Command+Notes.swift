import DisplayText
import Mentorship
import TerminalGrid

extension Command {
    /// Opening the notes of a session for writing.
    static let notes: [Command] = [
        Command(
            "notes.today", "notes", keys: [.character("n")], in: [.panes, .practices], topic: .here, hint: 6,
            help: "Take notes of today's session with the selected pair",
            whyNot: { state, context in
                if state.note != nil { return "The notes are open beneath this page: esc goes back to them." }
                return context.access.reason
                    ?? (context.pair(state.selectedPair) == nil
                        ? state.reasonForNoPair("There is no pair here to meet.", in: context) : nil)
            },
            run: { state, context in
                state.selectedPair.map { [.notes(.open(NoteRequest(.day(context.today), of: $0)))] } ?? []
            }
        ),
        Command(
            "notes.session", "write", keys: [.character("i")], in: [.timeline, .session], topic: .here, hint: 2,
            help: "Write in the notes of the selected session",
            whyNot: { state, context in
                context.access.reason
                    ?? (state.sessionToWrite == nil ? "There is no session selected here to write in." : nil)
            },
            run: { state, _ in
                state.sessionToWrite.map { [.notes(.open(NoteRequest(.session($0.name), of: $0.pair)))] } ?? []
            }
        ),
    ]
}

extension AppState {
    /// The session that is selected, or read; nothing where none is.
    fileprivate var sessionToWrite: SessionKey? {
        if let session { return SessionKey(session.name, of: session.pair) }
        guard let pair = timeline.pair, let name = timeline.selectedSession else { return nil }
        return SessionKey(name, of: pair)
    }
}
