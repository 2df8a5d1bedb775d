import Foundation
import Mentorship
import TerminalGrid
import Testing

@testable import JournalStorage
@testable import RapportApp
@testable import RapportUI

/// What is typed is on the disk soon after, and offered at the next start where it was never saved.
@Suite struct DraftStories {
    private static let text = String(repeating: "a b c d e ", count: 30)

    @Test("what is typed is kept after a pause, and not before")
    func pause() throws {
        let story = try Story()
        try story.press("nHello.")
        story.pass(DraftClock.pause - .milliseconds(1))
        #expect(story.drafts == [])
        story.expect("not saved · shared")
        story.pass(.milliseconds(1))
        #expect(story.drafts.count == 3)
        story.expect("draft kept · shared")
        #expect(!story.exists(Story.notesPath))
        try story.press("!")
        story.expect("not saved · shared")
        story.pass(DraftClock.pause)
        story.expect("draft kept · shared")
    }

    @Test("what is typed without a pause is kept before 200 characters and 2 seconds are at stake")
    func continuous() throws {
        let story = try Story()
        try story.press("n")
        var typed = 0
        var worst = 0
        for character in Self.text {
            try story.press(character == " " ? "<Space>" : String(character))
            typed += 1
            story.pass(.milliseconds(5))
            let kept =
                try story.drafts.filter { $0.hasSuffix(".text") }.map { name in
                    try story.text(".rapport/drafts/\(name)").components(separatedBy: "\n\n").last?.count ?? 0
                }.max() ?? 0
            worst = max(worst, typed - kept)
        }
        #expect(worst < 200)
        #expect(worst >= 50, "a draft at every few characters would be too often")
    }

    @Test("what is typed slowly and without a pause is kept too")
    func slow() throws {
        let story = try Story()
        try story.press("n")
        var waited = Duration.zero
        while story.drafts.isEmpty, waited < .seconds(10) {
            try story.press("a")
            story.pass(DraftClock.pause - .milliseconds(1))
            waited += DraftClock.pause
        }
        #expect(waited <= DraftClock.mostDelay + .seconds(1))
    }

    @Test("a draft left behind is offered at the next start, shows what differs, is taken up and saved")
    func offered() throws {
        let story = try Story()
        try story.press("2iParis next.")
        story.pass(.seconds(2))
        let next = try story.next()
        next.expect("Not saved: the", "1 go on writing", "2 see what differs", "3 throw it away", "esc later")
        #expect(try next.text(Story.gracePath) == Story.graceSession)
        try next.press("2")
        next.expect("─ + in the draft, - in the file", "+ Paris next.")
        next.expectNot("- Paris next.")
        try next.press("<Enter>")
        next.expect("Taken up again: ^S saves it", " Grace Hopper · Fri 20 Nov 2026")
        #expect(next.written?.hasSuffix("Paris next.") == true)
        next.expectNot("  saved · shared")
        try next.press("<Esc>")
        #expect(try next.text(Story.gracePath) == Story.graceSession + "Paris next.")
        #expect(next.drafts == [])
        try next.press("u")
        #expect(try next.text(Story.gracePath) == Story.graceSession)
        let third = try next.next()
        third.expectNot("Not saved: the")
    }

    @Test("a draft taken up and saved is joined with what somebody else wrote meanwhile, and that is said")
    func joined() throws {
        let story = try Story()
        try story.press("2iParis next.")
        story.pass(.seconds(2))
        story.kill()
        try story.write(Story.graceSession.replacing("She wants", with: "Grace wants"), to: Story.gracePath)
        let next = try story.next()
        try next.press("1<C-s>")
        next.expect("their lines are in it now")
        try next.press("<Esc>")
        let both = Story.graceSession.replacing("She wants", with: "Grace wants") + "Paris next."
        #expect(try next.text(Story.gracePath) == both)
        #expect(next.drafts == [])
    }

    @Test("a draft taken up can be taken back to what the file holds by undo")
    func undone() throws {
        let story = try Story()
        try story.press("2iParis next.")
        story.pass(.seconds(2))
        let next = try story.next()
        try next.press("1<A-u><Esc>")
        #expect(try next.text(Story.gracePath) == Story.graceSession)
        #expect(next.drafts == [])
    }

    @Test("a draft that is killed again before it is saved is offered again, with what was added")
    func again() throws {
        let story = try Story()
        try story.press("2iParis next.")
        story.pass(.seconds(2))
        let next = try story.next()
        try next.press("1 Or Rome.")
        next.pass(.seconds(2))
        let third = try next.next()
        try third.press("1<Esc>")
        #expect(try third.text(Story.gracePath) == Story.graceSession + "Paris next. Or Rome.")
        #expect(third.drafts == [])
    }

    @Test("a draft thrown away is in the trash", arguments: ["3", "2d"])
    func discarded(keys: String) throws {
        let story = try Story()
        try story.press("2iParis next.")
        story.pass(.seconds(2))
        let next = try story.next()
        try next.press(keys)
        next.expect("Thrown away; the text is in .rapport/trash/2026-11-20.md.")
        #expect(try next.text(".rapport/trash/2026-11-20.md").hasSuffix(Story.graceSession + "Paris next."))
        #expect(try next.text(Story.gracePath) == Story.graceSession)
        #expect(next.drafts == [])
        let third = try next.next()
        third.expectNot("Not saved: the")
    }

