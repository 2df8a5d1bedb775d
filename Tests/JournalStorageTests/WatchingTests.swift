import Foundation
import Mentorship
import Testing

@testable import JournalStorage

/// A watched journal and a clock that a test moves on.
private final class Watched {
    let scratch: ScratchJournal
    private let watcher: JournalWatcher
    private var now = ContinuousClock.now

    init(_ files: [String: String] = [:], pairs: [String] = ["ada"], polling: Bool) throws {
        scratch = try ScratchJournal(files)
        watcher = polling ? JournalWatcher(folder: scratch.path, source: nil) : JournalWatcher(folder: scratch.path)
        watch(pairs)
        #expect(watcher.isPolling == polling)
        if !polling {
            #expect(watcher.patience == nil)
            #expect(try #require(watcher.descriptor) >= 0)
        }
        #expect(look(after: 0).isEmpty)
    }

    /// Watches all of these pairs, and has them all on screen.
    func watch(_ pairs: [String]) {
        watcher.watch(pairs.map { PairID($0) })
        lookAt(pairs)
    }

    /// Has these pairs on screen. Answers with those that were not looked at before.
    @discardableResult
    func lookAt(_ pairs: [String]) -> [String] {
        watcher.look(at: pairs.map { PairID($0) }).map(\.name)
    }

    var patience: Duration? { watcher.patience }

    /// Whether the system has something to tell.
    var isReadable: Bool {
        guard let descriptor = watcher.descriptor else { return false }
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, 0) == 1
    }

    /// What changed, looked at so many milliseconds after the last look.
    func look(after milliseconds: Int) -> OutsideChanges {
        now += .milliseconds(milliseconds)
        return watcher.changes(now: now)
    }

    /// What changed once it has settled, all in all.
    func settled() -> OutsideChanges {
        var all = look(after: 1001)
        for _ in 0..<3 {
            let more = look(after: 100)
            all.pairs.formUnion(more.pairs)
            all.outline = all.outline || more.outline
            all.library = all.library || more.library
        }
        return all
    }

    func path(_ file: String) -> String { "\(scratch.path)/\(file)" }

    func save(_ text: String, to file: String, byRenaming: Bool = false) throws {
        let url = URL(filePath: path(file))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url, options: byRenaming ? .atomic : [])
    }
}

@Suite("Seeing what other programs change")
struct WatchingTests {
    private static let file = "pairs/ada/commitments.md"
    private static let session = "pairs/ada/sessions/2026-11-01.md"

    private static func changes(
        _ pairs: [String], outline: Bool = false, library: Bool = false
    ) -> OutsideChanges {
        var changes = OutsideChanges()
        changes.pairs = Set(pairs.map { PairID($0) })
        changes.outline = outline
        changes.library = library
        return changes
    }

    /// What somebody does, and what is to be seen of it.
    private static let edits: [(name: String, make: @Sendable (ScratchJournal) throws -> Void, seen: OutsideChanges)] =
        [
            ("a save in place", { try put("more", $0, file) }, changes(["ada"])),
            ("a save by renaming", { try put("more", $0, session, [.atomic]) }, changes(["ada"])),
            ("a new session", { try put("x", $0, "pairs/ada/sessions/2026-11-02.md") }, changes(["ada"])),
            ("a file deleted", { try FileManager.default.removeItem(atPath: "\($0.path)/\(file)") }, changes(["ada"])),
            ("a check-in", { try put("x", $0, "private/ada/sessions/2026-11-01.md") }, changes(["ada"])),
            ("the owner's page", { try put("---\nname: B\n---\n", $0, "me.md") }, changes([], outline: true)),
            ("another file at the top", { try put("x", $0, "notes.md") }, changes([])),
            ("a story", { try put("more", $0, story) }, changes([], library: true)),
            ("a new story", { try put("x", $0, "stories/new.md", [.atomic]) }, changes([], library: true)),
            (
                "a story deleted", { try FileManager.default.removeItem(atPath: "\($0.path)/\(story)") },
                changes([], library: true)
            ),
            ("the first questions", { try write("- Why?\n", $0, "questions/own.md") }, changes([], library: true)),
            ("a hidden story", { try put("x", $0, "stories/.swap") }, changes([])),
            ("a hidden file", { try put("x", $0, "pairs/ada/.swap") }, changes([])),
        ]

