import Foundation
import Testing

@testable import RapportUI

/// The manual's page of keys is what the table of commands says.
@Suite struct KeysPageTests {
    private let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Resources/manual/keys.md")

    @Test("the page of keys is as current as the table of commands; `make manual` brings it up to date")
    func current() throws {
        let page = KeysPage.markdown
        guard let written = try? String(contentsOf: file, encoding: .utf8) else {
            try Data(page.utf8).write(to: file)
            Issue.record("the page of keys was written: look at it, and run `make pack`")
            return
        }
        #expect(written == page, "run `make manual`")
    }

    @Test("every command stands on the page with each of its keys", arguments: Command.all.map(\.identifier))
    func whole(identifier: String) throws {
        let command = try #require(Command.all.first { $0.identifier == identifier })
        let lines = KeysPage.markdown.split(separator: "\n").filter { $0.contains("| \(command.help) ") }
        let places = lines.filter { line in command.keyNames.allSatisfy { line.contains("`\($0)`") } }
        #expect(!places.isEmpty)
    }

    @Test("no line of the page is wider than 120 columns, and the columns of a table are aligned")
    func shape() {
        var width: Int?
        for line in KeysPage.markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            #expect(line.count <= 120, "\(line)")
            guard line.hasPrefix("|") else {
                width = nil
                continue
            }
            #expect(width == nil || width == line.count, "\(line)")
            width = line.count
        }
    }
}
