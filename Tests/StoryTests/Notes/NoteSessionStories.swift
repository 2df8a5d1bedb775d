import Foundation
import TerminalGrid
import Testing

@testable import JournalStorage
@testable import RapportApp
@testable import RapportUI

/// What notes make of their session: minutes, template, one that was planned, a second one, another day.
@Suite struct NoteSessionStories {
    // MARK: Minutes

    @Test("the minutes of a session that goes on run in the head, and are in its file once it is left")
    func minutes() throws {
        let story = try Story()
        try story.press("nHello.")
        story.pass(.seconds(12 * 60))
        story.expect("14:02 (12 min)")
        try story.press("<C-s>")
        #expect(try story.text(Story.notesPath) == Story.newHead + "Hello.\n")
        story.pass(.seconds(30 * 60))
        try story.press("<Esc>")
        story.expectNotes("Hello.", head: "---\ntime: \"14:02\"\nstatus: held\nminutes: 42\n---\n")
        try story.press("u")
        #expect(!story.exists(Story.notesPath))
    }

    @Test("minutes on a signal are counted like those on leaving")
    func minutesOnSignal() throws {
        let story = try Story()
        try story.press("nHello.")
        story.pass(.seconds(12 * 60))
        story.send(.terminate)
        story.expectNotes("Hello.", head: "---\ntime: \"14:02\"\nstatus: held\nminutes: 12\n---\n")
    }

    @Test("minutes that are given are left alone, and so are those of a session gone by or gone on with")
    func givenMinutes() throws {
        var files = Story.files
        files[Story.notesPath] = "---\nminutes: 5\nstatus: held\n---\nHello.\n"
        let story = try Story(files)
        try story.press("nYes.")
        story.pass(.seconds(12 * 60))
        try story.press("<Esc>")
        story.expectNotes("Hello.\nYes.", head: "---\nminutes: 5\nstatus: held\n---\n", isEnded: false)
        try story.press("2i")
        story.pass(.seconds(12 * 60))
        try story.press("<Esc>")
        #expect(try !story.text(Story.gracePath).contains("12"))
    }

    @Test("a session to which nothing was written has no file, however long it took")
    func nothing() throws {
        let story = try Story()
        try story.press("n")
        story.pass(.seconds(12 * 60))
        try story.press("<Esc>")
        #expect(!story.exists(Story.notesPath))
        #expect(!story.exists(".rapport/drafts"))
    }

    // MARK: Template

    @Test("a new session begins with the template, the cursor on its first empty line; left as it is, no file is made")
    func template() throws {
        var files = Story.files
        files["session-template.md"] = "---\nmode: video\n---\n## Since last time\n\n## Next\n"
        let story = try Story(files)
        try story.press("n")
        story.expect("## Since last time", "## Next")
        try story.press("<Esc>")
        #expect(!story.exists(Story.notesPath))
        try story.press("nHello.<Esc>")
        let text = try story.text(Story.notesPath)
        #expect(text.hasSuffix("## Since last time\nHello.\n## Next\n"), "\(text)")
        #expect(text.contains("mode: video\n") && text.contains("status: held\n") && text.contains("time: \"14:02\"\n"))
    }

    // MARK: Planned

    private static let planned = Story.files.merging([
        Story.notesPath: "---\ntime: \"14:00\"\nstatus: planned\n---\n"
    ]) { $1 }

    @Test(
        "notes of a session planned for today ask whether it was held",
        arguments: [
            ("1", "---\ntime: \"14:00\"\nminutes: 12\nstatus: held\n---\n"),
            ("2", "---\ntime: \"14:00\"\nstatus: planned\n---\n"),
        ])
    func planned(answer: String, head: String) throws {
        let story = try Story(Self.planned)
        try story.press("nHello.")
        #expect(story.loop.state.noteKey?.path == Story.notesPath)
        story.pass(.seconds(12 * 60))
        try story.press("<Esc>")
        story.expect("was planned: was it held?", "1 held", "2 still planned", "esc go on writing")
        try story.press("<Esc>")
        #expect(story.isWriting)
        story.expectNot("was it held?")
        try story.press("<Esc>\(answer)")
        #expect(!story.isWriting)
        #expect(try story.text(Story.notesPath).hasSuffix("---\nHello."))
        let text = try story.text(Story.notesPath)
        let lines = text.dropLast("Hello.".count).split(separator: "\n").map(String.init).sorted()
        #expect(lines == head.split(separator: "\n").map(String.init).sorted(), "\(text)")
        try story.press("u")
        #expect(try story.text(Story.notesPath) == Self.planned[Story.notesPath])
    }

    @Test("a session planned for today in which nothing was written stays as it is, and nothing is asked")
    func plannedUntouched() throws {
        let story = try Story(Self.planned)
        try story.press("n")
        story.pass(.seconds(12 * 60))
        try story.press("<Esc>")
        #expect(!story.isWriting && story.loop.state.question == nil)
        #expect(try story.text(Story.notesPath) == Self.planned[Story.notesPath])
    }

    @Test("a planned session is said to be held without being opened, and taken back")
    func hold() throws {
        let story = try Story(Self.planned)
        try story.press("2g")
        story.expect("planned")
        try story.press("sh")
        #expect(try story.text(Story.notesPath).contains("status: held"))
        try story.press("u")
        #expect(try story.text(Story.notesPath) == Self.planned[Story.notesPath])
    }

    @Test("a signal while a planned session is written about saves the words, and leaves it planned")
    func plannedSignal() throws {
        let story = try Story(Self.planned)
        try story.press("nHello.")
        story.send(.hangUp)
        #expect(try story.text(Story.notesPath) == Self.planned[Story.notesPath, default: ""] + "Hello.")
        #expect(story.drafts == [])
    }

    // MARK: Others

    @Test("where today's session was cancelled, n begins a second one")
    func second() throws {
        var files = Story.files
        files[Story.notesPath] = "---\nstatus: cancelled\n---\n"
        let story = try Story(files)
        try story.press("nHello.<Esc>")
        #expect(try story.text("pairs/grace-hopper/sessions/2026-11-22-2.md") == Story.newHead + "Hello.\n")
        #expect(try story.text(Story.notesPath) == "---\nstatus: cancelled\n---\n")
    }

    @Test("at midnight writing goes on with the session it began with, and dates count from the new day")
    func midnight() throws {
        let story = try Story()
        try story.press("nHello.<Enter>")
        story.turn(to: "2026-11-23")
        story.expect("Sun 22 Nov 2026")
        try story.press("<C-t>write due:tomorrow<Esc>")
        let text = try story.text(Story.notesPath)
        #expect(text == Story.newHead + "Hello.\n- [ ] @mentee write due:2026-11-24\n", "\(text)")
        #expect(!story.exists("pairs/grace-hopper/sessions/2026-11-23.md"))
    }
}
