internal import Synchronization
internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Writes to a folder on disk, under its lock.
final class DiskWriter: JournalWriter {
    let files: FolderFiles
    var system: SystemCalls { files.system }
    /// Folders made for the file being saved; they go again where that fails.
    private var made: [String] = []

    init(files: FolderFiles) {
        self.files = files
    }

    func names(in folder: String) throws(JournalError) -> [String] {
        try files.open(folder)?.entries().map(\.name) ?? []
    }

    // MARK: The lock

    /// Takes the journal's lock; whoever closes the descriptor gives it back.
    func lock() throws(JournalError) -> Int32 {
        for _ in 0..<max(1, files.waiting.lockAttempts) {
            let own = try openMaking(JournalLayout.own)
            let lock = try writing(JournalLayout.lock) { () throws(Errno) in
                try system.open("lock", in: own.descriptor, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600)
            }
            do throws(JournalError) {
                let taken = try writing(JournalLayout.lock) { () throws(Errno) in
                    guard try system.tryLock(lock) else { return false }
                    return try isLockFile(lock, in: own)
                }
                if taken {
                    try makeOwnFiles()
                    return lock
                }
            } catch {
                try? system.close(lock)
                throw error
            }
            try? system.close(lock)
            files.waiting.pause(files.waiting.lockPause)
        }
        throw JournalError(
            .unwritable,
            "Another program has held the lock of \(files.place) for five seconds; nothing was written. Try again.",
            cause: JournalErrorCause(end: "another program has held the lock of the journal for five seconds"))
    }

    /// Whether the file that was locked still is the one that others would lock: somebody may have deleted it.
    private func isLockFile(_ lock: Int32, in own: DiskFolder) throws(Errno) -> Bool {
        var status = stat()
        guard fstat(lock, &status) == 0 else { throw Errno(rawValue: errno) }
        do throws(Errno) {
            let named = try system.status(of: "lock", in: own.descriptor)
            return named.st_ino == status.st_ino && named.st_dev == status.st_dev
        } catch .noSuchFileOrDirectory {
            return false
        }
    }

    /// Notes the format's number, and keeps the program's own files out of version control, where that is not done yet.
    private func makeOwnFiles() throws(JournalError) {
        for (path, text) in [(JournalLayout.ignore, "*\n"), (JournalLayout.format, "\(JournalStore.format)\n")] {
            let (folder, name) = JournalLayout.split(path)
            guard let own = try files.open(folder), try existing(name, in: own, path) == nil else { continue }
            try save(Array(text.utf8), to: path, replacing: nil)
        }
    }

    // MARK: Folders

    /// Opens a folder, making what is missing of it.
    func openMaking(_ path: String) throws(JournalError) -> DiskFolder {
        if let folder = try files.open(path) { return folder }
        let (parent, name) = JournalLayout.split(path)
        guard !name.isEmpty else { throw JournalError(.noJournal, "The journal at \(files.place) is gone.") }
        let folder = try openMaking(parent)
        try writing(path) { () throws(Errno) in
            do throws(Errno) {
                try system.makeFolder(name, in: folder.descriptor)
                made.append(path)
            } catch .fileExists {}
            try system.synchroniseFolder(folder.descriptor)
        }
        guard let made = try files.open(path) else {
            throw JournalError(.unwritable, "\(path) is in the way of a folder; move it aside and try again.")
        }
        return made
    }

