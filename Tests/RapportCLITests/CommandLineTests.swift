import DisplayText
import Foundation
import Testing

@testable import RapportCLI

@Suite("The command line itself")
struct CommandLineTests {
    @Test("global options are taken before and behind the subcommand")
    func globalOptions() throws {
        let journal = try TestJournal()
        let folder = journal.folder.path
        journal.environment["RAPPORT_JOURNAL"] = nil
        let before = journal.run("--journal", folder, "--json", "--today", "2026-11-22", "due")
        let behind = journal.run("due", "--today", "2026-11-22", "--json", "--journal", folder)
        let split = journal.run("--json", "due", "--journal", folder)
        #expect(before.code == 0)
        #expect(before.output == behind.output)
        #expect(before.output == split.output)
        #expect(before.output == "{\"overdue\":1,\"today\":0,\"thisWeek\":0}\n")
    }

    @Test("of an option given twice the last one counts, wherever it stands")
    func lastOptionCounts() throws {
        let journal = try TestJournal()
        #expect(journal.run("--today", "2020-01-01", "due", "--today", "2026-11-22").output == "1 overdue\n")
    }

    @Test("help lists all commands, those of another layer included, and is data")
    func help() throws {
        let journal = try TestJournal([:])
        for arguments in [["--help"], ["help"], ["-h"]] {
            let run = arguments.count == 1 ? journal.run(arguments[0]) : journal.run()
            #expect(run.code == 0)
            #expect(run.messages.isEmpty)
            for command in RapportCommands.all.map({ $0.configuration.commandName ?? "" }) + ["greet"] {
                #expect(run.output.contains("\n  \(command) "), "\(command)")
            }
        }
        let keep = journal.run("keep", "--help")
        #expect(keep.code == 0)
        #expect(keep.output.contains("USAGE: rapport keep <id>"))
    }

    @Test("the version is data")
    func version() throws {
        let run = try TestJournal([:]).run("--version")
        #expect(run.code == 0)
        #expect(run.output == "\(RapportCommands.version)\n")
    }

    @Test(
        "a mistake in the arguments is usage: code 2, one message under the program's name, nothing on standard output",
        arguments: [
            ["frobnicate"], ["pairs", "--frobnicate"], ["keep"], ["release", "abcd"], ["move", "abcd"], ["timeline"],
            ["commitments", "--state", "forgotten"], ["add", "grace"], ["pair", "Ada"], ["init"], ["--journal"],
            ["pairs", "extra"], ["due", "--today", "tomorrow"], ["--today", "2026-02-30", "due"], ["edit", "abcd"],
            ["commitments", "--due-by", "whenever"], ["commitments", "--owner", ""], ["timeline", ""],
            ["timeline", " \n"],
            ["add", "grace", ""], ["add", "grace", "words", "--due", "soon"], ["pair", "Ada", "  "],
            ["pair", "Ada Byron", "ada  byron"],
            ["pair", "", "Ada"],
            ["init", "--name", ""], ["init", "", "--name", "Ada"], ["keep", ""], ["release", "abcd", "--because", ""],
            ["pair", "Ada", "Bo", "--cadence", "often"], ["pair", "Ada", "Bo", "--started", "once"],
            ["--journal", "", "due"],
            ["pair", "Ada", "Bo", "--programme", ""], ["edit", "abcd", "--text", ""],
            ["add", "grace", "@grace due:2026-12-01"],
            ["add", "grace", "a due:2026-12-01", "--due", "2026-12-02"], ["add", "grace", "a due:"],
            ["add", "grace", "a due:in two weeks"], ["add", "grace", "a", "--due", "in 3 month"],
        ])
    func usage(arguments: [String]) throws {
        let journal = try TestJournal()
        let (output, messages) = (MemorySink(), MemorySink())
        let today = journal.today
        let code = CommandRunner.run(
            TestRoot.self, arguments: arguments,
            in: Invocation(
                environment: journal.environment, currentFolder: journal.home.path, calendarDay: { today },
                standardOutput: output, standardError: messages))
        #expect(code == 2)
        #expect(output.bytes.isEmpty)
        #expect(messages.text.hasPrefix("rapport: "))
        #expect(!messages.text.hasPrefix("rapport: Error"))
        #expect(messages.text.hasSuffix("\n"))
    }

    @Test("what was typed comes back in messages cleaned")
    func cleanedMessages() throws {
        let journal = try TestJournal()
        for argument in ["\u{1B}[2J\u{7}", "a\u{202E}b", "x\ny\r"] {
            for run in [
                journal.run(argument), journal.run("timeline", argument), journal.run("keep", argument),
                journal.run("--today", argument, "due"), journal.run("--journal", argument, "due"),
                journal.run("add", "grace", "--owner", argument, "words"),
            ] {
                #expect([1, 2, 3].contains(run.code))
                #expect(run.messages.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
            }
        }
    }

