import DisplayText
import Mentorship
import TerminalGrid
import Testing

@testable import RapportUI

/// Which commitments are shown, what is selected and marked among them.
@Suite struct CommitmentsPaneTests {
    private func texts(_ panes: Panes) -> [String] {
        panes.state.commitments.entries.map { panes.state.commitments[$0].text }
    }

    /// The sample journal with something open in another pair.
    private static var journal: Journal {
        var journal = SampleJournal.journal
        guard let index = journal.index(of: PairID("alan-turing")) else { return journal }
        let key = CommitmentKey(
            pair: PairID("alan-turing"), file: "sessions/2026-11-13.md", owner: .mentee, text: "draw the Mäander")
        journal.pairs[index].sessions[1].commitments = [
            Commitment(key: key, line: 7, due: SampleJournal.day("2026-11-20"))
        ]
        return journal
    }

    @Test("kept and released are one line until they are shown, and one line again")
    func folding() throws {
        var panes = Panes()
        try panes.press("j3")
        #expect(panes.screen.contains("1 kept · 1 released — z a shows"))
        #expect(!panes.screen.contains("[x]"))
        try panes.press("za")
        #expect(panes.screen.contains("─ 1 kept · 1 released ─") && panes.screen.contains("[x] you   lend the book"))
        try panes.press("za")
        #expect(!panes.screen.contains("[x]"))
    }

    @Test("where everything was kept it says that nothing is open, and what is folded away")
    func allKept() throws {
        var pair = SampleJournal.pair("p", mentee: "Ann")
        pair.commitmentsOutside = [SampleJournal.commitment(nil, .mentor, "call", state: .kept)]
        var panes = Panes(Journal(pairs: [pair]))
        try panes.press("3")
        #expect(panes.screen.contains("Nothing is open.") && panes.screen.contains("1 kept — z a shows them"))
    }

    @Test("an empty pane says which key puts something there")
    func empty() throws {
        var panes = Panes(Journal(pairs: [SampleJournal.pair("p", mentee: "Ann")]))
        #expect(panes.screen.contains("Nothing promised yet.") && panes.screen.contains("a adds a commitment."))
        try panes.press("*")
        #expect(panes.screen.contains("Nothing is open in any pair."))
    }

    @Test("those of a session follow the timeline, say so, and say so where there are none; Esc shows the pair again")
    func following() throws {
        var panes = Panes()
        try panes.press("j2f")
        #expect(texts(panes) == ["send the draft"])
        #expect(panes.screen.contains("3 Commitments · of 20 Nov"))
        try panes.press("j")
        #expect(texts(panes) == ["introduce Dr Chen"] && panes.screen.contains("of 6 Nov"))
        try panes.press("ggk")
        #expect(texts(panes).isEmpty && panes.screen.contains("Nothing was promised in this"))
        #expect(panes.screen.contains("f shows the whole pair again."))
        try panes.press("G")
        #expect(panes.screen.contains("No session is selected."))
        try panes.press("3<Esc>")
        #expect(texts(panes).count == 3 && panes.state.focus == .commitments)
        try panes.press("<Esc>")
        #expect(panes.state.focus == .pairs)
    }

    @Test("those of all pairs stand by urgency, each with its pair, and Enter goes to its pair and session")
    func allPairs() throws {
        var panes = Panes(Self.journal)
        try panes.press("*")
        #expect(texts(panes) == ["introduce Dr Chen", "draw the Mäander", "send the draft", "plan the visit"])
        #expect(panes.screen.contains("3 Commitments · all pairs"))
        #expect(panes.screen.contains("Grace Hopper · Thu, 3 d ago") && panes.screen.contains("Alan Turing · Fri, 2 d"))
        try panes.press("gj<Enter>")
        #expect(panes.state.selectedPair?.name == "alan-turing" && panes.state.focus == .timeline)
        #expect(panes.state.timeline.selectedSession?.fileName == "2026-11-13.md")
        #expect(panes.state.commitments.scope == .pair && panes.state.selectedCommitment?.text == "draw the Mäander")
    }

    @Test("going back from all pairs selects what was selected in the pair")
    func backFromAll() throws {
        var panes = Panes(Self.journal)
        try panes.press("j3j*gj")
        #expect(panes.state.selectedCommitment?.text == "draw the Mäander")
        try panes.press("<Esc>")
        #expect(panes.state.selectedCommitment?.text == "send the draft")
    }

