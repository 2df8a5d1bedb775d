import Foundation
import Testing

@testable import RapportCLI

@Suite("Pairs and timelines")
struct PairTests {
    @Test("a pair has the documented keys and values")
    func keys() throws {
        let pairs = try TestJournal().list("pairs")
        #expect(pairs.map { $0["pair"] as? String } == ["alan-turing", "grace-hopper", "maria-mitchell"])
        let grace = pairs[1]
        #expect(
            Set(grace.keys) == [
                "pair", "mentor", "mentee", "role", "status", "programme", "started", "until", "cadenceDays",
                "lastSession",
                "nextSession", "sessions", "open", "overdue", "kept", "keptLate", "released", "sides", "hopes",
                "attention",
            ])
        #expect(grace["mentor"] as? String == "Ada Byron")
        #expect(grace["role"] as? String == "mentor")
        #expect(grace["status"] as? String == "active")
        #expect(grace["until"] is NSNull)
        #expect(grace["cadenceDays"] as? Int == 14)
        #expect(grace["lastSession"] as? String == "2026-11-20")
        #expect(grace["nextSession"] as? String == "2026-12-04")
        #expect(grace["sessions"] as? Int == 1)
        #expect(["open", "overdue", "kept", "keptLate", "released"].map { grace[$0] as? Int } == [3, 1, 1, 1, 1])
        let sides = try #require(grace["sides"] as? [String: [String: Int]])
        #expect(sides["mentor"] == ["open": 2, "overdue": 1, "kept": 1, "keptLate": 1, "released": 1])
        #expect(sides["mentee"] == ["open": 2, "overdue": 0, "kept": 0, "keptLate": 0, "released": 0])
        let hopes = try #require(grace["hopes"] as? [[String: Any]])
        #expect(hopes.map { $0["state"] as? String } == ["covered", "referred", "unmet"])
        #expect(hopes[1]["refer"] as? String == "Dr Chen for patent law")
        #expect(hopes[0]["refer"] is NSNull)
        #expect(hopes[0]["text"] as? String == "calm before talks")
        #expect(hopes[0]["topics"] as? [String] == ["talks"])
        let attention = try #require(grace["attention"] as? [[String: String]])
        #expect(attention.allSatisfy { Set($0.keys) == ["kind", "text"] })
        #expect(attention.first?["kind"] == "overdue")
    }

    @Test("what comes from a check-in shows with --private only", arguments: [[], ["--json"]])
    func privacy(options: [String]) throws {
        let journal = try TestJournal()
        let option = options.first ?? "-q"
        #expect(!journal.run("pairs", option).output.contains("check-in"))
        #expect(!journal.run(option).output.contains("check-in"))
        let shown = journal.run("pairs", "--private", option).output
        #expect(shown.contains("check-in"))
        #expect(!shown.contains("secret thoughts"))
    }

    @Test("in plain text a pair is a line, and what wants care stands below it")
    func plain() throws {
        let run = try TestJournal().run("pairs")
        #expect(run.code == 0)
        let lines = run.lines
        let grace = try #require(lines.firstIndex { $0.hasPrefix("grace-hopper ") })
        #expect(lines[grace].contains("Grace Hopper"))
        #expect(lines[grace].contains("your mentee"))
        #expect(lines[grace].contains("active"))
        #expect(lines[grace].contains("2 d ago"))
        #expect(lines[grace].contains("3 open, 1 overdue"))
        #expect(lines[grace + 1].hasPrefix("  ! 1 overdue"))
        #expect(lines.contains { $0.hasPrefix("maria-mitchell") && $0.contains("your mentor") })
    }

    @Test("where the other person has no name, the folder's stands for it, and never the owner's")
    func nobodyNamed() throws {
        let pair = "pairs/the-lab/pair.md"
        for (text, relation) in [("mentor: Ada Byron", "your mentee"), ("mentee: Ada Byron", "your mentor")] {
            let journal = try TestJournal([
                "me.md": "---\nname: Ada Byron\n---\n", pair: "---\n\(text)\n---\n",
                "pairs/the-lab/commitments.md": "- [ ] @both Meet due:2026-11-01\n",
            ])
            #expect(journal.run("pairs").lines.first?.hasPrefix("the-lab  the-lab  \(relation)") == true)
            #expect(journal.run().output.contains("Timeline · the-lab\n"))
            #expect(try journal.list("commitments").first?["ownerName"] is NSNull)
        }
        let observed = try TestJournal([pair: "---\nmentor: Zoe\n---\n"])
        #expect(observed.run("pairs").lines.first?.hasPrefix("the-lab  the-lab  observed") == true)
    }

    @Test("a long folder's name or person's name never runs into the next column")
    func longNames() throws {
        let folder = String(repeating: "f", count: 60)
        let name = String(repeating: "N", count: 70)
        let journal = try TestJournal([
            "me.md": "---\nname: Ada\n---\n", "pairs/\(folder)/pair.md": "---\nmentor: Ada\nmentee: \(name)\n---\n",
            "pairs/\(folder)/commitments.md": "- [ ] @mentee Read on\n",
            "pairs/\(folder)/sessions/1026-11-20.md": "---\nstatus: held\n---\n",
        ])
        let pair = journal.run("pairs").lines.first ?? ""
        #expect(pair.hasPrefix("\(folder) \(name) your mentee"))
        #expect(pair.contains("d ago 1 open"))
        #expect(journal.run("commitments").lines.first?.hasSuffix("\(folder) \(name) Read on") == true)
    }

    @Test("no pairs are an empty list, which is no failure")
    func none() throws {
        let journal = try TestJournal(["me.md": "---\nname: Ada\n---\n", "pairs/.keep": ""])
        #expect(try journal.list("pairs").isEmpty)
        let run = journal.run("pairs")
        #expect(run.code == 0)
        #expect(run.output.isEmpty)
        #expect(journal.run().code == 0)
    }

    @Test("a timeline has the documented keys, newest first")
    func timeline() throws {
        let entries = try TestJournal().list("timeline", "grace-hopper")
        #expect(entries.map { $0["date"] as? String } == ["2026-12-04", "2026-11-20", "2026-11-20", "2026-01-20"])
        #expect(entries.map { $0["kind"] as? String } == ["session", "session", "milestone", "agreement"])
        let review = entries[1]
        #expect(
            Set(review.keys) == [
                "date", "time", "kind", "title", "status", "minutes", "file", "line", "questions", "learned", "heard",
                "stories", "made", "kept", "released",
            ])
        #expect(review["time"] as? String == "14:00")
        #expect(review["title"] as? String == "The review")
        #expect(review["status"] as? String == "held")
        #expect(review["minutes"] as? Int == 45)
        #expect(review["file"] as? String == "pairs/grace-hopper/sessions/2026-11-20.md")
        #expect(review["line"] as? Int == 1)
        #expect(review["questions"] as? [String] == ["What would make this year a success?", "Who else should know?"])
        #expect(review["heard"] as? [String] == ["the talk frightened her less than feared"])
        #expect(review["stories"] as? [String] == ["the-rejected-paper"])
        #expect(["made", "kept", "released"].map { review[$0] as? Int } == [4, 1, 1])
        #expect(entries[2]["title"] as? String == "first paper accepted")
        #expect(entries[2]["status"] is NSNull)
    }

    @Test("in plain text an entry is a line, and what was said stands below it")
    func plainTimeline() throws {
        let run = try TestJournal().run("timeline", "grace")
        #expect(run.lines[0] == "2026-12-04  planned")
        #expect(run.lines[1] == "2026-11-20  held       14:00 · The review · 45 min · 4 made · 1 kept · 1 released")
        #expect(run.output.contains("? What would make this year a success?"))
        #expect(run.output.contains("learned: climbs at weekends"))
        #expect(run.output.contains("2026-11-20  milestone  first paper accepted\n"))
        #expect(run.output.contains("2026-01-20  agreement  both\n"))
    }

    @Test("in a timeline what was said is one line, but on a terminal, where it is wrapped")
    func longRemarks() throws {
        let words = (1...40).map { "word\($0)" }.joined(separator: " ")
        let journal = try TestJournal([
            "pairs/p/pair.md": "---\nmentor: A\nmentee: B\n---\n", "pairs/p/sessions/2026-11-20.md": "- Q: \(words)\n",
        ])
        #expect(journal.run("timeline", "p").lines.last == String(repeating: " ", count: 23) + "? \(words)")
        let wrapped = journal.run("timeline", "p", "--no-color") { $0.isTerminal = true }
        #expect(wrapped.lines.count > 3)
        #expect(wrapped.lines.allSatisfy { $0.utf8.count <= 80 })
    }

    @Test(
        "a pair is called by its folder, a whole name, or a part of one, without case and accents",
        arguments: ["grace-hopper", "Grace Hopper", "hopper", "GRACE", "gráce", "race h"])
    func names(name: String) throws {
        #expect(try TestJournal().list("timeline", name).count == 4)
    }

    @Test("a name that fits several pairs, or none, is told with the next step and code 1")
    func unclearNames() throws {
        let journal = try TestJournal()
        let several = journal.run("timeline", "a")
        #expect(several.code == 1)
        #expect(several.messages.contains("grace-hopper (Grace Hopper)"))
        #expect(several.messages.contains("maria-mitchell (Maria Mitchell)"))
        for name in [
            "nobody", "../grace-hopper", "pairs/grace-hopper", "..", "/", String(repeating: "x", count: 10_000),
        ] {
            let none = journal.run("timeline", name)
            #expect(none.code == 1)
            #expect(none.output.isEmpty)
            #expect(none.messages.contains("`rapport pairs`"))
            #expect(none.messages.utf8.count < 300)
        }
    }

    @Test("a new pair is printed as it stands, under a folder called after the other person")
    func newPair() throws {
        let journal = try TestJournal()
        let pair = try journal.object(
            "pair", "Ada Byron", "Łucja\nWójcik", "--cadence", "every 2 weeks", "--started", "1 dec", "--programme",
            "Lab")
        #expect(pair["pair"] as? String == "łucja-wójcik")
        #expect(pair["mentee"] as? String == "Łucja Wójcik")
        #expect(pair["started"] as? String == "2026-12-01")
        #expect(pair["cadenceDays"] as? Int == 14)
        #expect(pair["programme"] as? String == "Lab")
        let plain = journal.run("pair", "Ada Byron", "a/../b")
        #expect(plain.code == 0)
        #expect(plain.lines.first?.hasPrefix("a-b ") == true)
        #expect(plain.messages == "New pair: Ada Byron and a/../b\n")
        let again = journal.run("pair", "ada byron", "A/../B")
        #expect(
            again.code == 0 && again.messages.hasPrefix("These two are a pair already, in pairs/a-b: this is another."))
        let long = String(repeating: "x", count: 10_000)
        #expect(journal.run("pair", "Ada Byron", long).code == 0)
        #expect(try journal.list("pairs").count == 7)
    }
}
