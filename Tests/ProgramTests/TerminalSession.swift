import Foundation
import Testing

/// The built program in a terminal of its own: a tmux server with a socket, a size and an environment of its own.
///
/// Nothing sleeps: what is waited for is looked at until it is so, or until it is too late.
final class TerminalSession {
    /// What keeps a test from being run at all.
    struct Obstacle: Error, CustomStringConvertible {
        let description: String
    }

    /// How long anything may take, on a machine that is busy with other tests.
    static let patience = Duration.seconds(30)

    let folder: URL
    private let socket = "rapport-\(UUID().uuidString.prefix(8))"
    private let tmux: String

    /// A terminal in which a shell script runs, with the program as `$RAPPORT` and an empty home.
    init(script: String, interactive: Bool = false, columns: Int = 120, rows: Int = 36) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rapport-program-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder.appending(path: "home"), withIntermediateDirectories: true)
        tmux = try TerminalSession.find("tmux")
        let program = try TerminalSession.builtProgram()
        let environment = [
            "PATH=\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")", "HOME=\(folder.path)/home",
            "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "TERM=screen-256color", "RAPPORT_TODAY=2026-11-22",
            "TMPDIR=\(folder.path)",
            "RAPPORT=\(program)", "FOLDER=\(folder.path)", "PS1=ready> ", "HISTFILE=/dev/null",
            "SWIFT_BACKTRACE=enable=no",
        ]
        let shell = interactive ? ["bash", "--norc", "--noprofile", "-i"] : ["sh", "-c", script]
        try run(
            ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "env", "-i"] + environment + shell)
        if interactive { try send(script, "Enter") }
    }

    deinit {
        _ = try? run(["kill-server"])
        try? FileManager.default.removeItem(at: folder)
    }

    /// Sends keys as tmux names them: `j`, `Space`, `C-z`.
    func send(_ keys: String...) throws {
        for key in keys { try run(["send-keys", key]) }
    }

    /// Sends bytes, all at once.
    func send(bytes: [UInt8]) throws {
        try run(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
    }

    /// Types text.
    func type(_ text: String) throws {
        try run(["send-keys", "-l", text])
    }

    /// Gives the terminal another size.
    func resize(columns: Int, rows: Int) throws {
        try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// What is on the screen.
    func screen() throws -> String {
        try run(["capture-pane", "-p", "-J"])
    }

    /// A fact tmux knows of the terminal, `alternate_on` for one.
    func fact(_ name: String) throws -> String {
        try run(["display-message", "-p", "#{\(name)}"]).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The terminal's settings, as `stty -g` prints them.
    func settings() throws -> String {
        #if os(Linux)
        let option = "-F"
        #else
        let option = "-f"
        #endif
        return try Self.output(of: try Self.find("stty"), ["-g", option, try fact("pane_tty")])
    }

    /// Looks until words are on the screen; shows the screen where they never are.
    func wait(for words: String..., location: SourceLocation = #_sourceLocation) throws {
        for words in words {
            try wait("“\(words)” to be on the screen", location: location) { try screen().contains(words) }
        }
    }

    /// Looks until something is so; shows the screen where it never is.
    func wait(
        _ what: String, location: SourceLocation = #_sourceLocation, until isSo: () throws -> Bool
    ) throws {
        let deadline = ContinuousClock.now + TerminalSession.patience
        while try !isSo() {
            guard ContinuousClock.now < deadline else {
                Issue.record("waited in vain for \(what):\n\(try screen())", sourceLocation: location)
                throw Obstacle(description: "waited in vain for \(what)")
            }
        }
    }

    /// A file in the session's folder, as text; empty where there is none.
    func text(_ path: String) -> String {
        (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) ?? ""
    }

    @discardableResult
    private func run(_ arguments: [String]) throws -> String {
        try Self.output(of: tmux, ["-u", "-f", "/dev/null", "-L", socket] + arguments)
    }

    /// What a program prints; what it complains of is an obstacle.
    ///
    /// `Process` would wait for the server of tmux, too, which inherits what it watches its children by.
    static func output(of program: String, _ arguments: [String]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "rapport-output-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        #if os(Linux)
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        #else
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        // The thread of a test blocks signals; what it starts must not.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, file.path, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        let environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        var settings = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { (words + settings).forEach { free($0) } }
        var child: pid_t = 0
        guard posix_spawn(&child, program, &actions, &attributes, &words, &settings) == 0 else {
            throw Obstacle(description: "\(program) can't be started")
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) == -1, errno == EINTR {}
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        guard status == 0 else {
            throw Obstacle(description: "\(program) \(arguments.joined(separator: " ")): \(text)")
        }
        return text
    }

    /// Where an installed program is.
    static func find(_ name: String) throws -> String {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        for folder in path.split(separator: ":") where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)")
        {
            return "\(folder)/\(name)"
        }
        throw Obstacle(description: "\(name) is not installed; `make test` installs what the tests need")
    }

    /// The program that was built beside these tests.
    static func builtProgram() throws -> String {
        var folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        for _ in 0..<6 {
            folder.deleteLastPathComponent()
            let program = folder.appending(path: "rapport").path
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: program, isDirectory: &isFolder), !isFolder.boolValue {
                return program
            }
        }
        throw Obstacle(description: "the program was not built; `swift build --build-tests` builds it beside the tests")
    }
}
