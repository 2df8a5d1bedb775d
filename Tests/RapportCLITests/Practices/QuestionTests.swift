import Foundation
import RapportResources
import Testing

@testable import RapportCLI

@Suite("Questions on the command line")
struct QuestionTests {
    @Test("ask offers one question that fits, the same all day, and says why")
    func ask() throws {
        let journal = try TestJournal(TestJournal.practices)
        let question = try journal.object("ask", "grace")
        #expect(Set(question.keys) == ["text", "theme", "topics", "reason"])
        #expect((question["reason"] as? String)?.hasPrefix("fits Grace’s ") == true)
        #expect(try NSDictionary(dictionary: journal.object("ask", "grace")) == NSDictionary(dictionary: question))
        let run = journal.run("ask", "grace")
        #expect(run.code == 0)
        #expect(run.lines.count == 2)
        #expect(run.lines.first == question["text"] as? String)
        #expect(run.lines.last == "  \(question["reason"] as? String ?? "")")
        let anybody = try journal.object("ask")
        #expect(anybody["reason"] as? String == "today’s question, for anybody")
        let next = try journal.object("ask", "--today", "2026-11-23")
        #expect(next["text"] as? String != anybody["text"] as? String)
    }

    @Test("a theme narrows it, by a part of its name; an unknown one is told with code 1")
    func theme() throws {
        let journal = try TestJournal(TestJournal.practices)
        #expect(try journal.object("ask", "grace", "--theme", "looking")["theme"] as? String == "Looking back")
        #expect(try journal.object("ask", "--theme", "SETBACKS")["theme"] as? String == "Setbacks")
        let unknown = journal.run("ask", "grace", "--theme", "cooking")
        #expect(unknown.code == 1)
        #expect(unknown.messages.contains("\n  “Courage”\n"))
        let several = journal.run("ask", "grace", "--theme", "e")
        #expect(several.code == 1)
        #expect(several.messages.contains("could be"))
        #expect(journal.run("ask", "grace", "--theme", " ").code == 2)
    }

    @Test("where none fits, that is said, and it is no failure")
    func none() throws {
        var files = TestJournal.practices
        files["questions/own.md"] = "## Debts\n\n- Whom would you ask for a loan? #money\n"
        let journal = try TestJournal(files)
        let run = journal.run("ask", "grace", "--theme", "debts")
        #expect(run.code == 0)
        #expect(run.output.isEmpty)
        #expect(run.messages.contains("No question fits"))
        #expect(journal.run("ask", "grace", "--theme", "debts", "--json").output == "null\n")
        #expect(journal.run("ask", "grace", "--theme", "debts", "--note").code == 0)
        #expect(throws: (any Error).self) { try journal.read(TestJournal.todaysSession) }
    }

    @Test("--note writes it into today's session, and it isn't offered again")
    func note() throws {
        let journal = try TestJournal(TestJournal.practices)
        let question = try journal.object("ask", "grace")
        let text = try #require(question["text"] as? String)
        let run = journal.run("ask", "grace", "--note")
        #expect(run.code == 0)
        #expect(run.messages.hasPrefix("Question noted: \(text)"))
        #expect(run.lines.first == text)
        #expect(try journal.read(TestJournal.todaysSession).contains("- Q: \(text) #"))
        #expect(try journal.object("ask", "grace")["text"] as? String != text)
        let asked = try journal.list("questions", "grace").filter { $0["text"] as? String == text }
        #expect(asked.count == 1)
        #expect((asked.first?["asked"] as? [[String: Any]])?.first?["date"] as? String == "2026-11-22")
        #expect(asked.first?["fits"] as? Bool == false)
        #expect(journal.run("ask", "--note").code == 2)
    }

    @Test("--add keeps a question below a theme, and keeps it once")
    func add() throws {
        let journal = try TestJournal(TestJournal.practices)
        let words = ["ask", "--add", "What gave\nyou strength? #strengths", "--theme", "courage"]
        let run = journal.run(words)
        #expect(run.code == 0, "\(run.messages)")
        #expect(run.messages == "Question added: What gave you strength? #strengths\n")
        #expect(run.lines == ["- What gave you strength? #strengths · your own"])
        let file = try journal.read("questions/own.md")
        #expect(file.contains("- What gave you strength? #strengths\n"))
        #expect(journal.run(words).messages.contains("Nothing to do"))
        #expect(try journal.read("questions/own.md") == file)
        let question = try #require(try journal.list("questions", "--theme", "trust").last?["text"] as? String)
        let known = journal.run("ask", "--add", question, "--theme", "Courage")
        #expect(known.code == 2 && known.messages.contains("below “Trust”"))
        let own = try journal.object("ask", "--add", "And when? #time", "--theme", "Evenings")
        #expect(own["own"] as? Bool == true)
        #expect(own["theme"] as? String == "Evenings")
        for arguments in [
            ["ask", "--add", "Why?"], ["ask", "--add", " ", "--theme", "x"],
            ["ask", "grace", "--add", "x", "--theme", "y"],
            ["ask", "--add", "x", "--theme", ""],
        ] {
            #expect(journal.run(arguments).code == 2, "\(arguments)")
        }
    }

