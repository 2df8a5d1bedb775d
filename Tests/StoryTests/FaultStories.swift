import Foundation
import Testing

/// Files and folders that can't be read as documented: they stay, they are told of for as long as they are so, and the
/// rest goes on.
@Suite struct FaultStories {
    private static let odd = "pairs/grace-hopper/sessions/2026-11-10.md"
    private static let stray = "pairs/grace-hopper/sessions/after lunch.md"
    private static let open = "---\ntitle: Open\nNotes that nobody loses.\n"

    private var files: [String: String] {
        Story.files.merging([Self.odd: Self.open, Self.stray: "Hello.\n"]) { $1 }
    }

    /// Lets what others wrote be seen and settle.
    private func settle(_ story: Story) {
        story.settle()
        for _ in 0..<2 { story.pass(.milliseconds(100)) }
    }

    @Test(
        "stand on top of the pair's timeline, in the list and in the title, until they are mended",
        .timeLimit(.minutes(1)))
    func mending() throws {
        let story = try Story(files, watching: true)
        story.expect(
            "! 2 files can't be read as documented", "sessions/2026-11-10.md, line 1", "the front matter",
            "sessions/after lunch.md, line 1", "! 2 files not as docu", "· ! 2 files not as documented")
        try story.press("j")
        story.expect("· ! 2 files not as documented")
        story.expectNot("can't be read as documented")
        try FileManager.default.moveItem(
            at: story.folder.appending(path: Self.stray),
            to: story.folder.appending(path: "pairs/grace-hopper/sessions/2026-11-11.md"))
        settle(story)
        try story.press("k")
        story.expect("! 1 file can't be read as documented", "! 1 file not as documented")
        try story.write("---\ntitle: Mended\n---\n", to: Self.odd)
        settle(story)
        story.expect("Mended")
        story.expectNot("documented")
    }

    @Test("are opened in the editor by enter on their mark, at the line of the fault")
    func editing() throws {
        var files = files
        files[Self.odd] = "---\ntitle: Odd\nminutes: many\n---\n"
        let editor = ScriptedEditor(writing: "---\ntitle: Odd\nminutes: 30\n---\n")
        let story = try Story(files, editor: editor)
        try story.press("2g<Enter>")
        #expect(editor.asked.first?.file.hasSuffix(Self.odd) == true)
        #expect(editor.asked.map(\.line) == [3])
        story.expect("Edited: sessions/2026-11-10.md", "! 1 file can't be read as documented")
    }

    @Test("a pair whose folder can't be reached stays with what was known of it, says so, and comes back by itself")
    func unreachable() throws {
        let story = try Story(watching: true)
        let pair = story.folder.appending(path: "pairs/grace-hopper")
        let elsewhere = URL(filePath: story.folder.path + "-elsewhere")
        defer { try? FileManager.default.removeItem(at: elsewhere) }
        try FileManager.default.moveItem(at: pair, to: elsewhere)
        try FileManager.default.createSymbolicLink(
            at: pair, withDestinationURL: URL(filePath: story.folder.path + "-nowhere"))
        settle(story)
        story.expect(
            "Grace Hopper", "! can't be read", "! This pair can't be read", "The review", "introduce Dr Chen",
            "! 1 pair not read")
        try FileManager.default.removeItem(at: pair)
        try FileManager.default.createSymbolicLink(at: pair, withDestinationURL: elsewhere)
        settle(story)
        story.expect("Grace Hopper", "The review")
        story.expectNot("! can't be read")
        story.expectNot("This pair can't be read")
        story.expectNot("not read")
    }

    @Test("a pair that was never reached stands in the list by the name of its folder, and nothing is pretended of it")
    func neverReached() throws {
        let outside = FileManager.default.temporaryDirectory.appending(path: "rapport-gone-\(UUID().uuidString)")
        let folder = FileManager.default.temporaryDirectory.appending(path: "rapport-story-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "pairs"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: folder.appending(path: "pairs/emmy"), withDestinationURL: outside)
        let story = try Story(in: folder)
        story.expect("emmy", "! can't be read", "! 1 pair not read", "emmy can't be read just now")
        try story.press("/emmy<Enter>")
        story.expect("! This pair can't be read", "pairs/emmy is a link that leads nowhere.")
        story.expect("was promised isn't known.")
        story.expectNot("Nothing promised")
        for keys in ["2<Enter>", "e", "3<Space>", "a"] { try story.press(keys) }
        try story.press("<Esc>")
        #expect(story.loop.state.selectedPair?.name == "emmy")
    }

    @Test("a configuration that can't be read is told of first in the panes, with what else there is to say")
    func configuration() throws {
        var files = Story.files
        files[".rapport/format"] = "2\n"
        let story = try Story(files, fault: "/home/ada/config.toml:3: The text has no closing \".")
        story.expect("! /home/ada/config.toml:3: The text has no closing \".", "format 2")
        try story.press("j")
        story.expectNot("config.toml")
    }
}
