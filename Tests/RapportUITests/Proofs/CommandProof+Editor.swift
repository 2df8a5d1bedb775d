import Mentorship

@testable import RapportUI

extension CommandProof {
    static let editor: [String: CommandProof] = [
        "edit.file": CommandProof("j", { $0.effects == [.edit(path: "pairs/grace-hopper/pair.md", line: 1)] }),
        "edit.profile": CommandProof("j", { $0.state.question?.text == "Profile:" }),
    ]
}
