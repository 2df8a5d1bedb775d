import Mentorship
import Testing
import TerminalGrid

@testable import RapportUI

/// What stands in the panes, and in which order.
@Suite struct PaneTests {
    @Test("pairs stand by role, then paused, alumni and closed ones, by name within")
    func groups() {
        var journal = SampleJournal.journal
        journal.pairs += [
            SampleJournal.pair("z-paused", mentee: "Paula Paused"),
            SampleJournal.pair("z-closed", mentee: "Clara Closed"),
            SampleJournal.pair("z-seen", mentor: "Olga Other", mentee: "Otto Other"),
        ]
        journal.pairs[5].writtenStatus = .paused
        journal.pairs[6].writtenStatus = .closed
        journal.pairs.sort { $0.id < $1.id }
        let lines = Panes(journal, columns: 59, rows: 40).lines
        let order = [
            "Alan Turing", "Grace Hopper", "Katherine Johnson", "─ you as mentee", "Maria Mitchell", "─ you observe",
            "Olga Other and Otto Other", "─ paused", "Paula Paused", "─ alumni", "Mary Somerville", "─ closed",
            "Clara Closed",
        ]
        let places = order.map { words in lines.firstIndex { $0.contains(words) } ?? -1 }
        #expect(!places.contains(-1) && places == places.sorted(), "\(lines.joined(separator: "\n"))")
    }

    @Test("a pair tells days since the last session, its months, and the first reason for care")
    func pairRows() {
        let panes = Panes()
        #expect(panes.screen.contains("Grace Hopper        2 d  ▁▁▁▅"))
        #expect(panes.screen.contains("Katherine Johnson  41 d  ▁▁▃▁"))
        #expect(panes.screen.contains("! 1 overdue"))
        #expect(panes.screen.contains("! quiet: agreed every 2"))
    }

    @Test("the timeline tells the newest first, what is planned above it, and agreements last within a day")
    func timeline() throws {
        var panes = Panes(columns: 59, rows: 40)
        try panes.press("j2")
        let order = [
            "○   4 Dec  planned · 14:00 · video", "●─ 20 Nov  The review · 45 min", "│  She wants to lead a lab",
            "│  ? What would make this year a success?", "│  + 2 made · ✓ 1 kept", "●─  6 Nov  Catch-up · 30 min",
            "│  Heard: the talk frightened her", "★   6 Nov  First paper accepted", "◆  20 Jan  Agreement: both",
        ]
        let places = order.map { words in panes.lines.firstIndex { $0.contains(words) } ?? -1 }
        #expect(!places.contains(-1) && places == places.sorted(), "\(panes.screen)")
        #expect(panes.state.timeline.list.selected == .session(SessionName(day: SampleJournal.day("2026-11-20"))))
    }

    @Test("agreements stand at their days, also the first there is, and years are told where they change")
    func agreements() throws {
        var pair = SampleJournal.pair("p", mentee: "Ann", sessions: [SampleJournal.session("2025-03-01")])
        pair.agreement.consents = [
            .init(day: .first, by: .mentor), .init(day: SampleJournal.day("2025-03-01"), by: .mentee),
            .init(day: SampleJournal.day("2025-03-01"), by: .both),
            .init(day: SampleJournal.day("2027-01-02"), by: .both),
        ]
        var panes = Panes(Journal(pairs: [pair]), columns: 59, rows: 40)
        try panes.press("2")
        let order = [
            "─ 2027", "2 Jan  Agreement: both", "─ 2025", "1 Mar  Session", "1 Mar  Agreement: mentee",
            "1 Mar  Agreement: both", "─ 1 ─", "1 Jan  Agreement: mentor",
        ]
        let places = order.map { words in panes.lines.firstIndex { $0.contains(words) } ?? -1 }
        #expect(!places.contains(-1) && places == places.sorted(), "\(panes.screen)")
    }

    @Test("a timeline of very many agreements of one day is there at once", .timeLimit(.minutes(1)))
    func manyAgreements() throws {
        var pair = SampleJournal.pair("p", mentee: "Ann")
        pair.agreement.consents = (1...200_000).map { .init(day: SampleJournal.today, by: .both, line: $0) }
        var panes = Panes(Journal(pairs: [pair]), columns: 59, rows: 40)
        try panes.press("2Ge")
        #expect(panes.effects == [.edit(path: "pairs/p/pair.md", line: 200_000)])
    }

