import Foundation

@testable import RapportApp

/// An editor without a process: what it does to the file is told by a test.
final class ScriptedEditor: EditorRunner {
    /// What it was asked to open, oldest first.
    private(set) var asked: [(file: String, line: Int)] = []
    private let work: (URL) throws -> EditorRun

    /// An editor that does this to a file and comes back like that.
    init(_ work: @escaping (URL) throws -> EditorRun) {
        self.work = work
    }

    /// An editor that puts a text into a file and ends with a code.
    convenience init(writing text: String, code: Int32 = 0) {
        self.init {
            try Data(text.utf8).write(to: $0)
            return EditorRun(.ended(code: code))
        }
    }

    func edit(_ file: String, atLine line: Int) -> EditorRun {
        asked.append((file, line))
        do {
            return try work(URL(filePath: file))
        } catch {
            return EditorRun(.notStarted("\(error)"))
        }
    }
}
