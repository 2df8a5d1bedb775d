import Foundation
import Mentorship
import RapportCLI
import Testing

@testable import RapportApp

/// `rapport note` without a terminal: text added to notes, and what keeps it from being so.
@Suite struct NoteCommandStories {
    private struct Result {
        let code: Int32
        let output: String
        let messages: String
    }

    private func run(_ story: Story, _ arguments: String..., piped: String? = nil) -> Result {
        let (output, messages) = (MemorySink(), MemorySink())
        let invocation = Invocation(
            calendarDay: { Story.today }, standardOutput: output, standardError: messages,
            pipedText: piped.map { text in { _ in Array(text.utf8) } })
        let code = CommandRunner.run(
            Rapport.self, arguments: ["note", "--journal", story.folder.path] + arguments, in: invocation)
        return Result(code: code, output: output.text, messages: messages.text)
    }

    private func journal(_ changes: [String: String] = [:]) throws -> Story {
        try Story(Story.files.merging(changes) { $1 })
    }

    private static let todays = "pairs/grace-hopper/sessions/2026-11-22.md"

    @Test("-m makes today's session, held, and says so; each further -m is a line, and one may begin with a dash")
    func message() throws {
        let story = try journal()
        let result = run(story, "grace", "-m", "She came by train.", "-m", "- [ ] @grace call Ruben")
        #expect(result.code == 0)
        #expect(result.output == "2026-11-22  held       1 made\n")
        #expect(result.messages == "Added to the notes of Sun 22 Nov with Grace Hopper.\n")
        #expect(
            try story.text(Self.todays)
                == "---\nstatus: held\n---\nShe came by train.\n- [ ] @grace call Ruben\n")
    }

    @Test("natural dates behind due: are written out; one that can't be read stays as typed, and is named")
    func dates() throws {
        let story = try journal()
        let result = run(story, "grace", "-m", "- [ ] one due:fri", "-m", "- [ ] two due:someday")
        #expect(result.code == 0)
        #expect(
            try story.text(Self.todays)
                == "---\nstatus: held\n---\n- [ ] one due:2026-11-27\n- [ ] two due:someday\n")
        #expect(result.messages.contains("“due:someday” is no date that can be read; it stays as typed."))
    }

    @Test("what is piped in is added at the end of a session that is there, whose lines end as before")
    func piped() throws {
        let story = try journal([Story.gracePath: "---\r\nstatus: held\r\n---\r\nFirst."])
        let result = run(story, "grace", "--date", "2026-11-20", piped: "second\nthird\n")
        #expect(result.code == 0)
        #expect(try story.text(Story.gracePath) == "---\r\nstatus: held\r\n---\r\nFirst.\r\nsecond\r\nthird\r\n")
    }

    @Test("a day to come is planned, natural dates included")
    func planned() throws {
        let story = try journal()
        #expect(run(story, "grace", "--date", "fri", "-m", "Bring the book.").code == 0)
        #expect(
            try story.text("pairs/grace-hopper/sessions/2026-11-27.md")
                == "---\nstatus: planned\n---\nBring the book.\n")
    }

    @Test("with --private it goes to the owner's own side, for nobody else to read, and no word of it is printed")
    func ownSide() throws {
        let story = try journal()
        let result = run(story, "grace", "--private", "--date", "2026-11-20", "-m", "She looked worn.")
        #expect(result.code == 0)
        let path = "private/grace-hopper/sessions/2026-11-20.md"
        #expect(try story.text(path) == "She looked worn.\n")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        #expect(!result.output.contains("worn") && !result.messages.contains("worn"))
        let attributes = try FileManager.default.attributesOfItem(atPath: story.folder.appending(path: path).path)
        #expect((attributes[.posixPermissions] as? Int) == 0o600)
    }

    @Test("--json prints the session as an entry of the timeline")
    func json() throws {
        let story = try journal()
        let result = run(story, "grace", "--json", "-m", "- Q: Why now?")
        #expect(result.output.hasPrefix("{\"date\":\"2026-11-22\""))
        #expect(result.output.contains("\"questions\":[\"Why now?\"]"))
    }

    @Test(
        "what can't be done is said, with its code, and nothing is written",
        arguments: [
            (["grace", "-m", " \n "], 2, "There are no words to add"),
            (["nobody", "-m", "x"], 1, "No pair is called “nobody”"),
            (["grace", "--date", "someday", "-m", "x"], 2, "“someday” is no date for --date"),
            (["grace"], 2, "There is no terminal here to write on"),
        ])
    func mistakes(arguments: [String], code: Int32, words: String) throws {
        let story = try journal()
        let (output, messages) = (MemorySink(), MemorySink())
        let invocation = Invocation(calendarDay: { Story.today }, standardOutput: output, standardError: messages)
        let result = CommandRunner.run(
            Rapport.self, arguments: ["note", "--journal", story.folder.path] + arguments, in: invocation)
        #expect(result == code)
        #expect(messages.text.contains(words))
        #expect(output.bytes.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: story.folder.appending(path: ".rapport").path))
    }

    @Test("an empty pipe adds nothing, and says so")
    func emptyPipe() throws {
        let story = try journal()
        let result = run(story, "grace", piped: "")
        #expect(result.code == 2)
        #expect(result.messages.contains("There are no words to add"))
    }
}
