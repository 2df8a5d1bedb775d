import Mentorship

@testable import RapportUI

extension CommandProof {
    static let pairs: [String: CommandProof] = [
        "pair.begin": CommandProof("", { $0.state.prompt?.purpose == .pair(.other) }),
        "pair.pause": CommandProof("j", { $0.effects == [.apply([.setStatus(SampleJournal.grace, to: .paused)])] }),
        "pair.resume": CommandProof(
            "Gk", { $0.effects == [.apply([.setStatus(PairID("alan-turing"), to: .active)])] },
            in: { $0.pairs[0].writtenStatus = .paused }),
        "pair.close": CommandProof(
            "j",
            {
                $0.state.question?.text == "Close the pair “Grace Hopper”?"
                    && $0.state.question?.answers.map(\.outcome) == [
                        .effects([.apply([.setStatus(SampleJournal.grace, to: .closed)])])
                    ]
            }),
    ]
}
