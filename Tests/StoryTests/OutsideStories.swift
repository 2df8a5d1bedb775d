import Foundation
import Mentorship
import Testing

@testable import RapportApp

/// What other programs do to the files while the panes are open: it shows by itself, and undo touches only its own.
@Suite struct OutsideStories {
    private static let older = "pairs/grace-hopper/sessions/2026-11-06.md"

    private var files: [String: String] {
        Story.files.merging([
            Self.older: "---\ntitle: Catch-up\nstatus: held\n---\nTea.\n",
            "pairs/zelda/pair.md": "---\nmentor: Ada Byron\nmentee: Zelda Fitz\n---\n",
        ]) { $1 }
    }

    private func story() throws -> Story {
        try Story(files, watching: true)
    }

    /// Lets what others wrote be seen and settle.
    private func settle(_ story: Story) {
        story.settle()
        for _ in 0..<2 { story.pass(.milliseconds(100)) }
    }

    /// The lines of the screen that are marked as selected.
    private func selected(_ story: Story) -> String {
        story.lines.filter { $0.contains("▌") }.joined(separator: "\n")
    }

    @Test("a line about a commitment that others reword follows it, and what was typed replaces their words")
    func rewordedMeanwhile() throws {
        let story = try story()
        try story.press("3c<C-u>meet<Space>Dr<Space>Chen")
        let theirs = Story.graceSession.replacing("introduce Dr Chen", with: "invite Dr Chen")
        try story.write(theirs, to: Story.gracePath)
        settle(story)
        story.expect("Somebody changed it meanwhile to “invite Dr Chen”: enter changes that one.", "meet Dr Chen")
        try story.press("<Enter>")
        #expect(try story.text(Story.gracePath) == Story.graceSession.replacing("introduce", with: "meet"))
        story.expect("✓ Reworded: meet Dr Chen")
    }

    @Test("where nobody looks for changes, the line follows once its change was refused")
    func rewordedUnseen() throws {
        let story = try Story(files)
        try story.press("3c<C-u>meet<Space>Dr<Space>Chen")
        let theirs = Story.graceSession.replacing("introduce Dr Chen", with: "invite Dr Chen")
        try story.write(theirs, to: Story.gracePath)
        try story.press("<Enter>")
        #expect(try story.text(Story.gracePath) == theirs)
        story.expect("“invite Dr Chen”")
        try story.press("<Enter>")
        #expect(try story.text(Story.gracePath) == Story.graceSession.replacing("introduce", with: "meet"))
    }

    @Test("a line about a commitment that others take away says so, and leaves everything as it is")
    func removedMeanwhile() throws {
        let story = try story()
        try story.press("3rill")
        let theirs = Story.graceSession.replacing("- [ ] @mentor introduce Dr Chen due:2026-11-19\n", with: "")
        try story.write(theirs, to: Story.gracePath)
        settle(story)
        story.expect("What this is about is no longer there", "because: ill")
        try story.press("<Enter>")
        #expect(try story.text(Story.gracePath) == theirs)
    }

    @Test("a session that others add stands in the timeline, and the selected one stays selected")
    func sessionAdded() throws {
        let story = try story()
        try story.press("2j")
        #expect(selected(story).contains("Catch-up"))
        try story.write("---\ntitle: Brand new\nstatus: held\n---\n", to: "pairs/grace-hopper/sessions/2026-11-21.md")
        settle(story)
        story.expect("Brand new")
        #expect(selected(story).contains("Catch-up"), "\(story.screen)")
    }

    @Test("a session that others take away leaves, and the selected one stays selected")
    func sessionRemoved() throws {
        let story = try story()
        try story.press("2j")
        try FileManager.default.removeItem(at: story.folder.appending(path: Story.gracePath))
        settle(story)
        story.expectNot("The review")
        #expect(selected(story).contains("Catch-up"), "\(story.screen)")
    }

