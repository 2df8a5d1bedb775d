@testable import RapportUI

extension CommandProof {
    static let filtering: [String: CommandProof] = [
        "filter.open": CommandProof("j3", { $0.state.prompt?.purpose == .filter(.commitments) }),
        "session.find": CommandProof("j2<Enter>", { $0.state.prompt?.purpose == .find }),
    ]
}