    @Test("those of all pairs appear as pairs are read, and what is selected stays selected")
    func allWhileReading() throws {
        var outline = Self.journal
        for index in outline.pairs.indices { outline.pairs[index].isComplete = false }
        for index in outline.pairs.indices {
            outline.pairs[index].sessions = []
            outline.pairs[index].commitmentsOutside = []
        }
        var panes = Panes(outline)
        try panes.press("*")
        #expect(panes.state.selectedPair != nil && panes.screen.contains("Nothing is open in the pairs"))
        for pair in Self.journal.pairs.reversed() {
            panes.context.take(pair)
            _ = panes.state.update(.read([pair.id]), in: panes.context)
            if pair.id == SampleJournal.grace { try panes.press("j") }
        }
        #expect(texts(panes).count == 4 && panes.state.selectedCommitment?.text == "send the draft")
    }

    @Test("of all pairs what was kept is counted while folded, and shown with its pair where it isn't")
    func allClosed() throws {
        var panes = Panes(Self.journal)
        try panes.press("*")
        #expect(panes.screen.contains("1 kept · 1 released"))
        try panes.press("zaG")
        #expect(panes.screen.contains("[x] you") && texts(panes).count == 6)
    }

    @Test(
        "a filter looks at words, owner and pair, without case and accents, in any order",
        arguments: [
            ("DRAFT", ["send the draft"]), ("maander", ["draw the Mäander"]), ("turing", ["draw the Mäander"]),
            ("both", ["plan the visit"]), ("hopper you", ["introduce Dr Chen"]),
            ("the<Space>draw", ["draw the Mäander"]),
            ("zzz", []),
        ])
    func filter(typed: String, expected: [String]) throws {
        var panes = Panes(Self.journal)
        try panes.press("*/" + typed.replacing(" ", with: "<Space>"))
        #expect(texts(panes) == expected, "\(panes.screen)")
        try panes.press("<Enter>")
        #expect(texts(panes) == expected && panes.state.prompt == nil)
    }

    @Test(
        "in a pair's own list a filter looks at words, owner and due date, not at the names of the pair",
        arguments: [
            ("hopper", ["send the draft"]), ("ada", ["introduce Dr Chen"]), ("you", ["introduce Dr Chen"]),
            ("grace<Space>draft", ["send the draft"]), ("27<Space>nov", ["send the draft"]),
            ("2027-01-15", ["plan the visit"]), ("both", ["plan the visit"]),
        ])
    func ownFilter(typed: String, expected: [String]) throws {
        var panes = Panes()
        try panes.press("j3/" + typed)
        #expect(texts(panes) == expected, "\(panes.screen)")
    }

    @Test(
        "Esc while typing selects what was selected before; on a filter that is kept, what was found stays selected",
        arguments: [("", "send the draft"), ("<Enter>", "plan the visit")])
    func leavingFilter(before: String, selected: String) throws {
        var panes = Panes()
        try panes.press("j3j/visit" + before)
        #expect(panes.state.selectedCommitment?.text == "plan the visit" && panes.screen.contains("/visit"))
        try panes.press("<Esc>")
        #expect(panes.state.selectedCommitment?.text == selected && texts(panes).count == 3)
        #expect(!panes.screen.contains("/visit") && panes.state.focus == .commitments)
    }

    @Test("where the pair of a commitment is gone from the list, its session is not opened, and a sentence says why")
    func sessionOfNobody() throws {
        var panes = Panes()
        try panes.press("/maria<Enter>*/introduce<Enter>")
        panes.context.remove(SampleJournal.grace)
        let selected = panes.state.selectedPair
        try panes.press("<Enter>")
        #expect(panes.statusLine.contains("Its pair is no longer there. Choose another commitment."), "\(panes.screen)")
        #expect(panes.effects.isEmpty && panes.state.session == nil && panes.state.selectedPair == selected)
    }