    private static func put(
        _ text: String, _ scratch: ScratchJournal, _ file: String, _ options: Data.WritingOptions = []
    ) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(scratch.path)/\(file)"), options: options)
    }

    private static let story = "stories/paper.md"

    private static func write(_ text: String, _ scratch: ScratchJournal, _ file: String) throws {
        try scratch.write(Array(text.utf8), to: file)
    }

    private static let files = [
        story: "x", file: "- [ ] Go\n", session: "x", "me.md": "---\nname: A\n---\n",
        "private/ada/sessions/2026-01-01.md": "x",
        "pairs/bea/pair.md": "x",
    ]

    @Test("An edit is seen once it has settled, once, and where it was made", arguments: edits.indices, [false, true])
    func editIsSeen(index: Int, polling: Bool) throws {
        let watched = try Watched(Self.files, pairs: ["ada", "bea"], polling: polling)
        let edit = Self.edits[index]
        try edit.make(watched.scratch)
        if !polling && !edit.seen.isEmpty { #expect(watched.isReadable, "\(edit.name)") }
        #expect(watched.settled() == edit.seen, "\(edit.name)")
        #expect(watched.settled().isEmpty, "\(edit.name)")
        #expect(!watched.isReadable)
    }

    @Test("A pair that comes or goes changes the outline", arguments: [false, true])
    func pairsComeAndGo(polling: Bool) throws {
        let watched = try Watched(Self.files, polling: polling)
        try watched.save("x", to: "pairs/new/pair.md")
        #expect(watched.settled().outline)
        watched.watch(["ada", "new"])
        try watched.save("y", to: "pairs/new/commitments.md")
        #expect(watched.settled().pairs == [PairID("new")])
        try FileManager.default.removeItem(atPath: watched.path("pairs/new"))
        #expect(watched.settled().outline)
    }

    @Test("A file written bit by bit is passed on when it has come to rest, and not before", arguments: [false, true])
    func partialWrites(polling: Bool) throws {
        let watched = try Watched(Self.files, polling: polling)
        try watched.save("", to: Self.file)
        #expect(watched.look(after: 1001).isEmpty)
        for part in ["- [", "- [ ] G", "- [ ] Go\n- [ ] Mo"] {
            #expect(watched.patience != nil)
            try watched.save(part, to: Self.file)
            #expect(watched.look(after: 100).isEmpty, "\(part)")
        }
        #expect(watched.look(after: 100).pairs == [PairID.ada])
    }

    @Test("Folders that come into being after the watch began are watched", arguments: [false, true])
    func laterFolders(polling: Bool) throws {
        let watched = try Watched([:], polling: polling)
        try watched.save("x", to: Self.session)
        #expect(watched.settled().pairs == [PairID.ada])
        try watched.save("y", to: Self.session)
        #expect(watched.settled().pairs == [PairID.ada])
        try watched.save("x", to: "private/ada/sessions/2026-11-01.md")
        #expect(watched.settled().pairs == [PairID.ada])
        try watched.save("y", to: "private/ada/sessions/2026-11-01.md")
        #expect(watched.settled().pairs == [PairID.ada])
        try watched.save("y", to: "private/ada/attention.md")
        #expect(watched.settled().pairs == [PairID.ada])
    }

    @Test("Stories and questions are watched as soon as they come, and in another's place", arguments: [false, true])
    func libraryComesAndGoes(polling: Bool) throws {
        let watched = try Watched([:], polling: polling)
        let changed = Self.changes([], library: true)
        for folder in ["stories", "questions"] {
            try watched.save("x", to: "\(folder)/a.md")
            #expect(watched.settled() == changed, "\(folder)")
            try watched.save("more", to: "\(folder)/a.md")
            #expect(watched.settled() == changed, "\(folder)")
            try FileManager.default.moveItem(atPath: watched.path(folder), toPath: watched.path("old-\(folder)"))
            #expect(watched.settled() == changed, "\(folder)")
            try watched.save("x", to: "\(folder)/b.md")
            #expect(watched.settled() == changed, "\(folder)")
            try watched.save("another", to: "\(folder)/b.md")
            #expect(watched.settled() == changed, "\(folder)")
            try watched.save("not this", to: "old-\(folder)/a.md")
            #expect(watched.settled().isEmpty, "\(folder)")
            try FileManager.default.removeItem(atPath: watched.path(folder))
            #expect(watched.settled() == changed, "\(folder)")
        }
    }

    @Test("A pair's folder that is replaced by another is watched in its place", arguments: [false, true])
    func replacedFolder(polling: Bool) throws {
        let watched = try Watched(Self.files, polling: polling)
        try FileManager.default.moveItem(atPath: watched.path("pairs/ada"), toPath: watched.path("old"))
        _ = watched.settled()
        try watched.save("x", to: "pairs/ada/pair.md")
        #expect(watched.settled().pairs == [PairID.ada])
        try watched.save("- [ ] Another\n", to: Self.file)
        #expect(watched.settled().pairs == [PairID.ada])
        try watched.save("not this", to: "old/commitments.md")
        #expect(watched.settled().isEmpty)
    }

    @Test("A pair whose folder is a link is watched where it lives", arguments: [false, true])
    func linkedPair(polling: Bool) throws {
        let outside = try ScratchJournal([Self.file: "a"])
        let watched = try Watched(Self.files, polling: polling)
        try FileManager.default.createSymbolicLink(
            atPath: watched.path("pairs/far"), withDestinationPath: "\(outside.path)/pairs/ada")
        #expect(watched.settled().outline)
        watched.watch(["ada", "far"])
        try Self.put("more", outside, Self.file)
        #expect(watched.settled().pairs == [PairID("far")])
    }

    @Test("What the program writes itself is passed on like any other change, and without its temporary files")
    func ownWrites() throws {
        let watched = try Watched(Self.files, polling: false)
        let store = try watched.scratch.store()
        let promise = try #require(try store.promise("Go"))
        _ = try store.apply(.keep(promise.key, on: day("2026-11-22")))
        #expect(watched.settled() == Self.changes(["ada"]))
    }

    @Test("A journal that is not there is watched in vain, and harms nobody")
    func missing() {
        let watcher = JournalWatcher(folder: "/nowhere/at/all")
        watcher.watch([.ada, PairID(""), PairID("../x")])
        #expect(watcher.changes(now: .now).isEmpty)
    }

    @Test("Where the system doesn't tell, only what is on screen is looked at, and what comes back is seen then")
    func onScreen() throws {
        let watched = try Watched(Self.files, pairs: [], polling: true)
        watched.watch(["ada"])
        try watched.save("x", to: "pairs/bea/commitments.md")
        try watched.save("y", to: Self.file)
        #expect(watched.settled() == Self.changes(["ada"]))
        #expect(watched.lookAt(["bea"]) == ["bea"], "nobody knows what became of it until now")
        #expect(watched.settled().isEmpty)
        try watched.save("z", to: Self.file)
        try watched.save("other", to: "pairs/bea/commitments.md")
        #expect(watched.settled() == Self.changes(["bea"]))
        #expect(watched.lookAt(["bea", "ada"]).isEmpty)
        #expect(watched.settled() == Self.changes(["ada"]))
        try watched.save("x", to: "pairs/new/pair.md")
        #expect(watched.settled() == Self.changes([], outline: true))
    }

    @Test("Where the system tells, all that is watched is seen, and nothing on screen needs another look")
    func offScreen() throws {
        let watched = try Watched(Self.files, pairs: ["ada", "bea"], polling: false)
        #expect(watched.lookAt([]).isEmpty)
        try watched.save("x", to: "pairs/bea/commitments.md")
        #expect(watched.settled() == Self.changes(["bea"]))
        #expect(watched.lookAt(["ada", "new"]).isEmpty)
    }

    @Test("Looking from time to time sleeps no longer than a second, and shorter while something settles")
    func patience() throws {
        let watched = try Watched(Self.files, polling: true)
        #expect(watched.patience == .seconds(1))
        try watched.save("more", to: Self.file)
        #expect(watched.look(after: 1001).isEmpty)
        let patience = try #require(watched.patience)
        #expect(patience < .milliseconds(100))
    }
}
