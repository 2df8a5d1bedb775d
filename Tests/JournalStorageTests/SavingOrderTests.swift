import Foundation
import Mentorship
import SystemPackage
import Testing

@testable import JournalStorage

@Suite("The save routine: what is said to be saved is on the disk")
struct SavingOrderTests {
    private static let today = day("2026-11-22")

    /// Changes that between them save over a file, make a new one, make folders, and take files away.
    static let changes: [@Sendable (JournalStore) throws -> Void] = [
        { store in try apply(.keep(try key(store), on: today), store) },
        { store in try apply(.release(try key(store), on: today, because: "no"), store) },
        { store in try apply(.remove(try key(store)), store) },
        { store in try apply(.add(NewCommitment(pair: .ada, owner: .both, text: "New", made: today)), store) },
        { store in try apply(.begin(NewPair(mentor: "Grace Hopper", mentee: "Alan Kay")), store) },
    ]

    private static func key(_ store: JournalStore) throws -> CommitmentKey {
        let promise = try #require(try store.promise("Go"))
        return promise.key
    }

    /// Makes a change and undoes it.
    private static func apply(_ change: Change, _ store: JournalStore) throws {
        let outcome = try store.apply(change)
        if let reversal = outcome.reversal { _ = try store.revert(reversal) }
    }

    /// Every file that got its name without having been synchronised before, or in a folder that was not synchronised
    /// afterwards.
    static func faults(_ calls: [CallLog.Entry]) -> [String] {
        var found: [String] = []
        for (index, call) in calls.enumerated() where call.name == .rename && !call.file.hasPrefix(".rapport-") {
            let last = calls[..<index].last { $0.name == .fsync || $0.name == .write || $0.name == .rename }
            let isSynchronised = last?.name == .fsync && last?.file.hasPrefix(".rapport-") ?? false
            if !isSynchronised { found.append("\(call.file) was renamed before it was synchronised") }
            let rest = calls[(index + 1)...]
            let next = rest.first { $0.name == .fsync || $0.name == .write || $0.name == .rename }
            if next?.name != .fsync || next?.file != "." {
                found.append("\(call.file): its folder was not synchronised")
            }
        }
        for (index, call) in calls.enumerated() where call.name == .mkdir {
            let next = calls[(index + 1)...].first { $0.name == .fsync }
            if next?.file != "." { found.append("\(call.file): the folder above was not synchronised") }
        }
        return found
    }

    @Test(
        "Every save synchronises the file, renames it, and synchronises the folder, in this order",
        arguments: changes.indices)
    func order(index: Int) throws {
        let scratch = try ScratchJournal(["pairs/ada/commitments.md": "- [ ] Go\n"])
        let log = CallLog()
        try Self.changes[index](scratch.store(log.probe))
        let calls = log.calls
        #expect(Self.faults(calls) == [])
        let renames = calls.filter { $0.name == .rename }
        #expect(renames.count >= 2)
        #expect(calls.contains { $0.name == .fsync })
    }

    @Test("The test of the order notices a save without its fsync, be it of the file or of the folder")
    func orderIsTested() throws {
        let scratch = try ScratchJournal(["pairs/ada/commitments.md": "- [ ] Go\n"])
        let log = CallLog()
        try Self.changes[0](scratch.store(log.probe))
        let calls = log.calls
        #expect(!Self.faults(calls.filter { $0.name != .fsync || $0.file == "." }).isEmpty)
        #expect(!Self.faults(calls.filter { $0.name != .fsync || $0.file != "." }).isEmpty)
    }

    @Test("What is taken away stays away: the folder it was in is synchronised afterwards, be it a file or a folder")
    func orderOfRemoving() throws {
        let scratch = try ScratchJournal()
        let log = CallLog()
        let store = try scratch.store(log.probe)
        let outcome = try store.apply(.begin(NewPair(mentor: "Grace Hopper", mentee: "Alan Kay")))
        log.begin(nil)
        _ = try store.revert(try #require(outcome.reversal))
        let lasting = log.calls.filter { [.rename, .rmdir, .fsync].contains($0.name) }
        #expect(lasting.map(\.name) == [.rename, .fsync, .rmdir, .fsync])
        #expect(lasting.filter { $0.name == .fsync }.allSatisfy { $0.file == "." })
        #expect(!scratch.exists("pairs/\(try #require(outcome.pair).name)"))
    }

    @Test("A folder made for a new journal stays: each one made is followed by the synchronising of the one above")
    func orderOfMakingFolders() throws {
        let scratch = try ScratchJournal()
        let log = CallLog()
        try FolderFiles.makeFolder(at: scratch.path + "/a/b", system: SystemCalls(probe: log.probe))
        let lasting = log.calls.filter { [.mkdir, .fsync].contains($0.name) }.map(\.name)
        // The first try fails, because the folder above is not there yet.
        #expect(lasting == [.mkdir, .mkdir, .fsync, .mkdir, .fsync])
    }

    private static let errors: [Errno] = [
        .noSpace, .ioError, .interrupted, .diskQuotaExceeded, .readOnlyFileSystem, .permissionDenied,
    ]
    private static let writing: [SystemCalls.Name] = [
        .open, .read, .write, .fsync, .fchmod, .access, .rename, .unlink, .mkdir, .rmdir, .stat, .flock, .close,
    ]

    @Test(
        "Whatever call fails: the old text or the new text whole, no false success, no litter after the next write",
        arguments: writing)
    func failingCalls(name: SystemCalls.Name) throws {
        for index in Self.changes.indices {
            // Which error it is matters little: all of them for one change, two for the others.
            for error in index == 0 ? Self.errors : [.ioError, .interrupted] {
                for isForEver in [false, true] {
                    if error == .interrupted && isForEver { continue }
                    var number = 1
                    while try hit(.init(name: name, error: error, number: number, isForEver: isForEver), index) {
                        number += 1
                        #expect(number < 400)
                    }
                }
            }
        }
    }

    /// Makes a change with a failing call; false where no call was hit.
    private func hit(_ fault: CallLog.Fault, _ index: Int) throws -> Bool {
        let scratch = try ScratchJournal(
            ["pairs/ada/commitments.md": "- [ ] Go\n  note\n", ".rapport/format": "1\n"], inMemory: true)
        let log = CallLog()
        let store = try scratch.store(log.probe)
        let change = try Self.change(index, store)
        let old = scratch.texts()
        let story = "\(fault) \(change)"
        log.begin(fault)
        let result = Result { () throws(JournalError) in try store.apply(change) }
        let failures = log.failures
        log.begin(nil)
        let now = scratch.texts().filter { !$0.key.contains(".rapport-") }
        switch result {
        case .success(let outcome):
            let reversal = try #require(outcome.reversal)
            let isChanged = now != old
            #expect(isChanged, "\(story)")
            for file in reversal.files where !JournalLayout.isTrash(file.path) {
                #expect(scratch.read(file.path) == file.after, "\(story)")
            }
        case .failure(let error):
            #expect(
                error.kind == .unwritable || error.kind == .unreadable || error.kind == .notFound, "\(story) \(error)")
            try expectOldOrNew(scratch, old, now, change, story)
        }
        // Whatever happened, the next write works and sweeps.
        let next = Change.add(NewCommitment(pair: .ada, owner: .both, text: "Next", made: Self.today))
        _ = try store.apply(next)
        #expect(scratch.litter() == [], "\(story)")
        return failures > 0
    }

