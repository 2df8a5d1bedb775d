import DisplayText
import Mentorship
import TerminalGrid
import Testing

@testable import RapportUI

/// Every key in a list is answered, marks stay with their pair, and what is selected can be read whole.
@Suite struct SelectionTests {
    @Test(
        "a key at the end of a list says that it is the end",
        arguments: [
            "k", "<PageUp>", "g", "<Up>", "2gk", "2<Enter>gk", "j3gk", "?gk", "jG<PageUp>gg",
        ])
    func atTheBeginning(keys: String) throws {
        var panes = Panes()
        try panes.press(keys)
        #expect(panes.statusLine.contains("This is the first line."), "\(panes.screen)")
    }

    @Test(
        "and so at its other end",
        arguments: ["Gj", "G<PageDown>", "GG", "2Gj", "2<Enter>Gj", "j3Gj", "?Gj", "?G<Down>"])
    func atTheEnd(keys: String) throws {
        var panes = Panes()
        try panes.press(keys)
        #expect(panes.statusLine.contains("This is the last line."), "\(panes.screen)")
    }

    @Test("a key in an empty list says so", arguments: ["3j", "3G", "2k", "2<PageDown>"])
    func inAnEmptyList(keys: String) throws {
        var panes = Panes(Journal(pairs: [SampleJournal.pair("p", mentee: "Ann")]))
        try panes.press(keys)
        #expect(panes.statusLine.contains("Nothing is listed here."), "\(panes.screen)")
    }

    @Test("the key of the pane with the focus says that one is there", arguments: ["1", "22", "33", "2<Enter>2"])
    func sameFocus(keys: String) throws {
        var panes = Panes()
        try panes.press(keys)
        #expect(panes.statusLine.contains("This is pane \(keys.last ?? " ") already."), "\(panes.screen)")
    }

    @Test("an empty timeline has no session to follow, and says so")
    func nothingToFollow() throws {
        var panes = Panes(Journal(pairs: [SampleJournal.pair("p", mentee: "Ann")]))
        try panes.press("2f")
        #expect(panes.statusLine.contains("There is no session here to follow."), "\(panes.screen)")
        #expect(panes.state.commitments.scope == .pair)
    }

    @Test("an empty timeline has nothing to edit, and says where today's session would be written")
    func nothingToEdit() throws {
        var panes = Panes(Journal(pairs: [SampleJournal.pair("p", mentee: "Ann")]))
        try panes.press("2e")
        #expect(panes.state.message?.text.string.contains("pairs/p/sessions/2026-11-22.md") == true)
        #expect(panes.state.message?.text.string.contains("E opens a profile") == true)
    }

    @Test("marks stay with their pair while others are shown, and count there again")
    func marksOfPairs() throws {
        var panes = Panes()
        try panes.press("j3vv1jj")
        #expect(panes.state.commitments.marked.isEmpty)
        #expect(!panes.screen.contains("marked"))
        try panes.press("kk3")
        #expect(panes.state.commitments.chosen.count == 2)
        #expect(panes.screen.contains("3 Commitments · 2 marked"))
        try panes.press("<Esc>1jk")
        #expect(panes.state.commitments.marked.isEmpty)
    }

    @Test("marks of several pairs are together among those of all pairs, and each pair's with it again")
    func marksOfAllPairs() throws {
        var panes = Panes()
        try panes.press("j3v1j*")
        #expect(panes.state.commitments.marked.count == 1)
        try panes.press("jv*")
        #expect(panes.state.commitments.marked.isEmpty)
        try panes.press("1k")
        #expect(panes.state.commitments.marked.count == 2)
    }

    @Test("the hints name the key that marks")
    func markHint() throws {
        var panes = Panes(columns: 160)
        try panes.press("j3")
        #expect(panes.statusLine.contains("v mark"), "\(panes.statusLine)")
    }

    /// A journal with two long commitments.
    private static var wordy: Journal {
        var pair = SampleJournal.pair("grace-hopper", mentee: "Grace Hopper")
        let words = (1...24).map { "word\($0)" }.joined(separator: " ")
        pair.commitmentsOutside = [
            SampleJournal.commitment(nil, .mentor, "first \(words)"),
            SampleJournal.commitment(nil, .mentee, "second \(words)"),
            SampleJournal.commitment(nil, .mentee, "third", state: .kept),
        ]
        return Journal(owner: Profile(name: "Ada Byron"), pairs: [pair])
    }

    @Test(
        "the selected commitment shows all its words, the others their beginning",
        arguments: ["3", "3*"], [(120, 36), (60, 20), (80, 24)])
    func unfolding(keys: String, size: (Int, Int)) throws {
        var panes = Panes(Self.wordy, columns: size.0, rows: size.1)
        try panes.press(keys)
        for number in 1...24 { #expect(panes.screen.contains("word\(number)"), "\(panes.screen)") }
        #expect(panes.screen.split(separator: "word23", omittingEmptySubsequences: false).count == 2)
        let first = panes.screen
        try panes.press("j")
        #expect(panes.screen.contains("word24") && panes.screen.contains("second"))
        try panes.press("k")
        #expect(panes.screen == first)
        try panes.press("2")
        #expect(!panes.screen.contains("word24"), "\(panes.screen)")
    }

    @Test("it is unfolded at every size without a trap, and never beyond the pane", arguments: SampleSizes.all)
    func unfoldingAtEverySize(size: Size) throws {
        var panes = Panes(Self.wordy, columns: size.columns, rows: size.rows)
        for key in ["3", "*", "j", "za", "G", "g", "zz", "*"] {
            try panes.press(key)
            let list = panes.state.commitments.list
            #expect(list.visible.count <= max(list.height, 0))
            if list.height > 0, list.position != nil { #expect(list.visible.overlaps(list.selectedLines)) }
            _ = panes.grid
        }
    }
}

/// Screens from nothing to very large.
enum SampleSizes {
    static let all = [
        (0, 0), (1, 1), (20, 5), (21, 6), (40, 12), (60, 20), (80, 24), (120, 36), (300, 100),
    ].map { Size(columns: $0.0, rows: $0.1) }
}
