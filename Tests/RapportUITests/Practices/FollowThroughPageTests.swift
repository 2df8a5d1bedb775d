import Mentorship
import Testing
import TerminalGrid

@testable import RapportUI

/// The page of how it goes.
@Suite struct FollowThroughPageTests {
    /// Grace's pair, changed, on its page.
    private func panes(
        columns: Int = 100, rows: Int = 60, unicode: Bool = true, after keys: String = "j",
        _ change: (inout Pair) -> Void = { _ in }
    ) throws -> Panes {
        var panes = Panes(columns: columns, rows: rows, unicode: unicode)
        var pair = try #require(panes.context.pair(SampleJournal.grace))
        change(&pair)
        panes.read(pair)
        try panes.press(keys + "H")
        return panes
    }

    private func kept(_ text: String, _ owner: Owner, on day: String, due: String? = nil) -> Commitment {
        var commitment = SampleJournal.commitment(nil, owner, text, state: .kept, due: due)
        commitment.kept = SampleJournal.day(day)
        return commitment
    }

    @Test("both sides stand side by side, in figures that can be counted, and below each other where it is narrow")
    func sides() throws {
        var panes = try panes {
            $0.commitmentsOutside += [
                kept("one", .mentor, on: "2026-11-03"), kept("late", .mentor, on: "2026-11-09", due: "2026-11-05"),
                kept("two", .mentee, on: "2026-10-09"),
            ]
        }
        let heads = try #require(panes.lines.dropFirst().first { $0.contains("You ") && $0.contains("Grace") })
        #expect(heads.hasPrefix("▌You"))
        #expect(panes.screen.contains("3 kept, 1 of them late"), "\(panes.screen)")
        #expect(panes.screen.contains("1 released"))
        #expect(panes.screen.contains("2 open, 1 overdue"))
        #expect(panes.screen.contains("Nov ▮▯ 2 kept, 1 of them late"), "\(panes.screen)")
        #expect(panes.screen.contains("Oct ▮ 1 kept"), "\(panes.screen)")
        #expect(!panes.screen.contains("%"))
        _ = panes.state.update(.event(.resize(Size(columns: 60, rows: 60))), in: panes.context)
        #expect(!panes.lines.contains { $0.contains("You ") && $0.contains("Grace") })
        #expect(panes.lines.contains { $0.hasPrefix("▌You") } && panes.lines.contains { $0.hasPrefix(" Grace") })
    }

    @Test("what is overdue, kept late, released and moved is listed once, each release with its reason")
    func lists() throws {
        let panes = try panes { pair in
            guard let index = pair.sessions.firstIndex(where: { $0.name.fileName == "2026-11-06.md" }) else { return }
            pair.sessions[index].commitments[0].moves = [
                .init(from: SampleJournal.day("2026-11-12"), to: SampleJournal.day("2026-11-19"))
            ]
        }
        #expect(panes.screen.contains("[ ] you: introduce Dr Chen"), "\(panes.screen)")
        #expect(panes.screen.contains("due Thu, 3 d ago · moved once"))
        #expect(panes.screen.contains("because: not my field"))
        #expect(panes.screen.split(separator: "introduce Dr Chen").count == 2)
    }

