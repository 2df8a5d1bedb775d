import Foundation
import Mentorship
import Synchronization
import SystemPackage
import Testing

@testable import JournalStorage

@Suite("Saving and keeping notes while calls fail")
struct NotesFaultTests {
    private static let path = NoteKey.ada.path
    private static let head = "---\nstatus: held\n---\n"
    private static let old = head + "a\nb\n"
    private static let errors: [Errno] = [.noSpace, .ioError, .permissionDenied, .readOnlyFileSystem]

    /// What happens to the file before it is saved.
    enum Story: CaseIterable {
        case plain, joined, conflict, new, privateOnly
    }

    private static func scratch(_ story: Story) throws -> ScratchJournal {
        var files = [path: old, ".rapport/format": "1\n", ".rapport/.gitignore": "*\n", ".rapport/lock": ""]
        if story == .new || story == .privateOnly { files[path] = nil }
        return try ScratchJournal(files, inMemory: true)
    }

    private static func meanwhile(_ story: Story, _ scratch: ScratchJournal) throws {
        if story == .joined { try scratch.write(head + "theirs\na\nb\n", to: path) }
        if story == .conflict { try scratch.write(head + "a\ntheirs\n", to: path) }
    }

    @Test(
        "Whatever call fails: each file is whole, nothing is called saved that is not, and then it works",
        arguments: Story.allCases)
    func saving(story: Story) throws {
        for name in SystemCalls.Name.allCases {
            for (error, isForEver) in Self.errors.map({ ($0, true) }) + [(.ioError, false), (.interrupted, false)] {
                var number = 1
                while try hit(.init(name: name, error: error, number: number, isForEver: isForEver), story) {
                    number += 1
                    #expect(number < 300)
                }
            }
        }
    }

