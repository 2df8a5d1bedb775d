import Foundation
import Testing

/// The built program in a real terminal, from its start to the terminal as it was before.
@Suite(.serialized) struct ProgramTests {
    /// Runs the program on a small journal once Enter was pressed, then tells how it ended and waits.
    private static let script = """
        mkdir -p "$FOLDER/journal/pairs/grace-hopper/sessions"
        printf -- '---\\nname: Ada Byron\\n---\\n' > "$FOLDER/journal/me.md"
        printf -- '---\\nmentor: Ada Byron\\nmentee: Grace Hopper\\n---\\n' > "$FOLDER/journal/pairs/grace-hopper/pair.md"
        printf -- '%s\\n' '- [ ] @mentor introduce Dr Chen due:2026-11-19' '- [ ] @mentee send the draft due:2026-11-27' \
            > "$FOLDER/journal/pairs/grace-hopper/sessions/2026-11-20.md"
        echo 'press Enter'; read -r begin
        sh -c 'echo $$ > "$FOLDER/pid"; exec "$RAPPORT" --journal "$FOLDER/journal"'
        echo "ended with $?" | tee "$FOLDER/ending"; read -r end
        """

    private static let session = "journal/pairs/grace-hopper/sessions/2026-11-20.md"

    /// The program on a small journal, on the screen, and the terminal's settings before it began.
    private func open(columns: Int = 120, rows: Int = 36) throws -> (terminal: TerminalSession, before: String) {
        let terminal = try TerminalSession(script: Self.script, columns: columns, rows: rows)
        try terminal.wait(for: "press Enter")
        let before = try terminal.settings()
        try terminal.send("Enter")
        try terminal.wait(for: "Grace Hopper", "introduce Dr Chen")
        return (terminal, before)
    }

    private func expectRestored(
        _ terminal: TerminalSession, _ before: String, location: SourceLocation = #_sourceLocation
    ) throws {
        try terminal.wait("the settings to be as before", location: location) { try terminal.settings() == before }
        try terminal.wait("the main screen", location: location) { try terminal.fact("alternate_on") == "0" }
        try terminal.wait("the cursor", location: location) { try terminal.fact("cursor_flag") == "1" }
        try terminal.wait("no mouse", location: location) { try terminal.fact("mouse_any_flag") == "0" }
    }

