import Mentorship
import Testing

@testable import JournalStorage

@Suite("A change of the text, to the byte")
struct ChangeBytesTests {
    private static let file = "pairs/ada/commitments.md"

    /// A journal in memory whose pair ada has this text.
    private static func journal(_ text: String, in file: String = file) throws -> (JournalStore, MemoryFiles) {
        let files = MemoryFiles(["pairs/ada/pair.md": bytes(ScratchJournal.pairFile), file: bytes(text)])
        return (try JournalStore(files), files)
    }

    private static func change(_ row: ByteRow, in store: JournalStore) throws -> Change {
        let promises = try store.promises()
        return try #require(
            row.change.change(promises.indices.contains(row.index) ? promises[row.index].key : nil), "\(row)")
    }

    @Test(
        "Each change writes the documented bytes, undo the old ones, redo the new ones",
        arguments: ByteTable.keeping + ByteTable.releasing + ByteTable.moving + ByteTable.reopening + ByteTable.wording
            + ByteTable.removing + ByteTable.adding)
    func bytesAreAsDocumented(row: ByteRow) throws {
        let (store, files) = try Self.journal(row.before)
        let outcome = try store.apply(Self.change(row, in: store))
        #expect(readable(files.files[Self.file]) == readable(bytes(row.after)), "\(row)")
        let reversal = try #require(outcome.reversal)
        let again = try store.revert(reversal)
        #expect(readable(files.files[Self.file]) == readable(bytes(row.before)), "undo of: \(row)")
        _ = try store.revert(again)
        #expect(readable(files.files[Self.file]) == readable(bytes(row.after)), "redo of: \(row)")
    }

    @Test(
        "The same bytes are written in a session",
        arguments: ByteTable.keeping + ByteTable.releasing + ByteTable.moving + ByteTable.reopening + ByteTable.removing
    )
    func sessionsAreTreatedAlike(row: ByteRow) throws {
        let file = "pairs/ada/sessions/2026-11-01-2.md"
        let (store, files) = try Self.journal(row.before, in: file)
        let outcome = try store.apply(Self.change(row, in: store))
        #expect(readable(files.files[file]) == readable(bytes(row.after)), "\(row)")
        _ = try store.revert(try #require(outcome.reversal))
        #expect(readable(files.files[file]) == readable(bytes(row.before)), "undo of: \(row)")
    }

    @Test(
        "The outcome is the commitment as it is read afterwards",
        arguments: ByteTable.keeping + ByteTable.releasing + ByteTable.moving)
    func outcomeIsWhatIsRead(row: ByteRow) throws {
        let (store, _) = try Self.journal(row.before)
        let outcome = try store.apply(Self.change(row, in: store))
        #expect(try store.promises().contains { $0 == outcome.commitment })
    }

    @Test("Asking for what already is writes nothing", arguments: ByteTable.nothingToDo)
    func nothingToDoWritesNothing(row: ByteRow) throws {
        let (store, files) = try Self.journal(row.before)
        let before = files.files
        let outcome = try store.apply(Self.change(row, in: store))
        #expect(outcome.reversal == nil)
        #expect(outcome.commitment?.line == 1)
        #expect(files.files == before)
    }

    @Test("What can't be written is refused, and nothing is written", arguments: ByteTable.refused.indices)
    func refusalsWriteNothing(index: Int) throws {
        let (row, kind) = ByteTable.refused[index]
        let (store, files) = try Self.journal(row.before)
        let before = files.files
        let change = try Self.change(row, in: store)
        let error = #expect(throws: JournalError.self, "\(row)") { try store.apply(change) }
        #expect(error?.kind == kind, "\(row): \(error?.message ?? "")")
        #expect(files.files == before)
    }

    @Test("Add makes the file without a heading, and its undo takes the file away")
    func addMakesTheFile() throws {
        let files = MemoryFiles(["pairs/ada/pair.md": bytes(ScratchJournal.pairFile)])
        let store = try JournalStore(files)
        let outcome = try store.apply(
            .add(.init(pair: .ada, owner: .mentee, text: "Go", due: day("2026-12-01"), made: day("2026-11-22"))))
        #expect(
            readable(files.files[Self.file]) == readable(bytes("- [ ] @mentee Go due:2026-12-01 made:2026-11-22\n")))
        #expect(outcome.commitment == (try store.promises().first))
        _ = try store.revert(try #require(outcome.reversal))
        #expect(files.files.keys.sorted() == ["pairs/ada/pair.md"])
    }

    @Test("What is removed lies in the trash with where it came from, and the undo takes it out of there")
    func removeKeepsInTrash() throws {
        let (store, files) = try Self.journal("a\n- [ ] @mentee Go\n  note\nb\n")
        let promise = try #require(try store.promise("Go"))
        let outcome = try store.apply(.remove(promise.key))
        let trash = ".rapport/trash/\(CommitmentID(promise.key)).md"
        #expect(
            readable(files.files[trash])
                == readable(bytes("---\nfrom: pairs/ada/commitments.md\nline: 2\n---\n- [ ] @mentee Go\n  note\n")))
        let redo = try store.revert(try #require(outcome.reversal))
        #expect(files.files[trash] == nil)
        let undo = try store.revert(redo)
        #expect(files.files[trash] != nil)
        _ = try store.revert(undo)
        #expect(files.files[trash] == nil)
    }
}
