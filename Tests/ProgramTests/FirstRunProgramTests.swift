import Foundation
import Testing

/// The built program in a real terminal and an empty home: the first page, and what it leads to.
@Suite(.serialized) struct FirstRunProgramTests {
    private static let script = """
        echo 'press Enter'; read -r begin
        sh -c 'echo $$ > "$FOLDER/pid"; exec "$RAPPORT"'
        echo "ended with $?"; read -r end
        """
    private static let journal = "home/.local/share/rapport"

    private func open() throws -> (terminal: TerminalSession, before: String) {
        let terminal = try TerminalSession(script: Self.script, columns: 80, rows: 24)
        try terminal.wait(for: "press Enter")
        let before = try terminal.settings()
        try terminal.send("Enter")
        try terminal.wait(for: "Your journal will lie in", "What is your name?")
        return (terminal, before)
    }

    private func expectRestored(_ terminal: TerminalSession, _ before: String) throws {
        try terminal.wait("the settings to be as before") { try terminal.settings() == before }
        try terminal.wait("the main screen") { try terminal.fact("alternate_on") == "0" }
    }

    private func isThere(_ path: String, _ terminal: TerminalSession) -> Bool {
        FileManager.default.fileExists(atPath: terminal.folder.appending(path: path).path)
    }

    @Test("from an empty home to the panes: a name, a pair, resized and suspended on the way")
    func wholeWay() throws {
        let (terminal, before) = try open()
        try terminal.type("Ada Byron")
        try terminal.wait(for: "› Ada Byron")
        try terminal.resize(columns: 18, rows: 4)
        try terminal.wait(for: "Rapport needs 20x5")
        try terminal.resize(columns: 40, rows: 12)
        try terminal.wait(for: "› Ada Byron")
        #expect(!isThere("home/.local", terminal))
        try terminal.send("Enter")
        try terminal.wait(for: "Your journal is there, Ada Byron.")
        #expect(terminal.text("\(Self.journal)/me.md") == "---\nname: Ada Byron\n---\n")
        try terminal.resize(columns: 120, rows: 36)
        try terminal.type("山田 花子")
        try terminal.send("Enter")
        try terminal.wait(for: "Which of the two are you?")
        try terminal.send("Enter")
        try terminal.type("every other week")
        try terminal.wait(for: "✓ every 2 weeks")
        try terminal.send("Enter")
        try terminal.wait(for: "1 Pairs", "You and 山田 花子 are a pair.")
        #expect(
            terminal.text("\(Self.journal)/pairs/山田-花子/pair.md")
                == "---\nmentor: Ada Byron\nmentee: 山田 花子\nstarted: 2026-11-22\ncadence: every 2 weeks\n---\n")
        try terminal.send("q")
        try terminal.wait(for: "Your journal is in", "ended with 0")
        try expectRestored(terminal, before)
    }

    @Test("the demo is a key away, and makes no journal")
    func demo() throws {
        let (terminal, before) = try open()
        try terminal.send("C-t")
        try terminal.wait(for: "Marta Silveira", "A sample journal, in")
        try terminal.send("q")
        try terminal.wait(for: "The demo journal is in", "ended with 0")
        try expectRestored(terminal, before)
        #expect(!isThere(Self.journal, terminal))
    }

    @Test("esc asks before it leaves, and leaves nothing behind")
    func leaving() throws {
        let (terminal, before) = try open()
        try terminal.type("Ada")
        try terminal.send("Escape")
        try terminal.wait(for: "Leave rapport?  y leave  n stay")
        try terminal.send("y")
        try terminal.wait(for: "ended with 0")
        try expectRestored(terminal, before)
        #expect(!isThere("home/.local", terminal))
    }

    @Test("a signal ends it in order", arguments: [("TERM", 143), ("HUP", 129)])
    func signals(name: String, status: Int) throws {
        let (terminal, before) = try open()
        try terminal.type("Ada")
        try terminal.wait(for: "› Ada")
        _ = try TerminalSession.output(of: "/bin/sh", ["-c", "kill -s \(name) \(terminal.text("pid"))"])
        try terminal.wait(for: "ended with \(status)")
        try expectRestored(terminal, before)
        #expect(!isThere("home/.local", terminal))
    }

    @Test("^Z gives the terminal to the shell, and fg brings the page back with what was typed")
    func suspend() throws {
        let terminal = try TerminalSession(script: "\"$RAPPORT\"", interactive: true)
        try terminal.wait(for: "What is your name?")
        try terminal.type("Ada")
        try terminal.send("C-z")
        try terminal.wait(for: "Stopped")
        #expect(try terminal.fact("alternate_on") == "0")
        try terminal.type("fg")
        try terminal.send("Enter")
        try terminal.wait(for: "› Ada")
        try terminal.send("C-c", "y")
        try terminal.wait("the shell") { try terminal.fact("alternate_on") == "0" }
    }

    @Test(
        "what is there and is no journal is no first run: it is said, with 3",
        arguments: [
            "mkdir -p $HOME/.local/share; echo x > $HOME/.local/share/rapport",
            "mkdir -p $HOME/.local/share; ln -s nowhere $HOME/.local/share/rapport",
            "mkdir -p $HOME/.local/share/rapport; echo x > $HOME/.local/share/rapport/me.md",
            "mkdir -p $HOME/.local/share/rapport; echo x > $HOME/.local/share/rapport/pairs",
            "mkdir -p $HOME/.local/share; mkfifo $HOME/.local/share/rapport",
        ])
    func broken(preparation: String) throws {
        let terminal = try TerminalSession(script: "\(preparation); \"$RAPPORT\"; echo \"ended with $?\"; read -r end")
        try terminal.wait(for: "rapport: ", "ended with 3")
    }

    @Test("a folder with other files is named as such, and RAPPORT_JOURNAL and --journal choose another")
    func places() throws {
        let script = """
            mkdir -p "$FOLDER/mine"; echo x > "$FOLDER/mine/notes.txt"
            RAPPORT_JOURNAL="$FOLDER/mine" "$RAPPORT"; "$RAPPORT" --journal "$FOLDER/other"; read -r end
            """
        let terminal = try TerminalSession(script: script)
        try terminal.wait(for: "/mine", "That folder is there already")
        try terminal.send("Escape")
        try terminal.wait(for: "Leave rapport?")
        try terminal.send("y")
        try terminal.wait(for: "/other")
        #expect(try !terminal.screen().contains("That folder is there already"))
    }

    @Test("without a terminal to type on it names the commands that make a journal, and ends with 3")
    func noTerminal() throws {
        let terminal = try TerminalSession(script: "\"$RAPPORT\" < /dev/null; echo \"ended with $?\"; read -r end")
        try terminal.wait(for: "rapport init", "rapport demo", "ended with 3")
    }
}