    /// Opens a folder by the path it really has.
    func openTarget(_ systemPath: String, _ path: String) throws(JournalError) -> DiskFolder {
        try writing(path) { () throws(Errno) in
            let opened = try system.open(systemPath, in: AT_FDCWD, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
            return DiskFolder(files: files, path: path, descriptor: opened, target: systemPath)
        }
    }

    /// Does something that may make folders, and takes these away again where it fails and they are empty.
    func keepingFoldersOnlyIfDone(_ body: () throws(JournalError) -> Void) throws(JournalError) {
        made = []
        do throws(JournalError) {
            try body()
        } catch {
            for path in made.reversed() { _ = try? removeIfEmpty(path) }
            throw error
        }
    }

    /// Takes a folder away, durably, if nothing is in it.
    func removeIfEmpty(_ path: String) throws(JournalError) {
        let (parent, name) = JournalLayout.split(path)
        guard let folder = try files.open(parent) else { return }
        try writing(path) { () throws(Errno) in
            do throws(Errno) {
                try system.removeFolder(name, in: folder.descriptor)
            } catch .directoryNotEmpty, .fileExists, .notDirectory {
                // Something is left in it, or it is a link to a folder elsewhere: it stays.
                return
            }
            try system.synchroniseFolder(folder.descriptor)
        }
    }

    // MARK: What a crash left behind

    /// Takes away temporary files that a crash left behind anywhere. Whoever holds the lock is the only one to write,
    /// so none of them is in use. What can't be taken away is left for the next time.
    func sweepLeftovers() {
        sweepLeftovers(in: "", depth: Self.depth)
        sweepLeftovers(in: JournalLayout.own, depth: 2)
    }

    /// How deep folders lie in a journal; links in it may make it endless.
    private static let depth = 4

    private func sweepLeftovers(in path: String, depth: Int) {
        guard depth > 0, let folder = try? files.open(path) else { return }
        for name in sweepLeftovers(of: folder) { sweepLeftovers(in: folder.child(name), depth: depth - 1) }
    }

    /// Takes away what a crash left in one folder; answers with the folders in it.
    @discardableResult func sweepLeftovers(of folder: DiskFolder) -> [String] {
        guard let entries = try? folder.entries() else { return [] }
        for entry in entries where entry.kind == .file && entry.name.hasPrefix(JournalLayout.temporaryPrefix) {
            discard(entry.name, in: folder)
        }
        return entries.filter { $0.kind == .folder && !$0.name.hasPrefix(".") }.map(\.name)
    }

    /// Takes a temporary file away; where that fails, the next write tries again.
    func discard(_ temporary: String, in folder: DiskFolder) {
        do throws(Errno) {
            try system.unlink(temporary, in: folder.descriptor)
        } catch .noSuchFileOrDirectory {
        } catch {
            files.sweep.markDue()
        }
    }

    // MARK: Failures

    /// What `writing` turns into `.changedMeanwhile`.
    static let changedUnderneath = Errno.staleNFSFileHandle

    /// Does a call for writing, and puts its failure in words.
    func writing<Result>(
        _ path: String, _ call: () throws(Errno) -> Result
    ) throws(JournalError) -> Result {
        do throws(Errno) {
            return try call()
        } catch Self.changedUnderneath {
            throw .changedMeanwhile(path)
        } catch {
            var failure = JournalError(
                .unwritable, "\(path) can't be written, because \(error.sentence).",
                cause: JournalErrorCause(path: path, end: " can't be written, because \(error.sentence)"))
            // Without the journal's own files nothing can be written.
            failure.isOfOneFile = error.isOfOneFile && path.hasPrefix("\(JournalLayout.pairs)/")
            throw failure
        }
    }

    /// What has a name in a folder; nothing where nothing has it.
    func existing(_ name: String, in folder: DiskFolder, _ path: String) throws(JournalError) -> stat? {
        do throws(Errno) {
            return try system.status(of: name, in: folder.descriptor)
        } catch .noSuchFileOrDirectory {
            return nil
        } catch {
            throw JournalError(.unreadable, "\(path) can't be looked at: \(error.sentence).")
        }
    }
}

extension Errno {
    /// Whether it comes from what one file or folder is, not from the disk.
    fileprivate var isOfOneFile: Bool {
        switch self {
        case .permissionDenied, .notPermitted, .readOnlyFileSystem, .isDirectory, .notDirectory, .fileNameTooLong,
            .tooManySymbolicLinkLevels:
            true
        default: false
        }
    }
}
