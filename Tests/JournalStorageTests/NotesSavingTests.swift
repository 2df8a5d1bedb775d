import Foundation
import Mentorship
import Synchronization
import Testing

@testable import JournalStorage

@Suite("Saving notes")
struct NotesSavingTests {
    private static let path = NoteKey.ada.path
    private static let copy = "pairs/ada/sessions/2026-11-22.conflict-1.md"
    private static let head = "---\nstatus: held\n---\n"

    private static func journal(
        _ text: String? = nil, _ others: [String: String] = [:]
    ) throws
        -> (JournalStore, MemoryFiles)
    {
        var files = others
        files["pairs/ada/pair.md"] = ScratchJournal.pairFile
        files[path] = text
        let memory = MemoryFiles(files.mapValues(bytes))
        return (try JournalStore(memory), memory)
    }

    private static func text(_ files: MemoryFiles, _ path: String = path) -> String? {
        files.files[path].map { String(decoding: $0, as: UTF8.self) }
    }

    @Test("What nobody else touched is written as it is typed, and undone and redone byte for byte")
    func plain() throws {
        let (store, files) = try Self.journal(Self.head + "a\r\nb")
        let note = try store.note(.ada, new: .held)
        let saving = try store.save(bytes("a\r\n\u{E0FF}"), of: note)
        #expect(readable(files.files[Self.path]) == readable(bytes(Self.head + "a\r\n\u{E0FF}")))
        #expect(!saving.isJoined && saving.conflictCopy == nil && !saving.wasGone && saving.isWritten)
        let redo = try store.revert(try #require(saving.reversal))
        #expect(Self.text(files) == Self.head + "a\r\nb")
        _ = try store.revert(redo)
        #expect(readable(files.files[Self.path]) == readable(bytes(Self.head + "a\r\n\u{E0FF}")))
        // And on from there.
        let next = try store.save(bytes("c\n"), of: saving.file)
        #expect(!next.isJoined)
        #expect(Self.text(files) == Self.head + "c\n")
    }

    @Test("The same bytes are not written, and nothing in the journal is touched")
    func same() throws {
        let scratch = try ScratchJournal([Self.path: Self.head + "a"])
        let store = try scratch.store()
        let note = try store.note(.ada, new: .held)
        let before = scratch.snapshot()
        let saving = try store.save(note.body, of: note)
        #expect(!saving.isWritten && saving.reversal == nil)
        #expect(saving.file == note)
        #expect(scratch.snapshot() == before)
    }

    @Test("A line is put between a head that isn't ended and what is typed below it")
    func unendedHead() throws {
        let (store, files) = try Self.journal("---\r\nstatus: held\r\n---")
        let note = try store.note(.ada, new: .held)
        let saved = try store.save(bytes("typed"), of: note).file
        #expect(Self.text(files) == "---\r\nstatus: held\r\n---\r\ntyped")
        #expect(try store.note(.ada, new: .held) == saved)
    }

    /// What another program made of the text `a\nb\nc\n`, what is typed, and what the file then holds.
    private static let joins: [(theirs: String, mine: String, joined: String)] = [
        (head + "x\na\nb\nc\n", "a\nb\nc\nmine\n", head + "x\na\nb\nc\nmine\n"),
        (head + "a\nb\nc\ntheirs\n", "a\nb\nc\nmine\n", head + "a\nb\nc\ntheirs\nmine\n"),
        (head + "a\nb\nC\n", "A\nb\nc\n", head + "A\nb\nC\n"),
        (head + "a\nb\nc\ntheirs alone\n", "a\nb\nc\n", head + "a\nb\nc\ntheirs alone\n"),
        (head + "a\nb\nc\nsame\n", "a\nb\nc\nsame\n", head + "a\nb\nc\nsame\n"),
        (
            "---\nstatus: cancelled\nbecause: ill\n---\na\nb\nc\n", "a\nb\n",
            "---\nstatus: cancelled\nbecause: ill\n---\na\nb\n"
        ),
        ("a\nb\nc\nhead gone\n", "A\nb\nc\n", "A\nb\nc\nhead gone\n"),
    ]

    @Test("What somebody else wrote meanwhile is joined by lines, and said", arguments: joins.indices)
    func joined(index: Int) throws {
        let row = Self.joins[index]
        let (store, files) = try Self.journal(Self.head + "a\nb\nc\n")
        let note = try store.note(.ada, new: .held)
        files.put(bytes(row.theirs), at: Self.path)
        let saving = try store.save(bytes(row.mine), of: note)
        #expect(Self.text(files) == row.joined)
        #expect(saving.file.original == bytes(row.joined))
        #expect(saving.isJoined == (saving.file.body != bytes(row.mine)))
        #expect(saving.conflictCopy == nil)
        #expect(files.files.count == 2)
        if let reversal = saving.reversal {
            _ = try store.revert(reversal)
            #expect(Self.text(files) == row.theirs)
        }
    }

    @Test("What can't be joined is kept beside the note before that is written, and undone with it")
    func conflict() throws {
        let (store, files) = try Self.journal(Self.head + "a\nb\n")
        let note = try store.note(.ada, new: .held)
        let theirs = Self.head + "a\ntheirs\n\u{E0FF}"
        files.put(bytes(theirs), at: Self.path)
        let saving = try store.save(bytes("a\nmine\n"), of: note)
        #expect(saving.conflictCopy == Self.copy)
        #expect(!saving.isJoined)
        #expect(Self.text(files) == Self.head + "a\nmine\n")
        #expect(files.files[Self.copy] == bytes(theirs))
        #expect(try store.pair(.ada)?.conflictCopies == ["sessions/2026-11-22.conflict-1.md"])
        // Another one gets the next number; what is on the screen stays what is in the file.
        files.put(bytes("else\n"), at: Self.path)
        let next = try store.save(bytes("a\nmine!\n"), of: saving.file)
        #expect(next.conflictCopy == "pairs/ada/sessions/2026-11-22.conflict-2.md")
        for reversal in [next.reversal, saving.reversal] {
            files.put(reversal?.files.last?.after, at: Self.path)
            _ = try store.revert(try #require(reversal))
        }
        #expect(readable(files.files[Self.path]) == readable(bytes(theirs)))
        #expect(files.files.count == 2)
    }

    @Test("A key that both changed in different ways is a conflict, and one that both set to the same is none")
    func headConflict() throws {
        for (status, isConflict) in [("cancelled", true), ("Held", false), ("planned", false)] {
            let (store, files) = try Self.journal("---\nstatus: planned\n---\na\n")
            let note = try store.note(.ada, new: .held)
            files.put(bytes("---\nstatus: \(status)\nplace: here\n---\na\n"), at: Self.path)
            var changes = HeadChanges()
            changes.status = .set(.held)
            let saving = try store.save(bytes("a\nb\n"), head: changes, of: note)
            #expect((saving.conflictCopy != nil) == isConflict)
            #expect(Self.text(files)?.contains("place: here") == !isConflict)
            #expect(Self.text(files)?.lowercased().contains("status: held") == true)
        }
    }

    @Test("A key that is to be as it was stays as somebody else has set it, and of two figures of minutes the larger")
    func headJoined() throws {
        let before = "---\nstatus: held\nminutes: 10\n---\n"
        for (theirs, minutes, expected) in [
            ("---\nstatus: cancelled\nminutes: 10\n---\nx\n", 10, "---\nstatus: cancelled\nminutes: 10\n---\nx\n"),
            ("---\nstatus: held\nminutes: 12 min\n---\nx\n", 11, "---\nstatus: held\nminutes: 12 min\n---\nx\n"),
            ("---\nstatus: held\nminutes: 12\n---\nx\n", 13, "---\nstatus: held\nminutes: 13\n---\nx\n"),
            ("---\nminutes: 10\n---\nx\n", 11, "---\nminutes: 11\n---\nx\n"),
        ] {
            let (store, files) = try Self.journal(before)
            let note = try store.note(.ada, new: .held)
            files.put(bytes(theirs), at: Self.path)
            var changes = HeadChanges()
            (changes.status, changes.minutes) = (.set(.held), .set(minutes))
            let saving = try store.save(note.body, head: changes, of: note)
            #expect(Self.text(files) == expected)
            #expect(saving.conflictCopy == nil && saving.isJoined)
        }
    }

    @Test("A note that was deleted is written again, and said")
    func gone() throws {
        let scratch = try ScratchJournal([Self.path: Self.head + "a\n"])
        let store = try scratch.store()
        let note = try store.note(.ada, new: .held)
        try FileManager.default.removeItem(atPath: "\(scratch.path)/pairs/ada/sessions")
        let saving = try store.save(bytes("a\nb\n"), of: note)
        #expect(saving.wasGone)
        #expect(scratch.text(Self.path) == Self.head + "a\nb\n")
        _ = try store.revert(try #require(saving.reversal))
        #expect(!scratch.exists(Self.path))
    }

    @Test("Where something that is no text has taken the note's place, nothing is written and the reason is said")
    func replaced() throws {
        for oddity in ["folder", "pipe", "link", "sessions", "pair"] {
            let scratch = try ScratchJournal([Self.path: Self.head + "a\n"])
            let store = try scratch.store()
            let note = try store.note(.ada, new: .held)
            let file = "\(scratch.path)/\(Self.path)"
            try FileManager.default.removeItem(atPath: file)
            switch oddity {
            case "folder": try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
            case "pipe": #expect(mkfifo(file, 0o600) == 0)
            case "link": try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "/etc/passwd")
            case "sessions":
                try FileManager.default.removeItem(atPath: "\(scratch.path)/pairs/ada/sessions")
                try scratch.write("in the way", to: "pairs/ada/sessions")
            default: try FileManager.default.removeItem(atPath: "\(scratch.path)/pairs/ada")
            }
            let before = scratch.texts()
            let error = #expect(throws: JournalError.self, "\(oddity)") { try store.save(bytes("b\n"), of: note) }
            #expect(error.map { [.unreadable, .unwritable, .notFound].contains($0.kind) } == true, "\(oddity)")
            #expect(error?.message.hasSuffix(".") == true)
            if oddity != "pipe" { #expect(scratch.texts() == before, "\(oddity)") }
            #expect(scratch.litter() == [])
        }
    }

    @Test("A note that may not be written stays as it is, and can be saved once it may")
    func readOnly() throws {
        guard getuid() != 0 else { return }
        let scratch = try ScratchJournal([Self.path: Self.head + "a\n"])
        let store = try scratch.store()
        let note = try store.note(.ada, new: .held)
        try scratch.setMode(0o400, of: Self.path)
        let error = #expect(throws: JournalError.self) { try store.save(bytes("b\n"), of: note) }
        #expect(error?.kind == .unwritable)
        #expect(scratch.text(Self.path) == Self.head + "a\n")
        try scratch.setMode(0o600, of: Self.path)
        #expect(try store.save(bytes("b\n"), of: note).isWritten)
        #expect(scratch.text(Self.path) == Self.head + "b\n")
    }

    @Test("A text that would be too long to be read again is refused, and the note stays as it is")
    func tooLong() throws {
        let (store, files) = try Self.journal(Self.head)
        let note = try store.note(.ada, new: .held)
        for body in [
            [UInt8](repeating: 97, count: JournalStore.byteLimit),
            [UInt8](repeating: 10, count: JournalStore.lineLimit),
        ] {
            let error = #expect(throws: JournalError.self) { try store.save(body, of: note) }
            #expect(error?.kind == .refused)
        }
        #expect(Self.text(files) == Self.head)
        #expect(files.files.count == 2)
    }

    @Test("Half a file of another editor is waited for, and then joined")
    func torn() throws {
        let scratch = try ScratchJournal([Self.path: Self.head + "a\nb\n"])
        let note = try scratch.store().note(.ada, new: .held)
        let whole = bytes(Self.head + "a\nb\ntheirs\n")
        let file = "\(scratch.path)/\(Self.path)"
        try Data(whole.prefix(25)).write(to: URL(filePath: file))
        let looks = Mutex(0)
        var waiting = Waiting()
        waiting.pause = { _ in
            let count = looks.withLock { count in
                count += 1
                return count
            }
            if count == 1 { try? Data(whole).write(to: URL(filePath: file)) }
        }
        let saving = try scratch.store(waiting: waiting).save(bytes("mine\na\nb\n"), of: note)
        #expect(scratch.text(Self.path) == Self.head + "mine\na\nb\ntheirs\n")
        #expect(saving.isJoined)
    }

    @Test("A session that others began meanwhile is joined, also where it is still empty")
    func begunTwice() throws {
        for (theirs, expected) in [
            ("---\nstatus: held\n---\n", "---\nstatus: held\n---\n## Us\nmine\n"),
            (
                "---\nstatus: held\nplace: x\n---\n## Us\ntheirs\n",
                "---\nstatus: held\nplace: x\n---\n## Us\ntheirs\nmine\n"
            ),
        ] {
            let (store, files) = try Self.journal(nil, ["session-template.md": "## Us\n"])
            let note = try store.note(.ada, new: .held)
            files.put(bytes(theirs), at: Self.path)
            let saving = try store.save(bytes("## Us\nmine\n"), of: note)
            #expect(Self.text(files) == expected)
            #expect(saving.conflictCopy == nil && !saving.wasGone)
        }
    }

    // MARK: The private side

    @Test("A private note of a session without a file makes that too, with its head only, and both are undone")
    func privateTwin() throws {
        let scratch = try ScratchJournal(["session-template.md": "---\nplace: here\n---\n## Us\n"])
        let store = try scratch.store()
        let note = try store.note(.adasPrivate, new: NewNote(status: .held, time: TimeOfDay("14:02")))
        let saving = try store.save(bytes("my secret\n"), of: note)
        #expect(scratch.text(note.path) == "my secret\n")
        #expect(scratch.text(Self.path) == "---\nplace: here\ntime: \"14:02\"\nstatus: held\n---\n")
        #expect(scratch.mode(note.path) == 0o600)
        #expect(try store.problems(today: day("2026-11-23")).isEmpty)
        for (path, text) in scratch.texts() where path.hasPrefix("pairs/") {
            #expect(!String(decoding: text, as: UTF8.self).contains("secret"))
        }
        // What is typed on the shared side afterwards finds no conflict in that.
        let shared = try store.note(.ada, new: .held)
        #expect(shared.original != nil)
        _ = try store.revert(try #require(saving.reversal))
        #expect(!scratch.exists(note.path) && !scratch.exists(Self.path))
    }

    @Test("The shared side that was opened before the private one was saved keeps the template it began with")
    func sharedBegunBefore() throws {
        let (store, files) = try Self.journal(nil, ["session-template.md": "## Us\n"])
        let shared = try store.note(.ada, new: .held)
        let own = try store.note(.adasPrivate, new: .held)
        _ = try store.save(bytes("secret\n"), of: own)
        let saving = try store.save(bytes("## Us\nmine\n"), of: shared)
        #expect(Self.text(files) == Self.head + "## Us\nmine\n")
        #expect(!saving.isJoined && saving.conflictCopy == nil)
    }

    @Test("A private version that can't be joined is kept on the private side, and no message tells of the words")
    func privateConflict() throws {
        let (store, files) = try Self.journal(Self.head, [NoteKey.adasPrivate.path: "secret one\n"])
        let note = try store.note(.adasPrivate, new: .held)
        files.put(bytes("secret two\n"), at: note.path)
        let saving = try store.save(bytes("secret three\n"), of: note)
        #expect(saving.conflictCopy == "private/ada/sessions/2026-11-22.conflict-1.md")
        for (path, text) in files.files where !path.hasPrefix("private/") {
            #expect(!String(decoding: text, as: UTF8.self).contains("secret"))
        }
        var changes = HeadChanges()
        changes.comfort = .set(9)
        let refused = try store.save(bytes("secret\n"), head: changes, of: saving.file)
        #expect(refused.headRefusal?.message.contains("9") == false)
        #expect(refused.headRefusal?.message.contains("secret") == false)
    }

    // MARK: Adding lines

    /// A file, what is added, and what the file then holds.
    private static let additions: [(before: String?, text: String, after: String)] = [
        (nil, "one", head + "one\n"),
        (head, "one\ntwo\n\n", head + "one\ntwo\n"),
        (head + "a\n", "one", head + "a\none\n"),
        (head + "a", "one", head + "a\none\n"),
        (
            "---\r\nstatus: held\r\n---\r\na", "one\ntwo\r\nthree\rfour",
            "---\r\nstatus: held\r\n---\r\na\r\none\r\ntwo\r\nthree\r\nfour\r\n"
        ),
        ("---\r\nstatus: held\r\n---", "one", "---\r\nstatus: held\r\n---\r\none\r\n"),
        (head + "a\n", "\n\none", head + "a\n\n\none\n"),
        (head + "```\nopen\n", "one", head + "```\nopen\none\n"),
        (head, "a\u{1B}[31mb\u{85}c\u{0}\td", head + "a [31mb c \td\n"),
        ("", "é", "é\n"),
        // Bytes that are no text stay as they are; only what a terminal would obey goes.
        (head, "a\u{E0FF}\u{E09B}b\u{E0C2}\u{E09B}c\u{7F}d\u{E0C2}", head + "a\u{E0FF}\u{E09B}b c d\u{E0C2}\n"),
        // Dates are written out where a commitment is read, and nowhere else.
        (head, "- [ ] a due:fri\ndue:fri", head + "- [ ] a due:2026-11-27\ndue:fri\n"),
        (head + "```\nopen", "- [ ] a due:fri", head + "```\nopen\n- [ ] a due:fri\n"),
        (
            head + "<!-- open\n", "- [ ] a due:fri\n-->\n\n- [ ] b due:fri",
            head + "<!-- open\n- [ ] a due:fri\n-->\n\n- [ ] b due:2026-11-27\n"
        ),
        (
            head, "```\n- [ ] a due:fri\n```\n- [ ] b due:fri",
            head + "```\n- [ ] a due:fri\n```\n- [ ] b due:2026-11-27\n"
        ),
        (
            "---\r\nstatus: held\r\n---\r\n", "- [ ] \u{E0FF} due:tomorrow",
            "---\r\nstatus: held\r\n---\r\n- [ ] \u{E0FF} due:2026-11-24\r\n"
        ),
    ]

    private static let today = day("2026-11-23")

    @Test("Lines are added at the end, each ended as those of the file", arguments: additions.indices)
    func append(index: Int) throws {
        let row = Self.additions[index]
        let (store, files) = try Self.journal(row.before)
        let addition = try store.append(bytes(row.text), to: .ada, new: .held, today: Self.today)
        #expect(readable(files.files[Self.path]) == readable(bytes(row.after)))
        #expect(addition.sentences == [])
        _ = try store.revert(try #require(addition.saving.reversal))
        #expect(Self.text(files) == row.before)
    }

    @Test("What can't be taken as a date is said, but not where nothing is read")
    func appendOddDate() throws {
        let (store, _) = try Self.journal(Self.head)
        let text = "```\n- [ ] a due:someday\n```\n- [ ] b due:whenever"
        let addition = try store.append(bytes(text), to: .ada, new: .held, today: Self.today)
        #expect(addition.sentences == ["“due:whenever” is no date that can be read; it stays as typed."])
    }

    @Test("Nothing to add is refused, and nothing is made")
    func appendNothing() throws {
        let (store, files) = try Self.journal()
        for text in ["", "\n", " \t\r\n", "\u{0}"] {
            let error = #expect(throws: JournalError.self) {
                try store.append(bytes(text), to: .ada, new: .held, today: Self.today)
            }
            #expect(error?.kind == .refused)
        }
        #expect(files.files.count == 1)
    }
}
