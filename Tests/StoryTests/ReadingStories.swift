import Mentorship
import TerminalGrid
import Testing

/// Opening a session, reading it, and going back: with the journal's files beneath.
@Suite struct ReadingStories {
    @Test("enter reads a session as its file tells it, whatever ends its lines, and esc goes back")
    func reading() throws {
        let story = try Story()
        try story.press("<Enter>")
        story.expect("2 Timeline · Grace Hopper, mentee")
        let before = story.screen
        try story.press("<Enter>")
        story.expect(
            "2 Session · 20 Nov · The review", "Grace Hopper · Fri 20 Nov 2026 · 45 min",
            "She wants to lead a lab, not a bench.", "Q: What would make this year a success?",
            "[ ] you   introduce Dr Chen", "due Thu, 3 d ago", "[ ] Grace send the draft", "[x] you   lend the book",
            "✓ kept Sat 21 Nov")
        story.expectNot("^M")
        try story.press("GG<Esc>")
        #expect(story.screen == before)
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test("long lines wrap at words, and each of them can be reached", arguments: [(120, 36), (80, 24), (40, 12)])
    func wrapping(columns: Int, rows: Int) throws {
        let words = (1...150).map { "word\($0)" }
        var files = Story.files
        files[Story.gracePath] = "---\nstatus: held\n---\n\(words.joined(separator: " "))\r\n\r\n- [ ] @mentee rest\r\n"
        let story = try Story(files, columns: columns, rows: rows)
        try story.press("2<Enter>")
        var seen = Set<Substring>()
        for _ in 0..<60 {
            for line in story.lines { seen.formUnion(line.split(whereSeparator: { " │▌".contains($0) })) }
            try story.press("j")
        }
        #expect(words.allSatisfy { seen.contains($0[...]) })
        story.expect("[ ] Grace rest")
    }

    @Test("enter on a commitment reads its session there, and esc goes back to the commitment")
    func fromCommitment() throws {
        let story = try Story()
        try story.press("3j<Enter>")
        story.expect("2 Session · 20 Nov", "▌[ ] Grace send the draft")
        try story.press("<Esc>")
        #expect(story.loop.state.focus == .commitments)
        #expect(story.loop.state.selectedCommitment?.text == "send the draft")
        story.expect("2 Timeline · Grace Hopper")
    }

    @Test("what another program writes shows in the page by itself, and what was selected stays selected")
    func outsideEdit() throws {
        let story = try Story(watching: true)
        try story.press("2<Enter>GG")
        story.expect("▌[x] you   lend the book")
        let edited = Story.graceSession.replacing("She wants", with: "New above.\n\nShe wants")
        try story.write(edited, to: Story.gracePath)
        story.settle()
        story.pass(.milliseconds(100))
        story.pass(.milliseconds(100))
        story.expect("New above.", "▌[x] you   lend the book")
        #expect(try story.text(Story.gracePath) == edited)
    }

    @Test("a session that vanishes while it is read closes its page and says so")
    func vanished() throws {
        let story = try Story(watching: true)
        try story.press("2<Enter>")
        try story.remove(Story.gracePath)
        story.settle()
        story.pass(.milliseconds(100))
        story.pass(.milliseconds(100))
        story.expect(
            "2 Timeline · Grace Hopper", "2026-11-20.md is no longer there. Put it back, or read another.",
            "No session yet.")
    }

    @Test("a session that has vanished before it is opened is not opened")
    func vanishedBefore() throws {
        let story = try Story()
        try story.press("2")
        try story.remove(Story.gracePath)
        try story.press("<Enter>")
        story.expect("2 Timeline · Grace Hopper", "2026-11-20.md is no longer there. Put it back, or read another.")
        #expect(story.ending == nil)
    }

    @Test("a journal that vanishes leaves what is being read on the screen")
    func journalGone() throws {
        let story = try Story(watching: true)
        try story.press("2<Enter>")
        try story.remove("pairs")
        story.settle()
        story.pass(.milliseconds(100))
        story.pass(.milliseconds(100))
        story.expect("She wants to lead a lab")
        #expect(story.ending == nil)
    }

    @Test("an odd session opens as it is", arguments: ["", "\u{FEFF}", "---\n---\n", "\0\u{1B}[2J\r\r\n", "```\nx\n"])
    func odd(text: String) throws {
        var files = Story.files
        files[Story.gracePath] = text
        let story = try Story(files)
        try story.press("2<Enter>jkGg")
        story.expect("2 Session · 20 Nov")
        try story.press("<Esc>")
        #expect(try story.text(Story.gracePath) == text)
    }

    @Test("a pair without a session says what one is called, and the key that adds a commitment")
    func empty() throws {
        var files = Story.files
        files[Story.gracePath] = nil
        let story = try Story(files)
        try story.press("2")
        story.expect("No session yet.", "sessions/2026-11-22.md")
    }

    @Test("space ticks in place: the same bytes as in the commitments, and the page stays where it was")
    func ticking() throws {
        let story = try Story(columns: 40, rows: 12)
        try story.press("3j<Enter>")
        let row = story.lines.firstIndex { $0.contains("▌[ ] Grace send the draft") }
        try story.press("<Space>")
        let kept = "- [x] @mentee send the draft due:2026-11-27 kept:2026-11-22\r\n"
        let open = "- [ ] @mentee send the draft due:2026-11-27\r\n"
        #expect(try story.text(Story.gracePath) == Story.graceSession.replacing(open, with: kept))
        story.expect(
            "▌[x] Grace send the draft", "✓ kept Sun 22 Nov", "✓ Kept: send the draft — u", "2 Session")
        #expect(row == story.lines.firstIndex { $0.contains("▌[x] Grace send the draft") })
        try story.press("u")
        story.expect("▌[ ] Grace send the draft", "2 Session")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        try story.press("k<Space>u")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        story.expect("▌[ ] you   introduce Dr Chen")
    }

    @Test("what is released, moved, reworded and removed in a session shows in its page at once")
    func changing() throws {
        let story = try Story()
        try story.press("3<Enter>rtoo<Space>far<Enter><Enter>")
        story.expect("▌[-] you   introduce Dr Chen", "released Sun 22 Nov", "Because: too far")
        try story.press("um+3d<Enter>ill<Enter>")
        story.expect("▌[ ] you   introduce Dr Chen", "due Wed", "Moved: 2026-11-19 -> 2026-11-25 ill")
        try story.press("c<C-u>write<Space>to<Space>her<Enter>")
        story.expect("▌[ ] you   write to her")
        #expect(try story.text(Story.gracePath).contains("- [ ] @mentor write to her due:2026-11-25\n  Moved: "))
        try story.press("dy")
        story.expectNot("▌[ ] you   write to her")
        story.expect("2 Session", "▌[ ] Grace send the draft")
        try story.press("uuu")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        story.expect("2 Session", "▌[ ] you   introduce Dr Chen")
    }

    @Test("on a full disk a tick in the page says why not, and pretends nothing")
    func fullDisk() throws {
        let story = try Story(wrap: { FullDisk($0) })
        try story.press("3<Enter><Space>")
        story.expect("! Not saved: ", "▌[ ] you   introduce Dr Chen", "2 Session")
    }

    @Test("/ narrows the timeline, and esc brings everything and the selection back")
    func filtering() throws {
        var files = Story.files
        files["pairs/grace-hopper/sessions/2026-10-02.md"] = "---\nstatus: held\n---\nComets.\n"
        let story = try Story(files)
        try story.press("2/comet")
        story.expect("2 Timeline · /comet", "Comets.")
        story.expectNot("The review")
        try story.press("<Enter><Enter>")
        story.expect("2 Session · 2 Oct", "▌Comets.")
        try story.press("<Esc>")
        story.expect("2 Timeline · /comet")
        try story.press("<Esc>")
        story.expect("The review", "Comets.")
        #expect(story.loop.state.focus == .timeline)
    }

    @Test("another version of a file stands on top of the timeline, and is never read as a session")
    func copies() throws {
        var files = Story.files
        files[Story.gracePath.replacing(".md", with: ".conflict-1.md")] = "---\nstatus: held\n---\nTheirs.\n"
        let story = try Story(files)
        try story.press("2")
        story.expect("2 versions: sessions/2026-11-20.conflict-1.md", "Join both by hand, then delete this one.")
        story.expectNot("Theirs.")
    }
}
