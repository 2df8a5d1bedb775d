import Foundation
import Testing

/// Coming back to where one was: from a session, from what went away, and from what was undone.
@Suite struct ReturningStories {
    /// Lets what others wrote be seen and settle.
    private func settle(_ story: Story) {
        story.settle()
        for _ in 0..<2 { story.pass(.milliseconds(100)) }
    }

    /// Moves a pair's folder out of the journal's pairs, or back.
    private func move(_ pair: String, away: Bool, in story: Story) throws {
        let (place, elsewhere) = (
            story.folder.appending(path: "pairs/\(pair)"), story.folder.appending(path: "elsewhere-\(pair)")
        )
        try FileManager.default.moveItem(at: away ? place : elsewhere, to: away ? elsewhere : place)
        settle(story)
    }

    @Test("a session opened among those of all pairs leads back to all pairs, to the same line and the pair before")
    func backToAllPairs() throws {
        let story = try Story()
        try story.press("*G")
        #expect(story.loop.state.selectedCommitment?.text == "sweep the sky")
        try story.press("<Enter>")
        story.expect("Session · 17 Nov", "Comets.")
        #expect(story.loop.state.selectedPair?.name == "maria-mitchell")
        try story.press("<Esc>")
        story.expect("3 Commitments · all pairs")
        #expect(story.loop.state.selectedCommitment?.text == "sweep the sky")
        #expect(story.loop.state.selectedPair?.name == "grace-hopper")
        #expect(story.loop.state.focus == .commitments)
    }

    @Test("who chooses other commitments while reading stays with them")
    func chosenMeanwhile() throws {
        let story = try Story()
        try story.press("*G<Enter>f<Esc>")
        story.expect("3 Commitments · of 17 Nov")
        #expect(story.loop.state.selectedPair?.name == "maria-mitchell")
    }

    @Test("a pair whose folder goes away is said to be gone, and no key acts on another one's commitment by accident")
    func pairGone() throws {
        let story = try Story(watching: true)
        try story.press("j3")
        #expect(story.loop.state.selectedCommitment?.text == "sweep the sky")
        try move("maria-mitchell", away: true, in: story)
        story.expect("Maria Mitchell's folder is gone")
        #expect(story.loop.state.focus == .pairs)
        let before = try story.text(Story.gracePath)
        try story.press("<Space>")
        #expect(try story.text(Story.gracePath) == before)
        try move("maria-mitchell", away: false, in: story)
        story.expect("Maria Mitchell is back.")
        #expect(story.loop.state.selectedPair?.name == "maria-mitchell")
        #expect(story.loop.state.focus == .commitments)
        #expect(story.loop.state.selectedCommitment?.text == "sweep the sky")
    }

    @Test("a session being read closes with its pair, and opens again with it")
    func sessionOfPairGone() throws {
        let story = try Story(watching: true)
        try story.press("j2<Enter>")
        story.expect("Comets.")
        try move("maria-mitchell", away: true, in: story)
        story.expect("Maria Mitchell's folder is gone")
        try move("maria-mitchell", away: false, in: story)
        story.expect("Session · 17 Nov", "Maria Mitchell is back.")
        #expect(story.loop.state.focus == .timeline)
    }

    @Test("among those of all pairs, the line of a pair that is gone gives way to no other under a key")
    func amongAllPairs() throws {
        let story = try Story(watching: true)
        try story.press("*G")
        try move("maria-mitchell", away: true, in: story)
        story.expect("Maria Mitchell's folder is gone")
        #expect(story.loop.state.focus == .pairs)
        try move("maria-mitchell", away: false, in: story)
        #expect(story.loop.state.focus == .commitments)
        #expect(story.loop.state.selectedCommitment?.text == "sweep the sky")
    }

    @Test("who has gone on to another pair meanwhile stays there when the pair is back")
    func goneOn() throws {
        var files = Story.files
        files["pairs/zelda/pair.md"] = "---\nmentor: Ada Byron\nmentee: Zelda Fitz\n---\n"
        let story = try Story(files, watching: true)
        try story.press("G")
        try move("maria-mitchell", away: true, in: story)
        try story.press("k")
        try move("maria-mitchell", away: false, in: story)
        #expect(story.loop.state.selectedPair?.name == "grace-hopper")
        story.expectNot("is back")
    }

    @Test("a pair that is taken back by undo is not said to be gone")
    func undoneBeginning() throws {
        let story = try Story(watching: true)
        try story.press("aEmmy<Space>Noether<Enter>1<Enter><Enter>")
        story.expect("New pair")
        try story.press("u")
        settle(story)
        story.expect("Undone: began")
        story.expectNot("is gone")
    }

    @Test("a session file that goes away while it is read, and returns, is read again")
    func sessionFileBack() throws {
        let story = try Story(watching: true)
        let text = try story.text(Story.gracePath)
        try story.press("2<Enter>")
        try story.remove(Story.gracePath)
        settle(story)
        story.expect("sessions/2026-11-20.md is no longer there.")
        try story.write(text, to: Story.gracePath)
        settle(story)
        story.expect("Session · 20 Nov")
        story.expectNot("no longer there")
    }

    @Test("undo of several leaves the selection where it was when they were made", arguments: ["<Space>", "dy", "o1"])
    func afterUndo(keys: String) throws {
        let story = try Story()
        try story.press("*jV\(keys)")
        story.expect("to undo")
        try story.press("u")
        story.expect("Undone")
        #expect(story.loop.state.selectedCommitment?.text == "send the draft")
        try story.press("UkkG")
        try story.press("u")
        #expect(story.loop.state.selectedCommitment?.text == "send the draft")
    }

    @Test("what several in different pairs were given to is said by its side")
    func givenInSeveralPairs() throws {
        let story = try Story()
        try story.press("*Vo1")
        story.expect("Gave 3 to their mentors: ")
        try story.press("u")
        story.expect("Undone: gave 3 to their mentors (")
    }
}
