import Mentorship
import SystemPackage
import Testing

@testable import JournalStorage

@Suite("Changes made a few at a time, and what gives way")
struct BatchTests {
    private static let file = "pairs/ada/commitments.md"
    private static let today = day("2026-11-22")
    private static let open = "- [ ] A\n- [ ] B\n- [ ] C\n"
    private static let kept = "- [x] A kept:2026-11-22\n- [x] B kept:2026-11-22\n- [x] C kept:2026-11-22\n"

    private let files = MemoryFiles([
        "pairs/ada/pair.md": bytes(ScratchJournal.pairFile), file: bytes(open),
    ])

    private var text: String { readable(files.files[Self.file]) }

    private func keep(_ names: [String], in store: JournalStore) throws -> [Change] {
        try names.map { name in
            let promise = try #require(try store.promise(name))
            return .keep(promise.key, on: Self.today)
        }
    }

    @Test("A batch goes on change by change, and comes to what one go would")
    func steps() throws {
        let store = try JournalStore(files)
        var history = ChangeHistory()
        let changes = try keep(["A", "B", "C"], in: store)
        var batch = history.batch(of: changes)
        for number in 1...3 {
            #expect(!batch.isFinished)
            batch.advance(in: store) { true }
            #expect(batch.reached == number && batch.count == 3)
            #expect(text.split(separator: "kept:").count == number + 1)
        }
        #expect(batch.isFinished)
        let step = try history.end(batch, in: store)
        #expect(step.changes == changes && step.left == 0)
        #expect(text == readable(bytes(Self.kept)))
        #expect(try history.undo(in: store)?.changes == changes)
        #expect(text == readable(bytes(Self.open)))
        #expect(!history.canUndo)
    }

    @Test("What was made before it was stopped stays, and is one group")
    func stopped() throws {
        let store = try JournalStore(files)
        var history = ChangeHistory()
        let changes = try keep(["A", "B", "C"], in: store)
        var batch = history.batch(of: changes)
        for _ in 1...2 { batch.advance(in: store) { true } }
        let step = try history.end(batch, in: store)
        #expect(step.changes == Array(changes[..<2]) && step.left == 1)
        #expect(text == readable(bytes("- [x] A kept:2026-11-22\n- [x] B kept:2026-11-22\n- [ ] C\n")))
        #expect(try history.undo(in: store)?.left == 0)
        #expect(text == readable(bytes(Self.open)))
        #expect(!history.canUndo)
    }

    @Test("Undo and redo that were stopped go on where they stopped")
    func stoppedUndo() throws {
        let store = try JournalStore(files)
        var history = ChangeHistory()
        let changes = try keep(["A", "B", "C"], in: store)
        _ = try history.apply(changes, in: store)
        let undoBatch = history.batchToUndo()
        var undo = try #require(undoBatch)
        undo.advance(in: store) { true }
        let undone = try history.end(undo, in: store)
        #expect(undone.changes == [changes[2]] && undone.left == 2)
        #expect(history.canUndo && history.canRedo)
        #expect(try history.undo(in: store)?.changes == Array(changes[..<2]))
        #expect(text == readable(bytes(Self.open)))
        let redoBatch = history.batchToRedo()
        var redo = try #require(redoBatch)
        redo.advance(in: store) { true }
        let redone = try history.end(redo, in: store)
        #expect(redone.changes == [changes[0]] && redone.left == 1)
        #expect(try history.redo(in: store)?.changes == [changes[1]])
        #expect(try history.redo(in: store)?.changes == [changes[2]])
        #expect(text == readable(bytes(Self.kept)))
    }

    @Test("What no longer fits gives way to what was made before it, and is tried again after that")
    func givesWay() throws {
        let store = try JournalStore(files)
        var history = ChangeHistory()
        let changes = try keep(["A", "B", "C"], in: store)
        for change in changes { _ = try history.apply([change], in: store) }
        let edited = Self.kept.replacing("C kept:2026-11-22", with: "C kept:2026-11-01")
        files.put(bytes(edited), at: Self.file)
        let error = #expect(throws: JournalError.self) { _ = try history.undo(in: store) }
        #expect(error?.kind == .changedMeanwhile && error?.givesWay == true)
        #expect(text == readable(bytes(edited)))
        #expect(try history.undo(in: store)?.changes == [changes[1]])
        #expect(try history.undo(in: store)?.changes == [changes[0]])
        #expect(text == readable(bytes("- [ ] A\n- [ ] B\n- [x] C kept:2026-11-01\n")))
        let last = #expect(throws: JournalError.self) { _ = try history.undo(in: store) }
        #expect(last?.givesWay == false)
        files.put(bytes("- [ ] A\n- [ ] B\n- [x] C kept:2026-11-22\n"), at: Self.file)
        #expect(try history.undo(in: store)?.changes == [changes[2]])
        #expect(text == readable(bytes(Self.open)))
    }

