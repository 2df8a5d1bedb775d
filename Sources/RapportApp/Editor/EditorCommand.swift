/// The person's editor as the environment names it, and how it takes a file and a line.
struct EditorCommand: Hashable {
    /// What the shell is given: `vim -n`.
    let words: String
    /// What it understands.
    let manner: Manner

    /// How an editor is told the line, and what else it is to know.
    enum Manner: Hashable {
        /// Vim and its kin: `+12 FILE`, and text may give no orders.
        case vim
        /// `+12 FILE`.
        case plus
        /// A `vi` that leads to no other name: as Vim where it says that it is, and `+12 FILE` otherwise.
        case vi
        /// `FILE:12`.
        case colon
        /// `--goto FILE:12`.
        case goto
        /// Not known: the file alone.
        case unknown
    }

    /// The editor that `VISUAL` names, else `EDITOR`, else `vi`; a blank name counts as none.
    ///
    /// - Parameter realName: the name of the program that is behind one in the end, where `vi` or `editor` only leads
    ///   to it.
    init(environment: [String: String], realName: (String) -> String?) {
        let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }
        words = named.first { $0.contains { !$0.isWhitespace } } ?? "vi"
        guard let program = EditorCommand.program(in: words) else {
            manner = .unknown
            return
        }
        let name = EditorCommand.lastName(of: program)
        manner =
            EditorCommand.manner(of: name)
            ?? realName(program).flatMap { EditorCommand.manner(of: EditorCommand.lastName(of: $0)) }
            ?? (EditorCommand.viNames.contains(name) && realName(program).map(EditorCommand.isVi) != false
                ? .vi : .unknown)
    }

    /// The arguments of the shell that runs it. The file is an argument of its own, never a part of what the shell
    /// reads.
    func arguments(file: String, line: Int) -> [String] {
        let own: [String]
        switch manner {
        case .vim, .vi: own = EditorCommand.withoutModelines + ["+\(line)", file]
        case .plus: own = ["+\(line)", file]
        case .colon: own = ["\(file):\(line)"]
        case .goto: own = ["--goto", "\(file):\(line)"]
        case .unknown: own = [file]
        }
        return ["sh", "-c", EditorCommand.patiently + (manner == .vi ? unlessVim : "") + "\(words) \"$@\"", "sh"] + own
    }

    /// A shell that hears what is meant for the editor leaves it to the editor to end, and waits until it has.
    private static let patiently = "trap : INT QUIT HUP TERM; "

    /// A text can hold orders for Vim, and some have run programs. The second order holds against a vimrc that allows
    /// them, since it is followed right before a file is read.
    private static let withoutModelines = [
        "--cmd", "set nomodeline", "--cmd", "silent! autocmd BufReadPre * set nomodeline",
    ]

    /// What the shell does first about a `vi`: it leaves the orders for Vim out where the program doesn't say that it is
    /// Vim. Others end with an error when they are asked.
    private var unlessVim: String {
        "case \"$(\(words) --version </dev/null 2>/dev/null)\" in *\"Vi IMproved\"*) ;; "
            + "*) shift \(EditorCommand.withoutModelines.count) ;; esac; "
    }

    /// Names under which Vim, nvi, BusyBox and others may stand.
    private static let viNames: Set<String> = ["vi", "view", "ex"]

    private static func isVi(_ path: String) -> Bool {
        viNames.contains(lastName(of: path)) || lastName(of: path) == "nvi"
    }

    private static func manner(of name: String) -> Manner? {
        // `vim.basic` and `vim.tiny` are what Debian calls them.
        let stem = name.prefix { $0 != "." && $0 != "-" }
        switch stem {
        case "vim", "nvim", "gvim", "rvim", "gview", "rgvim", "rview", "mvim", "evim", "vimx", "vimr": return .vim
        case "nvi", "nano", "rnano", "pico", "emacs", "emacsclient", "micro", "kak", "joe", "jmacs", "jstar", "mg",
            "ne",
            "jove", "vis", "mcedit", "gedit", "pluma", "xed", "geany", "zile":
            return .plus
        case "hx", "helix", "subl", "zed", "zeditor": return .colon
        case "code", "codium", "vscodium", "cursor": return .goto
        default: return nil
        }
    }

    private static func lastName(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}

extension EditorCommand {
    /// The program in a line for the shell; nothing where that is more than one plain command.
    static func program(in words: String) -> String? {
        for word in plainWords(of: words) ?? [] {
            let isSetting = word.firstIndex(of: "=").map { !word[..<$0].contains("/") } ?? false
            if isSetting || ["env", "exec", "command"].contains(word) { continue }
            return word
        }
        return nil
    }

    /// The words of a line for the shell, unquoted; nothing where the shell would do more with it than split it.
    private static func plainWords(of line: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var rest = line[...]
        while let character = rest.popFirst() {
            if character == "\\", quote != "'" {
                guard let next = rest.popFirst() else { return nil }
                word = (word ?? "") + (quote == nil || "\"\\$`".contains(next) ? "" : "\\") + String(next)
            } else if character == quote {
                quote = nil
            } else if quote == nil, character == "'" || character == "\"" {
                quote = character
                word = word ?? ""
            } else if quote == nil, character.isWhitespace {
                if let done = word { words.append(done) }
                word = nil
            } else if quote != "'", character == "`" || (character == "$" && rest.first == "(") {
                return nil
            } else if quote == nil, "|&;<>()#*?[".contains(character) {
                return nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        guard quote == nil else { return nil }
        return word.map { words + [$0] } ?? words
    }
}
