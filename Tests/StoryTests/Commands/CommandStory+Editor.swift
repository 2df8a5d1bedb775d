extension CommandStory {
    private static let edited = Story.graceSession.replacing("not a bench.", with: "not a bench. Soon.")
    private static let profile = "---\nname: Grace Hopper\n---\n## Interests\n- compilers\n"

    static let editor: [String: CommandStory] = [
        "edit.file": CommandStory(
            after: "2", shows: ["✓ Edited: sessions/2026-11-20.md — u to undo", "not a bench. Soon."],
            writes: [Story.gracePath: edited], acts: [.released, .reclaimed], edited: edited),
        "edit.profile": CommandStory(
            asks: ["Profile:   1 Grace  2 you here  3 you  esc leave it"], answer: "1",
            shows: ["✓ Edited: mentee.md — u to undo"], writes: ["pairs/grace-hopper/mentee.md": profile],
            acts: [.released, .reclaimed], edited: profile),
    ]
}
