import Foundation
import Testing

@testable import RapportCLI

@Suite("Referrals and follow-through on the command line")
struct ReferralTests {
    @Test("referrals lists those of sessions and of hopes, with whether they helped")
    func list() throws {
        var files = TestJournal.practices
        files["pairs/alan-turing/sessions/2026-11-10.md"] = "- Refer: Emmy Noether for algebra\n  Helped: yes, twice\n"
        let journal = try TestJournal(files)
        let all = try journal.list("referrals")
        #expect(all.compactMap { $0["pair"] as? String } == ["alan-turing", "grace-hopper"])
        #expect(
            Set(all[0].keys) == [
                "pair", "date", "who", "what", "helped", "text", "hope", "side", "file", "line",
            ])
        #expect(all[0]["who"] as? String == "Emmy Noether")
        #expect(all[0]["what"] as? String == "algebra")
        #expect(all[0]["helped"] as? String == "yes, twice")
        #expect(all[0]["date"] as? String == "2026-11-10")
        #expect(all[0]["file"] as? String == "pairs/alan-turing/sessions/2026-11-10.md")
        #expect(all[0]["line"] as? Int == 1)
        let hoped = try #require(try journal.list("referrals", "grace").first)
        #expect(hoped["date"] is NSNull)
        #expect(hoped["hope"] as? String == "a patent filed")
        #expect(hoped["side"] as? String == "mentee")
        #expect(hoped["file"] as? String == "pairs/grace-hopper/pair.md")
        #expect(
            journal.run("referrals", "grace").lines == [
                "- Dr Chen for patent law", "  for the hope: a patent filed", "  helped: not said yet",
            ])
        #expect(journal.run("referrals", "nobody").code == 1)
    }

    @Test("helped says what came of one, called by its words or by those of its hope")
    func helped() throws {
        let journal = try TestJournal(TestJournal.practices)
        let run = journal.run("helped", "grace", "dr chen", "yes,\ntwice")
        #expect(run.code == 0, "\(run.messages)")
        #expect(run.lines.last == "  helped: yes, twice")
        #expect(
            try journal.read("pairs/grace-hopper/pair.md")
                .contains("  Refer: Dr Chen for patent law\n    Helped: yes, twice\n"))
        #expect(try journal.object("helped", "grace", "a patent", "a little")["helped"] as? String == "a little")
        #expect(journal.run("helped", "grace", "absent", "yes").code == 1)
        #expect(journal.run("helped", "grace", "chen", "").code == 2)
        #expect(journal.run("helped", "alan", "chen", "yes").code == 1)
    }

    @Test("a release for lack of expertise refers in the same step, or does neither")
    func release() throws {
        let journal = try TestJournal(TestJournal.practices)
        let id = try journal.id(of: "Introduce Dr Chen")
        let run = journal.run("release", id, "--because", "not my field", "--refer", "Emmy", "--for", "algebra")
        #expect(run.code == 0, "\(run.messages)")
        #expect(run.messages == "Released: Introduce Dr Chen\nReferral noted: Emmy for algebra\n")
        #expect(run.lines.count == 1)
        #expect(try journal.read(TestJournal.todaysSession).contains("- Refer: Emmy for algebra\n"))
        #expect(try journal.list("referrals", "grace").first?["who"] as? String == "Emmy")
        let draft = try journal.id(of: "Send the draft")
        #expect(journal.run("release", draft, "--because", "x", "--for", "y").code == 2)
        #expect(journal.run("release", draft, "--because", "x", "--refer", " ").code == 2)
        #expect(try journal.list("commitments", "--state", "open").contains { $0["id"] as? String == draft })
    }

    @Test("where the referral can't be written, the release is put back")
    func bothOrNone() throws {
        let journal = try TestJournal(TestJournal.practices)
        let before = try journal.read(TestJournal.lastSession)
        let id = try journal.id(of: "Introduce Dr Chen")
        // Today's notes are as large as a file that is read can be, so that no line more goes into them.
        let today = journal.folder.path + "/" + TestJournal.todaysSession
        let head = Data("---\nstatus: held\n---\n".utf8)
        let full = head + Data(repeating: UInt8(ascii: "x"), count: 16 * 1024 * 1024 - head.count)
        try full.write(to: URL(filePath: today))
        let run = journal.run("release", id, "--because", "x", "--refer", "Emmy", "--today", "2026-11-22")
        #expect(run.code != 0 && run.output.isEmpty && run.messages.contains("16 MiB"), "\(run.messages)")
        #expect(try journal.read(TestJournal.lastSession) == before)
        #expect(try Data(contentsOf: URL(filePath: today)) == full)
    }

    @Test("follow-through tells counts and lists of both sides, by month")
    func followThrough() throws {
        let journal = try TestJournal(TestJournal.practices)
        let result = try journal.object("follow-through", "grace")
        #expect(Set(result.keys) == ["pair", "months", "sides"])
        #expect(
            result["months"] as? [String] == [
                "2026-06-01", "2026-07-01", "2026-08-01", "2026-09-01", "2026-10-01", "2026-11-01",
            ])
        let sides = try #require(result["sides"] as? [String: [String: Any]])
        let mentor = try #require(sides["mentor"])
        #expect(
            Set(mentor.keys) == ["counts", "overdue", "keptLate", "released", "moved", "moves", "byMonth"])
        #expect(
            mentor["counts"] as? [String: Int] == ["open": 2, "overdue": 1, "kept": 1, "keptLate": 1, "released": 1])
        #expect((mentor["overdue"] as? [[String: Any]])?.first?["text"] as? String == "Introduce Dr Chen")
        #expect((mentor["released"] as? [[String: Any]])?.first?["reason"] as? String == "not my field")
        let november = try #require((mentor["byMonth"] as? [[String: Int]])?.last)
        #expect(november == ["kept": 1, "keptLate": 1, "released": 1, "made": 4])
        let run = journal.run("follow-through", "grace")
        #expect(run.lines[0] == "Follow-through with Grace Hopper")
        #expect(run.lines.contains("1 kept (1 late), 1 released, 2 open, 1 overdue"))
        #expect(run.lines.contains("  2026-11  +- 1 kept (1 late), 1 released, 4 made"))
        #expect(run.output.contains("- you: Read the budget · released Thu 19 Nov · because: not my field\n"))
        #expect(journal.run("follow-through", "alan").output.contains("- moved once: Draw the machine\n"))
        #expect(journal.run("follow-through", "nobody").code == 1)
    }
}
