import Mentorship

extension Command {
    /// What can be done on the page of how it goes.
    static let onHowItGoes: [Command] = [
        Command(
            "followThrough.question", "a question", keys: [.enter], in: .followThrough, topic: .here, hint: 5,
            help: "Find a question that fits, from the check-ins",
            whyNot: { state, _ in
                if case .checkIn = state.practice?.selected { return nil }
                return "This is to be read."
            },
            run: { state, context in state.open(.questions, in: context) }
        )
    ]
}
