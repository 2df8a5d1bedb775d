import Foundation
import Mentorship
import SystemPackage
import Testing

@testable import JournalStorage

@Suite("Moving a session to another day")
struct SessionMoveTests {
    private static let key = SessionKey(SessionName(day: day("2026-11-27")), of: .ada)
    private static let path = "pairs/ada/sessions/2026-11-27.md"
    private static let twin = "private/ada/sessions/2026-11-27.md"
    private static let newPath = "pairs/ada/sessions/2026-12-04.md"
    private static let newTwin = "private/ada/sessions/2026-12-04.md"
    private static let text = "---\nstatus: planned\n---\n- [ ] @mentor Go\n"
    private static let thoughts = "---\ntrust: 3\n---\nBe kind.\n"
    private static let both = [path: text, twin: thoughts]

    private static func move(
        _ date: String = "2026-12-04", _ time: String? = nil, _ status: Session.Status = .planned
    )
        -> Change
    {
        .moveSession(key, to: SessionMove(to: day(date), at: time.flatMap { TimeOfDay($0) }, status: status))
    }

    private static func journal(_ files: [String: String]) throws -> (JournalStore, MemoryFiles) {
        let all = ["pairs/ada/pair.md": ScratchJournal.pairFile].merging(files) { $1 }
        let files = MemoryFiles(all.mapValues { bytes($0) })
        return (try JournalStore(files), files)
    }

    /// A session's text, the move, and the text under the new name.
    private static let rows: [(before: String, change: Change, after: String)] = [
        (text, move(), text),
        (text, move("2026-12-04", "09:30"), "---\nstatus: planned\ntime: \"09:30\"\n---\n- [ ] @mentor Go\n"),
        (
            "\u{FEFF}---\r\ntime: '14:00' # c\r\nstatus: held\r\n---\r\nx\u{E0FF}", move("2026-12-04", "09:30", .held),
            "\u{FEFF}---\r\ntime: '09:30' # c\r\nstatus: held\r\n---\r\nx\u{E0FF}"
        ),
        // What isn't written would follow from the day.
        ("Words", move("2026-12-04", nil, .held), "---\nstatus: held\n---\nWords"),
        ("---\ntitle: T\n---\n", move(), "---\ntitle: T\nstatus: planned\n---\n"),
        ("---\nstatus: soon\n---\n", move(), "---\nstatus: planned\n---\n"),
        // What the file says counts.
        ("---\nstatus: Held\n---\n", move(), "---\nstatus: Held\n---\n"),
    ]

    @Test(
        "The text goes to the new name with its private twin, undo brings back every byte, redo takes them again",
        arguments: rows.indices)
    func moving(index: Int) throws {
        let row = Self.rows[index]
        let (store, files) = try Self.journal([Self.path: row.before, Self.twin: "odd \u{E0FF}\r"])
        let before = files.files
        let outcome = try store.apply(row.change)
        let after = files.files
        #expect(readable(after[Self.newPath]) == readable(bytes(row.after)))
        #expect(readable(after[Self.newTwin]) == readable(bytes("odd \u{E0FF}\r")))
        #expect(after.keys.sorted() == ["pairs/ada/pair.md", Self.newPath, Self.newTwin])
        let reversal = try #require(outcome.reversal)
        let new = SessionKey(SessionName(day: day("2026-12-04")), of: .ada)
        #expect(reversal.session == SessionTrace(formerly: Self.key, now: new))
        let redo = try store.revert(reversal)
        #expect(files.files == before)
        #expect(redo.session == SessionTrace(formerly: new, now: Self.key))
        _ = try store.revert(redo)
        #expect(files.files == after)
    }

    @Test("A session without a private twin is moved alone")
    func withoutTwin() throws {
        let (store, files) = try Self.journal([Self.path: Self.text])
        _ = try store.apply(Self.move())
        #expect(files.files.keys.sorted() == ["pairs/ada/pair.md", Self.newPath])
    }

