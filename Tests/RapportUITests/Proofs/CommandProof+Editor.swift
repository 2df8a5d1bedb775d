import Mentorship

@testable import RapportUI

extension CommandProof {
    static let editor: [String: CommandProof] = [
        "edit.file": CommandProof("j", { $0.effects == [.edit(path: "pairs/grace-hopper/pair.md", line: 1)] }),
        "edit.profile": CommandProof(
            "j",
            {
                let answers = $0.state.question?.answers
                let paths = ["pairs/grace-hopper/mentee.md", "pairs/grace-hopper/mentor.md", "me.md"]
                return answers?.map(\.title) == ["Grace", "you here", "you"]
                    && answers?.map(\.outcome) == paths.map { .effects([.edit(path: $0, line: 1)]) }
            }),
    ]
}
