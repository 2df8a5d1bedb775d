import Foundation
import RapportCLI
import RapportResources
import Testing

@testable import RapportApp

/// The manual's page of JSON names the keys that are printed.
@Suite struct JSONPageTests {
    /// A command of the page: what is typed, whether it prints an array, and the keys.
    struct Row: CustomTestStringConvertible, Sendable {
        let arguments: [String]
        let isArray: Bool
        let keys: [String]

        var testDescription: String { arguments.joined(separator: " ") }
    }

    /// The rows of the page, each `- `rapport …`: an array of `keys``.
    static let rows: [Row] = (Manual.page(on: "json")?.text ?? "").split(separator: "\n").compactMap { line in
        let parts = line.components(separatedBy: "`")
        guard line.hasPrefix("- `rapport "), parts.count == 5 else { return nil }
        return Row(
            arguments: parts[1].split(separator: " ").dropFirst().map { $0 == "PAIR" ? "leila" : String($0) },
            isArray: parts[2].contains("an array"), keys: parts[3].split(separator: " ").map(String.init))
    }

    @Test("there is a row for each command that prints data about a pair")
    func count() {
        #expect(Self.rows.count >= 17)
    }

    @Test("a command prints the keys that its row names, in that order", arguments: rows)
    func keys(row: Row) throws {
        let parent = FileManager.default.temporaryDirectory.appending(path: "rapport-json-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: parent) }
        let (output, messages) = (MemorySink(), MemorySink())
        let invocation = Invocation(
            environment: ["TMPDIR": parent.path], calendarDay: { Story.today }, standardOutput: output,
            standardError: messages)
        let folder = try invocation.makeDemo()
        // Something for `check` to name.
        try Data("x".utf8).write(to: URL(filePath: folder).appending(path: "odd.md"))
        let code = CommandRunner.run(
            Rapport.self, arguments: row.arguments + ["--json", "--journal", folder], in: invocation)
        #expect(code == 0, "\(messages.text)")
        let text = output.text
        #expect(text.drop { $0.isWhitespace }.first == (row.isArray ? "[" : "{"))
        // The keys as they stand in the first object, not in those within it.
        var (found, depth, base) = ([String](), 0, row.isArray ? 2 : 1)
        var (word, isQuoted, isEscaped) = ("", false, false)
        var last = ""
        for character in text {
            if isQuoted {
                if isEscaped {
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    isQuoted = false; last = word
                } else {
                    word.append(character)
                }
                continue
            }
            switch character {
            case "\"": (isQuoted, word) = (true, "")
            case ":" where depth == base: found.append(last)
            case "{", "[": depth += 1
            case "}" where depth == base: base = -1
            case "}", "]": depth -= 1
            default: break
            }
        }
        #expect(found == row.keys)
    }
}
