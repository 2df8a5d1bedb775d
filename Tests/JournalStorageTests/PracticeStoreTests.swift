import Foundation
import Mentorship
import Synchronization
import SystemPackage
import Testing

@testable import JournalStorage

@Suite("Practices: several at once, beside others, and while calls fail")
struct PracticeStoreTests {
    private static let base = [
        "pairs/ada/pair.md": bytes(PracticeTable.head + "\n## Mentee hopes to gain\n\n- a\n- b\n"),
        "me.md": bytes("---\nname: Grace Hopper\n---\n"),
    ]

    // MARK: The history

    @Test("What is the owner's own is undone and redone with the rest, in one group")
    func history() throws {
        let files = MemoryFiles(Self.base)
        let store = try JournalStore(files)
        var history = ChangeHistory()
        let changes: [Change] = [
            .practice(.write(NewStory(title: "A story"))),
            .practice(.keepQuestion("What?", theme: "Trust")),
            .practice(.setDetail(.owner, .pronouns, "she/her")),
            .practice(.removeEntry(PracticeChange.key("a"))),
            .practice(.putAside(PutAside(kind: .quiet), in: .ada)),
        ]
        let step = try history.apply(changes, in: store)
        #expect(step.changes == changes)
        #expect(step.pairs == [.ada])
        #expect(step.refused == nil)
        #expect(store.owner()?.pronouns == "she/her")
        #expect(files.files.keys.contains("stories/a-story.md") && files.files.keys.contains("questions/own.md"))
        let after = files.files
        let undone = try #require(try history.undo(in: store))
        #expect(undone.changes == changes && undone.pairs == [.ada])
        #expect(files.files == Self.base)
        _ = try history.redo(in: store)
        #expect(files.files.filter { !$0.key.hasPrefix(".rapport") } == after.filter { !$0.key.hasPrefix(".rapport") })
    }

    @Test("A change of no pair that can't be made does not keep the others from being made")
    func partial() throws {
        let store = try JournalStore(MemoryFiles(Self.base))
        var history = ChangeHistory()
        let step = try history.apply(
            [.practice(.write(NewStory(title: ""))), .practice(.keepQuestion("What?", theme: "Trust"))], in: store)
        #expect(step.refused?.error.kind == .refused && step.refused?.pairs == [])
        #expect(step.changes.count == 1)
    }

