import Foundation
import Mentorship
import Testing

@testable import JournalStorage

@Suite("Writing where files are not just files")
struct OddFilesTests {
    private static let file = "pairs/ada/commitments.md"
    private static let today = day("2026-11-22")
    private static let kept = "- [x] Go kept:2026-11-22\n"

    private static func keep(_ store: JournalStore) throws -> ChangeOutcome {
        let promise = try #require(try store.promise("Go"))
        return try store.apply(.keep(promise.key, on: today))
    }

    @Test("A file keeps its permissions, through change and undo", arguments: [0o600, 0o640, 0o644, 0o664])
    func permissionsStay(mode: Int) throws {
        let scratch = try ScratchJournal([Self.file: "- [ ] Go\n"])
        try scratch.setMode(mode, of: Self.file)
        let outcome = try Self.keep(try scratch.store())
        #expect(scratch.mode(Self.file) == mode)
        _ = try scratch.store().revert(try #require(outcome.reversal))
        #expect(scratch.mode(Self.file) == mode)
    }

    @Test("A file keeps its owner and group, where who writes may give files away", .enabled(if: geteuid() == 0))
    func ownerStays() throws {
        let scratch = try ScratchJournal([Self.file: "- [ ] Go\n"])
        let path = "\(scratch.path)/\(Self.file)"
        #expect(chown(path, 12, 34) == 0)
        let outcome = try Self.keep(try scratch.store())
        _ = try scratch.store().revert(try #require(outcome.reversal))
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.ownerAccountID] as? Int == 12)
        #expect(attributes[.groupOwnerAccountID] as? Int == 34)
    }

    @Test("A new file is for its owner alone, and so are new folders")
    func newFilesArePrivate() throws {
        let scratch = try ScratchJournal()
        let store = try scratch.store()
        _ = try store.apply(.add(.init(pair: .ada, owner: .both, text: "Go", made: Self.today)))
        _ = try store.apply(.begin(.init(mentor: "Grace Hopper", mentee: "Alan Kay")))
        #expect(scratch.mode(Self.file) == 0o600)
        #expect(scratch.mode("pairs/grace-hopper--alan-kay/pair.md") == 0o600)
        #expect(scratch.mode("pairs/grace-hopper--alan-kay") == 0o700)
        #expect(scratch.mode(".rapport") == 0o700)
        #expect(scratch.mode(".rapport/lock") == 0o600)
        #expect(scratch.text(".rapport/.gitignore") == "*\n")
        #expect(scratch.text(".rapport/format") == "1\n")
    }

    @Test("A file that may only be read is not replaced", .enabled(if: geteuid() != 0))
    func readOnlyFiles() throws {
        let scratch = try ScratchJournal([Self.file: "- [ ] Go\n"])
        try scratch.setMode(0o444, of: Self.file)
        let store = try scratch.store()
        let error = #expect(throws: JournalError.self) { _ = try Self.keep(store) }
        #expect(error?.kind == .unwritable)
        #expect(scratch.text(Self.file) == "- [ ] Go\n")
    }

    @Test("A file that the program has no right to write is not replaced, whoever asks")
    func refusedAccess() throws {
        let scratch = try ScratchJournal([Self.file: "- [ ] Go\n"])
        let store = try scratch.store(.init(failure: { name, _ in name == .access ? .permissionDenied : nil }))
        let error = #expect(throws: JournalError.self) { _ = try Self.keep(store) }
        #expect(error?.kind == .unwritable)
        #expect(error?.message.contains(Self.file) ?? false)
        #expect(scratch.text(Self.file) == "- [ ] Go\n")
        #expect(scratch.litter() == [])
    }

