import Foundation
import JournalStorage
import Mentorship
import RapportCLI
import RapportResources
import Testing

@testable import RapportApp

/// The manual's page of the format says what the program does: every example of it is read and carried out.
@Suite struct FormatPageTests {
    static let page = Manual.page(on: "format")?.text ?? ""
    static let examples = ManualExample.all(in: page)

    /// The files of the page's first example, which all others lie beside.
    private static let base = examples.first?.files ?? []

    /// A journal in a temporary folder, with the files that are always there and those of an example.
    private func story(_ example: ManualExample) throws -> Story {
        let files = Self.base + example.files
        return try Story(
            Dictionary(files.map { ($0.path, $0.text) }) { _, last in last }, settling: false)
    }

    private func run(_ arguments: [String], in story: Story) -> (code: Int32, output: String, messages: String) {
        let (output, messages) = (MemorySink(), MemorySink())
        let invocation = Invocation(
            environment: ["RAPPORT_JOURNAL": story.folder.path], calendarDay: { Story.today },
            standardOutput: output, standardError: messages)
        let code = CommandRunner.run(Rapport.self, arguments: arguments, in: invocation)
        return (code, output.text, messages.text)
    }

    @Test("the page has examples of reading and of changing, and each is complete")
    func complete() {
        #expect(Self.examples.count > 35)
        for example in Self.examples {
            #expect((example.reading == nil) == (example.outcome != nil), "\(example.testDescription)")
        }
        let fences = Self.page.split(separator: "\n").count { $0.hasPrefix("```") && $0.contains("markdown") }
        let used = Self.examples.map { $0.files.count + ($0.outcome == nil ? 0 : 1) }.reduce(0, +)
        #expect(used == fences, "a fence of Markdown that is no part of an example")
    }

    @Test("what the page says is read is what is read", arguments: examples.filter { $0.reading != nil })
    func reading(example: ManualExample) throws {
        let story = try story(example)
        let store = try JournalStore(FolderFiles(folder: story.folder.path))
        let reading = try ManualReading(store, pair: PairID("grace"), today: Story.today)
        let said = example.reading ?? []
        #expect(
            ManualReading.things(reading.lines(asIn: said)) == ManualReading.things(said), "\(example.testDescription)")
    }

    @Test(
        "what the page says a command makes of a text is what it makes",
        arguments: examples.filter { $0.outcome != nil })
    func changing(example: ManualExample) throws {
        let story = try story(example)
        let listed = run(["commitments", "--json"], in: story)
        let commitments = try #require(
            try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [[String: Any]])
        let first = commitments.min { ($0["line"] as? Int ?? 0) < ($1["line"] as? Int ?? 0) }
        let id = first?["id"] as? String ?? ""
        let result = run(example.command.map { $0 == "ID" ? id : $0 }, in: story)
        #expect(result.code == 0, "\(result.messages)")
        let path = try #require(example.files.last?.path)
        #expect(try story.text(path) == example.outcome)
    }

    @Test("a pair's folder is called as the page says")
    func folders() throws {
        let rows = Self.page.split(separator: "\n").drop { !$0.hasPrefix("| the pair of") }.dropFirst(2)
            .prefix { $0.hasPrefix("|") }
        #expect(rows.count >= 3)
        for row in rows {
            let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let names = try #require(cells.first).split(separator: ",", maxSplits: 1)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            let name = FolderName.forPair(mentor: names[0], mentee: names[1], role: .mentor, beside: [])
            #expect("`\(name)`" == cells[1])
        }
    }

    @Test("rapport manual format prints the page")
    func printed() throws {
        let result = run(["manual", "format"], in: try story(ManualExample()))
        #expect(result.code == 0)
        #expect(result.output == Self.page)
    }

    @Test("every kind of nudge and every key that the page names is one, and none is left out")
    func words() {
        for kind in Attention.Kind.allCases { #expect(Self.page.contains("`\(kind.rawValue)`")) }
        for status in Pair.WrittenStatus.allCases { #expect(Self.page.contains("`\(status.rawValue)`")) }
        for status in Session.Status.allCases { #expect(Self.page.contains("`\(status.rawValue)`")) }
        for mode in Session.Mode.allCases { #expect(Self.page.contains("`\(mode.rawValue)`")) }
    }
}
