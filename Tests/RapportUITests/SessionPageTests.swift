import Mentorship
import Testing
import TerminalGrid

@testable import RapportUI

/// A session being read in the place of the timeline.
@Suite struct SessionPageTests {
    private let name = SessionName(day: SampleJournal.day("2026-11-20"))

    /// The page of a session with this text, which is prose, in panes of one column of panes.
    private func page(_ body: String, columns: Int = 40, rows: Int = 20) throws -> Panes {
        try page(SampleJournal.prose(body), columns: columns, rows: rows)
    }

    /// The page of a session with these lines.
    private func page(_ lines: [SampleJournal.Written], columns: Int = 40, rows: Int = 20) throws -> Panes {
        var panes = Panes(columns: columns, rows: rows)
        panes.sessionText = { name, _ in SampleJournal.text(of: name, lines) }
        try panes.press("j2<Enter>")
        return panes
    }

    /// What stands within the frame of the page, without blanks at the ends.
    private func rows(_ panes: Panes) -> [String] {
        let frame = panes.state.layout.inside(of: .timeline)
        return (frame.minRow..<frame.maxRow).map { row in
            var text = panes.grid.row(row)[...].dropFirst(frame.minColumn).map(\.text).joined()
            while text.last == " " || text.last == "│" { text.removeLast() }
            return text
        }
    }

    @Test("enter opens the session in the timeline's pane: its day in the frame, its circumstances, its text")
    func opening() throws {
        var panes = Panes()
        try panes.press("j2<Enter>")
        for words in [
            "2 Session · 20 Nov · The review", "Grace Hopper · Fri 20 Nov 2026 · 45 min",
            "She wants to lead a lab, not a bench, and is", "Q: What would make this year a success?",
            "[ ] Grace send the draft", "due Fri", "[x] you   lend the book", "✓ kept",
        ] {
            #expect(panes.screen.contains(words), "\(panes.screen)")
        }
        #expect(panes.effects == [.open(name, of: SampleJournal.grace)])
        #expect(!panes.screen.contains("Timeline"))
    }

