import Foundation
import TerminalGrid
import Testing

@testable import RapportApp

/// Sessions planned, held, cancelled and moved by keys: the lines on the screen, and the bytes on disk.
@Suite struct SessionStories {
    private static let folder = "pairs/grace-hopper/sessions"
    private static let twin = "private/grace-hopper/sessions"
    private static let planned = "---\nstatus: planned\n---\n"

    private func isThere(_ path: String, in story: Story) -> Bool {
        FileManager.default.fileExists(atPath: story.folder.appending(path: path).path)
    }

    @Test("A session is planned, cannot be held before its day, is held on it, and all is undone")
    func planAndHold() throws {
        let story = try Story()
        try story.press("Nfri<Space>14:00")
        story.expect("Fri 27 Nov at 14:00 · in 5 days · planned")
        #expect(!isThere("\(Self.folder)/2026-11-27.md", in: story))
        try story.press("<Enter>2")
        story.expect("▌○  27 Nov  planned · 14:00")
        #expect(try story.text("\(Self.folder)/2026-11-27.md") == "---\ntime: \"14:00\"\nstatus: planned\n---\n")
        try story.press("sh")
        story.expect("Its day is still to come.")
        story.turn(to: "2026-11-28")
        try story.press("Gg")
        story.expect("planned: was it held?")
        #expect(story.statusLine.contains("  s h held"))
        try story.press("sh")
        story.expect("✓ Held: Fri 27 Nov with Grace Hopper — u to undo", "▌●─ 27 Nov  Session")
        #expect(try story.text("\(Self.folder)/2026-11-27.md") == "---\ntime: \"14:00\"\nstatus: held\n---\n")
        try story.press("u")
        story.expect("Undone: held the session of Fri 27 Nov with Grace Hopper", "planned: was it held?")
        try story.press("u")
        story.expect("Undone: planned Fri 27 Nov at 14:00 with Grace Hopper")
        #expect(!isThere("\(Self.folder)/2026-11-27.md", in: story))
        try story.press("U")
        story.expect("▌○  27 Nov")
    }

