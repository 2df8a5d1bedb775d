import Dispatch
import Foundation
import Mentorship
import Synchronization
import Testing

@testable import JournalStorage

@Suite("Several programs with one journal")
struct LockTests {
    private static let file = "pairs/ada/commitments.md"
    private static let today = day("2026-11-22")

    private static func addition(_ text: String) -> Change {
        .add(NewCommitment(pair: .ada, owner: .both, text: text, made: today))
    }

    @Test("Who holds the lock is alone: another gives up after its wait, says why, and has written nothing")
    func heldLock() throws {
        let scratch = try ScratchJournal([Self.file: "a\n"])
        let pauses = Mutex(0)
        var waiting = Waiting()
        waiting.pause = { _ in pauses.withLock { $0 += 1 } }
        let other = try scratch.store(waiting: waiting)
        let files = try scratch.files()
        try files.exclusively { (_) throws(JournalError) in
            let result = Result { () throws(JournalError) in try other.apply(Self.addition("New")) }
            guard case .failure(let error) = result else { throw JournalError(.refused, "the lock was not kept") }
            #expect(error.kind == .unwritable)
            #expect(error.message.contains("lock"))
        }
        #expect(pauses.withLock { $0 } == waiting.lockAttempts)
        #expect(scratch.text(Self.file) == "a\n")
        _ = try other.apply(Self.addition("New"))
        #expect(scratch.text(Self.file) == "a\n- [ ] @both New made:2026-11-22\n")
    }

    @Test("A lock that is given back meanwhile is taken")
    func releasedLock() throws {
        let scratch = try ScratchJournal([Self.file: "a\n", ".rapport/lock": ""])
        let holder = open("\(scratch.path)/.rapport/lock", O_RDWR)
        #expect(flock(holder, LOCK_EX) == 0)
        var waiting = Waiting()
        waiting.pause = { _ in flock(holder, LOCK_UN) }
        _ = try scratch.store(waiting: waiting).apply(Self.addition("New"))
        close(holder)
        #expect(scratch.text(Self.file) == "a\n- [ ] @both New made:2026-11-22\n")
    }

    @Test("A lock on a file that was deleted meanwhile is no lock")
    func deletedLock() throws {
        let scratch = try ScratchJournal([Self.file: "a\n", ".rapport/lock": ""])
        let path = "\(scratch.path)/.rapport/lock"
        // Another program makes the lock's file anew between the opening and the locking of the old one.
        let log = CallLog()
        var probe = log.probe
        let note = probe.failure
        probe.failure = { name, file in
            if name == .flock, log.calls.count(where: { $0.name == .flock }) == 0 {
                unlink(path)
                _ = FileManager.default.createFile(atPath: path, contents: nil)
            }
            return note(name, file)
        }
        var waiting = Waiting()
        waiting.pause = { _ in }
        _ = try scratch.store(probe, waiting: waiting).apply(Self.addition("New"))
        #expect(log.calls.count { $0.name == .flock } == 2)
    }

    @Test("Of many changes at once, from many stores, every one that was acknowledged is there")
    func manyAtOnce() throws {
        let scratch = try ScratchJournal()
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 4) { thread in
            do {
                let store = try scratch.store()
                for number in 0..<10 {
                    let outcome = try store.apply(Self.addition("Promise \(thread) \(number)"))
                    guard let key = outcome.commitment?.key, number.isMultiple(of: 2) else { continue }
                    _ = try store.apply(.keep(key, on: Self.today))
                }
            } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        #expect(failures.withLock { $0 } == [])
        let promises = try scratch.store().promises()
        let expected = (0..<4).flatMap { thread in (0..<10).map { "Promise \(thread) \($0)" } }
        #expect(promises.map(\.text).sorted() == expected.sorted())
        #expect(promises.count { $0.state == .kept } == 20)
        #expect(scratch.litter() == [])
    }