    @Test("a line is wrapped at words, hangs behind its bullet, and is set in as it was written")
    func wrapping() throws {
        let panes = try page(
            """
            one two three four five six seven eight nine
            - one two three four five six seven eight nine
              - one two three four five six seven eight
            12. twelve
            """)
        #expect(
            Array(rows(panes)[3...].prefix(8)) == [
                "▌one two three four five six seven", "▌eight nine", " - one two three four five six seven",
                "   eight nine", "   - one two three four five six", "     seven eight", " 12. twelve", "",
            ], "\(panes.screen)")
    }

    @Test("lines that an editor broke read as one, and short ones stay apart")
    func brokenLines() throws {
        let long = String(repeating: "word ", count: 13)
        let panes = try page(
            SampleJournal.prose("\(long)\nthe end\nshort") + [("- Q: \(long)", .label(.question))]
                + SampleJournal.prose("  its end\n- \(long)\nno end"), columns: 59)
        #expect(panes.screen.contains("word the end"), "\(panes.screen)")
        #expect(panes.screen.contains("word its end"), "\(panes.screen)")
        #expect(rows(panes).contains(" short") && rows(panes).contains(" no end"), "\(panes.screen)")
    }

    @Test("words of any script wrap within the frame, and a word longer than the line is broken")
    func scripts() throws {
        let panes = try page(String(repeating: "宽", count: 40) + "\n\n" + String(repeating: "a", count: 80))
        #expect(rows(panes)[3] == "▌" + String(repeating: "宽", count: 18), "\(panes.screen)")
        #expect(rows(panes)[7] == " " + String(repeating: "a", count: 36), "\(panes.screen)")
    }

    @Test("a commitment is one with what belongs to it; its dates are said in words")
    func commitments() throws {
        var panes = Panes(columns: 59, rows: 30)
        try panes.press("j3<Enter>")
        let order = [
            "The talk", "Heard: the talk frightened her", "Milestone: First paper", "[ ] you   introduce Dr Chen",
            "due Thu, 3 d ago", "Moved: 2026-11-12 -> 2026-11-19", "he was away", "who asked twice",
            "[-] you   read the budget", "released", "Because: not my field", "- climbs at weekends",
        ]
        let places = order.map { words in panes.lines.firstIndex { $0.contains(words) } ?? -1 }
        #expect(!places.contains(-1) && places == places.sorted(), "\(panes.screen)")
        #expect(!panes.screen.contains("due:"))
        #expect(panes.state.session?.list.items.count == 6)
        #expect(panes.state.chosenCommitments(in: panes.context).map(\.text) == ["introduce Dr Chen"])
        try panes.press("j")
        #expect(panes.state.chosenCommitments(in: panes.context).map(\.text) == ["read the budget"])
        try panes.press("j")
        #expect(panes.state.chosenCommitments(in: panes.context).isEmpty)
    }

    @Test("esc goes back to where the session was opened, with the same entry at the same place on the screen")
    func back() throws {
        var panes = Panes(columns: 59, rows: 10)
        try panes.press("j2jj")
        let before = panes.grid
        #expect(panes.state.timeline.list.selected.map { if case .milestone = $0 { true } else { false } } == true)
        try panes.press("<Enter>")
        #expect(panes.state.session?.selectedLine == 7, "\(panes.screen)")
        try panes.press("G<Esc>")
        #expect(panes.grid == before)
        try panes.press("3<Enter>j<Esc>")
        #expect(panes.state.focus == .commitments)
        #expect(panes.state.selectedCommitment?.text == "introduce Dr Chen")
    }

    @Test("enter on a commitment goes to it among all of the pair, and the page stays open beside")
    func among() throws {
        var panes = Panes()
        try panes.press("j2<Enter>G<Enter>")
        #expect(panes.state.place == .commitments)
        #expect(panes.state.selectedCommitment?.text == "lend the book")
        try panes.press("2")
        #expect(panes.state.place == .session)
        #expect(panes.state.chosenCommitments(in: panes.context).map(\.text) == ["lend the book"])
    }

    @Test("another pair closes the page, and the same pair read again does not")
    func anotherPair() throws {
        var panes = Panes()
        try panes.press("j2<Enter>1")
        panes.read(try #require(panes.context.pair(SampleJournal.grace)))
        #expect(panes.state.session != nil)
        try panes.press("j")
        #expect(panes.state.session == nil)
        #expect(panes.screen.contains("2 Timeline"))
    }

    @Test("what is selected stays selected, and at its place, when lines come above it")
    func outsideEdit() throws {
        var panes = try page((1...30).map { "line \($0)" }.joined(separator: "\n"), rows: 14)
        try panes.press("<C-f><C-f>")
        let selected = panes.state.session?.list.selected
        let body = (0...40).map { $0 == 3 ? "new" : "line \($0)" }.joined(separator: "\n")
        panes.sessionText = { name, _ in SampleJournal.text(of: name, SampleJournal.prose(body)) }
        let marked = rows(panes).firstIndex { $0.hasPrefix("▌") }
        panes.read(try #require(panes.context.pair(SampleJournal.grace)))
        #expect(panes.state.session?.list.selected == selected && selected != nil)
        #expect(rows(panes).firstIndex { $0.hasPrefix("▌") } == marked)
        panes.tell(.event(.resize(Size(columns: 30, rows: 9))))
        #expect(panes.state.session?.list.selected == selected)
    }

    @Test("a session that is gone closes its page and says so")
    func gone() throws {
        var panes = try page("here")
        panes.sessionText = { _, _ in nil }
        panes.read(try #require(panes.context.pair(SampleJournal.grace)))
        #expect(panes.state.session == nil)
        #expect(panes.state.place == .timeline)
        #expect(panes.statusLine.contains("! It is gone."))
    }

    @Test("a session that can't be read again for a while stays as it was read last")
    func unreadable() throws {
        var panes = try page("here")
        panes.tell(.missed(name, of: SampleJournal.grace, "It can't be read.", isGone: false))
        #expect(panes.screen.contains("▌here"))
        #expect(panes.statusLine.contains("! It can't be read."))
    }

    @Test("what another session is read for does not show in this one")
    func late() throws {
        var panes = try page("here")
        let other = SessionName(day: SampleJournal.day("2026-11-06"))
        let elsewhere = SampleJournal.prose("elsewhere")
        panes.tell(.opened(SampleJournal.text(of: other, elsewhere), of: SampleJournal.grace))
        panes.tell(.opened(SampleJournal.text(of: name, elsewhere), of: PairID("other")))
        panes.tell(.missed(other, of: SampleJournal.grace, "gone", isGone: true))
        #expect(panes.screen.contains("▌here"))
        try panes.press("<Esc>")
        panes.tell(.opened(SampleJournal.text(of: name, SampleJournal.prose("late")), of: SampleJournal.grace))
        #expect(panes.state.session == nil)
    }

    @Test("every row of a line longer than the pane can be reached")
    func longLine() throws {
        let words = (1...200).map { "w\($0)" }
        var panes = try page(words.joined(separator: " ") + "\nend", rows: 10)
        var seen = Set<String>()
        for _ in 0..<40 {
            for row in rows(panes) { seen.formUnion(row.dropFirst().split(separator: " ").map(String.init)) }
            try panes.press("j")
        }
        #expect(words.allSatisfy { seen.contains($0) } && seen.contains("end"))
    }

    @Test("an empty session says so, and twins among lines are told apart")
    func oddities() throws {
        #expect(try page("").screen.contains("Nothing was written down."))
        var panes = try page("same\nsame\nsame")
        try panes.press("jj")
        #expect(panes.state.session?.selectedLine == 7)
        #expect(rows(panes)[5] == "▌same")
    }

    @Test("a session of ten thousand lines is wrapped once, and one without end is cut with a word about it")
    func longSession() throws {
        var panes = try page((1...10_000).map { "line \($0)" }.joined(separator: "\n"))
        try panes.press("G")
        #expect(panes.screen.contains("▌line 10000"))
        let endless = try page(String(repeating: String(repeating: "long ", count: 2_000) + "\n", count: 200))
        #expect(endless.state.session?.list.lines.last?.runs.first?.text.string.contains("whole") == true)
    }

    @Test("a planned and a cancelled session say so")
    func standing() throws {
        var panes = Panes(columns: 59, rows: 20)
        try panes.press("j2g<Enter>")
        #expect(panes.screen.contains("Fri 4 Dec 2026 · 14:00 · video · planned"))
        var pair = try #require(panes.context.pair(SampleJournal.grace))
        pair.sessions[2].writtenStatus = .cancelled
        pair.sessions[2].because = "snow"
        panes.read(pair)
        #expect(panes.screen.contains("cancelled") && panes.screen.contains("because: snow"))
    }

    @Test("words are found as they are typed; the same again finds the next place, and esc goes back")
    func finding() throws {
        var panes = try page("one apple\ntwo\nthree Äpple\nfour\nan apple")
        try panes.press("j/APPLE")
        #expect(panes.state.session?.selectedLine == 7, "\(panes.screen)")
        #expect(panes.screen.contains("In 3 places."))
        try panes.press("<Enter>")
        #expect(panes.state.place == .session)
        #expect(panes.state.session?.selectedLine == 7)
        try panes.press("/<Enter>")
        #expect(panes.state.session?.selectedLine == 9 && panes.state.message == nil)
        try panes.press("/<Enter>")
        #expect(panes.state.session?.selectedLine == 5 && panes.statusLine == " From the top again.")
        try panes.press("/four")
        #expect(panes.state.session?.selectedLine == 8)
        try panes.press("x")
        #expect(panes.state.session?.selectedLine == 5)
        #expect(panes.screen.contains("Nothing here has that."))
        try panes.press("<Esc>")
        #expect(panes.state.session?.selectedLine == 5)
        #expect(panes.state.place == .session)
        try panes.press("/four<Enter>/<Enter>")
        #expect(panes.statusLine == " Only this has that.", "\(panes.screen)")
        try panes.press("/two<Enter>")
        #expect(panes.statusLine == " From the top again.", "\(panes.screen)")
        try panes.press("/zebra<Enter>")
        #expect(panes.statusLine == " Nothing here has that." && panes.state.prompt == nil, "\(panes.screen)")
    }

    @Test("words typed take the place of those that were looked for, or that narrow a list")
    func replacing() throws {
        var panes = try page("he\nhe and she\nshe")
        try panes.press("/he<Enter>/")
        #expect(panes.grid[Position(column: 7, row: 19)].style == .reversed, "\(panes.screen)")
        try panes.press("she")
        #expect(panes.state.prompt?.words == "she")
        try panes.press("<Esc><Esc>1/grace<Enter>/alan")
        #expect(panes.state.prompt?.words == "alan")
        try panes.press("<Esc>")
        #expect(panes.state.filterText(of: .pairs) == "grace")
    }

    @Test("what is looked for and not found leaves the page scrolled as it was")
    func findingNothing() throws {
        var panes = try page((1...60).map { "line \($0)" }.joined(separator: "\n"), rows: 12)
        try panes.press("<C-f><C-f>kk")
        let before = panes.grid
        try panes.press("/line<Space>55")
        #expect(panes.screen.contains("▌line 55"))
        try panes.press("x<Esc>")
        #expect(panes.grid == before)
    }

    @Test("what changes a commitment works in its session too")
    func changing() throws {
        var panes = Panes()
        try panes.press("j3<Enter><Space>")
        let key = SampleJournal.commitment("2026-11-06", .mentor, "introduce Dr Chen").key
        #expect(panes.effects.last == .apply([.keep(key, on: SampleJournal.today)]))
        try panes.press("rill<Enter><Enter>")
        #expect(panes.effects.last == .apply([.release(key, on: SampleJournal.today, because: "ill")]))
        try panes.press("<Esc>g<Space>")
        #expect(panes.statusLine.contains("There is no commitment here."))
    }

    @Test("what is not shown of a session that is too long is not found", arguments: [0, 1])
    func findingBeyond(kind: Int) throws {
        let long = String(repeating: "many words ", count: 1 << 17)
        let body = kind == 0 ? "early\n\n\(long)late" : "early\n" + String(repeating: "word\n", count: 300_000) + "late"
        var panes = try page(body)
        try panes.press("/early")
        #expect(panes.screen.contains("In one place."), "\(panes.screen)")
        try panes.press("<C-u>late")
        #expect(panes.screen.contains("Nothing here has that."), "\(panes.screen)")
    }

    @Test("in a paragraph that is longer than the pane, the part that has the words is found")
    func findingInParts() throws {
        var panes = try page("first\n\n" + String(repeating: "many words ", count: 200) + "needle", rows: 12)
        try panes.press("/needle")
        #expect(panes.screen.contains("In one place."), "\(panes.screen)")
        #expect(rows(panes).contains { $0.contains("needle") })
    }
}