    @Test(
        "a draft left for later is offered when its notes are opened, and at the next start",
        arguments: ["<Esc>", "2q"])
    func later(keys: String) throws {
        let story = try Story()
        try story.press("2iParis next.")
        story.pass(.seconds(2))
        let next = try story.next()
        try next.press(keys)
        next.expectNot("Not saved: the")
        #expect(!next.isWriting)
        try next.press("2i")
        next.expect("Not saved: the", "1 go on writing")
        try next.press("<Esc>")
        let third = try next.next()
        third.expect("Not saved: the")
    }

    @Test("drafts of two notes are offered one after the other, the newest first; two sides of one session together")
    func several() throws {
        let story = try Story()
        try story.press("nHello.<C-p><Enter>Secret.")
        story.pass(.seconds(2))
        #expect(story.drafts.filter { $0.hasSuffix(".text") }.count == 2)
        let next = try story.next()
        next.expect("Not saved: the")
        try next.press("3")
        next.expect("Not saved: the")
        try next.press("1")
        #expect(next.isWriting)
        try next.press("<Esc>")
        #expect(next.drafts == [])
        let texts = try next.texts()
        #expect((texts[Story.notesPath] == Story.newHead + "Hello.\n") != (texts[Story.twinPath] == "Secret.\n"))
    }

    @Test("both sides of a session left behind are both taken up, one after the other, and nothing is lost")
    func bothSides() throws {
        let story = try Story()
        try story.press("nHello.<C-p>43<Enter>Secret.")
        story.pass(.seconds(2))
        let next = try story.next()
        try next.press("1<Esc>")
        if !next.isWriting { try next.press("1<Esc>") }
        #expect(try next.text(Story.notesPath) == Story.newHead + "Hello.\n")
        #expect(try next.text(Story.twinPath) == "---\ncomfort: 4\ntrust: 3\n---\nSecret.\n")
        #expect(next.drafts == [])
    }

    @Test("a private draft is not offered where what is private doesn't show, and stays")
    func privately() throws {
        let story = try Story()
        try story.press("n<C-p><Enter>Secret.")
        story.pass(.seconds(2))
        let next = try story.next(includesPrivate: false)
        next.expectNot("Not saved: the")
        next.expectNot("Secret")
        let third = try next.next()
        third.expect("Not saved: the")
    }

    @Test("a program started for the notes of which a draft was left behind offers that first, and begins with it")
    func startedForNotes() throws {
        let request = NoteRequest(.day(Story.today), of: Story.grace)
        let story = try Story(writing: request)
        try story.press("Hello.")
        story.pass(.seconds(2))
        let next = try story.next(writing: request)
        next.expect("Not saved: the", "1 go on writing")
        try next.press("1")
        #expect(next.written?.hasPrefix("Hello.") == true)
        try next.press("Yes.<Esc>")
        #expect(next.ending == .quit)
        next.expectNotes("Hello.\nYes.")
    }

    @Test("two programs at once: a draft that is being written in one is not offered in the other")
    func alive() throws {
        let story = try Story()
        try story.press("2iParis next.")
        story.pass(.seconds(2))
        let other = try Story([:], in: story.folder)
        other.expectNot("Not saved: the")
    }

    @Test("notes left as a draft where they can't be saved are offered at the next start")
    func putAside() throws {
        let faults = Faults()
        let story = try Story(wrap: { try faults.files($0) })
        try story.press("2iParis next.")
        story.pass(.seconds(2))
        faults.fail { name, detail in name == .rename && !detail.contains("text") ? .noSpace : nil }
        try story.press("<Esc>")
        story.expect("What was written is not saved.", "1 try again", "2 keep a draft and leave")
        faults.fail { name, detail in name == .rename && detail.contains("2026") ? .noSpace : nil }
        try story.press("2")
        #expect(!story.isWriting)
        story.expect("is kept as a draft")
        let next = try story.next()
        next.expect("Not saved: the")
        try next.press("1<Esc>")
        #expect(try next.text(Story.gracePath) == Story.graceSession + "Paris next.")
    }

    @Test("of two drafts of the same notes the second is offered once the first is saved, not over it")
    func twoOfOne() throws {
        let plan = [Story.notesPath: "---\ntime: \"14:00\"\nstatus: planned\n---\n"]
        let first = try Story(Story.files.merging(plan) { $1 })
        try first.press("nOne.")
        first.pass(.seconds(2))
        let second = try first.next()
        try second.press("<Esc>n<Esc>Two.")
        second.pass(.seconds(2))
        let third = try second.next()
        third.expect("Not saved: the")
        try third.press("1<Esc>")
        third.expect("was planned: was it held?")
        try third.press("<Esc>")
        third.expectNot("Not saved: the")
        try third.press("<Esc>1")
        third.expect("Not saved: the")
        // Its session was held by now, so that isn't asked again.
        try third.press("1<Esc>")
        let text = try third.text(Story.notesPath)
        let copy = try? third.text("pairs/grace-hopper/sessions/2026-11-22.conflict-1.md")
        let kept = text + (copy ?? "")
        #expect(kept.contains("One.") && kept.contains("Two."), "\(kept)")
    }
}
