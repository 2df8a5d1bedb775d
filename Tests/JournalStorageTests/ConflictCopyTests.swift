import Mentorship
import Testing

@testable import JournalStorage

@Suite("Copies kept because two versions could not be joined")
struct ConflictCopyTests {
    private static let copies = [
        "pair.conflict-1.md", "sessions/2026-11-20.conflict-1.md", "sessions/2026-11-20.conflict-12.md",
    ]

    private static let others = [
        "sessions/2026-11-20.md", "sessions/.2026-11-21.conflict-1.md", "sessions/2026-11-20.conflict-.md",
        "sessions/2026-11-20.conflict-1.txt", "conflict-1.md", "sessions/2026-11-20.conflict-x.md",
        "pair.conflict-2.md/inside.md",
    ]

    private static let texts: [String: String] = {
        var texts = ["private/ada/sessions/2026-11-20.conflict-1.md": "secret"]
        for name in copies + others { texts["pairs/ada/\(name)"] = "- [ ] Go\n" }
        return texts
    }()

    private static func store() throws -> JournalStore {
        let pairFile = ["pairs/ada/pair.md": ScratchJournal.pairFile]
        return try JournalStore(MemoryFiles(texts.merging(pairFile) { $1 }.mapValues(bytes)))
    }

    @Test(
        "They are named by their path in the pair's folder, and not read", arguments: [PairParts.all, .conflictCopies])
    func named(parts: PairParts) throws {
        let pair = try #require(try Self.store().pair(.ada, reading: parts))
        #expect(pair.conflictCopies == Self.copies)
        #expect(pair.commitments.count == (parts == .all ? 1 : 0))
        #expect(pair.isComplete == (parts == .all))
    }

    @Test("They are not looked for where nobody asks")
    func notAsked() throws {
        let store = try Self.store()
        #expect(try store.pair(.ada, reading: .all.subtracting(.conflictCopies))?.conflictCopies == [])
        #expect(try store.gather(reading: []) { $0.conflictCopies } == [[]])
        #expect(try store.outline().pairs.map(\.conflictCopies) == [[]])
    }

    @Test("Looking for them opens nothing more than reading all the rest")
    func cost() throws {
        let journal = try ScratchJournal(Self.texts)
        func opened(_ parts: PairParts) throws -> Int {
            let log = CallLog()
            let store = try journal.store(log.probe)
            log.begin(nil)
            _ = try store.pair(.ada, reading: parts)
            return log.calls.count
        }
        #expect(try opened(.all) == opened(.all.subtracting(.conflictCopies)))
        #expect(try journal.store().pair(.ada)?.conflictCopies == Self.copies)
    }

    @Test("A pair without any has none")
    func none() throws {
        let store = try JournalStore(MemoryFiles(["pairs/ada/pair.md": bytes(ScratchJournal.pairFile)]))
        #expect(try store.pair(.ada)?.conflictCopies == [])
    }
}
