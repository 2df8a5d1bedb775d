import Foundation
import Testing

@testable import RapportCLI

@Suite("Pausing, resuming and closing pairs")
struct PairStatusTests {
    private static let file = "pairs/alan-turing/pair.md"
    private static let names = "mentor: Ada Byron\nmentee: Alan Turing\nstarted: 2026-10-01\n"

    @Test("each writes one line, says so, and prints the pair as it now stands")
    func plain() throws {
        let journal = try TestJournal()
        let expected = [("pause", "Paused", "paused"), ("close", "Closed", "closed"), ("resume", "Resumed", "active")]
        for (command, deed, status) in expected {
            let run = journal.run(command, "alan")
            #expect(run.code == 0)
            #expect(run.messages == "\(deed): Alan Turing\n")
            #expect(run.lines.first?.hasPrefix("alan-turing ") == true)
            #expect(run.lines.first?.contains(" \(status) ") == true)
            #expect(try journal.read(Self.file) == "---\n\(Self.names)status: \(status)\n---\n")
        }
    }

    @Test("in JSON it is the object that `pairs` lists")
    func objects() throws {
        let journal = try TestJournal()
        for (command, status) in [("pause", "paused"), ("close", "closed"), ("resume", "active")] {
            let pair = try journal.object(command, "grace-hopper")
            let listed = try #require(try journal.list("pairs").first { $0["pair"] as? String == "grace-hopper" })
            #expect(pair["status"] as? String == status)
            #expect(NSDictionary(dictionary: pair) == NSDictionary(dictionary: listed))
        }
    }

    @Test("asking for what already is writes nothing and is no failure")
    func alreadySo() throws {
        let journal = try TestJournal()
        let before = try journal.read(Self.file)
        let run = journal.run("resume", "alan-turing")
        #expect(run.code == 0)
        #expect(run.messages.contains("Nothing to do"))
        #expect(run.lines.first?.hasPrefix("alan-turing ") == true)
        #expect(try journal.read(Self.file) == before)
        #expect(!FileManager.default.fileExists(atPath: journal.folder.path + "/.rapport"))
        #expect(journal.run("pause", "alan-turing").code == 0)
        let paused = try journal.read(Self.file)
        #expect(journal.run("pause", "alan-turing").code == 0)
        #expect(try journal.read(Self.file) == paused)
    }

    @Test("a paused pair wants no care, and does again once it is resumed")
    func attention() throws {
        let journal = try TestJournal()
        let before = try #require(try journal.list("pairs").first { $0["pair"] as? String == "grace-hopper" })
        #expect((before["attention"] as? [Any])?.isEmpty == false)
        #expect((try journal.object("pause", "grace")["attention"] as? [Any])?.isEmpty == true)
        #expect((try journal.object("resume", "grace")["attention"] as? [Any])?.isEmpty == false)
    }

    @Test("a name that fits none or several is told with code 1, and no name with code 2")
    func names() throws {
        let journal = try TestJournal()
        for command in ["pause", "resume", "close"] {
            #expect(journal.run(command, "nobody").code == 1)
            #expect(journal.run(command, "a").code == 1)
            #expect(journal.run(command).code == 2)
        }
    }

    @Test("a pair whose file can't be written into is told, and left as it is")
    func unreadable() throws {
        let journal = try TestJournal()
        try journal.write("---\nmentor: Ada Byron\n", to: Self.file)
        let run = journal.run("pause", "alan-turing")
        #expect(run.code == 1)
        #expect(run.messages.contains("never closed"))
        #expect(try journal.read(Self.file) == "---\nmentor: Ada Byron\n")
        try FileManager.default.removeItem(atPath: journal.folder.path + "/" + Self.file)
        try FileManager.default.createDirectory(
            atPath: journal.folder.path + "/" + Self.file, withIntermediateDirectories: true)
        #expect(journal.run("close", "alan-turing").code == 3)
    }
}
