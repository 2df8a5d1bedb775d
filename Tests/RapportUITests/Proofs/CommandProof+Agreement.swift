import Mentorship

@testable import RapportUI

extension CommandProof {
    private typealias Sample = AgreementSample

    static let agreement: [String: CommandProof] = [
        "practice.firstMeeting": filled("j", { $0.state.practice?.kind == .firstMeeting }),
        "firstMeeting.fill": filled("jwg", { $0.state.prompt != nil }),
        "agreement.join": filled("jAjjl", { $0.asked?.hasPrefix("Link by which topic?") == true }),
        "agreement.choose": filled("jA", { $0.state.question?.answers.count == 3 }),
        "agreement.link": filled("jA", { $0.state.practice?.choice.linking == Sample.lead }),
        "agreement.refer": filled("jA", { $0.asked?.hasPrefix("Refer “To lead a lab") == true }),
        "agreement.withdraw": filled("jAj", { $0.lastChanges == [.practice(.withdrawReferral(hope: Sample.patent))] }),
        "agreement.add": filled("jA", { $0.asked == "What does Grace hope to gain?" }),
        "agreement.reword": filled("jA", { $0.asked == "Reword the hope:" }),
        "agreement.remove": filled("jA", { $0.state.question?.text.string.hasPrefix("Take back the hope") == true }),
        "agreement.agree": filled("jA", { $0.state.question?.text.string.hasPrefix("Who agrees") == true }),
        "agreement.review": filled("jA", { $0.state.prompt?.line.text == "every 6 months" }),
        "agreement.cadence": filled("jA", { $0.state.prompt?.line.text == "every 2 weeks" }),
    ]

    static let people: [String: CommandProof] = [
        "person.reach": filled(
            "jP" + String(repeating: "j", count: 10), { $0.lastChanges == [.practice(.reach(Sample.goal, true))] }),
        "person.open": filled("jPG", { $0.state.session?.name == SessionName(day: SampleJournal.day("2026-11-06")) }),
        "person.reword": filled("jPj", { $0.asked?.hasPrefix("Grace’s pronouns") == true }),
        "person.add": filled("jP" + String(repeating: "j", count: 10), { $0.asked?.hasPrefix("A goal of") == true }),
        "person.remove": filled(
            "jP" + String(repeating: "j", count: 10),
            { $0.state.question?.text.string.hasPrefix("Take back the goal") == true }),
        "person.turn": filled("jP", { $0.state.practice?.choice.side == .mentor }),
    ]

    /// A proof where Grace's agreement and both profiles are filled.
    private static func filled(_ before: String, _ done: @escaping @Sendable (Panes) -> Bool) -> CommandProof {
        CommandProof(
            before, done,
            in: { journal in
                guard let place = journal.pairs.firstIndex(where: { $0.id == Sample.grace }) else { return }
                Sample.fill(&journal.pairs[place])
            })
    }
}
