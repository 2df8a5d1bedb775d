import Testing

/// Several changes of which only some come through: it says what was done and how that is undone, then what was not.
@Suite struct BatchShortfallStories {
    private static let edited = Story.graceSession.replacing("send the draft", with: "send it")
    private static let place = "sessions/2026-11-20.md of Grace"

    @Test("of a removal, what is gone meanwhile is named with its place; the others are removed, and u undoes them")
    func removed() throws {
        let story = try Story()
        try story.press("3Vd")
        try story.write(Self.edited, to: Story.gracePath)
        try story.press("y")
        story.expect("! Removed 2 of 3 — u to undo. Not “send the draft”: it is no longer in \(Self.place)")
        story.expectNot("nothing was written")
        try story.press("u")
        story.expect("✓ Undone: removed 2 (introduce Dr Chen, plan the visit)")
        #expect(try story.text(Story.gracePath) == Self.edited)
    }

    @Test("of an undo and of a redo, it says how many came through, and what the others met")
    func undone() throws {
        let story = try Story()
        try story.press("3V<Space>")
        let kept = try story.text(Story.gracePath)
        try story.write(kept.replacing("send the draft", with: "send it"), to: Story.gracePath)
        try story.press("u")
        story.expect("! Undone: kept 2 of 3 — U to do it again. Not “send the draft”: \(Self.place)")
        story.expectNot("nothing was written")
        try story.write(Self.edited.replacing("introduce Dr Chen", with: "introduce her"), to: Story.gracePath)
        try story.press("U")
        story.expect("! Done again: kept 1 of 2 — u to undo. Not “introduce Dr Chen”: \(Self.place)")
        story.expectNot("nothing was written")
    }

    @Test("several that were refused are counted, and the first is named")
    func several() throws {
        let story = try Story()
        try story.press("3V")
        try story.write(
            Self.edited.replacing("introduce Dr Chen", with: "introduce her"), to: Story.gracePath)
        try story.press("<Space>")
        story.expect("! Kept 1 of 3 — u to undo. Not 2, the first “introduce Dr Chen”: it is no longer in ")
    }

    @Test("a disk that fills up ends it: what was made stays made, and the rest stays marked")
    func filled() throws {
        let story = try Story(wrap: { FullDisk($0, after: 1) })
        try story.press("3V<Space>")
        story.expect("! Kept 1 of 3 — u to undo. Not the other 2: ", "no space left on", "2 marked")
    }

    @Test("a pair whose folder went away is called by its name, and the others' commitments are kept")
    func pairGone() throws {
        let story = try Story()
        try story.press("*V")
        try story.remove("pairs/maria-mitchell")
        try story.press("<Space>")
        story.expect("! Kept 3 of 4 — u to undo. Not “sweep the sky”: the folder of Maria Mitchell is no longer there.")
        story.expectNot("maria-mitchell")
    }
}
