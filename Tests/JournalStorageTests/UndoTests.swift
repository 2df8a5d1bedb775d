import Mentorship
import Testing

@testable import JournalStorage

@Suite("Undo and redo, also after edits from outside")
struct UndoTests {
    private static let file = "pairs/ada/commitments.md"
    private static let today = day("2026-11-22")

    private static func journal(_ text: String) throws -> (JournalStore, MemoryFiles) {
        let files = MemoryFiles(["pairs/ada/pair.md": bytes(ScratchJournal.pairFile), file: bytes(text)])
        return (try JournalStore(files), files)
    }

    private static func keep(_ text: String, twin: Int = 1, in store: JournalStore) throws -> Reversal {
        let promise = try #require(try store.promise(text, twin: twin))
        let outcome = try store.apply(Change.keep(promise.key, on: today))
        return try #require(outcome.reversal)
    }

    /// What an undo of keeping `Go` finds, and what it must leave.
    private static let outsideEdits: [(before: String, now: String, restored: String)] = [
        // Lines right above and right below were changed, added, taken out.
        ("- [ ] Go\n- [ ] B\n", "- [x] Go kept:2026-11-22\n- [x] B\n", "- [ ] Go\n- [x] B\n"),
        ("- [ ] B\n- [ ] Go\n", "- [x] B\n- [x] Go kept:2026-11-22\n", "- [x] B\n- [ ] Go\n"),
        ("a\n- [ ] Go\nb\n", "A\n- [x] Go kept:2026-11-22\nB\n", "A\n- [ ] Go\nB\n"),
        (
            "a\n- [ ] Go\nb\n", "new\n\na\n- [x] Go kept:2026-11-22\n  note\nb\nmore",
            "new\n\na\n- [ ] Go\n  note\nb\nmore"
        ),
        ("a\n- [ ] Go\nb\n", "- [x] Go kept:2026-11-22\n", "- [ ] Go\n"),
        ("a\r\n- [ ] Go\r\nb", "a\r\nb\r\n- [x] Go kept:2026-11-22\r\nc", "a\r\nb\r\n- [ ] Go\r\nc"),
        ("- [ ] Go", "first\n- [x] Go kept:2026-11-22", "first\n- [ ] Go"),
    ]

    @Test("A change is put back where its lines now stand", arguments: outsideEdits.indices)
    func elsewhereStays(index: Int) throws {
        let edit = Self.outsideEdits[index]
        let (store, files) = try Self.journal(edit.before)
        let reversal = try Self.keep("Go", in: store)
        files.put(bytes(edit.now), at: Self.file)
        let redo = try store.revert(reversal)
        #expect(readable(files.files[Self.file]) == readable(bytes(edit.restored)))
        _ = try store.revert(redo)
        #expect(readable(files.files[Self.file]) == readable(bytes(edit.now)))
    }

    /// What an undo of keeping `Go` must not touch.
    private static let unclear: [(before: String, now: String?)] = [
        ("- [ ] Go\n", "- [x] Go there kept:2026-11-22\n"),
        ("a\n- [ ] Go\nb\n", "a\nb\n"),
        ("a\n- [ ] Go\nb\n", ""),
        ("a\n- [ ] Go\nb\n", nil),
        ("a\n- [ ] Go\nb\n", "a\n- [x] Go kept:2026-11-22\r\nb\n"),
        // Twins in changed surroundings: nobody can tell which one it was.
        ("a\n- [ ] Go\nb\n", "- [x] Go kept:2026-11-22\nc\n- [x] Go kept:2026-11-22\n"),
    ]

    @Test("Where its own lines were changed, or could be several, nothing is written", arguments: unclear.indices)
    func sameLinesAreLeft(index: Int) throws {
        let edit = Self.unclear[index]
        let (store, files) = try Self.journal(edit.before)
        let reversal = try Self.keep("Go", in: store)
        files.put(edit.now.map(bytes), at: Self.file)
        let before = files.files
        let error = #expect(throws: JournalError.self) { try store.revert(reversal) }
        #expect(error?.kind == .changedMeanwhile)
        #expect(files.files == before)
    }

    @Test("Twins are never mixed up")
    func twins() throws {
        let text = "- [ ] Go\n- [ ] Go\n- [ ] Go\n"
        for twin in 1...3 {
            let (store, files) = try Self.journal(text)
            let reversal = try Self.keep("Go", twin: twin, in: store)
            var lines = ["- [ ] Go\n", "- [ ] Go\n", "- [ ] Go\n"]
            lines[twin - 1] = "- [x] Go kept:2026-11-22\n"
            #expect(readable(files.files[Self.file]) == readable(bytes(lines.joined())))
            files.put(bytes("new\n" + lines.joined()), at: Self.file)
            _ = try store.revert(reversal)
            #expect(readable(files.files[Self.file]) == readable(bytes("new\n" + text)))
        }
    }

    @Test("The key of a twin that is gone changes nothing")
    func goneTwin() throws {
        let (store, files) = try Self.journal("- [ ] Go\n- [ ] Go\n")
        let key = try #require(try store.promise("Go", twin: 2)).key
        files.put(bytes("- [ ] Go\n"), at: Self.file)
        let error = #expect(throws: JournalError.self) { try store.apply(.keep(key, on: Self.today)) }
        #expect(error?.kind == .changedMeanwhile)
        #expect(readable(files.files[Self.file]) == readable(bytes("- [ ] Go\n")))
    }

