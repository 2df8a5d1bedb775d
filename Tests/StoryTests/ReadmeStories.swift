import Foundation
import Mentorship
import RapportCLI
import Testing

@testable import RapportApp

/// What the README promises to be seen.
@Suite struct ReadmeStories {
    @Test("the screen in the README is what the demo shows in that week, to the last line")
    func picture() throws {
        let parent = FileManager.default.temporaryDirectory.appending(path: "rapport-readme-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: parent) }
        let (output, messages) = (MemorySink(), MemorySink())
        let invocation = Invocation(
            environment: ["TMPDIR": parent.path], calendarDay: { Story.today }, standardOutput: output,
            standardError: messages)
        let folder = try invocation.makeDemo()
        let code = CommandRunner.run(
            Rapport.self, arguments: ["screen", "--journal", folder, "--size", "120x25", "--keys", "j3"],
            in: invocation)
        #expect(code == 0 && messages.text.isEmpty)
        let readme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "README.md")
        let blocks = try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "```\n")
        let shown = try #require(blocks.dropFirst().first)
        #expect(shown == output.text, "make it so:\n\(output.text)")
    }
}
