extension CommandStory {
    static let practices: [String: CommandStory] = [
        "practice.brief": opens("Brief", ["Overdue", "introduce Dr Chen", "Last time (20 Nov)"]),
        "practice.agreement": opens("Agreement", ["Grace hopes to gain", "Ground rules"]),
        "practice.people": opens("People", ["Grace Hopper · mentee", "Ada Byron · you, mentor"]),
        "practice.followThrough": opens("How it goes", ["Last six months"]),
        "practice.questions": opens("Questions", ["What would make this year a success?", "That fit"]),
        "practice.stories": opens("Stories", ["No story yet.", "write one: what happened"]),
        "practice.referrals": opens("Referrals", ["Nobody else was asked for help yet."]),
        "practice.milestones": opens("Milestones", ["First commitment kept"]),
        "practice.nudges": opens("Nudges", ["What wants care", "1 overdue: introduce Dr Chen"]),
        "practice.wayBack": opens("A way back", ["Last met", "Dear Grace,"]),
        "practice.ending": opens("A good ending", ["What came of it"]),
        "practice.close": CommandStory(
            after: "A", by: .key(over: .page), shows: ["─ 1 Pairs ─", "2 Timeline · Grace Hopper"],
            hides: ["── Agreement · Grace Hopper ──"]),
    ]

    /// A command that opens a page about Grace in the place of the panes.
    private static func opens(_ title: String, _ words: [String]) -> CommandStory {
        CommandStory(shows: ["── \(title) · Grace Hopper ──"] + words, hides: ["─ 1 Pairs ─"])
    }
}
