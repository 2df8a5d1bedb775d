import Foundation
import Mentorship
import Testing

@testable import JournalStorage

@Suite("Notes saved while others save them")
struct NotesInterleavingTests {
    private static let path = NoteKey.ada.path
    private static let head = "---\nstatus: held\n---\n"

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
