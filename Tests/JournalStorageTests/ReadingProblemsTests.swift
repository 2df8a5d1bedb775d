import Foundation
import JournalStorage
import Mentorship
import Testing

@Suite("What is not as documented")
struct ReadingProblemsTests {
    @Test(
        "A thing that could not be read is an error, all else a warning, each reported where it stands",
        arguments: ProblemExample.all + ProblemExample.practices)
    func examples(example: ProblemExample) throws {
        #expect(try ReadingJournal([example.file: example.text]).problems() == example.problems)
    }

    @Test("A pair without pair.md, and private things without their pair, are reported")
    func missing() throws {
        let files = ["pairs/q/commitments.md": "", "private/r/notes.md": ""]
        #expect(
            try ReadingJournal(files).problems()
                == [
                    "pairs/q/pair.md:1:1 error missing-pair-file", "private/r:1:1 warning lone-private-folder",
                ])
    }

    @Test("A question that stands in another file already is reported there")
    func questionTwice() throws {
        let files = ["questions/a.md": "- why?\n- how?\n", "questions/b.md": "## Own\n- How #x\n- Why?\n- who?\n"]
        #expect(
            try ReadingJournal(files).problems()
                == ["questions/b.md:2:3 warning question-twice", "questions/b.md:3:3 warning question-twice"])
        let messages = try JournalStore(ReadingJournal(files).files).problems(today: ReadingJournal.today).map(
            \.message)
        #expect(messages.map { $0.contains("in questions/a.md on line") } == [true, true])
    }

    @Test("A hope that is covered and referred says which line covers it, whichever comes first")
    func coveredAndReferred() throws {
        let text =
            ReadingJournal.pairFile + """
                ## Mentee hopes to gain
                - Give a talk #talks #writing
                  Refer: Bo
                ## Mentor can give
                - rest
                - Words #writing
                - Practice #talks

                """
        let problems = try JournalStore(ReadingJournal([:], pair: text).files).problems(today: ReadingJournal.today)
        #expect(problems.map(\.line) == [6])
        #expect(problems.first?.message.contains("line 10") ?? false)
        let pair = try ReadingJournal([:], pair: text).pair()
        #expect(pair.hopes.map(\.state) == [.covered])
        #expect(pair.hopes.first?.hope.referral == "Bo")
    }

    @Test("A hash that isn't one counts as absent, and the consent counts; capitals are no difference")
    func hashes() throws {
        let text = ReadingJournal.pairFile + "## Agreed\n- 2026-01-20 both text:3F2a9c1b\n- 2026-01-21 both text:new\n"
        let consents = try ReadingJournal([:], pair: text).pair().agreement.consents
        #expect(consents.map(\.textHash) == ["3f2a9c1b", nil])
    }

    @Test("A folder where a file is expected is reported")
    func folders() throws {
        let problems = try ReadingJournal(["pairs/p/sessions/2026-11-20.md/a": "", "stories/b.md/c": ""]).problems()
        #expect(
            problems == ["pairs/p/sessions/2026-11-20.md:1:1 error not-a-file", "stories/b.md:1:1 error not-a-file"])
    }

    @Test("Problems come by file, line and column, those of several pairs together")
    func order() throws {
        var files: [String: String] = ["me.md": "---\nname: [\n---\n"]
        for pair in ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"] {
            files["pairs/\(pair)/pair.md"] = ReadingJournal.pairFile + "## Agreed\n- x\n"
            files["pairs/\(pair)/commitments.md"] = "- [?] @x a due: due:\n- [!] b\n"
        }
        let problems = try JournalStore(ReadingJournal(files).files).problems(today: ReadingJournal.today)
        let places = problems.map { "\($0.file) \(1000 + $0.line) \(1000 + $0.column)" }
        #expect(places == places.sorted())
        #expect(problems.count == 61)
    }

    @Test("A journal as documented has nothing to report")
    func clean() throws {
        let files = [
            "me.md":
                "---\nname: Ada Lovelace\naliases: [Countess]\nbirthday: 1815-12-10\n---\n## Goals\n"
                + "- [ ] a by:2026-12-01\n",
            "session-template.md": "---\nstatus: held\n---\n", ".hidden.md": "---", "notes.txt": "---",
            "other/x.md": "---",
            "pairs/.git/x.md": "---", "pairs/p/mentee.md": "---\nname: Grace Hopper\n---\n",
            "pairs/p/sessions/.2026.md": "---",
            ProblemExample.session:
                "---\nstatus: planned\nmode: Phone\nminutes: 45 min\nown: value\n---\n"
                + "- [ ] @both a due:2026-12-01 ^x\n  Moved: 2026-11-01 -> 2026-12-01\nQ: a\nA: b\n",
            "private/p/sessions/2026-11-20.md": "---\ncomfort: 1\ntrust: 5\nguidance:\n---\n",
            "private/p/notes.md": "---\nanything",
            "private/p/attention.md": "- quiet until 2026-12-01 away\n",
            "stories/a.md": "---\ntitle: A\noutcome: Both\ntags: [a]\n---\n",
            "questions/own.md": "## Trust\n- why? #trust\n",
            ".rapport/format": "1",
        ]
        #expect(try ReadingJournal(files).problems(today: .at("2026-11-20")).isEmpty)
    }

    @Test("The demo journal has nothing to report")
    func demo() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appending(path: "Resources/demo").path
        let problems = try JournalStore(FolderFiles(folder: folder)).problems(today: ReadingJournal.today)
        #expect(problems.map { "\($0.file):\($0.line) \($0.message)" } == [])
    }

    @Test("A link out of the journal is a warning, wherever it stands, and the rest of the journal is read")
    func links() throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "rapport-links-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let journal = root.appending(path: "journal")
        for folder in ["journal/pairs/p/sessions", "journal/pairs/q", "elsewhere"] {
            try FileManager.default.createDirectory(at: root.appending(path: folder), withIntermediateDirectories: true)
        }
        let elsewhere = root.appending(path: "elsewhere")
        let outside = elsewhere.appending(path: "a.md")
        try Data(ReadingJournal.pairFile.utf8).write(to: outside)
        try Data(ReadingJournal.pairFile.utf8).write(to: journal.appending(path: "pairs/p/pair.md"))
        let links = [
            "me.md", "pairs/p/elsewhere", "pairs/p/mentor.md", "pairs/p/sessions/2026-11-20.md", "pairs/p/sessions/x",
            "pairs/q/pair.md", "pairs/q/sessions", "private", "session-template.md", "stories", "things",
        ]
        for name in links + [".hidden", "pairs/p/.hidden", "pairs/p/sessions/.hidden"] {
            try FileManager.default.createSymbolicLink(
                at: journal.appending(path: name), withDestinationURL: name.hasSuffix(".md") ? outside : elsewhere)
        }
        let problems = try JournalStore(FolderFiles(folder: journal.path)).problems(today: ReadingJournal.today)
        #expect(
            problems.map { "\($0.file) \($0.severity) \($0.code)" }
                == links.map { "\($0) warning stray-link" })
    }

    @Test("A long line with much to report is reported in one go", .timeLimit(.minutes(1)))
    func longLine() throws {
        let text = "- [ ] é" + String(repeating: " due:soon", count: 20_000) + "\n"
        let problems = try ReadingJournal([ProblemExample.outside: text]).problems()
        #expect(problems.count == 20_000)
        #expect(problems.last == "\(ProblemExample.outside):1:\(9 + 9 * 19_999) warning missing-date")
    }

    @Test("Nothing traps, whatever is in the files", arguments: 0..<4)
    func hostile(seed: UInt64) throws {
        var state = seed
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(limit, 1)
        }
        let texts =
            (ProblemExample.all + ProblemExample.practices.filter { $0.text.utf8.count < 2000 }).map {
                Array($0.text.utf8)
            } + [
                Array("- [x] @ada a kept: 2026-01-01 ^b\n  Because: c\n".utf8)
            ]
        let paths = [
            ProblemExample.session, ProblemExample.pair, ProblemExample.outside, "me.md", "pairs/p/mentee.md",
            "private/p/attention.md",
            "private/p/sessions/2026-11-20.md", "stories/a.md", "questions/own.md",
        ]
        for _ in 0..<60 {
            var files: [String: [UInt8]] = [ProblemExample.pair: []]
            for path in paths {
                var bytes = (0..<4).flatMap { _ in texts[random(texts.count)] }
                for _ in 0..<random(6) where !bytes.isEmpty { bytes[random(bytes.count)] = UInt8(random(256)) }
                bytes.removeLast(random(bytes.count))
                files[path] = bytes
            }
            let store = try JournalStore(MemoryFiles(files))
            #expect(try store.problems(today: ReadingJournal.today).allSatisfy { $0.line > 0 && $0.column > 0 })
            #expect(try store.gather(reading: .all) { $0.commitments.count }.count == 1)
        }
    }
}
