import Foundation
import Mentorship
import Testing

@testable import RapportCLI

/// A journal in a temporary folder, and `rapport` run on it in this process; the folder goes with it.
final class TestJournal {
    /// What a run left behind.
    struct Run {
        let code: Int32
        let output: String
        let messages: String

        /// The output's lines.
        var lines: [String] {
            output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
        }
    }

    /// The folder everything is in; the journal is below it.
    let home: URL
    /// The journal's folder.
    let folder: URL
    var environment: [String: String]
    var today: Day

    /// A journal of these files; no folder for it where there are none.
    init(_ files: [String: String] = TestJournal.sample, today: String = "2026-11-22") throws {
        let name = "rapport-\(UUID().uuidString)"
        home = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appendingPathComponent(name)
        folder = home.appendingPathComponent("journal")
        environment = ["HOME": home.path, "RAPPORT_JOURNAL": folder.path, "LANG": "C.UTF-8", "TERM": "xterm"]
        self.today = try #require(Day(today))
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        for (path, text) in files { try write(text, to: path) }
    }

    deinit {
        try? FileManager.default.removeItem(at: home)
    }

    func write(_ text: String, to path: String) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
    }

    /// Runs a command line; `change` may alter the world first.
    @discardableResult
    func run(_ arguments: String..., in change: (inout Invocation) -> Void = { _ in }) -> Run {
        run(arguments, in: change)
    }

    /// Runs a command line; `change` may alter the world first.
    @discardableResult
    func run(_ arguments: [String], in change: (inout Invocation) -> Void = { _ in }) -> Run {
        let (output, messages) = (MemorySink(), MemorySink())
        let today = today
        var invocation = Invocation(
            environment: environment, currentFolder: home.path, calendarDay: { today }, standardOutput: output,
            standardError: messages)
        change(&invocation)
        let code = CommandRunner.run(TestRoot.self, arguments: arguments, in: invocation)
        return Run(code: code, output: output.text, messages: messages.text)
    }

    /// Runs a command line with `--json` and reads its list of objects.
    func list(_ arguments: String..., in change: (inout Invocation) -> Void = { _ in }) throws -> [[String: Any]] {
        try #require(try value(arguments) as? [[String: Any]])
    }

    /// Runs a command line with `--json` and reads its object.
    func object(_ arguments: String...) throws -> [String: Any] {
        try #require(try value(arguments) as? [String: Any])
    }

    private func value(_ arguments: [String]) throws -> Any {
        let output = MemorySink()
        let today = today
        let messages = MemorySink()
        let invocation = Invocation(
            environment: environment, currentFolder: home.path, calendarDay: { today }, standardOutput: output,
            standardError: messages)
        let code = CommandRunner.run(TestRoot.self, arguments: arguments + ["--json"], in: invocation)
        try #require(code == 0, "\(messages.text)")
        return try JSONSerialization.jsonObject(with: Data(output.bytes))
    }

    /// The id of the commitment with these words.
    func id(of text: String) throws -> String {
        let commitments = try list("commitments")
        let found = try #require(commitments.first { $0["text"] as? String == text }, "no commitment “\(text)”")
        return try #require(found["id"] as? String)
    }
}

extension TestJournal {
    /// Three pairs: Ada mentors Grace and Alan, and is Maria's mentee.
    static let sample: [String: String] = [
        "me.md": "---\nname: Ada Byron\n---\n",
        "pairs/grace-hopper/pair.md": """
        ---
        mentor: Ada Byron
        mentee: Grace Hopper
        programme: Laboratory Mentorship 2026
        started: 2026-01-20
        cadence: every 2 weeks
        ---

        ## Mentor can give

        - an ear for talks #talks

        ## Mentee hopes to gain

        - calm before talks #talks
        - a patent filed #patents
          Refer: Dr Chen for patent law
        - a lab of her own #leadership

        ## Agreed

        - 2026-01-20 both

        """,
        "pairs/grace-hopper/sessions/2026-11-20.md": """
        ---
        title: The review
        time: "14:00"
        minutes: 45
        status: held
        ---

        She wants to lead a lab, not a bench.

        - Q: What would make this year a success?
        - A: A talk I am not afraid of.
        - Q: Who else should know?
        - Heard: the talk frightened her less than feared
        - Learned: @mentee climbs at weekends #climbing
        - Story: the-rejected-paper
        - Milestone: first paper accepted
        - [ ] @mentor Introduce Dr Chen due:2026-11-19
        - [ ] @mentee Send the draft due:2026-11-27
        - [x] @mentor Lend the book due:2026-11-10 kept:2026-11-12
        - [-] @mentor Read the budget due:2026-11-18 released:2026-11-19
          Because: not my field

        """,
        "pairs/grace-hopper/sessions/2026-12-04.md": "---\nstatus: planned\n---\n",
        "pairs/grace-hopper/commitments.md": "- [ ] @both Plan the visit made:2026-11-01\n",
        "pairs/alan-turing/pair.md": "---\nmentor: Ada Byron\nmentee: Alan Turing\nstarted: 2026-10-01\n---\n",
        "pairs/alan-turing/commitments.md": """
        - [ ] @alan Draw the machine due:2026-11-22 made:2026-11-02
          Moved: 2026-11-15 -> 2026-11-22 the chalk ran out
          Released: 2026-11-05 too busy
          a note below

        """,
        "pairs/maria-mitchell/pair.md": "---\nmentor: Maria Mitchell\nmentee: Ada Byron\n---\n",
        "pairs/maria-mitchell/commitments.md": "- [ ] Buy a telescope\n",
        "private/grace-hopper/sessions/2026-11-20.md":
            "---\ncomfort: 2\ntrust: 4\nguidance: 5\n---\n\nsecret thoughts\n",
    ]
}
