import Foundation
import RapportUI
import TerminalGrid
import Testing

@testable import RapportApp

/// Every command of the table, run by its name in the program itself: what is then on the screen, and every byte of the
/// journal's folder.
@Suite struct CommandStories {
    @Test("a command shows what it does, and writes that and nothing else", arguments: Command.all.map(\.identifier))
    func command(identifier: String) throws {
        let command = try #require(Command.all.first { $0.identifier == identifier })
        let told = try #require(CommandStory.all[identifier], "a command needs its story in a table of these")
        let story = try Story(told.files, editor: ScriptedEditor(writing: told.edited))
        try story.press(told.before)
        let (screen, files) = (story.screen, try contents(of: story.folder))
        try run(command, told.way, in: story)
        if !told.asks.isEmpty {
            for words in told.asks { #expect(!screen.contains(words), "“\(words)” was there before:\n\(screen)") }
            expect(told.asks, in: story)
            expectSame(files, in: story)
            try story.press(told.answer)
        }
        expect(told.shows, in: story)
        for words in told.hides {
            #expect(screen.contains(words), "“\(words)” was not there before:\n\(screen)")
            story.expectNot(words)
        }
        if told.shows.isEmpty, told.hides.isEmpty, told.ending == nil { #expect(story.screen == screen) }
        #expect(!told.hides.isEmpty || told.shows.isEmpty || !told.shows.allSatisfy(screen.contains), "nothing is new")
        #expect(story.ending == told.ending)
        #expect(story.terminal.acts == told.acts)
        let written = written(by: told, over: files)
        expectSame(written, in: story)
        guard !told.writes.isEmpty, told.isUndone else { return }
        if story.isWriting { try story.press("<Esc>") }
        // What was written is taken back by one key, and what was taken back is done again.
        try story.press(identifier == "history.undo" ? "U" : "u")
        var back = files.merging(Self.firstChange) { $1 }
        // The trash stays, and is empty again.
        if told.writes.keys.contains(where: { $0.hasPrefix(".rapport/trash/") }) { back[".rapport/trash/"] = Data() }
        expectSame(back, in: story)
    }

    @Test("no story is told of a command that is not there")
    func completeness() {
        #expect(Set(CommandStory.all.keys) == Set(Command.all.map(\.identifier)))
    }

    /// What the program's first change to a journal leaves in it besides; an editor's leaves nothing.
    private static let firstChange = [".gitignore": "*\n", "format": "1\n", "lock": ""].reduce(into: [:]) {
        $0[".rapport/\($1.key)"] = Data($1.value.utf8)
    }

    /// Runs a command as its story says; by its name wherever the list of commands has it.
    private func run(_ command: Command, _ way: CommandStory.Way, in story: Story) throws {
        let isListed = !command.places.isDisjoint(with: .panes)
        switch way {
        case .name:
            #expect(isListed)
            try story.press(":\(command.identifier)")
            story.expect("─ Commands ─", "\n :\(command.identifier)")
            try story.press("<Enter>")
        case .key(over:):
            #expect(!isListed, "it can be run by its name")
            try story.press(try #require(command.keys.first).map(\.description).joined())
        }
    }

    private func expect(_ words: [String], in story: Story) {
        for words in words { story.expect(words) }
    }

    /// What lies in the folder once a command has written what its story says.
    private func written(by told: CommandStory, over files: [String: Data]) -> [String: Data] {
        var files = files
        for (path, text) in told.writes { files[path] = text.map { Data($0.utf8) } }
        var isOwn = !told.writes.isEmpty && told.edited.isEmpty
        if case .key(over: .writing) = told.way { isOwn = !told.writes.isEmpty }
        return isOwn ? files.merging(Self.firstChange) { $1 } : files
    }

    /// Expects the folder to hold these files, byte for byte, and nothing else; folders end with a slash.
    private func expectSame(_ files: [String: Data], in story: Story) {
        guard let found = try? contents(of: story.folder) else {
            Issue.record("the journal can't be read")
            return
        }
        for path in Set(files.keys).union(found.keys).sorted() where files[path] != found[path] {
            let texts = [files, found].map { $0[path].map { String(decoding: $0, as: UTF8.self) } ?? "nothing" }
            Issue.record("\(path) is to be\n\(texts[0])\nand is\n\(texts[1])")
        }
    }

    /// The bytes of every file below a folder, by its path from there; of an empty folder, none.
    private func contents(of folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let place = folder.appending(path: path)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) else { continue }
            if !isFolder.boolValue {
                files[path] = try Data(contentsOf: place)
            } else if try FileManager.default.contentsOfDirectory(atPath: place.path).isEmpty {
                files[path + "/"] = Data()
            }
        }
        return files
    }
}
