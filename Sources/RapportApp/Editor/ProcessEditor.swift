import NcursesTerminal
import RapportCLI

/// The person's editor as a program in the terminal.
public final class ProcessEditor: EditorRunner {
    /// How long an editor may take to end where the program itself is asked to.
    private static let patience = Duration.seconds(3)

    private let environment: [String: String]
    private let signals: (any SignalSource)?
    private let now: () -> ContinuousClock.Instant

    /// The editor that an environment names.
    ///
    /// - Parameters:
    ///   - environment: names the editor; the editor's own environment is that of the process.
    ///   - signals: what asks the program to end while the editor runs, and tells that it may have ended; nothing where
    ///     nobody asks.
    ///   - now: the time by which an editor has to end that was asked to.
    public init(
        environment: [String: String], signals: (any SignalSource)? = nil,
        now: @escaping () -> ContinuousClock.Instant = { .now }
    ) {
        self.environment = environment
        self.signals = signals
        self.now = now
    }

    /// Opens a file, and waits until the editor ends or the program is asked to.
    public func edit(_ file: String, atLine line: Int) -> EditorRun {
        let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let command = EditorCommand(environment: environment) { AppCalls.realPath(ofProgram: $0, in: folders) }
        let settings = TerminalSettings()
        let job: Job
        do throws(SystemError) {
            job = try Job(shell: command.arguments(file: file, line: line))
        } catch {
            return EditorRun(.notStarted(error.words))
        }
        job.resume()
        let run = wait(for: job, settings)
        job.takeTerminal()
        settings?.restore()
        if settings != nil, run.ending != .ended(code: 0) { TerminalSettings.send(leftOn) }
        return run
    }

    private func wait(for job: Job, _ settings: TerminalSettings?) -> EditorRun {
        var request: Signal?
        var limit: ContinuousClock.Instant?
        while true {
            // Before the job is looked at: what comes after the look ends the wait.
            while let signal = signals?.next() {
                guard signal.endsProgram else {
                    job.stop()
                    continue
                }
                if request == nil { limit = now() + Self.patience }
                request = signal
                job.askToEnd(isHungUp: signal == .hangUp)
            }
            switch job.state(waiting: signals == nil) {
            case .running: break
            // The shell that started it says so by its code.
            case .ended(let code) where (129...159).contains(code):
                return EditorRun(.killed(signal: code - 128), request: request)
            case .ended(let code): return EditorRun(.ended(code: code), request: request)
            case .killed(let signal): return EditorRun(.killed(signal: signal), request: request)
            case .lost(let error): return EditorRun(.lost(error.words), request: request)
            case .stopped:
                suspend(job, settings)
                continue
            }
            if let limit, limit <= now() { return EditorRun(.stillRunning, request: request) }
            let patience = limit.map { max(now().duration(to: $0), .zero) }
            AppCalls.wait(for: [signals?.descriptor].compactMap(\.self), atMost: patience)
        }
    }

    /// The editor was stopped: so is the program, and when it goes on, so does the editor, with the terminal as it had
    /// it.
    private func suspend(_ job: Job, _ settings: TerminalSettings?) {
        let own = TerminalSettings()
        job.takeTerminal()
        settings?.restore()
        job.stopProgram()
        own?.restore()
        job.resume()
    }

    /// Ends what an editor that died may have left on: the mouse, reports of focus and of pastes, keys in another
    /// language. What a terminal doesn't know of these, it ignores.
    private var leftOn: [UInt8] {
        guard let name = environment["TERM"], name != "linux", !name.hasPrefix("vt") else { return [] }
        let modes = [1000, 1002, 1003, 1004, 1006, 1015, 2004].map { "\u{1B}[?\($0)l" }.joined()
        return Array((name.hasPrefix("xterm") ? modes + "\u{1B}[>4;0m" : modes).utf8)
    }
}
