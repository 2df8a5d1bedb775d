import Mentorship

@testable import RapportUI

extension CommandProof {
    static let prompts: [String: CommandProof] = [
        "prompt.accept": CommandProof(
            "j3rno<Space>time<Enter>",
            {
                $0.effects == [
                    .apply([.release(key("introduce Dr Chen"), on: SampleJournal.today, because: "no time")])
                ]
            }),
        "prompt.leave": CommandProof("j3rno", { $0.state.prompt == nil && $0.effects.isEmpty }),
        "prompt.leaveAll": CommandProof(
            "aNew<Enter>1often", { $0.state.prompt == nil && $0.state.question == nil && $0.effects.isEmpty }),
        "prompt.recall": CommandProof("j3rno<Space>time<Esc>r", { $0.state.prompt?.line.text == "no time" }),
        "question.yes": CommandProof("<C-c>", { $0.state.question == nil && $0.effects == [.quit] }),
        "question.first": CommandProof(
            "aNew<Enter>", { $0.state.prompt?.purpose == .pair(.cadence(pair("Ada Byron", "New"))) }),
        "question.second": CommandProof(
            "aNew<Enter>", { $0.state.prompt?.purpose == .pair(.cadence(pair("New", "Ada Byron"))) }),
        "question.third": CommandProof("aNew<Enter>", { $0.state.prompt?.purpose == .pair(.mentee(mentor: "New")) }),
        "question.no": CommandProof("<C-c>", { $0.state.question == nil && $0.effects.isEmpty }),
        "question.leave": CommandProof("j3o", { $0.state.question == nil && $0.effects.isEmpty }),
        "question.leaveAll": CommandProof(
            "aNew<Enter>", { $0.state.prompt == nil && $0.state.question == nil && $0.effects.isEmpty }),
        "question.explain": CommandProof(
            "<C-c>",
            { $0.state.message == .note("y quit, n stay; esc leaves it.") && $0.state.question == .quit }),
    ]

    private static func pair(_ mentor: String, _ mentee: String) -> NewPair {
        NewPair(mentor: mentor, mentee: mentee, started: SampleJournal.today)
    }
}
