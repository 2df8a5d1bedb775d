import Foundation
import Testing

@testable import RapportCLI

@Suite("People on the command line")
struct PeopleTests {
    private static let profile = "pairs/grace-hopper/mentee.md"

    @Test("in JSON both profiles are objects with all their keys")
    func object() throws {
        let journal = try TestJournal(TestJournal.practices)
        let people = try journal.object("people", "grace")
        #expect(Set(people.keys) == ["pair", "mentor", "mentee", "commonGround"])
        let grace = try #require(people["mentee"] as? [String: Any])
        #expect(
            Set(grace.keys) == [
                "name", "aliases", "email", "pronouns", "timezone", "birthday", "goals", "strengths", "growthAreas",
                "interests", "boundaries", "about", "learned", "file",
            ])
        #expect(grace["aliases"] as? [String] == ["Amazing Grace"])
        #expect(grace["birthday"] as? String == "12-09")
        #expect(grace["pronouns"] is NSNull)
        let goals = try #require(grace["goals"] as? [[String: Any]])
        #expect(Set(goals[0].keys) == ["text", "reached", "by", "topics"])
        #expect(goals[0]["text"] as? String == "Give a talk without notes")
        #expect(goals[0]["by"] as? String == "2027-03-01")
        #expect(goals.compactMap { $0["reached"] as? Bool } == [false, true])
        #expect(grace["boundaries"] as? [String] == ["jokes about family #family"])
        #expect(
            grace["learned"] as? [[String: String]] == [["date": "2026-11-20", "text": "climbs at weekends #climbing"]])
        #expect(grace["file"] as? String == Self.profile)
        #expect((people["mentor"] as? [String: Any])?["file"] as? String == "me.md")
        #expect(people["commonGround"] as? [String] == ["climbing"])
        let alan = try #require(try journal.object("people", "alan")["mentee"] as? [String: Any])
        #expect(alan["name"] as? String == "Alan Turing")
        #expect(alan["file"] is NSNull)
    }

    @Test("the page tells both, the other first")
    func page() throws {
        let run = try TestJournal(TestJournal.practices).run("people", "grace")
        #expect(run.code == 0)
        #expect(run.lines.first == "Grace Hopper · mentee")
        #expect(run.lines.contains("Ada Byron · mentor, you"))
        #expect(run.lines.contains("- Finish the thesis · reached"))
        #expect(run.lines.contains("- climbs at weekends #climbing · 20 Nov"))
        #expect(run.output.contains("\nCommon ground\n- #climbing\n"))
    }

    @Test("profile adds an item to the profile in effect, and makes one where there is none")
    func adding() throws {
        let journal = try TestJournal(TestJournal.practices)
        let goal = journal.run("profile", "grace", "goals", "Lead a lab by:end of month #leading", "--owner", "mentee")
        #expect(goal.code == 0, "\(goal.messages)")
        #expect(goal.messages == "Goal added: Lead a lab by:2026-11-30 #leading\n")
        #expect(goal.lines == ["- Grace Hopper: Lead a lab by:2026-11-30 #leading"])
        #expect(try journal.read(Self.profile).contains("- [ ] Lead a lab by:2026-11-30 #leading\n"))
        #expect(journal.run("profile", "grace", "growth area", "patience").messages == "Growth area added: patience\n")
        #expect(try journal.read("me.md").contains("## Growth areas\n\n- patience\n"))
        let alan = try journal.object("profile", "alan", "Interests", "running #sport", "--owner", "alan")
        #expect(alan["side"] as? String == "mentee")
        #expect(alan["topics"] as? [String] == ["sport"])
        #expect(try journal.read("pairs/alan-turing/mentee.md").contains("name: Alan Turing"))
    }

    @Test("profile sets a detail and takes it away")
    func details() throws {
        let journal = try TestJournal(TestJournal.practices)
        let set = try journal.object("profile", "grace", "birthday", "12-10", "--owner", "mentee")
        #expect(set["birthday"] as? String == "12-10")
        #expect(journal.run("profile", "grace", "email", "none", "--owner", "mentee").code == 0)
        #expect(try !journal.read(Self.profile).contains("email"))
        #expect(journal.run("profile", "grace", "birthday", "soon", "--owner", "mentee").code == 2)
        let unknown = journal.run("profile", "grace", "sins", "x")
        #expect(unknown.code == 2)
        #expect(unknown.messages.contains("growth areas"))
        #expect(journal.run("profile", "grace", "goals", " ").code == 2)
        let undated = journal.run("profile", "grace", "goals", "Run by:2026-13-45")
        #expect(undated.code == 2 && undated.messages.contains("by:2026-12-01"))
        #expect(journal.run("profile", "nobody", "goals", "x").code == 1)
    }

    @Test("reach ticks a goal, and --not-yet opens it again")
    func reach() throws {
        let journal = try TestJournal(TestJournal.practices)
        let before = try journal.read(Self.profile)
        let run = journal.run("reach", "grace", "without notes")
        #expect(run.code == 0, "\(run.messages)")
        #expect(run.messages.hasPrefix("Goal reached: Give a talk without notes"))
        #expect(run.lines == ["- Grace Hopper: Give a talk without notes by:2027-03-01 #talks · reached"])
        #expect(try journal.object("reach", "grace", "without notes", "--not-yet")["reached"] as? Bool == false)
        #expect(try journal.read(Self.profile) == before)
        #expect(journal.run("reach", "grace", "thesis").messages.contains("Nothing to do"))
        #expect(journal.run("reach", "grace", "absent").code == 1)
        #expect(journal.run("reach", "grace", "").code == 2)
    }
}
