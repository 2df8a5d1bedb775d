import Foundation
import Testing

/// The note editor of the built program in a real terminal: what is typed is in the files however it ends.
@Suite(.serialized) struct NoteEditorTests {
    private static let pair = "journal/pairs/grace-hopper"
    private static let notes = pair + "/sessions/2026-11-22.md"
    private static let journal = """
        mkdir -p "$FOLDER/journal/pairs/grace-hopper"
        printf -- '---\\nname: Ada Byron\\n---\\n' > "$FOLDER/journal/me.md"
        printf -- '---\\nmentor: Ada Byron\\nmentee: Grace Hopper\\n---\\n' > "$FOLDER/journal/pairs/grace-hopper/pair.md"
        """

    /// Opens today's notes once Enter was pressed; then tells how the program ended, and waits.
    private func open() throws -> (terminal: TerminalSession, before: String) {
        let terminal = try TerminalSession(
            script: Self.journal + """

                echo 'press Enter'; read -r begin
                sh -c 'echo $$ > "$FOLDER/pid"; exec "$RAPPORT" note grace --journal "$FOLDER/journal"'
                echo "ended with $?" | tee "$FOLDER/ending"; read -r again
                "$RAPPORT" --journal "$FOLDER/journal"
                echo "then ended with $?"; read -r end
                """)
        try terminal.wait(for: "press Enter")
        let before = try terminal.settings()
        try terminal.send("Enter")
        try terminal.wait(for: "Grace Hopper", "Notes")
        return (terminal, before)
    }

    private func expectRestored(_ terminal: TerminalSession, _ before: String) throws {
        try terminal.wait("the settings to be as before") { try terminal.settings() == before }
        try terminal.wait("the main screen") { try terminal.fact("alternate_on") == "0" }
        try terminal.wait("the cursor") { try terminal.fact("cursor_flag") == "1" }
        try terminal.wait("no mouse") { try terminal.fact("mouse_any_flag") == "0" }
    }

    private func kill(_ name: String, _ terminal: TerminalSession) throws {
        _ = try TerminalSession.output(of: "/bin/sh", ["-c", "kill -s \(name) \(terminal.text("pid"))"])
    }

    /// The files of drafts that are on disk.
    private func drafts(_ terminal: TerminalSession) -> [String] {
        let folder = terminal.folder.appending(path: "journal/.rapport/drafts")
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (names ?? []).filter { $0.hasSuffix(".text") }
    }

    @Test("somebody takes notes, resizes, saves and leaves")
    func use() throws {
        let (terminal, before) = try open()
        try terminal.type("Back from the conference — 日本語 👩‍🔬")
        try terminal.send("Enter")
        try terminal.wait(for: "Back from the conference", "not saved")
        try terminal.send("C-s")
        try terminal.wait(for: "Saved.")
        #expect(terminal.text(Self.notes).hasSuffix("---\nBack from the conference — 日本語 👩‍🔬\n"))
        try terminal.resize(columns: 60, rows: 20)
        try terminal.wait("the frame to fit the new width") {
            try terminal.screen().split(separator: "\n").contains { $0.hasPrefix("╭") && $0.count == 60 }
        }
        try terminal.resize(columns: 18, rows: 4)
        try terminal.wait(for: "Rapport needs")
        try terminal.type("unseen")
        try terminal.resize(columns: 120, rows: 36)
        try terminal.wait(for: "Back from the conference")
        try terminal.type("Tired, pleased.")
        try terminal.wait(for: "Tired, pleased.")
        try terminal.send("Escape")
        try terminal.wait(for: "ended with 0")
        try expectRestored(terminal, before)
        #expect(terminal.text(Self.notes).contains("---\nBack from the conference — 日本語 👩‍🔬\nunseenTired, pleased."))
        #expect(drafts(terminal).isEmpty)
    }

    @Test(
        "a signal saves what was typed and leaves the terminal as it was before",
        arguments: [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)])
    func signals(name: String, status: Int) throws {
        let (terminal, before) = try open()
        try terminal.type("never saved by hand")
        try terminal.wait(for: "never saved by hand")
        try kill(name, terminal)
        try terminal.wait(for: "ended with \(status)")
        try expectRestored(terminal, before)
        #expect(terminal.text(Self.notes).hasSuffix("---\nnever saved by hand\n"))
        #expect(drafts(terminal).isEmpty)
    }

    @Test("after a kill the terminal is as it was before, and the next start offers what was typed")
    func killed() throws {
        let (terminal, before) = try open()
        try terminal.type("typed and then paused")
        try terminal.wait(for: "typed and then paused", "draft kept")
        try kill("KILL", terminal)
        try terminal.wait("the program to end") { terminal.text("ending") == "ended with 137\n" }
        try expectRestored(terminal, before)
        #expect(terminal.text(Self.notes).isEmpty)
        try terminal.send("Enter")
        try terminal.wait(for: "go on writing", "see what differs", "throw it away")
        try terminal.send("1")
        try terminal.wait(for: "typed and then paused", "Taken up again")
        try terminal.type("and taken up")
        try terminal.send("Escape")
        try terminal.wait(for: "1 Pairs")
        #expect(terminal.text(Self.notes).hasSuffix("---\ntyped and then paused\nand taken up\n"))
        #expect(drafts(terminal).isEmpty)
        try terminal.send("q")
        try terminal.wait(for: "then ended with 0")
        try expectRestored(terminal, before)
    }

    @Test("^Z gives the terminal to the shell with what was typed kept, and fg brings the notes back")
    func suspend() throws {
        let terminal = try TerminalSession(script: "true", interactive: true)
        try Data((Self.journal + "\n").utf8).write(to: terminal.folder.appending(path: "prepare"))
        try terminal.type("sh \"$FOLDER/prepare\"; \"$RAPPORT\" note grace --journal \"$FOLDER/journal\"")
        try terminal.send("Enter")
        try terminal.wait(for: "Grace Hopper", "Notes")
        try terminal.type("before the pause")
        try terminal.wait(for: "before the pause")
        try terminal.send("C-z")
        try terminal.wait(for: "Stopped")
        #expect(try terminal.fact("alternate_on") == "0")
        #expect(drafts(terminal).count == 1)
        try terminal.type("echo still a shell")
        try terminal.send("Enter")
        try terminal.wait(for: "ready> echo still a shell")
        try terminal.type("fg")
        try terminal.send("Enter")
        try terminal.wait(for: "Notes", "before the pause")
        try terminal.type(" and behind it")
        try terminal.wait(for: "before the pause and behind it")
        try terminal.send("Escape")
        try terminal.wait("the shell") { try terminal.fact("alternate_on") == "0" }
        #expect(terminal.text(Self.notes).hasSuffix("---\nbefore the pause and behind it\n"))
    }

    @Test("killed at any moment it loses at most 200 characters or 2 seconds; ended in order it loses nothing")
    func moments() throws {
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Kills/typing.py").path
        let said = try TerminalSession.output(
            of: try TerminalSession.find("python3"),
            ["-B", script, "--program", try TerminalSession.builtProgram(), "--rounds", "60", "--keys", "500"])
        #expect(said.contains(" passed, 0 failed"))
    }
}
