import Mentorship

@testable import RapportUI

extension CommandProof {
    static let palette: [String: CommandProof] = [
        "palette.open": CommandProof("?", { $0.state.palette?.list.selected == "pair.begin" }),
        "palette.run": CommandProof(
            ":last", { $0.state.palette == nil && $0.state.selectedPair?.name == "mary-somerville" }),
        "palette.complete": CommandProof(":las", { $0.state.palette?.line.text == "last" }),
        "palette.down": CommandProof(":", { $0.state.palette?.list.position == 1 }),
        "palette.up": CommandProof(":<Down><Down>", { $0.state.palette?.list.position == 1 }),
        "palette.pageDown": CommandProof(":", { ($0.state.palette?.list.position ?? 0) > 9 }),
        "palette.pageUp": CommandProof(":<PageDown>", { $0.state.palette?.list.position == 0 }),
        "palette.leave": CommandProof(
            ":last", { $0.state.palette == nil && $0.state.selectedPair?.name == "alan-turing" }),
    ]
}
