extension CommandStory {
    static let program: [String: CommandStory] = [
        "help.open": CommandStory(
            shows: [
                "─ What can be done ─", "│ HERE AND NOW",
                "│▌ enter         Open the timeline of the selected pair",
                "\n enter do it  esc back  / narrow",
            ], hides: [inPairs]),
        "help.run": CommandStory(
            after: "?", by: .key(over: .help), shows: [inTimeline], hides: ["─ What can be done ─"]),
        "help.narrow": CommandStory(
            after: "?", by: .key(over: .help), shows: ["─ Commands ─", "\n : type what you want done"],
            hides: ["─ What can be done ─"]),
        "help.close": CommandStory(
            after: "?", by: .key(over: .help), shows: [inPairs], hides: ["─ What can be done ─"]),
        // What it does while there are some is told by `BatchStories`.
        "changes.stop": CommandStory(shows: ["No changes are being made."]),
        "program.quit": CommandStory(ending: .quit),
        "program.leave": CommandStory(asks: ["Leave rapport?   y quit  n stay"], answer: "y", ending: .quit),
        "program.suspend": CommandStory(acts: [.suspended]),
        "program.redraw": CommandStory(acts: [.redrawn]),
    ]
}
