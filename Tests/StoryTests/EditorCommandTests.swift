import Testing

@testable import RapportApp

/// Which editor is meant, and what it is handed.
@Suite struct EditorCommandTests {
    /// The shell waits, whatever signal it hears.
    private static let patiently = "trap : INT QUIT HUP TERM; "
    private static let quiet = [
        "--cmd", "set nomodeline", "--cmd", "silent! autocmd BufReadPre * set nomodeline",
    ]

    private func command(_ environment: [String: String], real: [String: String] = [:]) -> EditorCommand {
        EditorCommand(environment: environment) { real[$0] }
    }

    @Test(
        "VISUAL comes before EDITOR, and vi behind both; a blank one counts as none",
        arguments: [
            (["VISUAL": "nano", "EDITOR": "emacs"], "nano"), (["EDITOR": "emacs -nw"], "emacs -nw"),
            (["VISUAL": "", "EDITOR": " \t"], "vi"), (["VISUAL": " ", "EDITOR": "ed"], "ed"), ([:], "vi"),
        ])
    func choice(environment: [String: String], words: String) {
        #expect(command(environment).words == words)
    }

    @Test("the file is an argument of its own, and the editor's words are the shell's to read")
    func arguments() {
        let file = "/tmp/it's \"mine\" $HOME `id`; -x/me.md"
        #expect(
            command(["EDITOR": "nano -w"]).arguments(file: file, line: 7)
                == ["sh", "-c", Self.patiently + "nano -w \"$@\"", "sh", "+7", file])
    }

    @Test(
        "vim and its kin are told the line, and that no text may give them orders",
        arguments: [
            "vim", "/usr/bin/vim", "nvim -R", "gvim -f", "vim.tiny", "TERM=xterm vim", "env A=b vim", "'my dir/vim' -n",
            "~/bin/nvim", "$HOME/bin/vim", "\"$HOME/bin\"/vim", "exec vim", "rvim",
        ])
    func vim(words: String) {
        #expect(
            command(["EDITOR": words]).arguments(file: "/j/me.md", line: 3)
                == ["sh", "-c", Self.patiently + "\(words) \"$@\"", "sh"] + Self.quiet + ["+3", "/j/me.md"])
    }

    @Test(
        "others are told the line as they take it, and not at all where that isn't known",
        arguments: [
            ("nano", ["+3", "/f"]), ("emacs -nw", ["+3", "/f"]), ("emacsclient -t", ["+3", "/f"]),
            ("micro", ["+3", "/f"]), ("kak", ["+3", "/f"]), ("hx", ["/f:3"]), ("code --wait", ["--goto", "/f:3"]),
            ("subl -w", ["/f:3"]), ("ed", ["/f"]), ("my-editor", ["/f"]), ("vim; true", ["/f"]),
            ("$(which vim)", ["/f"]),
            ("cat | vim -", ["/f"]), ("'vim", ["/f"]), ("A=b", ["/f"]), ("vim\\", ["/f"]),
        ])
    func others(words: String, arguments: [String]) {
        #expect(Array(command(["EDITOR": words]).arguments(file: "/f", line: 3).dropFirst(4)) == arguments)
    }

    @Test(
        "vi is what is really behind it",
        arguments: [
            ("/usr/bin/vim.basic", quiet + ["+3", "/f"]), ("/usr/bin/nvim", quiet + ["+3", "/f"]),
            ("/usr/bin/nvi", ["+3", "/f"]), ("/bin/elvis", ["/f"]), ("/bin/busybox", ["/f"]),
        ])
    func behind(path: String, arguments: [String]) {
        #expect(Array(command([:], real: ["vi": path]).arguments(file: "/f", line: 3).dropFirst(4)) == arguments)
    }

    @Test("a vi that leads nowhere else is asked whether it is Vim before it is told more", arguments: ["vi", "vi -R"])
    func unknownVi(words: String) {
        for real in [[:], ["vi": "/usr/bin/vi"], ["vi": "/usr/bin/ex"]] {
            let arguments = command(["EDITOR": words], real: real).arguments(file: "/f", line: 3)
            #expect(Array(arguments.dropFirst(4)) == Self.quiet + ["+3", "/f"])
            #expect(arguments[2].contains("$(\(words) --version </dev/null 2>/dev/null)"))
            #expect(arguments[2].hasSuffix("shift 4 ;; esac; \(words) \"$@\""))
        }
    }

    @Test("editor is what is really behind it")
    func alternatives() {
        let editor = command(["EDITOR": "editor"], real: ["editor": "/bin/nano"])
        #expect(Array(editor.arguments(file: "/f", line: 3).dropFirst(4)) == ["+3", "/f"])
        #expect(Array(command(["EDITOR": "editor"]).arguments(file: "/f", line: 3).dropFirst(4)) == ["/f"])
    }
}
