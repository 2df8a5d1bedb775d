import Mentorship
import Testing

@testable import RapportApp
@testable import RapportUI

/// How a relationship goes on: what is released and referred, put aside, gone quiet, ended and celebrated.
@Suite struct CourseStories {
    private static let today = "pairs/grace-hopper/sessions/2026-11-22.md"

    /// Grace's session in which nothing was kept.
    private static let sessionWithoutKept = Story.graceSession.replacing(
        "- [x] @mentor lend the book kept:2026-11-21\n", with: "")

    private func typed(_ words: String) -> String { words.replacing(" ", with: "<Space>") }

    @Test("what is released for lack of expertise is referred in the same step, and taken back in one")
    func releaseWithReferral() throws {
        let story = try Story()
        try story.press("3r" + typed("not my field<Enter>"))
        story.expect("For lack of expertise? Refer it to (may stay empty):")
        try story.press(typed("Dr Chen for patent law"))
        story.expect("to Dr Chen, for patent law")
        try story.press("<Enter>")
        story.expect("✓ Released: introduce Dr Chen, referred to Dr Chen for patent law — u to undo")
        #expect(try story.text(Story.gracePath).contains("[-] @mentor introduce Dr Chen"))
        #expect(try story.text(Story.gracePath).contains("Because: not my field"))
        #expect(try story.text(Self.today).contains("- Refer: Dr Chen for patent law\n"))
        try story.press("u")
        story.expect("✓ Undone: released “introduce Dr Chen”, referred to Dr Chen")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        #expect((try? story.text(Self.today)) == nil)
        try story.press("U")
        #expect(try story.text(Self.today).contains("Refer: Dr Chen"))
    }

