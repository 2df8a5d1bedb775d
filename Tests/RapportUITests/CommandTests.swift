import Mentorship
import Testing
import TerminalGrid

@testable import RapportUI

/// The one table of commands: each default key reaches its command and does it, and each refusal says why.
@Suite struct CommandTests {
    private func panes(_ change: (inout Journal) -> Void = { _ in }) -> Panes {
        var journal = SampleJournal.journal
        change(&journal)
        var panes = Panes(journal)
        panes.context.canUndo = true
        panes.context.canRedo = true
        return panes
    }

    @Test("each default key reaches its command and does it", arguments: Command.all.map(\.identifier))
    func completeness(identifier: String) throws {
        let command = try #require(Command.all.first { $0.identifier == identifier })
        let proof = try #require(CommandProof.all[identifier], "a command needs its proof in a table of these")
        #expect(!command.keys.isEmpty)
        for keys in command.keys {
            var panes = panes(proof.change)
            if !proof.offers.isEmpty { panes.tell(.notes(.offered(proof.offers))) }
            try panes.press(proof.before)
            if proof.whileChanging { panes.context.progress = .takingBack(1_000) }
            guard case .matched(let found) = KeyMap.standard.answer(to: keys, in: panes.state, panes.context) else {
                Issue.record("\(keys) does not reach \(identifier)\n\(panes.screen)")
                continue
            }
            #expect(found.identifier == identifier)
            #expect(!proof.done(panes))
            for key in keys { panes.tell(.event(.key(key))) }
            #expect(proof.done(panes), "\(keys)\n\(panes.screen)")
        }
    }

    @Test("identifiers are unique, and every command has words for hint line and help page")
    func words() {
        #expect(Set(Command.all.map(\.identifier)).count == Command.all.count)
        for command in Command.all {
            #expect(!command.title.isEmpty && !command.help.isEmpty && !command.help.hasSuffix("."))
        }
    }

    @Test("sequences of several keys belong to the panes, so that beginning one closes nothing that is open over them")
    func sequencesOfPanes() {
        for command in Command.all where command.keys.contains(where: { $0.count > 1 }) {
            #expect(command.places.isSubset(of: .panes), "\(command.identifier)")
        }
    }

    @Test("no key means two commands that can both be done at one place")
    func ambiguity() throws {
        let ways = [
            "", "j2", "j2/re<Enter>", "j2<Enter>", "j2<Enter>G", "j3", "j3zaG", "j3zaV", "*", "j3f", "j3/dr<Enter>",
            "j3o", "j3r", "?",
            ":", "<C-c>",
        ]
        for before in ways {
            var panes = panes()
            try panes.press(before)
            var seen: [[Key]: String] = [:]
            for command in Command.all
            where command.places.contains(panes.state.place)
                && command.refusal(in: panes.state, panes.context) == nil
            {
                for keys in command.keys {
                    #expect(seen.updateValue(command.identifier, forKey: keys) == nil, "\(keys) after \(before)")
                }
            }
        }
    }

    @Test("no keys begin other keys of the same place, so that none is out of reach")
    func prefixes() {
        for command in Command.all {
            for keys in command.keys {
                for other in Command.all where !other.places.isDisjoint(with: command.places) {
                    let longer = other.keys.filter { $0.count > keys.count && $0.starts(with: keys) }
                    #expect(longer == [], "\(command.identifier) hides \(other.identifier)")
                }
            }
        }
    }

