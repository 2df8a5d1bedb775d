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
}
