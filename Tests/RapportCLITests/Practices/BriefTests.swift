import Foundation
import Testing

@testable import RapportCLI

@Suite("The brief on the command line")
struct BriefTests {
    @Test("the page has its parts below headings, one line an item, and no colours")
    func page() throws {
        let run = try TestJournal(TestJournal.practices).run("brief", "grace")
        #expect(run.code == 0)
        #expect(run.messages.isEmpty)
        #expect(!run.output.contains("\u{1B}"))
        let headings = run.lines.indices.filter { $0 > 0 && run.lines[$0 - 1].isEmpty }.map { run.lines[$0] }
        #expect(
            headings == [
                "Open", "Last time · Fri 20 Nov · The review", "Unanswered", "Dates near", "Common ground",
                "A question that fits", "A story that fits", "Boundaries",
            ])
        #expect(run.lines.first == "Grace Hopper · Sun 22 Nov 2026, next Fri 4 Dec")
        #expect(run.lines.contains("- you: Introduce Dr Chen · overdue since Thu 19 Nov"))
        #expect(run.lines.contains("- Who else should know? · asked 20 Nov"))
        #expect(run.lines.contains("- heard: the talk frightened her less than feared"))
        #expect(run.lines.contains("- Wed 9 Dec · Grace’s birthday"))
        #expect(run.lines.contains("- #climbing"))
        #expect(run.lines.contains("- jokes about family #family"))
    }

    @Test("parts without anything in them are left out")
    func empty() throws {
        let run = try TestJournal().run("brief", "maria")
        #expect(run.code == 0)
        for heading in ["Last time", "Unanswered", "Dates near", "Common ground", "Kept", "Released", "Boundaries"] {
            #expect(!run.output.contains(heading))
        }
        #expect(run.output.contains("Buy a telescope"))
        #expect(run.output.contains("A question that fits"))
    }

    @Test("in JSON it is one object with all its keys; what is absent is null, and empty lists stay")
    func object() throws {
        let journal = try TestJournal(TestJournal.practices)
        let brief = try journal.object("brief", "grace-hopper")
        #expect(
            Set(brief.keys) == [
                "pair", "name", "today", "next", "open", "lastTime", "unanswered", "dates", "commonGround", "kept",
                "released", "question", "story", "boundaries",
            ])
        #expect(brief["pair"] as? String == "grace-hopper")
        #expect(brief["name"] as? String == "Grace Hopper")
        #expect(brief["today"] as? String == "2026-11-22")
        #expect(brief["next"] as? String == "2026-12-04")
        let open = try #require(brief["open"] as? [[String: Any]])
        let listed = try journal.list("commitments", "grace-hopper", "--state", "open")
        #expect(open.compactMap { $0["text"] as? String } == listed.compactMap { $0["text"] as? String })
        #expect(NSDictionary(dictionary: open[0]) == NSDictionary(dictionary: listed[0]))
        let last = try #require(brief["lastTime"] as? [String: Any])
        #expect(last["date"] as? String == "2026-11-20")
        #expect(last["title"] as? String == "The review")
        #expect(last["firstLine"] as? String == "She wants to lead a lab, not a bench.")
        #expect(last["heard"] as? [String] == ["the talk frightened her less than feared"])
        #expect(last["learned"] as? [String] == ["climbs at weekends #climbing"])
        #expect(
            (brief["unanswered"] as? [[String: String]]) == [["date": "2026-11-20", "text": "Who else should know?"]])
        #expect(
            (brief["dates"] as? [[String: String]])?.contains(["date": "2026-12-09", "text": "Grace’s birthday"])
                == true)
        #expect(brief["commonGround"] as? [String] == ["climbing"])
        #expect(Set(try #require(brief["question"] as? [String: Any]).keys) == ["text", "theme", "topics", "reason"])
        let story = try #require(brief["story"] as? [String: Any])
        #expect(Set(story.keys) == ["slug", "title", "outcome", "topics", "reason"])
        #expect(story["slug"] as? String == "the-first-talk")
        #expect(brief["boundaries"] as? [String] == ["jokes about family #family", "#money"])
        let other = try journal.object("brief", "maria-mitchell")
        for key in ["next", "lastTime", "story"] { #expect(other[key] is NSNull, "\(key)") }
        for key in ["unanswered", "dates", "commonGround", "kept", "released"] {
            #expect((other[key] as? [Any])?.isEmpty == true, "\(key)")
        }
    }

    @Test("no other pair is read: one that can't be read is not noticed")
    func onePair() throws {
        var files = TestJournal.practices
        files["pairs/zoe/pair.md/x"] = "a folder in the place of a file\n"
        let journal = try TestJournal(files)
        let run = journal.run("brief", "grace-hopper")
        #expect(run.code == 0)
        #expect(run.messages.isEmpty)
    }

    @Test("a pair that doesn't exist is told, with code 1, and none with code 2")
    func unknown() throws {
        let journal = try TestJournal()
        #expect(journal.run("brief", "nobody").code == 1)
        #expect(journal.run("brief", "a").code == 1)
        #expect(journal.run("brief").code == 2)
        #expect(journal.run("brief", "").code == 2)
    }

    @Test("on a terminal lines are wrapped at its width")
    func wrapped() throws {
        let journal = try TestJournal(TestJournal.practices)
        let run = journal.run("brief", "grace", "--no-color") {
            $0.isTerminal = true
            $0.terminalColumns = 32
        }
        #expect(run.lines.allSatisfy { $0.count <= 32 }, "\(run.output)")
        #expect(!run.output.contains("\u{1B}"))
        #expect(run.lines.contains("- you: Introduce Dr Chen ·"))
        #expect(run.lines.contains("  overdue since Thu 19 Nov"))
    }
}
