import Mentorship

@testable import RapportUI

extension CommandProof {
    static let practices: [String: CommandProof] = [
        "practice.brief": shows(.brief),
        "practice.agreement": shows(.agreement),
        "practice.people": shows(.people),
        "practice.followThrough": shows(.followThrough),
        "practice.questions": shows(.questions),
        "practice.stories": shows(.stories),
        "practice.referrals": shows(.referrals),
        "practice.milestones": shows(.milestones),
        "practice.nudges": shows(.nudges),
        "practice.wayBack": shows(.wayBack),
        "practice.ending": shows(.ending),
        "practice.close": CommandProof("jA", { $0.state.practices.isEmpty && $0.state.place == .pairs }),
    ]

    /// That a page of that kind is open about the selected pair.
    private static func shows(_ kind: PracticePage.Kind) -> CommandProof {
        CommandProof("j", { $0.state.practice?.kind == kind && $0.state.practice?.pair == $0.state.selectedPair })
    }
}
