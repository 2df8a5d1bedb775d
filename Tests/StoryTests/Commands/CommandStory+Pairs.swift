extension CommandStory {
    private static let path = "pairs/grace-hopper/pair.md"

    /// Grace's pair with a status.
    private static func pair(_ status: String) -> String {
        "---\nmentor: Ada Byron\nmentee: Grace Hopper\ncadence: every 2 weeks\nstatus: \(status)\n---\n"
    }

    static let pairs: [String: CommandStory] = [
        "pair.begin": CommandStory(
            asks: ["New pair with whom?"], answer: "Zoë<Space>Lund<Enter>1weekly<Enter>Lab<Enter>",
            shows: ["✓ New pair: Ada Byron and Zoë Lund — u to undo", "▌Zoë Lund", "2 Timeline · Zoë Lund, mentee"],
            writes: [
                "pairs/zoë-lund/pair.md": """
                ---
                mentor: Ada Byron
                mentee: Zoë Lund
                programme: Lab
                started: 2026-11-22
                cadence: weekly
                ---

                """
            ]),
        "pair.pause": CommandStory(
            shows: ["✓ Paused: Grace Hopper — u to undo", "─ paused ─", "▌Grace Hopper"],
            writes: [path: pair("paused")]),
        "pair.resume": CommandStory(
            after: "G", shows: ["✓ Resumed: Grace Hopper — u to undo", "▌Grace Hopper"], hides: ["─ paused ─"],
            writes: [path: pair("active")], in: Story.files.merging([path: pair("paused")]) { $1 }),
        "pair.close": CommandStory(
            asks: ["Close the pair “Grace Hopper”?   y close it  n leave it"], answer: "y",
            shows: ["✓ Closed: Grace Hopper — u to undo", "─ closed ─", "▌Grace Hopper"],
            writes: [path: pair("closed")]),
    ]
}
