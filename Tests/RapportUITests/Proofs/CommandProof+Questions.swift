import Mentorship

@testable import RapportUI

extension CommandProof {
    static let asking: [String: CommandProof] = [
        "questions.ask": CommandProof("jQj", { says(.question, $0) }),
        "questions.answer": CommandProof(
            "jQ",
            {
                if case .practice(.asking(.answer(let key))) = $0.state.prompt?.purpose {
                    key.text == "What would make this year a success?"
                } else {
                    false
                }
            }),
        "questions.chooseTheme": CommandProof("jQt", { $0.state.practice?.choice.theme == "Goals" }),
        "questions.themes": CommandProof("jQ", { $0.state.practice?.choice.choosesTheme == true }),
        "questions.nextTheme": CommandProof("jQ", { $0.state.practice?.choice.theme == "Goals" }),
        "questions.previousTheme": CommandProof("jQ", { $0.state.practice?.choice.theme == "Labs" }),
        "questions.fitting": CommandProof("jQ", { $0.state.practice?.choice.showsOnlyFitting == true }),
        "questions.narrow": CommandProof(
            "jQ", { $0.state.prompt?.purpose == .practice(.asking(.narrow(before: ""))) }),
        "questions.add": CommandProof("jQ", { $0.state.prompt?.purpose == .practice(.asking(.own(theme: ""))) }),
        "notes.questions": CommandProof("jn", { $0.state.practice?.kind == .questions && $0.state.note != nil }),
    ]

    static let telling: [String: CommandProof] = [
        "stories.open": CommandProof("jS", { $0.state.practice?.kind == .story }),
        "stories.tell": CommandProof("jS", { says(.story, $0) }),
        "stories.tellAgain": CommandProof(
            "jS", { says(.story, $0) }, in: { $0.pairs[1].sessions[0].stories = [Remark(text: "at-home")] }),
        "stories.write": CommandProof("jS", { $0.state.prompt?.purpose == .practice(.story(.title)) }),
        "notes.stories": CommandProof("jn", { $0.state.practice?.kind == .stories && $0.state.note != nil }),
    ]

    /// That a labelled line is to be written into today's notes.
    private static func says(_ label: SessionText.Label, _ panes: Panes) -> Bool {
        guard case .apply(let changes)? = panes.effects.last, case .practice(.say(let new))? = changes.first else {
            return false
        }
        return new.label == label && new.day == SampleJournal.today && changes.count == 1
    }
}
