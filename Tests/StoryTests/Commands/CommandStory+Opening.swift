extension CommandStory {
    static let opening: [String: CommandStory] = [
        "open.pair": CommandStory(
            after: "j", shows: ["2 Timeline · Maria Mitchell, mentor", inTimeline], hides: [inPairs]),
        "open.entry": CommandStory(
            after: "2",
            shows: [
                "2 Session · 20 Nov · The review", "Grace Hopper · Fri 20 Nov 2026 · 45 min",
                "▌She wants to lead a lab, not a bench.", "Q: What would make this year a success?",
                "✓ kept Sat 21 Nov",
            ], hides: ["2 Timeline"]),
        "open.session": CommandStory(
            after: "3j",
            shows: ["2 Session · 20 Nov · The review", "▌[ ] Grace send the draft                        ││"],
            hides: ["2 Timeline"]),
        "open.commitment": CommandStory(
            after: "2<Enter>G", shows: ["─ 1 kept ─", "▌[x] you   lend the book ✓", "\n space reopen"],
            hides: ["1 kept — z a shows them"]),
        "session.close": CommandStory(
            after: "2<Enter>", shows: ["2 Timeline · Grace Hopper, mentee", inTimeline], hides: ["2 Session"]),
        "go.back": CommandStory(after: "3", shows: [inPairs], hides: [inCommitments]),
    ]
}