    @Test("A link within the journal is followed and stays one")
    func linksWithin() throws {
        let scratch = try ScratchJournal(["pairs/ada/real.txt": "- [ ] Go\n"])
        try FileManager.default.createSymbolicLink(
            atPath: "\(scratch.path)/\(Self.file)", withDestinationPath: "real.txt")
        let outcome = try Self.keep(try scratch.store())
        #expect(scratch.text("pairs/ada/real.txt") == Self.kept)
        let link = try FileManager.default.destinationOfSymbolicLink(atPath: "\(scratch.path)/\(Self.file)")
        #expect(link == "real.txt")
        _ = try scratch.store().revert(try #require(outcome.reversal))
        #expect(scratch.text("pairs/ada/real.txt") == "- [ ] Go\n")
    }

    @Test("A link that leads out of the journal is neither read nor written nor replaced")
    func linksOutside() throws {
        let outside = try ScratchJournal(["pairs/ada/victim.md": "- [ ] Go\n"])
        let scratch = try ScratchJournal()
        let target = "\(outside.path)/pairs/ada/victim.md"
        try FileManager.default.createSymbolicLink(
            atPath: "\(scratch.path)/\(Self.file)", withDestinationPath: target)
        let store = try scratch.store()
        #expect(try store.promises().isEmpty)
        let add = Change.add(.init(pair: .ada, owner: .both, text: "New", made: Self.today))
        let error = #expect(throws: JournalError.self) { _ = try store.apply(add) }
        #expect(error?.kind == .unreadable)
        #expect(outside.text("pairs/ada/victim.md") == "- [ ] Go\n")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(scratch.path)/\(Self.file)") == target)
        let key = CommitmentKey(pair: .ada, file: "../../../etc/passwd", owner: nil, text: "Go")
        #expect(throws: JournalError.self) { _ = try store.apply(.remove(key)) }
    }

    @Test("A pair's folder may be a link to a folder elsewhere: it is read, written and undone there")
    func pairElsewhere() throws {
        let outside = try ScratchJournal([Self.file: "- [ ] Go\n"])
        let scratch = try ScratchJournal()
        try FileManager.default.createSymbolicLink(
            atPath: "\(scratch.path)/pairs/far", withDestinationPath: "\(outside.path)/pairs/ada")
        let store = try scratch.store()
        let pair = try #require(try store.pair(PairID("far")))
        let promise = try #require(pair.commitments.first)
        let outcome = try store.apply(.keep(promise.key, on: Self.today))
        #expect(outside.text(Self.file) == Self.kept)
        #expect(outside.litter() == [])
        _ = try store.revert(try #require(outcome.reversal))
        #expect(outside.text(Self.file) == "- [ ] Go\n")
        #expect(!outside.exists(".rapport"))
    }

    @Test("A hard link is not kept: its other name keeps the old text")
    func hardLinks() throws {
        let scratch = try ScratchJournal([Self.file: "- [ ] Go\n"])
        try FileManager.default.linkItem(
            atPath: "\(scratch.path)/\(Self.file)", toPath: "\(scratch.path)/pairs/ada/other.txt")
        _ = try Self.keep(try scratch.store())
        #expect(scratch.text(Self.file) == Self.kept)
        #expect(scratch.text("pairs/ada/other.txt") == "- [ ] Go\n")
    }

    @Test(
        "A pipe in a file's place never hangs, and is told",
        arguments: [file, "me.md", "pairs/ada/pair.md", ".rapport/format"])
    func pipes(path: String) throws {
        let scratch = try ScratchJournal([".rapport/.gitignore": "*\n"])
        try? FileManager.default.removeItem(atPath: "\(scratch.path)/\(path)")
        #expect(mkfifo("\(scratch.path)/\(path)", 0o600) == 0)
        let store = try scratch.store()
        _ = store.owner()
        _ = try store.outline()
        _ = try store.promises()
        let add = Change.add(.init(pair: .ada, owner: .both, text: "New", made: Self.today))
        let result = Result { () throws(JournalError) in try store.apply(add) }
        if path == Self.file {
            guard case .failure(let error) = result else { return #expect(Bool(false), "a pipe was replaced") }
            #expect(error.kind == .unreadable)
        }
        var status = stat()
        #expect(lstat("\(scratch.path)/\(path)", &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    }

    @Test(
        "A folder in a file's place is told, and stays", arguments: [file, "me.md", ".rapport/lock", ".rapport/format"])
    func folders(path: String) throws {
        let scratch = try ScratchJournal()
        try FileManager.default.createDirectory(
            atPath: "\(scratch.path)/\(path)/inner", withIntermediateDirectories: true)
        let store = try scratch.store()
        _ = store.owner()
        let add = Change.add(.init(pair: .ada, owner: .both, text: "New", made: Self.today))
        let result = Result { () throws(JournalError) in try store.apply(add) }
        if path != "me.md" {
            guard case .failure = result else { return #expect(Bool(false), "\(path) was taken for a file") }
            #expect(!scratch.exists("pairs/ada/commitments.md/x"))
        }
        #expect(scratch.exists("\(path)/inner"))
    }

    @Test("A file in the place of the program's own folder is told")
    func fileForFolder() throws {
        let scratch = try ScratchJournal([Self.file: "- [ ] Go\n", ".rapport": "mine"])
        let store = try scratch.store()
        let error = #expect(throws: JournalError.self) { _ = try Self.keep(store) }
        #expect(error?.kind == .unwritable)
        #expect(scratch.text(".rapport") == "mine")
        #expect(scratch.text(Self.file) == "- [ ] Go\n")
    }

    @Test("A file of more than 16 MiB is neither read nor changed, one of exactly that is read")
    func largeFiles() throws {
        let limit = JournalStore.byteLimit
        let scratch = try ScratchJournal()
        var text = [UInt8](repeating: UInt8(ascii: "x"), count: limit)
        text.replaceSubrange(0..<9, with: bytes("- [ ] Go\n"))
        try scratch.write(text, to: Self.file)
        let store = try scratch.store()
        let promise = try #require(try store.promise("Go"))
        try scratch.write(text + [10], to: Self.file)
        #expect(try store.promises().isEmpty)
        let error = #expect(throws: JournalError.self) { _ = try store.apply(.keep(promise.key, on: Self.today)) }
        #expect(error?.kind == .unreadable)
        #expect(scratch.read(Self.file)?.count == limit + 1)
    }

    @Test("A file that can't be read is told, and not written")
    func unreadable() throws {
        let scratch = try ScratchJournal([Self.file: "- [ ] Go\n"])
        let store = try scratch.store(
            .init(failure: { name, file in name == .open && file == "commitments.md" ? .permissionDenied : nil }))
        #expect(try store.promises().isEmpty)
        let add = Change.add(.init(pair: .ada, owner: .both, text: "New", made: Self.today))
        let error = #expect(throws: JournalError.self) { _ = try store.apply(add) }
        #expect(error?.kind == .unreadable)
        #expect(error?.message.contains(Self.file) ?? false)
        #expect(scratch.text(Self.file) == "- [ ] Go\n")
    }

    @Test("Reading leaves every byte, name and time alone")
    func readingWritesNothing() throws {
        let scratch = try ScratchJournal([Self.file: "- [ ] Go\n", "me.md": "x", "pairs/ada/.rapport-1-1": "half"])
        let before = scratch.snapshot()
        let store = try scratch.store()
        _ = store.owner()
        _ = try store.outline()
        _ = try store.promises()
        _ = try store.problems(today: Self.today)
        #expect(scratch.snapshot() == before)
    }
}
