import Foundation
import Testing

@testable import RapportCLI

@Suite("Checking a journal")
struct CheckTests {
    @Test("a journal as documented has nothing to report: code 0, no data, a summary among the messages")
    func clean() throws {
        let run = try TestJournal([
            "me.md": "---\nname: A\n---\n", "pairs/p/pair.md": "---\nmentor: A\nmentee: B\n---\n",
        ])
        .run("check")
        #expect(run.code == 0)
        #expect(run.output.isEmpty)
        #expect(run.messages == "Everything is as documented.\n")
    }

    @Test("errors are code 1 and stand with path, line and column; a summary closes the messages")
    func errors() throws {
        let journal = try TestJournal(["pairs/p/pair.md": "---\nmentor: A\nmentee: B\nstarted: soon\n---\n"])
        let run = journal.run("check")
        #expect(run.code == 1)
        #expect(run.lines.allSatisfy { $0.firstMatch(of: /^journal\/[^:]+:\d+:\d+: (error|warning): ./) != nil })
        #expect(run.lines.contains { $0.hasPrefix("journal/pairs/p/pair.md:4:") && $0.contains(": error: ") })
        #expect(run.messages.contains("1 error"))
        #expect(journal.run("check", "-q").messages.isEmpty)
    }

    @Test("warnings alone are code 0")
    func warnings() throws {
        let run = try TestJournal([
            "pairs/p/pair.md": "---\nmentor: A\nmentee: B\nx: y\n---\n\n- [?] odd\n", "me.md": "none\n",
        ])
        .run("check")
        #expect(run.code == 0)
        #expect(run.output.contains(": warning: "))
    }

    @Test(
        "what can't be read is left out, which one line says, and check names it",
        arguments: [
            [], ["pairs"], ["commitments"], ["commitments", "grace"], ["timeline", "grace"], ["pairs", "-q", "--json"],
        ])
    func unread(arguments: [String]) throws {
        let journal = try TestJournal()
        let sessions = journal.folder.appendingPathComponent("pairs/grace-hopper/sessions")
        #expect(journal.run(arguments).messages.isEmpty)
        try FileManager.default.createDirectory(
            at: sessions.appendingPathComponent("2026-11-01.md"), withIntermediateDirectories: false)
        let one = journal.run(arguments)
        #expect(one.code == 0)
        #expect(one.messages == "rapport: 1 file can't be read and is left out here: `rapport check` names it.\n")
        try #require(mkfifo(sessions.appendingPathComponent("2026-11-02.md").path, 0o600) == 0)
        let two = journal.run(arguments)
        #expect(two.messages == "rapport: 2 files can't be read and are left out here: `rapport check` names them.\n")
        let check = journal.run("check")
        #expect(check.code == 1)
        #expect(check.output.contains("sessions/2026-11-01.md:") && check.output.contains("sessions/2026-11-02.md:"))
        #expect(check.messages.contains("2 files can't be read."))
    }

    @Test("paths are relative to the current folder when inside it, else absolute")
    func paths() throws {
        let journal = try TestJournal(["pairs/p/pair.md": "---\nmentor: A\nstarted: soon\n---\n"])
        let inside = journal.run("check") { $0.currentFolder = journal.folder.appendingPathComponent("pairs").path }
        #expect(inside.output.contains("\np/pair.md:") || inside.output.hasPrefix("p/pair.md:"))
        let outside = journal.run("check") { $0.currentFolder = "/usr" }
        #expect(outside.lines.allSatisfy { $0.hasPrefix(journal.folder.path + "/") })
        let root = journal.run("check") { $0.currentFolder = "/" }
        #expect(root.lines.allSatisfy { !$0.hasPrefix("/") })
    }

    @Test("in JSON a problem has the documented keys, its file relative to the journal")
    func json() throws {
        let journal = try TestJournal(["pairs/p/pair.md": "---\nmentor: A\nmentee: B\nstarted: soon\n---\n"])
        let run = journal.run("check", "--json")
        #expect(run.code == 1)
        let problems = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        let problem = try #require(problems.first { $0["severity"] as? String == "error" })
        #expect(Set(problem.keys) == ["file", "line", "column", "severity", "code", "message"])
        #expect(problem["file"] as? String == "pairs/p/pair.md")
        #expect(problem["line"] as? Int == 4)
    }

    @Test("what a private file says is not quoted without --private")
    func privacy() throws {
        let journal = try TestJournal([
            "pairs/p/pair.md": "---\nmentor: A\nmentee: B\n---\n", "pairs/p/sessions/2026-11-20.md": "text\n",
            "private/p/sessions/2026-11-20.md": "---\ncomfort: SECRETWORD\n---\n",
            "private/p/attention.md": "- secretkind because\n- quiet until SECRETDAY because\n",
        ])
        for option in ["-q", "--json"] {
            let run = journal.run("check", option)
            #expect(run.code == 1)
            #expect(run.output.contains("private/p/sessions/2026-11-20.md"))
            #expect(run.output.contains("private/p/attention.md"))
            #expect(!run.output.lowercased().contains("secret"))
        }
        let told = journal.run("check", "--private").output
        #expect(told.contains("secretkind") && told.contains("SECRETDAY"))
    }
}