    @Test("the commitment keys work on the page, and the next open one is selected")
    func commitments() throws {
        var panes = try panes { pair in
            pair.commitmentsOutside.append(
                SampleJournal.commitment(nil, .mentee, "call her", due: "2026-11-20"))
        }
        let introduce = SampleJournal.commitment("2026-11-06", .mentor, "introduce Dr Chen").key
        try panes.press("jj")
        #expect(panes.state.chosenCommitments(in: panes.context).map(\.key) == [introduce])
        #expect(panes.statusLine.contains("space keep  r release  m move"), "\(panes.screen)")
        try panes.press("<Space>")
        let keep = Change.keep(introduce, on: SampleJournal.today)
        #expect(panes.effects.last == .apply([keep]))
        panes.tell(.changed([keep], "Kept", select: .commitment(introduce)))
        var pair = try #require(panes.context.pair(SampleJournal.grace))
        let index = try #require(pair.sessions.firstIndex { $0.name.fileName == "2026-11-06.md" })
        pair.sessions[index].commitments[0].state = .kept
        panes.read(pair)
        #expect(panes.state.practice?.selectedCommitment?.text == "call her")
        try panes.press("rill<Enter>Dr Chen for patent law<Enter>".replacing(" ", with: "<Space>"))
        let key = SampleJournal.commitment(nil, .mentee, "call her").key
        #expect(
            panes.effects.last
                == .apply([
                    .release(key, on: SampleJournal.today, because: "ill"),
                    .practice(
                        .say(
                            NewRemark(
                                pair: SampleJournal.grace, day: SampleJournal.today, label: .referral,
                                text: "Dr Chen for patent law"))),
                ]))
    }

    @Test("enter reads the session of a commitment, and leaving that comes back to the page")
    func session() throws {
        var panes = try panes()
        try panes.press("jj<Enter>")
        #expect(panes.state.place == .session && panes.screen.contains("2 Session · 6 Nov"))
        try panes.press("<Esc>")
        #expect(panes.state.practice?.kind == .followThrough)
        #expect(panes.state.practice?.selectedCommitment?.text == "introduce Dr Chen")
    }

    @Test("sessions stand by week, with their months above, and in words")
    func strip() throws {
        let strip = SessionStrip(
            of: try #require(Panes().context.pair(SampleJournal.grace)), on: SampleJournal.today)
        #expect(strip.mondays.count == 28)
        #expect(strip.marks.suffix(5) == [.held, .none, .held, .none, .planned])
        let panes = try panes()
        #expect(panes.screen.contains("· · ● · ● · ○"), "\(panes.screen)")
        #expect(panes.screen.contains("2 sessions held in the last 26 weeks, the next is planned for Fri 4 Dec"))
        #expect(panes.lines.contains { $0.contains("Jun") && $0.contains("Sep") && $0.contains("Nov") })
    }

    @Test("check-ins are a line over time for the owner alone, and a low one offers a question without a warning")
    func checkIns() throws {
        let day = SessionName(day: SampleJournal.day("2026-11-06"))
        let review = SessionName(day: SampleJournal.day("2026-11-20"))
        var panes = try panes {
            $0.checkIns = [
                CheckIn(session: day, comfort: 4, trust: 5, guidance: 3),
                CheckIn(session: review, comfort: 4, trust: 2),
            ]
        }
        #expect(panes.screen.contains("for your eyes alone"))
        #expect(panes.screen.contains("comfort  ▆▆ 4 of 5"), "\(panes.screen)")
        #expect(panes.screen.contains("guidance ▅· not said"))
        #expect(panes.screen.contains("enter finds one that fits"))
        try panes.press("G")
        let row = try #require(panes.lines.firstIndex { $0.contains("trust ") })
        #expect(!panes.grid.row(row).contains { $0.style == .warning })
        try panes.press("<Enter>")
        #expect(panes.state.practice?.kind == .questions)
        let observed = try self.panes(after: "jjj") { $0.role = .observer }
        #expect(observed.screen.contains("Grace") && !observed.screen.contains("Check-ins"))
    }

    @Test("without private files nothing of check-ins shows")
    func withoutPrivate() throws {
        var panes = Panes(columns: 100, rows: 60)
        panes.context = Context(today: SampleJournal.today, theme: Theme(unicode: true), includesPrivate: false)
        panes.context.take(outline: SampleJournal.journal)
        panes.tell(.outlined)
        try panes.press("jH")
        #expect(panes.state.practice?.kind == .followThrough && !panes.screen.contains("Check-ins"))
    }

    @Test("with nothing promised the page says so, and which key adds one")
    func empty() throws {
        var panes = Panes(Journal(pairs: [SampleJournal.pair("p", mentee: "Ann")]), columns: 80, rows: 40)
        try panes.press("H")
        #expect(panes.screen.contains("Nothing promised yet: a adds a commitment."), "\(panes.screen)")
        #expect(panes.screen.contains("None held in the last 26 weeks, none is planned."))
        try panes.press("a")
        #expect(panes.state.prompt?.purpose == .add(PairID("p"), called: "Ann"))
    }
}