    @Test("A change already put back by hand is no conflict")
    func putBackByHand() throws {
        let (store, files) = try Self.journal("- [ ] Go\n")
        let reversal = try Self.keep("Go", in: store)
        files.put(bytes("- [ ] Go\n"), at: Self.file)
        _ = try store.revert(reversal)
        #expect(readable(files.files[Self.file]) == readable(bytes("- [ ] Go\n")))
    }

    @Test("Undo of a removal puts the lines back between edited ones, also where the trash was emptied")
    func removalAfterEdits() throws {
        let (store, files) = try Self.journal("a\nb\n- [ ] Go\n  note\nc\nd\n")
        let key = try #require(try store.promise("Go")).key
        let outcome = try store.apply(.remove(key))
        let trash = try #require(files.files.keys.first(where: JournalLayout.isTrash))
        files.put(nil, at: trash)
        files.put(bytes("A\nb\nc\nD\n"), at: Self.file)
        let redo = try store.revert(try #require(outcome.reversal))
        #expect(readable(files.files[Self.file]) == readable(bytes("A\nb\n- [ ] Go\n  note\nc\nD\n")))
        _ = try store.revert(redo)
        #expect(readable(files.files[Self.file]) == readable(bytes("A\nb\nc\nD\n")))
        #expect(files.files[trash] != nil, "what is removed again lies in the trash again")
    }

    @Test("What somebody else put under a name in the trash is neither taken away nor overwritten")
    func foreignTrash() throws {
        let (store, files) = try Self.journal("- [ ] Go\n")
        let key = try #require(try store.promise("Go")).key
        let outcome = try store.apply(.remove(key))
        let trash = try #require(files.files.keys.first(where: JournalLayout.isTrash))
        files.put(bytes("mine"), at: trash)
        let redo = try store.revert(try #require(outcome.reversal))
        #expect(readable(files.files[trash]) == "mine")
        let undo = try store.revert(redo)
        #expect(readable(files.files[trash]) == "mine")
        let both = files.files.keys.filter(JournalLayout.isTrash)
        #expect(both.count == 2)
        _ = try store.revert(undo)
        let left = files.files.keys.filter(JournalLayout.isTrash)
        #expect(left == [trash])
    }

    @Test("Undo of an addition that made the file leaves what others added since")
    func additionAfterEdits() throws {
        let files = MemoryFiles(["pairs/ada/pair.md": bytes(ScratchJournal.pairFile)])
        let store = try JournalStore(files)
        let outcome = try store.apply(.add(.init(pair: .ada, owner: .mentor, text: "Go", made: Self.today)))
        files.put(bytes("- [ ] @mentor Go made:2026-11-22\n- [ ] Other\n"), at: Self.file)
        _ = try store.revert(try #require(outcome.reversal))
        #expect(readable(files.files[Self.file]) == readable(bytes("- [ ] Other\n")))
    }

    @Test("A history undoes the last first, redoes the last undone first, and forgets redo at a new change")
    func history() throws {
        let (store, files) = try Self.journal("- [ ] A\n- [ ] B\n- [ ] C\n")
        var history = ChangeHistory()
        var states = [files.files[Self.file]]
        func make(_ change: Change) throws {
            let reversal = try #require(try store.apply(change).reversal)
            history.record([(change, reversal)])
            states.append(files.files[Self.file])
        }
        func key(_ text: String) throws -> CommitmentKey {
            let promise = try #require(try store.promise(text))
            return promise.key
        }
        try make(Change.keep(try key("B"), on: Self.today))
        try make(Change.release(try key("A"), on: Self.today, because: "no"))
        try make(Change.remove(try key("C")))
        try make(Change.add(NewCommitment(pair: .ada, owner: .both, text: "D", made: Self.today)))
        try make(Change.reword(try key("D"), text: "E"))
        for _ in 0..<2 {
            for state in states.dropLast().reversed() {
                let undone = try history.undo(in: store)
                #expect(undone?.pairs == [PairID.ada])
                #expect(readable(files.files[Self.file]) == readable(state))
            }
            let tooMuch = try history.undo(in: store)
            #expect(tooMuch == nil)
            #expect(!history.canUndo && history.canRedo)
            for state in states.dropFirst() {
                let redone = try history.redo(in: store)
                #expect(redone != nil)
                #expect(readable(files.files[Self.file]) == readable(state))
            }
            let beyond = try history.redo(in: store)
            #expect(beyond == nil)
            #expect(history.canUndo && !history.canRedo)
        }
        _ = try history.undo(in: store)
        try make(Change.keep(try key("D"), on: Self.today))
        #expect(!history.canRedo)
    }

    @Test("An undo that fails stays in the history")
    func failedUndoStays() throws {
        let (store, files) = try Self.journal("- [ ] A\n")
        var history = ChangeHistory()
        let promise = try #require(try store.promise("A"))
        let change = Change.keep(promise.key, on: Self.today)
        let reversal = try #require(try store.apply(change).reversal)
        history.record([(change, reversal)])
        let kept = files.files[Self.file]
        files.put(bytes("- [x] Other\n"), at: Self.file)
        #expect(throws: JournalError.self) { _ = try history.undo(in: store) }
        #expect(history.canUndo && !history.canRedo)
        files.put(kept, at: Self.file)
        let undone = try history.undo(in: store)
        #expect(undone?.changes == [change])
        #expect(readable(files.files[Self.file]) == readable(bytes("- [ ] A\n")))
    }
}
