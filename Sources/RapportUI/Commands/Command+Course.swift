import Mentorship

extension Command {
    /// What can be done on the pages of how it goes, referrals, milestones, nudges, ways back and endings.
    static let course: [Command] =
        onCommitments + onHowItGoes + onReferrals + onMilestones + onNudges + onWayBack + onEnding

    /// Reading where a commitment was made, on any page that has some.
    private static let onCommitments: [Command] = [
        Command(
            "course.commitment", "its session", keys: [.enter], in: [.brief, .followThrough, .ending], topic: .here,
            hint: 5, help: "Read the session in which the selected commitment was made",
            whyNot: { state, context in
                guard let commitment = state.practice?.selectedCommitment else {
                    return "This is to be read: on a commitment, the key goes to its session."
                }
                guard let session = commitment.session else {
                    return "It was made outside a session, so there is none to read."
                }
                return state.reasonNotToOpen(session, in: context)
            },
            run: { state, context in
                guard let commitment = state.practice?.selectedCommitment, let session = commitment.session else {
                    return []
                }
                return state.openFromPractice(session, at: .commitment(commitment.key), in: context)
            }
        )
    ]
}

extension AppState {
    /// Why nothing can be written about the pair of the page: nothing can be, or there is none.
    func reasonNotToChange(in context: Context) -> String? {
        context.access.reason ?? (practicePair(in: context) == nil ? "There is no pair here." : nil)
    }
}
