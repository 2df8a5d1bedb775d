extension CommandStory {
    static let palette: [String: CommandStory] = [
        "palette.open": CommandStory(
            shows: ["─ Commands ─", "▌new pair ", "\n : type what you want done"], hides: [inPairs]),
        "palette.run": CommandStory(
            after: ":move.last", by: .key(over: .palette),
            shows: ["▌Maria Mitchell", "2 Timeline · Maria Mitchell, mentor", inPairs], hides: ["─ Commands ─"]),
        "palette.complete": CommandStory(
            after: ":und", by: .key(over: .palette), shows: ["▌undo ", "\n :undo"]),
        "palette.down": CommandStory(
            after: ":", by: .key(over: .palette), shows: ["▌pause "], hides: ["▌new pair "]),
        "palette.up": CommandStory(
            after: ":<Down><Down>", by: .key(over: .palette), shows: ["▌pause "], hides: ["▌close "]),
        "palette.pageDown": CommandStory(
            after: ":", by: .key(over: .palette), shows: ["▌previous pane "], hides: ["▌new pair "]),
        "palette.pageUp": CommandStory(
            after: ":<PageDown><Down>", by: .key(over: .palette), shows: ["▌pause "], hides: ["▌zoom "]),
        "palette.leave": CommandStory(
            after: ":last", by: .key(over: .palette), shows: ["▌Grace Hopper", inPairs],
            hides: ["─ Commands ─", "\n :last"]),
    ]
}
