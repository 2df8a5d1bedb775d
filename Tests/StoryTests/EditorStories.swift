import Foundation
import NcursesTerminal
import TerminalGrid
import Testing

@testable import RapportApp

/// A file handed to the person's editor, and what comes of it.
@Suite struct EditorStories {
    private static let edited = Story.graceSession.replacing("not a bench.", with: "not a bench. Soon.")
    private static let kept = "---\nfrom: \(Story.gracePath)\nline: 1\n---\n" + Story.graceSession
    private static let pairFile = "pairs/grace-hopper/pair.md"

    @Test("e hands the selected commitment's file over at its line, with the terminal given back meanwhile")
    func handing() throws {
        let editor = ScriptedEditor { _ in EditorRun(.ended(code: 0)) }
        let story = try Story(editor: editor)
        let frames = story.terminal.frames.count
        try story.press("3je")
        #expect(editor.asked.map(\.file).first?.hasSuffix(Story.gracePath) == true)
        #expect(editor.asked.map(\.line) == [10])
        #expect(story.terminal.acts == [.released, .reclaimed])
        #expect(story.terminal.frames.count > frames)
        story.expect("Nothing was changed.")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        #expect(!story.loop.context.canUndo)
        #expect(story.loop.state.selectedCommitment?.text == "send the draft")
    }

    @Test("what was edited shows at once, and u and U put the text back and forth to the byte")
    func undo() throws {
        let story = try Story(editor: ScriptedEditor(writing: Self.edited))
        try story.press("2e")
        story.expect("✓ Edited: sessions/2026-11-20.md — u to undo", "not a bench. Soon.")
        try story.press("u")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        story.expect("Undone: edited")
        story.expectNot("Soon.")
        try story.press("U")
        #expect(try story.text(Story.gracePath) == Self.edited)
        story.expect("Done again: edited", "not a bench. Soon.")
    }

    @Test("what was selected stays selected, though lines were put before it")
    func selection() throws {
        let longer = Story.graceSession.replacing(
            "- [ ] @mentor introduce", with: "- [ ] @mentor water the plants due:2026-11-10\n- [ ] @mentor introduce")
        let story = try Story(editor: ScriptedEditor(writing: longer))
        try story.press("3je")
        story.expect("water the plants")
        #expect(story.loop.state.selectedCommitment?.text == "send the draft")
        #expect(story.loop.state.place == .commitments)
    }

