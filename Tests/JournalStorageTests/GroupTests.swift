import Mentorship
import Testing

@testable import JournalStorage

@Suite("Changes made at once, and undone as one")
struct GroupTests {
    private static let file = "pairs/ada/commitments.md"
    private static let today = day("2026-11-22")

    private static func journal(_ text: String) throws -> (JournalStore, MemoryFiles) {
        let files = MemoryFiles(["pairs/ada/pair.md": bytes(ScratchJournal.pairFile), file: bytes(text)])
        return (try JournalStore(files), files)
    }

    private static func key(_ text: String, twin: Int = 1, in store: JournalStore) throws -> CommitmentKey {
        try #require(try store.promise(text, twin: twin)).key
    }

    private static func text(_ files: MemoryFiles) -> String { readable(files.files[file]) }

    @Test("A group is made in its order, taken back whole, and made again")
    func wholeGroup() throws {
        let (store, files) = try Self.journal("- [ ] A\n- [ ] B\n- [ ] C\n")
        var history = ChangeHistory()
        let keys = try ["A", "B", "C"].map { try Self.key($0, in: store) }
        let step = try history.apply(keys.map { .keep($0, on: Self.today) }, in: store)
        let kept = "- [x] A kept:2026-11-22\n- [x] B kept:2026-11-22\n- [x] C kept:2026-11-22\n"
        #expect(Self.text(files) == readable(bytes(kept)))
        #expect(step.isWritten)
        #expect(step.pairs == [.ada])
        #expect(step.commitments == keys)
        let undone = try #require(try history.undo(in: store))
        #expect(Self.text(files) == readable(bytes("- [ ] A\n- [ ] B\n- [ ] C\n")))
        #expect(undone.changes == step.changes)
        #expect(undone.commitments == keys)
        #expect(!history.canUndo)
        let redone = try #require(try history.redo(in: store))
        #expect(Self.text(files) == readable(bytes(kept)))
        #expect(redone == step)
        #expect(!history.canRedo)
    }

    @Test("Nothing to do is remembered as nothing, and what was undone can still be redone")
    func nothingToDo() throws {
        let (store, files) = try Self.journal("- [x] A\n- [ ] B\n")
        var history = ChangeHistory()
        _ = try history.apply([.keep(try Self.key("B", in: store), on: Self.today)], in: store)
        _ = try history.undo(in: store)
        let before = files.files
        let key = try Self.key("A", in: store)
        let step = try history.apply([.keep(key, on: Self.today)], in: store)
        #expect(!step.isWritten && step.commitments == [key] && step.changes.count == 1)
        #expect(files.files == before)
        #expect(!history.canUndo && history.canRedo)
        history.record([])
        #expect(history.canRedo)
    }

    @Test("What can't be made is told with how many were, and these are one group")
    func partlyMade() throws {
        let (store, files) = try Self.journal("- [ ] A\n- [-] B\n- [ ] C\n")
        var history = ChangeHistory()
        let changes = try ["A", "B", "C"].map { Change.keep(try Self.key($0, in: store), on: Self.today) }
        let step = try history.apply(changes, in: store)
        #expect(step.changes == [changes[0], changes[2]] && step.pairs == [.ada] && step.isPartial)
        let refused = try #require(step.refused)
        #expect(refused.first == changes[1] && refused.count == 1 && refused.error.kind == .wrongState)
        #expect(refused.error.reason().hasPrefix("“B” was released"))
        #expect(Self.text(files) == readable(bytes("- [x] A kept:2026-11-22\n- [-] B\n- [x] C kept:2026-11-22\n")))
        _ = try history.undo(in: store)
        #expect(Self.text(files) == readable(bytes("- [ ] A\n- [-] B\n- [ ] C\n")))
        #expect(!history.canUndo)
    }

    @Test("A single change that can't be made is told in its own words")
    func singleFailure() throws {
        let (store, _) = try Self.journal("- [-] B\n")
        var history = ChangeHistory()
        let change = Change.keep(try Self.key("B", in: store), on: Self.today)
        let error = #expect(throws: JournalError.self) { _ = try history.apply([change], in: store) }
        #expect(error?.message.hasPrefix("“B” was released") == true)
        #expect(!history.canUndo)
    }