    @Test(
        "a mistake in the arguments is one sentence, and a line that says where help is",
        arguments: [
            (["add", "grace"], "Missing expected argument '<text>'.", "See 'rapport help add'."),
            (["pairs", "--frobnicate"], "Unknown option '--frobnicate'.", "See 'rapport help pairs'."),
            (["--journal"], "Missing value for '--journal <dir>'.", "See 'rapport help'."),
            (["frobnicate"], "There is no command called “frobnicate”.", "See 'rapport help'."),
            (["--json", "--journal", "x", "comit", "all"], nil, "See 'rapport help'."),
            (
                ["kepe", "abcd"], "There is no command called “kepe”; `rapport keep` comes nearest.",
                "See 'rapport help'."
            ),
            (["time"], "There is no command called “time”; `rapport timeline` comes nearest.", "See 'rapport help'."),
            (["commitments", "--state", "forgotten"], nil, "See 'rapport help commitments'."),
            (["release", "abcd"], nil, "See 'rapport help release'."),
        ] as [([String], String?, String)])
    func mistakes(arguments: [String], sentence: String?, advice: String) throws {
        let run = try TestJournal().run(arguments)
        #expect(run.code == 2)
        let lines = run.messages.split(separator: "\n", omittingEmptySubsequences: false)
        try #require(lines.count == 3, "\(run.messages)")
        #expect(lines[0].hasPrefix("rapport: ") && lines[0].hasSuffix("."))
        if let sentence { #expect(lines[0] == "rapport: \(sentence)") }
        #expect(lines[1] == advice)
        #expect(lines[2].isEmpty)
    }

    @Test("the help that a mistake points to exists")
    func helpOfCommands() throws {
        let run = try TestJournal([:]).run("help", "add")
        #expect(run.code == 0)
        #expect(run.output.contains("USAGE: rapport add"))
    }

    @Test("messages never repeat a very long argument")
    func longArguments() throws {
        let journal = try TestJournal()
        let words = String(repeating: "long ", count: 2000)
        for long in [words, String(repeating: "x", count: 10_000)] {
            for arguments in [
                [long], ["--journal", long, "pairs"], ["--\(long)"], ["commitments", "--state", long], ["pairs", long],
                ["commitments", "--state=\(long)"], ["timeline", long], ["keep", long], ["--today", long, "due"],
                ["add", "grace", "x", "--owner", long], ["add", "grace", "@\(long)"],
                ["add", "grace", "x due:\(long)"],
                ["add", "grace", long], ["add", "grace", "x", "--due", long], ["pair", "Ada Byron", long],
                ["pair", "Ada", "Bo", "--cadence", long], ["commitments", "--owner", long],
                ["init", "--journal", "new\(long.count % 7)", "--name", long], ["timeline", "x"],
            ] {
                let run = journal.run(arguments)
                #expect(run.messages.utf8.count < 1000, "\(arguments.map { $0.prefix(20) })")
                #expect(run.code == 0 || run.messages.hasPrefix("rapport: "))
            }
        }
    }

    @Test("a message's quotations, its words and itself are cut, whatever stands in them")
    func cutMessages() {
        let words = String(repeating: "long ", count: 2000)
        let path = "/" + String(repeating: "p", count: 200)
        #expect(CleanText.message("No “\(words)” there: say more.").string.utf8.count < 100)
        #expect(CleanText.message("No “\(words)” there: say more.").string.hasSuffix("…” there: say more."))
        #expect(CleanText.message("There is no journal in \(path).").string == "There is no journal in \(path).")
        for hostile in [words, String(repeating: "é”“ ", count: 2500), String(repeating: "“", count: 10_000)] {
            #expect(CleanText.message("In \(hostile) something").width <= 1000)
        }
        #expect(CleanText.message("“”").string == "“”")
    }

    @Test("a name that begins with a hyphen comes behind --")
    func hyphens() throws {
        let journal = try TestJournal()
        #expect(journal.run("greet", "--", "-q").output == "hello -q\n")
        #expect(journal.run("greet", "-x").code == 2)
    }

    @Test("messages are left out with -q, and errors are not")
    func quiet() throws {
        let journal = try TestJournal()
        #expect(journal.run("greet", "you").messages == "said hello\n")
        #expect(journal.run("greet", "you", "-q").messages.isEmpty)
        #expect(journal.run("-q", "timeline", "nobody").messages.hasPrefix("rapport: "))
    }

    @Test("RAPPORT_TODAY sets the day unless --today does, and has to be a date")
    func today() throws {
        let journal = try TestJournal()
        journal.environment["RAPPORT_TODAY"] = "2026-11-19"
        #expect(journal.run("due").output == "1 today\n")
        #expect(journal.run("due", "--today", "2026-11-21").output == "1 overdue\n")
        journal.environment["RAPPORT_TODAY"] = ""
        #expect(journal.run("due").output == "1 overdue\n")
        journal.environment["RAPPORT_TODAY"] = "today"
        let run = journal.run("due")
        #expect(run.code == 2)
        #expect(run.messages.contains("RAPPORT_TODAY"))
    }

    @Test("a closed pipe ends quietly; any other failure to print is told, with code 3")
    func outputFailures() throws {
        let journal = try TestJournal()
        for (failure, code, message) in [
            (OutputFailure.closed, 0, ""),
            (
                .failed("No space left"), 3,
                "rapport: The output could not be written: No space left. Make room for it, or send it elsewhere.\n"
            ),
        ] {
            for arguments in [["pairs"], ["pairs", "--json"], ["--help"], [], ["commitments"], ["timeline", "grace"]] {
                let (messages, today) = (MemorySink(), journal.today)
                let end = CommandRunner.run(
                    TestRoot.self, arguments: arguments,
                    in: Invocation(
                        environment: journal.environment, calendarDay: { today }, standardOutput: BrokenSink(failure),
                        standardError: messages))
                #expect(Int(end) == code)
                #expect(messages.text == message)
            }
        }
    }
}

/// A sink that takes nothing.
private final class BrokenSink: ByteSink {
    private let failure: OutputFailure

    init(_ failure: OutputFailure) {
        self.failure = failure
    }

    func write(_ bytes: [UInt8]) throws(OutputFailure) {
        throw failure
    }
}
