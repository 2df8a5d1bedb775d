import Mentorship

@testable import RapportUI

extension CommandProof {
    static let commitments: [String: CommandProof] = [
        "commitment.keep": CommandProof(
            "j3", { $0.effects == [.apply([.keep(key("introduce Dr Chen"), on: SampleJournal.today)])] }),
        "commitment.reopen": CommandProof(
            "j3zaGk", { $0.effects == [.apply([.reopen(key("lend the book", "2026-11-20"))])] }),
        "commitment.release": CommandProof("j3", { $0.state.prompt?.purpose == .release([key("introduce Dr Chen")]) }),
        "commitment.move": CommandProof(
            "j3",
            {
                guard case .move(let moving) = $0.state.prompt?.purpose else { return false }
                return moving.dated == [key("introduce Dr Chen")] && moving.undated.isEmpty
            }),
        "commitment.reword": CommandProof(
            "j3",
            {
                $0.state.prompt?.purpose == .reword(key("introduce Dr Chen"))
                    && $0.state.prompt?.line.text == "introduce Dr Chen"
            }),
        "commitment.reassign": CommandProof(
            "j3", { $0.state.question?.answers.map(\.title) == ["you", "Grace", "both"] }),
        "commitment.remove": CommandProof("j3", { $0.state.question == .remove([key("introduce Dr Chen")]) }),
        "commitment.add": CommandProof(
            "j3", { $0.state.prompt?.purpose == .add(SampleJournal.grace, called: "Grace Hopper") }),
    ]

    static let marking: [String: CommandProof] = [
        "mark.toggle": CommandProof(
            "j3",
            {
                $0.state.commitments.marked.map(\.text) == ["introduce Dr Chen"]
                    && $0.state.commitments.selected?.text == "send the draft"
            }),
        "mark.all": CommandProof("j3", { $0.state.commitments.marked.count == 3 }),
        "scope.session": CommandProof(
            "j3",
            {
                $0.state.commitments.scope == .session && texts($0) == ["send the draft"]
                    && $0.state.timeline.selectedSession?.fileName == "2026-11-20.md"
            }),
        "scope.all": CommandProof(
            "",
            {
                $0.state.commitments.scope == .all && $0.state.commitments.entries.count == 3
                    && $0.state.focus == .commitments
            }),
        "closed.toggle": CommandProof("j3", { $0.state.commitments.entries.count == 5 }),
    ]

    private static func texts(_ panes: Panes) -> [String] {
        panes.state.commitments.entries.map { panes.state.commitments[$0].text }
    }
}
