@testable import RapportUI

extension CommandProof {
    static let filtering: [String: CommandProof] = [
        "filter.open": CommandProof(
            "j3",
            { panes in
                guard case .filter(.commitments, _) = panes.state.prompt?.purpose else { return false }
                return true
            }),
        "session.find": CommandProof("j2<Enter>", { $0.state.prompt?.purpose == .find }),
    ]
}
