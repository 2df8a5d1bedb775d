import Foundation
import Testing

@testable import RapportCLI

@Suite("Where the journal is")
struct LocationTests {
    @Test("the option comes before the variable, the configuration and the data folder")
    func order() throws {
        let journal = try TestJournal([:])
        let home = journal.home.path
        let config = journal.home.appendingPathComponent(".config/rapport")
        try FileManager.default.createDirectory(at: config, withIntermediateDirectories: true)
        func folder(_ environment: [String: String], option: String? = nil) throws -> String {
            var invocation = Invocation(
                environment: environment, currentFolder: "/home/ada/here", calendarDay: { journal.today })
            invocation.options.journal = option
            return try invocation.journalFolder()
        }
        let environment = ["HOME": home, "RAPPORT_JOURNAL": "/env", "XDG_DATA_HOME": "/data"]
        #expect(try folder(environment, option: "/opt") == "/opt")
        #expect(try folder(environment, option: "../x/./y") == "/home/ada/x/y")
        #expect(try folder(environment, option: "a/../b") == "/home/ada/here/a/../b")
        #expect(try folder(environment) == "/env")
        #expect(try folder(["HOME": home, "RAPPORT_JOURNAL": "", "XDG_DATA_HOME": "/data"]) == "/data/rapport")
        #expect(try folder(["HOME": home, "XDG_DATA_HOME": "relative"]) == "\(home)/.local/share/rapport")
        try Data("journal = \"~/mine\"\n".utf8).write(to: config.appendingPathComponent("config.toml"))
        #expect(try folder(["HOME": home, "XDG_DATA_HOME": "/data"]) == "\(home)/mine")
        #expect(try folder(environment) == "/env")
        try Data("journal = \"near\"\n".utf8).write(to: config.appendingPathComponent("config.toml"))
        #expect(try folder(["HOME": home]) == "\(config.path)/near")
    }

    @Test("without a home folder the message says what to set")
    func noHome() throws {
        let journal = try TestJournal([:])
        journal.environment = [:]
        let run = journal.run("pairs")
        #expect(run.code == 3)
        #expect(run.messages.contains("--journal"))
    }

    @Test(
        "without a journal the message names init and demo",
        arguments: ["pairs", "due", "check", "commitments", "keep"])
    func noJournal(command: String) throws {
        let journal = try TestJournal([:])
        let run = command == "keep" ? journal.run("keep", "abcd") : journal.run(command)
        #expect(run.code == 3)
        #expect(run.output.isEmpty)
        #expect(run.messages.contains("`rapport init"))
        #expect(run.messages.contains("`rapport demo`"))
        #expect(run.messages.contains(journal.folder.path))
        #expect(!FileManager.default.fileExists(atPath: journal.folder.path))
    }

    @Test("a broken configuration is told with its line, and the defaults serve")
    func brokenConfiguration() throws {
        let journal = try TestJournal([:])
        journal.environment["RAPPORT_JOURNAL"] = nil
        let base = journal.home.appendingPathComponent("conf")
        journal.environment["XDG_CONFIG_HOME"] = base.path
        journal.environment["XDG_DATA_HOME"] = journal.home.path
        let file = base.appendingPathComponent("rapport/config.toml")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("a = 1\n\njournal = nowhere\n".utf8).write(to: file)
        let broken = journal.run("due")
        #expect(broken.code == 3)
        #expect(broken.messages.hasPrefix("rapport: \(file.path):3: "))
        #expect(broken.messages.contains("\(journal.home.path)/rapport"))
        try FileManager.default.removeItem(at: file)
        try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
        #expect(journal.run("due").messages.hasPrefix("rapport: \(file.path):1: "))
    }

    @Test("a broken configuration is told once, also where nothing is needed of it")
    func unneededConfiguration() throws {
        let journal = try TestJournal()
        journal.environment["XDG_CONFIG_HOME"] = journal.home.path
        let file = journal.home.appendingPathComponent("rapport/config.toml")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("journal = nowhere\n".utf8).write(to: file)
        for arguments in [
            ["due"], ["check"], ["--journal", journal.folder.path, "pairs"], ["greet", "you"], ["due", "-q"],
        ] {
            let run = journal.run(arguments)
            #expect(run.messages.components(separatedBy: "\(file.path):1: ").count == 2, "\(run.messages)")
        }
        #expect(journal.run("--help").messages.isEmpty)
    }

    @Test("a configuration that is no file is told, and nothing waits for it", .timeLimit(.minutes(1)))
    func oddConfigurations() throws {
        let journal = try TestJournal()
        journal.environment["XDG_CONFIG_HOME"] = journal.home.path
        let file = journal.home.appendingPathComponent("rapport/config.toml")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        let makers: [() throws -> Void] = [
            { try #require(mkfifo(file.path, 0o600) == 0) },
            { try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false) },
            { try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: "/dev/zero") },
            { try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: file.path) },
        ]
        for make in makers {
            try make()
            let run = journal.run("due")
            #expect(run.code == 0)
            #expect(run.output == "1 overdue\n")
            #expect(run.messages.hasPrefix("rapport: \(file.path):1: The configuration can't be read. "))
            #expect(run.messages.split(separator: "\n").count == 1)
            try FileManager.default.removeItem(at: file)
        }
    }

    @Test("what is in the way of a new journal is told with the next step")
    func inTheWay() throws {
        let journal = try TestJournal()
        let existing = journal.run("init", journal.folder.path, "--name", "Bob")
        #expect(existing.code == 1)
        #expect(existing.messages.contains("--journal \(journal.folder.path)"))
        #expect(existing.messages.contains("another folder"))
        let file = journal.home.appendingPathComponent("file")
        try Data("text".utf8).write(to: file)
        let inTheWay = journal.run("init", "file", "--name", "Bob")
        #expect(inTheWay.code == 3)
        #expect(inTheWay.messages.hasPrefix("rapport: There is a file at \(file.path)"))
        #expect(try String(contentsOf: file, encoding: .utf8) == "text")
        #expect(journal.run("init", "file/below", "--name", "Bob").code == 3)
    }

    @Test("init makes a journal where it is told, where journals are looked for otherwise, and never over another")
    func makesJournals() throws {
        let journal = try TestJournal([:])
        let first = journal.run("init", "--name", "Ada\nByron")
        #expect(first.code == 0)
        #expect(first.output.isEmpty)
        #expect(first.messages.contains(journal.folder.path))
        #expect(first.messages.contains("rapport pair MENTOR MENTEE"))
        #expect(try journal.read("me.md").contains("name: Ada Byron"))
        let again = journal.run("init", "--name", "Bob")
        #expect(again.code == 1)
        #expect(again.messages.hasPrefix("rapport: "))
        #expect(try journal.read("me.md").contains("Ada Byron"))
        let other = try journal.object("init", "other/place", "--name", "Bob", "-q")
        #expect(other["journal"] as? String == "\(journal.home.path)/other/place")
        #expect(other["owner"] as? String == "Bob")
        #expect(journal.run("pairs", "--journal", "other/place").code == 0)
    }
}