    @Test("somebody browses, keeps, releases, takes back, resizes and quits")
    func use() throws {
        let (terminal, before) = try open()
        let original = terminal.text(Self.session)
        #expect(try terminal.fact("alternate_on") == "1")
        try terminal.send("3", "Space")
        try terminal.wait(for: "Kept: introduce Dr Chen")
        try terminal.send("z", "a")
        try terminal.wait(for: "[x] you   introduce Dr C")
        #expect(
            terminal.text(Self.session).contains("- [x] @mentor introduce Dr Chen due:2026-11-19 kept:2026-11-22\n"))
        try terminal.send("g", "r")
        try terminal.wait(for: "Release “send the draft” because:")
        try terminal.type("not hers — 日本語 👩‍🔬")
        try terminal.send("Enter")
        try terminal.wait(for: "Refer it to")
        try terminal.send("Enter")
        try terminal.wait(for: "Released: send the draft")
        #expect(terminal.text(Self.session).contains("  Because: not hers — 日本語 👩‍🔬\n"))
        try terminal.send("u", "u")
        try terminal.wait(for: "Undone: kept “introduce Dr Chen”", "OVERDUE")
        #expect(terminal.text(Self.session) == original)
        try terminal.resize(columns: 70, rows: 20)
        try terminal.wait(for: "2 Timeline", "OVERDUE")
        try terminal.wait("the frame to fit the new width") {
            try terminal.screen().contains("╮╭─ 3 Commitments") && !terminal.screen().contains("1 Pairs")
        }
        try terminal.resize(columns: 18, rows: 4)
        try terminal.wait(for: "Rapport needs")
        try terminal.resize(columns: 120, rows: 36)
        try terminal.wait(for: "1 Pairs", "OVERDUE")
        try terminal.send("q")
        try terminal.wait(for: "ended with 0")
        try expectRestored(terminal, before)
    }

    @Test("what another program writes appears by itself")
    func outsideEdit() throws {
        let (terminal, _) = try open()
        let file = terminal.folder.appending(path: Self.session)
        try Data((terminal.text(Self.session) + "- [ ] @both water the plants\n").utf8).write(to: file)
        try terminal.wait(for: "water the plants")
    }

    @Test(
        "a signal ends it in order: its status says which, and the terminal is as before",
        arguments: [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)])
    func signals(name: String, status: Int) throws {
        let (terminal, before) = try open()
        try kill(name, terminal)
        try terminal.wait(for: "ended with \(status)")
        try expectRestored(terminal, before)
    }

    @Test("even a kill leaves the terminal as it was before", arguments: [("KILL", 137), ("SEGV", 139)])
    func kill(name: String, status: Int) throws {
        let (terminal, before) = try open()
        try kill(name, terminal)
        // What the shell prints before the terminal is restored behind the killed program's back may not be seen.
        try terminal.wait("the program to end") { terminal.text("ending") == "ended with \(status)\n" }
        try expectRestored(terminal, before)
    }

    @Test("without its guardian it goes on, and leaves the terminal as it was before", arguments: ["q", "TERM"])
    func withoutGuardian(ending: String) throws {
        let (terminal, before) = try open()
        let program = terminal.text("pid").trimmingCharacters(in: .whitespacesAndNewlines)
        let guardian = try TerminalSession.output(of: "/bin/sh", ["-c", "pgrep -P \(program)"])
            .trimmingCharacters(in: .whitespacesAndNewlines)
        _ = try TerminalSession.output(of: "/bin/sh", ["-c", "kill -s KILL \(guardian)"])
        try terminal.send("3", "Space")
        try terminal.wait(for: "Kept: introduce Dr Chen")
        if ending == "q" { try terminal.send("q") } else { try kill(ending, terminal) }
        try terminal.wait(for: ending == "q" ? "ended with 0" : "ended with 143")
        try expectRestored(terminal, before)
    }

    @Test("half a sequence and a paste without an end swallow no key that is typed after them")
    func unfinishedInput() throws {
        let (terminal, before) = try open()
        try terminal.send(bytes: Array("\u{1B}[".utf8))
        try terminal.wait(for: "alt-[ does nothing here")
        try terminal.send("3")
        try terminal.wait(for: "space keep")
        try terminal.send(bytes: Array("\u{1B}[200~a".utf8))
        try terminal.wait(for: "There is no line open")
        try terminal.send("q")
        try terminal.wait(for: "ended with 0")
        try expectRestored(terminal, before)
    }

    @Test("^Z gives the terminal to the shell, and fg brings the panes back")
    func suspend() throws {
        let terminal = try TerminalSession(script: "\"$RAPPORT\" demo", interactive: true)
        try terminal.wait(for: "1 Pairs", "3 Commitments")
        try terminal.send("j", "C-z")
        try terminal.wait(for: "Stopped")
        #expect(try terminal.fact("alternate_on") == "0")
        try terminal.type("echo still a shell")
        try terminal.send("Enter")
        try terminal.wait(for: "ready> echo still a shell")
        try terminal.type("fg")
        try terminal.send("Enter")
        try terminal.wait(for: "1 Pairs", "3 Commitments")
        try terminal.send("C-c")
        try terminal.wait(for: "Leave rapport?")
        try terminal.send("y")
        try terminal.wait("the shell") { try terminal.fact("alternate_on") == "0" }
        try terminal.wait(for: "The demo journal is in")
    }

    @Test("a terminal it knows nothing of is refused in a sentence", arguments: ["dumb", "nonsense"])
    func unknownTerminal(name: String) throws {
        let script = "TERM=\(name) \"$RAPPORT\" demo; echo \"ended with $?\"; read -r end"
        let terminal = try TerminalSession(script: script)
        try terminal.wait(for: "rapport:", "TERM=\(name)", "ended with")
    }

    @Test("without UTF-8 the panes are plain ASCII")
    func ascii() throws {
        let terminal = try TerminalSession(script: "LC_ALL=C LANG=C \"$RAPPORT\" demo; read -r end")
        try terminal.wait(for: "+- 1 Pairs", "+- 3 Commitments")
        #expect(try terminal.screen().utf8.allSatisfy { $0 < 0x80 })
        try terminal.send("q")
    }

    private func kill(_ name: String, _ terminal: TerminalSession) throws {
        _ = try TerminalSession.output(of: "/bin/sh", ["-c", "kill -s \(name) \(terminal.text("pid"))"])
    }
}