    @Test("a session tells at a glance what was said, which questions are open, and the stories told")
    func glance() throws {
        var session = SampleJournal.session("2026-11-20")
        session.firstLine = "First of all"
        session.heard = [Remark(text: "heard")]
        session.learned = [Remark(text: "learned")]
        session.stories = [Remark(text: "the-rejected-paper")]
        session.questions = ["answered", "open", "second", "third"].map { Question(Remark(text: $0)) }
        session.questions[0].answers = [Remark(text: "yes")]
        var panes = Panes(Journal(pairs: [SampleJournal.pair("p", mentee: "Ann", sessions: [session])]), columns: 50)
        try panes.press("2")
        let order = [
            "First of all", "Heard: heard", "? open", "? second", "? 2 more", "Learned: learned",
            "Told: the-rejected-paper",
        ]
        let places = order.map { words in panes.lines.firstIndex { $0.contains(words) } ?? -1 }
        #expect(!places.contains(-1) && places == places.sorted(), "\(panes.screen)")
        session.questions.removeLast(2)
        panes.read(SampleJournal.pair("p", mentee: "Ann", sessions: [session]))
        #expect(panes.screen.contains("Q: answered · answered") && panes.screen.contains("? open"))
    }

    @Test("other versions of files stand on top, with what to do, and enter opens them in the editor")
    func copies() throws {
        var pair = SampleJournal.pair("p", mentee: "Ann", sessions: [SampleJournal.session("2026-11-20")])
        pair.conflictCopies = ["pair.conflict-1.md", "sessions/2026-11-20.conflict-1.md"]
        var panes = Panes(Journal(pairs: [pair]), columns: 59, rows: 20)
        try panes.press("2")
        #expect(panes.lines[3].contains("! 2 versions: pair.conflict-1.md"), "\(panes.screen)")
        #expect(panes.lines[4].contains("Join both by hand, then delete this one."))
        #expect(panes.lines[5].contains("2 versions: sessions/2026-11-20.conflict-1.md"))
        #expect(panes.state.timeline.selectedSession?.fileName == "2026-11-20.md")
        try panes.press("k<Enter>")
        #expect(panes.effects == [.edit(path: "pairs/p/sessions/2026-11-20.conflict-1.md", line: 1)])
        pair.conflictCopies.removeLast()
        panes.read(pair)
        #expect(panes.state.timeline.list.items.count == 2)
    }

    @Test("what can't be read as documented stands on top, with where and why, and enter opens it at its line")
    func faults() throws {
        var pair = SampleJournal.pair("p", mentee: "Ann", sessions: [SampleJournal.session("2026-11-20")])
        pair.faultyFiles = [
            FaultyFile(path: "pairs/p/sessions/2026-11-20.md", line: 4, reason: "“many” is no number"),
            FaultyFile(path: "private/p/x.md", line: 1),
        ]
        var panes = Panes(Journal(pairs: [pair]), columns: 59, rows: 20)
        panes.read(pair)
        #expect(panes.screen.contains("! 2 files not as documented"), "\(panes.screen)")
        try panes.press("2")
        #expect(panes.lines[3].contains("! 2 files can't be read as documented"), "\(panes.screen)")
        #expect(panes.lines[4].contains("sessions/2026-11-20.md, line 4"))
        #expect(panes.lines[5].contains("“many” is no number"))
        #expect(panes.lines[6].contains("private/p/x.md, line 1"))
        #expect(panes.lines[7].contains("`rapport check` says what was expected."))
        #expect(panes.state.timeline.selectedSession?.fileName == "2026-11-20.md")
        try panes.press("k<Enter>k<Enter>e")
        let session = Effect.edit(path: "pairs/p/sessions/2026-11-20.md", line: 4)
        #expect(panes.effects == [.edit(path: "private/p/x.md", line: 1), session, session])
        pair.faultyFiles = []
        panes.read(pair)
        #expect(!panes.screen.contains("documented"), "\(panes.screen)")
    }

    @Test("a pair that can't be read keeps what is known of it; enter on its mark says what can be done")
    func unreadPair() throws {
        var pair = SampleJournal.pair("p", mentee: "Ann", sessions: [SampleJournal.session("2026-11-20")])
        var panes = Panes(Journal(pairs: [pair]), columns: 59, rows: 20)
        panes.read(pair)
        var outline = Pair(id: pair.id, mentor: nil, mentee: nil)
        outline.isComplete = false
        outline.unreadBecause = "pairs/p can't be opened: permission denied."
        panes.context.take(outline: Journal(pairs: [outline]))
        panes.tell(.outlined)
        #expect(panes.screen.contains("Ann") && panes.screen.contains("! can't be read"), "\(panes.screen)")
        #expect(panes.screen.contains("! 1 pair not read"))
        #expect(panes.context.unread.isEmpty)
        try panes.press("2g")
        #expect(panes.screen.contains("pairs/p can't be opened: permission denied."), "\(panes.screen)")
        try panes.press("<Enter>")
        #expect(panes.screen.contains("`rapport check` says why this pair can't be read."))
        pair.isComplete = false
        panes.context.take(outline: Journal(pairs: [pair]))
        #expect(panes.context.unread == [pair.id])
    }

