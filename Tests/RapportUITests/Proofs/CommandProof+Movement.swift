import Mentorship

@testable import RapportUI

extension CommandProof {
    static let movement: [String: CommandProof] = [
        "move.down": CommandProof("", { $0.state.selectedPair?.name == "grace-hopper" }),
        "move.up": CommandProof("jj", { $0.state.selectedPair?.name == "grace-hopper" }),
        "move.first": CommandProof("jj", { $0.state.selectedPair?.name == "alan-turing" }),
        "move.last": CommandProof("", { $0.state.selectedPair?.name == "mary-somerville" }),
        "move.pageDown": CommandProof("", { $0.state.selectedPair?.name == "mary-somerville" }),
        "move.pageUp": CommandProof("G", { $0.state.selectedPair?.name == "alan-turing" }),
        "pane.right": CommandProof("", { $0.state.focus == .timeline }),
        "pane.left": CommandProof("3", { $0.state.focus == .timeline }),
        "pane.next": CommandProof("3", { $0.state.focus == .pairs }),
        "pane.previous": CommandProof("", { $0.state.focus == .commitments }),
        "zoom.toggle": CommandProof("", { $0.state.layout.isZoomed && $0.state.layout.form == .single }),
        "pane.pairs": CommandProof("3", { $0.state.focus == .pairs }),
        "pane.timeline": CommandProof("", { $0.state.focus == .timeline }),
        "pane.commitments": CommandProof("", { $0.state.focus == .commitments }),
    ]
}
