import Foundation
import Mentorship
import PlainText
import Synchronization
import SystemPackage
import Testing

@testable import JournalStorage

@Suite("Drafts: what is typed and not yet saved")
struct DraftsTests {
    private static let path = NoteKey.ada.path
    private static let head = ScratchJournal.noteHead

    private static func scratch() throws -> ScratchJournal { try .withNote() }
    private static func files(_ scratch: ScratchJournal) -> [String] { scratch.drafts() }

    @discardableResult private static func abandon(
        _ text: String, _ key: NoteKey = .ada, in scratch: ScratchJournal, _ waiting: Waiting = Waiting()
    ) throws -> NoteFile {
        try scratch.abandon(text, key, waiting)
    }

    @Test("Nothing is on the disk before something is written, and nothing after a clean leave")
    func clean() throws {
        let scratch = try Self.scratch()
        let store = try scratch.store()
        let before = scratch.snapshot()
        let note = try store.note(.ada, new: .held)
        let idle = try #require(store.beginDraft(of: note))
        idle.goOn(from: note)
        idle.discard()
        #expect(scratch.snapshot() == before)
        let draft = try #require(store.beginDraft(of: note))
        try draft.write(bytes("a\nb\nc"))
        #expect(Self.files(scratch).count == 3)
        let saved = try store.save(bytes("a\nb\nc"), of: note).file
        draft.goOn(from: saved)
        #expect(!Self.files(scratch).contains { $0.hasSuffix(".text") })
        try draft.write(bytes("a\nb\nc\nd"))
        #expect(Self.files(scratch).count == 3)
        draft.discard()
        #expect(Self.files(scratch) == [])
        // Once ended it stays so.
        try draft.write(bytes("late"))
        #expect(Self.files(scratch) == [])
        #expect(try store.abandonedDrafts().isEmpty)
    }