    @Test(
        "the timeline is narrowed while one types, by words, days and what something is",
        arguments: [
            ("success", ["The review"]), ("PAPER", ["Catch-up", "First paper"]), ("2026-12", ["planned"]),
            ("11-20", ["The review"]), ("agree", ["Agreement"]), ("frightened milestone", []),
        ])
    func filtering(words: String, entries: [String]) throws {
        var panes = Panes(columns: 59, rows: 30)
        try panes.press("j2k/" + words.replacing(" ", with: "<Space>"))
        let all = ["planned · 14:00", "The review", "Catch-up", "First paper", "Agreement: both"]
        for entry in all {
            let isThere = panes.screen.contains(entry)
            #expect(isThere == entries.contains { entry.hasPrefix($0) }, "\(entry)\n\(panes.screen)")
        }
        #expect(panes.screen.contains("2 Timeline · /\(words)"))
        try panes.press("<Enter>")
        #expect(panes.state.place == .timeline)
        try panes.press("<Esc>")
        #expect(all.allSatisfy { panes.screen.contains($0) }, "\(panes.screen)")
        #expect(panes.state.timeline.list.items.contains { $0.id == panes.state.timeline.list.selected })
    }

    @Test(
        "esc while typing over the timeline's filter brings that filter back, and what was selected in it",
        arguments: ["", "xyz", "<C-u>", "<C-u>catch"])
    func leavingFilter(typed: String) throws {
        var panes = Panes(columns: 59, rows: 30)
        try panes.press("j2g/nov<Enter>G")
        let (selected, count) = (panes.state.timeline.list.selected, panes.state.timeline.list.items.count)
        try panes.press("/" + typed + "<Esc>")
        #expect(panes.state.timeline.list.selected == selected && panes.state.timeline.list.items.count == count)
        #expect(panes.screen.contains("2 Timeline · /nov"), "\(panes.screen)")
        try panes.press("<Esc>")
        #expect(panes.state.timeline.list.selected == selected && panes.state.timeline.list.items.count > count)
    }

