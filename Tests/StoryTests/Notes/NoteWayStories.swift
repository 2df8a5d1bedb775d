import Foundation
import Mentorship
import NcursesTerminal
import TerminalGrid
import Testing

@testable import JournalStorage
@testable import RapportApp
@testable import RapportUI

/// Each way into notes and each way out of them, with the bytes on disk.
@Suite struct NoteWayStories {
    // MARK: Ways in

    @Test("n opens the notes of today from each pane and from a session", arguments: ["", "2", "3", "2<Enter>"])
    func today(keys: String) throws {
        let story = try Story()
        let before = try story.texts()
        try story.press(keys + "n")
        story.expect(" Grace Hopper · Sun 22 Nov 2026 · 14:02 (0 min)", "nothing written · shared with Grace")
        #expect(story.loop.state.noteKey?.path == Story.notesPath)
        #expect(story.terminal.lastCursor != nil)
        try story.press("<Esc>")
        #expect(!story.isWriting)
        #expect(try story.texts() == before)
        #expect(!story.exists(".rapport/drafts"))
    }

    @Test("n opens the notes of today again where there are some, and goes on at their end")
    func again() throws {
        let story = try Story()
        try story.press("nHello.<Esc>nYes.<Esc>")
        story.expectNotes("Hello.\nYes.", isEnded: false)
        try story.press("u")
        story.expectNotes("Hello.")
        try story.press("u")
        #expect(!story.exists(Story.notesPath))
    }

    @Test(
        "i opens the notes of the session that is selected or read, and leaves every byte not typed as it was",
        arguments: ["2i", "2<Enter>i"])
    func session(keys: String) throws {
        let story = try Story()
        try story.press(keys)
        story.expect(" Grace Hopper · Fri 20 Nov 2026 ", "saved · shared with Grace")
        try story.press("More.<Esc>")
        #expect(try story.text(Story.gracePath) == Story.graceSession + "More.")
        story.expect("Saved: the notes of Fri 20 Nov")
        try story.press("u")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test(
        "N writes down a session of today or of a day gone by at once",
        arguments: [
            ("today", "pairs/grace-hopper/sessions/2026-11-22.md"),
            ("2026-11-21", "pairs/grace-hopper/sessions/2026-11-21.md"),
            ("2026-11-20", "pairs/grace-hopper/sessions/2026-11-20-2.md"),
        ])
    func other(day: String, path: String) throws {
        let story = try Story()
        try story.press("N\(day)<Enter>")
        #expect(story.loop.state.noteKey?.path == path, "\(story.screen)")
        try story.press("Hello.<Esc>")
        let text = try story.text(path)
        #expect(
            text.hasPrefix("---\n") && text.contains("status: held\n") && text.hasSuffix("---\nHello.\n"), "\(text)")
    }

    @Test("a program started for notes opens them, and ends with them", arguments: ["<Esc>", "<C-c>"])
    func started(key: String) throws {
        let story = try Story(writing: NoteRequest(.day(Story.today), of: Story.grace))
        story.expect(" Grace Hopper · Sun 22 Nov 2026 · 14:02 (0 min)")
        try story.press("Hello.\(key)")
        #expect(story.ending == .quit)
        story.expectNotes("Hello.")
        #expect(story.loop.farewell == .done("Saved: the notes of Sun 22 Nov"))
    }

    @Test("a program started for private notes opens those")
    func startedPrivately() throws {
        let story = try Story(writing: NoteRequest(.day(Story.today), of: Story.grace, .ownersAlone))
        story.expect("for your eyes alone")
        try story.press("<Enter>Hm.<Esc>")
        #expect(story.ending == .quit)
        #expect(try story.text(Story.twinPath) == "Hm.\n")
    }

    @Test("notes that can't be opened are told of in the panes")
    func refused() throws {
        let story = try Story()
        try story.remove("pairs/grace-hopper")
        try story.press("n")
        #expect(!story.isWriting)
        story.expect("Not opened")
    }

    // MARK: Ways out

    /// What ends writing, and how the program ends.
    static let waysOut: [(String, @Sendable (Story) throws -> Void, Loop.Ending?)] = [
        ("esc", { try $0.press("<Esc>") }, nil),
        ("^C", { try $0.press("<C-c>") }, nil),
        ("^S and esc", { try $0.press("<C-s><Esc>") }, nil),
        ("hang-up", { $0.send(.hangUp) }, .signal(.hangUp)),
        ("terminate", { $0.send(.terminate) }, .signal(.terminate)),
        ("interrupt", { $0.send(.interrupt) }, .signal(.interrupt)),
        (
            "end of input",
            {
                $0.terminal.endInput(); $0.settle()
            }, .endOfInput
        ),
    ]

