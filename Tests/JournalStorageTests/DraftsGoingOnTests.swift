import Foundation
import Mentorship
import SystemPackage
import Testing

@testable import JournalStorage

@Suite("Drafts of notes that are saved, renamed, moved, or thrown away")
struct DraftsGoingOnTests {
    private static let next = NoteKey(SessionKey(SessionName(day: day("2026-11-22"), number: 2), of: .ada))

    @Test("Once one side is saved its draft goes, and what is typed then begins with what was saved")
    func oneSide() throws {
        let scratch = try ScratchJournal.withNote()
        let note = try scratch.store().note(.ada, new: .held)
        let saved: NoteFile
        do {
            let store = try scratch.store()
            let shared = try #require(store.beginDraft(of: note))
            let own = try #require(store.beginDraft(of: try store.note(.adasPrivate, new: .held)))
            try shared.write(bytes("a\nb\nc\n"))
            try own.write(bytes("secret\n"))
            saved = try store.save(bytes("a\nb\nc\n"), of: note).file
            shared.goOn(from: saved)
            #expect(scratch.drafts().filter { $0.hasSuffix(".text") }.count == 1)
            // The program ends here: only the side that was not saved is offered.
        }
        do {
            let found = try scratch.store().abandonedDrafts()
            #expect(found.map(\.key) == [.adasPrivate])
        }
        do {
            let store = try scratch.store()
            let shared = try #require(store.beginDraft(of: note))
            try shared.write(bytes("a\nb\nc\n"))
            shared.goOn(from: saved)
            try shared.write(bytes("a\nb\nc\nd\n"))
        }
        let store = try scratch.store()
        try scratch.write(ScratchJournal.noteHead + "theirs\na\nb\nc\n", to: NoteKey.ada.path)
        let draft = try #require(try store.abandonedDrafts().first { $0.key == .ada })
        #expect(draft.file == saved && draft.body == bytes("a\nb\nc\nd\n"))
        // What was saved already is not typed once more.
        let saving = try store.save(draft.body, of: draft.file)
        #expect(saving.conflictCopy == nil)
        #expect(scratch.text(NoteKey.ada.path) == ScratchJournal.noteHead + "theirs\na\nb\nc\nd\n")
    }

