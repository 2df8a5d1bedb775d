import Mentorship

@testable import RapportUI

extension CommandProof {
    private static func session(_ date: String) -> SessionKey {
        SessionKey(SessionName(day: SampleJournal.day(date)), of: SampleJournal.grace)
    }

    static let sessions: [String: CommandProof] = [
        "session.plan": CommandProof(
            "j", { $0.state.prompt?.purpose == .session(.plan(SampleJournal.grace, called: "Grace Hopper")) }),
        "session.hold": CommandProof(
            "j2", { $0.effects == [.apply([.hold(session("2026-11-20"))])] },
            in: { $0.pairs[1].sessions[1].writtenStatus = .planned }),
        "session.cancel": CommandProof(
            "j2g", { $0.state.prompt?.purpose == .session(.cancel(session("2026-12-04"))) }),
        "session.move": CommandProof("j2g", { $0.state.prompt?.purpose == .session(.move(session("2026-12-04"))) }),
        "session.entitle": CommandProof(
            "j2",
            {
                $0.state.prompt?.purpose == .session(.title(session("2026-11-20")))
                    && $0.state.prompt?.line.text == "The review"
            }),
        "session.setMinutes": CommandProof(
            "j2",
            {
                $0.state.prompt?.purpose == .session(.minutes(session("2026-11-20")))
                    && $0.state.prompt?.line.text == "45"
            }),
    ]
}