    @Test("a timeline in which nothing has the words says so, and another pair shows everything again")
    func filteringNothing() throws {
        var panes = Panes(columns: 59, rows: 30)
        try panes.press("j2/xyz<Enter>")
        #expect(
            panes.screen.contains("Nothing here has “xyz”.") && panes.screen.contains("esc shows everything again."))
        try panes.press("1j2")
        #expect(!panes.screen.contains("xyz"))
        #expect(panes.screen.contains("12 Oct"))
    }

    @Test(
        "a commitment is overdue the day after, this week's for seven days, and later from the eighth",
        arguments: [
            ("2026-11-21", "OVERDUE", "due Sat, 1 d ago"), ("2026-11-16", "OVERDUE", "due Mon, 6 d ago"),
            ("2026-11-15", "OVERDUE", "due 15 Nov, 7 d ago"), ("2025-11-22", "OVERDUE", "due 22 Nov 2025, 365 d ago"),
            ("2026-11-22", "THIS WEEK", "due today"), ("2026-11-23", "THIS WEEK", "due tomorrow"),
            ("2026-11-28", "THIS WEEK", "due Sat"), ("2026-11-29", "THIS WEEK", "due Sun 29 Nov"),
            ("2026-11-30", "LATER", "due Mon 30 Nov"), ("2027-02-04", "LATER", "due Thu 4 Feb 2027"),
        ])
    func urgency(due: String, heading: String, words: String) throws {
        let panes = try panes(with: SampleJournal.commitment(nil, .mentee, "it", due: due))
        #expect(panes.lines[3].contains(heading))
        #expect(panes.lines[4].contains("[ ] Ann"))
        #expect(panes.lines[5].contains(words + " "))
    }

    @Test("what has no date stands last among what is open, kept and released below a rule, newest first")
    func order() throws {
        var kept = SampleJournal.commitment(nil, .mentor, "kept first", state: .kept, due: "2026-11-01")
        kept.kept = SampleJournal.day("2026-11-03")
        var released = SampleJournal.commitment(nil, .both, "released later", state: .released)
        released.released = SampleJournal.day("2026-11-04")
        released.reason = "no\ntime"
        var nobody = SampleJournal.commitment(nil, .both, "nobody's")
        nobody.key.owner = nil
        var panes = try panes(
            with: kept, released, nobody, SampleJournal.commitment(nil, .both, "later", due: "2027-01-01"))
        try panes.press("za")
        let order = [
            "│ LATER", "[ ] both later", "NO DATE", "[ ] -    nobody's", "─ 1 kept · 1 released ─",
            "[-] both released later",
            "because: no time", "[x] you  kept first ✓ late",
        ]
        let places = order.map { words in panes.lines.firstIndex { $0.contains(words) } ?? -1 }
        #expect(!places.contains(-1) && places == places.sorted(), "\(panes.screen)")
    }

    @Test("open promises are told in up to three lines, and whole where they are selected")
    func wrapping() throws {
        let long =
            "write down everything we said about the laboratory, the grant, the visit, the two friends, and what comes after"
        var panes = try panes(
            with: SampleJournal.commitment(nil, .mentee, "call", due: "2026-11-25"),
            SampleJournal.commitment(nil, .mentee, long))
        #expect(panes.lines[7].contains("[ ] Ann  write down everything we"))
        #expect(panes.lines[9].contains("…"))
        #expect(!panes.lines[10].contains("comes after"))
        try panes.press("j")
        #expect(panes.lines[10].contains("comes after"))
        #expect(!panes.screen.contains("…"))
    }

    @Test("no word of a promise of three lines is lost, whatever the width", arguments: [30, 40, 44, 59, 80, 120])
    func wholeWords(columns: Int) throws {
        let text = "make the calls that should stick reach him"
        let panes = try panes(with: SampleJournal.commitment(nil, .mentee, text), columns: columns)
        let frame = panes.state.layout.inside(of: .commitments)
        let lines = panes.lines[frame.minRow..<frame.maxRow]
        let shown = lines.map { $0.dropFirst(frame.minColumn).prefix(frame.size.columns) }.joined(separator: " ")
        let words = shown.split(separator: " ").map(String.init)
        for word in text.split(separator: " ") { #expect(words.contains(String(word)), "\(panes.screen)") }
        #expect(!shown.contains("…"))
    }

    @Test("an empty pane says what belongs there")
    func empty() throws {
        #expect(Panes(Journal()).screen.contains("No pair yet."))
        let panes = Panes(Journal(pairs: [SampleJournal.pair("p", mentee: "Ann")]))
        #expect(panes.screen.contains("No session yet."))
        #expect(panes.screen.contains("Nothing promised yet."))
    }

    @Test("while pairs are being read, the bar says how far, and then what is due in all of them")
    func progress() throws {
        var outline = SampleJournal.journal
        for index in outline.pairs.indices { outline.pairs[index].isComplete = false }
        var panes = Panes(outline)
        #expect(panes.lines[0].contains("reading pair 1 of 5"))
        #expect(panes.context.unread.map(\.name).first == "alan-turing")
        for pair in SampleJournal.journal.pairs {
            panes.context.take(pair)
            _ = panes.state.update(.read([pair.id]), in: panes.context)
        }
        #expect(panes.lines[0].contains("1 overdue"))
        #expect(panes.context.unread.isEmpty)
        #expect(panes.context.due == Panes().context.due)
        #expect(panes.grid == Panes().grid)
    }

    @Test("totals follow each pair that is read again, and each that goes")
    func totals() throws {
        var panes = Panes()
        #expect(panes.context.due == DueFigures(overdue: 1, thisWeek: 0))
        var grace = try #require(panes.context.pair(SampleJournal.grace))
        grace.commitmentsOutside.append(SampleJournal.commitment(nil, .mentor, "call", due: "2026-11-25"))
        panes.context.take(grace)
        #expect(panes.context.due == DueFigures(overdue: 1, thisWeek: 1))
        panes.context.turn(to: SampleJournal.day("2026-11-28"))
        #expect(panes.context.due == DueFigures(overdue: 2, thisWeek: 0))
        panes.context.remove(SampleJournal.grace)
        #expect(panes.context.due == DueFigures())
        _ = panes.state.update(.outlined, in: panes.context)
        #expect(!panes.screen.contains("Grace"))
    }

    private func panes(with commitments: Commitment..., columns: Int = 44) throws -> Panes {
        var pair = SampleJournal.pair("p", mentee: "Ann Other")
        pair.commitmentsOutside = commitments
        var panes = Panes(Journal(pairs: [pair]), columns: columns, rows: 20)
        try panes.press("3")
        return panes
    }
}