    /// Saves with a failing call; false where no call was hit.
    private func hit(_ fault: CallLog.Fault, _ story: Story) throws -> Bool {
        let scratch = try Self.scratch(story)
        let log = CallLog()
        let store = try scratch.store(log.probe)
        let key: NoteKey = story == .privateOnly ? .adasPrivate : .ada
        let note = try store.note(key, new: .held)
        try Self.meanwhile(story, scratch)
        let before = scratch.texts()
        let mine = bytes("a\nmine\n")
        log.begin(fault)
        let result = Result { () throws(JournalError) in try store.save(mine, of: note) }
        let failures = log.failures
        log.begin(nil)
        let now = scratch.texts().filter { !$0.key.contains(".rapport-") }
        // What somebody else wrote is always somewhere whole.
        for (path, text) in before where path != key.path { #expect(now[path] == text, "\(fault)") }
        if let theirs = before[key.path], now[key.path] != theirs {
            let isJoined = String(decoding: now[key.path] ?? [], as: UTF8.self).contains("theirs") || story == .plain
            #expect(isJoined || now.values.contains(theirs), "\(fault)")
        }
        switch result {
        case .success(let saving):
            #expect(now[key.path] == saving.file.original, "\(fault)")
            #expect(String(decoding: now[key.path] ?? [], as: UTF8.self).contains("mine"), "\(fault)")
            if story == .privateOnly { #expect(now[Self.path] == bytes(Self.head), "\(fault)") }
        case .failure(let error):
            #expect([.unwritable, .unreadable, .notFound, .noJournal].contains(error.kind), "\(fault) \(error)")
            let text = now[key.path].map { String(decoding: $0, as: UTF8.self) }
            #expect(
                text == before[key.path].map { String(decoding: $0, as: UTF8.self) } || text?.contains("mine") == true)
        }
        // The text still is there: saved again, it works and leaves nothing behind.
        let again = try store.save(mine, of: note)
        #expect(scratch.read(key.path) == again.file.original, "\(fault)")
        #expect(String(decoding: again.file.body, as: UTF8.self).contains("mine"))
        _ = try store.append(bytes("swept"), to: .ada, new: .held, today: day("2026-11-23"))
        #expect(scratch.litter() == [], "\(fault)")
        return failures > 0
    }

    @Test("Whatever call fails while a draft is kept: the one before it stays whole, and then it works")
    func drafts() throws {
        for name in SystemCalls.Name.allCases {
            for (error, isForEver) in Self.errors.map({ ($0, true) }) + [(.ioError, false), (.interrupted, false)] {
                for isFirst in [true, false] {
                    var number = 1
                    let fault = { CallLog.Fault(name: name, error: error, number: number, isForEver: isForEver) }
                    while try hitDraft(fault(), isFirst: isFirst) {
                        number += 1
                        #expect(number < 300)
                    }
                }
            }
        }
    }

    /// Keeps a draft with a failing call; false where no call was hit.
    private func hitDraft(_ fault: CallLog.Fault, isFirst: Bool) throws -> Bool {
        let scratch = try Self.scratch(.plain)
        let log = CallLog()
        let store = try scratch.store(log.probe)
        var draft = store.beginDraft(of: try store.note(.ada, new: .held))
        if !isFirst { try draft?.write(bytes("one\n")) }
        log.begin(fault)
        let result = Result { () throws(JournalError) in try draft?.write(bytes("two\n")) }
        let failures = log.failures
        log.begin(nil)
        #expect(scratch.text(Self.path) == Self.old)
        draft = nil
        do {
            // What is found, were the program to end right here.
            let found = try scratch.store().abandonedDrafts().map(\.body)
            switch result {
            case .success: #expect(found == [bytes("two\n")], "\(fault)")
            case .failure(let error):
                #expect([.unwritable, .unreadable, .noJournal].contains(error.kind), "\(fault) \(error)")
                let isWhole = found == [bytes("two\n")] || found == (isFirst ? [] : [bytes("one\n")])
                #expect(isWhole, "\(fault) \(found)")
            }
        }
        return failures > 0
    }

    @Test("A draft that could not be kept can be, once there is room again")
    func draftAgain() throws {
        let scratch = try Self.scratch(.plain)
        let log = CallLog()
        let store = try scratch.store(log.probe)
        let note = try store.note(.ada, new: .held)
        for name in [SystemCalls.Name.write, .fsync, .rename, .open, .flock, .mkdir, .stat] {
            let draft = try #require(store.beginDraft(of: note))
            for text in ["one\n", "two\n"] {
                log.begin(.init(name: name, error: .noSpace, number: 1, isForEver: true))
                _ = try? draft.write(bytes(text))
                log.begin(nil)
                try draft.write(bytes(text))
            }
            let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/.rapport/drafts")
            #expect(names.count == 3, "\(name) \(names)")
            draft.discard()
            let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/.rapport/drafts")
            #expect(left == [], "\(name)")
        }
    }

    @Test("A disk that fills up after so many bytes leaves the old texts whole, and saving works once there is room")
    func fullDisk() throws {
        let mine = [UInt8](repeating: 97, count: 20_000) + [10]
        for room in stride(from: 0, through: 24 * 1024, by: 512) {
            let scratch = try Self.scratch(.plain)
            let left = Mutex<Int?>(nil)
            var probe = SystemCalls.Probe()
            probe.writeLimit = { min($0, 512) }
            probe.failure = { name, _ in
                guard name == .write else { return nil }
                return left.withLock { left in
                    guard let room = left else { return nil }
                    left = room - 512
                    return room < 512 ? Errno.noSpace : nil
                }
            }
            let store = try scratch.store(probe)
            let note = try store.note(.ada, new: .held)
            let draft = try #require(store.beginDraft(of: note))
            try draft.write(bytes("before\n"))
            left.withLock { $0 = room }
            let kept = Result { () throws(JournalError) in try draft.write(mine) }
            left.withLock { $0 = room }
            let saved = Result { () throws(JournalError) in try store.save(mine, of: note) }
            let isWhole = scratch.read(Self.path) == (room >= 20_480 ? bytes(Self.head) + mine : bytes(Self.old))
            #expect(isWhole, "\(room)")
            let texts = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/.rapport/drafts")
            let text = try #require(texts.first { $0.hasSuffix(".text") })
            let record = try #require(scratch.read(".rapport/drafts/\(text)").flatMap { DraftRecord($0) })
            #expect(record.text == (room >= 20_480 ? mine : bytes("before\n")), "\(room)")
            if case .failure(let error) = saved { #expect(error.message.contains("no room")) }
            if case .failure(let error) = kept { #expect(error.message.contains("no room")) }
            left.withLock { $0 = nil }
            try draft.write(mine)
            _ = try store.save(mine, of: note)
            #expect(scratch.read(Self.path) == bytes(Self.head) + mine)
            draft.discard()
            #expect(scratch.litter() == [])
        }
    }

    @Test("Each file of a draft is synchronised, renamed, and its folder synchronised, in this order")
    func order() throws {
        let scratch = try Self.scratch(.plain)
        let log = CallLog()
        let store = try scratch.store(log.probe)
        let draft = try #require(store.beginDraft(of: try store.note(.ada, new: .held)))
        log.begin(nil)
        try draft.write(bytes("one\n"))
        try draft.write(bytes("two\n"))
        #expect(SavingOrderTests.faults(log.calls).filter { !$0.contains(".base") && !$0.contains(".text") } == [])
        let lasting = log.calls.filter { [.write, .fsync, .rename].contains($0.name) }
        for (index, call) in lasting.enumerated() where call.name == .rename {
            #expect(lasting[index - 1].name == .fsync && lasting[index - 1].file.hasSuffix(".new"))
            #expect(lasting[index + 1].name == .fsync && lasting[index + 1].file == ".")
        }
        #expect(lasting.count { $0.name == .rename } == 3)
        // Later ones cost one file: two synchronisings.
        log.begin(nil)
        try draft.write(bytes("three\n"))
        #expect(log.calls.count { $0.name == .fsync } == 2)
        #expect(!log.calls.contains { $0.file == "lock" })
    }
}

extension NotesFaultTests {
    @Test("What may not outlast a power cut is written again before it is called saved, and undone to what was opened")
    func doubt() throws {
        let scratch = try Self.scratch(.plain)
        let log = CallLog()
        let store = try scratch.store(log.probe)
        let note = try store.note(.ada, new: .held)
        _ = try store.append(
            bytes("first"), to: NoteKey(SessionKey(SessionName(day: day("2026-11-20")), of: .ada)), new: .held,
            today: day("2026-11-23"))
        log.begin(.init(name: .fsync, error: .ioError, number: 2, isForEver: true))
        let error = #expect(throws: JournalError.self) { try store.save(bytes("mine\n"), of: note) }
        #expect(error?.message.contains("power cut") == true)
        #expect(scratch.text(Self.path) == Self.head + "mine\n")
        log.begin(nil)
        let saving = try store.save(bytes("mine\n"), of: note)
        #expect(SavingOrderTests.faults(log.calls) == [])
        #expect(log.calls.count { $0.name == .fsync } == 2)
        #expect(saving.isWritten)
        log.begin(nil)
        #expect(try !store.save(bytes("mine\n"), of: saving.file).isWritten)
        #expect(!log.calls.contains { $0.name == .fsync })
        _ = try store.revert(try #require(saving.reversal))
        #expect(scratch.text(Self.path) == Self.old)
    }
}