    private static func change(_ index: Int, _ store: JournalStore) throws -> Change {
        let key = try key(store)
        return switch index {
        case 0: .keep(key, on: today)
        case 1: .release(key, on: today, because: "no")
        case 2: .remove(key)
        case 3: .add(NewCommitment(pair: .ada, owner: .both, text: "New", made: today))
        default: .begin(NewPair(mentor: "Grace Hopper", mentee: "Alan Kay"))
        }
    }

    private func expectOldOrNew(
        _ scratch: ScratchJournal, _ old: [String: [UInt8]], _ now: [String: [UInt8]], _ change: Change, _ story: String
    ) throws {
        if now == old {
            // Nothing was half begun: no pair without its file.
            let pairs = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/pairs")
            for pair in pairs where pair != "ada" {
                let isThere = scratch.exists("pairs/\(pair)/pair.md")
                let isEmptyOnly = try FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/pairs/\(pair)")
                #expect(isThere || !isEmptyOnly.isEmpty || story.contains("isForEver: true"), "\(story)")
            }
            return
        }
        // The new text, whole: what the same change makes of the same journal where nothing fails.
        let other = try ScratchJournal(
            ["pairs/ada/commitments.md": "- [ ] Go\n  note\n", ".rapport/format": "1\n"], inMemory: true)
        _ = try other.store().apply(change)
        let isNew = now == other.texts()
        #expect(isNew, "\(now.mapValues(readable)) \(story)")
        if case .remove = change {
            let trash = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/.rapport/trash")
            #expect(trash.contains { $0.hasSuffix(".md") }, "removed words are in the trash: \(story)")
        }
    }

    @Test("Short writes and interruptions end in the same bytes")
    func shortWrites() throws {
        let text = "- [ ] Go\n" + String(repeating: "words \u{E0FF}\r\n", count: 5000)
        let scratch = try ScratchJournal(["pairs/ada/commitments.md": text])
        let log = CallLog()
        var probe = log.probe
        probe.writeLimit = { ($0 + 1) / 2 }
        let even = probe.failure
        probe.failure = { name, file in
            let failure = even(name, file)
            guard name == .write else { return failure }
            return log.calls.count { $0.name == .write } % 2 == 0 ? Errno.interrupted : failure
        }
        let store = try scratch.store(probe)
        let expected = bytes(text.replacing("- [ ] Go\n", with: "- [x] Go kept:2026-11-22\n"))
        for _ in 0..<20 {
            let outcome = try store.apply(.keep(try Self.key(store), on: Self.today))
            #expect(scratch.read("pairs/ada/commitments.md") == expected)
            _ = try store.revert(try #require(outcome.reversal))
            #expect(scratch.read("pairs/ada/commitments.md") == bytes(text))
        }
    }

    @Test("What a crash left behind is swept at the next write, in every folder, and not by reading")
    func leftovers() throws {
        let places = [
            ".rapport-1-1", ".rapport/.rapport-1-2", ".rapport/trash/.rapport-1-3", "pairs/.rapport-1-4",
            "pairs/ada/.rapport-1-5", "pairs/ada/sessions/.rapport-1-6", "private/ada/sessions/.rapport-1-7",
            "stories/.rapport-1-8",
        ]
        let scratch = try ScratchJournal(["pairs/ada/commitments.md": "- [ ] Go\n", "pairs/ada/.other": "mine"])
        for place in places { try scratch.write("half", to: place) }
        let store = try scratch.store()
        _ = try store.promises()
        _ = try store.problems(today: Self.today)
        #expect(scratch.litter().sorted() == places.sorted())
        _ = try store.apply(.keep(try Self.key(store), on: Self.today))
        #expect(scratch.litter() == [])
        #expect(scratch.text("pairs/ada/.other") == "mine")
    }
}
