import Foundation
import Testing

@testable import RapportApp

/// What is remembered of celebrations from one start to the next.
@Suite struct CelebrationFileTests {
    private let folder: URL

    init() {
        folder = FileManager.default.temporaryDirectory.appending(path: "rapport-state-\(UUID().uuidString)")
    }

    private func file(_ journal: String = "/home/ada/journal") -> CelebrationFile {
        CelebrationFile(folder: folder.path + "/rapport", journal: journal)
    }

    @Test("a mark is remembered by the next start, for its own journal only, in a file that nobody else reads")
    func remembered() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(file().marks.isEmpty)
        file().remember("0123456789abcdef")
        #expect(file().marks == ["0123456789abcdef"])
        #expect(file("/home/ada/other").marks.isEmpty)
        let path = folder.path + "/rapport/celebrated"
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(!(try String(contentsOfFile: path, encoding: .utf8)).contains("ada"))
    }

    @Test("a file that has grown too large begins anew, and odd lines are passed over")
    func large() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        file().remember("one")
        let path = folder.path + "/rapport/celebrated"
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("odd\n\n\u{1B}[2J\n".utf8))
        #expect(file().marks == ["one"])
        try handle.write(contentsOf: Data(repeating: 0x20, count: 2 << 20))
        try handle.close()
        #expect(file().marks.isEmpty)
        file().remember("two")
        #expect(file().marks == ["two"])
    }

    @Test("where nothing can be written, nothing happens")
    func unwritable() {
        let file = CelebrationFile(folder: "/proc/nowhere", journal: "/j")
        file.remember("one")
        #expect(file.marks.isEmpty)
    }
}
