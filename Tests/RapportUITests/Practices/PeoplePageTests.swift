import Mentorship
import Testing

@testable import RapportUI

/// The page of the two people: common ground, profiles, and what was learned.
@Suite struct PeoplePageTests {
    private typealias Sample = AgreementSample

    @Test("common ground stands on top with where it comes from, then both profiles beside each other")
    func page() throws {
        let panes = try Panes.agreed(rows: 60, "P")
        func row(_ words: String) -> String { panes.lines.first { $0.contains(words) } ?? "" }
        #expect(panes.lines[1].contains("Common ground"), "\(panes.screen)")
        #expect(panes.screen.contains("#singing — an interest of both"))
        #expect(panes.screen.contains("Bread — learned on Fri 6 Nov"))
        #expect(row("Grace Hopper · mentee").contains("Ada Byron · you, mentor"))
        #expect(row("pronouns").contains("she/her") && row("birthday").contains("9 Dec"))
        #expect(row("○ Lead a lab #leading").isEmpty == false)
        #expect(panes.screen.contains("by Fri 18 Dec 2026, in 26 days"))
        #expect(panes.screen.contains("✓ Say no early"))
        #expect(panes.screen.contains("was meant for Fri 20 Nov 2026, 2 days ago: still wanted"))
        #expect(row("• A choir #singing").contains("in common"))
        #expect(row("Clocks").contains("• Bread"), "interests of both stand beside each other")
        #expect(row("Clocks").components(separatedBy: "• Bread")[0].contains("in common") == false)
        #expect(row("Learned about Grace").contains("Learned about you"))
        #expect(panes.screen.contains(" 6 Nov bakes bread on Sundays"))
        #expect(row("Strengths").contains("nothing yet"))
    }

    @Test("the two stand below each other where there is little room, and t turns them round")
    func turned() throws {
        var panes = try Panes.agreed(columns: 70, rows: 80, "P")
        func places() -> [Int] {
            ["Grace Hopper · mentee", "Ada Byron · you"].map { words in
                panes.lines.firstIndex { $0.contains(words) } ?? -1
            }
        }
        #expect(!places().contains(-1) && places()[0] < places()[1], "\(panes.screen)")
        try panes.press("t")
        #expect(!places().contains(-1) && places()[0] > places()[1], "\(panes.screen)")
    }

    @Test("a profile that isn't there yet says so; its first entry makes it, and the prompt says where")
    func missing() throws {
        var panes = Panes(rows: 60)
        try panes.press("P")
        #expect(
            panes.screen.contains("The profile of Alan isn’t there yet: the first entry makes"), "\(panes.screen)")
        #expect(panes.screen.contains("Nothing seen yet."))
        let file = ProfileFile.side(.mentee, of: PairID("alan-turing"))
        panes.go(to: .list(.profile(.goals, of: file)))
        try panes.press("a")
        #expect(panes.asked == "A goal of Alan (by:DATE if there is one): (in mentee.md, shared with Alan)")
        try panes.press("Think<Space>by:1<Space>dec")
        #expect(panes.screen.contains("by Tue 1 Dec 2026, in 9 days"), "\(panes.screen)")
        try panes.press("<Enter>")
        #expect(panes.lastChanges == [.practice(.add("Think by:2026-12-01", to: .profile(.goals, of: file)))])
        try panes.press("<Esc>")
        panes.go(to: .list(.profile(.interests, of: .owner)))
        try panes.press("a")
        #expect(panes.asked == "What do you like? (in your me.md, for all pairs)")
    }

    @Test("a goal is reached and opened again; other things are not")
    func reach() throws {
        var panes = try Panes.agreed("P")
        panes.go(to: .entry(Sample.goal))
        try panes.press("<Space>")
        #expect(panes.lastChanges == [.practice(.reach(Sample.goal, true))])
        let reached = Sample.key("Say no early #boundaries", 9, in: .profile(.goals, of: Sample.mentee))
        panes.go(to: .entry(reached))
        try panes.press("<Space>")
        #expect(panes.lastChanges == [.practice(.reach(reached, false))])
        panes.effects = []
        try panes.press("G<Space>")
        #expect(panes.effects.isEmpty && panes.statusLine.contains("Only a goal is reached"))
    }

    @Test("entries are changed in place and taken back; so are birthdays, in words that people use")
    func edit() throws {
        var panes = try Panes.agreed("P")
        panes.go(to: .entry(Sample.goal))
        try panes.press("<Enter>")
        #expect(panes.asked == "Reword the goal, in mentee.md, shared with Grace:")
        try panes.press("<Esc>d")
        #expect(panes.state.question?.text.string.hasPrefix("Take back the goal “Lead a lab") == true)
        try panes.press("y")
        #expect(panes.lastChanges == [.practice(.removeEntry(Sample.goal))])
        panes.go(to: .detail(Sample.mentee, .birthday))
        try panes.press("c")
        #expect(panes.state.prompt?.line.text == "12-09")
        for (typed, written) in [("9 apr", "04-09"), ("1906-12-09", "1906-12-09"), ("02-29", "02-29"), ("", "")] {
            let keys = typed.split(separator: " ").joined(separator: "<Space>")
            try panes.press("<C-u>\(keys)<Enter>")
            #expect(panes.lastChanges == [.practice(.setDetail(Sample.mentee, .birthday, written))])
        }
        panes.effects = []
        try panes.press("<C-u>someday<Enter>")
        #expect(panes.effects.isEmpty && panes.screen.contains("That is no birthday"))
    }

    @Test("enter on a thing learned reads the session it was learned in")
    func learned() throws {
        var panes = try Panes.agreed("P")
        let key = RemarkKey(
            Remark(text: "bakes bread on Sundays", line: 9), .learned,
            in: SessionKey(SessionName(day: SampleJournal.day("2026-11-06")), of: Sample.grace))
        panes.go(to: .asked(key))
        try panes.press("c")
        #expect(panes.statusLine.contains("It stands in a session"))
        try panes.press("<Enter>")
        #expect(panes.state.practices.isEmpty && panes.state.place == .session, "\(panes.screen)")
        #expect(panes.state.session?.name == key.session.name)
    }

    @Test(
        "the day of a goal is taken out of its words",
        arguments: [
            ("Lead by:2027-03-31 #a", "Lead #a", "2027-03-31", "Lead by:2027-03-31 #a"),
            ("by:fri Lead", "Lead", "2026-11-27", "by:2026-11-27 Lead"),
            ("Lead by: 2027-03-31", "Lead", "2027-03-31", "Lead by:2027-03-31"),
            ("Lead by:in 2 weeks now", "Lead now", "2026-12-06", "Lead by:2026-12-06 now"),
            ("stand by: me", "stand by: me", nil, "stand by: me"), ("", "", nil, ""),
        ])
    func goals(words: String, text: String, by: String?, written: String) {
        let goal = GoalWords(words, today: SampleJournal.today)
        #expect(goal.text == text && goal.by == by.flatMap { Day($0) } && goal.written == written)
    }
}
