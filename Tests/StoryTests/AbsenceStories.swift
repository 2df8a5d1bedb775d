import Foundation
import Testing

/// A journal that goes away under the open panes, and comes back.
@Suite struct AbsenceStories {
    private static let reason = "The journal is gone: nothing can be saved until it is back."

    /// Lets outside changes be seen and settle, and what is looked for from time to time be found.
    private func wait(_ story: Story) {
        story.settle()
        for _ in 0..<3 { story.pass(.milliseconds(500)) }
    }

    private func move(_ story: Story, away: Bool) throws {
        let elsewhere = URL(filePath: story.folder.path + "-elsewhere")
        try FileManager.default.moveItem(
            at: away ? story.folder : elsewhere, to: away ? elsewhere : story.folder)
    }

    @Test("a journal that is moved away stays on the screen, which says so, and nothing is pretended to be saved")
    func movedAway() throws {
        let story = try Story(watching: true)
        try move(story, away: true)
        defer { try? move(story, away: false) }
        wait(story)
        story.expect(Self.reason, "There is no journal at")
        story.expect("Grace Hopper", "Maria Mitchell", "[ ] you   introduce Dr Chen", "the journal is gone")
        for key in ["3<Space>", "r"] {
            try story.press(key)
            story.expect(Self.reason, "[ ] you   introduce Dr Chen")
        }
        try story.press("1jk2jk?<Esc>")
        story.expect("Grace Hopper", "the journal is gone")
        #expect(!FileManager.default.fileExists(atPath: story.folder.path))
        try story.press("q")
        #expect(story.ending == .quit)
    }

    @Test("when the journal is back it is read again by itself, watched, and can be changed")
    func back() throws {
        let story = try Story(watching: true)
        try story.press("3j")
        try move(story, away: true)
        wait(story)
        story.expect(Self.reason)
        let elsewhere = story.folder.path + "-elsewhere/" + Story.gracePath
        let longer = Story.graceSession + "- [ ] @mentor water the plants due:2026-11-10\n"
        try Data(longer.utf8).write(to: URL(filePath: elsewhere))
        try move(story, away: false)
        wait(story)
        story.expect("The journal is back.", "water the plants", "2 overdue")
        story.expectNot("gone")
        #expect(story.loop.state.selectedCommitment?.text == "send the draft")
        try story.press("<Space>")
        story.expect("✓ Kept: send the draft")
        try story.write("---\nmentor: Ada Byron\nmentee: New Person\n---\n", to: "pairs/new/pair.md")
        wait(story)
        story.expect("New Person")
    }

    @Test("a journal that is removed keeps its panes, also where only a key finds out", arguments: [true, false])
    func removed(watching: Bool) throws {
        let story = try Story(watching: watching)
        try FileManager.default.removeItem(at: story.folder)
        if watching { wait(story) }
        try story.press("3<Space>")
        story.expect(Self.reason, "[ ] you   introduce Dr Chen", "Maria Mitchell")
        try story.press("u")
        story.expect("There is nothing to undo.")
        #expect(story.ending == nil)
        #expect(!FileManager.default.fileExists(atPath: story.folder.path))
    }

    @Test("a reason typed before the journal went is still there to be saved when it is back")
    func wordsKept() throws {
        let story = try Story(watching: true)
        try story.press("3rnot mine")
        try move(story, away: true)
        try story.press("<Enter><Enter>")
        story.expect("! Not saved: The journal is gone", "Refer it to")
        try story.press("<Esc>")
        story.expect("because: not mine")
        try story.press("<Enter>")
        try move(story, away: false)
        wait(story)
        try story.press("<Enter>")
        story.expect("✓ Released: introduce Dr Chen")
        #expect(try story.text(Story.gracePath).contains("Because: not mine\n"))
    }

    @Test("a journal without its folder of pairs is gone, not empty")
    func withoutPairs() throws {
        let story = try Story(watching: true)
        try FileManager.default.removeItem(at: story.folder.appending(path: "pairs"))
        wait(story)
        story.expect(Self.reason, "Grace Hopper", "Maria Mitchell")
    }
}
