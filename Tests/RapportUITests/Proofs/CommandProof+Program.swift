import Mentorship

@testable import RapportUI

extension CommandProof {
    static let program: [String: CommandProof] = [
        "history.undo": CommandProof("", { $0.effects == [.undo] }),
        "history.redo": CommandProof("", { $0.effects == [.redo] }),
        "help.open": CommandProof(
            "",
            {
                $0.state.place == .help && $0.state.help?.list.selected?.command == "open.pair"
                    && $0.state.help?.list.lines.first == .heading("HERE AND NOW")
            }),
        "help.run": CommandProof("?", { $0.state.help == nil && $0.state.focus == .timeline }),
        "help.narrow": CommandProof("?", { $0.state.palette != nil && $0.state.help != nil }),
        "help.close": CommandProof("?", { $0.state.help == nil && $0.state.focus == .pairs }),
        "changes.stop": CommandProof("", whileChanging: true, { $0.effects == [.stop] }),
        "program.quit": CommandProof("", { $0.effects == [.quit] }),
        "program.leave": CommandProof("", { $0.state.question == .quit }),
        "program.redraw": CommandProof("", { $0.effects == [.redraw] }),
        "program.suspend": CommandProof("", { $0.effects == [.suspend] }),
    ]
}
