import Foundation
import TerminalGrid
import Testing

@testable import JournalStorage
@testable import RapportApp
@testable import RapportUI

/// What is written for the owner's eyes alone.
@Suite struct PrivateNoteStories {
    @Test("^P turns to the private side; check-in and words go there, for the owner's eyes, and nowhere else")
    func sides() throws {
        let story = try Story()
        try story.press("nHello.<C-p>")
        story.expect("for your eyes alone", "Private notes · nobody else reads this", "comfort")
        story.expectNot("shared with Grace")
        try story.press("435Something secret.")
        story.pass(.seconds(2))
        for name in story.drafts {
            let path = ".rapport/drafts/\(name)"
            #expect(try story.mode(path) == 0o600)
        }
        #expect(try story.mode(".rapport/drafts") == 0o700)
        try story.press("<C-p>")
        story.expect("shared with Grace")
        story.expectNot("secret")
        try story.press("<Enter>Yes.<Esc>")
        story.expectNotes("Hello.\nYes.")
        #expect(try story.text(Story.twinPath) == "---\ncomfort: 4\ntrust: 3\nguidance: 5\n---\nSomething secret.\n")
        #expect(try story.mode(Story.twinPath) == 0o600)
        for (path, text) in try story.texts() where !path.hasPrefix("private/") { #expect(!text.contains("secret")) }
        story.expectNot("secret")
        try story.press("u")
        #expect(!story.exists(Story.notesPath) && !story.exists(Story.twinPath), "\(story.screen)")
        try story.press("U")
        #expect(story.exists(Story.notesPath) && story.exists(Story.twinPath))
    }

    @Test("private notes of a session without a file make that file with its head alone")
    func alone() throws {
        let story = try Story()
        try story.press("n<C-p>Hm.<Esc>")
        #expect(try story.text(Story.twinPath) == "Hm.\n")
        story.expectNotes("")
    }

    @Test("a check-in is looked at, changed and taken away by digits; nothing looked at writes nothing")
    func rating() throws {
        let twin = "private/grace-hopper/sessions/2026-11-20.md"
        let text = "---\ncomfort: 4\ntrust: 3\n---\nHm.\n"
        let story = try Story(Story.files.merging([twin: text]) { $1 })
        try story.press("2i<C-p>")
        #expect(story.written == "Hm.\n")
        try story.press("<Esc>")
        #expect(try story.text(twin) == text)
        try story.press("2i<C-p><A-k>1<Esc>")
        #expect(try story.text(twin) == "---\ncomfort: 4\ntrust: 3\nguidance: 1\n---\nHm.\n")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        try story.press("2i<C-p><A-k><BS>")
        #expect(story.loop.state.note?.isChanged == true)
        try story.press("<Esc>")
        #expect(try story.text(twin) == text)
        try story.press("uu")
        #expect(try story.text(twin) == text)
    }

    @Test("words typed on the private side are neither completed nor read: what is captured there is left as typed")
    func plain() throws {
        let story = try Story()
        try story.press("n<C-p><Enter>- [ ] @gr due:fri")
        story.expectNot("tab takes")
        try story.press("<Esc>")
        #expect(try story.text(Story.twinPath) == "- [ ] @gr due:fri\n")
    }

    @Test("where what is private doesn't show, ^P says so and drafts of it are not offered")
    func hidden() throws {
        let story = try Story(includesPrivate: false)
        try story.press("nHello.<C-p>")
        story.expect("What is private doesn't show here")
        #expect(story.written == "Hello.")
    }
}
