import Mentorship
import Testing
import TerminalGrid

@testable import RapportUI

/// The pages of referrals, milestones, nudges, ways back and endings.
@Suite struct CoursePageTests {
    private func panes(
        _ keys: String, columns: Int = 100, rows: Int = 60, _ change: (inout Pair) -> Void = { _ in }
    ) throws -> Panes {
        var panes = Panes(columns: columns, rows: rows)
        var pair = try #require(panes.context.pair(SampleJournal.grace))
        change(&pair)
        panes.read(pair)
        try panes.press("j" + keys)
        return panes
    }

    private func typed(_ words: String) -> String { words.replacing(" ", with: "<Space>") }

    // MARK: Referrals

    @Test("a referral tells to whom, for what, when, and whether it helped; a hope's leads to the agreement")
    func referrals() throws {
        var panes = try panes("R") { pair in
            var hope = Agreement.Hope(ListEntry(words: "a patent", line: 9), referral: "Dr Chen")
            hope.helped = Helped("a little")
            pair.agreement.mentee.hopes = [hope]
            pair.sessions[0].referrals = [Remark(text: "Bo for bookkeeping", line: 8)]
        }
        for words in [
            "Bo", "for bookkeeping", "not said yet", "Dr Chen", "a hope of Grace: a patent", "helped: a little",
        ] {
            #expect(panes.screen.contains(words), "\(words)\n\(panes.screen)")
        }
        try panes.press("c")
        try panes.press(typed("he was away<Enter>"))
        guard case .apply(let changes) = panes.effects.last,
            case .practice(.helped(.session(let key), let helped)) = changes.first
        else {
            Issue.record("\(panes.effects)")
            return
        }
        #expect(key.text == "Bo for bookkeeping" && helped.text == "he was away" && helped.verdict == nil)
        try panes.press("<C-c>G<Enter>")
        #expect(panes.state.practice?.kind == .agreement && panes.state.practices.count == 2)
    }

    @Test("a referral is added to today's notes, as it was typed")
    func adding() throws {
        var panes = try panes("R")
        #expect(panes.screen.contains("Nobody else was asked for help yet."))
        try panes.press("a")
        #expect(panes.screen.contains("Dr Chen for patent law"))
        try panes.press(typed("Bo for books"))
        #expect(panes.screen.contains("to Bo, for books"), "\(panes.screen)")
        try panes.press("<Enter>")
        let new = NewRemark(
            pair: SampleJournal.grace, day: SampleJournal.today, label: .referral, text: "Bo for books")
        #expect(panes.effects == [.apply([.practice(.say(new))])])
    }

    // MARK: Milestones

    @Test("milestones stand by year, the newest first, and enter reads the session of one")
    func milestones() throws {
        var panes = try panes("M") { $0.started = SampleJournal.day("2024-11-20") }
        let order = ["2026", "20 Nov  2 years together", "6 Nov   First paper accepted", "2025", "1 year together"]
        let places = order.map { words in panes.lines.firstIndex { $0.contains(words) } ?? -1 }
        #expect(!places.contains(-1) && places == places.sorted(), "\(panes.screen)")
        try panes.press("<Enter>")
        #expect(panes.statusLine.contains("comes from dates or goals"))
        try panes.press("j<Enter>")
        #expect(panes.screen.contains("2 Session · 6 Nov") && panes.screen.contains("▌Milestone: First paper"))
    }

    // MARK: Nudges

    @Test("each nudge stands whole with its next step, and what was put aside below")
    func nudges() throws {
        let panes = try panes("X", columns: 80) {
            $0.putAside = [
                PutAside(kind: .quiet, until: SampleJournal.day("2026-12-01"), because: "busy term"),
                PutAside(kind: .review, until: SampleJournal.day("2026-11-21")),
            ]
        }
        for words in [
            "! 1 overdue: introduce Dr Chen, due 19 Nov", "enter: go through the commitments · x puts it aside",
            "Put aside — for your eyes alone", "− That it has been quiet, through Tue 1 Dec 2026", "because: busy term",
        ] {
            #expect(panes.screen.contains(words), "\(words)\n\(panes.screen)")
        }
        #expect(!panes.screen.contains("The review of the agreement"))
    }

    @Test("x shows how the words are read, and puts the nudge aside; a day that has passed is not taken")
    func puttingAside() throws {
        var panes = try panes("Xx")
        try panes.press(typed("until 2026-11-01"))
        #expect(panes.screen.contains("a day that has passed"))
        try panes.press("<Enter>")
        #expect(panes.effects.isEmpty && panes.screen.contains("That day has passed."))
        try panes.press("<C-u>" + typed("busy until 1 dec"))
        #expect(panes.screen.contains("through Tue 1 Dec 2026, because: busy"), "\(panes.screen)")
        try panes.press("<Enter>")
        let aside = PutAside(kind: .overdue, until: SampleJournal.day("2026-12-01"), because: "busy")
        #expect(panes.effects == [.apply([.practice(.putAside(aside, in: SampleJournal.grace))])])
    }