    @Test("esc at the second question goes back to why, with the reason still there; nothing is written")
    func goingBack() throws {
        let story = try Story()
        try story.press("3rill<Enter>Bo<Esc>")
        story.expect("because: ill")
        try story.press("<Esc>")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test("whether a referral helped is said where it is listed, and stands below it in the notes")
    func helped() throws {
        var files = Story.files
        files[Story.gracePath] = Story.graceSession + "- Refer: Dr Chen for patent law\n"
        let story = try Story(files)
        try story.press("R")
        story.expect("▌Dr Chen", "for patent law", "Fri 20 Nov", "not said yet whether it helped")
        try story.press("c" + typed("yes, twice<Enter>"))
        story.expect("helped: yes, twice")
        #expect(try story.text(Story.gracePath).hasSuffix("- Refer: Dr Chen for patent law\n  Helped: yes, twice\n"))
        try story.press("o")
        #expect(try story.text(Story.gracePath).hasSuffix("  Helped: no\n"))
        try story.press("uu")
        story.expect("not said yet whether it helped")
    }

    @Test("a nudge is put aside until a date, seen with its reason, comes back that day, and is taken up again")
    func putAside() throws {
        let story = try Story()
        let path = "private/grace-hopper/attention.md"
        story.expect("! 1 overdue")
        try story.press("Xx" + typed("until 1 dec busy term"))
        story.expect("through Tue 1 Dec 2026, because: busy term")
        try story.press("<Enter>")
        #expect(try story.text(path) == "- overdue until 2026-12-01 busy term\n")
        story.expect("Put aside — for your eyes alone", "Overdue commitments, through Tue 1 Dec 2026")
        try story.press("<Esc>")
        story.expectNot("! 1 overdue")
        story.turn(to: "2026-12-01")
        story.expectNot("! 1 overdue")
        story.turn(to: "2026-12-02")
        story.expect("! 2 overdue")
        story.turn(to: "2026-11-22")
        try story.press("XG")
        story.expect("enter takes it up again")
        try story.press("<Space>")
        story.expect("✓ Taken up again", "! 1 overdue: introduce Dr Chen")
        #expect(try story.text(path) == "")
    }

    @Test("a pair gone quiet has a way back; it can be paused, and resumed when the time has come")
    func wayBack() throws {
        var files = Story.files
        files[Story.gracePath] = nil
        files["pairs/grace-hopper/sessions/2026-08-14.md"] = "---\nstatus: held\n---\nHeard: the talk went well\n"
        let story = try Story(files)
        story.expect("! quiet: agreed every 2 wee")
        try story.press("X<Enter>")
        story.expect("A way back · Grace Hopper", "Fri 14 Aug 2026, 100 days ago", "A light question")
        story.expect("A message to copy, and to make your own")
        try story.press("z")
        story.expect("✓ Paused: Grace Hopper", "This pair rests")
        #expect(try story.text("pairs/grace-hopper/pair.md").contains("status: paused"))
        try story.press("<Esc>")
        story.expect("The pair is paused: nothing wants care until it is resumed.")
        try story.press("<Esc>W")
        story.expect("This pair rests")
        try story.press("z")
        story.expectNot("This pair rests")
        try story.press("N" + typed("fri 14:00<Enter>"))
        story.expect("The next is planned for Fri 27 Nov 2026.")
        try story.press("<Esc>")
        story.expectNot("! quiet")
    }

    @Test("a programme ends well, and goes on as alumni at its own pace")
    func ending() throws {
        let story = try Story()
        try story.press("Bl" + typed("15 dec<Enter>"))
        story.expect("until Tue 15 Dec 2026, in 23 days", "1 session held", "Still open", "[ ] you: introduce Dr Chen")
        try story.press("<Esc>")
        story.turn(to: "2026-12-15")
        story.expectNot("─ alumni")
        story.turn(to: "2026-12-16")
        story.expect("─ alumni")
        try story.press("GB")
        story.expect("The programme is over; the two of you go on at your own pace.")
        try story.press("v<C-u>" + typed("every 3 months<Enter>"))
        story.expect("You meet every 3 months.")
        #expect(try story.text("pairs/grace-hopper/pair.md").contains("cadence: every 3 months"))
        #expect(try story.text("pairs/grace-hopper/pair.md").contains("until: 2026-12-15"))
    }

    /// Grace's journal with something to celebrate, and what she would rather keep away from.
    private static func festive(boundary: String = "") -> [String: String] {
        var files = Story.files
        files[Story.gracePath] = sessionWithoutKept + "- Milestone: First marathon #running\n"
        files["pairs/grace-hopper/mentee.md"] = "---\nname: Grace Hopper\n---\n## Boundaries\n\(boundary)"
        return files
    }

    @Test("what there is to celebrate is shown once, and the next key does what it does")
    func celebration() throws {
        let story = try Story(Self.festive(), levity: true)
        let words = "★ First marathon · Grace"
        story.expect(words)
        try story.press("2")
        story.expectNot(words)
        #expect(story.loop.state.focus == .timeline)
        try story.press("1jk")
        story.expectNot(words)
    }

    @Test("a key that keeps a word after a slip is celebrated right away")
    func keptAgain() throws {
        var files = Story.files
        files[Story.gracePath] = Self.sessionWithoutKept
        let story = try Story(files, levity: true)
        story.expectNot("★")
        try story.press("3j<Space>")
        story.expect("★ First commitment kept: send the draft")
        try story.press("j")
        story.expectNot("★ First commitment kept: send the draft")
    }

    @Test("ratings out of range stand on the page of how it goes as not understood, and stay in their file")
    func ratingsOutOfRange() throws {
        let path = "private/grace-hopper/sessions/2026-11-20.md"
        let text = "---\ncomfort: 0\ntrust: 9\nguidance: 4\n---\n"
        let story = try Story(Story.files.merging([path: text]) { $1 })
        try story.press("HG")
        story.expect("comfort  ? not understood: e opens it", "trust    ? not understood", "guidance ▆ 4 of 5")
        #expect(try story.text(path) == text)
    }

    @Test("nothing is celebrated without levity, nor beyond a boundary", arguments: [true, false])
    func withoutCelebration(levity: Bool) throws {
        let story = try Story(Self.festive(boundary: levity ? "- knees #running\n" : ""), levity: levity)
        story.expectNot("marathon · Grace")
        #expect(story.loop.state.celebration == nil)
        try story.press("M")
        story.expect("First marathon")
    }
}
