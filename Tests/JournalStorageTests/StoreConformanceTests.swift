import Foundation
import Mentorship
import Testing

@testable import JournalStorage

/// A place to keep a journal in, as the suite for every store knows it.
struct StoreKind: Sendable, CustomStringConvertible {
    let description: String
    /// Opens a store with some files; answers with it, how to read a file, and what to check at the end.
    let open: @Sendable ([String: String]) throws -> OpenStore

    static let all = [
        StoreKind(description: "memory") { texts in
            let files = MemoryFiles(texts.mapValues(bytes))
            return OpenStore(store: try JournalStore(files), put: { files.put($0, at: $1) }, read: { files.files[$0] })
        },
        StoreKind(description: "folder") { texts in
            let scratch = try ScratchJournal(texts)
            return OpenStore(
                store: try scratch.store(),
                put: { bytes, path in
                    if let bytes {
                        try scratch.write(bytes, to: path)
                    } else {
                        try FileManager.default.removeItem(atPath: "\(scratch.path)/\(path)")
                    }
                },
                read: { scratch.read($0) }, state: { scratch.snapshot() })
        },
        StoreKind(description: "memory over a folder") { texts in
            let scratch = try ScratchJournal(texts)
            let before = scratch.snapshot()
            let base = try scratch.files()
            let files = MemoryFiles(over: base)
            return OpenStore(
                store: try JournalStore(files), put: { files.put($0, at: $1) },
                read: { path in
                    let (folder, name) = JournalLayout.split(path)
                    return try? files.folder(folder)?.read(name)
                },
                isUntouched: { scratch.snapshot() == before })
        },
    ]
}

/// An open store, and a look behind it.
struct OpenStore: Sendable {
    let store: JournalStore
    let put: @Sendable ([UInt8]?, String) throws -> Void
    let read: @Sendable (String) -> [UInt8]?
    /// Everything a store on disk has there, times included.
    var state: @Sendable () -> [String: String] = { [:] }
    /// Whether what lies below a store in memory is as it was.
    var isUntouched: @Sendable () -> Bool = { true }
}

@Suite("Every store, alike")
struct StoreConformanceTests {
    private static let today = day("2026-11-22")
    private static let commitments = "pairs/ada/commitments.md"
    private static let session = "pairs/ada/sessions/2026-11-01.md"
    private static let texts = [
        "pairs/ada/pair.md": ScratchJournal.pairFile,
        commitments: "- [ ] @mentor Go due:2026-12-01\n- [x] Done kept:2026-11-01\n- [-] Not\n  Because: no\n",
        session: "# Met\r\n\r\n- [ ] @ada Read\r\n",
    ]

    /// What each change makes of the file it is about.
    private static let changeTable: [(make: @Sendable (JournalStore) throws -> Change, file: String, after: String)] = [
        (
            { .keep(try key("Read", $0), on: today) }, session,
            "# Met\r\n\r\n- [x] @ada Read kept:2026-11-22\r\n"
        ),
        (
            { .release(try key("Read", $0), on: today, because: "ill") }, session,
            "# Met\r\n\r\n- [-] @ada Read released:2026-11-22\r\n  Because: ill\r\n"
        ),
        (
            { .move(try key("Go", $0), to: day("2026-12-08"), because: nil) }, commitments,
            "- [ ] @mentor Go due:2026-12-08\n  Moved: 2026-12-01 -> 2026-12-08\n- [x] Done kept:2026-11-01\n- [-] Not\n  Because: no\n"
        ),
        (
            { .reopen(try key("Not", $0)) }, commitments,
            "- [ ] @mentor Go due:2026-12-01\n- [x] Done kept:2026-11-01\n- [ ] Not\n  Released: no\n"
        ),
        ({ .reword(try key("Read", $0), text: "Write") }, session, "# Met\r\n\r\n- [ ] @ada Write\r\n"),
        ({ .reassign(try key("Read", $0), to: .both) }, session, "# Met\r\n\r\n- [ ] @both Read\r\n"),
        (
            { .remove(try key("Not", $0)) }, commitments,
            "- [ ] @mentor Go due:2026-12-01\n- [x] Done kept:2026-11-01\n"
        ),
        (
            { _ in .add(.init(pair: .ada, owner: .mentee, text: "More", made: today)) }, commitments,
            "- [ ] @mentor Go due:2026-12-01\n- [x] Done kept:2026-11-01\n- [-] Not\n  Because: no\n"
                + "- [ ] @mentee More made:2026-11-22\n"
        ),
        (
            { _ in .begin(.init(mentor: "Grace Hopper", mentee: "Alan Kay", programme: "a: b", started: today)) },
            "pairs/grace-hopper--alan-kay/pair.md",
            "---\nmentor: Grace Hopper\nmentee: Alan Kay\nprogramme: \"a: b\"\nstarted: 2026-11-22\n---\n"
        ),
    ]

