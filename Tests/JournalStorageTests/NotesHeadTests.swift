import Foundation
import Mentorship
import PlainText
import Testing

@testable import JournalStorage

@Suite("Keys of a front matter written as the smallest edit")
struct NotesHeadTests {
    private typealias Value = FrontMatterEdit.Value

    /// A text, a key, what it is to say, and what the text must become.
    private static let edits: [(before: String, key: String, value: FrontMatterEdit.Value?, after: String)] = [
        // In its place, in its quotes, with its comment.
        ("---\nminutes: 30 # so far\n---\n", "minutes", .plain("45"), "---\nminutes: 45 # so far\n---\n"),
        ("---\ntime: \"14:00\"\n---\nx", "time", .quoted("14:05"), "---\ntime: \"14:05\"\n---\nx"),
        ("---\ntime: '14:00'\n---\n", "time", .quoted("14:05"), "---\ntime: '14:05'\n---\n"),
        ("---\ntime: 14:00\n---\n", "time", .quoted("14:05"), "---\ntime: \"14:05\"\n---\n"),
        ("---\ntitle: 'a'\n---\n", "title", .text("It's"), "---\ntitle: 'It''s'\n---\n"),
        ("---\ntitle: 'a'\n---\n", "title", .text("a\nb"), "---\ntitle: \"a\\nb\"\n---\n"),
        ("---\ntitle: \"a\"\n---\n", "title", .text("say \"hi\""), "---\ntitle: \"say \\\"hi\\\"\"\n---\n"),
        ("---\ntitle: a\n---\n", "title", .text("Plan: B #1"), "---\ntitle: \"Plan: B #1\"\n---\n"),
        ("---\ntitle: |\n  long\n  text\nmood: x\n---\n", "title", .text("short"), "---\ntitle: short\nmood: x\n---\n"),
        ("---\n\u{E0FF}: 1\nmode:\n---\n", "mode", .text("in person"), "---\n\u{E0FF}: 1\nmode: in person\n---\n"),
        // New.
        ("---\r\ntitle: a\r\n---\r\nb", "status", .plain("held"), "---\r\ntitle: a\r\nstatus: held\r\n---\r\nb"),
        ("b\r\n", "status", .plain("held"), "---\r\nstatus: held\r\n---\r\nb\r\n"),
        ("\u{FEFF}", "status", .plain("held"), "\u{FEFF}---\nstatus: held\n---\n"),
        ("---\n---", "status", .plain("held"), "---\nstatus: held\n---"),
        // Out, with what goes on below it; the first line stays behind a byte order mark.
        ("---\ntitle: a\nstatus: held\n---\n", "title", nil, "---\nstatus: held\n---\n"),
        ("\u{FEFF}---\r\ntitle: a # why\r\n---\r\nb", "title", nil, "\u{FEFF}---\r\n---\r\nb"),
        ("---\ntitle:\n- a\n# c\n- b\n# d\nmood: x\n---\n", "title", nil, "---\n# d\nmood: x\n---\n"),
        ("---\ntitle: a\nx: 1\ntitle: b\n---\n", "title", nil, "---\nx: 1\n---\n"),
        // Nothing to do.
        ("---\ntitle: \"a\" # c\n---\n", "title", .text("a"), "---\ntitle: \"a\" # c\n---\n"),
        ("---\nnever closed\n", "title", nil, "---\nnever closed\n"),
        ("", "title", nil, ""),
    ]

    @Test("Only the bytes that say it differ", arguments: edits.indices)
    func edit(index: Int) throws {
        let row = Self.edits[index]
        let after = try FrontMatterEdit.applying([(row.key, row.value)], to: bytes(row.before), of: "a.md")
        #expect(readable(after) == readable(bytes(row.after)))
        let again = try FrontMatterEdit.applying([(row.key, row.value)], to: after, of: "a.md")
        #expect(again == after)
    }

