extension CommandStory {
    static let filtering: [String: CommandStory] = [
        "filter.open": CommandStory(
            asks: ["Show what has:"], answer: "comets<C-u>maria<Enter>",
            shows: ["1 Pairs /maria", "▌Maria Mitchell", "2 Timeline · Maria Mitchell, mentor"],
            hides: ["Grace Hopper"]),
        "session.find": CommandStory(
            after: "2<Enter>", asks: ["Find:"], answer: "draft<Enter>",
            shows: ["▌[ ] Grace send the draft"], hides: ["▌She wants to lead a lab"]),
    ]
}
