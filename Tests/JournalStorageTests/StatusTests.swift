import Foundation
import Mentorship
import Testing

@testable import JournalStorage

@Suite("Pausing, resuming and closing a pair")
struct StatusTests {
    private static let file = "pairs/ada/pair.md"

    private static func journal(_ text: String) throws -> (JournalStore, MemoryFiles) {
        let files = MemoryFiles([file: bytes(text)])
        return (try JournalStore(files), files)
    }

    private static let names = "mentor: Grace Hopper\nmentee: Ada Lovelace\n"

    /// A front matter below its names, the status asked for, and what it must become.
    private static let rows: [(before: String, status: Pair.WrittenStatus, after: String)] = [
        ("---\n\(names)---\n", .paused, "---\n\(names)status: paused\n---\n"),
        ("---\n\(names)status: active\n---\nx\n", .closed, "---\n\(names)status: closed\n---\nx\n"),
        ("---\nstatus: paused\n\(names)---", .active, "---\nstatus: active\n\(names)---"),
        (
            "---\r\nstatus:  paused \t\r\nmentor: G\r\n---\r\n", .closed,
            "---\r\nstatus:  closed \t\r\nmentor: G\r\n---\r\n"
        ),
        ("---\r\nmentor: G\r\n---\r\n", .paused, "---\r\nmentor: G\r\nstatus: paused\r\n---\r\n"),
        ("---\n---\n", .paused, "---\nstatus: paused\n---\n"),
        // Quotes, comments and case.
        ("---\nstatus: \"active\" # now\n---\n", .paused, "---\nstatus: \"paused\" # now\n---\n"),
        ("---\nstatus: 'Paused'\n---\n", .active, "---\nstatus: 'active'\n---\n"),
        ("---\nstatus: CLOSED # why\n---\n", .paused, "---\nstatus: paused # why\n---\n"),
        // Empty, or not understood.
        ("---\nstatus:\n---\n", .paused, "---\nstatus: paused\n---\n"),
        ("---\nstatus: \n---\n", .paused, "---\nstatus: paused\n---\n"),
        ("---\nstatus: # soon\n---\n", .paused, "---\nstatus: paused # soon\n---\n"),
        ("---\nstatus: \"\"\n---\n", .paused, "---\nstatus: \"paused\"\n---\n"),
        ("---\nstatus: asleep\n---\n", .paused, "---\nstatus: paused\n---\n"),
        ("---\nstatus: [paused]\n---\n", .paused, "---\nstatus: paused\n---\n"),
        ("---\nstatus: {a: b}\n---\n", .paused, "---\nstatus: paused\n---\n"),
        (
            "---\nstatus:\n- paused\n# c\n- b\n# d\nmentor: G\n---\n", .paused,
            "---\nstatus: paused\n# d\nmentor: G\n---\n"
        ),
        ("---\nstatus: |\n  paused\n\nmentor: G\n---\n", .closed, "---\nstatus: closed\n\nmentor: G\n---\n"),
        // The first of a key counts, and keys are in small letters.
        ("---\nstatus: paused\nstatus: closed\n---\n", .closed, "---\nstatus: closed\nstatus: closed\n---\n"),
        ("---\nStatus: closed\n---\n", .paused, "---\nStatus: closed\nstatus: paused\n---\n"),
        // No front matter at all.
        ("# Us\n", .paused, "---\nstatus: paused\n---\n# Us\n"),
        ("\u{FEFF}# Us\r\nb", .paused, "\u{FEFF}---\r\nstatus: paused\r\n---\r\n# Us\r\nb"),
        ("", .closed, "---\nstatus: closed\n---\n"),
        ("\u{E0FF}", .closed, "---\nstatus: closed\n---\n\u{E0FF}"),
        // Keys and bytes the program doesn't know.
        (
            "\u{FEFF}--- \nmood: {a: 1}\n  odd\n\u{E0FF}: x\n---\n## Agreed\n", .paused,
            "\u{FEFF}--- \nmood: {a: 1}\n  odd\n\u{E0FF}: x\nstatus: paused\n---\n## Agreed\n"
        ),
    ]