    @Test(
        "whichever way notes are left, every word lies in the file and no draft is left", arguments: 0..<waysOut.count)
    func out(way: Int) throws {
        let (name, leave, ending) = Self.waysOut[way]
        let story = try Story()
        try story.press("nHello.")
        story.pass(.seconds(2))
        story.expect("draft kept")
        #expect(story.drafts.count == 3)
        try story.press("<Enter>Yes.")
        try leave(story)
        #expect(story.ending == ending, "\(name)")
        #expect(story.isWriting == (ending != nil))
        story.expectNotes("Hello.\nYes.")
        #expect(story.loop.farewell == nil)
        let next = try story.next()
        #expect(next.loop.state.offers.isEmpty)
        next.expect("22 Nov")
    }

    @Test("^S saves and says so, and what is typed then is not saved until it is")
    func saving() throws {
        let story = try Story()
        try story.press("nHello.<C-s>")
        story.expect("✓ Saved.", " saved · shared")
        story.expectNotes("Hello.")
        try story.press("<C-s>")
        story.expect("Everything is saved.")
        try story.press("!")
        story.expect("not saved · shared")
        story.expectNotes("Hello.")
        try story.press("<Esc>")
        story.expectNotes("Hello.!")
        try story.press("u")
        #expect(!story.exists(Story.notesPath))
        story.expect("Undone: wrote the notes of Sun 22 Nov")
    }

    @Test("^E hands the text over with what was typed, at its line, and goes on with what comes back")
    func editing() throws {
        let editor = ScriptedEditor(writing: Story.newHead + "Hello.\nYes.\nEdited.\n")
        let story = try Story(editor: editor)
        try story.press("nHello.<Enter>Yes.<C-e>")
        #expect(editor.asked.map(\.file).first?.hasSuffix(Story.notesPath) == true)
        #expect(editor.asked.map(\.line) == [6])
        #expect(story.terminal.acts == [.released, .reclaimed])
        #expect(story.written == "Hello.\nYes.\nEdited.\n")
        story.expect(" saved · shared")
        try story.press("<C-End>More.<Esc>")
        story.expectNotes("Hello.\nYes.\nEdited.\nMore.")
        try story.press("u")
        #expect(!story.exists(Story.notesPath), "\(story.screen)")
        try story.press("U")
        story.expectNotes("Hello.\nYes.\nEdited.\nMore.")
    }

    @Test("an editor that changes nothing, or fails, leaves the text as it is, and writing goes on")
    func failingEditor() throws {
        for code: Int32 in [0, 1] {
            let story = try Story(editor: ScriptedEditor { _ in EditorRun(.ended(code: code)) })
            try story.press("nHello.<C-e>")
            #expect(story.written == "Hello.")
            #expect(story.isWriting)
            if code == 1 { story.expect("The editor ended with code 1") }
            try story.press("<Esc>")
            story.expectNotes("Hello.")
        }
    }

    @Test("an editor that takes the file away leaves what was typed where it can be had")
    func removingEditor() throws {
        let editor = ScriptedEditor {
            try FileManager.default.removeItem(at: $0)
            return EditorRun(.ended(code: 0))
        }
        let story = try Story(editor: editor)
        try story.press("nHello, how are you today?<C-e>")
        let kept = try story.text(".rapport/trash/2026-11-22.md")
        #expect(kept.hasSuffix("Hello, how are you today?\n"), "\(story.screen)")
    }

    @Test("without an editor ^E saves, says why, and goes on")
    func noEditor() throws {
        let story = try Story()
        try story.press("nHello.<C-e>")
        story.expect("no terminal here that an editor could have")
        #expect(story.written == "Hello.")
        try story.press("!<Esc>")
        story.expectNotes("Hello.!")
    }

    @Test("a signal that comes while the editor has the file ends the program with everything saved")
    func signalInEditor() throws {
        let editor = ScriptedEditor {
            try Data((Story.newHead + "Hello.\nEdited.\n").utf8).write(to: $0)
            return EditorRun(.ended(code: 0), request: .terminate)
        }
        let story = try Story(editor: editor)
        try story.press("nHello.<C-e>")
        #expect(story.ending == .signal(.terminate))
        story.expectNotes("Hello.\nEdited.\n")
    }

    @Test("help lies over the notes and goes back to them; ^Z suspends and comes back")
    func over() throws {
        let story = try Story()
        try story.press("nHello.<F1>")
        story.expect("─ What can be done ─")
        try story.press("<Esc>")
        #expect(story.written == "Hello.")
        try story.press("<C-z>")
        #expect(story.terminal.acts == [.suspended])
        #expect(story.written == "Hello.")
    }
}