    @Test("A front matter that is never closed is not written into")
    func open() {
        let error = #expect(throws: JournalError.self) {
            try FrontMatterEdit.applying([("title", .text("secret"))], to: bytes("---\nmood: x\n"), of: "a.md")
        }
        #expect(error?.kind == .wrongState)
        #expect(error?.message.contains("secret") == false)
    }

    @Test("Random texts as values are read back as they were, and nothing else changes")
    func roundTrip() throws {
        var generator = Seeded(11)
        let letters: [String] = ["a", "'", "\"", ":", " ", "#", "\\", "-", "\n", "\u{1}", "é", "😀", "[", "1", "~"]
        for _ in 0..<100 {
            let text = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
                letters[Int.random(in: 0..<letters.count, using: &generator)]
            }.joined()
            for old in ["a", "'a'", "\"a\"", "[a, b]", ""] {
                let before = Document("---\nx: 1\ntitle: \(old) # c\ny: 2\n---\nbody\n")
                let edits = try FrontMatterEdit(document: before, path: "a.md").edits(
                    setting: "title", to: .text(text))
                let after = Document(before.applying(edits))
                #expect(after.frontMatter["title"]?.value == .text(text))
                #expect(after.frontMatter.entries.count == 3)
                #expect(after.bytes.suffix(18).elementsEqual("# c\ny: 2\n---\nbody\n".utf8))
            }
        }
    }

    // MARK: What is asked of a note

    private static func changes(_ set: (inout HeadChanges) -> Void) -> HeadChanges {
        var changes = HeadChanges()
        set(&changes)
        return changes
    }

    /// A note, what is to become of its head, and what it must become.
    private static let heads: [(before: String, changes: HeadChanges, after: String)] = [
        (
            "---\nstatus: planned\n---\nx\n", changes { $0.status = .set(.held) }, "---\nstatus: held\n---\nx\n"
        ),
        ("---\nstatus: Held\n---\n", changes { $0.status = .set(.held) }, "---\nstatus: Held\n---\n"),
        ("---\nminutes: 45 min\n---\n", changes { $0.minutes = .set(45) }, "---\nminutes: 45 min\n---\n"),
        ("---\nminutes: 45 min\n---\n", changes { $0.minutes = .set(46) }, "---\nminutes: 46\n---\n"),
        ("---\nminutes: soon\n---\n", changes { $0.minutes = .removed }, "---\n---\n"),
        ("---\nminutes:\n---\n", changes { $0.minutes = .removed }, "---\nminutes:\n---\n"),
        ("---\ntime: \"14:00\"\n---\n", changes { $0.time = .halfNine }, "---\ntime: \"09:30\"\n---\n"),
        ("---\nmood: x\n---\nb", changes { $0.time = .halfNine }, "---\nmood: x\ntime: \"09:30\"\n---\nb"),
        ("---\ntitle: A\n---\n", changes { $0.title = .set(" \t") }, "---\n---\n"),
        (
            "only words\r\n",
            changes {
                $0.status = .set(.cancelled)
                $0.because = .set("ill: flu")
            },
            "---\r\nstatus: cancelled\r\nbecause: \"ill: flu\"\r\n---\r\nonly words\r\n"
        ),
        // A key that is already so needs no front matter.
        ("only words", changes { $0.title = .removed }, "only words"),
    ]

    @Test("What is asked of a session's head is the smallest edit of its file", arguments: heads.indices)
    func head(index: Int) throws {
        let row = Self.heads[index]
        let path = NoteKey.ada.path
        let files = MemoryFiles(["pairs/ada/pair.md": bytes(ScratchJournal.pairFile), path: bytes(row.before)])
        let store = try JournalStore(files)
        let note = try store.note(.ada, new: .held)
        let saving = try store.save(note.body, head: row.changes, of: note)
        #expect(readable(files.files[path]) == readable(bytes(row.after)))
        #expect(saving.isWritten == (row.before != row.after))
        #expect(saving.file.body == note.body)
        #expect(saving.headRefusal == nil)
        #expect(saving.file.original == bytes(row.after))
        if let reversal = saving.reversal {
            _ = try store.revert(reversal)
            #expect(readable(files.files[path]) == readable(bytes(row.before)))
        }
    }

    @Test("What can't be written into the head is said, and the text is saved all the same")
    func refusals() throws {
        let path = NoteKey.ada.path
        for (before, changes) in [
            ("---\nnever closed\n", Self.changes { $0.status = .set(.held) }),
            ("---\nstatus: held\n---\n", Self.changes { $0.minutes = .set(-1) }),
            ("---\nstatus: held\n---\n", Self.changes { $0.comfort = .set(2) }),
        ] {
            let files = MemoryFiles(["pairs/ada/pair.md": bytes(ScratchJournal.pairFile), path: bytes(before)])
            let store = try JournalStore(files)
            let note = try store.note(.ada, new: .held)
            let saving = try store.save(note.body + bytes("typed\n"), head: changes, of: note)
            #expect(saving.headRefusal != nil)
            #expect(readable(files.files[path]) == readable(bytes(before + "typed\n")))
        }
    }

    @Test("Ratings are written on the owner's own side, made with the first one, and nowhere else")
    func ratings() throws {
        let files = MemoryFiles(["pairs/ada/pair.md": bytes(ScratchJournal.pairFile)])
        let store = try JournalStore(files)
        var note = try store.note(.adasPrivate, new: .held)
        #expect(note.head.isEmpty)
        note = try store.save(bytes("tired\n"), of: note).file
        #expect(readable(files.files[note.path]) == readable(bytes("tired\n")))
        let both = Self.changes {
            $0.trust = .set(4)
            $0.comfort = .set(2)
        }
        note = try store.save(note.body, head: both, of: note).file
        #expect(readable(files.files[note.path]) == readable(bytes("---\ncomfort: 2\ntrust: 4\n---\ntired\n")))
        #expect(note.body == bytes("tired\n"))
        let wrong = try store.save(note.body, head: Self.changes { $0.trust = .set(6) }, of: note)
        #expect(wrong.headRefusal?.kind == .refused)
        let foreign = try store.save(note.body, head: Self.changes { $0.title = .set("T") }, of: note)
        #expect(foreign.headRefusal?.kind == .refused)
        note = try store.save(note.body, head: Self.changes { $0.comfort = .removed }, of: note).file
        #expect(readable(files.files[note.path]) == readable(bytes("---\ntrust: 4\n---\ntired\n")))
        #expect(readable(files.files[NoteKey.ada.path]) == readable(bytes("---\nstatus: held\n---\n")))
    }
}

extension NoteKey {
    /// The notes of one session of the pair ada.
    static let ada = NoteKey(SessionKey(SessionName(day: day("2026-11-22")), of: .ada))
    /// The owner's own notes on it.
    static let adasPrivate = ada.flipped
}

extension HeadChanges.Setting<TimeOfDay> {
    /// 09:30, as an example.
    static var halfNine: Self { TimeOfDay("09:30").map { .set($0) } ?? .removed }
}

extension NewNote {
    static let held = NewNote(status: .held)
}