    @Test("That a session was asked for as another is kept, and so is the name it went under")
    func another() throws {
        let scratch = try ScratchJournal()
        do {
            let store = try scratch.store()
            let shared = try store.note(.ada, new: .held, isAnother: true)
            let own = try store.note(.adasPrivate, new: .held, isAnother: true)
            let drafts = try [shared, own].map { try #require(store.beginDraft(of: $0)) }
            for draft in drafts { try draft.write(bytes("typed\n")) }
        }
        do {
            let store = try scratch.store()
            let found = try store.abandonedDrafts()
            #expect(found.map(\.file.isAnother) == [true, true])
            try scratch.write("theirs\n", to: NoteKey.ada.path)
            let drafts = try #require(found.first { $0.key == .ada }).takeUp()
            let own = try #require(found.first { $0.key == .adasPrivate }).takeUp()
            let saved = try store.save(bytes("typed\n"), of: try #require(found.first { $0.key == .ada }).file).file
            #expect(saved.key == Self.next)
            drafts.goOn(from: saved)
            own.goOn(beside: saved)
            #expect(drafts.key == Self.next && own.key == Self.next.flipped)
            try drafts.write(bytes("typed on\n"))
            try own.write(bytes("own\n"))
        }
        let found = try scratch.store().abandonedDrafts()
        #expect(Set(found.map(\.key)) == [Self.next, Self.next.flipped])
        #expect(found.allSatisfy { !$0.file.isAnother })
    }

    // MARK: Moving

    @Test(
        "A session is not moved while something typed into either text waits", arguments: [NoteKey.ada, .adasPrivate])
    func move(key: NoteKey) throws {
        let scratch = try ScratchJournal.withNote()
        let store = try scratch.store()
        let move = Change.moveSession(
            NoteKey.ada.session, to: SessionMove(to: day("2026-12-04"), status: .planned))
        let later = Change.moveSession(
            NoteKey.ada.session, to: SessionMove(to: day("2026-11-22"), at: TimeOfDay("14:00"), status: .planned))
        func refuses(_ change: Change) -> Bool {
            let before = scratch.texts()
            let error = #expect(throws: JournalError.self) { try store.apply(change) }
            let words = "unsaved notes waiting: open them with n first"
            return error?.kind == .wrongState && error?.message.contains(words) == true && scratch.texts() == before
        }
        let draft = try #require(store.beginDraft(of: try store.note(key, new: .held)))
        try draft.write(bytes("typed\n"))
        // This program's own, and another's.
        #expect(refuses(move))
        draft.discard()
        try scratch.abandon("typed\n", key)
        #expect(refuses(move))
        do {
            let held = try store.abandonedDrafts()
            #expect(held.count == 1)
            #expect(refuses(move))
        }
        // Its name stays where only the time is another, and other sessions have nothing to do with it.
        _ = try store.apply(later)
        try scratch.write("---\nstatus: held\n---\n", to: Self.next.path)
        _ = try store.apply(.moveSession(Self.next.session, to: SessionMove(to: day("2026-12-05"), status: .planned)))
        _ = try store.discard(try #require(try store.abandonedDrafts().first))
        _ = try store.apply(move)
        #expect(!scratch.exists(NoteKey.ada.path))
    }

    @Test("A draft of which the file holds everything keeps no session from being moved")
    func moveSpent() throws {
        let scratch = try ScratchJournal.withNote()
        try scratch.abandon("a\nb\nc\n")
        try scratch.write(ScratchJournal.noteHead + "a\nb\nc\n", to: NoteKey.ada.path)
        let store = try scratch.store()
        _ = try store.apply(
            .moveSession(NoteKey.ada.session, to: SessionMove(to: day("2026-12-04"), status: .planned)))
        #expect(!scratch.exists(NoteKey.ada.path))
    }

    // MARK: What must not be written, and where

    @Test("Where the journal is gone nothing is made in its place, and no word is written")
    func emptyMountPoint() throws {
        let scratch = try ScratchJournal.withNote()
        let store = try scratch.store()
        let draft = try #require(store.beginDraft(of: try store.note(.adasPrivate, new: .held)))
        try draft.write(bytes("secret\n"))
        for name in ["pairs", ".rapport"] { try FileManager.default.removeItem(atPath: "\(scratch.path)/\(name)") }
        let written = #expect(throws: JournalError.self) { try draft.write(bytes("secret on\n")) }
        let kept = #expect(throws: JournalError.self) {
            try store.keepInTrash(bytes("secret on\n"), of: NoteKey.adasPrivate.path)
        }
        #expect(written?.kind == .noJournal && kept?.kind == .noJournal)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
    }

    @Test("No private word is written where what keeps it out of version control can't be made")
    func withoutIgnoring() throws {
        let scratch = try ScratchJournal.withNote()
        var probe = SystemCalls.Probe()
        probe.failure = { name, file in name == .rename && file == ".gitignore" ? .fileExists : nil }
        let store = try scratch.store(probe)
        let draft = try #require(store.beginDraft(of: try store.note(.adasPrivate, new: .held)))
        let error = #expect(throws: JournalError.self) { try draft.write(bytes("secret\n")) }
        #expect(error?.kind == .unwritable)
        #expect(error?.message.contains(".rapport/.gitignore") == true)
        #expect(scratch.drafts() == [] && scratch.litter() == [])
    }

    @Test("What is thrown away is kept in the trash, each time in a file of its own")
    func trash() throws {
        let scratch = try ScratchJournal.withNote()
        let store = try scratch.store()
        let paths = try (1...2).map { try store.keepInTrash(bytes("typed \($0) \u{E0FF}"), of: NoteKey.ada.path) }
        #expect(paths == [".rapport/trash/2026-11-22.md", ".rapport/trash/2026-11-22-2.md"])
        for (index, path) in paths.enumerated() {
            let head = "---\nfrom: \(NoteKey.ada.path)\nline: 1\n---\n"
            #expect(readable(scratch.read(path)) == readable(bytes(head + "typed \(index + 1) \u{E0FF}")))
        }
    }
}
