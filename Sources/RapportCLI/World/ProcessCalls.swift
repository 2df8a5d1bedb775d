#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The few calls of the system that are about the process and what it was given, one function each.
public enum ProcessCalls {
    /// Writes some of the bytes: write(2). The number written, or the error's number.
    static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Result<Int, SystemError> {
        while true {
            #if canImport(Glibc)
            let count = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
            #elseif canImport(Musl)
            let count = Musl.write(descriptor, bytes.baseAddress, bytes.count)
            #else
            let count = Darwin.write(descriptor, bytes.baseAddress, bytes.count)
            #endif
            if count >= 0 { return .success(count) }
            let error = SystemError(number: errno)
            if error.isInterruption { continue }
            if error.isFull {
                waitUntilWritable(descriptor)
                continue
            }
            return .failure(error)
        }
    }

    /// Whether the descriptor is a terminal: isatty(3).
    public static func isTerminal(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1
    }

    /// The width of the terminal in columns; nothing where there is none: ioctl(2), TIOCGWINSZ.
    static func terminalColumns(_ descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// The process's folder, absolute; nothing where it is gone: getcwd(3).
    static func currentFolder() -> String? {
        guard let path = getcwd(nil, 0) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }

    /// The local calendar's year, month and day: localtime_r(3).
    static func localDate() -> (year: Int, month: Int, day: Int) {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    }

    /// The local time of day in hours and minutes: localtime_r(3).
    public static func localTime() -> (hour: Int, minute: Int) {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return (Int(parts.tm_hour), Int(parts.tm_min))
    }

    /// All that comes from standard input, up to its end or beyond `limit` bytes: read(2).
    static func standardInput(limit: Int) -> Result<[UInt8], SystemError> {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= limit {
            let count = read(0, &chunk, chunk.count)
            if count == 0 { break }
            if count > 0 {
                bytes.append(contentsOf: chunk[..<count])
            } else {
                let error = SystemError(number: errno)
                if !error.isInterruption { return .failure(error) }
            }
        }
        return .success(bytes)
    }

    /// Lets a write to a closed pipe fail instead of ending the process: signal(3).
    static func ignoreClosedPipes() {
        _ = signal(SIGPIPE, SIG_IGN)
    }

    /// Gives bytes to a command of the shell and waits for its end: popen(3), fwrite(3), pclose(3). Answers whether there
    /// is such a command; what it does with the bytes, and whether it reads them all, is its own affair.
    static func page(_ bytes: [UInt8], through command: String) -> Bool {
        guard let stream = popen(command, "w") else { return false }
        _ = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, stream) }
        let status = pclose(stream)
        // The shell's own words for "not found" and "not executable" (POSIX, "Exit Status for Commands").
        return status >= 0 && ![126, 127].contains(status >> 8 & 0xFF)
    }

    /// The bytes of a regular file of at most `limit` bytes; nothing where there is no file: open(2), fstat(2),
    /// read(2).
    public static func contents(of path: String, limit: Int) -> Result<[UInt8]?, SystemError> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else {
            let error = SystemError(number: errno)
            return error.isAbsence ? .success(nil) : .failure(error)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .failure(SystemError(number: errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.notAFile) }
        guard status.st_size <= limit else { return .failure(SystemError(number: EFBIG)) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while bytes.count <= limit {
            let count = read(descriptor, &chunk, chunk.count)
            if count == 0 { return .success(bytes) }
            if count > 0 {
                bytes.append(contentsOf: chunk[..<count])
            } else {
                let error = SystemError(number: errno)
                if !error.isInterruption { return .failure(error) }
            }
        }
        return .failure(SystemError(number: EFBIG))
    }

    /// What is at a path, links followed; nothing where nothing is, or it can't be told: stat(2).
    static func kind(of path: String) -> FileKind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
    }

    private static func waitUntilWritable(_ descriptor: Int32) {
        var watched = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&watched, 1, -1)
    }
}

/// What can be at a path.
enum FileKind: Hashable {
    case folder
    /// A file, or anything else that is no folder.
    case other
}