    @Test("questions lists the bank and one's own, by theme")
    func list() throws {
        let journal = try TestJournal(TestJournal.practices)
        let all = try journal.list("questions")
        #expect(all.count > 150)
        let first = try #require(all.first)
        #expect(
            Set(first.keys) == [
                "text", "theme", "topics", "own", "file", "line", "asked", "fits", "reason", "boundary",
            ])
        #expect(first["own"] as? Bool == true)
        #expect(first["file"] as? String == "questions/own.md")
        #expect(first["line"] as? Int == 3)
        #expect(first["topics"] as? [String] == ["courage"])
        #expect(first["fits"] is NSNull)
        let builtIn = try #require(all.last)
        #expect(builtIn["own"] as? Bool == false)
        #expect(builtIn["file"] is NSNull)
        #expect(try journal.list("questions", "--theme", "trust").allSatisfy { $0["theme"] as? String == "Trust" })
        let run = journal.run("questions")
        #expect(run.lines.first == "Courage")
        #expect(run.output.contains("\n\nExpectations\n- "))
    }

    @Test("with a pair it tells what was asked, what fits, and what lies beyond a boundary")
    func pair() throws {
        let journal = try TestJournal(TestJournal.practices)
        let all = try journal.list("questions", "grace")
        let asked = all.filter { ($0["asked"] as? [Any])?.isEmpty == false }
        #expect(
            asked.compactMap { $0["text"] as? String } == [
                "What would make this year a success?", "Who else should know?",
            ])
        let answered = try #require((asked.first?["asked"] as? [[String: Any]])?.first)
        #expect(answered["date"] as? String == "2026-11-20")
        #expect(answered["answers"] as? [String] == ["A talk I am not afraid of."])
        #expect(asked.first?["file"] as? String == TestJournal.lastSession)
        let loan = try #require(all.first { $0["text"] as? String == "Whom would you ask for a loan?" })
        #expect(loan["boundary"] as? Bool == true)
        #expect(loan["fits"] as? Bool == false)
        let courage = try #require(all.first { $0["text"] as? String == "When did you last say no?" })
        #expect(courage["fits"] as? Bool == true)
        #expect((courage["reason"] as? String)?.contains("#courage") == true)
        let open = try journal.list("questions", "grace", "--open")
        #expect(open.compactMap { $0["text"] as? String } == ["Who else should know?"])
        let run = journal.run("questions", "grace", "--open")
        #expect(run.lines == ["Asked here", "- Who else should know?", "  asked 20 Nov: no answer yet"])
        #expect(journal.run("questions", "--open").code == 2)
        #expect(journal.run("questions", "nobody").code == 1)
        #expect(journal.run("questions", "grace").output.contains("  beyond a boundary\n"))
    }

    @Test("an answer is written below the question, whoever's it is")
    func answer() throws {
        let journal = try TestJournal(TestJournal.practices)
        let run = journal.run("answer", "grace", "who ELSE", "The board.", "--owner", "grace")
        #expect(run.code == 0, "\(run.messages)")
        #expect(run.messages == "Answer noted: The board.\n")
        #expect(run.lines == ["- Who else should know?", "  asked 20 Nov: The board."])
        #expect(
            try journal.read(TestJournal.lastSession)
                .contains("- Q: Who else should know?\n- A: @mentee The board.\n"))
        #expect(try journal.list("questions", "grace", "--open").isEmpty)
        let again = journal.run("answer", "grace", "who else", "Nobody.")
        #expect(again.code == 1)
        #expect(again.messages.contains("there is none yet"))
    }

    @Test("a question that isn't open, no words, and nobody of that name are told")
    func mistakes() throws {
        let journal = try TestJournal(TestJournal.practices)
        let before = try journal.read(TestJournal.lastSession)
        let unknown = journal.run("answer", "grace", "success", "yes")
        #expect(unknown.code == 1)
        #expect(unknown.messages.contains("“Who else should know?”"))
        #expect(journal.run("answer", "grace", "", "yes").code == 2)
        #expect(journal.run("answer", "grace", "who", "\u{1}\n").code == 2)
        #expect(journal.run("answer", "grace", "who", "yes", "--owner", "zoe").code == 1)
        #expect(try journal.read(TestJournal.lastSession) == before)
    }

    @Test("of several open questions that fit, the one asked last is meant")
    func latest() throws {
        var files = TestJournal.practices
        files["pairs/grace-hopper/sessions/2026-11-01.md"] = "- Q: Who else should come?\n"
        let journal = try TestJournal(files)
        #expect(journal.run("answer", "grace", "who else", "The board.").code == 0)
        #expect(try journal.read("pairs/grace-hopper/sessions/2026-11-01.md") == "- Q: Who else should come?\n")
        #expect(journal.run("answer", "grace", "who else", "All.").code == 0)
        #expect(try journal.read("pairs/grace-hopper/sessions/2026-11-01.md").contains("- A: All.\n"))
    }
}
