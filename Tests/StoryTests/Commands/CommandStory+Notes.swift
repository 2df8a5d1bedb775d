import Mentorship

@testable import JournalStorage

extension CommandStory {
    static let notes: [String: CommandStory] = [
        "notes.today": CommandStory(
            shows: [
                " Grace Hopper · Sun 22 Nov 2026 · 14:02 (0 min)", "nothing written · shared with Grace", "─ Notes ─",
                "─ Beside you ─",
            ], hides: [inPairs]),
        "notes.session": CommandStory(
            after: "2",
            shows: [" Grace Hopper · Fri 20 Nov 2026 ", "saved · shared with Grace", "- [x] @mentor lend the book"],
            hides: ["─ 3 Commitments ─"]),
    ]

    static let writing: [String: CommandStory] = [
        "notes.commitment": capture("- [ ] @mentee ", reading: "Grace"),
        "notes.question": capture("- Q: "),
        "notes.answer": capture("- A: "),
        "notes.learned": capture("- Learned: @mentee ", reading: "Learned about Grace"),
        "notes.milestone": capture("- Milestone: "),
        "notes.heard": capture("- Heard: "),
        "notes.story": capture("- Story: "),
        "notes.referral": capture("- Refer: "),
        "notes.complete": CommandStory(
            after: "n@gr", by: .key(over: .writing), shows: ["│ @mentee "], hides: ["tab takes @mentee Grace"]),
        "notes.nextWord": CommandStory(
            after: "n@", by: .key(over: .writing), shows: ["tab takes @mentor"], hides: ["tab takes @mentee"]),
        "notes.previousWord": CommandStory(
            after: "n@<A-n>", by: .key(over: .writing), shows: ["tab takes @mentee"], hides: ["tab takes @mentor"]),
        "notes.flip": CommandStory(
            after: "n", by: .key(over: .writing),
            shows: ["for your eyes alone", "Private notes · nobody else reads this"], hides: ["shared with Grace"]),
        "notes.rate": CommandStory(
            after: "n<C-p><Enter>", by: .key(over: .writing), shows: ["how comfortable were the two of you"]),
        "notes.edit": CommandStory(
            after: "nab", by: .key(over: .writing), shows: ["ab and more", "saved · shared with Grace"],
            hides: ["not saved · shared"], writes: [Story.notesPath: Story.newHead + "ab and more\n"],
            acts: [.released, .reclaimed], edited: Story.newHead + "ab and more\n"),
        "notes.save": CommandStory(
            after: "nab", by: .key(over: .writing), shows: ["✓ Saved.", "saved · shared with Grace"],
            hides: ["not saved · shared"], writes: [Story.notesPath: Story.newHead + "ab\n"]),
        "notes.leave": CommandStory(
            after: "nab", by: .key(over: .writing), shows: ["✓ Saved: the notes of Sun 22 Nov — u to undo"],
            hides: ["─ Notes ─"], writes: [Story.notesPath: Story.newHead + "ab\n"]),
        "notes.interrupt": CommandStory(
            after: "nab", by: .key(over: .writing), shows: ["✓ Saved: the notes of Sun 22 Nov — u to undo"],
            hides: ["─ Notes ─"], writes: [Story.notesPath: Story.newHead + "ab\n"]),
        "notes.undo": CommandStory(after: "nab", by: .key(over: .writing), hides: ["│ ab "]),
        "notes.redo": CommandStory(after: "nab<A-u>", by: .key(over: .writing), shows: ["│ ab "]),
        "notes.cut": CommandStory(after: "nab<S-Left>", by: .key(over: .writing), shows: ["│ a  "], hides: ["│ ab "]),
        "notes.copy": CommandStory(after: "nab<S-Left>", by: .key(over: .writing)),
        "notes.paste": CommandStory(after: "nab<S-Left><C-x>", by: .key(over: .writing), shows: ["│ ab "]),
        "notes.plain": CommandStory(
            after: "nab", by: .key(over: .writing), shows: ["not saved · shared with Grace"], hides: ["─ Notes ─"]),
        "notes.beside": CommandStory(
            after: "n", by: .key(over: .writing), shows: ["─ Notes ─"], hides: ["─ Beside you ─"]),
        "notes.help": CommandStory(
            after: "n", by: .key(over: .writing), shows: ["─ What can be done ─", "Write down a commitment"]),
        "notes.redraw": CommandStory(after: "n", by: .key(over: .writing), acts: [.redrawn]),
    ]

    static let drafts: [String: CommandStory] = [
        "draft.takeUp": CommandStory(
            after: "2", by: .key(over: .draft),
            shows: ["Taken up again: ^S saves it", "│ She is off to Paris.", " Grace Hopper · Fri 20 Nov 2026"],
            hides: ["─ + in the draft, - in the file"], in: abandoned),
        "draft.discard": CommandStory(
            after: "2", by: .key(over: .draft), shows: ["Thrown away; the text is in .rapport/trash/"],
            hides: ["─ + in the draft, - in the file"],
            writes: [
                ".rapport/drafts/4711-1.text": nil, ".rapport/drafts/4711-1.base1": nil,
                ".rapport/drafts/4711-1.lock": nil,
                ".rapport/drafts/": "",
                ".rapport/trash/2026-11-20.md": """
                ---
                from: pairs/grace-hopper/sessions/2026-11-20.md
                line: 1
                ---

                """ + Story.graceSession.replacing("She wants", with: "She is off to Paris.\nShe wants"),
            ], isUndone: false, in: abandoned),
        "draft.leave": CommandStory(
            after: "2", by: .key(over: .draft), shows: [inPairs], hides: ["─ + in the draft, - in the file"],
            in: abandoned),
    ]

    /// A key that begins a line of some meaning.
    private static func capture(_ line: String, reading: String? = nil) -> CommandStory {
        CommandStory(
            after: "n", by: .key(over: .writing), shows: ["│ \(line)", "not saved"] + [reading].compactMap(\.self),
            hides: ["nothing written"])
    }

    /// Ada's journal with a draft that was left behind.
    private static let abandoned: [String: String] = {
        let key = NoteKey(SessionKey(SessionName(day: Day("2026-11-20") ?? .first), of: Story.grace))
        let text = NoteParts(Array(Story.graceSession.utf8))
        let file = NoteFile(key, original: text.bytes, head: text.head, body: text.body, new: NewNote(status: .held))
        let typed = DraftRecord(
            typed: Array("She is off to Paris.\n".utf8) + text.body, head: HeadChanges(), in: key, base: 1, written: 9)
        return Story.files.merging([
            ".rapport/drafts/4711-1.text": String(decoding: typed.bytes, as: UTF8.self),
            ".rapport/drafts/4711-1.base1": String(decoding: DraftRecord(base: file, begun: 5).bytes, as: UTF8.self),
        ]) { $1 }
    }()
}
