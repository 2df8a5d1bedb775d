import Mentorship
import Testing

/// What other programs do to the files where the system tells of no changes: what is on screen is looked at.
@Suite struct PollingStories {
    /// Sixty pairs, more than a screen of them, each with something open.
    private static func story(columns: Int = 120) throws -> Story {
        var files = ["me.md": "---\nname: Ada Byron\n---\n"]
        for number in 10..<70 {
            files["pairs/p\(number)/pair.md"] = "---\nmentor: Ada Byron\nmentee: Mentee \(number)\n---\n"
            files["pairs/p\(number)/commitments.md"] = "- [ ] @both meet \(number) due:2026-12-\(number % 20 + 10)\n"
        }
        return try Story(files, columns: columns, polling: true)
    }

    /// Lets a look happen, and what was seen settle.
    private static func look(_ story: Story) {
        story.pass(.milliseconds(1001))
        story.pass(.milliseconds(100))
        story.pass(.milliseconds(100))
    }

    @Test("what others write in the selected pair, or in another on screen, shows by itself")
    func onScreen() throws {
        let story = try Self.story()
        try story.write("- [ ] @both meet twice\n", to: "pairs/p10/commitments.md")
        try story.write("- [ ] @both meet due:2026-11-01\n", to: "pairs/p12/commitments.md")
        Self.look(story)
        story.expect("meet twice", "! 1 overdue")
    }

    @Test("what others write in a pair that is out of sight shows as soon as it comes in sight")
    func comingInSight() throws {
        let story = try Self.story()
        try story.write("- [ ] @both meet twice\n", to: "pairs/p69/commitments.md")
        Self.look(story)
        #expect(story.loop.context.journal[PairID("p69")]?.commitments.first?.text == "meet 69", "nobody looked there")
        try story.press("G")
        story.settle()
        story.expect("meet twice")
        try story.press("g")
        try story.write("- [ ] @both meet thrice\n", to: "pairs/p69/commitments.md")
        Self.look(story)
        try story.press("G")
        Self.look(story)
        story.expect("meet thrice")
    }

    @Test("of all pairs' commitments those in sight are looked at, and of pairs in one pane nothing behind it")
    func allPairs() throws {
        let story = try Self.story(columns: 50)
        try story.press("*G")
        let last = try #require(story.loop.state.selectedCommitment)
        try story.write("- [ ] @both wait due:2026-12-30\n", to: "pairs/\(last.pair.name)/commitments.md")
        Self.look(story)
        story.expect("wait")
    }

    @Test("pairs that come and go, and the owner's name, are seen wherever they are")
    func outline() throws {
        let story = try Self.story()
        try story.write("---\nmentor: Ada Byron\nmentee: Aaron New\n---\n", to: "pairs/new/pair.md")
        try story.remove("pairs/p11")
        Self.look(story)
        story.expect("Aaron New")
        story.expectNot("Mentee 11")
    }
}
