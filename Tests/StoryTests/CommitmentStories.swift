import Foundation
import JournalStorage
import TerminalGrid
import Testing

/// Moving, rewording, giving away, removing and adding commitments: on the screen, and in the bytes.
@Suite struct CommitmentStories {
    private let introduce = "- [ ] @mentor introduce Dr Chen due:2026-11-19\n"
    private let draft = "- [ ] @mentee send the draft due:2026-11-27\r\n"
    private let outside = "pairs/grace-hopper/commitments.md"

    @Test("m shows how the date is read before it is taken, asks why, and keeps the history")
    func move() throws {
        let story = try Story()
        try story.press("3m1<Space>dec")
        story.expect("Move “introduce Dr Chen” to: 1 dec", "Tue 1 Dec 2026, in 9 days")
        try story.press("<Enter>she<Space>is<Space>away<Enter>")
        let moved = """
            - [ ] @mentor introduce Dr Chen due:2026-12-01
              Moved: 2026-11-19 -> 2026-12-01 she is away\n
            """
        #expect(try story.text(Story.gracePath) == Story.graceSession.replacing(introduce, with: moved))
        story.expect("✓ Moved: introduce Dr Chen to Tue 1 Dec — u to undo", "due Tue 1 Dec")
        #expect(story.loop.state.selectedCommitment?.text == "introduce Dr Chen")
        try story.press("u")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        #expect(story.loop.state.selectedCommitment?.text == "introduce Dr Chen")
    }

    @Test("a move needs no reason, and what has no date yet is not asked for one")
    func moveWithoutReason() throws {
        let story = try Story()
        try story.press("3jmfri<Enter>")
        story.expect("It is due on Fri 27 Nov 2026 already.")
        try story.press("<C-u>+2w<Enter><Enter>")
        #expect(try story.text(Story.gracePath).contains("due:2026-12-06\r\n  Moved: 2026-11-27 -> 2026-12-06\r\n"))
        try story.press("1j3mtoday<Enter>")
        story.expect("✓ Moved: sweep the sky to Sun 22 Nov")
        #expect(
            try story.text("pairs/maria-mitchell/sessions/2026-11-17.md").contains(
                "- [ ] @mentee sweep the sky due:2026-11-22\n"))
    }

    @Test("a date that can't be read is not taken, and is still there to be mended")
    func unreadableDate() throws {
        let story = try Story()
        try story.press("3mwhenever<Enter>")
        story.expect("That is no day: fri, 1 dec", "to: whenever")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        try story.press("<Esc>")
        story.expectNot("whenever")
    }

    @Test("c changes the words in place, and they stay selected through undo and redo")
    func reword() throws {
        let story = try Story()
        try story.press("3jc<Space>today<Enter>")
        let text = try story.text(Story.gracePath)
        #expect(text == Story.graceSession.replacing("send the draft due", with: "send the draft today due"))
        story.expect("✓ Reworded: send the draft today — u to undo")
        #expect(story.loop.state.selectedCommitment?.text == "send the draft today")
        try story.press("u")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        #expect(story.loop.state.selectedCommitment?.text == "send the draft")
        try story.press("U")
        #expect(story.loop.state.selectedCommitment?.text == "send the draft today")
    }

    @Test("o gives a commitment to another, who is named, and it stays selected")
    func reassign() throws {
        let story = try Story()
        try story.press("3o")
        story.expect("Whose is “introduce Dr Chen”?   1 you  2 Grace  3 both  esc leave it")
        try story.press("2")
        let text = Story.graceSession.replacing("@mentor introduce", with: "@mentee introduce")
        #expect(try story.text(Story.gracePath) == text)
        story.expect("✓ Given to Grace Hopper: introduce Dr Chen — u to undo", "[ ] Grace introduce Dr Chen")
        #expect(story.loop.state.selectedCommitment?.text == "introduce Dr Chen")
        try story.press("u")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test("d asks first, removes to the trash, and undo brings it back byte for byte")
    func remove() throws {
        let story = try Story()
        try story.press("3jd")
        story.expect("Remove “send the draft” to the trash?   y remove  n leave it")
        try story.press("n")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        try story.press("dy")
        #expect(try story.text(Story.gracePath) == Story.graceSession.replacing(draft, with: ""))
        story.expect("✓ Removed: send the draft — u to undo")
        #expect(story.loop.state.selectedCommitment?.text == "plan the visit")
        try story.press("u")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        #expect(story.loop.state.selectedCommitment?.text == "send the draft")
    }

    @Test("a adds one that is read as it is typed, and it is selected, also from the timeline", arguments: ["3", "2"])
    func add(pane: String) throws {
        let story = try Story()
        let before = try story.text(outside)
        try story.press("\(pane)a@grace<Space>lend<Space>the<Space>skates<Space>due:next<Space>week")
        story.expect("Grace · lend the skates · due Mon 23 Nov 2026")
        try story.press("<Enter>")
        #expect(
            try story.text(outside) == before + "- [ ] @mentee lend the skates due:2026-11-23 made:2026-11-22\n")
        story.expect("✓ Added: lend the skates — u to undo", "[ ] Grace lend the skates")
        #expect(story.loop.state.selectedCommitment?.text == "lend the skates")
        try story.press("u")
        #expect(try story.text(outside) == before)
        story.expectNot("[ ] Grace lend")
    }

    @Test("an owner that fits neither is not taken, and the words are still there")
    func unknownOwner() throws {
        let story = try Story()
        let before = try story.text(outside)
        try story.press("3a@olga<Space>go<Enter>")
        story.expect("“@olga” is neither of you two, or both", "with Grace Hopper: @olga go")
        #expect(try story.text(outside) == before)
    }

    @Test("a new one is seen although a filter or a session would hide it")
    func addUnderFilter() throws {
        let story = try Story()
        try story.press("3f/draft<Enter>ago<Enter>")
        #expect(story.loop.state.selectedCommitment?.text == "go")
        story.expect("3 Commitments ─")
    }

    @Test(
        "a paste of 100 kB into each line is refused or taken whole, and never breaks a file",
        arguments: ["m", "c", "a"])
    func paste(key: String) throws {
        let story = try Story()
        let before = (try story.text(Story.gracePath), try story.text(outside))
        try story.press("3" + key)
        story.terminal.paste(String(repeating: "word ", count: 40_000))
        try story.press("<Enter>")
        #expect(story.loop.state.place == .prompt)
        #expect(try story.text(Story.gracePath) == before.0)
        #expect(try story.text(outside) == before.1)
        try story.press("<C-u>fri<Enter>")
        if key == "m" { try story.press("<Enter>") }
        story.expect("✓ ")
    }

    @Test(
        "what was changed elsewhere meanwhile is not changed here, whatever was asked",
        arguments: ["mfri<Enter><Enter>", "cx<Enter>", "o2", "dy"])
    func changedMeanwhile(keys: String) throws {
        let story = try Story()
        try story.press("3")
        let other = Story.graceSession.replacing("introduce Dr Chen", with: "introduce Dr Chen soon")
        try story.write(other, to: Story.gracePath)
        try story.press(keys)
        story.expect("! Not saved: ")
        #expect(try story.text(Story.gracePath) == other)
        try story.press("<Esc>")
        story.expect("introduce Dr Chen soon")
    }
}

