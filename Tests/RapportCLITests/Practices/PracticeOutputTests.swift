import Foundation
import Testing

@testable import RapportCLI

@Suite("What the practices print")
struct PracticeOutputTests {
    /// Every command that only reads, for a pair or for all.
    static let reading: [[String]] = [
        ["brief", "grace-hopper"], ["ask"], ["ask", "grace-hopper"], ["questions"], ["questions", "grace-hopper"],
        ["questions", "grace-hopper", "--open"], ["stories"], ["stories", "grace-hopper"],
        ["story", "the-rejected-paper"], ["agreement", "grace-hopper"], ["referrals"], ["referrals", "grace-hopper"],
        ["follow-through", "grace-hopper"], ["people", "grace-hopper"], ["milestones"],
        ["milestones", "grace-hopper"], ["nudges"], ["nudges", "grace-hopper"], ["way-back", "grace-hopper"],
        ["way-back", "grace-hopper", "--message"], ["ending", "grace-hopper"], ["ending", "grace-hopper", "--message"],
        [],
    ]

    /// Every command that changes something, for a pair.
    static let changing: [[String]] = [
        ["ask", "grace-hopper", "--note"], ["ask", "--add", "Why not?", "--theme", "Courage"],
        ["answer", "grace-hopper", "who else", "The board."], ["story", "--new", "Another"],
        ["tell", "grace-hopper", "the-first-talk"], ["hope", "grace-hopper", "rest"], ["give", "grace-hopper", "rest"],
        ["rule", "grace-hopper", "rest"], ["link", "grace-hopper", "lab", "letters"],
        ["refer", "grace-hopper", "lab", "--to", "Emmy"], ["agree", "grace-hopper"],
        ["reword", "grace-hopper", "lab", "a lab"], ["withdraw", "grace-hopper", "letters"],
        ["helped", "grace-hopper", "chen", "no"], ["profile", "grace-hopper", "goals", "rest"],
        ["profile", "grace-hopper", "pronouns", "she/her"], ["reach", "grace-hopper", "notes"],
        ["milestone", "grace-hopper", "rest"], ["put-aside", "grace-hopper", "unmet"],
        ["take-up", "grace-hopper", "unmet"], ["set", "grace-hopper", "until", "none"],
    ]

    @Test("nothing of private/ is printed without --private, by any of them", arguments: reading + changing)
    func privacy(arguments: [String]) throws {
        for json in [[], ["--json"]] {
            let journal = try TestJournal(TestJournal.practices)
            let run = journal.run(arguments + json)
            #expect(run.code == 0, "\(run.messages)")
            #expect(!run.output.contains("secret"), "\(run.output)")
            #expect(!run.messages.contains("secret"), "\(run.messages)")
            #expect(!run.output.contains("check-in"))
            #expect(!run.output.contains("quieter moment"))
        }
    }

    @Test("a low check-in changes nothing of what is printed without --private", arguments: reading)
    func lowCheckIn(arguments: [String]) throws {
        var files = TestJournal.practices
        let low = try TestJournal(files).run(arguments)
        files["private/grace-hopper/sessions/2026-11-20.md"] = "---\ncomfort: 5\ntrust: 5\nguidance: 5\n---\n"
        #expect(try TestJournal(files).run(arguments).output == low.output)
    }

    @Test("a low check-in favours trust with --private, and is not named")
    func favoured() throws {
        var files = TestJournal.practices
        files["pairs/grace-hopper/mentee.md"] = "---\nname: Grace Hopper\n---\n"
        files["pairs/grace-hopper/pair.md"] = "---\nmentor: Ada Byron\nmentee: Grace Hopper\n---\n"
        let journal = try TestJournal(files)
        let question = try journal.object("ask", "grace", "--private")
        #expect(["Trust", "Feedback on us two"].contains(question["theme"] as? String))
        #expect((question["reason"] as? String)?.contains("quieter moment") == true)
        #expect(try journal.object("ask", "grace")["theme"] as? String != "Trust")
    }

