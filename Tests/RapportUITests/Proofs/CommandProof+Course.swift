import Mentorship

@testable import RapportUI

extension CommandProof {
    static let course: [String: CommandProof] = [
        "course.commitment": CommandProof(
            "jHjj",
            {
                $0.state.place == .session && $0.state.session?.name.fileName == "2026-11-06.md"
                    && $0.state.session?.pages.last?.kind == .followThrough
            }),
        "followThrough.question": CommandProof(
            "jHG", { $0.state.practice?.kind == .questions },
            in: { change(&$0) { $0.checkIns = [CheckIn(session: review, comfort: 2)] } }),
        "referrals.helped": CommandProof("jR", { said("yes", $0) }, in: withReferral),
        "referrals.notHelped": CommandProof("jR", { said("no", $0) }, in: withReferral),
        "referrals.say": CommandProof(
            "jR", { $0.state.prompt?.purpose == .practice(.course(.helped(referral.place, who: "Dr Chen"))) },
            in: withReferral),
        "referrals.add": CommandProof(
            "jR", { $0.state.prompt?.purpose == .practice(.course(.referral(SampleJournal.grace))) }),
        "referrals.open": CommandProof("jR", { $0.state.session?.name == review }, in: withReferral),
        "milestones.open": CommandProof(
            "jM", { $0.state.session?.name.fileName == "2026-11-06.md" && $0.state.practices.isEmpty }),
        "milestones.add": CommandProof(
            "jM", { $0.state.prompt?.purpose == .practice(.course(.milestone(SampleJournal.grace))) }),
        "nudges.follow": CommandProof("jX", { $0.state.place == .commitments }),
        "nudges.takeUp": CommandProof(
            "jXG", { $0.effects == [.apply([.practice(.takeUp(.quiet, in: SampleJournal.grace))])] },
            in: { change(&$0) { $0.putAside = [PutAside(kind: .quiet)] } }),
        "nudges.putAside": CommandProof(
            "jX", { $0.state.prompt?.purpose == .practice(.course(.putAside(.overdue, in: SampleJournal.grace))) }),
        "wayBack.open": CommandProof("jW", { $0.state.session?.name == review }),
        "wayBack.pause": CommandProof(
            "jW", { $0.effects == [.readLibrary, .apply([.setStatus(SampleJournal.grace, to: .paused)])] }),
        "wayBack.resume": CommandProof(
            "jjjW", { $0.effects == [.readLibrary, .apply([.setStatus(SampleJournal.grace, to: .active)])] },
            in: { change(&$0) { $0.writtenStatus = .paused } }),
        "ending.until": CommandProof(
            "jB", { $0.state.prompt?.purpose == .practice(.course(.until(SampleJournal.grace))) }),
        "ending.cadence": CommandProof(
            "jB",
            {
                $0.state.prompt?.purpose == .practice(.course(.cadence(SampleJournal.grace)))
                    && $0.state.prompt?.line.text == "every 2 weeks"
            }),
        "ending.close": CommandProof(
            "jB", { $0.state.question == .close(SampleJournal.grace, called: "Grace Hopper") }),
    ]

    private static let review = SessionName(day: SampleJournal.day("2026-11-20"))

    /// Changes Grace's pair in a journal.
    private static func change(_ journal: inout Journal, _ change: (inout Pair) -> Void) {
        guard let index = journal.index(of: SampleJournal.grace) else { return }
        change(&journal.pairs[index])
    }

    /// A referral in Grace's last session.
    private static func withReferral(_ journal: inout Journal) {
        change(&journal) { pair in
            guard let index = pair.sessions.firstIndex(where: { $0.name == review }) else { return }
            pair.sessions[index].referrals = [Remark(text: "Dr Chen for patent law", line: 9)]
        }
    }

    private static let referral = Referral(
        place: .session(
            RemarkKey(
                Remark(text: "Dr Chen for patent law", line: 9), .referral,
                in: SessionKey(review, of: SampleJournal.grace))), text: "Dr Chen for patent law")

    private static func said(_ words: String, _ panes: Panes) -> Bool {
        panes.effects == [.apply([.practice(.helped(referral.place, Helped(words)))])]
    }
}