    @Test("A second story of the same title gets a number, in any case; the same story is there already")
    func stories() throws {
        let files = MemoryFiles(Self.base.merging(["stories/Paper.md": []]) { $1 })
        let store = try JournalStore(files)
        _ = try store.apply(.practice(.write(NewStory(title: "Paper"))))
        _ = try store.apply(.practice(.write(NewStory(title: "PAPER"))))
        #expect(try store.apply(.practice(.write(NewStory(title: "Paper")))).reversal == nil)
        #expect(
            files.files.keys.filter { $0.hasPrefix("stories") }.sorted() == [
                "stories/Paper.md", "stories/paper-2.md", "stories/paper-3.md",
            ])
        #expect(files.files["stories/Paper.md"] == [])
    }

    @Test("A question in the same words is kept once, whatever file of the owner's has it")
    func questions() throws {
        let store = try JournalStore(
            MemoryFiles(Self.base.merging(["questions/x.md": bytes("- what, now? #a\n")]) { $1 }))
        #expect(try store.apply(.practice(.keepQuestion("What now #b", theme: "Trust"))).reversal == nil)
        #expect(try store.apply(.practice(.keepQuestion("What then? #b", theme: "Trust"))).reversal != nil)
        let questions = try store.library(builtIn: []).questions
        #expect(questions.map(\.text) == ["What then?", "what, now?"])
    }

    @Test(
        "What is said on a day on which all was cancelled stands in another session; the last one that was not has it")
    func days() throws {
        let path = { (name: String) in "pairs/ada/sessions/\(name).md" }
        let cancelled = bytes("---\nstatus: cancelled\n---\n")
        let files = MemoryFiles(Self.base.merging([path("2026-11-22"): cancelled]) { $1 })
        let store = try JournalStore(files)
        _ = try store.apply(.practice(PracticeChange.say(.question, "Why?")))
        #expect(files.files[path("2026-11-22-2")] == bytes("---\nstatus: held\n---\n- Q: Why?\n"))
        _ = try store.apply(.practice(PracticeChange.say(.question, "How?")))
        #expect(files.files[path("2026-11-22-2")] == bytes("---\nstatus: held\n---\n- Q: Why?\n- Q: How?\n"))
        #expect(files.files[path("2026-11-22")] == cancelled)
    }

    @Test("A session that is made begins as the template says")
    func template() throws {
        let files = MemoryFiles(
            Self.base.merging(["session-template.md": bytes("---\nplace: Tea\n---\n## Notes\n")]) { $1 })
        let store = try JournalStore(files)
        _ = try store.apply(.practice(PracticeChange.say(.story, "x")))
        let text = files.files["pairs/ada/sessions/2026-11-22.md"]
        #expect(readable(text) == readable(bytes("---\nplace: Tea\nstatus: held\n---\n## Notes\n- Story: x\n")))
    }

    @Test("The list of what is put aside is made for the owner's eyes alone")
    func modes() throws {
        let scratch = try ScratchJournal()
        let store = try scratch.store()
        _ = try store.apply(.practice(.putAside(PutAside(kind: .quiet, because: "why"), in: .ada)))
        #expect(scratch.mode("private/ada/attention.md") == 0o600)
        #expect(scratch.mode("private/ada") == 0o700 && scratch.mode("private") == 0o700)
        #expect(try store.pair(.ada)?.putAside == [PutAside(kind: .quiet, because: "why")])
        let secret = "until the secret"
        let result = Result { () throws(JournalError) in
            try store.apply(.practice(.putAside(PutAside(kind: .ending, because: secret), in: .ada)))
        }
        if case .failure(let error) = result { #expect(!error.message.contains("secret")) }
    }

    // MARK: Beside others

    /// Files into which somebody else saves once, right before the program does.
    private final class OvertakenFiles: JournalFiles {
        let memory: MemoryFiles
        let path: String
        let other: Mutex<[UInt8]?>

        init(_ memory: MemoryFiles, _ path: String, _ other: [UInt8]) {
            self.memory = memory
            self.path = path
            self.other = Mutex(other)
        }

        var place: String { memory.place }
        var settledReader: any SettledReader { memory.settledReader }
        func folder(_ path: String) throws(JournalError) -> (any JournalFolder)? { try memory.folder(path) }
        func exclusively<Result>(
            _ body: (any JournalWriter) throws(JournalError) -> Result
        ) throws(JournalError) -> Result {
            try memory.exclusively { (writer) throws(JournalError) in try body(Writer(writer: writer, files: self)) }
        }

        private final class Writer: JournalWriter {
            let writer: any JournalWriter
            let files: OvertakenFiles

            init(writer: any JournalWriter, files: OvertakenFiles) { (self.writer, self.files) = (writer, files) }

            func settled(_ path: String) throws(JournalError) -> SettledFile? { try writer.settled(path) }
            func names(in folder: String) throws(JournalError) -> [String] { try writer.names(in: folder) }
            func save(_ bytes: [UInt8], to path: String, replacing old: SettledFile?) throws(JournalError) {
                if path == files.path, let other = files.other.withLock({ $0.take() }) {
                    files.memory.put(other, at: path)
                }
                try writer.save(bytes, to: path, replacing: old)
            }
            func remove(_ path: String, replacing old: SettledFile) throws(JournalError) {
                try writer.remove(path, replacing: old)
            }
        }
    }

    @Test("Saved by somebody else in the middle: both are there, or it is said that the item is gone")
    func interleaving() throws {
        let pair = "pairs/ada/pair.md"
        let theirs = bytes(PracticeTable.head + "\n## Mentee hopes to gain\n\n- theirs\n- a\n- b\n")
        let rows: [(PracticeChange, String, [UInt8], String?)] = [
            (.add("c", to: .hopes), pair, theirs, "- theirs\n- a\n- b\n- c\n"),
            (.rewordEntry(PracticeChange.key("a", line: 8), to: "z"), pair, theirs, "- theirs\n- z\n- b\n"),
            (.removeEntry(PracticeChange.key("b")), pair, theirs, "- theirs\n- a\n"),
            (.rewordEntry(PracticeChange.key("a"), to: "z"), pair, bytes(PracticeTable.head), nil),
            (
                .keepQuestion("What?", theme: "Trust"), "questions/own.md", bytes("## Trust\n\n- Who?\n"),
                "- Who?\n- What?\n"
            ),
            (
                PracticeChange.say(.question, "What?"), "pairs/ada/sessions/2026-11-22.md", bytes("theirs\n"),
                "theirs\n- Q: What?\n"
            ),
            (
                .putAside(PutAside(kind: .quiet), in: .ada), "private/ada/attention.md", bytes("- ending\n"),
                "- ending\n- quiet\n"
            ),
        ]
        for (change, path, other, end) in rows {
            let memory = MemoryFiles(Self.base)
            let store = try JournalStore(OvertakenFiles(memory, path, other))
            let result = Result { () throws(JournalError) in try store.apply(.practice(change)) }
            let now = String(decoding: memory.files[path] ?? [], as: UTF8.self)
            if let end {
                _ = try result.get()
                #expect(now.hasSuffix(end), "\(change): \(now)")
            } else {
                #expect(memory.files[path] == other)
                if case .failure(let error) = result { #expect(error.kind == .changedMeanwhile) }
            }
        }
        let memory = MemoryFiles(Self.base)
        let store = try JournalStore(OvertakenFiles(memory, "stories/a.md", bytes("theirs")))
        _ = try store.apply(.practice(.write(NewStory(title: "A"))))
        #expect(memory.files["stories/a.md"] == bytes("theirs") && memory.files["stories/a-2.md"] != nil)
    }

    // MARK: While calls fail

    private static let failing: [PracticeChange] = [
        .add("c", to: .hopes), .removeEntry(PracticeChange.key("a")), .putAside(PutAside(kind: .quiet), in: .ada),
        .write(NewStory(title: "A")),
    ]

    @Test("Whatever call fails: each file is whole, and then it works", arguments: failing.indices)
    func faults(index: Int) throws {
        let change = Self.failing[index]
        for name in SystemCalls.Name.allCases {
            for (error, isForEver) in [(Errno.noSpace, true), (.ioError, true), (.ioError, false)] {
                var number = 1
                while try hit(.init(name: name, error: error, number: number, isForEver: isForEver), change) {
                    number += 1
                    #expect(number < 300)
                }
            }
        }
    }

    /// Makes a change with a failing call; false where no call was hit.
    private func hit(_ fault: CallLog.Fault, _ change: PracticeChange) throws -> Bool {
        let scratch = try ScratchJournal(
            [".rapport/format": "1\n", ".rapport/.gitignore": "*\n", ".rapport/lock": ""], inMemory: true)
        for (path, text) in Self.base { try scratch.write(text, to: path) }
        let log = CallLog()
        let store = try scratch.store(log.probe)
        let before = scratch.texts()
        let memory = MemoryFiles(Self.base)
        _ = try JournalStore(memory).apply(.practice(change))
        let wanted = memory.files.filter { !$0.key.hasPrefix(".rapport/") }
        log.begin(fault)
        let result = Result { () throws(JournalError) in try store.apply(.practice(change)) }
        let failures = log.failures
        log.begin(nil)
        let now = scratch.texts().filter { !$0.key.contains(".rapport-") }
        switch result {
        case .success: #expect(now == wanted, "\(fault)")
        case .failure(let error):
            #expect([.unwritable, .unreadable, .notFound, .noJournal].contains(error.kind), "\(fault) \(error)")
            #expect(now == before || now == wanted, "\(fault)")
            if now == before { _ = try store.apply(.practice(change)) }
            #expect(scratch.texts().filter { !$0.key.contains(".rapport-") } == wanted, "\(fault)")
        }
        return failures > 0
    }
}
