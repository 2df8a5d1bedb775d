import Foundation
import JournalStorage
import NcursesTerminal
import Testing

@testable import RapportApp

/// A real process as the editor: what it is handed, and how each of its ends is told.
@Suite(.serialized) struct ProcessEditorTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rapport-editor-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// An executable script in the folder.
    ///
    /// It is put in its place by another process: what this one has open, so have for a moment all that it starts, and
    /// the system runs nothing that somebody has open for writing.
    private func script(_ body: String, name: String = "editor") throws -> String {
        let (text, file) = (folder.appending(path: "text").path, folder.appending(path: name).path)
        try Data("#!/bin/sh\n\(body)\n".utf8).write(to: URL(filePath: text))
        let job = try Job(shell: ["sh", "-c", "cat \"$1\" > \"$2\" && chmod 755 \"$2\"", "sh", text, file])
        #expect(job.state(waiting: true) == .ended(code: 0))
        return file
    }

    /// A story whose editor is a script.
    private func story(_ body: String, name: String = "editor") throws -> Story {
        try Story(editor: ProcessEditor(environment: ["EDITOR": try script(body, name: name)]))
    }

    private func text(_ name: String) -> String {
        (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
    }

    @Test(
        "it gets the file's own path whatever stands in it, its line, and no orders out of the text",
        arguments: ["plain", "it's \"quoted\" $HOME `id`", "-leading; true", "日本語 \\ * ?"])
    func path(name: String) throws {
        let editor = try script("printf '%s\\n' \"$#\" \"$@\" > '\(folder.path)/said'", name: "vim")
        let file = folder.appending(path: name).path
        let run = ProcessEditor(environment: ["VISUAL": editor]).edit(file, atLine: 12)
        #expect(run == EditorRun(.ended(code: 0)))
        #expect(
            text("said")
                == "6\n--cmd\nset nomodeline\n--cmd\nsilent! autocmd BufReadPre * set nomodeline\n+12\n\(file)\n")
    }

    @Test(
        "a program called vi gets the orders for Vim where it says that it is Vim, and only then",
        arguments: [
            (
                "echo 'VIM - Vi IMproved 9.1'",
                "--cmd\nset nomodeline\n--cmd\nsilent! autocmd BufReadPre * set nomodeline\n"
            ),
            ("echo 'unknown option' >&2; exit 1", ""), ("echo 'Version 3.7'", ""),
        ])
    func vi(answer: String, orders: String) throws {
        let body =
            "[ \"$1\" = --version ] && { \(answer); exit; }\nprintf '%s\\n' \"$@\" > '\(folder.path)/said'; exit 3"
        let editor = try script(body, name: "vi")
        let run = ProcessEditor(environment: ["VISUAL": "A=b '\(editor)'"]).edit("/it's \"$1\"", atLine: 12)
        #expect(run == EditorRun(.ended(code: 3)))
        #expect(text("said") == orders + "+12\n/it's \"$1\"\n")
    }

    @Test("words of its own, quoted as a shell has them, reach the editor")
    func words() throws {
        let editor = try script("printf '%s\\n' \"$@\" > '\(folder.path)/said'", name: "nano")
        _ = ProcessEditor(environment: ["EDITOR": "A=b '\(editor)' -x 'two words'"]).edit("/f", atLine: 1)
        #expect(text("said") == "-x\ntwo words\n+1\n/f\n")
    }

    @Test("its environment is that of the program, and nothing is added")
    func environment() throws {
        let editor = try script("env > '\(folder.path)/said'")
        _ = ProcessEditor(environment: ["EDITOR": editor]).edit("/f", atLine: 1)
        let lines = text("said").split(separator: "\n")
        let found = Set(lines.compactMap { $0.split(separator: "=").first.map(String.init) })
        let own = Set(ProcessInfo.processInfo.environment.keys).union(["PWD", "OLDPWD", "_", "SHLVL"])
        #expect(found.isSubset(of: own), "\(found.subtracting(own))")
        #expect(found.contains("PATH"))
    }

    @Test("signals mean to it what they mean to any program")
    func signals() throws {
        for name in ["INT", "QUIT", "TERM", "PIPE"] {
            let editor = try script("kill -s \(name) $$; exit 7")
            let run = ProcessEditor(environment: ["EDITOR": editor]).edit("/f", atLine: 1)
            guard case .killed = run.ending else {
                Issue.record("\(name): \(run)")
                continue
            }
        }
    }

    @Test("a signal that the shell around it hears, too, ends neither", arguments: ["INT", "QUIT", "HUP", "TERM"])
    func shell(signal: String) throws {
        let editor = try script("kill -s \(signal) $PPID; echo on > '\(folder.path)/said'; exit 3")
        let run = ProcessEditor(environment: ["EDITOR": editor + " -x"]).edit("/f", atLine: 1)
        #expect(run == EditorRun(.ended(code: 3)))
        #expect(text("said") == "on\n")
    }

    @Test(
        "each of its ends is told for what it is",
        arguments: [
            ("exit 1", EditorRun.Ending.ended(code: 1)), ("exit 0", .ended(code: 0)), ("exit 255", .ended(code: 255)),
        ])
    func codes(body: String, ending: EditorRun.Ending) throws {
        #expect(ProcessEditor(environment: ["EDITOR": try script(body)]).edit("/f", atLine: 1).ending == ending)
    }

    @Test("one that isn't there is told of by its code, and one that kills itself by its signal")
    func missing() throws {
        let missing = ProcessEditor(environment: ["EDITOR": "'\(folder.path)/none' 2>/dev/null"])
        #expect(missing.edit("/f", atLine: 1).ending == .ended(code: 127))
        let story = try story("kill -9 $$")
        try story.press("2e")
        story.expect("The editor was ended by signal 9; nothing was changed.")
    }

    @Test("one that writes and fails leaves what it wrote, and u puts it back")
    func failing() throws {
        let story = try story("echo more >> \"$1\"; exit 1")
        try story.press("2e")
        story.expect("Edited: sessions/2026-11-20.md. The editor ended with code 1")
        #expect(try story.text(Story.gracePath) == Story.graceSession + "more\n")
        try story.press("u")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test(
        "one that takes the file away, or puts something else in its place, costs nobody the text",
        arguments: ["", "mkdir \"$1\"", "mkfifo \"$1\"", "ln -s /etc/passwd \"$1\""])
    func replacing(by command: String) throws {
        let story = try story("rm \"$1\"\n\(command)")
        try story.press("2e")
        if command.isEmpty {
            story.expect("Removed: sessions/2026-11-20.md", ".rapport/trash/2026-11-20.md")
            try story.press("u")
            #expect(try story.text(Story.gracePath) == Story.graceSession)
        } else {
            story.expect(".rapport/trash/")
            let trash = story.folder.path + "/.rapport/trash"
            let kept = try FileManager.default.contentsOfDirectory(atPath: trash)
            #expect(try kept.contains { try story.text(".rapport/trash/\($0)").contains(Story.graceSession) })
        }
    }

    @Test("one that returns at once and saves later is seen when it has saved")
    func atOnce() throws {
        let story = try Story(watching: true, editor: ProcessEditor(environment: ["EDITOR": try script("exit 0")]))
        try story.press("2e")
        story.expect("Nothing was changed.")
        try story.write(Story.graceSession + "- [ ] @both water the plants\n", to: Story.gracePath)
        story.settle()
        for _ in 0..<2 { story.pass(.milliseconds(100)) }
        story.expect("water the plants")
    }

    @Test("a program that is asked to end asks its editor, and says what came of it")
    func asked() throws {
        let pipe = folder.appending(path: "pipe").path
        #expect(mkfifo(pipe, 0o600) == 0)
        let editor = try script("echo ready > '\(pipe)'\nexec sleep 30")
        let run = ProcessEditor(environment: ["EDITOR": editor], signals: PipeSignals(pipe)).edit("/f", atLine: 1)
        #expect(run.request == .terminate)
        #expect(run.ending == .killed(signal: SIGTERM))
    }

    @Test("one that goes on though it is asked to end is left alone when its time is up")
    func stubborn() throws {
        let pipe = folder.appending(path: "pipe").path
        #expect(mkfifo(pipe, 0o600) == 0)
        let editor = try script("trap '' TERM\necho ready > '\(pipe)'\nread line < '\(pipe)'")
        let clock = ScriptedClock()
        let run = ProcessEditor(
            environment: ["EDITOR": editor], signals: PipeSignals(pipe),
            now: {
                clock.time += .seconds(2)
                return clock.time
            }
        ).edit("/f", atLine: 1)
        #expect(run == EditorRun(.stillRunning, request: .terminate))
        FileHandle(forWritingAtPath: pipe)?.write(Data("go\n".utf8))
    }

    @Test("a job that somebody else waited for is not taken for one that went well")
    func lost() throws {
        let job = try Job(shell: ["sh", "-c", "exit 0"])
        #expect(job.state(waiting: true) == .ended(code: 0))
        guard case .lost(let error) = job.state(waiting: true) else {
            Issue.record("\(job.state(waiting: true))")
            return
        }
        #expect(!error.words.isEmpty)
    }
}

/// Asks the program to end as soon as somebody has written into a pipe.
private final class PipeSignals: SignalSource {
    private var pipe: String?

    init(_ pipe: String) {
        self.pipe = pipe
    }

    var descriptor: Int32? { nil }

    func next() -> Signal? {
        guard let path = pipe else { return nil }
        pipe = nil
        // A file handle, since `Data` reads nothing out of a pipe.
        return FileHandle(forReadingAtPath: path)?.readDataToEndOfFile().isEmpty == false ? .terminate : nil
    }
}
