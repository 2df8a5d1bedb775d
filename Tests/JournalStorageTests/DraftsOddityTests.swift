import Dispatch
import Foundation
import Mentorship
import PlainText
import Synchronization
import SystemPackage
import Testing

@testable import JournalStorage

@Suite("Drafts among other programs, and among what is no draft")
struct DraftsOddityTests {
    private static let path = NoteKey.ada.path
    private static let head = ScratchJournal.noteHead

    private static func scratch() throws -> ScratchJournal { try .withNote() }
    private static func files(_ scratch: ScratchJournal) -> [String] { scratch.drafts() }

    private static func abandon(_ text: String, in scratch: ScratchJournal) throws {
        try scratch.abandon(text)
    }

    @Test("What is no draft, foreign, torn or can't be read is passed over and left alone")
    func garbage() throws {
        let scratch = try Self.scratch()
        try Self.abandon("mine\n", in: scratch)
        let folder = ".rapport/drafts"
        let good = try #require(Self.files(scratch).first { $0.hasSuffix(".text") })
        let whole = try #require(scratch.read("\(folder)/\(good)"))
        for (name, text) in [
            ("1-1.text", "garbage"), ("1-2.text", ""), ("x.text", "mine"), ("notes.md", "# mine"), (".hidden", "x"),
            ("1-3.text", "rapport draft 1\nnote pairs/../../etc/passwd\nwritten 1\nbase 1\nbytes 0\n\n"),
            ("1-4.text", "rapport draft 1\nnote pairs/ada/pair.md\nwritten 1\nbase 1\nbytes 0\n\n"),
            ("1-5.text", "rapport draft 1\nwritten 99999999999999999999\nbytes 0\n\n"), ("1-.text", "x"),
            ("99999999999999999999999999-1.text", "x"), ("1-1.base99999999999999999999999", "x"),
        ] { try scratch.write(text, to: "\(folder)/\(name)") }
        try scratch.write(Array(whole.dropLast()), to: "\(folder)/1-6.text")
        try FileManager.default.createDirectory(
            atPath: "\(scratch.path)/\(folder)/1-7.text", withIntermediateDirectories: true)
        #expect(mkfifo("\(scratch.path)/\(folder)/1-8.text", 0o600) == 0)
        try FileManager.default.createSymbolicLink(
            atPath: "\(scratch.path)/\(folder)/1-9.text", withDestinationPath: "\(scratch.path)/\(folder)/\(good)")
        try FileManager.default.createDirectory(
            atPath: "\(scratch.path)/\(folder)/1-10.lock", withIntermediateDirectories: true)
        try scratch.write(whole, to: "\(folder)/1-10.text")
        let store = try scratch.store()
        do {
            let found = try store.abandonedDrafts()
            #expect(found.map(\.body) == [bytes("mine\n")])
        }
        let draft = try #require(store.beginDraft(of: try store.note(.ada, new: .held)))
        try draft.write(bytes("z"))
        draft.discard()
        for name in ["1-1.text", "1-6.text", "1-9.text", "x.text", "notes.md", ".hidden", good] {
            #expect(scratch.exists("\(folder)/\(name)"), "\(name)")
        }
        // The journal is read as if the folder were not there.
        #expect(try store.problems(today: day("2026-11-23")).isEmpty)
    }

    @Test("A draft that lost what it began with is offered all the same, and joined as far as that goes")
    func withoutBase() throws {
        let scratch = try Self.scratch()
        try Self.abandon("a\nb\nmine\n", in: scratch)
        for name in Self.files(scratch) where !name.hasSuffix(".text") {
            try FileManager.default.removeItem(atPath: "\(scratch.path)/.rapport/drafts/\(name)")
        }
        let store = try scratch.store()
        let found = try #require(try store.abandonedDrafts().first)
        #expect(found.file.original == nil)
        _ = try store.save(found.body, head: found.head, of: found.file)
        #expect(scratch.text(Self.path) == Self.head + "a\nb\nmine\n")
    }

    @Test("Of many that ask at once only one gets it")
    func race() throws {
        for _ in 0..<20 {
            let scratch = try Self.scratch()
            for number in 0..<5 { try Self.abandon("typed \(number)", in: scratch) }
            let found = Mutex<[AbandonedDraft]>([])
            DispatchQueue.concurrentPerform(iterations: 4) { _ in
                let drafts = (try? scratch.store().abandonedDrafts()) ?? []
                found.withLock { $0 += drafts }
            }
            #expect(Set(found.withLock { $0.map(\.body) }).count == 5)
            #expect(found.withLock { $0.count } == 5)
        }
    }

    @Test("Drafts that live are left alone by whoever saves, begins, asks or leaves meanwhile")
    func living() throws {
        let scratch = try Self.scratch()
        DispatchQueue.concurrentPerform(iterations: 4) { thread in
            do {
                let store = try scratch.store()
                let key = NoteKey(SessionKey(SessionName(day: day("2026-11-22"), number: thread + 1), of: .ada))
                for round in 0..<10 {
                    let note = try store.note(key, new: .held)
                    let draft = try #require(store.beginDraft(of: note))
                    try draft.write(bytes("typed \(thread) \(round)"))
                    #expect(try store.abandonedDrafts().isEmpty)
                    _ = try store.save(bytes("saved \(round)"), of: note)
                    try draft.write(bytes("typed on \(thread) \(round)"))
                    draft.discard()
                }
            } catch {
                Issue.record(error)
            }
        }
        #expect(Self.files(scratch) == [])
        #expect(scratch.litter() == [])
    }

    @Test("Keeping a draft waits for nobody, and goes on where its folder was taken away")
    func robust() throws {
        let scratch = try Self.scratch()
        var waiting = Waiting()
        waiting.pause = { _ in Issue.record("waited") }
        let store = try scratch.store(waiting: waiting)
        let draft = try #require(store.beginDraft(of: try store.note(.ada, new: .held)))
        let files = try scratch.files()
        try files.exclusively { (_) throws(JournalError) in try draft.write(bytes("one")) }
        try FileManager.default.removeItem(atPath: "\(scratch.path)/.rapport/drafts")
        try draft.write(bytes("two"))
        #expect(Self.files(scratch).count == 3)
        // Only the lock is taken away: nobody gets the draft while it lives.
        for name in Self.files(scratch) where name.hasSuffix(".lock") {
            try FileManager.default.removeItem(atPath: "\(scratch.path)/.rapport/drafts/\(name)")
        }
        try draft.write(bytes("three"))
        #expect(Self.files(scratch).count == 3)
        #expect(try scratch.store().abandonedDrafts().isEmpty)
        draft.discard()
        #expect(Self.files(scratch) == [])
    }
}

extension ScratchJournal {
    static let noteHead = "---\nstatus: held\n---\n"

    /// A journal with notes of two lines.
    static func withNote() throws -> ScratchJournal {
        try ScratchJournal([NoteKey.ada.path: noteHead + "a\nb\n"])
    }

    /// The names in the folder of the drafts.
    func drafts() -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: "\(path)/.rapport/drafts")
        return (names ?? []).sorted()
    }

    /// Types something and ends without saving or leaving.
    @discardableResult func abandon(
        _ text: String, _ key: NoteKey = .ada, _ waiting: Waiting = Waiting()
    ) throws -> NoteFile {
        let store = try store(waiting: waiting)
        let note = try store.note(key, new: NewNote(status: .held, time: TimeOfDay("14:02"), title: "a \\ b\nc"))
        let draft = try #require(store.beginDraft(of: note))
        try draft.write(bytes(text))
        return note
    }
}
