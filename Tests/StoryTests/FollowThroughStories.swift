import TerminalGrid
import Testing

/// Keeping, releasing, reopening, and taking back: on the screen, and in the bytes.
@Suite struct FollowThroughStories {
    private let introduce = "- [ ] @mentor introduce Dr Chen due:2026-11-19\n"

    @Test("space keeps a commitment where it was made, and touches nothing else")
    func keep() throws {
        let story = try Story()
        story.expect("1 overdue", "[ ] you   introduce Dr Chen")
        try story.press("3<Space>")
        let kept = "- [x] @mentor introduce Dr Chen due:2026-11-19 kept:2026-11-22\n"
        #expect(try story.text(Story.gracePath) == Story.graceSession.replacing(introduce, with: kept))
        story.expect("✓ Kept: introduce Dr Chen — u to undo", " 2 kept — z a shows them")
        story.expectNot("OVERDUE")
        #expect(!story.lines[0].contains("overdue"))
    }

    @Test("space on what was kept opens it again, byte for byte as it was")
    func reopen() throws {
        let story = try Story()
        try story.press("3<Space>zaGk<Space>")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        story.expect("✓ Opened again: introduce Dr Chen — u to undo", "OVERDUE", "1 overdue")
    }

    @Test("what is kept leaves the selection to the next open one, and comes back selected when it is undone")
    func selection() throws {
        let story = try Story()
        try story.press("3j<Space>")
        #expect(story.loop.state.selectedCommitment?.text == "plan the visit")
        try story.press("u")
        #expect(story.loop.state.selectedCommitment?.text == "send the draft")
        story.terminal.resize(to: Size(columns: 70, rows: 20))
        story.settle()
        #expect(story.loop.state.selectedCommitment?.text == "send the draft")
        try story.press("U")
        #expect(story.loop.state.selectedCommitment?.text == "plan the visit")
    }

