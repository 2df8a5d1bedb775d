import Foundation

/// One file of the project: where it lies, and what it holds.
struct SourceFile: Sendable {
    /// The path, relative to the project, with `/` between folders.
    let path: String
    let text: String

    /// The module that a file belongs to: the folder below Sources or Tests, or the one of Resources.
    var module: String {
        let parts = path.split(separator: "/").map(String.init)
        if parts.first == "Resources" { return "RapportResources" }
        return parts.count > 1 ? parts[1] : ""
    }

    /// How many lines an editor shows.
    var lineCount: Int {
        text.isEmpty
            ? 0
            : text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).count
                - (text.hasSuffix("\n") ? 1 : 0)
    }

    /// The lines of code alone, numbered from 1: comments and what stands between quotes are blanked out.
    var code: [String] {
        CodeReader.blankingProse(in: text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}

/// The project's own tree, as it lies beside this test.
enum SourceTree {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every regular file below the folders, but none whose name begins with a dot.
    static func files(below folders: [String]) throws -> [SourceFile] {
        try folders.flatMap { folder in
            try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path).sorted()
                .map { "\(folder)/\($0)" }
                .filter { path in
                    !path.split(separator: "/").contains { $0.hasPrefix(".") }
                        && (try? root.appending(path: path).resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile
                            == true
                }
                .map { SourceFile(path: $0, text: try text(of: $0)) }
        }
    }

    /// What lies at the top level.
    static func topLevel() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
    }

    static func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }
}
