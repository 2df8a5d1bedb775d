import Mentorship

@testable import RapportUI

extension CommandProof {
    static let opening: [String: CommandProof] = [
        "open.pair": CommandProof("", { $0.state.focus == .timeline }),
        "open.promises": CommandProof(
            "j2", { $0.state.focus == .commitments && $0.state.commitments.selected?.text == "send the draft" }),
        "open.session": CommandProof(
            "j3", { $0.state.timeline.selectedSession?.fileName == "2026-11-06.md" && $0.state.focus == .timeline }),
        "go.back": CommandProof("3", { $0.state.focus == .pairs }),
    ]
}
