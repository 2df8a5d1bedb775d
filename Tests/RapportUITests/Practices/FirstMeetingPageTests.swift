import Mentorship
import Testing

@testable import RapportUI

/// A first meeting, step by step.
@Suite struct FirstMeetingPageTests {
    @Test("steps tell whether they are done, what stands there, what can be asked, and how long it takes")
    func steps() throws {
        let panes = try Panes.agreed(rows: 60, "Aw")
        #expect(panes.screen.contains("First meeting · Grace Hopper"))
        #expect(panes.screen.contains("✓ What Grace hopes to gain · 2 minutes"), "\(panes.screen)")
        #expect(panes.screen.contains("“Imagine we look back in a year"))
        #expect(panes.screen.contains("To lead a lab #leading"))
        #expect(panes.screen.contains("○ What to keep away from · 1 minute"))
        #expect(panes.screen.contains("9 of 10 done"))
    }

    @Test("it begins at the first step that is not done")
    func start() throws {
        let panes = try Panes.agreed("w")
        #expect(panes.state.practice?.selected == .step(.boundaries))
        var fresh = Panes()
        try fresh.press("w")
        #expect(fresh.state.practice?.selected == .step(.menteeHopes))
    }

    @Test("a step asks for one after the other until nothing is typed, in any order")
    func filling() throws {
        var panes = Panes()
        try panes.press("w<Enter>")
        #expect(panes.asked == "What does Alan hope to gain? (empty when done)")
        try panes.press("To<Space>think<Enter>")
        let list = EntryList.hopes(.mentee, of: PairID("alan-turing"))
        #expect(panes.lastChanges == [.practice(.add("To think", to: list))])
        panes.tell(.changed(panes.lastChanges ?? [], "Hope added", select: nil))
        #expect(panes.asked == "What does Alan hope to gain? (empty when done)" && panes.state.prompt?.words == "")
        try panes.press("<Enter>")
        #expect(panes.state.prompt == nil && panes.state.practice?.kind == .firstMeeting)
        try panes.press("jjjj<Enter>")
        #expect(panes.asked == "What do both keep to? (empty when done)")
    }

    @Test("interests of both are asked for, the other's first, and each says where it is written")
    func interests() throws {
        var panes = try Panes.agreed("w")
        panes.go(to: .step(.interests))
        try panes.press("<Enter>")
        #expect(panes.asked == "What does Grace like? (in mentee.md, shared with Grace; empty when done)")
        try panes.press("<Enter>")
        #expect(panes.asked == "What do you like? (in your me.md, for all pairs; empty when done)")
        try panes.press("Maps<Enter>")
        #expect(panes.lastChanges == [.practice(.add("Maps", to: .profile(.interests, of: .owner)))])
        panes.tell(.changed(panes.lastChanges ?? [], "Interest added", select: nil))
        try panes.press("<Enter>")
        #expect(panes.state.prompt == nil)
    }

    @Test("how often, when to look again and who agrees are asked as on the page of the agreement")
    func others() throws {
        var panes = try Panes.agreed("w")
        panes.go(to: .step(.cadence))
        try panes.press("<Enter>")
        #expect(panes.state.prompt?.line.text == "every 2 weeks")
        try panes.press("<Esc>")
        panes.go(to: .step(.review))
        try panes.press("<Enter>")
        #expect(panes.state.prompt?.line.text == "every 6 months")
        try panes.press("<Esc>")
        panes.go(to: .step(.consent))
        try panes.press("<Enter>3")
        #expect(
            panes.lastChanges == [.practice(.agree(AgreementSample.grace, by: .both, on: SampleJournal.today))])
        var fresh = Panes()
        try fresh.press("wG<Enter>")
        #expect(fresh.statusLine.contains("There is nothing to agree to yet"))
    }
}
