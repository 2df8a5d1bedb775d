import Foundation
import Mentorship
import SystemPackage
import Testing

@testable import JournalStorage

@Suite("A new journal")
struct CreatingTests {
    private static func folder() -> String {
        FileManager.default.temporaryDirectory.appending(path: "rapport-\(UUID().uuidString)").path
    }

    @Test("It is made with the folders above it, for its owner alone", arguments: ["", "/", "//", "/a/b c/d", "/x/"])
    func made(rest: String) throws {
        let top = Self.folder()
        defer { try? FileManager.default.removeItem(atPath: top) }
        try JournalStore.create(folder: top + rest, ownerName: "Grace  Hopper\n")
        let store = try JournalStore(FolderFiles(folder: top + rest))
        #expect(store.owner()?.name == "Grace Hopper")
        #expect(try store.outline().pairs.isEmpty)
        for path in ["", "/pairs", "/.rapport"] {
            let mode = try FileManager.default.attributesOfItem(atPath: top + rest + path)[.posixPermissions] as? Int
            #expect(mode == 0o700, "\(path)")
        }
    }

    @Test(
        "The owner's name is quoted where YAML would read something else",
        arguments: [
            "yes", "a: b", "#1", "\"x\"", "it's", "123", "é ", "- a", "[a]", "null", "\u{1B}[31m", "a\u{202E}b",
        ])
    func names(name: String) throws {
        let top = Self.folder()
        defer { try? FileManager.default.removeItem(atPath: top) }
        try JournalStore.create(folder: top, ownerName: name)
        let store = try JournalStore(FolderFiles(folder: top))
        #expect(store.owner()?.name == (try CommitmentEdit.oneLine(name)))
    }

    @Test("It is never made over another one", arguments: ["pairs/ada/pair.md", "me.md", "pairs"])
    func neverOver(path: String) throws {
        let top = Self.folder()
        defer { try? FileManager.default.removeItem(atPath: top) }
        if path == "pairs" {
            try FileManager.default.createDirectory(atPath: top + "/pairs", withIntermediateDirectories: true)
        } else {
            let url = URL(filePath: "\(top)/\(path)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("mine".utf8).write(to: url)
        }
        let before = try FileManager.default.subpathsOfDirectory(atPath: top)
        let error = #expect(throws: JournalError.self) { try JournalStore.create(folder: top, ownerName: "A") }
        #expect(error?.kind == .wrongState)
        #expect(try FileManager.default.subpathsOfDirectory(atPath: top) == before)
    }

    @Test("A folder with other things in it becomes one, and these stay")
    func besideOthers() throws {
        let top = Self.folder()
        defer { try? FileManager.default.removeItem(atPath: top) }
        try FileManager.default.createDirectory(atPath: top, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: URL(filePath: top + "/notes.txt"))
        try JournalStore.create(
            folder: top, files: [("me.md", "---\nname: A\n---\n"), ("pairs/b/sessions/2026-01-01.md", "- [ ] Go\n")])
        #expect(FileManager.default.contents(atPath: top + "/notes.txt") == Data("mine".utf8))
        #expect(try JournalStore(FolderFiles(folder: top)).pair(PairID("b"))?.commitments.count == 1)
    }

    @Test("A file in its place, no name and no folder are told", arguments: ["file", "name", "empty"])
    func refused(what: String) throws {
        let top = Self.folder()
        defer { try? FileManager.default.removeItem(atPath: top) }
        if what == "file" { try Data("mine".utf8).write(to: URL(filePath: top)) }
        let path = what == "empty" ? "" : top
        let name = what == "name" ? " \n" : "A"
        let error = #expect(throws: JournalError.self) { try JournalStore.create(folder: path, ownerName: name) }
        #expect(error?.kind == (what == "name" ? .refused : .unwritable))
        if what == "name" { #expect(!FileManager.default.fileExists(atPath: top)) }
    }

    @Test(
        "A folder has room for a journal where neither part of one is in it; what a failed attempt leaves is nothing",
        arguments: [
            ([], .free), ([".rapport/lock"], .free), ([".rapport/lock", "a.txt"], .holdsOtherFiles),
            (["pairs.md"], .holdsOtherFiles), (["pairs/a.md"], .taken), (["me.md"], .taken),
        ] as [([String], JournalRoom)])
    func room(paths: [String], room: JournalRoom) throws {
        let top = Self.folder()
        defer { try? FileManager.default.removeItem(atPath: top) }
        #expect(try JournalStore.room(for: top) == .free)
        try FileManager.default.createDirectory(atPath: top, withIntermediateDirectories: true)
        for path in paths {
            let url = URL(filePath: "\(top)/\(path)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data().write(to: url)
        }
        #expect(try JournalStore.room(for: top) == room)
    }

    @Test("There is no room at a file, nor at a link that leads nowhere", arguments: [false, true])
    func noRoom(isLink: Bool) throws {
        let top = Self.folder()
        defer { try? FileManager.default.removeItem(atPath: top) }
        if isLink { #expect(symlink("/nowhere/at/all", top) == 0) } else { try Data().write(to: URL(filePath: top)) }
        let error = #expect(throws: JournalError.self) { try JournalStore.room(for: top) }
        #expect(error?.kind == .noJournal)
    }

    @Test("Its owner's name is corrected while the profile is byte for byte as it was made, and only then")
    func corrected() throws {
        let top = Self.folder()
        defer { try? FileManager.default.removeItem(atPath: top) }
        try JournalStore.create(folder: top, ownerName: "Grce: Hopper")
        try JournalStore.correctOwner(in: top, from: "Grce: Hopper", to: "Grace: Hopper")
        let profile = top + "/me.md"
        #expect(FileManager.default.contents(atPath: profile) == Data("---\nname: \"Grace: Hopper\"\n---\n".utf8))
        let mine = Data("---\nname: Grace\n---\n\n".utf8)
        try mine.write(to: URL(filePath: profile))
        let error = #expect(throws: JournalError.self) {
            try JournalStore.correctOwner(in: top, from: "Grace", to: "Ada")
        }
        #expect(error?.kind == .changedMeanwhile)
        #expect(FileManager.default.contents(atPath: profile) == mine)
    }

    @Test("One that can't be finished leaves nothing that would be taken for a journal", arguments: 1...12)
    func unfinished(number: Int) throws {
        let scratch = try ScratchJournal(inMemory: true)
        try FileManager.default.removeItem(atPath: scratch.path + "/pairs")
        let log = CallLog()
        let files = try scratch.files(log.probe)
        let texts = [("me.md", "a"), ("pairs/b/pair.md", "b"), ("pairs/b/sessions/2026-01-01.md", "c")]
        log.begin(.init(name: .write, error: .noSpace, number: number, isForEver: true))
        let result = Result { () throws(JournalError) in try JournalStore.create(in: files, texts) }
        guard log.failures > 0 else { return }
        guard case .failure(let error) = result else { return #expect(Bool(false), "it can't have been made") }
        #expect(error.kind == .unwritable)
        #expect(!scratch.exists("pairs"))
        #expect(!scratch.exists("me.md"))
        log.begin(nil)
        try JournalStore.create(in: files, texts)
        #expect(scratch.text("pairs/b/sessions/2026-01-01.md") == "c")
    }
}