    @Test(
        "The status is the smallest edit, the undo puts back the old bytes and the redo the new ones",
        arguments: rows.indices)
    func bytesAreAsDocumented(index: Int) throws {
        let row = Self.rows[index]
        let (store, files) = try Self.journal(row.before)
        let outcome = try store.apply(.setStatus(.ada, to: row.status))
        #expect(readable(files.files[Self.file]) == readable(bytes(row.after)))
        #expect(outcome.pair == .ada)
        #expect(outcome.commitment == nil)
        #expect(try store.pair(.ada)?.writtenStatus == row.status)
        let redo = try store.revert(try #require(outcome.reversal))
        #expect(readable(files.files[Self.file]) == readable(bytes(row.before)))
        _ = try store.revert(redo)
        #expect(readable(files.files[Self.file]) == readable(bytes(row.after)))
    }

    @Test(
        "A pair that is so already is left alone",
        arguments: [
            ("---\nstatus: paused\n---\n", Pair.WrittenStatus.paused), ("---\nstatus: \"PAUSED\" # x\n---\n", .paused),
            ("---\n\(names)---\n", .active), ("---\nstatus: asleep\n---\n", .active), ("no front matter\n", .active),
            ("---\nstatus: closed\nstatus: active\n---\n", .closed), ("---\nnever closed\n", .active),
        ])
    func alreadySo(text: String, status: Pair.WrittenStatus) throws {
        let (store, files) = try Self.journal(text)
        let before = files.files
        #expect(try store.apply(.setStatus(.ada, to: status)).reversal == nil)
        #expect(files.files == before)
    }

    @Test("A front matter that is never closed is not written into")
    func openFrontMatter() throws {
        let (store, files) = try Self.journal("---\nmentor: G\n")
        let before = files.files
        let error = #expect(throws: JournalError.self) { try store.apply(.setStatus(.ada, to: .paused)) }
        #expect(error?.kind == .wrongState)
        #expect(files.files == before)
    }

    @Test("A pair that isn't there, and names that are no folder's, are told")
    func noPair() throws {
        let (store, files) = try Self.journal("---\n---\n")
        let before = files.files
        for name in ["nobody", "..", "", "a/b", "../pairs/ada"] {
            let error = #expect(throws: JournalError.self) { try store.apply(.setStatus(PairID(name), to: .paused)) }
            #expect(error?.kind == .notFound)
        }
        #expect(files.files == before)
    }

    @Test("A pair.md that can't be read is an error, and nothing is written")
    func unreadable() throws {
        for oddity in ["folder", "pipe", "missing", "large"] {
            let journal = try ScratchJournal()
            let path = journal.path + "/" + Self.file
            try FileManager.default.removeItem(atPath: path)
            switch oddity {
            case "folder": try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            case "pipe": #expect(mkfifo(path, 0o600) == 0)
            case "large": try journal.write([UInt8](repeating: 10, count: JournalStore.byteLimit + 1), to: Self.file)
            default: break
            }
            let names = try FileManager.default.subpathsOfDirectory(atPath: journal.path)
            let error = #expect(throws: JournalError.self, "\(oddity)") {
                try journal.store().apply(.setStatus(.ada, to: .paused))
            }
            #expect(error?.kind == (oddity == "missing" ? .wrongState : .unreadable))
            #expect(try FileManager.default.subpathsOfDirectory(atPath: journal.path) == names)
        }
    }

    @Test("Others' edits of the same file since stay when it is undone")
    func undoAfterEdit() throws {
        let (store, files) = try Self.journal("---\n\(Self.names)---\n")
        let reversal = try #require(try store.apply(.setStatus(.ada, to: .paused)).reversal)
        files.put(bytes("---\n\(Self.names)status: paused\n---\n\n## Agreed\n"), at: Self.file)
        _ = try store.revert(reversal)
        #expect(readable(files.files[Self.file]) == readable(bytes("---\n\(Self.names)---\n\n## Agreed\n")))
    }
}
