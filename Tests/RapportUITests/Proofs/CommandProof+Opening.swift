import Mentorship

@testable import RapportUI

extension CommandProof {
    static let opening: [String: CommandProof] = [
        "open.pair": CommandProof("", { $0.state.focus == .timeline }),
        "open.entry": CommandProof(
            "j2", { $0.state.place == .session && $0.state.session?.name.fileName == "2026-11-20.md" }),
        "open.session": CommandProof(
            "j3", { $0.state.place == .session && $0.state.session?.selectedCommitment?.text == "introduce Dr Chen" }),
        "open.commitment": CommandProof(
            "j3<Enter>",
            { $0.state.focus == .commitments && $0.state.selectedCommitment?.text == "introduce Dr Chen" }),
        "session.close": CommandProof("j2<Enter>", { $0.state.session == nil && $0.state.place == .timeline }),
        "go.back": CommandProof("3", { $0.state.focus == .pairs }),
    ]
}
