import Mentorship

@testable import RapportUI

extension CommandProof {
    static let commitments: [String: CommandProof] = [
        "commitment.keep": CommandProof(
            "j3", { $0.effects == [.apply([.keep(key("introduce Dr Chen"), on: SampleJournal.today)])] }),
        "commitment.reopen": CommandProof(
            "j3Gk", { $0.effects == [.apply([.reopen(key("lend the book", "2026-11-20"))])] }),
        "commitment.release": CommandProof("j3", { $0.state.prompt != nil }),
    ]
}