    @Test("Nobody else may look into it, and version control leaves it alone from the start")
    func modes() throws {
        let scratch = try Self.scratch()
        let old = umask(0)
        defer { umask(old) }
        let store = try scratch.store()
        let draft = try #require(store.beginDraft(of: try store.note(.adasPrivate, new: .held)))
        try draft.write(bytes("secret"))
        #expect(scratch.mode(".rapport/drafts") == 0o700)
        for name in Self.files(scratch) { #expect(scratch.mode(".rapport/drafts/\(name)") == 0o600) }
        #expect(scratch.text(".rapport/.gitignore") == "*\n")
        #expect(scratch.litter() == [])
        #expect(!scratch.exists(".rapport/lock"))
        // A folder that others could look into is closed.
        try scratch.setMode(0o755, of: ".rapport/drafts")
        try draft.write(bytes("secret!"))
        #expect(scratch.mode(".rapport/drafts") == 0o700)
        for (path, text) in scratch.texts() {
            #expect(!String(decoding: text, as: UTF8.self).contains("secret"), "\(path)")
        }
    }

    @Test("A folder of drafts that is a link is not written through")
    func link() throws {
        let scratch = try Self.scratch()
        try FileManager.default.createDirectory(atPath: scratch.path + "/.rapport", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: scratch.path + "/.rapport/drafts", withDestinationPath: scratch.path + "/pairs/ada")
        let store = try scratch.store()
        let draft = try #require(store.beginDraft(of: try store.note(.adasPrivate, new: .held)))
        let before = scratch.texts()
        let error = #expect(throws: JournalError.self) { try draft.write(bytes("secret")) }
        #expect(error?.kind == .unwritable)
        #expect(scratch.texts() == before)
    }

    @Test("A draft is offered only once its holder is gone, and holds all that is needed to go on")
    func abandoned() throws {
        let scratch = try Self.scratch()
        let store = try scratch.store()
        let note = try store.note(.ada, new: NewNote(status: .held, time: TimeOfDay("14:02"), title: "a \\ b\nc"))
        var draft = store.beginDraft(of: note)
        var changes = HeadChanges()
        (changes.status, changes.minutes, changes.title) = (.set(.held), .set(12), .set("x\n\\ y"))
        changes.because = .removed
        try draft?.write(bytes("a\nb\ntyped \u{E0FF}\u{E000}"), head: changes)
        let other = try scratch.store()
        #expect(try other.abandonedDrafts().isEmpty)
        draft = nil
        let found = try #require(try other.abandonedDrafts().first)
        #expect(found.file == note)
        #expect(found.body == bytes("a\nb\ntyped \u{E0FF}\u{E000}"))
        #expect(found.head == changes)
        #expect(found.key == .ada)
        #expect(abs(Double(found.writtenAt) - Date().timeIntervalSince1970) < 60)
    }

    @Test("All that may become of a head, and a note that isn't there yet, are kept as they are")
    func record() throws {
        var changes = HeadChanges()
        changes.time = .halfNine
        (changes.comfort, changes.trust, changes.guidance) = (.set(1), .removed, .set(5))
        changes.because = .set("why")
        changes.title = .removed
        let typed = DraftRecord(typed: bytes("\n\nx"), head: changes, in: .adasPrivate, base: 3, written: 99)
        let read = try #require(DraftRecord(typed.bytes))
        #expect(read == typed)
        #expect(read.headChanges == changes && read.key == .adasPrivate && read.number("base") == 3)
        let new = NewNote(
            status: .planned, time: TimeOfDay("14:02"), title: "a\\n\nb")
        let note = NoteFile(.ada, original: nil, head: NoteFrontMatter(bytes("---\n---\n")), body: bytes("x"), new: new)
        #expect(DraftRecord(DraftRecord(base: note, begun: 1).bytes)?.base == note)
        // Cut off or changed anywhere, it is none, or at least no other text.
        for end in 0..<typed.bytes.count { #expect(DraftRecord(Array(typed.bytes[..<end])) == nil) }
        var generator = Seeded(3)
        for _ in 0..<3000 {
            var bytes = DraftRecord(base: note, begun: 1).bytes
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            if let read = DraftRecord(bytes) { _ = (read.base, read.headChanges) }
        }
    }

    @Test("Taken up again, what was typed is joined with what the file holds by now, and nothing is left behind")
    func takenUp() throws {
        let scratch = try Self.scratch()
        try Self.abandon("a\nb\nmine\n", in: scratch)
        try scratch.write(Self.head + "theirs\na\nb\n", to: Self.path)
        let store = try scratch.store()
        let found = try #require(try store.abandonedDrafts().first)
        #expect(
            LineDifference.rows(of: found, in: scratch) == ["-theirs", " a", " b", "+mine"])
        let draft = found.takeUp()
        // Written on, the draft still knows what it began with.
        try draft.write(found.body + bytes("more\n"), head: found.head)
        #expect(Self.files(scratch).count == 3)
        let saving = try store.save(found.body + bytes("more\n"), head: found.head, of: found.file)
        #expect(saving.isJoined)
        #expect(scratch.text(Self.path) == Self.head + "theirs\na\nb\nmine\nmore\n")
        draft.discard()
        #expect(Self.files(scratch) == [])
    }

    @Test("Taken up and left behind again, it is offered again with the same beginning")
    func takenUpTwice() throws {
        let scratch = try Self.scratch()
        let note = try Self.abandon("a\nb\nmine\n", in: scratch)
        for number in 1...3 {
            let found = try #require(try scratch.store().abandonedDrafts().first)
            #expect(found.file == note)
            let draft = found.takeUp()
            try draft.write(found.body + bytes("\(number)\n"))
        }
        let found = try #require(try scratch.store().abandonedDrafts().first)
        #expect(found.body == bytes("a\nb\nmine\n1\n2\n3\n"))
        #expect(found.file == note)
        #expect(Self.files(scratch).count == 3)
    }

    @Test("Done away with, its text is in the trash first, for the owner's eyes alone, and its files are gone")
    func discarded() throws {
        let scratch = try Self.scratch()
        try Self.abandon("secret\n", .adasPrivate, in: scratch)
        let store = try scratch.store()
        let found = try #require(try store.abandonedDrafts().first)
        let kept = try store.discard(found)
        #expect(kept == ".rapport/trash/2026-11-22.md")
        #expect(scratch.text(kept) == "---\nfrom: private/ada/sessions/2026-11-22.md\nline: 1\n---\nsecret\n")
        #expect(scratch.mode(kept) == 0o600)
        #expect(Self.files(scratch) == [])
        #expect(try store.abandonedDrafts().isEmpty)
    }

    @Test("A draft whose text can't be put in the trash stays")
    func notDiscarded() throws {
        let scratch = try Self.scratch()
        try Self.abandon("mine\n", in: scratch)
        try scratch.write("in the way", to: ".rapport/trash")
        let store = try scratch.store()
        var found = try store.abandonedDrafts().first
        let draft = try #require(found)
        #expect(throws: JournalError.self) { try store.discard(draft) }
        found = nil
        #expect(Self.files(scratch).count == 3)
    }

    @Test("What the file holds already is not offered, nor what is no more than was there; the next draft sweeps it")
    func spent() throws {
        let scratch = try Self.scratch()
        try Self.abandon("a\nb\ntyped\n", in: scratch)
        try Self.abandon("a\nb\n", in: scratch)
        try scratch.write(Self.head + "a\nb\ntyped\n", to: Self.path)
        let store = try scratch.store()
        let before = scratch.snapshot()
        #expect(try store.abandonedDrafts().isEmpty)
        #expect(scratch.snapshot() == before)
        #expect(Self.files(scratch).count == 6)
        // A lock and a base without a text, and half of a file.
        try scratch.write("", to: ".rapport/drafts/1-1.lock")
        try scratch.write("x", to: ".rapport/drafts/1-2.new")
        try scratch.write("x", to: ".rapport/drafts/1-3.base1")
        let draft = try #require(store.beginDraft(of: try store.note(.ada, new: .held)))
        try draft.write(bytes("z"))
        #expect(Self.files(scratch).count == 3)
        draft.discard()
        #expect(Self.files(scratch) == [])
    }

    @Test("Ratings that were given and not saved are offered; minutes the clock counted are not")
    func headOnly() throws {
        let scratch = try ScratchJournal([NoteKey.adasPrivate.path: "x\n", Self.path: Self.head])
        let store = try scratch.store()
        for (key, isOffered) in [(NoteKey.adasPrivate, true), (NoteKey.ada, false)] {
            let note = try store.note(key, new: .held)
            var changes = HeadChanges()
            if isOffered { changes.trust = .set(3) } else { changes.minutes = .set(12) }
            var draft = store.beginDraft(of: note)
            try draft?.write(note.body, head: changes)
            draft = nil
            #expect(try store.abandonedDrafts().contains { $0.key == key } == isOffered)
        }
    }

    @Test("The one written last comes first")
    func order() throws {
        let scratch = try Self.scratch()
        for (index, seconds) in [20, 30, 10].enumerated() {
            var waiting = Waiting()
            waiting.now = { Int64(seconds) * 1000 }
            try Self.abandon("typed \(index)", in: scratch, waiting)
        }
        let found = try scratch.store().abandonedDrafts()
        #expect(found.map(\.writtenAt) == [30, 20, 10])
        #expect(found.map(\.body) == [1, 0, 2].map { bytes("typed \($0)") })
    }

    @Test("In memory there are none")
    func memory() throws {
        let store = try JournalStore(MemoryFiles(["pairs/ada/pair.md": bytes(ScratchJournal.pairFile)]))
        #expect(store.beginDraft(of: try store.note(.ada, new: .held)) == nil)
        #expect(try store.abandonedDrafts().isEmpty)
    }

    @Test("A journal that has none has none")
    func none() throws {
        let scratch = try Self.scratch()
        let before = scratch.snapshot()
        #expect(try scratch.store().abandonedDrafts().isEmpty)
        #expect(scratch.snapshot() == before)
    }
}

extension LineDifference {
    /// What a draft has that its file hasn't, a sign before each line.
    fileprivate static func rows(of draft: AbandonedDraft, in scratch: ScratchJournal) -> [String] {
        let body = NoteParts(scratch.read(draft.key.path) ?? []).body
        return LineDifference(from: body, to: draft.body).rows.map { row in
            switch row {
            case .same(let text): " " + text
            case .removed(let text): "-" + text
            case .added(let text): "+" + text
            case .gap(let count): "\(count)"
            }
        }
    }
}
