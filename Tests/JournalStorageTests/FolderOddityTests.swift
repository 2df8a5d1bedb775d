import Foundation
import Mentorship
import Testing

@testable import JournalStorage

@Suite("Folders that are odd, gone or replaced")
struct FolderOddityTests {
    private let today = Day(number: 20_000)

    /// Makes a folder or file whose name is not UTF-8.
    private func makeIllegible(_ name: [UInt8], in folder: String, isFolder: Bool) {
        let path = Array(folder.utf8) + [UInt8(ascii: "/")] + name + [0]
        path.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { path in
                guard let base = path.baseAddress else { return }
                if isFolder { mkdir(base, 0o700) } else { close(open(base, O_CREAT | O_WRONLY, 0o600)) }
            }
        }
    }

    @Test("A pair's folder and a session whose names are not UTF-8 are reported, and the rest works")
    func illegibleNames() throws {
        let journal = try ScratchJournal(["pairs/ada/sessions/2026-01-02.md": "- [ ] @mentee write\n"])
        makeIllegible([0x71, 0xFF], in: journal.path + "/pairs", isFolder: true)
        makeIllegible(
            Array("2026-01-03".utf8) + [0xFF] + Array(".md".utf8), in: journal.path + "/pairs/ada/sessions",
            isFolder: false)
        let store = try journal.store()
        let problems = try store.problems(today: today)
        #expect(problems.filter { $0.code == "illegible-name" }.map(\.file) == ["pairs", "pairs/ada/sessions"])
        #expect(problems.allSatisfy { $0.severity == .error })
        let pairs = try store.gather(reading: .all) { ($0.id, $0.commitments.count, $0.unreadFiles) }
        #expect(pairs.map(\.0) == [PairID("ada")])
        #expect(pairs.map(\.1) == [1])
        #expect(pairs.map(\.2) == [1])
    }

    @Test("The names of all pairs are those that reading each of them finds, links, pipes and gaps included")
    func names() throws {
        let elsewhere = try ScratchJournal(["pairs/far/pair.md": "---\nmentor: Ada\nmentee: Mary\n---\n"])
        let journal = try ScratchJournal([
            "me.md": "---\nname: Ada\n---\n",
            "pairs/a/pair.md": "---\nmentor: Ada\nmentee: Grace\nstatus: paused\ncadence: weekly\n---\n",
            "pairs/b/mentee.md": "---\nname: Nobody\n---\n", "pairs/c/sessions/2026-01-02.md": "",
            "pairs/d/other.md": "---\nmentor: Ada\nmentee: Emmy\n---\n", "pairs/e/x.md": "", "pairs/f/pair.md": "",
        ])
        let pairs = journal.path + "/pairs"
        #expect(symlink("other.md", pairs + "/d/pair.md") == 0)
        #expect(symlink(elsewhere.path + "/pairs/far/pair.md", pairs + "/e/pair.md") == 0)
        #expect(symlink(elsewhere.path + "/pairs/far", pairs + "/far") == 0)
        #expect(mkfifo(pairs + "/c/pair.md", 0o600) == 0)
        let store = try journal.store()
        let outline = try store.outline()
        let read = try store.gather(reading: []) { $0 }
        #expect(outline.owner == store.owner())
        #expect(outline.pairs.map(\.id.name) == ["a", "ada", "b", "c", "d", "e", "f", "far"])
        #expect(outline.pairs.map(\.mentee) == read.map(\.mentee))
        #expect(outline.pairs.map(\.mentee) == ["Grace", "Ada Lovelace", nil, nil, "Emmy", nil, nil, "Mary"])
        #expect(outline.pairs.map(\.role) == read.map(\.role))
        #expect(outline.pairs.map(\.writtenStatus) == read.map(\.writtenStatus))
        #expect(outline.pairs.map(\.cadence) == read.map(\.cadence))
        #expect(outline.pairs.allSatisfy { !$0.isComplete })
    }

    @Test("What `check` calls an error is known of each pair as it is read, by file and line")
    func faultyFiles() throws {
        let journal = try ScratchJournal([
            "pairs/ada/pair.md": "---\nmentor: Ada\nmentee: Grace\nstarted: soon\nuntil: later\n---\n",
            "pairs/ada/mentee.md": "---\nname: Grace\n",
            "pairs/ada/commitments.md": "```\nnever closed\n",
            "pairs/ada/stray.md": "",
            "pairs/ada/sessions/2026-01-02.md": "---\ntitle: A\nminutes: many\n---\n",
            "pairs/ada/sessions/2026-01-03.md": "---\ntitle: A\nNotes\n",
            "pairs/ada/sessions/2026-01-04.md": "---\ntitle: A\n---\n\n---\ntitle: B\n---\n",
            "pairs/ada/sessions/today.md": "",
            "private/ada/sessions/notes.md": "",
        ])
        try FileManager.default.createDirectory(
            atPath: journal.path + "/pairs/ada/sessions/2026-01-05.md", withIntermediateDirectories: false)
        let store = try journal.store()
        let found = try #require(try store.pair(.ada)).faultyFiles
        let problems = try store.problems(today: today).filter { $0.severity == .error }
        #expect(Set(found.map(\.path)) == Set(problems.map(\.file)))
        #expect(found.count == 8, "\(found.map(\.path))")
        for fault in found {
            #expect(problems.contains { $0.file == fault.path && $0.line == fault.line && $0.message == fault.reason })
        }
        #expect(try store.outline().pairs.map(\.faultyFiles) == [[]])
        let whole = try ScratchJournal(["pairs/ada/commitments.md": "- [ ] Go\n"])
        #expect(try whole.store().pair(.ada)?.faultyFiles == [])
    }

    @Test("A pair whose link leads nowhere is among the names, with the reason")
    func deadLink() throws {
        let journal = try ScratchJournal(["pairs/ada/commitments.md": ""])
        #expect(symlink("/nowhere/at/all", journal.path + "/pairs/emmy") == 0)
        #expect(symlink("/nowhere/at/all.md", journal.path + "/pairs/notes.md") == 0)
        let store = try journal.store()
        let pairs = try store.outline().pairs
        #expect(pairs.map(\.id.name) == ["ada", "emmy"])
        let reason = "pairs/emmy is a link that leads nowhere."
        #expect(pairs.map(\.unreadBecause) == [nil, reason])
        let error = #expect(throws: JournalError.self) { try store.pair(PairID("emmy")) }
        #expect(error?.message == reason)
        #expect(try store.pairIDs() == [.ada])
    }

    @Test("Text that is not UTF-8 is reported once, where it first stands")
    func illFormedText() throws {
        let journal = try ScratchJournal(["pairs/ada/commitments.md": "- [ ] a\n- [ ] é\u{E0FF} x\n\u{E0FE}\n"])
        let problems = try journal.store().problems(today: today).filter { $0.code == "ill-formed-text" }
        #expect(problems.map(\.line) == [2])
        #expect(problems.map(\.column) == [8])
        #expect(problems.map(\.severity) == [.warning])
    }

    @Test("A journal put in the place of another is the one that is read and changed")
    func replacedJournal() throws {
        let journal = try ScratchJournal(["pairs/ada/commitments.md": "- [ ] @mentee write\n"])
        let store = try journal.store()
        let moved = journal.path + "-old"
        try FileManager.default.moveItem(atPath: journal.path, toPath: moved)
        defer { try? FileManager.default.removeItem(atPath: moved) }
        try FileManager.default.copyItem(atPath: moved, toPath: journal.path)
        try journal.age("pairs/ada/commitments.md")
        let key = CommitmentKey(pair: PairID("ada"), file: "commitments.md", owner: .mentee, text: "write")
        _ = try store.apply(.keep(key, on: today))
        #expect(journal.text("pairs/ada/commitments.md") == "- [x] @mentee write kept:\(today)\n")
        #expect(
            try String(contentsOfFile: moved + "/pairs/ada/commitments.md", encoding: .utf8) == "- [ ] @mentee write\n")
    }

    @Test("A journal that is gone is said to be gone, by reading and by changing, and is not made anew")
    func vanishedJournal() throws {
        let journal = try ScratchJournal(["pairs/ada/commitments.md": "- [ ] @mentee write\n"])
        let store = try journal.store()
        try FileManager.default.removeItem(atPath: journal.path)
        let key = CommitmentKey(pair: PairID("ada"), file: "commitments.md", owner: .mentee, text: "write")
        #expect(performing { try store.outline() } == .noJournal)
        #expect(performing { try store.apply(.keep(key, on: today)) } == .noJournal)
        #expect(!FileManager.default.fileExists(atPath: journal.path))
    }

    private func performing(_ body: () throws -> some Any) -> JournalError.Kind? {
        do {
            _ = try body()
            return nil
        } catch {
            return (error as? JournalError)?.kind
        }
    }

    @Test(
        "Words in which nothing can be seen are none", arguments: ["\u{200B}", " \u{2060} ", "\u{0301}", "\u{00AD}\t"])
    func invisibleWords(text: String) throws {
        let journal = try ScratchJournal()
        let new = NewCommitment(pair: PairID("ada"), owner: .mentee, text: text, made: today)
        #expect(performing { try journal.store().apply(.add(new)) } == .refused)
        #expect(performing { try journal.store().apply(.begin(NewPair(mentor: "Ada", mentee: text))) } == .refused)
    }

    @Test("Words that differ in their normal form only are no twins, and have ids of their own")
    func normalForms() throws {
        let journal = try ScratchJournal(["pairs/ada/commitments.md": "- [ ] caf\u{E9}\n- [ ] cafe\u{301}\n"])
        let pair = try #require(try journal.store().pair(PairID("ada")))
        #expect(pair.commitments.map(\.key.twins) == [1, 1])
        #expect(Set(pair.commitments.map(\.key)).count == 2)
        #expect(Set(pair.commitments.map { CommitmentID($0.key) }).count == 2)
    }

    @Test("A file of more than a million lines is named and not read, and the rest works")
    func lineBomb() throws {
        let journal = try ScratchJournal(["pairs/ada/commitments.md": "- [ ] @mentee write\n"])
        try journal.write([UInt8](repeating: 0x0A, count: 1_000_001), to: "pairs/ada/sessions/2026-01-02.md")
        let store = try journal.store()
        let pair = try #require(try store.pair(PairID("ada")))
        #expect(pair.commitments.count == 1)
        #expect(pair.unreadFiles == 1)
        #expect(try store.problems(today: today).contains { $0.message.contains("more than a million lines") })
    }

    @Test("A pipe where the owner's file belongs is no empty profile: it is reported, and nothing hangs")
    func pipeAsProfile() throws {
        let journal = try ScratchJournal()
        #expect(mkfifo(journal.path + "/me.md", 0o600) == 0)
        let problems = try journal.store().problems(today: today)
        #expect(problems.filter { $0.file == "me.md" }.map(\.code) == ["not-a-file"])
    }

    @Test("A change that would make its file too large to be read is refused, and the file stays")
    func changeBeyondLimit() throws {
        let journal = try ScratchJournal()
        let line = "- [ ] @mentee write\n"
        let filler = [UInt8](repeating: UInt8(ascii: "x"), count: JournalStore.byteLimit - line.utf8.count - 4)
        try journal.write(Array(line.utf8) + filler, to: "pairs/ada/commitments.md")
        let key = CommitmentKey(pair: PairID("ada"), file: "commitments.md", owner: .mentee, text: "write")
        #expect(performing { try journal.store().apply(.keep(key, on: today)) } == .refused)
        #expect(journal.read("pairs/ada/commitments.md") == Array(line.utf8) + filler)
    }
}
