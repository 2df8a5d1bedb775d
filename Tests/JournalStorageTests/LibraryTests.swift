import Foundation
import Mentorship
import Testing

@testable import JournalStorage

@Suite("The owner's stories and questions, in every store")
struct LibraryTests {
    private static func library(
        _ texts: [String: String], builtIn: [String] = [], in kind: StoreKind = StoreKind.all[0]
    ) throws -> Library {
        var texts = texts
        texts["pairs/ada/pair.md"] = ScratchJournal.pairFile
        let open = try kind.open(texts)
        let before = open.state()
        let library = try open.store.library(builtIn: builtIn)
        #expect(open.state() == before, "reading writes nothing")
        return library
    }

    private static func questions(_ text: String) throws -> [BankQuestion] {
        try library(["questions/own.md": text]).questions
    }

    private static func story(_ text: String) throws -> Story {
        try #require(try library(["stories/a.md": text]).stories.first)
    }

    @Test("A journal without any has the built-in questions", arguments: StoreKind.all)
    func none(kind: StoreKind) throws {
        let library = try Self.library([:], builtIn: ["## Trust\n- Why? #trust\n"], in: kind)
        #expect(library.stories.isEmpty)
        #expect(library.questions == [BankQuestion(text: "Why?", topics: ["trust"], theme: "Trust")])
    }