    private static func key(_ text: String, _ store: JournalStore) throws -> CommitmentKey {
        let promise = try #require(try store.promise(text))
        return promise.key
    }

    @Test("Each change, its undo and its redo", arguments: StoreKind.all, changeTable.indices)
    func changes(kind: StoreKind, index: Int) throws {
        let open = try kind.open(Self.texts)
        let (make, file, after) = Self.changeTable[index]
        let before = open.read(file)
        let outcome = try open.store.apply(try make(open.store))
        #expect(readable(open.read(file)) == readable(bytes(after)))
        let reversal = try #require(outcome.reversal)
        #expect(reversal.pair == outcome.pair)
        let redo = try open.store.revert(reversal)
        #expect(readable(open.read(file)) == readable(before))
        #expect(try open.store.pairIDs() == [.ada])
        _ = try open.store.revert(redo)
        #expect(readable(open.read(file)) == readable(bytes(after)))
        #expect(open.isUntouched())
    }

    @Test("Asking for what already is writes nothing, not even a time or a folder", arguments: StoreKind.all)
    func nothingToDo(kind: StoreKind) throws {
        let open = try kind.open(Self.texts)
        let before = open.state()
        let wishes: [Change] = [
            .keep(try Self.key("Done", open.store), on: Self.today),
            .release(try Self.key("Not", open.store), on: Self.today, because: "why"),
            .move(try Self.key("Go", open.store), to: day("2026-12-01"), because: "why"),
            .reopen(try Self.key("Go", open.store)),
            .reword(try Self.key("Go", open.store), text: "Go"),
            .reassign(try Self.key("Go", open.store), to: .mentor),
        ]
        for wish in wishes {
            let outcome = try open.store.apply(wish)
            #expect(outcome.reversal == nil)
            #expect(outcome.commitment != nil)
        }
        #expect(open.state() == before)
        #expect(open.isUntouched())
    }

    @Test("Each kind of error, and nothing written with any", arguments: StoreKind.all)
    func errors(kind: StoreKind) throws {
        let open = try kind.open(Self.texts)
        let before = open.state()
        let go = try Self.key("Go", open.store)
        var elsewhere = go
        elsewhere.pair = PairID("nobody")
        var outside = go
        outside.pair = PairID("../ada")
        var gone = go
        gone.text = "Gone"
        var other = go
        other.file = "sessions/2026-11-02.md"
        let wishes: [(Change, JournalError.Kind)] = [
            (.keep(elsewhere, on: Self.today), .notFound),
            (.keep(outside, on: Self.today), .notFound),
            (.add(.init(pair: PairID(""), owner: .both, text: "x", made: Self.today)), .notFound),
            (.keep(gone, on: Self.today), .changedMeanwhile),
            (.keep(other, on: Self.today), .changedMeanwhile),
            (.keep(try Self.key("Not", open.store), on: Self.today), .wrongState),
            (.reword(go, text: ""), .refused),
            (.begin(.init(mentor: "", mentee: "B")), .refused),
            (.begin(.init(mentor: "A", mentee: "\u{7}")), .refused),
        ]
        for (wish, expected) in wishes {
            let result = Result { () throws(JournalError) in try open.store.apply(wish) }
            guard case .failure(let error) = result else {
                Issue.record("\(wish) should fail")
                continue
            }
            #expect(error.kind == expected, "\(wish): \(error.message)")
            #expect(error.message.hasSuffix(".") && error.message.count > 20)
        }
        #expect(open.state() == before)
    }