    @Test("what files say is cleaned of control and invisible characters, in text and JSON", arguments: reading)
    func hostile(arguments: [String]) throws {
        let evil = "\u{1B}[2Jx\u{202E}y\u{7}"
        var files = TestJournal.practices
        for (path, text) in files where path.hasPrefix("pairs/grace") || path.hasPrefix("stories") || path == "me.md" {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
                let isProse = line.hasPrefix("- ") || line.hasPrefix("title:") || line.hasPrefix("  Refer:")
                return isProse && !line.contains("2026-01-20") ? "\(line) \(evil)" : String(line)
            }
            files[path] = lines.joined(separator: "\n")
        }
        files["questions/own.md"] = "## Courage \(evil)\n\n- When \(evil)? #courage\n"
        let journal = try TestJournal(files)
        for json in [[], ["--json"]] {
            let run = journal.run(arguments + json)
            #expect(run.code == 0, "\(run.messages)")
            for scalar in (run.output + run.messages).unicodeScalars where scalar != "\n" {
                #expect(scalar.value >= 0x20 && scalar.value != 0x7F && scalar.value != 0x202E, "\(run.output)")
            }
            if !json.isEmpty {
                _ = try JSONSerialization.jsonObject(with: Data(run.output.utf8), options: .fragmentsAllowed)
            }
        }
    }

    @Test("colours show on a terminal alone, and not where they are unwanted", arguments: reading)
    func colours(arguments: [String]) throws {
        let journal = try TestJournal(TestJournal.practices)
        #expect(!journal.run(arguments).output.contains("\u{1B}"))
        #expect(!journal.run(arguments + ["--no-color"]) { $0.isTerminal = true }.output.contains("\u{1B}"))
        let unwanted = journal.run(arguments) {
            $0.isTerminal = true
            $0.environment["NO_COLOR"] = "1"
        }
        #expect(!unwanted.output.contains("\u{1B}"))
    }

    @Test("on a terminal without UTF-8 only ASCII is printed", arguments: reading)
    func ascii(arguments: [String]) throws {
        let journal = try TestJournal(TestJournal.practices)
        for json in [[], ["--json"]] {
            let run = journal.run(arguments + json) {
                $0.isTerminal = true
                $0.environment["LANG"] = "C"
            }
            #expect(run.output.utf8.allSatisfy { $0 < 0x80 || $0 == 0x1B }, "\(run.output)")
        }
    }

    @Test("reading changes nothing", arguments: reading)
    func readingWritesNothing(arguments: [String]) throws {
        let journal = try TestJournal(TestJournal.practices)
        journal.run(arguments)
        for (path, text) in TestJournal.practices { #expect(try journal.read(path) == text, "\(path)") }
        #expect(!FileManager.default.fileExists(atPath: journal.folder.path + "/.rapport"))
    }

    @Test("without a journal each says how to make one, with code 3", arguments: reading + changing)
    func noJournal(arguments: [String]) throws {
        let run = try TestJournal([:]).run(arguments)
        #expect(run.code == 3)
        #expect(run.messages.contains("rapport init"))
    }

    @Test("-q leaves no messages", arguments: changing)
    func quiet(arguments: [String]) throws {
        let run = try TestJournal(TestJournal.practices).run(arguments + ["-q"])
        #expect(run.code == 0)
        #expect(run.messages.isEmpty)
    }

    @Test("of words in thousands of items none traps, and the message names a few")
    func manyItems() throws {
        var files = TestJournal.practices
        let hopes = (1...3000).map { "- hope \($0)\n" }.joined()
        files["pairs/grace-hopper/pair.md"] =
            "---\nmentor: Ada Byron\nmentee: Grace Hopper\n---\n\n## Mentee hopes to gain\n\n\(hopes)"
        let journal = try TestJournal(files)
        let several = journal.run("withdraw", "grace", "hope")
        #expect(several.code == 1)
        #expect(several.messages.contains("and 2995 more"))
        #expect(journal.run("withdraw", "grace", "hope 1").code == 0)
        #expect(journal.run("withdraw", "grace", String(repeating: "x ", count: 50_000)).code == 1)
    }
}
