/// The shape of the tree: how long a file may be, what it may be called, what it may say, what lies at the top.
enum ShapeRule {
    /// The longest a file may be, in lines.
    static let longest = 400

    /// Files that may be longer: generated ones and pure tables of data. Nothing happens in them.
    static let tables: Set<String> = [
        "Resources/Sources/DemoJournal+Files.swift",
        "Resources/Sources/Manual+Pages.swift",
        "Resources/Sources/QuestionBank+Files.swift",
        "Sources/Mentorship/Names/FoldingTable.swift",
    ]

    /// What may lie at the top level of a clone; what builds leave behind is not in git.
    static let top: Set<String> = [
        "Package.swift", "Sources", "Tests", "Resources", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Makefile",
        ".ci",
        ".swift-format", ".editorconfig", ".gitignore", ".git", ".swiftpm", "Package.resolved", ".DS_Store",
    ]

    /// A file that is longer than a person reads in one go, or a table in which something happens.
    static func lengthViolations(in file: SourceFile) -> [String] {
        guard file.path.hasSuffix(".swift") || file.path.hasSuffix(".h") || file.path.hasSuffix(".py") else {
            return []
        }
        if tables.contains(file.path) {
            return file.code.enumerated().compactMap { index, line in
                let words = line.split { !($0.isLetter || $0 == "_") }
                return words.contains { ["func", "if", "for", "while", "switch", "guard"].contains($0) }
                    ? "\(file.path):\(index + 1): more than data in a table that may be long" : nil
            }
        }
        return file.lineCount > longest ? ["\(file.path): \(file.lineCount) lines, more than \(longest)"] : []
    }

    /// A name, of a file or of a folder on the way to it, that says where code was put and not what it is.
    static func nameViolations(in path: String) -> [String] {
        let suffixes = ["Utils", "Util", "Utilities", "Helpers", "Helper", "Manager", "Managers", "Common"]
        return path.split(separator: "/").compactMap { part in
            let stem = part.split(separator: ".").first.map(String.init) ?? ""
            let isNamedSo = suffixes.contains { stem.hasSuffix($0) || stem.lowercased() == $0.lowercased() }
            return isNamedSo ? "\(path): \(part) is a name without a noun" : nil
        }
    }

    /// A call that ends the program where the text of a stranger could be the cause.
    static func trapViolations(in file: SourceFile) -> [String] {
        file.code.enumerated().flatMap { index, line in
            ["try!", "as!", "fatalError("].filter { contains($0, in: line) }
                .map { "\(file.path):\(index + 1): `\($0)` ends the program" }
        }
    }

    /// Whether the word stands in the line, and not as the end of a longer one.
    private static func contains(_ word: String, in line: String) -> Bool {
        var rest = line[...]
        while let found = rest.range(of: word) {
            let before = rest[..<found.lowerBound].last
            if before.map({ $0.isLetter || $0.isNumber || $0 == "_" }) != true { return true }
            rest = rest[found.upperBound...]
        }
        return false
    }

    /// What lies at the top level and does not belong there.
    static func topViolations(in names: [String]) -> [String] {
        names.filter { !top.contains($0) && !$0.hasPrefix(".build") }.map { "\($0) does not belong at the top level" }
    }
}