    @Test("what nothing fits says so and how to leave, and each key typed narrows or widens")
    func liveFilter() throws {
        var panes = Panes()
        try panes.press("j3/drx")
        #expect(
            panes.screen.contains("Nothing here has “drx”.") && panes.screen.contains("esc shows everything again."))
        try panes.press("<BS>")
        #expect(texts(panes) == ["introduce Dr Chen", "send the draft"])
        try panes.press("<C-u>")
        #expect(texts(panes).count == 3)
    }

    @Test("marks are counted in the title, stay through filter, size and reading; esc ends the filter, then takes them")
    func marks() throws {
        var panes = Panes()
        try panes.press("j3vv")
        #expect(panes.screen.contains("3 Commitments · 2 marked") && panes.screen.contains("[ ]•you"))
        try panes.press("/visit<Enter>")
        _ = panes.state.update(.event(.resize(Size(columns: 70, rows: 20))), in: panes.context)
        if let grace = panes.context.pair(SampleJournal.grace) { panes.context.take(grace) }
        _ = panes.state.update(.read([SampleJournal.grace]), in: panes.context)
        #expect(panes.state.commitments.marked.map(\.text) == ["introduce Dr Chen", "send the draft"])
        try panes.press("<Esc>")
        #expect(panes.state.commitments.marked.count == 2 && !panes.state.commitments.filter.isActive)
        try panes.press("<Esc>")
        #expect(panes.state.commitments.marked.isEmpty)
        #expect(panes.screen.contains("2 marks taken away."), "\(panes.screen)")
        try panes.press("v<Esc>")
        #expect(panes.screen.contains("1 mark taken away."), "\(panes.screen)")
        try panes.press("VV")
        #expect(panes.state.commitments.marked.isEmpty)
    }

    @Test("a mark goes with what vanished")
    func vanishedMark() throws {
        var panes = Panes()
        try panes.press("j3vv")
        if var grace = panes.context.pair(SampleJournal.grace) {
            grace.sessions.removeAll { $0.name.day == SampleJournal.day("2026-11-06") }
            panes.context.take(grace)
        }
        _ = panes.state.update(.read([SampleJournal.grace]), in: panes.context)
        #expect(panes.state.commitments.marked.map(\.text) == ["send the draft"])
    }

    @Test("marked ones that a filter hides are left alone: a key changes what is shown")
    func hiddenMarks() throws {
        var panes = Panes()
        try panes.press("j3vv/plan<Enter>")
        #expect(panes.state.commitments.marked.count == 2 && panes.screen.contains("2 marked, 2 hidden"))
        try panes.press("<Space>")
        guard case .apply(let changes) = panes.effects.last else {
            Issue.record("nothing was kept\n\(panes.screen)")
            return
        }
        #expect(changes.compactMap(\.commitment?.text) == ["plan the visit"])
    }

    @Test("all pairs begin with what is most urgent, and what was selected in a pair is selected again behind them")
    func mostUrgentFirst() throws {
        var panes = Panes()
        try panes.press("j3j*")
        #expect(panes.state.commitments.list.position == 0)
        try panes.press("*")
        #expect(panes.state.selectedCommitment?.text == "send the draft")
    }

    @Test("a key changes the marked ones that fit, and those only")
    func markedThatFit() throws {
        var panes = Panes()
        try panes.press("j3zaV<Space>")
        guard case .apply(let changes) = panes.effects.last else {
            Issue.record("nothing is applied")
            return
        }
        #expect(changes.compactMap(\.commitment?.text) == ["introduce Dr Chen", "send the draft", "plan the visit"])
        _ = panes.state.update(.changed(changes, "Kept 3", select: nil), in: panes.context)
        #expect(panes.statusLine.contains("Kept 3 — 2 marked left as they were — u to undo"))
    }

    @Test("more than twenty marked are kept only once that is confirmed")
    func many() throws {
        var pair = SampleJournal.pair("p", mentee: "Ann")
        pair.commitmentsOutside = (1...21).map { SampleJournal.commitment(nil, .mentor, "call \($0)") }
        var panes = Panes(Journal(pairs: [pair]))
        try panes.press("3V<Space>")
        #expect(panes.effects.isEmpty && panes.statusLine.contains("Keep all 21 marked?"))
        try panes.press("y")
        guard case .apply(let changes) = panes.effects.last else {
            Issue.record("nothing is applied")
            return
        }
        #expect(changes.count == 21)
    }
}

/// The words a list is narrowed to.
@Suite struct FilterWordsTests {
    @Test(
        "all words stand in a text, in any order, without case and accents",
        arguments: [
            ("", "anything", true), ("  ", "", true), ("zoe", "Zoë Ångström", true), ("strom zo", "Zoë Ångström", true),
            ("a", "", false), ("abc", "ab", false), ("aab", "aaab", true), ("x y", "x", false),
        ])
    func fits(typed: String, text: String, expected: Bool) {
        #expect(FilterWords(typed).fits(text) == expected)
    }

    @Test("what was selected before comes back once nothing is narrowed any more, and only then")
    func former() {
        var filter = ListFilter<Int>()
        #expect(filter.narrow(to: "a", selected: 1) == nil)
        #expect(filter.narrow(to: "ab", selected: 2) == nil)
        #expect(filter.narrow(to: "", selected: 3) == 1)
        #expect(filter.narrow(to: " ", selected: 4) == nil)
    }
}
