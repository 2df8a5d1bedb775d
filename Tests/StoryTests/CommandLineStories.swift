import Foundation
import Mentorship
import RapportCLI
import Testing

@testable import RapportApp

/// The commands that open panes, without a terminal: arguments in, output, messages and exit code out.
@Suite struct CommandLineStories {
    /// What a command line came to.
    private struct Result {
        let code: Int32
        let output: String
        let messages: String
    }

    private func run(_ arguments: String..., environment: [String: String] = [:]) -> Result {
        let (output, messages) = (MemorySink(), MemorySink())
        let invocation = Invocation(
            environment: environment, calendarDay: { Story.today }, standardOutput: output, standardError: messages)
        let code = CommandRunner.run(Rapport.self, arguments: arguments, in: invocation)
        return Result(code: code, output: output.text, messages: messages.text)
    }

    @Test("screen prints the panes as text, in the size asked for")
    func screen() throws {
        let story = try Story()
        let result = run("--journal", story.folder.path, "screen", "--size", "120x36")
        #expect(result.code == 0 && result.messages.isEmpty)
        #expect(result.output == story.screen + "\n")
        let small = run("screen", "--size", "59x12", "--journal", story.folder.path)
        #expect(small.output.split(separator: "\n", omittingEmptySubsequences: false).count == 13)
    }

    @Test("screen presses keys and shows what they change, and writes nothing")
    func screenNeverWrites() throws {
        let story = try Story()
        let result = run("screen", "--keys", "za3<Space>grno<Space>time<Enter><Enter>", "--journal", story.folder.path)
        #expect(result.output.contains("✓ Released: ") && result.output.contains("[-] "))
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        #expect(!FileManager.default.fileExists(atPath: story.folder.appending(path: ".rapport").path))
    }

    @Test("screen shows what was on it when its keys quit")
    func screenQuits() throws {
        let story = try Story()
        let result = run("screen", "--keys", "3qjjj", "--journal", story.folder.path)
        #expect(result.code == 0)
        #expect(result.output.contains("Grace Hopper"))
    }

    @Test("what is private shows on the screen command only where it may")
    func screenPrivate() throws {
        var files = Story.files
        files["private/maria-mitchell/sessions/2026-11-17.md"] = "---\ncomfort: 1\n---\n"
        files["private/grace-hopper/sessions/2026-11-20.md"] = "---\ntrust: 2\n---\n"
        let story = try Story(files)
        story.expect("check-in")
        #expect(!run("screen", "--journal", story.folder.path).output.contains("check-in"))
        #expect(run("screen", "--private", "--journal", story.folder.path).output.contains("check-in"))
    }

    @Test(
        "a size or keys that mean nothing are a mistake in the arguments",
        arguments: [
            ["--size", "wide"], ["--size", "80"], ["--size", "80x"], ["--size", "-1x5"], ["--size", "80x9999"],
            ["--keys", "<Nope>"], ["--size", "99999999999999999999x1"],
        ])
    func mistakes(arguments: [String]) throws {
        let story = try Story()
        let (output, messages) = (MemorySink(), MemorySink())
        let invocation = Invocation(calendarDay: { Story.today }, standardOutput: output, standardError: messages)
        let code = CommandRunner.run(
            Rapport.self, arguments: ["screen", "--journal", story.folder.path] + arguments, in: invocation)
        #expect(code == 2)
        #expect(output.bytes.isEmpty)
        #expect(messages.text.hasPrefix("rapport: "))
    }

    @Test("any size serves, none among them", arguments: ["0x0", "1x1", "10x3", "0x1000", "300x100"])
    func anySize(size: String) throws {
        let story = try Story()
        #expect(run("screen", "--size", size, "--keys", "j3<Space>u?", "--journal", story.folder.path).code == 0)
    }

    @Test("without a journal it names the commands that make one", arguments: ["screen", "pairs"])
    func noJournal(command: String) {
        let result = run(command, "--journal", "/nowhere/at/all")
        #expect(result.code == 3)
        #expect(result.messages.contains("rapport init") && result.messages.contains("rapport demo"))
    }

    @Test("rapport alone prints the overview where there is no terminal")
    func overview() throws {
        let story = try Story()
        let result = run(environment: ["RAPPORT_JOURNAL": story.folder.path])
        #expect(result.code == 0)
        #expect(result.output.contains("Grace Hopper") && result.output.contains("introduce Dr Chen"))
    }

    @Test("demo makes a journal that nobody else can enter, says where, and prints its overview")
    func demo() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rapport-demo-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let result = run("demo", environment: ["TMPDIR": folder.path])
        #expect(result.code == 0)
        let made = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).first)
        let path = folder.appending(path: made).path
        #expect(result.messages == "The demo journal is in \(path)\n")
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o700)
        #expect(result.output == run("--journal", path).output)
        #expect(run("demo", "-q", environment: ["TMPDIR": folder.path]).messages.isEmpty)
        #expect(run("check", "--journal", path).code == 0)
    }

    @Test("demo without room for a folder says where and what to do")
    func demoWithoutRoom() {
        let result = run("demo", environment: ["TMPDIR": "/nowhere/at/all"])
        #expect(result.code == 3)
        #expect(result.messages.contains("No folder for the demo can be made in /nowhere/at/all: "))
        #expect(result.messages.hasSuffix(". Set TMPDIR to one that can be written.\n"))
    }

    @Test("the help lists every command")
    func help() {
        let result = run("--help")
        #expect(result.code == 0)
        for command in [
            "demo", "init", "pair", "pairs", "timeline", "commitments", "add", "keep", "release", "move", "reopen",
            "edit",
            "remove", "check", "screen", "due",
        ] {
            #expect(result.output.contains("  \(command) "), "\(command)")
        }
    }
}