    @Test("Stories come by slug, own questions by file and line and before the built-in ones", arguments: StoreKind.all)
    func all(kind: StoreKind) throws {
        let texts = [
            "stories/b.md":
                "---\ntitle: The paper\noutcome: Wrong\ntags: [Writing, '#talks']\n---\n## situation\n\nWe met.\n",
            "stories/a-b.md": "", "stories/a.md": "---\noutcome: mixed\n---\n", "stories/.hidden.md": "x",
            "stories/note.txt": "x", "stories/a.conflict-1.md": "x", "stories/deeper/c.md": "x",
            "questions/two.md": "- D?\n", "questions/one.md": "## Own\n- B? #b\n\n- C?\n",
            "questions/one.conflict-2.md": "- No?\n",
        ]
        let library = try Self.library(texts, builtIn: ["# Trust\n- E?\n", "# Goals\n- F?\n"], in: kind)
        #expect(library.stories.map(\.slug) == ["a", "a-b", "b"])
        #expect(library.stories.map(\.title) == [nil, nil, "The paper"])
        #expect(library.stories.map(\.outcome) == [nil, nil, .wrong])
        #expect(library.stories.last?.topics == ["writing", "talks"])
        #expect(library.stories.last?.parts == [.situation: "We met."])
        #expect(library.questions.map(\.text) == ["B?", "C?", "D?", "E?", "F?"])
        #expect(library.questions.map(\.theme) == ["Own", "Own", "", "Trust", "Goals"])
        let own = [("questions/one.md", 2), ("questions/one.md", 4), ("questions/two.md", 1)]
        #expect(
            library.questions.map(\.origin) == own.map { .own(file: $0.0, line: $0.1) } + [.builtIn, .builtIn])
    }

    @Test("The parts of a story keep paragraphs, nested headings, lists, quotes and fences, and leave comments out")
    func storyParts() throws {
        let story = try Self.story(
            """
            ---
            title: A
            ---
            # A #top
            words #before
            ## What I did\u{20}
            <!-- tell it short -->

            I asked.\u{20}\u{20}
            Twice.\r

            ### How #how
            - once
              > twice
            ```
            code #hidden
            ```
            ## Aside
            nothing of it #aside
            ### What I learned ###
            Patience. <!-- #no --> #patience #how
            # Situation
            no part
            ## What I did
            Again.
            ## What happened

            """)
        #expect(
            story.parts == [
                .whatIDid:
                    "I asked.\nTwice.\n\n### How #how\n- once\n  > twice\n```\ncode #hidden\n```\nAgain.",
                .whatILearned: "Patience. <!-- #no --> #patience #how",
            ])
        #expect(story.topics == ["top", "before", "how", "aside", "patience"])
    }

    @Test(
        "Tags come first, each topic once, in small letters and without #",
        arguments: [
            ("tags: [Talks, \"#talks\", ' a  b ']", ["talks", "a b", "x"]), ("tags: one", ["one", "x"]),
            ("tags:\n- \"#X\"\n- y", ["x", "y"]), ("tags: {a: b}", ["x"]), ("tags: ['', '#']", ["x"]), ("a: b", ["x"]),
        ])
    func tags(line: String, topics: [String]) throws {
        #expect(try Self.story("---\n\(line)\n---\n#X\n").topics == topics)
    }

    @Test("A question stands under the nearest heading above; items that are part of another or have no words are none")
    func questionItems() throws {
        let questions = try Self.questions(
            """
            ---
            any: thing
            ---
            - First? #A #b-c
            words, no item
            # My questions
            * Second,  with\tblanks?
              - nested? #nested
              more #more
            - [ ] Third?
            - [x]
            -
            - #only
            ## Trust us ##
            1. Fourth? <!-- really #no -->
            ```
            - Hidden?
            ```
            > - Quoted?
            - Fifth?
                # no heading of ours
            # Another
            + Sixth é? #ü
            """)
        #expect(
            questions.map(\.text) == [
                "First?", "Second, with blanks?", "Third?", "Fourth?", "Fifth?", "Sixth é?",
            ])
        #expect(
            questions.map(\.topics) == [["a", "b-c"], ["nested", "more"], [], [], [], ["ü"]])
        #expect(
            questions.map(\.theme) == ["", "My questions", "My questions", "Trust us", "Trust us", "Another"])
        #expect(questions.map(\.wording.text).first == "first")
    }

    @Test("A file that can't be read is left out, and the rest is read")
    func unreadable() throws {
        let outside = try ScratchJournal(["x.md": "- Stolen?\n"])
        let scratch = try ScratchJournal([
            "stories/a.md": "x", "stories/folder.md/x": "", "questions/a.md": "- A?\n", "questions/z.md": "- Z?\n",
            "questions/big.md": String(repeating: "- B?\n", count: 4_000_000),
            "questions/bad.md": "- \u{0} B?\n",
        ])
        try scratch.write([0x2D, 0x20, 0xFF, 0x0A], to: "questions/b.md")
        for link in ["stories/link.md", "questions/link.md"] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(scratch.path)/\(link)", withDestinationPath: "\(outside.path)/x.md")
        }
        try FileManager.default.createSymbolicLink(
            atPath: "\(scratch.path)/questions/inside.md", withDestinationPath: "a.md")
        #expect(mkfifo("\(scratch.path)/questions/pipe.md", 0o600) == 0)
        let store = try scratch.store()
        let library = try store.library(builtIn: [])
        #expect(library.stories.map(\.slug) == ["a"])
        #expect(library.questions.map(\.text) == ["A?", "\u{FFFD}", "\u{0} B?", "A?", "Z?"])
        let codes = try store.problems(today: day("2026-11-22")).map { "\($0.file) \($0.code)" }
        for expected in [
            "questions/big.md unreadable", "questions/link.md stray-link", "questions/pipe.md not-a-file",
            "stories/folder.md not-a-file", "stories/link.md stray-link",
        ] {
            #expect(codes.contains(expected), "\(expected) in \(codes)")
        }
    }

    @Test("A folder that leads elsewhere holds nothing, and a journal that is gone is told")
    func foldersGone() throws {
        let outside = try ScratchJournal(["x.md": "- Stolen?\n"])
        let scratch = try ScratchJournal(["stories": "a file"])
        try FileManager.default.createSymbolicLink(
            atPath: "\(scratch.path)/questions", withDestinationPath: outside.path)
        let store = try scratch.store()
        #expect(try store.library(builtIn: []) == Library())
        try FileManager.default.removeItem(atPath: "\(scratch.path)/pairs")
        let error = #expect(throws: JournalError.self) { _ = try store.library(builtIn: []) }
        #expect(error?.kind == .noJournal)
    }

    @Test("Many files come in their order, whichever core read them")
    func many() throws {
        let names = (100..<160).map { "\($0)" }
        var texts: [String: String] = [:]
        for name in names {
            texts["stories/\(name).md"] = "---\ntitle: \(name)\n---\n"
            texts["questions/\(name).md"] = "- \(name)?\n"
        }
        let library = try Self.library(texts)
        #expect(library.stories.map(\.title) == names)
        #expect(library.questions.map(\.text) == names.map { "\($0)?" })
    }

    @Test("Nothing traps, whatever stands there", arguments: 0..<4)
    func hostile(seed: UInt64) throws {
        var state = seed
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(limit, 1)
        }
        let pieces = [
            "---\n", "tags: [a, \"#b\"]\n", "title: x\n", "## Situation\n", "### What I did ###\n", "# ", "#", "- ",
            "- [x] ",
            "#topic ", "é\u{301}", "<!--", "-->", "```\n", "\n", "\r\n", "\t", "> ", "Why? ", "outcome: both\n",
        ].map { Array($0.utf8) }
        for _ in 0..<100 {
            var bytes = (0..<random(60)).flatMap { _ in pieces[random(pieces.count)] }
            for _ in 0..<random(4) where !bytes.isEmpty { bytes[random(bytes.count)] = UInt8(random(256)) }
            let store = try JournalStore(
                MemoryFiles(["pairs/a/pair.md": [], "stories/a.md": bytes, "questions/a.md": bytes]))
            let library = try store.library(builtIn: [])
            #expect(library.stories.count == 1)
            #expect(library.questions.allSatisfy { !$0.text.isEmpty && $0.topics.allSatisfy { !$0.isEmpty } })
            #expect(library.stories[0].topics.count == Set(library.stories[0].topics).count)
            #expect(try store.problems(today: day("2026-11-22")).allSatisfy { $0.line > 0 && $0.column > 0 })
        }
    }
}