    @Test("What can't be made again gives way to what was made after it")
    func redoGivesWay() throws {
        let store = try JournalStore(files)
        var history = ChangeHistory()
        let changes = try keep(["A", "B"], in: store)
        for change in changes { _ = try history.apply([change], in: store) }
        for _ in changes { _ = try history.undo(in: store) }
        files.put(bytes("- [ ] Another\n- [ ] B\n- [ ] C\n"), at: Self.file)
        let error = #expect(throws: JournalError.self) { _ = try history.redo(in: store) }
        #expect(error?.givesWay == true)
        #expect(try history.redo(in: store)?.changes == [changes[1]])
        #expect(text == readable(bytes("- [ ] Another\n- [x] B kept:2026-11-22\n- [ ] C\n")))
        #expect(history.canRedo)
    }

    @Test("A journal that can't be written makes nothing give way")
    func unwritable() throws {
        let store = try JournalStore(files)
        var history = ChangeHistory()
        let changes = try keep(["A", "B"], in: store)
        for change in changes { _ = try history.apply([change], in: store) }
        files.put(bytes("9\n"), at: ".rapport/format")
        let error = #expect(throws: JournalError.self) { _ = try history.undo(in: store) }
        #expect(error?.kind == .unwritable && error?.givesWay == false)
        files.put(nil, at: ".rapport/format")
        #expect(try history.undo(in: store)?.changes == [changes[1]])
    }

    @Test("Many changes to one file are all undone where the file's text fits in the bound once")
    func oneFile() throws {
        let names = (100..<200).map { "Task \($0)" }
        let before = names.map { "- [ ] \($0)\n" }.joined()
        files.put(bytes(before), at: Self.file)
        let store = try JournalStore(files)
        var history = ChangeHistory(byteLimit: 2 * before.utf8.count + 100 * 40)
        let step = try history.apply(try keep(names, in: store), in: store)
        #expect(step.undoable == nil && step.changes.count == 100)
        let kept = text
        #expect(try history.undo(in: store)?.changes == step.changes)
        #expect(text == readable(bytes(before)))
        #expect(try history.redo(in: store)?.changes == step.changes)
        #expect(text == kept)
        #expect(try history.undo(in: store)?.changes == step.changes)
        #expect(text == readable(bytes(before)))
        #expect(!history.canUndo)
    }

    @Test("Of more than fits in the bound the last changes are undone, and it is said how many these are")
    func tooMuch() throws {
        let paths = (1...5).map { "pairs/ada/sessions/2026-11-0\($0).md" }
        for (number, path) in paths.enumerated() { files.put(bytes("- [ ] Task \(number)\n"), at: path) }
        let store = try JournalStore(files)
        let changes = try keep((0..<5).map { "Task \($0)" }, in: store)
        // Each takes up 29 bytes for the file as it is and 9 for what was there before.
        var history = ChangeHistory(byteLimit: 2 * (29 + 9))
        var batch = history.batch(of: changes)
        while !batch.isFinished { batch.advance(in: store) { true } }
        let step = try history.end(batch, in: store)
        #expect(step.changes == changes && step.undoable == 2)
        #expect(try history.undo(in: store)?.changes == Array(changes[3...]))
        #expect(!history.canUndo)
        for (number, path) in paths.enumerated() {
            let end = number < 3 ? "- [x] Task \(number) kept:2026-11-22\n" : "- [ ] Task \(number)\n"
            #expect(readable(files.files[path]) == readable(bytes(end)))
        }
    }

