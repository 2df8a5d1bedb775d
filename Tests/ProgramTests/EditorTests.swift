import Foundation
import Testing

/// The built program and the person's editor in one real terminal: who has it when, and how it is left.
@Suite(.serialized) struct EditorTests {
    /// Notes that it was started, takes a line that is typed, and puts it at the file's end.
    private static let typing = """
        echo started >> "$FOLDER/starts"
        read -r line
        printf -- '%s\\n' "$line" >> "$1"
        """

    /// Opens the demo under a shell, with an editor of these lines.
    private func open(_ editor: String) throws -> (terminal: TerminalSession, before: String) {
        let terminal = try TerminalSession(
            script: """
                echo 'press Enter'; read -r begin
                EDITOR="sh '$FOLDER/editor'" sh -c 'echo $$ > "$FOLDER/pid"; exec "$RAPPORT" demo'
                echo "ended with $?" | tee "$FOLDER/ending"; read -r end
                """)
        try Data((editor + "\n").utf8).write(to: terminal.folder.appending(path: "editor"))
        try terminal.wait(for: "press Enter")
        let before = try terminal.settings()
        try terminal.send("Enter")
        try terminal.wait(for: "1 Pairs", "3 Commitments", "Leila")
        return (terminal, before)
    }

    /// Opens the file of the first pair, and waits until the editor has been started so many times.
    private func edit(_ terminal: TerminalSession, start: Int = 1) throws {
        try terminal.send("e")
        try terminal.wait("the editor to start") {
            terminal.text("starts").split(separator: "\n").count == start
        }
    }

    private func quit(_ terminal: TerminalSession, _ before: String) throws {
        try terminal.send("q")
        try terminal.wait(for: "ended with 0")
        try expectRestored(terminal, before)
    }

    private func expectRestored(_ terminal: TerminalSession, _ before: String) throws {
        try terminal.wait("the settings to be as before") { try terminal.settings() == before }
        try terminal.wait("the main screen") { try terminal.fact("alternate_on") == "0" }
        try terminal.wait("the cursor") { try terminal.fact("cursor_flag") == "1" }
        try terminal.wait("no mouse") { try terminal.fact("mouse_any_flag") == "0" }
    }

    @Test(
        "the editor has the terminal as the program found it, what is typed is its own, and its text shows and is undone"
    )
    func use() throws {
        let (terminal, before) = try open(Self.typing)
        try edit(terminal)
        try terminal.wait("the main screen") { try terminal.fact("alternate_on") == "0" }
        #expect(try terminal.settings() == before)
        try terminal.resize(columns: 100, rows: 30)
        try terminal.type("q u j")
        try terminal.send("Enter")
        try terminal.wait(for: "Edited: pair.md")
        try terminal.wait("the frame to fit the new width") {
            try terminal.screen().split(separator: "\n").contains { $0.hasPrefix("╭") && $0.count == 100 }
        }
        try terminal.send("u")
        try terminal.wait(for: "Undone: edited pair.md")
        try quit(terminal, before)
    }

    @Test("^C in the editor is the editor's alone, and the panes come back")
    func interrupt() throws {
        let (terminal, before) = try open(Self.typing)
        try edit(terminal)
        try terminal.send("C-c")
        try terminal.wait(for: "The editor was ended by signal 2; nothing was changed.")
        try edit(terminal, start: 2)
        try terminal.send("C-\\")
        try terminal.wait(for: "The editor was ended by signal 3; nothing was changed.")
        try quit(terminal, before)
    }

    @Test("an editor that dies with the terminal in disorder leaves none behind")
    func dying() throws {
        let (terminal, before) = try open(
            """
            echo started >> "$FOLDER/starts"
            stty raw -echo
            printf '\\033[?1049h\\033[?1000h\\033[?1003h\\033[?25l\\033[31m'
            kill -s KILL $$
            """)
        try edit(terminal)
        try terminal.wait(for: "The editor was ended by signal 9; nothing was changed.", "1 Pairs")
        try quit(terminal, before)
    }

    @Test(
        "a program that is asked to end while its editor runs ends in order, and the editor with it",
        arguments: [("TERM", 143), ("HUP", 129), ("INT", 130)])
    func asked(name: String, status: Int) throws {
        let (terminal, before) = try open("echo $$ > \"$FOLDER/own\"\n" + Self.typing)
        try edit(terminal)
        _ = try TerminalSession.output(of: "/bin/sh", ["-c", "kill -s \(name) \(terminal.text("pid"))"])
        try terminal.wait("the program to end") { terminal.text("ending") == "ended with \(status)\n" }
        try expectRestored(terminal, before)
        let editor = terminal.text("own").trimmingCharacters(in: .whitespacesAndNewlines)
        try terminal.wait("the editor to end") {
            try TerminalSession.output(of: "/bin/sh", ["-c", "kill -0 \(editor) 2>/dev/null || echo gone"]) == "gone\n"
        }
    }

    @Test("^Z in the editor gives the terminal to the shell, and fg brings the editor back, then the panes")
    func suspend() throws {
        let terminal = try TerminalSession(
            script: "EDITOR=\"sh '$FOLDER/editor'\" \"$RAPPORT\" demo", interactive: true)
        try Data((Self.typing + "\n").utf8).write(to: terminal.folder.appending(path: "editor"))
        try terminal.wait(for: "1 Pairs", "3 Commitments", "Leila")
        try edit(terminal)
        for times in 1...2 {
            try terminal.send("C-z")
            try terminal.wait("the shell") {
                try terminal.screen().split(separator: "\n").count { $0.contains("Stopped") } == times
            }
            try terminal.type("echo still a shell")
            try terminal.send("Enter")
            try terminal.wait(for: "ready> echo still a shell\nstill a shell")
            try terminal.type("fg")
            try terminal.send("Enter")
            try terminal.wait("the shell to hand the terminal over") {
                try terminal.fact("pane_current_command") != "bash"
            }
        }
        try terminal.type("a line")
        try terminal.send("Enter")
        try terminal.wait(for: "Edited: pair.md", "1 Pairs")
        try terminal.send("q")
        try terminal.wait("the shell") { try terminal.fact("alternate_on") == "0" }
        #expect(terminal.text("starts") == "started\n")
    }

    @Test("vi opens the selected line, is stopped and goes on, and what it writes shows")
    func vi() throws {
        let terminal = try TerminalSession(script: "EDITOR=vi \"$RAPPORT\" demo", interactive: true)
        try terminal.wait(for: "1 Pairs", "Leila")
        try terminal.send("j", "3")
        try terminal.wait(for: "Introduce Leila", "space keep")
        try terminal.send("e")
        try terminal.wait(for: "- [ ] @mentor Introduce Leila")
        try terminal.send("C-z")
        try terminal.wait(for: "Stopped")
        try terminal.type("fg")
        try terminal.send("Enter")
        try terminal.wait(for: "- [ ] @mentor Introduce Leila")
        try terminal.send("0")
        try terminal.type("5x")
        try terminal.type("i- [x]")
        try terminal.send("Escape")
        try terminal.wait(for: "- [x] @mentor Introduce Leila")
        try terminal.type(":wq")
        try terminal.send("Enter")
        try terminal.wait(for: "Edited: sessions/", "1 Pairs")
        try terminal.send("u")
        try terminal.wait(for: "Undone: edited sessions/")
        try terminal.send("q")
    }
}
