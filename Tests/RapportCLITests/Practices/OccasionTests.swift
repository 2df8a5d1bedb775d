import Foundation
import Testing

@testable import RapportCLI

@Suite("Milestones, check-ins, nudges and ways on, on the command line")
struct OccasionTests {
    @Test("milestones lists what was written and what follows, newest first")
    func milestones() throws {
        let journal = try TestJournal(TestJournal.practices)
        let all = try journal.list("milestones", "grace")
        #expect(Set(all[0].keys) == ["pair", "date", "kind", "text"])
        let first = try #require(all.first { $0["kind"] as? String == "written" })
        #expect(first["text"] as? String == "first paper accepted")
        #expect(first["date"] as? String == "2026-11-20")
        let last = try #require(all.last)
        #expect(last["kind"] as? String == "goal")
        #expect(last["date"] is NSNull)
        #expect(journal.run("milestones", "grace").output.contains("2026-11-20  first paper accepted\n"))
        #expect(try journal.list("milestones").count >= all.count)
        #expect(
            journal.run("milestones").output.contains("2026-11-20  grace-hopper              first paper accepted\n"))
        #expect(journal.run("milestones", "nobody").code == 1)
    }

    @Test("milestone notes one today")
    func milestone() throws {
        let journal = try TestJournal(TestJournal.practices)
        let run = journal.run("milestone", "grace", "the thesis\nis printed")
        #expect(run.code == 0, "\(run.messages)")
        #expect(run.messages == "Milestone noted: the thesis is printed\n")
        #expect(run.lines == ["2026-11-22  the thesis is printed"])
        #expect(try journal.read(TestJournal.todaysSession).contains("- Milestone: the thesis is printed\n"))
        #expect(try journal.object("milestone", "grace", "more")["text"] as? String == "more")
        #expect(journal.run("milestone", "grace", "").code == 2)
        #expect(journal.run("milestone", "nobody", "x").code == 1)
    }

    @Test("check-ins are shown with --private only")
    func checkIns() throws {
        let journal = try TestJournal(TestJournal.practices)
        let refused = journal.run("check-ins", "grace")
        #expect(refused.code == 2)
        #expect(refused.output.isEmpty)
        #expect(refused.messages.contains("--private"))
        #expect(journal.run("check-ins", "grace", "--json").code == 2)
        let shown = try journal.list("check-ins", "grace", "--private")
        #expect(shown.count == 1)
        #expect(Set(shown[0].keys) == ["date", "comfort", "trust", "guidance", "file"])
        #expect(shown[0]["file"] as? String == "private/grace-hopper/sessions/2026-11-20.md")
        #expect(shown[0]["trust"] as? Int == 4)
        #expect(
            journal.run("check-ins", "grace", "--private").lines
                == ["2026-11-20  comfort 2   trust 4     guidance 5"])
        #expect(journal.run("check-ins", "alan", "--private").output.isEmpty)
        #expect(journal.run("check-ins", "alan", "--private", "--json").output == "[\n]\n")
        #expect(journal.run("check-ins", "nobody", "--private").code == 1)
    }

    @Test("nudges lists what wants care with the next step; what was put aside with --private only")
    func nudges() throws {
        let journal = try TestJournal(TestJournal.practices)
        let nudges = try journal.list("nudges", "grace")
        #expect(Set(nudges[0].keys) == ["pair", "kind", "text", "next", "putAside", "until", "because"])
        #expect(nudges[0]["kind"] as? String == "overdue")
        #expect(nudges[0]["next"] as? String == "rapport commitments grace-hopper --overdue")
        let kinds = nudges.compactMap { $0["kind"] as? String }
        for hidden in ["review", "unmet", "check-in"] { #expect(!kinds.contains(hidden), "\(hidden)") }
        #expect(nudges.allSatisfy { $0["putAside"] as? Bool == false })
        let all = try journal.list("nudges", "grace", "--private")
        let checkIn = all.first { $0["kind"] as? String == "check-in" }
        #expect(checkIn?["next"] as? String == "rapport ask grace-hopper --private")
        let aside = all.filter { $0["putAside"] as? Bool == true }
        #expect(aside.compactMap { $0["kind"] as? String } == ["review", "unmet"])
        #expect(aside[0]["until"] as? String == "2027-01-31")
        #expect(aside[0]["because"] as? String == "secret-reason")
        #expect(aside[0]["text"] is NSNull)
        let run = journal.run("nudges", "grace", "--private")
        #expect(run.lines.contains("- review · put aside until Sun 31 Jan 2027 · secret-reason"))
        #expect(run.lines.contains("  rapport take-up grace-hopper review"))
        #expect(try journal.list("nudges").compactMap { $0["pair"] as? String }.contains("grace-hopper"))
        #expect(journal.run("nudges", "nobody").code == 1)
    }

    @Test("put-aside and take-up write only into what is private")
    func aside() throws {
        let journal = try TestJournal(TestJournal.practices)
        let file = "private/grace-hopper/attention.md"
        let before = try journal.read(file)
        let run = journal.run("put-aside", "grace", "Overdue", "--until", "in 2 weeks", "--because", "she\nmoves house")
        #expect(run.code == 0, "\(run.messages)")
        #expect(run.messages == "Put aside until Sun 6 Dec: overdue\n")
        #expect(run.output.isEmpty)
        #expect(try journal.read(file).contains("- overdue until 2026-12-06 she moves house\n"))
        #expect(try !journal.list("nudges", "grace").contains { $0["kind"] as? String == "overdue" })
        let back = journal.run("take-up", "grace", "overdue")
        #expect(back.messages == "Taken up again: overdue\n")
        #expect(back.lines.first?.hasPrefix("- 1 overdue") == true)
        #expect(try journal.read(file) == before)
        #expect(journal.run("take-up", "grace", "overdue").messages.contains("Nothing to do"))
        let shown = try journal.list("put-aside", "alan", "quiet", "--private")
        #expect(shown.compactMap { $0["putAside"] as? Bool } == [true])
        #expect(journal.run("put-aside", "grace", "loud").code == 2)
        #expect(journal.run("put-aside", "grace", "loud").messages.contains("celebrate"))
        #expect(journal.run("put-aside", "grace", "quiet", "--until", "soon").code == 2)
        let gone = journal.run("put-aside", "grace", "quiet", "--until", "2026-11-21")
        #expect(gone.code == 2 && gone.messages.contains("2026-11-21 for --until has gone by"))
        #expect(journal.run("put-aside", "nobody", "quiet").code == 1)
    }

    @Test("way-back suggests a message; --message prints it alone")
    func wayBack() throws {
        let journal = try TestJournal(TestJournal.practices)
        let way = try journal.object("way-back", "grace")
        #expect(Set(way.keys) == ["pair", "lastMet", "lastSaid", "question", "message"])
        #expect(way["lastMet"] as? String == "2026-11-20")
        let message = try #require(way["message"] as? String)
        #expect(journal.run("way-back", "grace", "--message").output == message + "\n")
        let run = journal.run("way-back", "grace")
        #expect(run.lines.first == "A way back to Grace Hopper")
        #expect(
            run.output.hasSuffix(
                "A message to copy and change\n\(message)\n".replacingOccurrences(of: "\n\n\n", with: "\n\n")))
        #expect(try journal.object("way-back", "alan")["lastMet"] is NSNull)
        #expect(journal.run("way-back", "nobody").code == 1)
    }

    @Test("ending looks back and forward; --message prints the message alone")
    func ending() throws {
        let journal = try TestJournal(TestJournal.practices)
        let ending = try journal.object("ending", "grace")
        #expect(
            Set(ending.keys) == [
                "pair", "started", "until", "sessions", "hopes", "goals", "counts", "milestones", "open", "thanks",
                "message",
            ])
        #expect(ending["sessions"] as? Int == 1)
        #expect((ending["counts"] as? [String: Int])?["kept"] == 1)
        #expect((ending["goals"] as? [[String: Any]])?.first?["side"] as? String == "mentee")
        let message = try #require(ending["message"] as? String)
        #expect(journal.run("ending", "grace", "--message").output == message + "\n")
        let run = journal.run("ending", "grace")
        #expect(run.lines[0] == "A good ending with Grace Hopper")
        #expect(run.lines[1] == "1 session since 20 Jan, 1 kept, 1 released")
        #expect(run.output.contains("\nStill open\n- you: Introduce Dr Chen"))
        #expect(journal.run("ending", "nobody").code == 1)
    }

    @Test("set writes a term of the pair, takes it away with none, and prints the pair")
    func terms() throws {
        let journal = try TestJournal(TestJournal.practices)
        let file = "pairs/grace-hopper/pair.md"
        let pair = try journal.object("set", "grace", "until", "end of month")
        #expect(pair["until"] as? String == "2026-11-30")
        #expect(try journal.object("set", "grace", "Cadence", "Weekly")["cadenceDays"] as? Int == 7)
        for (words, interval) in [("yearly", "every 12 months"), ("12 weeks", "every 12 weeks")] {
            #expect(journal.run("set", "grace", "review", words).code == 0)
            #expect(try journal.read(file).contains("review: \(interval)\n"), "\(words)")
        }
        #expect(try journal.object("set", "grace", "programme", "none")["programme"] is NSNull)
        #expect(try journal.object("set", "grace", "started", "")["started"] is NSNull)
        let run = journal.run("set", "grace", "review", "every 3 months")
        #expect(run.messages == "Changed: review of Grace Hopper\n")
        #expect(run.lines.first?.hasPrefix("grace-hopper ") == true)
        let text = try journal.read(file)
        #expect(text.contains("cadence: weekly\nreview: every 3 months\nuntil: 2026-11-30\n"))
        #expect(!text.contains("programme"))
        for arguments in [
            ["set", "grace", "until", "soon"], ["set", "grace", "cadence", "often"], ["set", "grace", "name", "x"],
            ["set", "grace", "until"],
        ] {
            #expect(journal.run(arguments).code == 2, "\(arguments)")
        }
        #expect(journal.run("set", "nobody", "until", "none").code == 1)
        #expect(try journal.read(file) == text)
    }
}