/// Several at once, those of a session, and those of all pairs.
@Suite struct ManyCommitmentsStories {
    private let mariaPath = "pairs/maria-mitchell/sessions/2026-11-17.md"

    @Test("marked ones are kept by one key and taken back by one, in all their files")
    func keepMarked() throws {
        let story = try Story()
        let visit = try story.text("pairs/grace-hopper/commitments.md")
        try story.press("3V<Space>")
        story.expect("✓ Kept 3: introduce Dr Chen, send the draft, plan the visit — u to undo")
        #expect(!(try story.text(Story.gracePath)).contains("[ ]"))
        #expect(try story.text("pairs/grace-hopper/commitments.md").contains("- [x] @both plan the visit"))
        story.expect("4 kept")
        try story.press("u")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        #expect(try story.text("pairs/grace-hopper/commitments.md") == visit)
        story.expectNot("marked")
    }

    @Test("marked ones that don't fit are left out, and it says how many")
    func leftOut() throws {
        let story = try Story()
        try story.press("3zaVrill<Enter><Enter>")
        story.expect("✓ Released 3: ", "1 marked left as it was — u to undo")
        #expect(try story.text(Story.gracePath).contains("lend the book kept:2026-11-21\n"))
        try story.press("u")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test("marked ones are moved, given away and removed at once")
    func moveMarked() throws {
        let story = try Story()
        try story.press("3vvmfri<Enter><Enter>")
        #expect(try story.text(Story.gracePath).contains("introduce Dr Chen due:2026-11-27\n  Moved: 2026-11-19"))
        try story.press("gvvo3")
        #expect(try story.text(Story.gracePath).contains("@both introduce"))
        #expect(try story.text(Story.gracePath).contains("@both send"))
        try story.press("gvvd")
        story.expect("Remove 2 commitments to the trash?")
        try story.press("y")
        #expect(!(try story.text(Story.gracePath)).contains("[ ]"))
        try story.press("uuu")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test(
        "once an addition is taken back, what was selected before it is again", arguments: ["3g", "3gj", "*g", "*gjj"])
    func placeBeforeAdding(keys: String) throws {
        let story = try Story()
        try story.press(keys)
        let before = try #require(story.loop.state.selectedCommitment)
        try story.press("awater<Space>it<Enter>")
        #expect(story.loop.state.selectedCommitment?.text == "water it")
        try story.press("u")
        story.expectNot("[ ] you   water it")
        #expect(story.loop.state.selectedCommitment == before)
        try story.press("U")
        #expect(story.loop.state.selectedCommitment?.text == "water it")
        try story.press("u")
        #expect(story.loop.state.selectedCommitment == before)
    }

    @Test("who has gone on from what was added stays there when it is taken back")
    func onwardFromAdding() throws {
        let story = try Story()
        try story.press("3gawater<Space>it<Enter>k")
        let now = try #require(story.loop.state.selectedCommitment)
        #expect(now.text == "plan the visit")
        try story.press("u")
        #expect(story.loop.state.selectedCommitment == now)
    }

    @Test("on a disk that is full nothing is pretended, and the marks are still there")
    func fullDisk() throws {
        let story = try Story(wrap: { FullDisk($0) })
        try story.press("3V<Space>")
        story.expect("! Not saved: ", "no space left on", "3 marked")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test("of several, one of which was changed elsewhere, the others are kept, and it says how many")
    func partly() throws {
        let story = try Story()
        try story.press("3V")
        let other = Story.graceSession.replacing("send the draft", with: "send it")
        try story.write(other, to: Story.gracePath)
        try story.press("<Space>")
        story.expect("! Kept 2 of 3 — u to undo. Not “send the draft”: it is no longer in sessions/2026-11-20.md")
        #expect(try story.text(Story.gracePath).contains("- [ ] @mentee send it"))
        #expect(try story.text(Story.gracePath).contains("- [x] @mentor introduce"))
        try story.press("u")
        #expect(try story.text(Story.gracePath) == other)
    }

    @Test("all pairs' commitments are worked through in one list, which keeps its place")
    func allPairs() throws {
        let story = try Story()
        try story.press("*")
        story.expect("3 Commitments · all pairs", "Grace Hopper · Thu, 3 d ago", "Maria Mitchell", "NO DATE")
        try story.press("<Space>")
        #expect(story.loop.state.selectedCommitment?.text == "send the draft")
        try story.press("G<Space>")
        #expect(try story.text(mariaPath).contains("- [x] @mentee sweep the sky kept:2026-11-22"))
        #expect(story.loop.state.selectedCommitment?.text == "plan the visit")
        story.expect("all pairs")
        try story.press("uu")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        #expect(story.loop.state.selectedCommitment?.text == "introduce Dr Chen")
        try story.press("Gaclean<Space>the<Space>lens<Enter>")
        #expect(try story.text("pairs/maria-mitchell/commitments.md").contains("@mentee clean the lens"))
        #expect(story.loop.state.selectedCommitment?.text == "clean the lens")
        try story.press("<Esc>")
        story.expectNot("all pairs ─")
        #expect(story.loop.state.selectedPair?.name == "grace-hopper")
    }

    @Test("all pairs' commitments appear while they are read")
    func whileReading() throws {
        let story = try Story(settling: false)
        try story.press("*")
        story.expect("introduce Dr Chen", "sweep the sky")
    }

    @Test("only what was made in the selected session is shown, and kept there")
    func following() throws {
        let story = try Story()
        try story.press("3f")
        story.expect("3 Commitments · of 20 Nov")
        story.expectNot("plan the visit")
        try story.press("<Space>")
        #expect(try story.text(Story.gracePath).contains("- [x] @mentor introduce"))
        #expect(story.loop.state.selectedCommitment?.text == "send the draft")
        try story.press("f")
        story.expect("plan the visit")
    }

    @Test("a filter stays through a change and an edit elsewhere, and what is selected stays selected")
    func filtered() throws {
        let story = try Story(watching: true)
        try story.press("3/the<Enter>")
        story.expect("3 Commitments · /the")
        try story.press("<Space>")
        #expect(story.loop.state.selectedCommitment?.text == "plan the visit")
        let text = try story.text(Story.gracePath) + "- [ ] @mentor mend the lamp\n- [ ] @mentor call\n"
        try story.write(text, to: Story.gracePath)
        story.settle()
        story.pass(.milliseconds(100))
        story.pass(.milliseconds(100))
        story.expect("mend the lamp")
        story.expectNot("[ ] you   call")
        #expect(story.loop.state.selectedCommitment?.text == "plan the visit")
    }
}