    @Test("where the selected session itself is taken away, its neighbour is selected")
    func selectedSessionRemoved() throws {
        let story = try story()
        try story.press("2j")
        try FileManager.default.removeItem(at: story.folder.appending(path: Self.older))
        settle(story)
        story.expectNot("Catch-up")
        #expect(selected(story).contains("The review"), "\(story.screen)")
    }

    @Test("a session that others give another day stands at that day")
    func sessionRenamed() throws {
        let story = try story()
        try story.press("2")
        let other = story.folder.appending(path: "pairs/grace-hopper/sessions/2026-11-05.md")
        try FileManager.default.moveItem(at: story.folder.appending(path: Story.gracePath), to: other)
        settle(story)
        story.expect("5 Nov  The review", "6 Nov  Catch-up")
        #expect(!selected(story).isEmpty)
    }

    @Test("pairs that come and go before the selected one leave it selected")
    func pairs() throws {
        let story = try story()
        try story.press("j")
        #expect(story.loop.state.selectedPair?.name == "zelda")
        try story.write("---\nmentor: Ada Byron\nmentee: Emmy Noether\n---\n", to: "pairs/emmy/pair.md")
        settle(story)
        story.expect("Emmy Noether")
        #expect(story.loop.state.selectedPair?.name == "zelda")
        try FileManager.default.removeItem(at: story.folder.appending(path: "pairs/grace-hopper"))
        settle(story)
        story.expectNot("Grace")
        #expect(story.loop.state.selectedPair?.name == "zelda")
    }

    @Test("where the selected pair itself goes, another is shown in all panes, and no key changes it by accident")
    func selectedPairRemoved() throws {
        let story = try story()
        try story.press("3")
        try FileManager.default.removeItem(at: story.folder.appending(path: "pairs/grace-hopper"))
        settle(story)
        story.expectNot("introduce Dr Chen")
        #expect(story.loop.state.selectedPair?.name == "zelda")
        story.expect("Grace Hopper's folder is gone.")
        try story.press("<Space>")
        story.expect("“keep” works in Commitments (3).")
    }

    @Test("undo of a change fits where other lines were edited since, and redo as well")
    func stillFits() throws {
        let story = try story()
        try story.press("3<Space>")
        story.expect("Kept: introduce Dr Chen")
        let edited = try story.text(Story.gracePath).replacing("not a bench.", with: "not a bench. Soon.")
        try story.write(edited, to: Story.gracePath)
        settle(story)
        try story.press("u")
        story.expect("Undone: kept “introduce Dr Chen”")
        let undone = Story.graceSession.replacing("not a bench.", with: "not a bench. Soon.")
        #expect(try story.text(Story.gracePath) == undone)
        try story.write(undone + "More.\n", to: Story.gracePath)
        settle(story)
        try story.press("U")
        story.expect("Done again: kept “introduce Dr Chen”")
        #expect(try story.text(Story.gracePath) == edited + "More.\n")
    }

    @Test("undo of a change whose line was edited since says so and changes nothing, and works once it fits again")
    func noLongerFits() throws {
        let story = try story()
        try story.press("3<Space>")
        let kept = try story.text(Story.gracePath)
        let edited = kept.replacing("introduce Dr Chen", with: "introduce Dr Chan")
        try story.write(edited, to: Story.gracePath)
        settle(story)
        try story.press("u")
        story.expect("Not undone:", "was changed there by another program meanwhile: look at it,")
        #expect(try story.text(Story.gracePath) == edited)
        try story.write(kept, to: Story.gracePath)
        settle(story)
        try story.press("u")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        try story.write(Story.graceSession.replacing("Dr Chen", with: "Dr Chan"), to: Story.gracePath)
        settle(story)
        try story.press("U")
        story.expect("Not done again:", "was changed there by another program meanwhile")
        #expect(try story.text(Story.gracePath) == Story.graceSession.replacing("Dr Chen", with: "Dr Chan"))
    }