    @Test(
        "a key that can't act says why",
        arguments: [
            ("<Space>", "“keep” works in Commitments (3)."), ("r", "“release” works in Commitments (3)."),
            ("u", "There is nothing to undo."), ("U", "There is nothing to redo."),
            ("h", "This is the first pane."), ("3l", "This is the last pane."),
            ("3<Space>", "There is no commitment here."), ("3r", "There is no commitment here."),
            ("j3zaGr", "It is released already."), ("j3zaGkr", "It was kept: reopen it first."),
            ("<Esc>", "there is nothing to go back to"), ("x", "x does nothing here. ? shows what can be done."),
            ("j2G<Enter>", "An agreement stands in the pair's pair.md"), ("<F5>", "F5 does nothing here."),
            ("<C-x>", "^X does nothing here."), ("j3kkjj<Enter><C-y>", "^Y does nothing here."),
            ("j3jj<Enter>", "It was made outside a session, so there is none to read."),
            ("j3r<Tab>", "because:"), ("b", "b does nothing here. ? shows what can be done."),
            ("y", "y does nothing here."), ("<A-[>", "alt-[ does nothing here."), ("<A-Space>", "alt-space does"),
            ("3s", "“pause” works in Pairs (1)."), ("3?s", "“pause” works in Pairs (1)."),
            ("<Unknown>", "This key does nothing here. ? shows what can be done."),
        ])
    func reasons(keys: String, reason: String) throws {
        var panes = Panes()
        try panes.press(keys)
        #expect(panes.statusLine.contains(reason), "\(panes.screen)")
        #expect(panes.effects.isEmpty)
    }

    @Test(
        "where nothing may be changed, every change says why not, and moving works",
        arguments: ["<Space>", "r", "zaG<Space>", "m", "c", "o", "d", "a", "V<Space>", "*d"])
    func readOnly(keys: String) throws {
        var panes = Panes()
        panes.context.access = .readOnly("This journal is of format 2: it can be read but not changed.")
        try panes.press("j3" + keys)
        #expect(panes.statusLine.contains("format 2"))
        #expect(panes.effects.isEmpty)
        #expect(panes.state.prompt == nil && panes.state.question == nil)
    }

    @Test(
        "while many changes are being made, others say why not; esc and ^C stop them, and moving works",
        arguments: [
            "3<Space>", "3r", "3m", "3c", "3o", "3d", "3a", "3V", "3v", "a", "sp", "u", "U", "e", "E", "q", "2<Enter>q",
        ])
    func whileChanging(keys: String) throws {
        var panes = panes()
        try panes.press("j")
        panes.context.progress = .takingBack(14_111)
        panes.context.progress?.reached = 3_598
        panes.tell(.began)
        try panes.press(keys)
        #expect(panes.screen.contains("Not while changes are being made: esc stops them."), "\(panes.screen)")
        #expect(panes.statusLine.hasPrefix(" Taking back: 3,598 of 14,111 — esc stops"), "\(panes.screen)")
        #expect(panes.effects.allSatisfy { if case .open = $0 { true } else { false } })
        #expect(panes.state.prompt == nil && panes.state.question == nil)
        for key in ["<Esc>", "<C-c>"] {
            panes.effects = []
            try panes.press(key)
            #expect(panes.effects == [.stop])
        }
        try panes.press("1j")
        #expect(!panes.screen.contains("Not while"))
    }

    @Test("what asked for many changes is closed once they have begun")
    func asking() throws {
        var panes = panes()
        try panes.press("j3rtoo<Space>much")
        panes.tell(.began)
        #expect(panes.state.place == .commitments)
    }

    @Test("where the journal is gone, undo and redo say so too", arguments: ["u", "U"])
    func gone(key: String) throws {
        var panes = panes()
        panes.context.access = .gone("The journal is gone.")
        try panes.press(key)
        #expect(panes.statusLine.contains("The journal is gone."))
        #expect(panes.effects.isEmpty)
    }

    @Test("keys that continue are waited for, and what doesn't continue is refused whole")
    func sequences() throws {
        let go = Command(
            "go.top", "top", sequences: try [Key.sequence("gg"), Key.sequence("gt")], in: .panes, topic: .moving,
            help: "Go to the top", run: { _, _ in [] })
        let map = KeyMap([go])
        let panes = Panes()
        let g = Key.character("g")
        guard case .pending(let commands) = map.answer(to: [g], in: panes.state, panes.context) else {
            Issue.record("g does not wait")
            return
        }
        #expect(commands.map(\.identifier).contains("go.top"))
        guard case .matched = map.answer(to: [g, g], in: panes.state, panes.context) else {
            Issue.record("gg is not matched")
            return
        }
        guard case .unknown = map.answer(to: [g, .character("x")], in: panes.state, panes.context) else {
            Issue.record("gx means something")
            return
        }
    }
}