    @Test(
        "A name that is taken on the new day, in public or in private, gets the next number, for both",
        arguments: [[newPath], [newTwin], [newPath, newTwin]])
    func taken(paths: [String]) throws {
        let (store, files) = try Self.journal(
            Self.both.merging(paths.map { ($0, "taken") }) { $1 })
        _ = try store.apply(Self.move())
        #expect(readable(files.files["pairs/ada/sessions/2026-12-04-2.md"]) == readable(bytes(Self.text)))
        #expect(readable(files.files["private/ada/sessions/2026-12-04-2.md"]) == readable(bytes(Self.thoughts)))
        for path in paths { #expect(readable(files.files[path]) == "taken") }
        #expect(files.files[Self.path] == nil && files.files[Self.twin] == nil)
    }

    @Test(
        "What somebody else wrote into either file meanwhile stays where it is: the move is not taken back",
        arguments: [newPath, newTwin, path, twin])
    func undoAfterEdit(path: String) throws {
        let (store, files) = try Self.journal(Self.both)
        let reversal = try #require(try store.apply(Self.move()).reversal)
        files.put(bytes("words\n"), at: path)
        let before = files.files
        #expect(#expect(throws: JournalError.self) { try store.revert(reversal) }?.kind == .changedMeanwhile)
        #expect(files.files == before)
    }

    @Test("The history follows it: undo and redo say where it is now")
    func history() throws {
        let (store, files) = try Self.journal(Self.both)
        let before = files.files
        var history = ChangeHistory()
        let new = SessionKey(SessionName(day: day("2026-12-04")), of: .ada)
        #expect(try history.apply([Self.move()], in: store).session?.now == new)
        #expect(try history.apply([.hold(new)], in: store).session == SessionTrace(formerly: new, now: new))
        #expect(try history.undo(in: store)?.session?.now == new)
        #expect(try history.undo(in: store)?.session == SessionTrace(formerly: new, now: Self.key))
        #expect(files.files == before)
        #expect(try history.redo(in: store)?.session == SessionTrace(formerly: Self.key, now: new))
        let key = try #require(try store.promise("Go")).key
        #expect(try history.apply([.keep(key, on: day("2026-12-05"))], in: store).session == nil)
    }

    // MARK: On disk

    @Test("Owner and mode go along, and come back")
    func modes() throws {
        let scratch = try ScratchJournal(Self.both)
        try scratch.setMode(0o640, of: Self.path)
        try scratch.setMode(0o604, of: Self.twin)
        let store = try scratch.store()
        let outcome = try store.apply(Self.move())
        #expect(scratch.mode(Self.newPath) == 0o640)
        #expect(scratch.mode(Self.newTwin) == 0o604)
        _ = try store.revert(try #require(outcome.reversal))
        #expect(scratch.mode(Self.path) == 0o640)
        #expect(scratch.mode(Self.twin) == 0o604)
        #expect(!scratch.exists(Self.newPath) && !scratch.exists(Self.newTwin))
    }

    @Test("It is written under the new names before it goes from the old ones, and the private one goes first")
    func order() throws {
        let scratch = try ScratchJournal(Self.both)
        _ = try scratch.store().apply(.add(.init(pair: .ada, owner: .both, text: "x", made: day("2026-11-22"))))
        let log = CallLog()
        let outcome = try scratch.store(log.probe).apply(Self.move())
        #expect(outcome.reversal?.files.map(\.path) == [Self.newPath, Self.newTwin, Self.twin, Self.path])
        #expect(SavingOrderTests.faults(log.calls) == [])
    }

    @Test("A crash between any two steps leaves all of the text, and nothing that `check` complains of")
    func crashes() throws {
        let (store, files) = try Self.journal(Self.both)
        let steps = try #require(try store.apply(Self.move()).reversal).files
        for count in 0...steps.count {
            let (store, files) = try Self.journal(Self.both)
            for step in steps.prefix(count) { files.put(step.after, at: step.path) }
            #expect(try store.problems(today: day("2026-11-22")).isEmpty, "after \(count) steps")
            let texts = Set(files.files.values)
            #expect(texts.contains(bytes(Self.text)) && texts.contains(bytes(Self.thoughts)))
        }
        #expect(files.files.count == 3)
    }

    @Test("A link stays where it is, and so does its session")
    func links() throws {
        let scratch = try ScratchJournal(["pairs/ada/sessions/real.txt": Self.text, Self.twin: Self.thoughts])
        try FileManager.default.createSymbolicLink(
            atPath: "\(scratch.path)/\(Self.path)", withDestinationPath: "real.txt")
        let before = scratch.texts()
        let error = #expect(throws: JournalError.self) { try scratch.store().apply(Self.move()) }
        #expect(error?.message.contains("is a link") == true)
        #expect(scratch.texts() == before)
        _ = try scratch.store().apply(.hold(Self.key))
        #expect(scratch.text("pairs/ada/sessions/real.txt")?.hasPrefix("---\nstatus: held\n") == true)
    }

    @Test(
        "Whatever call fails: no text is lost, a failure that ends leaves all as it was, and the next write works",
        arguments: [SystemCalls.Name.open, .read, .write, .fsync, .fchmod, .rename, .unlink, .stat, .close])
    func failingCalls(name: SystemCalls.Name) throws {
        for isForEver in [false, true] {
            var number = 1
            while try hit(.init(name: name, error: .ioError, number: number, isForEver: isForEver)) {
                number += 1
                #expect(number < 400)
            }
        }
    }

    /// Moves with a failing call; false where no call was hit.
    private func hit(_ fault: CallLog.Fault) throws -> Bool {
        let scratch = try ScratchJournal(Self.both.merging([".rapport/format": "1\n"]) { $1 }, inMemory: true)
        let log = CallLog()
        let store = try scratch.store(log.probe)
        let old = scratch.texts()
        log.begin(fault)
        let result = Result { () throws(JournalError) in try store.apply(Self.move()) }
        let failures = log.failures
        log.begin(nil)
        let now = scratch.texts().filter { !$0.key.contains(".rapport-") }
        let isHeld = { (texts: [String: [UInt8]]) in
            texts.values.contains(bytes(Self.text)) && texts.values.contains(bytes(Self.thoughts))
        }
        #expect(isHeld(scratch.texts()), "\(fault): \(now.mapValues(readable))")
        let new = [Self.newPath: bytes(Self.text), Self.newTwin: bytes(Self.thoughts)]
            .merging(old.filter { $0.key.hasSuffix("pair.md") }) { $1 }
        switch result {
        case .success: #expect(now == new, "\(fault)")
        case .failure:
            #expect(
                fault.isForEver || now == old || now == new, "\(fault) \(now.keys)")
        }
        _ = try store.apply(.add(NewCommitment(pair: .ada, owner: .both, text: "Next", made: day("2026-11-22"))))
        #expect(scratch.litter() == [], "\(fault)")
        return failures > 0
    }
}
