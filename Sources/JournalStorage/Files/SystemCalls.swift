internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The calls of the system that storage makes, each behind one function, so that a test can see and fail every one.
struct SystemCalls: Sendable {
    /// The calls there are.
    enum Name: String, CaseIterable, Sendable {
        case open, read, write, fsync, fchmod, access, rename, unlink, mkdir, rmdir, stat, flock, close
    }

    /// A test's hand on the calls: it is told of each before it is made, with the file's name where there is one, and
    /// may let it fail or write fewer bytes.
    struct Probe: Sendable {
        /// The error a call is to fail with; nothing lets it pass.
        var failure: @Sendable (Name, String) -> Errno? = { _, _ in nil }
        /// How many of so many bytes a write may take.
        var writeLimit: @Sendable (Int) -> Int = { $0 }
    }

    var probe: Probe?

    private func pass(_ name: Name, _ detail: @autoclosure () -> String = "") throws(Errno) {
        if let probe, let failure = probe.failure(name, detail()) { throw failure }
    }

    private func repeated(_ call: () -> Int32) throws(Errno) -> Int32 {
        while true {
            let result = call()
            if result >= 0 { return result }
            if errno != EINTR { throw Errno(rawValue: errno) }
        }
    }

    /// `openat`, always close-on-exec and never blocking.
    func open(_ name: String, in folder: Int32, _ flags: Int32, mode: mode_t = 0) throws(Errno) -> Int32 {
        try retrying { () throws(Errno) in try pass(.open, name) }
        return try repeated { openat(folder, name, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, mode) }
    }

