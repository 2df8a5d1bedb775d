import Foundation
import Mentorship
import Testing

@testable import JournalStorage

@Suite("Files handed to an editor")
struct EditingTests {
    private static let file = "pairs/ada/sessions/2026-11-20.md"
    private static let text = "---\nstatus: held\n---\r\nNotes\u{E0FF}\n"

    private static var keptText: [UInt8] { bytes("---\nfrom: \(file)\nline: 1\n---\n" + text) }

    private static func journal() throws -> ScratchJournal {
        try ScratchJournal([file: text, "me.md": "---\nname: Grace Hopper\n---\n"])
    }

    @Test("A file is handed over by its absolute path, with what it holds and the pair it belongs to")
    func handingOver() throws {
        let journal = try Self.journal()
        let store = try journal.store()
        let before = journal.snapshot()
        let session = try store.fileForEditing(Self.file)
        #expect(session.bytes == bytes(Self.text))
        #expect(session.pair == .ada)
        #expect(session.systemPath.hasPrefix("/"))
        #expect(FileManager.default.contents(atPath: session.systemPath).map { Array($0) } == session.bytes)
        #expect(session.change == .edit(path: Self.file, of: .ada))
        #expect(session.change.sentence(on: TableChange.today) == "Edited: sessions/2026-11-20.md")
        let mine = try store.fileForEditing("me.md")
        #expect(mine.pair == nil)
        #expect(mine.change.sentence(on: TableChange.today) == "Edited: me.md")
        #expect(journal.snapshot() == before)
    }

    @Test(
        "No path leads out of the journal, into its own files or to what is no text",
        arguments: [
            "", "/", "/etc/hosts.md", "../me.md", "pairs/../me.md", "pairs/./me.md", "pairs//me.md", ".rapport/x.md",
            "pairs/ada", "pairs/ada/notes.txt", "pairs/ada/.hidden.md", ".rapport/format", "pairs/ada/", "a\u{0}.md",
            "me.md/",
        ])
    func paths(path: String) throws {
        let journal = try Self.journal()
        let error = #expect(throws: JournalError.self) { try journal.store().fileForEditing(path) }
        #expect(error?.kind == .refused)
    }

    @Test("A profile may be missing, a session may not")
    func missing() throws {
        let journal = try Self.journal()
        let store = try journal.store()
        for path in ["pairs/ada/mentor.md", "pairs/ada/mentee.md", "pairs/ada/commitments.md", "session-template.md"] {
            let file = try store.fileForEditing(path)
            #expect(file.bytes == nil)
            guard case .unchanged = try store.outcome(ofEditing: file) else { return #expect(Bool(false), "\(path)") }
        }
        for path in ["pairs/ada/sessions/2026-11-21.md", "pairs/bob/mentor.md", "pairs/ada/else.md", "else.md"] {
            let error = #expect(throws: JournalError.self) { try store.fileForEditing(path) }
            #expect(error?.kind == .notFound, "\(path)")
        }
    }

    @Test("Links that lead out of the journal are not handed over; those within lead to their file")
    func links() throws {
        let journal = try Self.journal()
        let store = try journal.store()
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: journal.path + "/out.md", withDestinationPath: "/etc/hostname")
        try manager.createSymbolicLink(atPath: journal.path + "/loop.md", withDestinationPath: "loop.md")
        try manager.createSymbolicLink(atPath: journal.path + "/in.md", withDestinationPath: Self.file)
        for path in ["out.md", "loop.md"] {
            let error = #expect(throws: JournalError.self) { try store.fileForEditing(path) }
            #expect(error?.kind == .unreadable)
        }
        let file = try store.fileForEditing("in.md")
        #expect(file.systemPath.hasSuffix("/" + Self.file))
        #expect(file.bytes == bytes(Self.text))
    }

    @Test("Nothing is handed over of a journal that may not be written, or from memory")
    func readOnly() throws {
        let journal = try Self.journal()
        try journal.write("99\n", to: ".rapport/format")
        let error = #expect(throws: JournalError.self) { try journal.store().fileForEditing(Self.file) }
        #expect(error?.kind == .unwritable)
        let memory = try JournalStore(MemoryFiles(["pairs/ada/pair.md": [], "me.md": []]))
        #expect(throws: JournalError.self) { try memory.fileForEditing("me.md") }
    }