    @Test("an edit is taken back beside what others wrote since, and not where they wrote in the same line")
    func editUndone() throws {
        let mine = Story.graceSession.replacing("not a bench.", with: "not a bench. Soon.")
        let story = try Story(files, watching: true, editor: ScriptedEditor(writing: mine))
        try story.press("2e")
        try story.write(mine + "Theirs.\n", to: Story.gracePath)
        settle(story)
        try story.press("u")
        #expect(try story.text(Story.gracePath) == Story.graceSession + "Theirs.\n")
        try story.press("U")
        #expect(try story.text(Story.gracePath) == mine + "Theirs.\n")
        let both = mine.replacing("Soon.", with: "Very soon.")
        try story.write(both, to: Story.gracePath)
        settle(story)
        try story.press("u")
        story.expect("Not undone:")
        #expect(try story.text(Story.gracePath) == both)
    }

    @Test("what another program did a moment ago is not done twice, and u takes back what was done here before it")
    func doneAlready() throws {
        let story = try Story(files)
        try story.press("3j<Space>g")
        let before = try story.text(Story.gracePath)
        let theirs = before.replacing("due:2026-11-19", with: "due:2026-11-19 kept:2026-11-22").replacing(
            "[ ] @mentor introduce", with: "[x] @mentor introduce")
        try story.write(theirs, to: Story.gracePath)
        try story.press("<Space>")
        story.expect("It was so already.")
        story.expectNot("u to undo")
        story.expectNot("[ ] you   introduce")
        #expect(try story.text(Story.gracePath) == theirs)
        try story.press("u")
        story.expect("Undone: kept “send the draft”")
        #expect(try story.text(Story.gracePath).contains("[x] @mentor introduce Dr Chen"))
        #expect(!story.loop.context.canUndo)
    }

    @Test("what was done elsewhere already closes the line that asked for it, and takes the marks away")
    func doneAlreadyByPrompt() throws {
        let story = try Story(files)
        try story.press("3v")
        let theirs = Story.graceSession.replacing(
            "- [ ] @mentor introduce Dr Chen due:2026-11-19\n",
            with: "- [-] @mentor introduce Dr Chen due:2026-11-19 released:2026-11-22\n  Because: ill\n")
        try story.write(theirs, to: Story.gracePath)
        try story.press("rill<Enter><Enter>")
        story.expect("It was so already.")
        story.expectNot("1 marked")
        #expect(story.loop.state.place == .commitments)
        #expect(try story.text(Story.gracePath) == theirs)
        try story.press("u")
        story.expect("There is nothing to undo")
    }

    @Test("where others change very many pairs at once, those on screen show it at once, the rest between keys")
    func manyPairs() throws {
        var files = ["me.md": "---\nname: Ada Byron\n---\n"]
        for number in 10..<90 {
            files["pairs/p\(number)/pair.md"] = "---\nmentor: Ada Byron\nmentee: Mentee \(number)\n---\n"
            files["pairs/p\(number)/commitments.md"] = "- [ ] @both meet\n"
        }
        let story = try Story(files, watching: true)
        for number in 10..<90 {
            try story.write("- [ ] @both meet due:2026-11-01\n", to: "pairs/p\(number)/commitments.md")
        }
        story.settle()
        let before = story.terminal.frames.count
        story.clock.time += .milliseconds(100)
        try story.press("j")
        let first = try #require(story.terminal.frames.dropFirst(before).first).grid.text
        #expect(first.contains { $0.contains("! 1 overdue") }, "\(first.joined(separator: "\n"))")
        #expect(!first[0].contains("80 overdue"), "nobody waits for what can't be seen")
        story.expect("80 overdue")
    }

    @Test("a session being read shows what others wrote in it, also where another pair went at the same moment")
    func sessionAndPair() throws {
        let story = try Story(files)
        try story.press("2<Enter>")
        story.expect("She wants to lead a lab")
        try story.write(Story.graceSession + "A lamp was lit.\n", to: Story.gracePath)
        try story.remove("pairs/zelda")
        story.loop.readAgain(["grace-hopper", "zelda"].map { PairID($0) })
        story.settle()
        story.expect("A lamp was lit.")
        story.expectNot("Zelda")
    }
}
