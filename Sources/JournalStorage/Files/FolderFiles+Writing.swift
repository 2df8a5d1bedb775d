internal import Synchronization
internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Whether what an earlier crash or a failure left behind is still to be swept up.
final class Sweep: Sendable {
    private let due = Mutex(true)

    /// True the first time it is asked, and again after ``markDue()``.
    func isDue() -> Bool {
        due.withLock { due in
            defer { due = false }
            return due
        }
    }

    /// Something was left behind: the next write sweeps again.
    func markDue() {
        due.withLock { $0 = true }
    }
}

/// The files whose new text may not outlast a power cut.
final class Doubts: Sendable {
    private let paths = Mutex<Set<String>>([])

    /// Notes whether a file just written will last.
    func note(_ path: String, isLasting: Bool) {
        paths.withLock { paths in
            if isLasting { paths.remove(path) } else { paths.insert(path) }
        }
    }

    /// Whether a file may not last.
    func contain(_ path: String) -> Bool { paths.withLock { $0.contains(path) } }
}

extension FolderFiles {
    /// Whether anything is at a path, a link that leads nowhere included; where it can't be told, something is.
    static func isAnything(at path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 || (errno != ENOENT && errno != ENOTDIR)
    }

    /// Makes a folder for a journal, and the folders above it.
    ///
    /// - Throws: `.unwritable` with the reason.
    static func makeFolder(at path: String, system: SystemCalls = SystemCalls()) throws(JournalError) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        do throws(Errno) {
            try makeFolders(path, system)
        } catch {
            throw JournalError(.unwritable, "No folder can be made at \(path): \(error.sentence).")
        }
    }

    private static func makeFolders(_ path: String, _ system: SystemCalls) throws(Errno) {
        let (parent, _) = JournalLayout.split(path)
        do throws(Errno) {
            try makeFolder(path, in: parent, system)
        } catch .noSuchFileOrDirectory where !parent.isEmpty {
            try makeFolders(parent, system)
            try makeFolder(path, in: parent, system)
        }
    }

    private static func makeFolder(_ path: String, in parent: String, _ system: SystemCalls) throws(Errno) {
        do throws(Errno) {
            try system.makeFolder(path, in: AT_FDCWD)
        } catch .fileExists {
            var status = stat()
            guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw .fileExists }
            return
        }
        let above = path.hasPrefix("/") ? parent + "/" : parent.isEmpty ? "." : parent
        // Whoever may make a folder there may not always open the one above.
        guard let folder = try? system.open(above, in: AT_FDCWD, O_RDONLY | O_DIRECTORY) else { return }
        defer { try? system.close(folder) }
        try system.synchroniseFolder(folder)
    }

    /// Makes a folder in the journal, if it isn't there.
    func makeFolder(_ path: String) throws(JournalError) {
        _ = try DiskWriter(files: self).openMaking(path)
    }

    /// What reads files once they have settled, without the lock.
    public var settledReader: any SettledReader { DiskWriter(files: self) }

    /// Whether a file was written and its folder could not be synchronised.
    public func isInDoubt(_ path: String) -> Bool { doubts.contain(path) }

    /// Where what is being typed is kept until it is saved.
    public var drafts: DraftFolder? { DraftFolder(files: self) }

    /// Does something under the lock of the journal, and sweeps up first what a crash left behind.
    public func exclusively<Result>(
        _ body: (any JournalWriter) throws(JournalError) -> Result
    ) throws(JournalError) -> Result {
        let writer = DiskWriter(files: self)
        let lock = try writer.lock()
        defer { try? system.close(lock) }
        if sweep.isDue() { writer.sweepLeftovers() }
        return try body(writer)
    }
}