    @Test("A file that may not be written keeps no change of another from being made; a full disk ends the batch")
    func protected() throws {
        for (failure, made) in [(Errno.permissionDenied, ["A", "C"]), (.noSpace, ["A"])] {
            let scratch = try ScratchJournal([
                "pairs/ada/sessions/2026-11-01.md": "- [ ] A\n", "pairs/ada/sessions/2026-11-02.md": "- [ ] B\n",
                "pairs/ada/sessions/2026-11-03.md": "- [ ] C\n",
            ])
            let store = try scratch.store(
                SystemCalls.Probe(failure: { name, file in
                    name == .access && file == "2026-11-02.md" ? failure : nil
                }))
            var history = ChangeHistory()
            let changes = try keep(["A", "B", "C"], in: store)
            let step = try history.apply(changes, in: store)
            #expect(step.changes.compactMap(\.commitment?.text) == made)
            #expect((step.refused?.first == changes[1]) == (failure == .permissionDenied))
            #expect((step.ending == nil) == (failure == .permissionDenied))
            #expect(step.left == 3 - made.count - (step.refused?.count ?? 0))
            _ = try history.undo(in: store)
            #expect(scratch.text("pairs/ada/sessions/2026-11-01.md") == "- [ ] A\n")
            #expect(scratch.text("pairs/ada/sessions/2026-11-03.md") == "- [ ] C\n")
        }
    }

    @Test("Of a batch some of which no longer fits, the rest is undone, and that is tried again once it fits")
    func partlyRefused() throws {
        let store = try JournalStore(files)
        var history = ChangeHistory()
        let changes = try keep(["A", "B", "C"], in: store)
        _ = try history.apply(changes, in: store)
        files.put(bytes(Self.kept.replacing("B kept:2026-11-22", with: "B kept:2026-11-01")), at: Self.file)
        let step = try #require(try history.undo(in: store))
        #expect(step.changes == [changes[0], changes[2]] && step.refused?.first == changes[1])
        #expect(text == readable(bytes("- [ ] A\n- [x] B kept:2026-11-01\n- [ ] C\n")))
        files.put(bytes("- [ ] A\n- [x] B kept:2026-11-22\n- [ ] C\n"), at: Self.file)
        #expect(try history.undo(in: store)?.changes == [changes[1]])
        #expect(text == readable(bytes(Self.open)))
    }
}

@Suite("Changes laid on each other, with what puts them back")
struct ReversalStackTests {
    private typealias Texts = (path: String, before: [UInt8]?, after: [UInt8]?)

    /// So many changes to three files, most of which begin with what the last one left.
    private static func changes(_ count: Int, _ chance: inout Chance) -> [[Texts]] {
        var files: [String: [UInt8]] = [:]
        return (0..<count).map { _ in
            (0...chance.number(below: 2)).map { _ in
                let path = "file \(chance.number(below: 3))"
                if chance.number(below: 10) == 0 { files[path] = text(&chance) }
                let before = files[path]
                switch chance.number(below: 8) {
                case 0: files[path] = nil
                case 1: files[path] = text(&chance)
                default:
                    var edited = before ?? []
                    let place = chance.number(below: edited.count + 1)
                    edited.replaceSubrange(place..<min(edited.count, place + 2), with: text(&chance).prefix(3))
                    files[path] = edited
                }
                return (path, before, files[path])
            }
        }
    }

    private static func text(_ chance: inout Chance) -> [UInt8] {
        (0..<chance.number(below: 12)).map { _ in UInt8(ascii: "a") + UInt8(chance.number(below: 2)) }
    }

    private static func reversal(_ texts: [Texts]) -> Reversal {
        Reversal(pair: .ada, files: texts.map { FileReversal(path: $0.path, before: $0.before, after: $0.after) })
    }

    private static func isSame(_ reversal: Reversal, _ texts: [Texts]) -> Bool {
        reversal.files.elementsEqual(texts) { $0.path == $1.path && $0.before == $1.before && $0.after == $1.after }
    }

    @Test("What is taken from the top is what was laid there, whatever the files went through", arguments: 1...200)
    func order(seed: Int) throws {
        var chance = Chance(seed)
        var expected: [[Texts]] = []
        var stack = ReversalStack()
        let change = Change.edit(path: "file", of: nil)
        for texts in Self.changes(40, &chance) {
            stack.push((change, Self.reversal(texts)))
            expected.append(texts)
            while chance.number(below: 3) == 0, let last = expected.popLast() {
                let entry = stack.pop()
                #expect(Self.isSame(try #require(entry).reversal, last))
            }
            if chance.number(below: 12) == 0 { expected.removeFirst(stack.forget(beyond: chance.number(below: 100))) }
            #expect(stack.count == expected.count)
        }
        while let last = expected.popLast() {
            let entry = stack.pop()
            #expect(Self.isSame(try #require(entry).reversal, last))
        }
        let none = stack.pop()
        #expect(none == nil && stack.size == 0 && stack.isEmpty)
    }
}

/// The same numbers for the same seed.
private struct Chance {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func number(below bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }
}
