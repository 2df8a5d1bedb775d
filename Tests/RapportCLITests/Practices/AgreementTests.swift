import Foundation
import Testing

@testable import RapportCLI

@Suite("The agreement on the command line")
struct AgreementTests {
    private static let file = "pairs/grace-hopper/pair.md"

    @Test("the page names hopes with what covers them, gives, rules, and who agreed")
    func page() throws {
        let run = try TestJournal(TestJournal.practices).run("agreement", "grace")
        #expect(run.code == 0)
        #expect(
            run.lines == [
                "Agreement with Grace Hopper", "", "Hopes to gain",
                "- Grace Hopper: calm before talks #talks · covered", "  covered by: an ear for talks #talks",
                "- Grace Hopper: a patent filed #patents · referred", "  referred to Dr Chen for patent law",
                "- Grace Hopper: a lab of her own #leadership · unmet", "", "Can give",
                "- you: an ear for talks #talks", "- you: letters of introduction", "", "Ground rules",
                "- what is said here stays here", "", "Agreed", "- 20 Jan · both",
                "changed since you and Grace Hopper agreed: rapport agree grace-hopper notes it anew", "",
                "Another look", "- due since Mon 16 Nov",
            ])
        #expect(try TestJournal().run("agreement", "maria").output.contains("nothing is written yet"))
    }

    @Test("in JSON it is one object with all its keys")
    func object() throws {
        let journal = try TestJournal(TestJournal.practices)
        let agreement = try journal.object("agreement", "grace")
        #expect(Set(agreement.keys) == ["pair", "hopes", "gives", "groundRules", "agreed", "reviewDue"])
        let hopes = try #require(agreement["hopes"] as? [[String: Any]])
        #expect(Set(hopes[0].keys) == ["side", "text", "state", "refer", "helped", "topics", "coveredBy"])
        #expect(hopes.compactMap { $0["state"] as? String } == ["covered", "referred", "unmet"])
        #expect(hopes[0]["text"] as? String == "calm before talks")
        #expect(hopes[0]["coveredBy"] as? [String] == ["an ear for talks"])
        #expect(hopes[1]["refer"] as? String == "Dr Chen for patent law")
        let gives = try #require(agreement["gives"] as? [[String: Any]])
        #expect(Set(gives[0].keys) == ["side", "text", "topics"])
        #expect(agreement["groundRules"] as? [String] == ["what is said here stays here"])
        let agreed = try #require(agreement["agreed"] as? [[String: Any]])
        #expect(Set(agreed[0].keys) == ["date", "by", "text", "changed"])
        #expect(agreed[0]["changed"] as? Bool == true)
        #expect(agreement["reviewDue"] as? String == "2026-11-16")
        let empty = try journal.object("agreement", "alan-turing")
        #expect(empty["reviewDue"] is NSNull)
        #expect(["hopes", "gives", "groundRules", "agreed"].allSatisfy { (empty[$0] as? [Any])?.isEmpty == true })
    }

    @Test("hope, give and rule add an item, print it as it stands, and say so")
    func adding() throws {
        let journal = try TestJournal(TestJournal.practices)
        let hope = journal.run("hope", "grace", "to\nlearn #talks")
        #expect(hope.code == 0)
        #expect(hope.messages == "Hope added: to learn #talks\n")
        #expect(hope.lines == ["- you: to learn #talks · unmet"])
        #expect(try journal.read(Self.file).contains("## Mentor hopes to gain\n\n- to learn #talks\n"))
        let covered = try journal.object("hope", "grace", "good letters #talks", "--owner", "grace")
        #expect(covered["state"] as? String == "covered")
        #expect(covered["side"] as? String == "mentee")
        #expect(
            try journal.read(Self.file).contains(
                "  Refer: Dr Chen for patent law\n- a lab of her own #leadership\n- good letters #talks\n"))
        let give = journal.run("give", "grace", "time", "--owner", "mentee")
        #expect(give.messages == "Give added: time\n")
        #expect(give.lines == ["- Grace Hopper: time"])
        let rule = journal.run("rule", "grace", "no phones")
        #expect(rule.messages == "Ground rule added: no phones\n")
        #expect(rule.lines == ["- no phones"])
        #expect(try journal.object("rule", "grace", "be kind")["side"] is NSNull)
    }

    @Test("no words, both sides, an observer who doesn't say, and unknown people are told, and nothing is written")
    func mistakes() throws {
        var files = TestJournal.practices
        files["pairs/other/pair.md"] = "---\nmentor: Alan Turing\nmentee: Emmy Noether\n---\n"
        let journal = try TestJournal(files)
        let before = try journal.read(Self.file)
        for arguments in [
            ["hope", "grace", " "], ["give", "grace", ""], ["rule", "grace", "\u{200B}"],
            ["hope", "grace", "x", "--owner", "both"], ["hope", "other", "x"], ["agree", "other"], ["hope", "grace"],
        ] {
            #expect(journal.run(arguments).code == 2, "\(arguments)")
        }
        for arguments in [
            ["hope", "nobody", "x"], ["give", "grace", "x", "--owner", "zoe"], ["agree", "grace", "--owner", "zoe"],
        ] {
            #expect(journal.run(arguments).code == 1, "\(arguments)")
        }
        #expect(journal.run("hope", "other", "x").messages.contains("--owner mentor"))
        #expect(journal.run("hope", "other", "to prove it", "--owner", "emmy").code == 0)
        #expect(try journal.read(Self.file) == before)
    }

    @Test("link writes a shared topic behind a hope and a give")
    func link() throws {
        let journal = try TestJournal(TestJournal.practices)
        let run = journal.run("link", "grace", "lab of her own", "letters")
        #expect(run.code == 0, "\(run.messages)")
        #expect(run.messages == "Linked by #leadership: a lab of her own #leadership\n")
        #expect(
            run.lines == [
                "- Grace Hopper: a lab of her own #leadership · covered",
                "  covered by: letters of introduction #leadership",
            ])
        #expect(try journal.read(Self.file).contains("- letters of introduction #leadership\n"))
        #expect(journal.run("link", "grace", "lab of her own", "letters").messages.contains("Nothing to do"))
        let patent = try journal.object("link", "grace", "patent", "letters", "--topic", "#law")
        #expect(patent["coveredBy"] as? [String] == ["letters of introduction"])
        #expect(patent["topics"] as? [String] == ["patents", "law"])
        #expect(journal.run("link", "grace", "absent", "letters").code == 1)
        #expect(journal.run("link", "grace", "patent", "calm").code == 1)
    }

    @Test("refer sends a hope to somebody; withdraw --referral takes that back")
    func refer() throws {
        let journal = try TestJournal(TestJournal.practices)
        let before = try journal.read(Self.file)
        let run = journal.run("refer", "grace", "lab", "--to", "Emmy Noether", "--for", "leading")
        #expect(run.code == 0, "\(run.messages)")
        #expect(
            run.lines == [
                "- Grace Hopper: a lab of her own #leadership · referred", "  referred to Emmy Noether for leading",
            ])
        #expect(
            try journal.read(Self.file).contains("- a lab of her own #leadership\n  Refer: Emmy Noether for leading\n"))
        let back = try journal.object("withdraw", "grace", "lab", "--referral")
        #expect(back["state"] as? String == "unmet")
        #expect(try journal.read(Self.file) == before)
        #expect(journal.run("refer", "grace", "lab").code == 2)
        #expect(journal.run("refer", "grace", "lab", "--to", " ").code == 2)
        #expect(journal.run("refer", "grace", "absent", "--to", "x").code == 1)
    }

    @Test("agree notes who agrees, with what was agreed, and prints the agreement")
    func agree() throws {
        let journal = try TestJournal(TestJournal.practices)
        let run = journal.run("agree", "grace")
        #expect(run.messages == "Agreed by Ada Byron\n")
        #expect(run.lines.contains("- 22 Nov · you"))
        #expect(run.lines.contains("changed since Grace Hopper agreed: rapport agree grace-hopper notes it anew"))
        let agreement = try journal.object("agree", "grace", "--owner", "mentee", "--date", "2026-11-21")
        let agreed = try #require(agreement["agreed"] as? [[String: Any]])
        #expect(agreed.map { $0["by"] as? String } == ["both", "mentor", "mentee"])
        #expect(agreed.map { $0["changed"] as? Bool } == [true, false, false])
        #expect(agreed.last?["date"] as? String == "2026-11-21")
        #expect(
            journal.run("agree", "grace", "--owner", "mentee", "--date", "2026-11-21").messages.contains(
                "Nothing to do"))
        #expect(journal.run("agree", "grace", "--date", "soon").code == 2)
        #expect(journal.run("agree", "grace", "--date", "tomorrow").code == 2)
        let empty = journal.run("agree", "alan")
        #expect(empty.code == 2 && empty.messages.contains("nothing to agree to yet"))
    }

    @Test("reword and withdraw find an item by its words, on either side, and in profiles with --section")
    func mending() throws {
        let journal = try TestJournal(TestJournal.practices)
        let reworded = journal.run("reword", "grace", "stays here", "what we say stays with us")
        #expect(reworded.messages == "Ground rule reworded: what we say stays with us\n")
        #expect(reworded.lines == ["- what we say stays with us"])
        let hope = try journal.object("reword", "grace", "patent", "a patent granted #patents")
        #expect(hope["refer"] as? String == "Dr Chen for patent law")
        #expect(hope["text"] as? String == "a patent granted")
        let goal = try journal.object("reword", "grace", "without notes", "Give a talk by:fri", "--section", "goals")
        #expect(goal["by"] as? String == "2026-11-27")
        let removed = journal.run("withdraw", "grace", "a patent granted")
        #expect(removed.messages == "Hope removed: a patent granted #patents\n")
        #expect(removed.lines.first == "- Grace Hopper: a patent granted #patents · referred")
        #expect(try !journal.read(Self.file).contains("Dr Chen"))
        #expect(journal.run("withdraw", "grace", "saying no", "--section", "growth-areas").code == 0)
        #expect(try !journal.read("pairs/grace-hopper/mentee.md").contains("saying no"))
    }

    @Test("words that fit several items or none are told with the candidates, and code 1")
    func candidates() throws {
        let journal = try TestJournal(TestJournal.practices)
        let before = try journal.read(Self.file)
        let several = journal.run("withdraw", "grace", "TALKS")
        #expect(several.code == 1)
        #expect(several.messages.contains("“calm before talks #talks” (hope of the mentee)"))
        #expect(several.messages.contains("“an ear for talks #talks” (give of the mentor)"))
        let none = journal.run("reword", "grace", "absent", "x")
        #expect(none.code == 1)
        #expect(none.messages.contains("“letters of introduction” (give of the mentor)"))
        #expect(several.messages.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(journal.run("withdraw", "grace", "talks", "--owner", "zoe").code == 1)
        #expect(journal.run("reword", "grace", "patent", " ").code == 2)
        #expect(journal.run("withdraw", "grace", "x", "--section", "sins").code == 2)
        #expect(try journal.read(Self.file) == before)
        #expect(journal.run("withdraw", "grace", "talks", "--owner", "me").code == 0)
    }

    @Test("equal words on different lines are both named with their lines, and nothing is written")
    func alike() throws {
        var files = TestJournal.practices
        files[Self.file] = try #require(files[Self.file]).replacingOccurrences(
            of: "- a lab of her own #leadership\n", with: "- a lab\n- a lab\n")
        let journal = try TestJournal(files)
        let before = try journal.read(Self.file)
        for arguments in [["withdraw", "grace", "a lab"], ["reword", "grace", "a lab", "x"]] {
            let run = journal.run(arguments)
            #expect(run.code == 1)
            #expect(run.messages.contains("“a lab” (hope of the mentee, line "), "\(run.messages)")
            #expect(run.messages.split(separator: "\n").count == 3)
        }
        #expect(try journal.read(Self.file) == before)
    }
}
