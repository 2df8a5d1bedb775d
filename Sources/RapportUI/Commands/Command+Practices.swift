import DisplayText
import Mentorship
import TerminalGrid

extension Command {
    /// Opening the pages of the practices, and leaving them.
    static let practices: [Command] =
        [
            open(
                "practice.brief", .brief, "p", "prepare", hint: 7,
                help: "See the one page before a meeting with the selected pair"),
            open(
                "practice.agreement", .agreement, "A", "agreement", help: "See what both hope for and give, and agree"),
            open(
                "practice.people", .people, "P", "people",
                help: "See and edit who the two are: goals, strengths, interests, boundaries"),
            open(
                "practice.followThrough", .followThrough, "H", "how it goes",
                help: "See how the promises of both sides stand, and how the sessions went"),
            open(
                "practice.questions", .questions, "Q", "questions",
                help: "Find a question that fits, and see what was asked"),
            open("practice.stories", .stories, "S", "stories", help: "Find a story that fits, and see what was told"),
            open(
                "practice.referrals", .referrals, "R", "referrals",
                help: "See who was asked for help with what, and whether it helped"),
            open("practice.milestones", .milestones, "M", "milestones", help: "See what there was to celebrate"),
            open(
                "practice.nudges", .nudges, "X", "nudges",
                help: "See what wants care and why, put it aside, or take it up again"),
            open(
                "practice.wayBack", .wayBack, "W", "a way back",
                help: "Find a way back to somebody you have not met for long"),
            open("practice.ending", .ending, "B", "ending", help: "Prepare a good ending, or a going on"),
            Command(
                "practice.close", "back", keys: [.escape, .character("q"), .control("c")], in: .practices, topic: .here,
                hint: 8, help: "Go back to where the page was opened", worksUnseen: true
            ) { state, context in
                state.leavePractice(in: context)
                return []
            }.waiting(),
        ]

    private static func open(
        _ identifier: String, _ kind: PracticePage.Kind, _ key: Character, _ title: String, hint: Int? = nil,
        help: String
    ) -> Command {
        Command(
            identifier, title, keys: [.character(key)], in: [.panes, .practices], topic: .pairs, hint: hint, help: help,
            whyNot: { state, context in
                if state.practice?.kind == kind { return "This is that page." }
                guard let pair = context.pair(state.practice?.pair ?? state.selectedPair) else {
                    return state.reasonForNoPair("There is no pair here yet.", in: context)
                }
                return pair.isComplete ? nil : "It is still being read."
            },
            run: { state, context in state.open(kind, in: context) }
        )
    }
}

extension AppState {
    /// Takes back what the page waits for, or leaves it.
    mutating func leavePractice(in context: Context) {
        if practice?.choice.linking != nil {
            revisePractice(in: context) { $0.choice.linking = nil }
        } else if practice?.choice.isNarrowed == true {
            revisePractice(in: context) { $0.choice.widen() }
        } else {
            closePractice(in: context)
        }
    }
}
