import Foundation
import Mentorship
import Testing

@testable import RapportCLI

@Suite("The checklist")
struct CommitmentTests {
    private func texts(_ commitments: [[String: Any]]) -> [String] {
        commitments.map { $0["text"] as? String ?? "" }
    }

    @Test("commitments come open, kept, released, then by due date, none last, and by file")
    func order() throws {
        #expect(
            texts(try TestJournal().list("commitments")) == [
                "Introduce Dr Chen", "Draw the machine", "Send the draft", "Plan the visit", "Buy a telescope",
                "Lend the book", "Read the budget",
            ])
    }

    @Test("a commitment has the documented keys and values; absent is null")
    func keys() throws {
        let journal = try TestJournal()
        let all = try journal.list("commitments")
        let keys: Set = [
            "id", "pair", "text", "owner", "ownerName", "state", "made", "due", "kept", "released", "reason", "note",
            "moves",
            "releases", "overdue", "file", "line",
        ]
        #expect(all.allSatisfy { Set($0.keys) == keys })
        let machine = try #require(all.first { $0["text"] as? String == "Draw the machine" })
        #expect((machine["id"] as? String)?.utf8.count == 10)
        #expect(machine["pair"] as? String == "alan-turing")
        #expect(machine["owner"] as? String == "mentee")
        #expect(machine["ownerName"] as? String == "Alan Turing")
        #expect(machine["state"] as? String == "open")
        #expect(machine["made"] as? String == "2026-11-02")
        #expect(machine["due"] as? String == "2026-11-22")
        #expect(machine["kept"] is NSNull)
        #expect(machine["released"] is NSNull)
        #expect(machine["reason"] is NSNull)
        #expect(machine["note"] as? String == "a note below")
        #expect(
            machine["moves"] as? [[String: String]]
                == [["from": "2026-11-15", "to": "2026-11-22", "because": "the chalk ran out"]])
        #expect(machine["releases"] as? [[String: String]] == [["date": "2026-11-05", "because": "too busy"]])
        #expect(machine["overdue"] as? Bool == false)
        #expect(machine["file"] as? String == "pairs/alan-turing/commitments.md")
        #expect(machine["line"] as? Int == 1)
        let budget = try #require(all.last)
        #expect(budget["reason"] as? String == "not my field")
        #expect(budget["released"] as? String == "2026-11-19")
        #expect(all[0]["overdue"] as? Bool == true)
        #expect(all.first { $0["owner"] as? String == "both" }?["ownerName"] as? String == "Ada Byron and Grace Hopper")
        let nobody = try #require(all.first { $0["text"] as? String == "Buy a telescope" })
        #expect(nobody["owner"] is NSNull)
        #expect(nobody["ownerName"] is NSNull)
    }

    @Test(
        "filters narrow the list; one side includes what is both's",
        arguments: [
            (["--owner", "mentor"], ["Introduce Dr Chen", "Plan the visit", "Lend the book", "Read the budget"]),
            (["--owner", "MENTEE"], ["Draw the machine", "Send the draft", "Plan the visit"]),
            (["--owner", "both"], ["Plan the visit"]),
            (["--owner", "me"], ["Introduce Dr Chen", "Plan the visit", "Lend the book", "Read the budget"]),
            (["--owner", "grace"], ["Send the draft", "Plan the visit"]),
            (["--owner", "Grace Hopper"], ["Send the draft", "Plan the visit"]),
            (["--state", "kept"], ["Lend the book"]), (["--state", "Released"], ["Read the budget"]),
            (["--overdue"], ["Introduce Dr Chen"]),
            (["--due-by", "2026-11-22", "--state", "open"], ["Introduce Dr Chen", "Draw the machine"]),
            (["--due-by", "in 1 week", "--owner", "mentee"], ["Draw the machine", "Send the draft"]),
            (["grace-hopper", "--state", "open"], ["Introduce Dr Chen", "Send the draft", "Plan the visit"]),
            (["alan", "--overdue"], []),
        ])
    func filters(arguments: [String], expected: [String]) throws {
        let journal = try TestJournal()
        let list =
            switch arguments.count {
            case 1: try journal.list("commitments", arguments[0])
            case 2: try journal.list("commitments", arguments[0], arguments[1])
            case 3: try journal.list("commitments", arguments[0], arguments[1], arguments[2])
            default: try journal.list("commitments", arguments[0], arguments[1], arguments[2], arguments[3])
            }
        #expect(texts(list) == expected)
    }

    @Test("an owner nobody is called is told, with code 1; the list of nothing is no failure")
    func unknownOwner() throws {
        let journal = try TestJournal()
        let run = journal.run("commitments", "--owner", "zoe")
        #expect(run.code == 1)
        #expect(run.messages.contains("“zoe”"))
        #expect(journal.run("commitments", "maria", "--owner", "grace").code == 1)
        let empty = journal.run("commitments", "alan", "--overdue")
        #expect(empty.code == 0)
        #expect(empty.output.isEmpty)
    }

    @Test("plain rows are aligned and say everything in words")
    func plain() throws {
        let run = try TestJournal().run("commitments")
        let lines = run.lines
        #expect(lines.count == 7)
        #expect(lines[0].contains("overdue   2026-11-19  grace-hopper    you           Introduce Dr Chen"))
        #expect(lines[1].contains("today     2026-11-22  alan-turing     Alan Turing   Draw the machine"))
        #expect(lines[4].contains("open                  maria-mitchell  nobody        Buy a telescope"))
        #expect(lines[5].hasSuffix("Lend the book · kept 2026-11-12"))
        #expect(lines[6].hasSuffix("Read the budget · released 2026-11-19 · because: not my field"))
        #expect(lines.prefix(5).allSatisfy { $0.utf8.count <= 90 })
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test("each id shown is the shortest that serves, at least four letters, and finds its commitment")
    func shortIDs() throws {
        var files = TestJournal.sample
        let many = (1...3000).map { "- [ ] @mentor Promise \($0)\n" }.joined()
        files["pairs/maria-mitchell/commitments.md"] = many
        let journal = try TestJournal(files)
        let all = try journal.list("commitments").compactMap { $0["id"] as? String }
        for command in [["commitments"], ["commitments", "maria"]] {
            let run = command.count == 1 ? journal.run(command[0]) : journal.run(command[0], command[1])
            let shown = run.lines.map { String($0.prefix { $0 != " " }) }
            #expect(shown.count >= 3000)
            #expect(shown.contains { $0.utf8.count > 4 })
            for short in shown {
                #expect(all.count { $0.hasPrefix(short) } == 1, "\(short)")
                #expect(short.utf8.count == 4 || all.count { $0.hasPrefix(short.dropLast()) } > 1, "\(short)")
            }
        }
    }

    @Test("in a journal of many pairs a single pair's ids are longer instead of all others being read")
    func manyPairs() throws {
        var files = TestJournal.sample
        for number in 1...40 {
            files["pairs/p\(number)/pair.md"] = "---\nmentor: Ada Byron\nmentee: Person \(number)\n---\n"
        }
        let journal = try TestJournal(files)
        let shown = journal.run("commitments", "grace-hopper").lines.map { $0.prefix { $0 != " " } }
        #expect(shown.allSatisfy { $0.utf8.count == 8 })
        #expect(journal.run("keep", String(shown[0])).code == 0)
    }

    @Test(
        "due is one line, or nothing",
        arguments: [
            ("2026-11-22", "1 overdue\n"), ("2026-11-19", "1 today\n"), ("2026-11-12", "1 this week\n"),
            ("2026-11-11", ""), ("2020-01-01", ""),
        ])
    func due(today: String, line: String) throws {
        let run = try TestJournal(today: today).run("due")
        #expect(run.code == 0)
        #expect(run.output == line)
        #expect(run.messages.isEmpty)
    }
}