    @Test("A session starts with what the template says, whatever it sets; a second one that day gets a number")
    func templateAndSecond() throws {
        let template = "---\nplace: the lab # usually\nstatus: held\n---\n## Since last time\r\n\n- [ ]\n"
        let story = try Story(Story.files.merging(["session-template.md": template]) { $1 })
        try story.press("N2026-11-20")
        story.expect("Fri 20 Nov · 2 days ago · held: opens for notes · a second session that day")
        try story.press("<Enter>")
        story.expect(" Grace Hopper · Fri 20 Nov 2026 (2)", "## Since last time")
        #expect(!isThere("\(Self.folder)/2026-11-20-2.md", in: story))
        try story.press("All is well.<Esc>")
        story.expect("✓ Saved: the notes of Fri 20 Nov (2) — u to undo")
        #expect(
            try story.text("\(Self.folder)/2026-11-20-2.md")
                == template.replacing("\r\n\n", with: "\r\nAll is well.\n"))
        try story.press("Nfri<Enter>")
        #expect(
            try story.text("\(Self.folder)/2026-11-27.md")
                == template.replacing("status: held", with: "status: planned"))
        try story.press("uu")
        #expect(!isThere("\(Self.folder)/2026-11-20-2.md", in: story))
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test("A first session is planned in a pair that has none, and its folder goes again when that is undone")
    func first() throws {
        let story = try Story([
            "me.md": "---\nname: Ada Byron\n---\n",
            "pairs/bo/pair.md": "---\nmentor: Ada Byron\nmentee: Bo Chen\n---\n",
        ])
        try story.press("2")
        story.expect("No session yet.", "N plans one, or writes one down that was held.")
        try story.press("sh")
        story.expect("There is no session here. N plans one.")
        try story.press("Ntomorrow<Enter>")
        story.expect("▌○  23 Nov  planned", "✓ Planned: Mon 23 Nov with Bo Chen — u to undo")
        #expect(try story.text("pairs/bo/sessions/2026-11-23.md") == Self.planned)
        try story.press("u")
        story.expect("No session yet.")
        #expect(!isThere("pairs/bo/sessions", in: story))
    }

    @Test(
        "A session moved from its page stays open under its new day, what is private goes along, and undo brings both back"
    )
    func moveFromPage() throws {
        let thoughts = "---\ncomfort: 4\n---\nTired.\r\n"
        let story = try Story(Story.files.merging(["\(Self.twin)/2026-11-20.md": thoughts]) { $1 })
        try story.press("2<Enter>smfri<Enter>")
        story.expect("It was held, so not on a day that is still to come.")
        try story.press("<C-u>2026-11-19<Enter>")
        story.expect("✓ Moved: the session of Fri 20 Nov to Thu 19 Nov — u to undo", "2 Session · 19 Nov · The review")
        story.expect("Grace Hopper · Thu 19 Nov 2026 · 45 min", "▌She wants to lead a lab, not a bench.")
        #expect(try story.text("\(Self.folder)/2026-11-19.md") == Story.graceSession)
        #expect(try story.text("\(Self.twin)/2026-11-19.md") == thoughts)
        #expect(!isThere(Story.gracePath, in: story) && !isThere("\(Self.twin)/2026-11-20.md", in: story))
        try story.press("u")
        story.expect("Undone: moved the session of Fri 20 Nov to Thu 19 Nov", "2 Session · 20 Nov · The review")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        #expect(try story.text("\(Self.twin)/2026-11-20.md") == thoughts)
        #expect(!isThere("\(Self.folder)/2026-11-19.md", in: story))
        try story.press("U<Esc>")
        story.expect("2 Timeline", "▌●─ 19 Nov  The review · 45 min")
    }

    @Test("The page of a session that was just planned closes when that is undone, and nothing is said to be missing")
    func undoOnPage() throws {
        let story = try Story()
        try story.press("Nfri<Enter>2<Enter>")
        story.expect("2 Session · 27 Nov")
        try story.press("u")
        story.expect("2 Timeline", "Undone: planned Fri 27 Nov with Grace Hopper")
        story.expectNot("no longer there")
    }

    @Test("A session is cancelled for a reason only, and can then neither be held nor moved nor cancelled again")
    func cancel() throws {
        let story = try Story()
        try story.press("Nfri<Enter>2sx<Enter>")
        story.expect("A cancelled session needs its reason")
        #expect(try story.text("\(Self.folder)/2026-11-27.md") == Self.planned)
        try story.press("she<Space>is<Space>ill:<Space>flu<Enter>")
        story.expect("✓ Cancelled: Fri 27 Nov with Grace Hopper", "27 Nov  cancelled · she is ill: flu")
        #expect(
            try story.text("\(Self.folder)/2026-11-27.md")
                == "---\nstatus: cancelled\nbecause: \"she is ill: flu\"\n---\n")
        for (keys, reason) in [
            ("sx", "It is cancelled already."), ("sh", "It was cancelled, so it can't have been held."),
            ("sm", "It was cancelled: plan another one instead."),
        ] {
            try story.press(keys)
            story.expect(reason)
        }
        try story.press("u")
        #expect(try story.text("\(Self.folder)/2026-11-27.md") == Self.planned)
    }

    @Test("What somebody else made of a session meanwhile is told, and nothing is written over it")
    func meanwhile() throws {
        let story = try Story()
        try story.press("Nfri<Enter>2sx")
        try story.write("---\nstatus: held\n---\nWe met early.\n", to: "\(Self.folder)/2026-11-27.md")
        try story.press("ill<Enter>")
        story.expect("The session of 2026-11-27 was held already.")
        #expect(try story.text("\(Self.folder)/2026-11-27.md") == "---\nstatus: held\n---\nWe met early.\n")
        try story.press("<Esc>u")
        story.expect("2026-11-27.md was changed there by another program meanwhile")
        #expect(try story.text("\(Self.folder)/2026-11-27.md").hasSuffix("We met early.\n"))
        try story.remove("\(Self.folder)/2026-11-27.md")
        try story.press("stx<Enter>")
        story.expect("2026-11-27.md is no longer there")
    }

    @Test("A front matter that is never closed is told, and nothing is written")
    func openFrontMatter() throws {
        let text = "---\nstatus: planned\nWords\n"
        let story = try Story(Story.files.merging(["\(Self.folder)/2026-11-21.md": text]) { $1 })
        try story.press("2st")
        try story.press("x<Enter>")
        story.expect("is never closed")
        #expect(try story.text("\(Self.folder)/2026-11-21.md") == text)
    }

    @Test("On a full disk nothing is planned, the line stays, and it works once there is room")
    func fullDisk() throws {
        let story = try Story(wrap: { FullDisk($0) })
        try story.press("Nfri<Space>14:00<Enter>")
        story.expect("no space left on device", "fri 14:00")
        #expect(!isThere("\(Self.folder)/2026-11-27.md", in: story))
    }

    @Test("A planned session moved to a day that has passed is asked about, and can be held there")
    func moveToThePast() throws {
        let story = try Story(watching: true)
        try story.press("Nfri<Enter>2<Enter>sm2026-11-20")
        story.expect("a day that has passed: was it held? · a second session that day")
        try story.press("<Enter>")
        story.expect("✓ Moved: the session of Fri 27 Nov to Fri 20 Nov — u to undo", "2 Session · 20 Nov")
        story.pass(.seconds(2))
        story.expect("2 Session · 20 Nov", "planned: was it held?")
        story.expectNot("no longer there")
        #expect(try story.text("\(Self.folder)/2026-11-20-2.md") == Self.planned)
        #expect(!isThere("\(Self.folder)/2026-11-27.md", in: story))
        try story.press("sh")
        story.expect("✓ Held: Fri 20 Nov (2) with Grace Hopper — u to undo")
        try story.press("uuu")
        story.pass(.seconds(2))
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        #expect(!isThere("\(Self.folder)/2026-11-20-2.md", in: story))
        story.expectNot("no longer there")
    }

    @Test("Only the time is moved by a time alone, and the session keeps its name")
    func timeAlone() throws {
        let story = try Story()
        try story.press("Nfri<Space>14:00<Enter>2sm9:30<Enter>")
        story.expect("✓ Moved: the session of Fri 27 Nov to 09:30", "▌○  27 Nov  planned · 09:30")
        #expect(try story.text("\(Self.folder)/2026-11-27.md") == "---\ntime: \"09:30\"\nstatus: planned\n---\n")
    }
}