    @Test("What somebody saves in the last moment is never lost", arguments: ["in place", "by renaming", "deleted"])
    func lastMoment(manner: String) throws {
        let scratch = try ScratchJournal([Self.file: "- [ ] Go\n"])
        let path = "\(scratch.path)/\(Self.file)"
        let outside = "- [ ] Go\n- [ ] Mine\n"
        let isDone = Mutex(false)
        let probe = SystemCalls.Probe(failure: { name, file in
            guard name == .rename, file == "commitments.md" else { return nil }
            let isFirst = isDone.withLock { done in
                defer { done = true }
                return !done
            }
            guard isFirst else { return nil }
            switch manner {
            case "in place": try? Data(outside.utf8).write(to: URL(filePath: path))
            case "by renaming": try? Data(outside.utf8).write(to: URL(filePath: path), options: .atomic)
            default: unlink(path)
            }
            return nil
        })
        let store = try scratch.store(probe)
        let promise = try #require(try store.promise("Go"))
        let result = Result { () throws(JournalError) in try store.apply(.keep(promise.key, on: Self.today)) }
        if manner == "deleted" {
            guard case .failure(let error) = result else { return #expect(Bool(false), "a deleted file came back") }
            #expect(error.kind == .changedMeanwhile)
            #expect(!scratch.exists(Self.file))
        } else {
            _ = try result.get()
            #expect(scratch.text(Self.file) == "- [x] Go kept:2026-11-22\n- [ ] Mine\n")
        }
        #expect(scratch.litter() == [])
    }

    @Test("A file that appears in the last moment is not replaced but added to")
    func appearing() throws {
        let scratch = try ScratchJournal()
        let path = "\(scratch.path)/\(Self.file)"
        let isDone = Mutex(false)
        let store = try scratch.store(
            .init(failure: { name, file in
                guard name == .rename, file == "commitments.md" else { return nil }
                isDone.withLock { done in
                    if !done { _ = FileManager.default.createFile(atPath: path, contents: Data("- [ ] Mine\n".utf8)) }
                    done = true
                }
                return nil
            }))
        _ = try store.apply(Self.addition("New"))
        #expect(scratch.text(Self.file) == "- [ ] Mine\n- [ ] @both New made:2026-11-22\n")
    }

    @Test("An undo that takes a file away leaves one that was written in the last moment")
    func lastMomentOfRemoval() throws {
        let scratch = try ScratchJournal()
        let path = "\(scratch.path)/\(Self.file)"
        let isArmed = Mutex(false)
        let store = try scratch.store(
            .init(failure: { name, file in
                guard name == .rename, file.hasPrefix(".rapport-") else { return nil }
                isArmed.withLock { armed in
                    if armed { try? Data("mine".utf8).write(to: URL(filePath: path), options: .atomic) }
                    armed = false
                }
                return nil
            }))
        let outcome = try store.apply(Self.addition("New"))
        isArmed.withLock { $0 = true }
        let reversal = try #require(outcome.reversal)
        let error = #expect(throws: JournalError.self) { _ = try store.revert(reversal) }
        #expect(error?.kind == .changedMeanwhile)
        #expect(scratch.text(Self.file) == "mine")
        #expect(scratch.litter() == [])
    }

    @Test("A file in the middle of being written is waited for")
    func settling() throws {
        let scratch = try ScratchJournal([Self.file: "- [ ] Go\n"])
        let path = "\(scratch.path)/\(Self.file)"
        let promise = try #require(try scratch.store().promise("Go"))
        // An editor has just emptied the file, and writes it in four parts while the change waits.
        let parts = Mutex(["- [ ] Mi", "ne\n- [ ] G", "o\n", "- [ ] Last\n"])
        // Whatever the clock of the test's computer says, the file was always written 10 ms ago: too lately.
        let saved = 1_795_000_000
        @Sendable func noteSaved() {
            let date = Date(timeIntervalSince1970: TimeInterval(saved))
            try? FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
        }
        @Sendable func writeNext() {
            parts.withLock { parts in
                guard !parts.isEmpty else { return }
                let next = parts.removeFirst()
                let handle = FileHandle(forWritingAtPath: path)
                _ = try? handle?.seekToEnd()
                try? handle?.write(contentsOf: Data(next.utf8))
                try? handle?.close()
                noteSaved()
            }
        }
        truncate(path, 0)
        noteSaved()
        var waiting = Waiting()
        waiting.now = { Int64(saved) * 1000 + 10 }
        waiting.pause = { _ in writeNext() }
        _ = try scratch.store(waiting: waiting).apply(.keep(promise.key, on: Self.today))
        #expect(parts.withLock { $0 } == [])
        #expect(scratch.text(Self.file) == "- [ ] Mine\n- [x] Go kept:2026-11-22\n- [ ] Last\n")
    }

    @Test("A file that never settles is left alone")
    func neverSettling() throws {
        let scratch = try ScratchJournal([Self.file: "- [ ] Go\n"])
        let path = "\(scratch.path)/\(Self.file)"
        let promise = try #require(try scratch.store().promise("Go"))
        try Data("- [ ] Go\n".utf8).write(to: URL(filePath: path))
        var waiting = Waiting()
        waiting.now = { 0 }
        waiting.pause = { _ in
            let handle = FileHandle(forWritingAtPath: path)
            _ = try? handle?.seekToEnd()
            try? handle?.write(contentsOf: Data("x".utf8))
            try? handle?.close()
        }
        let store = try scratch.store(waiting: waiting)
        let error = #expect(throws: JournalError.self) { _ = try store.apply(.keep(promise.key, on: Self.today)) }
        #expect(error?.kind == .changedMeanwhile)
        #expect(scratch.text(Self.file)?.hasPrefix("- [ ] Go\nxxx") ?? false)
    }
}