    @Test("What was changed can be undone and redone, to the byte")
    func changed() throws {
        let journal = try Self.journal()
        let store = try journal.store()
        let file = try store.fileForEditing(Self.file)
        try journal.write("other words of some length\u{E0FE}", to: Self.file)
        guard case .changed(let reversal) = try store.outcome(ofEditing: file) else { return #expect(Bool(false)) }
        var history = ChangeHistory()
        history.record([(file.change, reversal)])
        let undone = try #require(try history.undo(in: store))
        #expect(undone.changes == [file.change] && undone.pairs == [.ada] && undone.commitments == [])
        #expect(readable(journal.read(Self.file)) == readable(bytes(Self.text)))
        _ = try history.redo(in: store)
        #expect(readable(journal.read(Self.file)) == readable(bytes("other words of some length\u{E0FE}")))
        #expect(journal.litter() == [])
    }

    @Test("Lines that others changed since stay when an edit is undone")
    func undoneAfterOthers() throws {
        let journal = try ScratchJournal([Self.file: "a\nb\nc\n"])
        let store = try journal.store()
        let file = try store.fileForEditing(Self.file)
        try journal.write("a\nB\nc\n", to: Self.file)
        guard case .changed(let reversal) = try store.outcome(ofEditing: file) else { return #expect(Bool(false)) }
        try journal.write("A\nB\nc\n", to: Self.file)
        _ = try store.revert(reversal)
        #expect(journal.text(Self.file) == "A\nb\nc\n")
    }

    @Test("What was saved as it was is no change")
    func unchanged() throws {
        let journal = try Self.journal()
        let store = try journal.store()
        let file = try store.fileForEditing(Self.file)
        try FileManager.default.removeItem(atPath: file.systemPath)
        try journal.write(Self.text, to: Self.file)
        guard case .unchanged = try store.outcome(ofEditing: file) else { return #expect(Bool(false)) }
        #expect(!journal.exists(".rapport"))
    }

    @Test("A file made in the editor goes when it is undone, and comes back when it is redone")
    func new() throws {
        let journal = try Self.journal()
        let store = try journal.store()
        let file = try store.fileForEditing("pairs/ada/mentor.md")
        try journal.write("---\nname: Grace\n---\n", to: file.path)
        guard case .changed(let reversal) = try store.outcome(ofEditing: file) else { return #expect(Bool(false)) }
        let redo = try store.revert(reversal)
        #expect(!journal.exists(file.path))
        _ = try store.revert(redo)
        #expect(journal.text(file.path) == "---\nname: Grace\n---\n")
    }

    @Test("A file that was removed, also with its folder, is put back", arguments: [Self.file, "pairs/ada/sessions"])
    func removed(path: String) throws {
        let journal = try Self.journal()
        let store = try journal.store()
        let file = try store.fileForEditing(Self.file)
        try FileManager.default.removeItem(atPath: journal.path + "/" + path)
        guard case .reduced(let reversal, .nothing, .kept(let kept)) = try store.outcome(ofEditing: file) else {
            return #expect(Bool(false))
        }
        #expect(readable(journal.read(kept)) == readable(Self.keptText))
        _ = try store.revert(reversal)
        #expect(readable(journal.read(Self.file)) == readable(bytes(Self.text)))
    }

    @Test(
        "Of a text of which less than half is left, the earlier one is kept in the trash, and stays there after undo",
        arguments: ["", " \r\n\t\n", "---\nstatus: h"])
    func reduced(text: String) throws {
        let journal = try Self.journal()
        let store = try journal.store()
        let file = try store.fileForEditing(Self.file)
        for name in ["2026-11-20.md", "2026-11-20-2.md"] {
            try journal.write(text, to: Self.file)
            guard case .reduced(let reversal, let remainder, .kept(let kept)) = try store.outcome(ofEditing: file)
            else {
                return #expect(Bool(false))
            }
            #expect(remainder == (text.contains("s") ? .lessThanHalf : .blanks))
            #expect(kept == ".rapport/trash/" + name)
            #expect(journal.text(Self.file) == text)
            _ = try store.revert(reversal)
            #expect(readable(journal.read(Self.file)) == readable(bytes(Self.text)))
            #expect(readable(journal.read(kept)) == readable(Self.keptText))
        }
    }

    @Test("Nothing is kept where half of the text is left, or where there was none")
    func notReduced() throws {
        let journal = try ScratchJournal([Self.file: "12345678", "me.md": " \n\n\n\n"])
        let store = try journal.store()
        for (path, text) in [(Self.file, "1234"), ("me.md", "")] {
            let file = try store.fileForEditing(path)
            try journal.write(text, to: path)
            guard case .changed = try store.outcome(ofEditing: file) else { return #expect(Bool(false), "\(path)") }
        }
        #expect(!journal.exists(".rapport"))
    }

    @Test("Where the earlier text can't be saved, what was edited can be undone all the same")
    func notKept() throws {
        let journal = try Self.journal()
        let log = CallLog()
        let store = try journal.store(log.probe)
        let file = try store.fileForEditing(Self.file)
        try journal.write("", to: Self.file)
        log.begin(.init(name: .write, error: .noSpace, number: 1, isForEver: true))
        guard case .reduced(let reversal, .blanks, .notKept(let error)) = try store.outcome(ofEditing: file) else {
            return #expect(Bool(false))
        }
        #expect(error.kind == .unwritable)
        log.begin(nil)
        _ = try store.revert(reversal)
        #expect(readable(journal.read(Self.file)) == readable(bytes(Self.text)))
    }

    @Test(
        "Where something else takes its place, the earlier text is kept in the trash",
        arguments: ["folder", "pipe", "link", "loop", "large", "lines"])
    func replaced(what: String) throws {
        let journal = try Self.journal()
        let store = try journal.store()
        let file = try store.fileForEditing(Self.file)
        let manager = FileManager.default
        try manager.removeItem(atPath: file.systemPath)
        switch what {
        case "folder": try manager.createDirectory(atPath: file.systemPath, withIntermediateDirectories: true)
        case "pipe": #expect(mkfifo(file.systemPath, 0o600) == 0)
        case "link": try manager.createSymbolicLink(atPath: file.systemPath, withDestinationPath: "/dev/zero")
        case "loop":
            try manager.createSymbolicLink(atPath: file.systemPath, withDestinationPath: file.systemPath)
        case "large": try journal.write([UInt8](repeating: 65, count: JournalStore.byteLimit + 1), to: Self.file)
        default: try journal.write([UInt8](repeating: 10, count: 1_000_001), to: Self.file)
        }
        for name in ["2026-11-20.md", "2026-11-20-2.md"] {
            guard case .replaced(let error, let kept) = try store.outcome(ofEditing: file) else {
                return #expect(Bool(false))
            }
            #expect(error.kind == .unreadable)
            #expect(kept == ".rapport/trash/" + name)
            #expect(readable(journal.read(kept ?? "")) == readable(Self.keptText))
        }
        #expect(journal.exists(Self.file), "what is there is left alone")
    }

    @Test("A file that is made as a folder has no earlier text to keep")
    func madeAsFolder() throws {
        let journal = try Self.journal()
        let store = try journal.store()
        let file = try store.fileForEditing("pairs/ada/mentor.md")
        try FileManager.default.createDirectory(atPath: file.systemPath, withIntermediateDirectories: true)
        guard case .replaced(_, nil) = try store.outcome(ofEditing: file) else { return #expect(Bool(false)) }
        #expect(!journal.exists(".rapport"))
    }

    @Test("An earlier text that can't be saved is told, and can be saved once there is room")
    func fullDisk() throws {
        let journal = try Self.journal()
        let log = CallLog()
        let store = try journal.store(log.probe)
        let file = try store.fileForEditing(Self.file)
        try FileManager.default.removeItem(atPath: file.systemPath)
        try FileManager.default.createDirectory(atPath: file.systemPath, withIntermediateDirectories: true)
        log.begin(.init(name: .write, error: .noSpace, number: 1, isForEver: true))
        let error = #expect(throws: JournalError.self) { try store.outcome(ofEditing: file) }
        #expect(error?.kind == .unwritable)
        log.begin(nil)
        guard case .replaced(_, let kept) = try store.outcome(ofEditing: file) else { return #expect(Bool(false)) }
        #expect(journal.exists(try #require(kept)))
    }

    @Test("A journal that is gone meanwhile is told")
    func goneJournal() throws {
        let journal = try Self.journal()
        let store = try journal.store()
        let file = try store.fileForEditing(Self.file)
        try FileManager.default.removeItem(atPath: journal.path)
        let error = #expect(throws: JournalError.self) { try store.outcome(ofEditing: file) }
        #expect(error?.kind == .noJournal)
    }

    @Test("An edit by hand is never asked for")
    func notPlanned() throws {
        let journal = try Self.journal()
        let before = journal.snapshot()
        for pair in [PairID.ada, nil] {
            let error = #expect(throws: JournalError.self) {
                _ = try journal.store().apply(.edit(path: Self.file, of: pair))
            }
            #expect(error?.kind == .refused)
        }
        #expect(journal.snapshot() == before)
    }
}
