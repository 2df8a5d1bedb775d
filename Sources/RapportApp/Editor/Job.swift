import RapportCLI

#if canImport(Glibc)
@preconcurrency internal import Glibc
#elseif canImport(Musl)
@preconcurrency internal import Musl
#else
@preconcurrency internal import Darwin
#endif

/// A program that was started from here, with the terminal for its own where there is one.
struct Job {
    /// What a job has come to.
    enum State: Hashable {
        case running
        /// By ^Z, for one.
        case stopped
        /// By itself, with a code.
        case ended(code: Int32)
        /// By a signal of that number.
        case killed(signal: Int32)
        /// It can't be told, for a reason in the system's words.
        case lost(SystemError)
    }

    /// The terminal that jobs are given.
    private static let terminal: Int32 = 0

    private let process: pid_t
    /// Whether the terminal's keys are for it while it runs.
    private let ownsTerminal: Bool
    /// Whether it and all that it starts are a group of processes of their own.
    private let isGroup: Bool

    /// Starts the shell with these arguments, its own name first: posix_spawn(3).
    ///
    /// It finds the signals as a program expects them, whatever they mean here, and the environment as it is. Where the
    /// terminal is ours to give, the job gets it, so that ^C and ^Z are the job's alone.
    /// - Throws: the system's words for what went wrong.
    init(shell arguments: [String]) throws(SystemError) {
        let isTerminal = isatty(Job.terminal) == 1
        ownsTerminal = isTerminal && tcgetpgrp(Job.terminal) == getpgrp()
        // In a terminal that others have it would be stopped.
        isGroup = ownsTerminal || !isTerminal
        #if os(Linux)
        var attributes = posix_spawnattr_t()
        #else
        var attributes: posix_spawnattr_t?
        #endif
        try Job.check(posix_spawnattr_init(&attributes))
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        try Job.check(posix_spawnattr_setsigmask(&attributes, &signals))
        for number in [SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGPIPE, SIGXFSZ, SIGCHLD] {
            sigaddset(&signals, number)
        }
        try Job.check(posix_spawnattr_setsigdefault(&attributes, &signals))
        var flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        if isGroup {
            flags |= POSIX_SPAWN_SETPGROUP
            try Job.check(posix_spawnattr_setpgroup(&attributes, 0))
        }
        try Job.check(posix_spawnattr_setflags(&attributes, Int16(flags)))
        var words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var started: pid_t = 0
        try Job.check(posix_spawn(&started, "/bin/sh", nil, &attributes, &words, environ))
        process = started
    }

    /// What it has come to: waitpid(2).
    ///
    /// - Parameter waiting: whether to wait until it is no longer running.
    func state(waiting: Bool) -> State {
        var status: Int32 = 0
        while true {
            let found = waitpid(process, &status, waiting ? WUNTRACED : WUNTRACED | WNOHANG)
            if found == process { break }
            if found == 0 { return .running }
            if errno != EINTR { return .lost(SystemError(number: errno)) }
        }
        // As <sys/wait.h> takes a status apart.
        if status & 0xFF == 0x7F { return .stopped }
        if status & 0x7F == 0 { return .ended(code: (status >> 8) & 0xFF) }
        return .killed(signal: status & 0x7F)
    }

    /// Gives it the terminal, and has it go on where it was stopped.
    func resume() {
        if ownsTerminal { Job.giveTerminal(to: process) }
        send(SIGCONT)
    }

    /// Takes the terminal back; whether the job ended or is to go on without.
    func takeTerminal() {
        if ownsTerminal { Job.giveTerminal(to: getpgrp()) }
    }

    /// Sends it a signal, and all that it started: kill(2).
    func send(_ signal: Int32) {
        _ = kill(isGroup ? -process : process, signal)
    }

    /// Asks it to end.
    ///
    /// - Parameter isHungUp: whether because the terminal is gone.
    func askToEnd(isHungUp: Bool) {
        send(isHungUp ? SIGHUP : SIGTERM)
        // What is stopped hears nothing.
        send(SIGCONT)
    }

    /// Stops it, as ^Z would.
    func stop() {
        send(SIGTSTP)
    }

    /// Stops this program, too, as ^Z does, with all of its group; returns when it goes on and the terminal is its own
    /// again, or where nobody is there to make it go on.
    func stopProgram() {
        var before = sigaction()
        sigaction(SIGTSTP, nil, &before)
        signal(SIGTSTP, SIG_DFL)
        kill(0, SIGTSTP)
        // Continued behind others: as a program that wants the terminal does, it stops again.
        if ownsTerminal, tcgetpgrp(Job.terminal) != getpgrp() { kill(0, SIGTSTP) }
        sigaction(SIGTSTP, &before, nil)
    }

    /// Throws the system's words for a code that isn't 0.
    private static func check(_ code: Int32) throws(SystemError) {
        guard code == 0 else { throw SystemError(number: code) }
    }

    private static func giveTerminal(to group: pid_t) {
        // From the background, where this is called, it would stop the program otherwise.
        var (blocked, before) = (sigset_t(), sigset_t())
        sigemptyset(&blocked)
        sigaddset(&blocked, SIGTTOU)
        pthread_sigmask(SIG_BLOCK, &blocked, &before)
        tcsetpgrp(terminal, group)
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }
}
