import Mentorship
import Testing

@testable import JournalStorage

@Suite("The name under which notes of one more session go")
struct NotesNamingTests {
    private static let day = JournalStorageTests.day("2026-11-22")

    private static func journal(_ others: [String: String] = [:]) throws -> (JournalStore, MemoryFiles) {
        let memory = MemoryFiles(others.merging(["pairs/ada/pair.md": ScratchJournal.pairFile]) { $1 }.mapValues(bytes))
        return (try JournalStore(memory), memory)
    }

    @Test(
        "One more session takes the first number that is free that day, in public and in private",
        arguments: [
            ([], "2026-11-22"), (["pairs/ada/sessions/2026-11-22.md"], "2026-11-22-2"),
            (["pairs/ada/sessions/2026-11-22-2.md"], "2026-11-22"),
            (["private/ada/sessions/2026-11-22.md"], "2026-11-22-2"),
            (["pairs/ada/sessions/2026-11-22.md", "private/ada/sessions/2026-11-22-2.md"], "2026-11-22-3"),
        ])
    func free(taken: [String], name: String) throws {
        let (store, _) = try Self.journal(Dictionary(uniqueKeysWithValues: taken.map { ($0, "") }))
        #expect(try store.freeSession(on: Self.day, of: .ada).description == name)
        let outcome = try store.apply(.plan(NewSession(pair: .ada, day: Self.day, status: .held)))
        #expect(outcome.reversal?.session?.now?.name.description == name)
    }

    @Test("Notes of a day go to the last session of it that was not cancelled, else to a new one")
    func sessionOfDay() throws {
        let cancelled = "---\nstatus: cancelled\nbecause: ill\n---\n"
        for (files, name) in [
            ([:], "2026-11-22"),
            (["pairs/ada/sessions/2026-11-22.md": ""], "2026-11-22"),
            (["pairs/ada/sessions/2026-11-22.md": "", "pairs/ada/sessions/2026-11-22-3.md": ""], "2026-11-22-3"),
            (["pairs/ada/sessions/2026-11-22.md": "", "pairs/ada/sessions/2026-11-22-2.md": cancelled], "2026-11-22"),
            (["pairs/ada/sessions/2026-11-22.md": cancelled], "2026-11-22-2"),
            // Private notes find the session they are about.
            (["private/ada/sessions/2026-11-22.md": "x"], "2026-11-22"),
        ] {
            let (store, _) = try Self.journal(files)
            let pair = try #require(try store.pair(.ada))
            #expect(try store.sessionForNotes(on: Self.day, of: pair).description == name)
        }
        // A file that can't be read as a text is meant, so that it is named.
        let (whole, _) = try Self.journal(["pairs/ada/sessions/2026-11-22.md/inner.md": ""])
        #expect(
            try whole.sessionForNotes(on: Self.day, of: try #require(try whole.pair(.ada))).description == "2026-11-22")
        let (store, _) = try Self.journal()
        let gone = #expect(throws: JournalError.self) { try store.freeSession(on: Self.day, of: PairID("nobody")) }
        #expect(gone?.kind == .notFound)
    }

    @Test(
        "A session asked for as another is not joined with one that took its name meanwhile",
        arguments: [NoteKey.ada, .adasPrivate], [NoteKey.ada.path, NoteKey.adasPrivate.path])
    func another(key: NoteKey, taken: String) throws {
        let (store, files) = try Self.journal()
        let note = try store.note(key, new: .held, isAnother: true)
        files.put(bytes("theirs\n"), at: taken)
        let saving = try store.save(bytes("mine\n"), of: note)
        #expect(saving.takenName == key.session.name)
        #expect(saving.file.key.session.name.description == "2026-11-22-2")
        #expect(saving.file.key.side == key.side && !saving.file.isAnother)
        #expect(!saving.isJoined && saving.conflictCopy == nil)
        #expect(readable(files.files[taken]) == readable(bytes("theirs\n")))
        #expect(
            readable(files.files[saving.file.path])
                == readable(bytes(key.side == .shared ? "---\nstatus: held\n---\nmine\n" : "mine\n")))
        // From there it is a note like any other.
        let next = try store.save(bytes("mine\nmore\n"), of: saving.file)
        #expect(next.takenName == nil && next.file.key == saving.file.key)
        _ = try store.revert(try #require(next.reversal))
        _ = try store.revert(try #require(saving.reversal))
        #expect(files.files.count == 2)
    }

    @Test("One that was opened as the day's session is joined with what took its name meanwhile")
    func notAnother() throws {
        let (store, files) = try Self.journal()
        let note = try store.note(.ada, new: .held)
        files.put(bytes("---\nstatus: held\n---\n"), at: note.path)
        let saving = try store.save(bytes("mine\n"), of: note)
        #expect(saving.takenName == nil && saving.file.key == .ada)
        #expect(readable(files.files[note.path]) == readable(bytes("---\nstatus: held\n---\nmine\n")))
    }

    @Test("The other side goes where the one that was saved first has gone")
    func beside() throws {
        for isTaken in [false, true] {
            let (store, files) = try Self.journal()
            let shared = try store.note(.ada, new: .held, isAnother: true)
            let own = try store.note(.adasPrivate, new: .held, isAnother: true)
            if isTaken { files.put(bytes("theirs\n"), at: shared.path) }
            let saved = try store.save(bytes("secret\n"), of: own).file
            let saving = try store.save(bytes("mine\n"), of: shared.beside(saved))
            #expect(saving.file.key == saved.key.flipped)
            #expect(saving.file.key.session.name.number == (isTaken ? 2 : 1))
            #expect(saving.takenName == nil)
            #expect(readable(files.files[saving.file.path]) == readable(bytes("---\nstatus: held\n---\nmine\n")))
        }
        let (store, _) = try Self.journal()
        let note = try store.note(.ada, new: .held)
        #expect(note.beside(try store.note(.adasPrivate, new: .held)) == note)
    }
}
