import Foundation
import Mentorship
import Synchronization
import Testing

@testable import JournalStorage

@Suite("Notes saved while others save them")
struct NotesInterleavingTests {
    private static let path = NoteKey.ada.path
    private static let head = "---\nstatus: held\n---\n"

    /// Files of a journal that somebody else saves into right before the program does, under the lock or without it.
    private final class CrossedFiles: JournalFiles {
        let memory: MemoryFiles
        /// What somebody else saves, one before each saving of the program, until there is none left.
        let others: Mutex<[[UInt8]]>

        init(_ memory: MemoryFiles, _ others: [[UInt8]]) {
            self.memory = memory
            self.others = Mutex(others)
        }

        var place: String { memory.place }
        var settledReader: any SettledReader { memory.settledReader }

        func folder(_ path: String) throws(JournalError) -> (any JournalFolder)? { try memory.folder(path) }

        func exclusively<Result>(
            _ body: (any JournalWriter) throws(JournalError) -> Result
        ) throws(JournalError) -> Result {
            try memory.exclusively { (writer) throws(JournalError) in
                try body(CrossedWriter(writer: writer, files: self))
            }
        }
    }

    private final class CrossedWriter: JournalWriter {
        let writer: any JournalWriter
        let files: CrossedFiles

        init(writer: any JournalWriter, files: CrossedFiles) {
            (self.writer, self.files) = (writer, files)
        }

        func settled(_ path: String) throws(JournalError) -> SettledFile? { try writer.settled(path) }
        func names(in folder: String) throws(JournalError) -> [String] { try writer.names(in: folder) }

        func save(_ bytes: [UInt8], to path: String, replacing old: SettledFile?) throws(JournalError) {
            if path == NotesInterleavingTests.path, let other = files.others.withLock({ $0.popLast() }) {
                files.memory.put(other, at: path)
            }
            try writer.save(bytes, to: path, replacing: old)
        }

        func remove(_ path: String, replacing old: SettledFile) throws(JournalError) {
            try writer.remove(path, replacing: old)
        }
    }

    @Test("300 savings crossed by others between reading and writing: every line typed by either is in a file")
    func crossings() throws {
        var generator = Seeded(10)
        var conflicts = 0
        var joins = 0
        for round in 0..<300 {
            let count = Int.random(in: 0...6, using: &generator)
            let text = Self.head + (0..<count).map { "line \($0)\n" }.joined()
            let (_, memory) = try Self.journal(text)
            // The last of them is what they leave: the earlier ones they gave up themselves.
            var typed: Set<String> = []
            let times = Int.random(in: 1...3, using: &generator)
            let base = Array(text.dropFirst(Self.head.count).utf8)
            let others = (0..<times).map { time in
                typed = []
                return Array(Self.head.utf8) + Self.edited(base, "theirs \(round) \(time)", "\n", &typed, &generator)
            }
            let store = try JournalStore(CrossedFiles(memory, others.reversed()))
            let note = try store.note(.ada, new: .held)
            let body = Self.edited(note.body, "mine \(round)", "\n", &typed, &generator)
            let saving = try store.save(body, of: note)
            #expect(saving.file.original == memory.files[Self.path])
            conflicts += saving.conflictCopy == nil ? 0 : 1
            joins += saving.isJoined ? 1 : 0
            let all = memory.files.values.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
            for line in typed { #expect(all.contains(line), "\(round)") }
        }
        #expect(conflicts > 20 && joins > 60, "\(conflicts) conflicts, \(joins) joins")
    }

    @Test("Where others save before every attempt nothing is written, and what they saved stays")
    func crossedAlways() throws {
        let (_, memory) = try Self.journal(Self.head)
        let others = (0..<50).map { bytes("\(Self.head)theirs \($0)\n") }
        let store = try JournalStore(CrossedFiles(memory, others))
        let note = try store.note(.ada, new: .held)
        let error = #expect(throws: JournalError.self) { try store.save(bytes("mine\n"), of: note) }
        #expect(error?.kind == .changedMeanwhile)
        #expect(readable(memory.files[Self.path]).contains("theirs"))
        #expect(!readable(memory.files[Self.path]).contains("mine"))
    }

    private static func journal(_ text: String) throws -> (JournalStore, MemoryFiles) {
        let files = MemoryFiles([path: bytes(text), "pairs/ada/pair.md": bytes(ScratchJournal.pairFile)])
        return (try JournalStore(files), files)
    }

    @Test("1,000 random savings by others and by me: every line typed by either is in the file or in a copy")
    func interleavings() throws {
        var generator = Seeded(4)
        var conflicts = 0
        var joins = 0
        for round in 0..<1000 {
            let endings = ["\n", "\r\n"]
            let ending = endings[Int.random(in: 0...1, using: &generator)]
            let count = Int.random(in: 0...8, using: &generator)
            var text = (0..<count).map { "line \($0)" }.joined(separator: ending)
            if Bool.random(using: &generator) { text += ending }
            let (store, files) = try Self.journal(Bool.random(using: &generator) ? Self.head + text : text)
            var note = try store.note(.ada, new: .held)
            var body = note.body
            var typed: Set<String> = []
            for step in 0..<3 {
                if Bool.random(using: &generator) {
                    let now = files.files[Self.path] ?? []
                    let head = now.starts(with: Self.head.utf8) ? Array(Self.head.utf8) : []
                    let theirs = Self.edited(
                        Array(now.dropFirst(head.count)), "theirs \(round) \(step)", ending, &typed, &generator)
                    files.put(head + theirs, at: Self.path)
                }
                var own: Set<String> = []
                body = Self.edited(body, "mine \(round) \(step)", ending, &own, &generator)
                let saving = try store.save(body, of: note)
                #expect(saving.file.original == files.files[Self.path])
                conflicts += saving.conflictCopy == nil ? 0 : 1
                joins += saving.isJoined ? 1 : 0
                typed.formUnion(own)
                (note, body) = (saving.file, saving.file.body)
                let all = files.files.values.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
                for line in typed { #expect(all.contains(line), "\(round) \(step)") }
                // What is typed next replaces or takes out lines on purpose: only what is still there counts.
                typed = []
            }
        }
        #expect(conflicts > 50 && joins > 200, "\(conflicts) conflicts, \(joins) joins")
    }

    /// A text with a line put in, rewritten, or put in for several others.
    private static func edited(
        _ bytes: [UInt8], _ words: String, _ ending: String, _ typed: inout Set<String>,
        _ generator: inout Seeded
    ) -> [UInt8] {
        var lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: ending)
        let place = Int.random(in: 0...lines.count, using: &generator)
        let end = min(lines.count, place + Int.random(in: 0...2, using: &generator))
        let new = (0..<Int.random(in: 1...2, using: &generator)).map { "\(words) \($0)." }
        typed.formUnion(new)
        lines.replaceSubrange(place..<end, with: new)
        return Array(lines.joined(separator: ending).utf8)
    }
}
