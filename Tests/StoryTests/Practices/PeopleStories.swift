import Foundation
import Testing

@testable import RapportApp

/// Profiles by keys: goals reached, entries added and changed, with the bytes of their files looked at.
@Suite struct PeopleStories {
    private static let path = "pairs/grace-hopper/mentee.md"
    private static let profile = """
        ---
        name: Grace Hopper
        ---

        ## Goals

        - [ ] Lead a lab by:2026-12-18 #leading

        ## Interests

        - Singing in a choir #singing

        """
    private static let files = Story.files.merging([path: profile]) { $1 }

    @Test("a goal is reached, shown so, and opened again by u")
    func reach() throws {
        let story = try Story(Self.files)
        try story.press("P")
        story.expect("○ Lead a lab #leading", "by Fri 18 Dec 2026, in 26 days")
        // Past the four lines that each profile begins with, and the heading of the goals.
        try story.press("jjjjjjjjj<Space>")
        story.expect("✓ Goal reached: Lead a lab", "✓ Lead a lab #leading")
        #expect(try story.text(Self.path) == Self.profile.replacing("- [ ]", with: "- [x]"))
        try story.press("u")
        #expect(try story.text(Self.path) == Self.profile)
    }

    @Test("a goal is added with a natural date, changed, taken back, and each can be undone")
    func goals() throws {
        let story = try Story(Self.files)
        try story.press("Pjjjjjjjjja")
        story.expect("A goal of Grace (by:DATE if there is one):")
        try story.press("Write<Space>it<Space>up<Space>by:1<Space>dec<Enter>")
        let added = Self.profile.replacing(
            "#leading\n", with: "#leading\n- [ ] Write it up by:2026-12-01\n")
        #expect(try story.text(Self.path) == added)
        story.expect("▌○ Write it up")
        try story.press("c<Space>now<Enter>")
        #expect(try story.text(Self.path) == added.replacing("by:2026-12-01", with: "by:2026-12-01 now"))
        try story.press("udy")
        #expect(try story.text(Self.path) == Self.profile)
        try story.press("uu")
        #expect(try story.text(Self.path) == Self.profile)
    }

    @Test("an interest of one's own goes into me.md, and what both like is common ground")
    func ownInterest() throws {
        let story = try Story(Self.files)
        try story.press("wGkk<Enter>")
        story.expect("What does Grace like?")
        try story.press("<Enter>")
        story.expect("What do you like?", "in your me.md, for all pairs")
        try story.press("Singing<Space>alone<Space>#singing<Enter><Enter>")
        #expect(
            try story.text("me.md") == "---\nname: Ada Byron\n---\n\n## Interests\n\n- Singing alone #singing\n")
        try story.press("P")
        story.expect("#singing — an interest of both", "in common")
        try story.press("u")
        #expect(try story.text("me.md") == Story.files["me.md"])
        story.expectNot("an interest of both")
    }

    @Test("a birthday is added to a profile that isn't there yet, which makes it, and taken back")
    func birthday() throws {
        let story = try Story()
        try story.press("Pjc9<Space>dec<Enter>")
        story.expect("9 Dec")
        #expect(try story.text(Self.path).contains("birthday: 12-09\n"))
        try story.press("u")
        #expect(throws: (any Error).self) { try story.text(Self.path) }
    }
}
