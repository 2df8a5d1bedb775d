extension CommandStory {
    private static let twin = "private/grace-hopper/sessions/2026-11-20.md"

    /// Ada's journal with Grace's session as it was planned, and what is private about it.
    private static let planned = Story.files.merging([
        Story.gracePath: Story.graceSession.replacing("status: held", with: "status: planned"),
        twin: "---\ntrust: 4\n---\nShe listens.\n",
    ]) { $1 }

    static let sessions: [String: CommandStory] = [
        "session.plan": CommandStory(
            asks: ["Session with Grace Hopper, on which day, and when?"],
            answer: "fri<Space>14:00<Space>the<Space>end<Enter>",
            shows: [
                "✓ Planned: Fri 27 Nov at 14:00 with Grace Hopper — u to undo", "▌○  27 Nov  planned · the end · 14:00",
            ],
            writes: [
                "pairs/grace-hopper/sessions/2026-11-27.md":
                    "---\ntitle: the end\ntime: \"14:00\"\nstatus: planned\n---\n"
            ]),
        "session.hold": CommandStory(
            after: "2", shows: ["✓ Held: Fri 20 Nov with Grace Hopper — u to undo", "20 Nov  The review · 45 min"],
            hides: ["planned: was it held?"], writes: [Story.gracePath: Story.graceSession], in: planned),
        "session.cancel": CommandStory(
            after: "2", asks: ["Cancel the session of Fri 20 Nov 2026 because:"], answer: "no<Space>room<Enter>",
            shows: [
                "✓ Cancelled: Fri 20 Nov with Grace Hopper — u to undo", "20 Nov  cancelled · The review · no room",
            ],
            writes: session("status: held\n", becomes: "status: cancelled\nbecause: no room\n"), in: planned),
        "session.move": CommandStory(
            after: "2", asks: ["Move the session of Fri 20 Nov 2026 to:"], answer: "+3d<Space>9:30<Enter>",
            shows: [
                "✓ Moved: the session of Fri 20 Nov to Wed 25 Nov at 09:30 — u to undo",
                "▌○  25 Nov  planned · The review · 09:30",
            ],
            writes: [
                Story.gracePath: nil, twin: nil,
                "pairs/grace-hopper/sessions/2026-11-25.md": Story.graceSession.replacing(
                    "status: held\n", with: "status: planned\ntime: \"09:30\"\n"),
                "private/grace-hopper/sessions/2026-11-25.md": "---\ntrust: 4\n---\nShe listens.\n",
            ], in: planned),
        "session.entitle": CommandStory(
            after: "2", asks: ["Title of the session of Fri 20 Nov 2026 (may stay empty): The review"],
            answer: "<C-u>At<Space>last<Enter>",
            shows: ["✓ Title of the session of Fri 20 Nov: At last — u to undo", "20 Nov  At last · 45 min"],
            writes: session("title: The review", becomes: "title: At last")),
        "session.setMinutes": CommandStory(
            after: "2", asks: ["Minutes (may stay empty): 45"], answer: "<C-u>60<Space>min<Enter>",
            shows: ["✓ Length of the session of Fri 20 Nov: 60 min — u to undo", "20 Nov  The review · 60 min"],
            writes: session("minutes: 45", becomes: "minutes: 60")),
    ]
}