    @Test(
        "an editor that fails is told of with what it says, whether it had written or not",
        arguments: [
            (EditorRun.Ending.ended(code: 1), "The editor ended with code 1"),
            (.ended(code: 126), "The editor can't be run (126): see VISUAL and EDITOR"),
            (.ended(code: 127), "The editor was not found (127): see VISUAL and EDITOR"),
            (.killed(signal: 9), "The editor was ended by signal 9"),
            (.lost("No child processes"), "It can't be told how the editor ended: No child processes"),
            (.notStarted("no more processes"), "The editor can't be started: no more processes"),
        ])
    func failing(ending: EditorRun.Ending, sentence: String) throws {
        var text: String?
        let story = try Story(
            editor: ScriptedEditor { file in
                if let text { try Data(text.utf8).write(to: file) }
                return EditorRun(ending)
            })
        try story.press("2e")
        story.expect("\(sentence); nothing was changed.")
        #expect(!story.loop.context.canUndo)
        text = Self.edited
        try story.press("e")
        story.expect("Edited: sessions/2026-11-20.md. \(sentence)", "u to undo", "not a bench. Soon.")
        try story.press("u")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test("a file that the editor takes away is said to be removed, and u puts it back")
    func removing() throws {
        let story = try Story(
            editor: ScriptedEditor {
                try FileManager.default.removeItem(at: $0)
                return EditorRun(.ended(code: 0))
            })
        try story.press("2e")
        story.expect(
            "Removed: sessions/2026-11-20.md; the earlier text is in .rapport/trash/2026-11-20.md — u to undo")
        story.expectNot("The review")
        #expect(try story.text(".rapport/trash/2026-11-20.md") == Self.kept)
        try story.press("u")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        story.expect("The review")
    }

    @Test(
        "a file that the editor empties or cuts to less than half can be had back in a later run",
        arguments: [("", "Emptied"), ("\n", "Emptied"), ("---\n---\nShort.\n", "Edited")])
    func reducing(text: String, deed: String) throws {
        let story = try Story(editor: ScriptedEditor(writing: text))
        try story.press("2e")
        story.expect(
            "\(deed): sessions/2026-11-20.md; the earlier text is in .rapport/trash/2026-11-20.md — u to undo")
        #expect(try story.text(Story.gracePath) == text)
        #expect(try story.text(".rapport/trash/2026-11-20.md") == Self.kept)
        try story.press("u")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test("where the earlier text can't be kept, it says so with the reason, and u still has it")
    func notKept() throws {
        let story = try Story(editor: ScriptedEditor(writing: ""), wrap: { FullDisk($0) })
        try story.press("2e")
        story.expect("Emptied: sessions/2026-11-20.md; the earlier text can't be saved in the trash", "u to undo")
        #expect(story.loop.context.canUndo)
    }

    @Test("a session that the editor renames is another session, and the rest goes on")
    func renaming() throws {
        let story = try Story(
            editor: ScriptedEditor {
                let other = $0.deletingLastPathComponent().appending(path: "2026-11-21.md")
                try FileManager.default.moveItem(at: $0, to: other)
                return EditorRun(.ended(code: 0))
            })
        try story.press("2e")
        story.expect("Removed: sessions/2026-11-20.md", "21 Nov")
        #expect(story.lines.contains { $0.contains("▌") && $0.contains("21 Nov") })
    }

    @Test(
        "where something that is no file stands in its place, the earlier text is kept, and it says where",
        arguments: ["folder", "pipe", "link out"])
    func replacing(thing: String) throws {
        let outside = FileManager.default.temporaryDirectory.appending(path: "rapport-outside-\(UUID().uuidString)")
        try Data("secret".utf8).write(to: outside)
        defer { try? FileManager.default.removeItem(at: outside) }
        let story = try Story(
            editor: ScriptedEditor {
                try FileManager.default.removeItem(at: $0)
                switch thing {
                case "folder": try FileManager.default.createDirectory(at: $0, withIntermediateDirectories: false)
                case "pipe": #expect(mkfifo($0.path, 0o600) == 0)
                default: try FileManager.default.createSymbolicLink(at: $0, withDestinationURL: outside)
                }
                return EditorRun(.ended(code: 0))
            })
        try story.press("2e")
        story.expect(thing == "link out" ? "is a link that leads out" : "is not a file", ".rapport/trash/")
        story.expectNot("secret")
        let trash = story.folder.appending(path: ".rapport/trash")
        let kept = try FileManager.default.contentsOfDirectory(atPath: trash.path).map {
            try String(contentsOf: trash.appending(path: $0), encoding: .utf8)
        }
        #expect(kept.contains { $0.contains(Story.graceSession) })
        #expect(try String(contentsOf: outside, encoding: .utf8) == "secret")
    }

    @Test("a profile that isn't there yet can be written, and u takes it away again")
    func newProfile() throws {
        let editor = ScriptedEditor(writing: "---\nname: Grace Hopper\n---\n## Interests\n- compilers\n")
        let story = try Story(editor: editor)
        try story.press("E")
        story.expect("Profile:", "1 Grace", "2 you here", "3 you")
        try story.press("1")
        story.expect("Edited: mentee.md")
        #expect(try story.text("pairs/grace-hopper/mentee.md").contains("compilers"))
        try story.press("u")
        #expect(!FileManager.default.fileExists(atPath: story.folder.path + "/pairs/grace-hopper/mentee.md"))
    }

    @Test("the owner's profile is edited under E, and what it says shows at once")
    func owner() throws {
        let story = try Story(editor: ScriptedEditor(writing: "---\nname: Ada Lovelace\naliases: [Ada Byron]\n---\n"))
        try story.press("E3")
        story.expect("Edited: me.md", "rapport · Ada Lovelace")
        try story.press("u")
        #expect(try story.text("me.md") == Story.files["me.md"])
        story.expect("rapport · Ada Byron")
    }

    @Test("a pair's own file is edited from the list of pairs")
    func pair() throws {
        let story = try Story(
            editor: ScriptedEditor(writing: "---\nmentor: Ada Byron\nmentee: Rear Admiral Hopper\n---\n"))
        try story.press("e")
        story.expect("Edited: pair.md", "Rear Admiral Hopper")
        try story.press("u")
        #expect(try story.text(Self.pairFile) == Story.files[Self.pairFile])
    }

    @Test("a journal that may not be changed is refused with the reason before any editor starts")
    func readOnly() throws {
        var files = Story.files
        files[".rapport/format"] = "2\n"
        let editor = ScriptedEditor(writing: "")
        let story = try Story(files, editor: editor)
        for keys in ["e", "2e", "3e", "E"] {
            try story.press(keys)
            story.expect("format 2")
        }
        #expect(editor.asked.isEmpty)
    }

    @Test("a journal that has become a newer program's meanwhile is refused as well")
    func newerMeanwhile() throws {
        let editor = ScriptedEditor(writing: "")
        let story = try Story(editor: editor)
        try story.write("2\n", to: ".rapport/format")
        try story.press("e")
        story.expect("Not edited", "format 2")
        #expect(editor.asked.isEmpty)
    }

    @Test("a journal that is gone is refused, and one that goes while it is edited is said to be gone")
    func gone() throws {
        let editor = ScriptedEditor {
            try FileManager.default.removeItem(
                at: $0.deletingLastPathComponent().deletingLastPathComponent()
                    .deletingLastPathComponent())
            return EditorRun(.ended(code: 0))
        }
        let story = try Story(editor: editor)
        try story.press("e")
        story.expect("The journal is gone")
        for keys in ["e", "2e", "3e"] { try story.press(keys) }
        story.expect("The journal is gone")
        #expect(editor.asked.count == 1)
    }

    @Test("where there is no terminal for an editor, e says so and touches nothing")
    func noEditor() throws {
        let story = try Story()
        try story.press("e")
        story.expect("Not edited: there is no terminal here")
        #expect(story.terminal.acts.isEmpty)
    }

    @Test("however long it takes: the day may have turned, and the size of the terminal", arguments: [0, 1])
    func longVisit(days: Int) throws {
        var story: Story?
        let editor = ScriptedEditor {
            story?.clock.time += .seconds(7200)
            if days > 0 { story?.clock.day = story?.clock.day.adding(days: days) ?? Story.today }
            try Data(Self.edited.utf8).write(to: $0)
            return EditorRun(.ended(code: 0))
        }
        story = try Story(watching: true, editor: editor)
        try story?.press("2e")
        story?.expect("Edited:", days > 0 ? "Mon 23 Nov 2026" : "Sun 22 Nov 2026")
        #expect(story?.ending == nil)
        story = nil
    }

    @Test("a signal that asks for the end while the editor runs ends the program once the text is taken back")
    func endingMeanwhile() throws {
        let story = try Story(
            editor: ScriptedEditor {
                try Data(Self.edited.utf8).write(to: $0)
                return EditorRun(.ended(code: 1), request: .terminate)
            })
        try story.press("2e")
        #expect(story.ending == .signal(.terminate))
        #expect(story.terminal.acts == [.released, .reclaimed])
        #expect(try story.text(Story.gracePath) == Self.edited)
    }
}