    @Test("A journal that can't be written ends the group")
    func unwritable() throws {
        let files = MemoryFiles([
            "pairs/ada/pair.md": bytes(ScratchJournal.pairFile), Self.file: bytes("- [ ] A\n- [ ] B\n"),
        ])
        let store = try JournalStore(files)
        var history = ChangeHistory()
        let changes = try ["A", "B"].map { Change.keep(try Self.key($0, in: store), on: Self.today) }
        files.put(bytes("9\n"), at: ".rapport/format")
        let error = #expect(throws: JournalError.self) { _ = try history.apply(changes, in: store) }
        #expect(error?.kind == .unwritable)
        #expect(error?.message.contains(" of 2 ") == false)
        #expect(!history.canUndo)
    }

    @Test("What no longer fits is left and can be undone later; the rest is taken back and can be redone")
    func partlyUndone() throws {
        let (store, files) = try Self.journal("- [ ] A\n- [ ] B\n- [ ] C\n")
        var history = ChangeHistory()
        let changes = try ["A", "B", "C"].map { Change.keep(try Self.key($0, in: store), on: Self.today) }
        _ = try history.apply(changes, in: store)
        files.put(bytes("- [x] A kept:2026-11-22\n- [x] Other\n- [x] C kept:2026-11-22\n"), at: Self.file)
        let step = try #require(try history.undo(in: store))
        #expect(step.changes == [changes[0], changes[2]] && step.pairs == [.ada] && !step.givesWay)
        #expect(step.refused?.first == changes[1] && step.refused?.error.kind == .changedMeanwhile)
        #expect(
            step.refused?.error.reason()
                == "pairs/ada/commitments.md was changed there by another program meanwhile.")
        #expect(Self.text(files) == readable(bytes("- [ ] A\n- [x] Other\n- [ ] C\n")))
        #expect(history.canUndo && history.canRedo)
        // Once the line is back, the one that was left can be taken back too.
        files.put(bytes("- [ ] A\n- [x] B kept:2026-11-22\n- [ ] C\n"), at: Self.file)
        #expect(try history.undo(in: store)?.changes == [changes[1]])
        #expect(Self.text(files) == readable(bytes("- [ ] A\n- [ ] B\n- [ ] C\n")))
        #expect(try history.redo(in: store)?.changes == [changes[1]])
        files.put(bytes("- [ ] Gone\n- [x] B kept:2026-11-22\n- [ ] C\n"), at: Self.file)
        let again = try #require(try history.redo(in: store))
        #expect(again.changes == [changes[2]] && again.refused?.first == changes[0])
        #expect(Self.text(files).contains("- [x] C kept:2026-11-22"))
        #expect(history.canUndo && history.canRedo)
    }

    @Test("Where nothing of a group can be taken back, everything stays as it was")
    func nothingUndone() throws {
        let (store, files) = try Self.journal("- [ ] A\n- [ ] B\n")
        var history = ChangeHistory()
        _ = try history.apply(
            ["A", "B"].map { Change.keep(try Self.key($0, in: store), on: Self.today) }, in: store)
        files.put(bytes("other\n"), at: Self.file)
        let error = #expect(throws: JournalError.self) { _ = try history.undo(in: store) }
        #expect(error?.message.hasPrefix("pairs/ada/commitments.md") == true)
        #expect(history.canUndo && !history.canRedo)
    }

    @Test(
        "Twins and what lies below a commitment are followed through a group", arguments: [[1, 2, 3], [3, 1, 2], [2]])
    func twins(order: [Int]) throws {
        let text = "- [ ] Go\n- [ ] Go\n- [ ] Go\n"
        let (store, files) = try Self.journal(text)
        var history = ChangeHistory()
        let removals = try order.map { Change.remove(try Self.key("Go", twin: $0, in: store)) }
        let step = try history.apply(removals, in: store)
        #expect(step.commitments == [])
        #expect(try store.promises().count == 3 - order.count)
        let undone = try #require(try history.undo(in: store))
        #expect(Self.text(files) == readable(bytes(text)))
        #expect(undone.commitments.map(\.twin) == order)
        let promises = Set(try store.promises().map(\.key))
        #expect(promises.isSuperset(of: undone.commitments))
        _ = try history.redo(in: store)
        #expect(try store.promises().count == 3 - order.count)
    }

    @Test("A commitment removed along with the one that holds it counts as removed")
    func nested() throws {
        let text = "- [ ] A\n  - [ ] B\n- [ ] C\n"
        for names in [["A", "B"], ["B", "A"]] {
            let (store, files) = try Self.journal(text)
            var history = ChangeHistory()
            let removals = try names.map { Change.remove(try Self.key($0, in: store)) }
            #expect(try history.apply(removals, in: store).changes == removals)
            #expect(Self.text(files) == readable(bytes("- [ ] C\n")))
            _ = try history.undo(in: store)
            #expect(Self.text(files) == readable(bytes(text)))
        }
    }

    @Test("A commitment is found by its new words and owner, also through undo and redo")
    func newKeys() throws {
        let (store, files) = try Self.journal("- [ ] Go\n- [ ] Stay\n- [ ] Go\n")
        var history = ChangeHistory()
        let go = try Self.key("Go", twin: 2, in: store)
        let step = try history.apply([.reword(go, text: "Stay"), .reassign(go, to: .both)], in: store)
        #expect(Self.text(files) == readable(bytes("- [ ] Go\n- [ ] Stay\n- [ ] @both Stay\n")))
        let there = try store.promises()
        #expect(step.commitments == [there[2].key])
        #expect(try history.undo(in: store)?.commitments == [go])
        #expect(try history.redo(in: store)?.commitments == [there[2].key])
        // A twin in the words it takes on.
        let reworded = try history.apply([.reword(try Self.key("Go", in: store), text: "Stay")], in: store)
        #expect(try store.promises().first?.key == reworded.commitments.first)
        #expect(reworded.commitments.first?.twins == 2)
    }

    @Test("A new commitment and a new pair are told, and told again when they are made again")
    func additions() throws {
        let (store, files) = try Self.journal("- [ ] @mentor Go\n")
        var history = ChangeHistory()
        let new = NewCommitment(pair: .ada, owner: .mentor, text: "Go", made: Self.today)
        let step = try history.apply([.add(new)], in: store)
        let added = try #require(try store.promises().last).key
        #expect(step.commitments == [added])
        #expect(added.twin == 2)
        #expect(try store.apply(.keep(added, on: Self.today)).key == added)
        #expect(try #require(try store.promises().last).state == .kept)
        files.put(bytes("- [ ] @mentor Go\n- [ ] @mentor Go made:2026-11-22\n"), at: Self.file)
        #expect(try history.undo(in: store)?.commitments == [])
        #expect(try history.redo(in: store)?.commitments == [added])

        var pairs = ChangeHistory()
        let begun = try pairs.apply([.begin(NewPair(mentor: "Grace Hopper", mentee: "Alan Kay"))], in: store)
        let id = try #require(begun.pairs.first)
        #expect(try store.pair(id)?.mentee == "Alan Kay")
        #expect(try pairs.undo(in: store)?.pairs == [id])
        #expect(files.files["pairs/\(id.name)/pair.md"] == nil)
        #expect(try pairs.redo(in: store)?.pairs == [id])
        #expect(try store.pair(id)?.mentee == "Alan Kay")
    }

    @Test("A commitment that was edited away since is not named")
    func vanishedKey() throws {
        let (store, files) = try Self.journal("- [ ] A\n- [ ] B\n")
        var history = ChangeHistory()
        let keys = try ["A", "B"].map { try Self.key($0, in: store) }
        _ = try history.apply([.keep(keys[0], on: Self.today)], in: store)
        files.put(bytes("- [x] A kept:2026-11-22\n- [ ] A\n- [ ] B\n"), at: Self.file)
        let undone = try history.undo(in: store)
        #expect(try store.promises().map(\.key).contains(try #require(undone?.commitments.first)))
    }

    @Test("Only so many groups, and so many bytes, are remembered; the last one always is")
    func bounds() throws {
        let (store, _) = try Self.journal("- [ ] A\n")
        let key = try Self.key("A", in: store)
        for (history, count) in [
            (ChangeHistory(groupLimit: 3), 3), (ChangeHistory(byteLimit: 70), 2), (ChangeHistory(byteLimit: 1), 1),
        ] {
            var history = history
            for number in 1...6 {
                _ = try history.apply([number % 2 == 1 ? .keep(key, on: Self.today) : .reopen(key)], in: store)
            }
            var undone = 0
            while try history.undo(in: store) != nil { undone += 1 }
            #expect(undone == count)
            for _ in 0..<count { #expect(try history.redo(in: store) != nil) }
            #expect(try store.promises().map(\.state) == [.open])
        }
    }
}