    /// Where each kind of nudge leads; nothing where that is the commitments.
    private static let pages: [PracticePage.Kind?] = [
        nil, .wayBack, .agreement, .agreement, .agreement, .questions, .questions, .ending, .milestones,
    ]

    @Test("the next step of each nudge leads to its page", arguments: zip(Attention.Kind.allCases, pages))
    func steps(kind: Attention.Kind, page: PracticePage.Kind?) throws {
        var panes = try panes("X")
        var content = ItemList<PracticeItem, PracticeLine>.Content()
        content.append(.nudge(kind), lines: [PracticeLine("it")])
        panes.state.practices[0].list.start(with: content)
        try panes.press("<Enter>")
        #expect(panes.state.practice?.kind == page)
        if page == nil { #expect(panes.state.place == .commitments) }
    }

    // MARK: A way back

    @Test("a way back has the last day, and a message whose lines have nothing beside them")
    func wayBack() throws {
        var panes = try panes("W", columns: 60) { $0.sessions.removeFirst(0) }
        #expect(panes.screen.contains("Fri 20 Nov 2026, 2 days ago"), "\(panes.screen)")
        let pair = try #require(panes.context.pair(SampleJournal.grace))
        let message = pair.wayBack(from: Library(), on: SampleJournal.today).message
        let first = try #require(message.split(separator: "\n").first).prefix(40)
        #expect(panes.lines.contains { $0.hasPrefix(" \(first)") }, "\(message)\n\(panes.screen)")
        try panes.press("N")
        #expect(panes.state.prompt?.purpose == .session(.plan(SampleJournal.grace, called: "Grace Hopper")))
    }

    @Test("a paused pair is said to rest, and the same key resumes it")
    func paused() throws {
        var panes = try panes("W")
        panes.effects = []
        try panes.press("z")
        #expect(panes.effects == [.apply([.setStatus(SampleJournal.grace, to: .paused)])])
        var pair = try #require(panes.context.pair(SampleJournal.grace))
        pair.writtenStatus = .paused
        panes.read(pair)
        #expect(panes.screen.contains("This pair rests") && panes.statusLine.contains("z resume"), "\(panes.screen)")
        try panes.press("z")
        #expect(panes.effects.last == .apply([.setStatus(SampleJournal.grace, to: .active)]))
    }

    // MARK: Ending

    @Test("an ending tells what was hoped, what came of it, what is open, and how to stay in touch")
    func ending() throws {
        var panes = try panes("B") { pair in
            pair.until = SampleJournal.day("2026-12-15")
            pair.agreement.mentee.hopes = [Agreement.Hope(ListEntry(words: "lead a lab", line: 9))]
            var profile = Profile(name: "Grace Hopper")
            profile.goals = [ListEntry(words: "a paper", isTicked: true, line: 4)]
            pair.menteeProfile = profile
        }
        for words in [
            "until Tue 15 Dec 2026, in 23 days", "2 sessions held", "○ lead a lab", "Grace · a hope still open",
            "✓ a paper", "Grace · a goal reached", "You: 1 kept, 1 released, 2 open", "Still open",
            "[ ] you: introduce Dr Chen", "The last day is Tue 15 Dec 2026. l changes it.",
            "You meet every 2 weeks. v says",
        ] {
            #expect(panes.screen.contains(words), "\(words)\n\(panes.screen)")
        }
        try panes.press("l<C-u>" + typed("in 2 months<Enter>"))
        #expect(
            panes.effects.last
                == .apply([.practice(.setTerm(SampleJournal.grace, .until(SampleJournal.day("2027-01-22"))))]))
    }

    @Test("the last day can be taken away, and the same one changes nothing")
    func lastDay() throws {
        var panes = try panes("Bl") { $0.until = SampleJournal.day("2026-12-15") }
        #expect(panes.state.prompt?.line.text == "2026-12-15")
        try panes.press("<Enter>")
        #expect(panes.effects.isEmpty && panes.screen.contains("The last day is as it was."))
        try panes.press("l<C-u>soon<Enter>")
        #expect(panes.effects.isEmpty && panes.screen.contains("That is no day"))
        try panes.press("<C-u><Enter>")
        #expect(panes.effects == [.apply([.practice(.setTerm(SampleJournal.grace, .until(nil)))])])
    }

    @Test("how often to meet afterwards is said in words, and closing asks first")
    func afterwards() throws {
        var panes = try panes("Bv")
        try panes.press("<C-u>" + typed("every three months<Enter>"))
        let interval = try #require(Interval("every 3 months"))
        #expect(panes.effects == [.apply([.practice(.setTerm(SampleJournal.grace, .cadence(interval)))])])
        try panes.press("<Esc>KnK")
        #expect(panes.effects.count == 1)
        try panes.press("y")
        #expect(panes.effects.last == .apply([.setStatus(SampleJournal.grace, to: .closed)]))
    }
}