    @Test("several are ticked off in a row by the same key, and taken back in a row by another")
    func ticking() throws {
        let story = try Story()
        try story.press("3<Space><Space>")
        #expect(story.loop.state.selectedCommitment?.text == "plan the visit")
        try story.press("rtoo far<Enter><Enter>")
        story.expectNot("[ ]")
        #expect(story.loop.state.selectedCommitment == nil)
        try story.press("uuu")
        #expect(story.loop.state.selectedCommitment?.text == "introduce Dr Chen")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test("what somebody else ticks stays selected")
    func tickedElsewhere() throws {
        let story = try Story(watching: true)
        try story.press("3za")
        let kept = introduce.replacing("[ ]", with: "[x]").replacing("\n", with: " kept:2026-11-22\n")
        try story.write(Story.graceSession.replacing(introduce, with: kept), to: Story.gracePath)
        story.settle()
        story.pass(.milliseconds(100))
        story.pass(.milliseconds(100))
        story.expect("[x] you   introduce Dr ✓ late", "▌          Chen ")
        #expect(story.loop.state.selectedCommitment?.text == "introduce Dr Chen")
    }

    @Test("r asks why, and releases openly with the reason; line ends stay as they were")
    func release() throws {
        let story = try Story()
        try story.press("3jr")
        story.expect("Release “send the draft” because:")
        #expect(story.terminal.lastCursor?.row == 35)
        try story.press("no<Space>longer<Space>hers<Enter>")
        story.expect("For lack of expertise? Refer it: to whom, and what for (may stay empty):")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        try story.press("<Enter>")
        story.expect("✓ Released: send the draft — u to undo")
        try story.press("za")
        let released = """
            - [-] @mentee send the draft due:2026-11-27 released:2026-11-22\r
              Because: no longer hers\r\n
            """
        let open = "- [ ] @mentee send the draft due:2026-11-27\r\n"
        #expect(try story.text(Story.gracePath) == Story.graceSession.replacing(open, with: released))
        story.expect("[-] Grace send the draft", "because: no longer hers")
    }

    @Test("Esc and ^C leave the question why, and everything as it was", arguments: ["<Esc>", "<C-c>"])
    func leaveRelease(key: String) throws {
        let story = try Story()
        try story.press("3rbecause" + key)
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        #expect(story.ending == nil)
        story.expectNot("because")
        story.expect("space keep")
        #expect(story.terminal.lastCursor == nil)
    }

    @Test("without a reason nothing is released, and the question stays")
    func reasonWanted() throws {
        let story = try Story()
        try story.press("3r<Space><Space><Enter>")
        story.expect("A release needs its reason", "because:")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        try story.press("ill<Enter><Enter>")
        story.expect("✓ Released: introduce Dr Chen")
        #expect(try story.text(Story.gracePath).contains("Because: ill\n"))
    }

    @Test("a reason is pasted on one line, however long, and its controls become blanks")
    func pastedReason() throws {
        let story = try Story()
        try story.press("3r")
        story.terminal.paste("first\nsecond \u{1B}[31m" + String(repeating: "word ", count: 10_000))
        try story.press("<Enter><Enter>")
        story.expect("✓ Released: introduce Dr Chen")
        #expect(try story.text(Story.gracePath).contains("Because: first second [31mword word"))
    }

    @Test("a reason too long for one line is refused, and is still there to be shortened")
    func endlessReason() throws {
        let story = try Story()
        try story.press("3r")
        story.terminal.paste(String(repeating: "word ", count: 40_000))
        try story.press("<Enter>")
        story.expect("That is too long for a reason", "because:  word word")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        try story.press("<C-u>ill<Enter><Enter>")
        story.expect("✓ Released: introduce Dr Chen")
    }

    @Test("u takes changes back in turn, byte for byte, and U makes them again")
    func undoAndRedo() throws {
        let story = try Story()
        try story.press("3<Space>")
        let once = try story.text(Story.gracePath)
        try story.press("gGgrwhy<Enter><Enter>")
        let twice = try story.text(Story.gracePath)
        try story.press("u")
        story.expect("✓ Undone: released “")
        #expect(try story.text(Story.gracePath) == once)
        try story.press("u")
        story.expect("✓ Undone: kept “introduce Dr Chen”")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        try story.press("u")
        story.expect("There is nothing to undo.")
        try story.press("UU")
        story.expect("✓ Done again: released “")
        #expect(try story.text(Story.gracePath) == twice)
        try story.press("U")
        story.expect("There is nothing to redo.")
    }

    @Test("undo works from any pane, across pairs")
    func undoAcrossPairs() throws {
        let story = try Story()
        try story.press("3<Space>1j3<Space>1u")
        story.expect("✓ Undone: kept “sweep the sky”")
        #expect(try story.text("pairs/maria-mitchell/sessions/2026-11-17.md").contains("- [ ] @mentee sweep"))
        try story.press("u")
        story.expect("✓ Undone: kept “introduce Dr Chen”")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test("after somebody changed the same lines, undo says so and changes nothing")
    func undoMeetsOthers() throws {
        let story = try Story()
        try story.press("3<Space>")
        let other = try story.text(Story.gracePath).replacing("kept:2026-11-22", with: "kept:2026-11-20")
        try story.write(other, to: Story.gracePath)
        try story.press("u")
        story.expect("! Not undone: ")
        #expect(try story.text(Story.gracePath) == other)
    }

    @Test("on a full disk it says “not saved” with the reason, and pretends nothing")
    func fullDisk() throws {
        let story = try Story(wrap: { FullDisk($0) })
        try story.press("3<Space>")
        story.expect("! Not saved: ", "no space left on device", "[ ] you   introduce Dr Chen", "OVERDUE")
        try story.press("u")
        story.expect("There is nothing to undo.")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test("a reason that could not be saved is still there to be saved again")
    func fullDiskKeepsWords() throws {
        let story = try Story(wrap: { FullDisk($0) })
        try story.press("3rtoo<Space>much<Enter>someone<Enter>")
        story.expect("! Not saved: ", "someone")
        #expect(story.loop.state.place == .prompt)
        try story.press("<Esc>")
        story.expect("because: too much")
        try story.press("<Esc>")
        story.expect("[ ] you   introduce Dr Chen")
    }

    @Test("a commitment that vanished meanwhile is not changed, and the screen shows what there is")
    func vanished() throws {
        let story = try Story()
        try story.press("3")
        try story.write("---\nstatus: held\n---\nAll gone.\n", to: Story.gracePath)
        try story.press("<Space>")
        story.expect("! Not saved: ")
        story.expectNot("[ ] you   introduce")
    }
}
