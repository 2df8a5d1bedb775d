import Foundation
import Testing

@testable import RapportCLI

@Suite("Changes")
struct ChangeTests {
    private static let session = "pairs/grace-hopper/sessions/2026-11-20.md"

    @Test("keep ticks the box, says so, and prints the commitment as it now stands")
    func keep() throws {
        let journal = try TestJournal()
        let id = try journal.id(of: "Introduce Dr Chen")
        let before = try journal.read(Self.session)
        let run = journal.run("keep", String(id.prefix(4)))
        #expect(run.code == 0)
        #expect(run.messages == "Kept: Introduce Dr Chen\n")
        #expect(run.lines.count == 1)
        #expect(run.lines[0].hasPrefix(String(id.prefix(4))))
        #expect(run.lines[0].hasSuffix("kept      2026-11-19  grace-hopper  you  Introduce Dr Chen · kept 2026-11-22"))
        #expect(
            try journal.read(Self.session)
                == before.replacingOccurrences(
                    of: "- [ ] @mentor Introduce Dr Chen due:2026-11-19",
                    with: "- [x] @mentor Introduce Dr Chen due:2026-11-19 kept:2026-11-22"))
    }

    @Test("asking for the state that already is writes nothing and is no error")
    func nothingToDo() throws {
        let journal = try TestJournal()
        let before = try journal.read(Self.session)
        let book = try journal.id(of: "Lend the book")
        let chen = try journal.id(of: "Introduce Dr Chen")
        for run in [
            journal.run("keep", book), journal.run("reopen", chen), journal.run("move", chen, "--due", "2026-11-19"),
            journal.run("edit", chen, "--text", "Introduce Dr Chen"), journal.run("edit", chen, "--owner", "me"),
            journal.run("release", try journal.id(of: "Read the budget"), "--because", "not my field"),
        ] {
            #expect(run.code == 0, "\(run.messages)")
            #expect(run.messages.contains("Nothing to do"))
            #expect(run.lines.count == 1)
        }
        #expect(try journal.read(Self.session) == before)
    }

    @Test("release, move, reopen and edit print one object that stands as asked")
    func objects() throws {
        let journal = try TestJournal()
        let chen = try journal.id(of: "Introduce Dr Chen")
        let released = try journal.object("release", chen, "--because", "he\nmoved")
        #expect(released["state"] as? String == "released")
        #expect(released["reason"] as? String == "he moved")
        #expect(released["released"] as? String == "2026-11-22")
        let reopened = try journal.object("reopen", chen)
        #expect(reopened["state"] as? String == "open")
        #expect((reopened["releases"] as? [[String: Any]])?.first?["because"] as? String == "he moved")
        let moved = try journal.object("move", chen, "--due", "fri", "--because", "away")
        #expect(moved["due"] as? String == "2026-11-27")
        #expect((moved["moves"] as? [[String: Any]])?.last?["because"] as? String == "away")
        let edited = try journal.object("edit", chen, "--text", "Meet Dr Chen", "--owner", "both")
        #expect(edited["text"] as? String == "Meet Dr Chen")
        #expect(edited["owner"] as? String == "both")
        #expect(edited["id"] as? String != chen)
        #expect(journal.run("keep", edited["id"] as? String ?? "").code == 0)
    }

    @Test("an edit that can't be made whole leaves the text as it was")
    func editsAreWhole() throws {
        let journal = try TestJournal()
        let chen = try journal.id(of: "Introduce Dr Chen")
        let before = try journal.read(Self.session)
        let unknown = journal.run("edit", chen, "--text", "Meet him", "--owner", "zoe")
        #expect(unknown.code == 1)
        let refused = journal.run("edit", chen, "--text", "Meet him due:2026-12-01", "--owner", "both")
        #expect(refused.code == 2)
        #expect(try journal.read(Self.session) == before)
    }

    @Test("remove takes it away and prints it as it stood")
    func remove() throws {
        let journal = try TestJournal()
        let run = journal.run("remove", try journal.id(of: "Read the budget"))
        #expect(run.code == 0)
        #expect(run.messages == "Removed: Read the budget\n")
        #expect(run.output.contains("Read the budget"))
        #expect(try !journal.read(Self.session).contains("budget"))
        #expect(try !journal.read(Self.session).contains("Because: not my field"))
    }

    @Test("an id that is unknown, no id, or ambiguous is told with the next step, and code 1")
    func ids() throws {
        var files = TestJournal.sample
        files["pairs/maria-mitchell/commitments.md"] = (1...3000).map { "- [ ] @mentor Promise \($0)\n" }.joined()
        let journal = try TestJournal(files)
        let all = try journal.list("commitments").compactMap { $0["id"] as? String }
        let counts = Dictionary(grouping: all) { $0.prefix(4) }
        let ambiguous = try #require(counts.first { $0.value.count > 1 })
        let several = journal.run("keep", String(ambiguous.key))
        #expect(several.code == 1)
        #expect(several.messages.contains("more letters"))
        for id in ambiguous.value { #expect(several.messages.contains(id.prefix(5)), "\(several.messages)") }
        let unused = "zzzzzzzzzz"
        for id in [unused, "abc", "abcdefghijk", "ab1d", "../x"] {
            let run = journal.run("keep", id)
            #expect(run.code == 1)
            #expect(run.messages.contains("`rapport commitments`"))
        }
        let one = try #require(counts.first { $0.value.count == 1 })
        #expect(journal.run("keep", one.key.uppercased()).code == 0)
    }

    @Test("what is not in a state for it is told, with code 1, and nothing is written")
    func wrongState() throws {
        let journal = try TestJournal()
        let before = try journal.read(Self.session)
        let budget = try journal.id(of: "Read the budget")
        #expect(journal.run("keep", budget).code == 1)
        #expect(journal.run("move", budget, "--due", "fri").code == 1)
        #expect(journal.run("release", try journal.id(of: "Lend the book"), "--because", "x").code == 1)
        #expect(try journal.read(Self.session) == before)
    }

    @Test(
        "add writes one line at the end and takes owner and dates from the text",
        arguments: [
            (["alan", "Read on"], "- [ ] @mentor Read on made:2026-11-22", "you"),
            (["alan", "@alan Read on due:fri"], "- [ ] @mentee Read on due:2026-11-27 made:2026-11-22", "Alan Turing"),
            (
                ["alan", "Read on", "--owner", "both", "--due", "1 dec"],
                "- [ ] @both Read on due:2026-12-01 made:2026-11-22", "both"
            ),
            (["maria", "Look\nup"], "- [ ] @mentee Look up made:2026-11-22", "you"),
            (
                ["maria", "@Mitchell, look up made:2026-11-01"], "- [ ] @mentor look up made:2026-11-01",
                "Maria Mitchell"
            ),
        ])
    func add(arguments: [String], line: String, owner: String) throws {
        let journal = try TestJournal()
        let file = "pairs/\(arguments[0] == "alan" ? "alan-turing" : "maria-mitchell")/commitments.md"
        let before = try journal.read(file)
        let run =
            arguments.count == 2
            ? journal.run("add", arguments[0], arguments[1])
            : journal.run("add", arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5])
        #expect(run.code == 0, "\(run.messages)")
        #expect(run.messages.hasPrefix("Added: "))
        #expect(run.lines.count == 1)
        #expect(run.output.contains(owner))
        #expect(try journal.read(file) == before + line + "\n")
    }

    @Test("words that would read as something else, and owners nobody is called, are refused")
    func refused() throws {
        let journal = try TestJournal()
        #expect(journal.run("add", "alan", "@zoe Read on").code == 1)
        #expect(journal.run("add", "alan", "Read on", "--owner", "zoe").code == 1)
        #expect(journal.run("add", "alan", "Read on kept:2026-11-01").code == 2)
        #expect(journal.run("add", "alan", "a due:2026-12-01 due:2026-12-02").code == 2)
        #expect(
            try journal.read("pairs/alan-turing/commitments.md")
                == TestJournal.sample["pairs/alan-turing/commitments.md"])
    }

    @Test("an owner said twice counts where both are the same, and is refused where they differ")
    func twoOwners() throws {
        let journal = try TestJournal()
        let file = "pairs/alan-turing/commitments.md"
        let before = try journal.read(file)
        for word in ["@both", "@alan", "@mentee:", "@Turing,"] {
            let run = journal.run("add", "alan", "\(word) Read on", "--owner", "me")
            #expect(run.code == 2)
            #expect(run.messages.hasPrefix("rapport: Two owners are said, “me” and “\(word)”"))
        }
        #expect(try journal.read(file) == before)
        #expect(journal.run("add", "alan", "@alan Read on", "--owner", "mentee").code == 0)
        #expect(journal.run("add", "alan", "@me Look up", "--owner", "mentor").code == 0)
        #expect(
            try journal.read(file) == before + "- [ ] @mentee Read on made:2026-11-22\n"
                + "- [ ] @mentor Look up made:2026-11-22\n")
    }

    @Test("an edit's words with a due: among them are refused with the command that gives a due date")
    func editWithDate() throws {
        let journal = try TestJournal()
        let chen = try journal.id(of: "Introduce Dr Chen")
        let before = try journal.read(Self.session)
        for text in ["Meet him due:fri", "Meet due:2026-02-30", "due:", "Meet due: soon", "Due:in 2 weeks"] {
            let run = journal.run("edit", chen, "--text", text)
            #expect(run.code == 2)
            #expect(run.messages.contains("`rapport move ID --due DATE`"))
        }
        #expect(try journal.read(Self.session) == before)
    }

    @Test("words with a due: that stand there already are no change, and no error")
    func editToTheSame() throws {
        let journal = try TestJournal([
            "pairs/p/pair.md": "---\nmentor: A\nmentee: B\n---\n",
            "pairs/p/commitments.md": "- [ ] @mentor Ask what due: means\n",
        ])
        let run = journal.run("edit", try journal.id(of: "Ask what due: means"), "--text", "Ask what due: means")
        #expect(run.code == 0, "\(run.messages)")
        #expect(run.messages.contains("Nothing to do"))
    }

    @Test("an observer has to say whose it is")
    func observer() throws {
        let journal = try TestJournal(["pairs/p/pair.md": "---\nmentor: A\nmentee: B\n---\n"])
        let run = journal.run("add", "p", "Read on")
        #expect(run.code == 2)
        #expect(run.messages.contains("--owner"))
        #expect(journal.run("add", "p", "Read on", "--owner", "me").code == 2)
        #expect(journal.run("add", "p", "@mentor Read on").code == 0)
    }

    @Test("a journal that can't be written is code 3, and nothing is printed as data")
    func unwritable() throws {
        let journal = try TestJournal()
        try journal.write("99", to: ".rapport/format")
        let run = journal.run("keep", try journal.id(of: "Introduce Dr Chen"))
        #expect(run.code == 3)
        #expect(run.output.isEmpty)
        #expect(run.messages.split(separator: "\n").count == 1)
    }

    @Test(
        "a journal of a newer format is read, and one message says that nothing can be changed",
        arguments: [[], ["pairs"], ["commitments"], ["timeline", "grace"], ["check", "--json"], ["due"]])
    func newerFormat(arguments: [String]) throws {
        let journal = try TestJournal()
        let plain = journal.run(arguments)
        try journal.write("99", to: ".rapport/format")
        let run = journal.run(arguments)
        #expect(run.code == plain.code)
        #expect(run.output == plain.output)
        let lines = run.messages.split(separator: "\n").filter { $0.contains("format 99") }
        #expect(lines.count == 1)
        #expect(!journal.run(arguments + ["-q"]).messages.contains("format 99"))
    }
}