    @Test(
        "A journal of a newer format is read and not changed", arguments: StoreKind.all,
        ["2\n", "99999999999999999999\n"])
    func newerFormat(kind: StoreKind, format: String) throws {
        var texts = Self.texts
        texts[".rapport/format"] = format
        let open = try kind.open(texts)
        let before = open.state()
        #expect(open.store.readOnlyReason?.contains("newer") ?? false)
        let wish = Change.keep(try Self.key("Go", open.store), on: Self.today)
        let error = #expect(throws: JournalError.self) { _ = try open.store.apply(wish) }
        #expect(error?.kind == .unwritable)
        #expect(open.state() == before)
    }

    @Test("A format that became newer since the journal was opened is noticed", arguments: StoreKind.all)
    func formatChangesMeanwhile(kind: StoreKind) throws {
        let open = try kind.open(Self.texts)
        let outcome = try open.store.apply(.keep(try Self.key("Go", open.store), on: Self.today))
        try open.put(bytes("2\n"), ".rapport/format")
        let reversal = try #require(outcome.reversal)
        let error = #expect(throws: JournalError.self) { _ = try open.store.revert(reversal) }
        #expect(error?.kind == .unwritable)
    }

    @Test(
        "Pairs begin beside others of the same name, in any case, and beside private folders left alone",
        arguments: StoreKind.all)
    func collisions(kind: StoreKind) throws {
        let open = try kind.open([
            "pairs/ada/pair.md": ScratchJournal.pairFile, "pairs/ALAN-kay/x.md": "", "me.md": "---\nname: Grace\n---\n",
            "private/alan-kay-2/notes.md": "secret",
        ])
        var names: [String] = []
        for _ in 0..<2 {
            let outcome = try open.store.apply(.begin(.init(mentor: "Grace", mentee: "Alan Kay")))
            names.append(try #require(outcome.pair).name)
        }
        #expect(names == ["alan-kay-3", "alan-kay-4"])
    }

    /// Odd names of people, and the folder each gets.
    private static let nameTable: [(name: String, folder: String)] = [
        ("../../etc", "etc"), ("a/b\\c", "a-b-c"), ("..", "pair"), ("-rf *", "rf"), ("Zo\u{65}\u{308}", "zo\u{EB}"),
        ("a\u{0}b\nc\u{1B}[31m", "a-b-c-31m"), ("\u{202E}abc", "abc"), ("李 明", "李-明"),
        (String(repeating: "ab ", count: 3334), String(repeating: "ab-", count: 20).dropLast().description),
        (String(repeating: "\u{1F600}", count: 5000), "pair"), (".hidden", "hidden"), ("CON", "con"),
    ]

    @Test(
        "People of any name get a folder, and their name is read back as it was typed", arguments: StoreKind.all,
        nameTable.indices)
    func oddNames(kind: StoreKind, index: Int) throws {
        let open = try kind.open(["pairs/x/pair.md": "", "me.md": "---\nname: Me\n---\n"])
        let (name, folder) = Self.nameTable[index]
        let outcome = try open.store.apply(.begin(.init(mentor: "Me", mentee: name, programme: name)))
        let id = try #require(outcome.pair)
        #expect(id.name == folder)
        let pair = try #require(try open.store.pair(id))
        let typed = try CommitmentEdit.oneLine(name)
        #expect(pair.mentee == typed)
        #expect(pair.programme == typed)
        _ = try open.store.revert(try #require(outcome.reversal))
        #expect(try open.store.pair(id) == nil)
        #expect(open.isUntouched())
    }
}
