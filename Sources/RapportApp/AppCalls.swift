import RapportCLI

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The few calls of the system that the panes make themselves, one function each.
enum AppCalls {
    /// Waits until one of the descriptors has something, or the time is up; for ever where neither is given: poll(2).
    ///
    /// A signal ends the wait, too. A descriptor that can't be read any more counts as having something.
    ///
    /// - Returns: whether one of them has something.
    @discardableResult
    static func wait(for descriptors: [Int32], atMost limit: Duration?) -> Bool {
        var watched = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        return poll(&watched, nfds_t(watched.count), milliseconds(limit)) > 0
    }

    /// Makes a new folder that nobody else can enter, called by that path and six more letters: mkdtemp(3).
    ///
    /// - Returns: its path, or the system's words for what went wrong.
    static func makePrivateFolder(_ prefix: String) -> Result<String, SystemError> {
        var template = Array((prefix + "XXXXXX").utf8CString)
        let isMade = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.map { mkdtemp($0) != nil } ?? false
        }
        guard isMade else { return .failure(SystemError(number: errno)) }
        return .success(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    /// Where files that are needed for a while may lie: `TMPDIR`, or `/tmp`.
    static var temporaryFolder: String {
        guard let folder = getenv("TMPDIR").map({ String(cString: $0) }), !folder.isEmpty else { return "/tmp" }
        return folder
    }

    /// Writes a file that isn't there yet, for its owner alone, and sees it to the disk: open(2), write(2), fsync(2).
    /// Answers whether all of it is there.
    static func write(_ bytes: [UInt8], toNewFile path: String) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { return false }
        defer { close(file) }
        return write(bytes, to: file) && fsync(file) == 0
    }

    /// Appends to a file, which is made for its owner alone where it isn't there: open(2), write(2). Answers whether all
    /// of it is there.
    @discardableResult
    static func append(_ bytes: [UInt8], to path: String) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o600)
        guard file >= 0 else { return false }
        defer { close(file) }
        return write(bytes, to: file)
    }

    /// Takes a file away: unlink(2).
    static func remove(_ path: String) {
        unlink(path)
    }

    /// Makes a folder for its owner alone, and those it lies in, where they aren't there: mkdir(2).
    static func makeFolders(_ path: String) {
        var place = ""
        for name in path.split(separator: "/") {
            place += "/\(name)"
            mkdir(place, 0o700)
        }
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { buffer in
                #if canImport(Glibc)
                Glibc.write(file, buffer.baseAddress, buffer.count)
                #elseif canImport(Musl)
                Musl.write(file, buffer.baseAddress, buffer.count)
                #else
                Darwin.write(file, buffer.baseAddress, buffer.count)
                #endif
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// The path of a program, free of links: realpath(3). One without a way to it is looked for in the folders.
    static func realPath(ofProgram name: String, in folders: [String]) -> String? {
        let places = name.contains("/") ? [name] : folders.map { "\($0)/\(name)" }
        guard let place = places.first(where: { access($0, X_OK) == 0 }), let path = realpath(place, nil) else {
            return nil
        }
        defer { free(path) }
        return String(cString: path)
    }

    /// Ends the process with that code: exit(3).
    static func exit(_ code: Int32) -> Never {
        #if canImport(Glibc)
        Glibc.exit(code)
        #elseif canImport(Musl)
        Musl.exit(code)
        #else
        Darwin.exit(code)
        #endif
    }

    /// The time as `poll` takes it: rounded up, so that it is not called again too early; less than none is for ever.
    private static func milliseconds(_ limit: Duration?) -> Int32 {
        guard let limit else { return -1 }
        let (seconds, attoseconds) = limit.components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        let rest = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return Int32(min(seconds, 1_000_000) * 1000 + rest)
    }
}
