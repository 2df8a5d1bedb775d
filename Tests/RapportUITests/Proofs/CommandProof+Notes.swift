import Mentorship
import PlainText

@testable import RapportUI

extension CommandProof {
    static let notes: [String: CommandProof] = [
        "notes.today": CommandProof("j", { $0.state.noteKey == note("2026-11-22") }),
        "notes.session": CommandProof("j2", { $0.state.noteKey == note("2026-11-20") }),
    ]

    static let drafts: [String: CommandProof] = [
        "draft.takeUp": CommandProof("2", offering: [offer], { $0.effects == [.notes(.takeUp(draft: "4711-1"))] }),
        "draft.discard": CommandProof(
            "2", offering: [offer], { $0.effects == [.notes(.discard(draft: "4711-1", then: nil))] }),
        "draft.leave": CommandProof(
            "2", offering: [offer], { $0.effects.isEmpty && $0.state.overlay == .none && $0.state.note == nil }),
    ]

    static let writing: [String: CommandProof] = [
        "notes.commitment": CommandProof("jn", { text($0) == "- [ ] @mentee " }),
        "notes.question": CommandProof("jn", { text($0) == "- Q: " }),
        "notes.answer": CommandProof("jn", { text($0) == "- A: " }),
        "notes.learned": CommandProof("jn", { text($0) == "- Learned: @mentee " }),
        "notes.milestone": CommandProof("jn", { text($0) == "- Milestone: " }),
        "notes.heard": CommandProof("jn", { text($0) == "- Heard: " }),
        "notes.story": CommandProof("jn", { text($0) == "- Story: " }),
        "notes.referral": CommandProof("jn", { text($0) == "- Refer: " }),
        "notes.complete": CommandProof("jn@gr", { text($0) == "@mentee " }),
        "notes.nextWord": CommandProof("jn@", { $0.state.note?.completion?.selected == 1 }),
        "notes.previousWord": CommandProof("jn@<A-n><A-n>", { $0.state.note?.completion?.selected == 1 }),
        "notes.flip": CommandProof("jn", { $0.state.noteKey == note("2026-11-22", .ownersAlone) }),
        "notes.rate": CommandProof("jn<C-p><Enter>", { $0.state.note?.isRating == true }),
        "notes.edit": CommandProof("jnab", { $0.effects.last == saving("ab\n", then: .edit(line: 4)) }),
        "notes.save": CommandProof("jnab", { $0.effects.last == saving("ab\n", then: .write) }),
        "notes.leave": CommandProof("jnab", { $0.effects.last == saving("ab\n", then: .leave) }),
        "notes.interrupt": CommandProof("jnab", { $0.effects.last == saving("ab\n", then: .leave) }),
        "notes.undo": CommandProof("jnab", { text($0) == "" }),
        "notes.redo": CommandProof("jnab<A-u>", { text($0) == "ab" }),
        "notes.cut": CommandProof("jnab<S-Left>", { text($0) == "a" }),
        "notes.copy": CommandProof("jnab<S-Left>", { $0.state.note?.sheet.editor.clipboard.bytes == Array("b".utf8) }),
        "notes.paste": CommandProof("jnab<S-Left><C-x>", { text($0) == "ab" }),
        "notes.plain": CommandProof("jn", { !$0.screen.contains("─ Notes ─") }),
        "notes.beside": CommandProof("jn", { $0.state.note != nil && !$0.screen.contains("─ Beside you ─") }),
        "notes.help": CommandProof("jn", { $0.state.help != nil && $0.screen.contains("Write down a commitment") }),
        "notes.redraw": CommandProof("jn", { $0.effects.last == .redraw }),
    ]

    static let offer = DraftOffer(
        id: "4711-1", key: note("2026-11-20"), difference: LineDifference(from: [], to: Array("new\n".utf8)))

    private static func note(_ date: String, _ side: NoteKey.Side = .shared) -> NoteKey {
        NoteKey(SessionKey(SessionName(day: SampleJournal.day(date)), of: SampleJournal.grace), side)
    }

    private static func text(_ panes: Panes) -> String? {
        panes.state.note.map { String(decoding: $0.sheet.editor.text.bytes, as: UTF8.self) }
    }

    private static func saving(_ text: String, then next: NoteSave.Next) -> Effect {
        .notes(.save([NoteSave(note("2026-11-22"), body: Array(text.utf8))], then: next))
    }
}
