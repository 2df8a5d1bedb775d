import Foundation
import Mentorship
import Testing

@testable import JournalStorage

@Suite("Opening a note for writing")
struct NotesOpeningTests {
    private static let path = NoteKey.ada.path

    private static func store(_ files: [String: String]) throws -> JournalStore {
        let pair = ["pairs/ada/pair.md": ScratchJournal.pairFile]
        return try JournalStore(MemoryFiles(files.merging(pair) { $1 }.mapValues(bytes)))
    }

    /// A file, and its two parts.
    private static let parts: [(head: String, body: String)] = [
        ("---\nstatus: held\n---\n", "words\n"), ("", "words"), ("", ""), ("\u{FEFF}", "words\r\n"),
        ("\u{FEFF}---\r\ntitle: x\r\n--- \r\n", "a\r\nb"), ("---\n---", ""), ("", "---\nnever closed\n"),
        ("---\na: 1\n---\n", "---\nb: 2\n---\n"), ("---\n\u{E0FF}\n---\n", "\u{E0C0}\u{E000}"), ("\u{FEFF}", ""),
    ]

    @Test("The head is what lies above the text, byte for byte, and the body all the rest", arguments: parts.indices)
    func split(index: Int) throws {
        let row = Self.parts[index]
        let note = try Self.store([Self.path: row.head + row.body]).note(.ada, new: .held)
        #expect(readable(note.head) == readable(bytes(row.head)))
        #expect(readable(note.body) == readable(bytes(row.body)))
        #expect(note.original == bytes(row.head + row.body))
    }

    @Test("A session without a file begins with what is known of it, and nothing is written")
    func new() throws {
        let files = MemoryFiles(["pairs/ada/pair.md": bytes(ScratchJournal.pairFile)])
        let store = try JournalStore(files)
        let new = NewNote(
            status: .planned, time: TimeOfDay("14:02"), title: "Plan: B")
        let note = try store.note(.ada, new: new)
        #expect(note.original == nil)
        #expect(note.body.isEmpty)
        #expect(
            String(decoding: note.head, as: UTF8.self)
                == "---\ntitle: \"Plan: B\"\ntime: \"14:02\"\nstatus: planned\n---\n"
        )
        #expect(files.files.count == 1)
        let saved = try store.save(note.body, of: note)
        #expect(saved.isWritten)
        let session = try #require(try store.pair(.ada)?.sessions.first)
        #expect(session.title == "Plan: B" && session.time == TimeOfDay("14:02"))
        #expect(session.writtenStatus == .planned)
    }

    /// A template, and what a session held on a day at 14:02 begins with.
    private static let templates: [(template: String, head: String, body: String)] = [
        ("", "---\ntime: \"14:02\"\nstatus: held\n---\n", ""),
        ("## Last time\n", "---\ntime: \"14:02\"\nstatus: held\n---\n", "## Last time\n"),
        (
            "---\nplace: Library # ours\nstatus: planned\nmood: x\n---\n## Us\n",
            "---\nplace: Library # ours\nstatus: held\nmood: x\ntime: \"14:02\"\n---\n", "## Us\n"
        ),
        (
            "\u{FEFF}---\r\ntime: 10:00\r\n---\r\nQ:\r\n", "\u{FEFF}---\r\ntime: \"14:02\"\r\nstatus: held\r\n---\r\n",
            "Q:\r\n"
        ),
    ]

    @Test("A new session takes what the template has, and what is known of it wins", arguments: templates.indices)
    func template(index: Int) throws {
        let row = Self.templates[index]
        let store = try Self.store(["session-template.md": row.template])
        let note = try store.note(.ada, new: NewNote(status: .held, time: TimeOfDay("14:02")))
        #expect(readable(note.head) == readable(bytes(row.head)))
        #expect(readable(note.body) == readable(bytes(row.body)))
        let own = try store.note(.adasPrivate, new: .held)
        #expect(own.head.isEmpty && own.body.isEmpty)
    }

    @Test("What can't be opened is said in a sentence, and nothing is written")
    func oddities() throws {
        for oddity in ["folder", "pipe", "link", "large", "lines", "secret", "newer", "pair"] {
            let journal = try ScratchJournal(["pairs/ada/sessions/.keep": ""])
            let path = "\(journal.path)/\(Self.path)"
            var kind = JournalError.Kind.unreadable
            switch oddity {
            case "folder": try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            case "pipe": #expect(mkfifo(path, 0o600) == 0)
            case "link": try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/etc/passwd")
            case "large": try journal.write([UInt8](repeating: 97, count: JournalStore.byteLimit + 1), to: Self.path)
            case "lines": try journal.write([UInt8](repeating: 10, count: JournalStore.lineLimit + 1), to: Self.path)
            case "newer":
                try journal.write("2\n", to: ".rapport/format")
                kind = .unwritable
            case "pair":
                try FileManager.default.removeItem(atPath: journal.path + "/pairs/ada")
                kind = .notFound
            default:
                guard getuid() != 0 else { continue }
                try journal.write("secret", to: Self.path)
                try journal.setMode(0, of: Self.path)
            }
            let names = try FileManager.default.subpathsOfDirectory(atPath: journal.path)
            let error = #expect(throws: JournalError.self, "\(oddity)") {
                try journal.store().note(.ada, new: .held)
            }
            #expect(error?.kind == kind, "\(oddity)")
            #expect(error?.message.hasSuffix(".") == true, "\(oddity)")
            #expect(try FileManager.default.subpathsOfDirectory(atPath: journal.path) == names)
        }
        for name in ["..", "", "a/b", ".hidden"] {
            let key = NoteKey(SessionKey(NoteKey.ada.session.name, of: PairID(name)))
            let error = #expect(throws: JournalError.self) { try Self.store([:]).note(key, new: .held) }
            #expect(error?.kind == .notFound)
        }
    }
}
