import DisplayText
import Mentorship
import Testing
import TerminalGrid

@testable import RapportUI

/// The one page before a meeting.
@Suite struct BriefPageTests {
    @Test("a brief has all its parts in their order on one screen, and boundaries last")
    func wide() throws {
        var panes = Panes(SampleJournal.knownJournal)
        try panes.press("jp")
        let screen = panes.screen
        for words in [
            " Brief · Grace Hopper", "Next: Fri 4 Dec · in 12 days", "Overdue", "[ ] you   introduce Dr Chen",
            "due Thu, 3 d ago", " Open", "[ ] Grace send the draft", "Last time (20 Nov)", "● The review",
            "Learned, about Grace: climbs at weekends", "Unanswered", "? What would make this year a success? (20 Nov)",
            "Common ground", "#sailing", "A question that fits", "? Who would you hire first?", "“Lead a lab”",
            "A story that fits", "★ The lab key", "Keep away from", "Grace: her family", "you: humour",
        ] {
            #expect(screen.contains(words), "“\(words)”\n\(screen)")
        }
        #expect(!screen.contains("at home"))
        let list = try #require(panes.state.practice?.list)
        #expect(list.visible.count == list.lines.count)
        #expect(panes.lines[1...].contains { $0.contains("Overdue") && $0.contains("Common ground") })
    }

    @Test("where it must be scrolled, what to keep away from stays in sight")
    func narrow() throws {
        var panes = Panes(SampleJournal.knownJournal, columns: 60, rows: 14)
        try panes.press("jp")
        #expect(panes.lines[0].contains("Keep away from  Grace: her fami"), "\(panes.screen)")
        try panes.press("G")
        #expect(panes.lines.dropFirst().contains { $0.contains("Keep away from") }, "\(panes.screen)")
        #expect(!panes.lines[0].contains("Keep away from"))
    }

    @Test("what is selected on the left and on the right is marked where it stands")
    func marks() throws {
        var panes = Panes(SampleJournal.knownJournal)
        try panes.press("jp")
        #expect(panes.screen.contains("▌[ ] you   introduce Dr Chen"))
        let row = try #require(panes.lines.firstIndex { $0.contains("introduce Dr Chen") })
        let cells = panes.grid.row(row)
        #expect(cells[30].style.attributes.contains(.reverse) && !cells[90].style.attributes.contains(.reverse))
        try panes.press("G")
        #expect(panes.screen.contains("▌you: humour"), "\(panes.screen)")
    }

    @Test("where nothing is known yet, it says with which keys to begin")
    func empty() throws {
        var panes = Panes(
            Journal(owner: Profile(name: "Ada Byron"), pairs: [SampleJournal.pair("bo", mentee: "Bo Chen")]))
        panes.context.library = SampleJournal.library
        try panes.press("p")
        #expect(panes.screen.contains("Nothing is known of Bo Chen yet"), "\(panes.screen)")
        #expect(panes.screen.contains("A  what the two of you hope for"))
    }

    @Test("from a brief a question is answered or asked, and a story read")
    func acts() throws {
        var panes = Panes(SampleJournal.knownJournal)
        try panes.press("jp")
        func select(_ isIt: (PracticeItem) -> Bool) throws {
            let item = try #require(panes.state.practice?.list.items.first { isIt($0.id) }).id
            panes.state.practices[panes.state.practices.count - 1].list.select(item)
        }
        try select { if case .asked = $0 { true } else { false } }
        try panes.press("<Enter>")
        #expect(panes.screen.contains("Answer to “What would make this year a success?”:"), "\(panes.screen)")
        try panes.press("<Esc>")
        try select { if case .question = $0 { true } else { false } }
        try panes.press("<Enter>")
        let new = NewRemark(
            pair: SampleJournal.grace, day: SampleJournal.today, label: .question,
            text: "Who would you hire first? #leading")
        #expect(panes.effects.last == .apply([.practice(.say(new))]))
        try select { if case .story = $0 { true } else { false } }
        try panes.press("<Enter>")
        #expect(panes.screen.contains(" Story · Grace Hopper"))
        #expect(panes.screen.contains("The lab key · went wrong") && panes.screen.contains("Give keys away."))
        try panes.press("<Esc>")
        #expect(panes.state.practice?.kind == .brief)
    }
}
