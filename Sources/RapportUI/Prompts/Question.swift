import DisplayText
import Mentorship

/// A question whose answers are keys, asked before something is thrown away or left, or to choose between a few things.
struct Question: Equatable, Sendable {
    /// One of the answers.
    struct Answer: Equatable, Sendable {
        /// What it does, as its title says: `quit`.
        let title: CleanText
        /// The same in fewer letters, where there is little room; nothing where it can only be cut.
        var shortTitle: CleanText?
        /// What it leads to.
        let outcome: Outcome
    }

    /// What an answer leads to.
    enum Outcome: Equatable, Sendable {
        /// These are done.
        case effects([Effect])
        /// A line is asked for next.
        case prompt(Prompt)
        /// A command is run, by its identifier.
        case command(String)
        /// Notes are saved and closed; whether their session, which was planned, was held.
        case leaveNotes(wasHeld: Bool)
        /// How a draft differs from its file is shown.
        case draft(DraftOffer)
        /// Nothing is done, for this reason.
        case note(CleanText)
    }

    /// How the answers are called.
    enum Manner: Equatable, Sendable {
        /// By yes and no; there is one answer besides the no.
        case yesOrNo
        /// By their numbers, from 1.
        case choice
    }

    /// What is asked, in wordings from long to short.
    let wordings: [NamedWords]
    let manner: Manner
    /// The answers besides leaving everything as it is; at most three.
    let answers: [Answer]
    /// What leaving everything as it is is called: `stay`.
    let leaving: CleanText
    /// What is done where everything is left as it is.
    var leavingEffects: [Effect] = []
    /// Whether it follows a line that was typed, to which leaving it goes back.
    var isStep = false

    /// What is asked, in the longest wording.
    var text: CleanText { wordings.first?.whole ?? "" }

    /// A question with a yes and a no.
    static func yesOrNo(_ wordings: [NamedWords], yes: CleanText, no: CleanText, effects: [Effect]) -> Question {
        let answer = Answer(title: yes, outcome: .effects(effects))
        return Question(wordings: wordings, manner: .yesOrNo, answers: [answer], leaving: no)
    }

    /// A choice between at most three answers.
    static func choice(
        _ wordings: [NamedWords], _ answers: [Answer], leaving: CleanText = "leave it"
    ) -> Question {
        Question(wordings: wordings, manner: .choice, answers: answers, leaving: leaving)
    }

    /// A choice between at most three answers that follows a line that was typed.
    static func step(_ wordings: [NamedWords], _ answers: [Answer]) -> Question {
        Question(wordings: wordings, manner: .choice, answers: answers, leaving: "back", isStep: true)
    }

    /// Whether to leave the program.
    static let quit = yesOrNo(
        [NamedWords("Leave rapport?"), NamedWords("Leave?")], yes: "quit", no: "stay", effects: [.quit])
}
