import Mentorship
import Testing

@testable import RapportUI

/// Which file, and which line of it, is handed to the editor from where.
@Suite struct EditingTests {
    private static let review = "pairs/grace-hopper/sessions/2026-11-20.md"
    private static let catchUp = "pairs/grace-hopper/sessions/2026-11-06.md"

    @Test(
        "e hands over what is selected: a pair's file, a session's, the line of a milestone, an agreement, a commitment",
        arguments: [
            ("je", "pairs/grace-hopper/pair.md", 1), ("j2e", review, 1), ("j2je", catchUp, 1), ("j2jje", catchUp, 9),
            ("j2Ge", "pairs/grace-hopper/pair.md", 12), ("j3e", catchUp, 5),
            ("j3jje", "pairs/grace-hopper/commitments.md", 5),
        ])
    func file(keys: String, path: String, line: Int) throws {
        var journal = SampleJournal.journal
        for index in journal.pairs.indices {
            for place in journal.pairs[index].agreement.consents.indices {
                journal.pairs[index].agreement.consents[place].line = 12
            }
            for place in journal.pairs[index].sessions.indices {
                for number in journal.pairs[index].sessions[place].milestones.indices {
                    journal.pairs[index].sessions[place].milestones[number].line = 9
                }
            }
        }
        var panes = Panes(journal)
        try panes.press(keys)
        #expect(panes.effects == [.edit(path: path, line: line)], "\(panes.screen)")
    }

    @Test(
        "E asks whose profile, the other's first, and each answer leads to its file",
        arguments: [
            ("jE1", "pairs/grace-hopper/mentee.md"), ("jE2", "pairs/grace-hopper/mentor.md"), ("jE3", "me.md"),
            ("jjjE1", "pairs/maria-mitchell/mentor.md"), ("jjjE2", "pairs/maria-mitchell/mentee.md"),
        ])
    func profile(keys: String, path: String) throws {
        var panes = Panes()
        try panes.press(keys)
        #expect(panes.effects == [.edit(path: path, line: 1)], "\(panes.screen)")
        #expect(panes.state.question == nil)
    }

    @Test("every answer is in sight at 40 columns")
    func narrow() throws {
        var panes = Panes(columns: 40, rows: 12)
        try panes.press("jE")
        let shown = [" Profile:", " 1 Grace  2 you here  3 you", " esc leave it"]
        #expect(panes.lines.suffix(3) == shown, "\(panes.screen)")
    }

    @Test("who observes a pair is asked for mentor, mentee and themself")
    func observer() throws {
        let pair = SampleJournal.pair("others", mentor: "Emmy Noether", mentee: "Grace Hopper")
        var panes = Panes(Journal(owner: Profile(name: "Ada Byron"), pairs: [pair]))
        try panes.press("E")
        #expect(panes.statusLine.contains("1 Emmy  2 Grace  3 you"), "\(panes.screen)")
        try panes.press("2")
        #expect(panes.effects == [.edit(path: "pairs/others/mentee.md", line: 1)])
    }

    @Test("without a pair, e says so and E opens the owner's profile")
    func noPair() throws {
        var panes = Panes(Journal(owner: Profile(name: "Ada Byron"), pairs: []))
        for keys in ["e", "2e", "3e"] {
            try panes.press(keys)
            #expect(panes.statusLine.contains("There is nothing to edit here."))
        }
        #expect(panes.effects.isEmpty)
        try panes.press("E")
        #expect(panes.effects == [.edit(path: "me.md", line: 1)])
    }

    @Test("where nothing may be changed, no editor opens, and the reason is given", arguments: ["e", "E", "2e", "3e"])
    func readOnly(keys: String) throws {
        var panes = Panes()
        panes.context.access = .readOnly("This journal is of format 2: it can be read but not changed.")
        try panes.press("j" + keys)
        #expect(panes.statusLine.contains("format 2"))
        #expect(panes.effects.isEmpty && panes.state.question == nil)
    }
}
