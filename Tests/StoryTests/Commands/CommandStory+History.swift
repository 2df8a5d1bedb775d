extension CommandStory {
    static let history: [String: CommandStory] = [
        "history.undo": CommandStory(
            after: "3<Space>", shows: ["✓ Undone: kept “introduce Dr Chen”", "▌[ ] you   introduce Dr Chen"],
            hides: ["2 kept — z a shows them"], writes: [Story.gracePath: Story.graceSession]),
        "history.redo": CommandStory(
            after: "3<Space>u", shows: ["✓ Done again: kept “introduce Dr Chen”", "2 kept — z a shows them"],
            hides: ["[ ] you   introduce Dr Chen"],
            writes: session(introduce, becomes: "- [x] @mentor introduce Dr Chen due:2026-11-19 kept:2026-11-22\n")),
    ]
}