    /// `read`, until the buffer is full or the file ends: a short answer of a regular file is its end.
    func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
        try retrying { () throws(Errno) in try pass(.read) }
        while true {
            #if canImport(Darwin)
            let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
            let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 { return count }
            if errno != EINTR { throw Errno(rawValue: errno) }
        }
    }

    /// `write`, as often as it takes to write everything.
    func writeAll(_ bytes: [UInt8], to descriptor: Int32, named name: String) throws(Errno) {
        var done = 0
        while done < bytes.count {
            do throws(Errno) {
                try pass(.write, name)
            } catch .interrupted {
                continue
            }
            let wanted = max(1, min(probe?.writeLimit(bytes.count - done) ?? bytes.count, bytes.count - done))
            let count = bytes.withUnsafeBytes { buffer in
                guard let base = buffer.baseAddress else { return 0 }
                #if canImport(Darwin)
                return Darwin.write(descriptor, base + done, wanted)
                #elseif canImport(Musl)
                return Musl.write(descriptor, base + done, wanted)
                #else
                return Glibc.write(descriptor, base + done, wanted)
                #endif
            }
            if count >= 0 {
                done += count
            } else if errno != EINTR {
                throw Errno(rawValue: errno)
            }
        }
    }

    /// `fsync`, tried once: after a failure the kernel may call the pages clean.
    func synchronise(_ descriptor: Int32, named name: String) throws(Errno) {
        try retrying { () throws(Errno) in try pass(.fsync, name) }
        _ = try repeated { fsync(descriptor) }
    }

    /// `fsync` of a folder; a file system that has no such thing is taken at its word.
    func synchroniseFolder(_ descriptor: Int32) throws(Errno) {
        do throws(Errno) {
            try synchronise(descriptor, named: ".")
        } catch .invalidArgument, .notSupported {}
    }

    /// `faccessat` for writing, with the rights the program runs with.
    func checkWritable(_ name: String, in folder: Int32) throws(Errno) {
        try retrying { () throws(Errno) in try pass(.access, name) }
        _ = try repeated { faccessat(folder, name, W_OK, AT_EACCESS) }
    }

    /// `fchmod`.
    func setMode(_ mode: mode_t, of descriptor: Int32) throws(Errno) {
        try retrying { () throws(Errno) in try pass(.fchmod) }
        _ = try repeated { fchmod(descriptor, mode) }
    }

    /// `renameat` within one folder.
    func rename(_ name: String, to other: String, in folder: Int32) throws(Errno) {
        try retrying { () throws(Errno) in try pass(.rename, other) }
        _ = try repeated { renameat(folder, name, folder, other) }
    }

    /// `renameat2` with `RENAME_EXCHANGE`: the two files of one folder change names, at once. False where that can't be
    /// had.
    func exchange(_ name: String, with other: String, in folder: Int32) throws(Errno) -> Bool {
        try rename(name, to: other, in: folder, .exchange)
    }

    /// `renameat2` with `RENAME_NOREPLACE`: fails with `.fileExists` where the name is taken. False where that can't be
    /// had.
    func renameNew(_ name: String, to other: String, in folder: Int32) throws(Errno) -> Bool {
        try rename(name, to: other, in: folder, .asNew)
    }

    private func rename(
        _ name: String, to other: String, in folder: Int32, _ manner: RenameManner
    ) throws(Errno) -> Bool {
        guard let call = manner.call else { return false }
        try retrying { () throws(Errno) in try pass(.rename, other) }
        do throws(Errno) {
            _ = try repeated { call(folder, name, folder, other, manner.flag) }
            return true
        } catch .invalidArgument, .noFunction, .notSupported {
            return false
        }
    }

    /// `unlinkat` of an empty folder.
    func removeFolder(_ name: String, in folder: Int32) throws(Errno) {
        try retrying { () throws(Errno) in try pass(.rmdir, name) }
        _ = try repeated { unlinkat(folder, name, AT_REMOVEDIR) }
    }

    /// `unlinkat`.
    func unlink(_ name: String, in folder: Int32) throws(Errno) {
        try retrying { () throws(Errno) in try pass(.unlink, name) }
        _ = try repeated { unlinkat(folder, name, 0) }
    }

    /// `mkdirat`.
    func makeFolder(_ name: String, in folder: Int32) throws(Errno) {
        try retrying { () throws(Errno) in try pass(.mkdir, name) }
        _ = try repeated { mkdirat(folder, name, 0o700) }
    }

    /// `fstatat`, without following a link.
    func status(of name: String, in folder: Int32) throws(Errno) -> stat {
        try retrying { () throws(Errno) in try pass(.stat, name) }
        var status = stat()
        _ = try repeated { fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) }
        return status
    }

    /// `flock`, without waiting; false where another program holds the lock.
    func tryLock(_ descriptor: Int32) throws(Errno) -> Bool {
        try retrying { () throws(Errno) in try pass(.flock) }
        do throws(Errno) {
            _ = try repeated { flock(descriptor, LOCK_EX | LOCK_NB) }
            return true
        } catch .wouldBlock {
            return false
        }
    }

    /// `close`; what it answers for a file just written tells of a failed write, so `checked` ones throw it.
    func close(_ descriptor: Int32, checked: Bool = false) throws(Errno) {
        #if canImport(Darwin)
        let result = Darwin.close(descriptor)
        #elseif canImport(Musl)
        let result = Musl.close(descriptor)
        #else
        let result = Glibc.close(descriptor)
        #endif
        guard checked else { return }
        try pass(.close)
        if result < 0, errno != EINTR { throw Errno(rawValue: errno) }
    }

    /// An interruption is never an answer: what was interrupted is tried again.
    private func retrying(_ call: () throws(Errno) -> Void) throws(Errno) {
        while true {
            do throws(Errno) {
                return try call()
            } catch .interrupted {
                continue
            }
        }
    }
}

/// The ways to rename a file that go beyond POSIX.
private enum RenameManner {
    case exchange, asNew

    typealias Call =
        @convention(c) (
            Int32, UnsafePointer<CChar>?, Int32, UnsafePointer<CChar>?, UInt32
        ) -> Int32

    #if canImport(Darwin)
    var flag: UInt32 { UInt32(self == .exchange ? RENAME_SWAP : RENAME_EXCL) }
    var call: Call? { renameatx_np }
    #else
    var flag: UInt32 { self == .exchange ? 2 : 1 }
    var call: Call? { Self.found }

    /// Looked up, because the C library's headers only show it to those who ask for GNU's extensions.
    private static let found = dlsym(nil, "renameat2").map { unsafeBitCast($0, to: Call.self) }
    #endif
}
