import RapportResources
import Testing

/// One example of a page of the manual: files, and what is read in them or what a command makes of them.
///
/// On the page, a line with nothing but a path in backticks names the file in the fence below it. A fence of `text` below
/// files lists what is read in them; a paragraph that begins with a command in backticks stands between a file and
/// what the command makes of it. Everything else is for people alone.
struct ManualExample: Sendable, CustomTestStringConvertible {
    /// The files, by path, with their texts.
    var files: [(path: String, text: String)] = []
    /// The command between two texts, as its words; empty where there is none.
    var command: [String] = []
    /// What the command makes of the last of the files.
    var outcome: String?
    /// What is read, a line each; nothing where the example is one of a change.
    var reading: [String]?
    /// The line on which it begins in the page, from 1.
    var line = 0

    var testDescription: String { "line \(line): \(command.first ?? "read") \(files.last?.path ?? "")" }

    /// Every example of a page, in their order. A file that is followed by nothing is one that lacks what is read in it.
    static func all(in page: String) -> [ManualExample] {
        var reader = Reader(page)
        return reader.examples()
    }

    /// The words of a command line: at blanks, but for those within double quotes.
    static func words(_ command: Substring) -> [String] {
        let parts = command.split(omittingEmptySubsequences: false) { $0 == "\"" }
        return parts.enumerated().flatMap { index, part in
            index.isMultiple(of: 2) ? part.split { $0 == " " }.map(String.init) : [String(part)]
        }
    }

    /// Goes through a page once, line by line.
    private struct Reader {
        let lines: [Substring]
        var next = 0
        var found: [ManualExample] = []
        var example = ManualExample()
        var path: String?

        init(_ page: String) {
            lines = page.split(separator: "\n", omittingEmptySubsequences: false)
        }

        mutating func examples() -> [ManualExample] {
            while next < lines.count {
                let line = lines[next]
                next += 1
                if line.hasPrefix("```") {
                    take(fence(opened: line), called: line.drop { $0 == "`" })
                } else if let code = code(line), code.hasSuffix(".md"), line.utf8.count == code.utf8.count + 2 {
                    if example.files.isEmpty { example.line = next }
                    path = code
                } else if let code = code(line), code.hasPrefix("rapport "), !example.files.isEmpty {
                    example.command = ManualExample.words(code.dropFirst("rapport ".count))
                }
            }
            if !example.files.isEmpty { close() }
            return found
        }

        private mutating func close() {
            found.append(example)
            example = ManualExample()
        }

        private mutating func take(_ text: String, called word: Substring) {
            if word == "text", !example.files.isEmpty {
                example.reading = text.split(separator: "\n").map(String.init)
                close()
            } else if word == "markdown", let path {
                example.files.append((path, text))
                self.path = nil
            } else if word == "markdown", !example.command.isEmpty {
                example.outcome = text
                close()
            }
        }

        /// The text of a fence whose opening line was just read, up to a closing line of as many backticks.
        private mutating func fence(opened line: Substring) -> String {
            let mark = line.prefix { $0 == "`" }
            var text = ""
            while next < lines.count, lines[next] != mark {
                text += lines[next] + "\n"
                next += 1
            }
            next += 1
            return text
        }

        /// The code in backticks with which a line begins.
        private func code(_ line: Substring) -> String? {
            guard line.hasPrefix("`"), !line.hasPrefix("``"), let end = line.dropFirst().firstIndex(of: "`") else {
                return nil
            }
            return String(line[..<end].dropFirst())
        }
    }
}
