extension CommandStory {
    /// A journal in which Grace's session is longer than the screen.
    private static let long = Story.files.merging(
        [Story.gracePath: "---\nstatus: held\n---\n" + (1...100).map { "- item \($0)\n" }.joined()]
    ) { $1 }

    static let movement: [String: CommandStory] = [
        "move.down": CommandStory(
            after: "3", shows: ["▌[ ] Grace send the draft"], hides: ["▌[ ] you   introduce Dr Chen"]),
        "move.up": CommandStory(
            after: "3G", shows: ["▌[ ] Grace send the draft"], hides: ["▌[ ] both  plan the visit"]),
        "move.first": CommandStory(
            after: "3G", shows: ["▌[ ] you   introduce Dr Chen"], hides: ["▌[ ] both  plan the visit"]),
        "move.last": CommandStory(
            after: "3", shows: ["▌[ ] both  plan the visit"], hides: ["▌[ ] you   introduce Dr Chen"]),
        "move.pageDown": CommandStory(
            after: "2<Enter>", shows: ["▌- item 32 "], hides: ["▌- item 1 "], in: long),
        "move.pageUp": CommandStory(
            after: "2<Enter>G", shows: ["▌- item 69 "], hides: ["▌- item 100 "], in: long),
        "pane.right": CommandStory(shows: [inTimeline], hides: [inPairs]),
        "pane.left": CommandStory(after: "3", shows: [inTimeline], hides: [inCommitments]),
        "pane.next": CommandStory(after: "3", shows: [inPairs], hides: [inCommitments]),
        "pane.previous": CommandStory(shows: [inCommitments], hides: [inPairs]),
        "zoom.toggle": CommandStory(
            after: "3", shows: ["─ 3 Commitments · zoomed ─", "▌[ ] you   introduce Dr Chen", inCommitments],
            hides: ["─ 1 Pairs ─", "─ 2 Timeline"]),
        "pane.pairs": CommandStory(after: "3", shows: [inPairs], hides: [inCommitments]),
        "pane.timeline": CommandStory(shows: [inTimeline], hides: [inPairs]),
        "pane.commitments": CommandStory(shows: [inCommitments], hides: [inPairs]),
    ]
}
