import Foundation
import Testing

@testable import RapportCLI

@Suite("Stories on the command line")
struct StoryTests {
    @Test("stories lists all with where each was told")
    func all() throws {
        let journal = try TestJournal(TestJournal.practices)
        let stories = try journal.list("stories")
        #expect(stories.compactMap { $0["slug"] as? String } == ["the-first-talk", "the-loan", "the-rejected-paper"])
        let paper = try #require(stories.last)
        #expect(
            Set(paper.keys) == ["slug", "title", "outcome", "topics", "file", "fits", "reason", "boundary", "told"])
        #expect(paper["boundary"] is NSNull)
        #expect(paper["title"] as? String == "The rejected paper")
        #expect(paper["outcome"] as? String == "both")
        #expect(paper["topics"] as? [String] == ["talks"])
        #expect(paper["file"] as? String == "stories/the-rejected-paper.md")
        #expect(paper["fits"] is NSNull)
        #expect(paper["told"] as? [[String: String]] == [["pair": "grace-hopper", "date": "2026-11-20"]])
        #expect(
            journal.run("stories").output.contains(
                "- the-rejected-paper · The rejected paper · both #talks\n  told to Grace Hopper on 20 Nov\n"))
    }

    @Test("for a pair those that fit come first, with the reason; beyond a boundary none does")
    func fitting() throws {
        let journal = try TestJournal(TestJournal.practices)
        let stories = try journal.list("stories", "grace")
        #expect(stories.compactMap { $0["slug"] as? String } == ["the-first-talk", "the-loan", "the-rejected-paper"])
        #expect(stories.compactMap { $0["fits"] as? Bool } == [true, false, false])
        #expect((stories[0]["reason"] as? String)?.hasPrefix("fits Grace’s goal") == true)
        #expect(stories[1]["reason"] is NSNull)
        #expect(stories.compactMap { $0["boundary"] as? Bool } == [false, true, false])
        #expect((stories[2]["told"] as? [Any])?.count == 1)
        #expect(try journal.list("stories", "alan").contains { ($0["told"] as? [[String: String]])?.isEmpty == false })
        #expect(journal.run("stories", "nobody").code == 1)
    }

    @Test("a story is printed with its parts, called by slug or by words of its title")
    func one() throws {
        let journal = try TestJournal(TestJournal.practices)
        let run = journal.run("story", "the-rejected-paper")
        #expect(
            run.lines == [
                "The rejected paper · both", "#talks", "", "Situation", "My first paper came back.", "",
                "What I learned",
                "Ask sooner.",
            ])
        #expect(journal.run("story", "REJECTED").output == run.output)
        let story = try journal.object("story", "rejected")
        #expect(
            Set(story.keys) == [
                "slug", "title", "outcome", "topics", "file", "situation", "whatIDid", "whatHappened", "whatILearned",
            ])
        #expect(story["situation"] as? String == "My first paper came back.")
        #expect(story["whatIDid"] is NSNull)
        let several = journal.run("story", "the")
        #expect(several.code == 1)
        #expect(several.messages.contains("“The loan”"))
        #expect(journal.run("story", "absent").code == 1)
        #expect(journal.run("story").code == 2)
        #expect(journal.run("story", "loan", "--did", "x").code == 2)
    }

    @Test("a new story is written with its parts, and never over another")
    func new() throws {
        let journal = try TestJournal(TestJournal.practices)
        let story = try journal.object(
            "story", "--new", "The first talk", "--outcome", "Right", "--tags", "talks, #courage", "--situation",
            "I\nspoke.",
            "--learned", "Breathe.")
        #expect(story["slug"] as? String == "the-first-talk-2")
        #expect(story["outcome"] as? String == "right")
        #expect(story["topics"] as? [String] == ["talks", "courage"])
        #expect(story["situation"] as? String == "I spoke.")
        #expect(story["whatILearned"] as? String == "Breathe.")
        #expect(try journal.read("stories/the-first-talk-2.md").contains("tags: [talks, courage]\n"))
        let run = journal.run("story", "--new", "Another")
        #expect(run.code == 0)
        #expect(
            run.messages == "Story written: Another\n"
                + "Still empty: Situation, What I did, What happened, What I learned. Write on in stories/another.md.\n"
        )
        #expect(try journal.object("story", "--new", "Another")["slug"] as? String == "another")
        let tagged = try journal.object("story", "--new", "Tagged", "--tags", "Big Thing, #b")
        #expect(tagged["topics"] as? [String] == ["big-thing", "b"])
        #expect(run.lines.first == "Another")
        #expect(journal.run("story", "--new", " ").code == 2)
        #expect(journal.run("story", "--new", "x", "--outcome", "middling").code == 2)
        #expect(journal.run("story", "loan", "--new", "x").code == 2)
    }

    @Test("tell notes a story once; a second time only with --again")
    func tell() throws {
        let journal = try TestJournal(TestJournal.practices)
        let told = journal.run("tell", "grace", "the-rejected-paper")
        #expect(told.code == 1)
        #expect(told.messages.contains("2026-11-20"))
        #expect(told.messages.contains("--again"))
        let run = journal.run("tell", "grace", "first talk", "--date", "yesterday")
        #expect(run.code == 2)
        #expect(journal.run("tell", "grace", "first talk", "--date", "tomorrow").messages.contains("yet to come"))
        #expect(journal.run("tell", "grace", "the-loan").messages.contains("touches a boundary"))
        let row = try journal.object("tell", "grace", "first talk", "--date", "2026-11-21")
        #expect(row["told"] as? [[String: String]] == [["pair": "grace-hopper", "date": "2026-11-21"]])
        #expect(try journal.read("pairs/grace-hopper/sessions/2026-11-21.md").contains("- Story: the-first-talk\n"))
        #expect(journal.run("tell", "grace", "the-first-talk").code == 1)
        let again = journal.run("tell", "grace", "the-first-talk", "--again")
        #expect(again.code == 0)
        #expect(again.messages == "Story noted: the-first-talk\n")
        #expect(again.lines.last == "  told to Grace Hopper on 22 Nov, to Grace Hopper on 21 Nov")
        #expect(journal.run("tell", "grace", "absent").code == 1)
        #expect(journal.run("tell", "nobody", "the-loan").code == 1)
    }
}
