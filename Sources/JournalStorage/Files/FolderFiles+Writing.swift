internal import Synchronization
internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Whether what an earlier crash left behind has been swept up since the start.
final class Sweep: Sendable {
    private let isDone = Mutex(false)

    /// True the first time it is asked.
    func isDue() -> Bool {
        isDone.withLock { done in
            defer { done = true }
            return !done
        }
    }
}

extension FolderFiles {
    /// Makes a folder for a journal, and the folders above it.
    ///
    /// - Throws: `.unwritable` with the reason.
    static func makeFolder(at path: String) throws(JournalError) {
        guard mkdir(path, 0o700) != 0 else { return }
        let error = Errno(rawValue: errno)
        switch error {
        case .fileExists:
            return
        case .noSuchFileOrDirectory where path.contains("/"):
            let parent = JournalLayout.split(path).folder
            guard !parent.isEmpty, parent != path else { break }
            try makeFolder(at: parent)
            if mkdir(path, 0o700) == 0 { return }
        default:
            break
        }
        throw JournalError(.unwritable, "No folder can be made at \(path): \(error.sentence).")
    }

    /// Makes a folder in the journal, if it isn't there.
    func makeFolder(_ path: String) throws(JournalError) {
        _ = try DiskWriter(files: self).openMaking(path)
    }

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

/// Writes to a folder on disk, under its lock.
final class DiskWriter: JournalWriter {
    private let files: FolderFiles
    private var system: SystemCalls { files.system }
    /// What this program has written itself, and so knows to be complete.
    private static let ownWrites = Mutex<Set<FileStamp>>([])
    private static let counter = Mutex(0)

    init(files: FolderFiles) {
        self.files = files
    }

    // MARK: The lock

    /// How often, and how long apart in milliseconds, the lock is asked for: five seconds in all.
    private static let lockAttempts = 250
    private static let lockPause = 20

    /// Takes the journal's lock; whoever closes the descriptor gives it back.
    fileprivate func lock() throws(JournalError) -> Int32 {
        let own = try openMaking(JournalLayout.own)
        let lock = try writing(JournalLayout.lock) { () throws(Errno) in
            try system.open("lock", in: own.descriptor, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600)
        }
        do throws(JournalError) {
            for _ in 0..<Self.lockAttempts {
                let taken = try writing(JournalLayout.lock) { () throws(Errno) in try system.tryLock(lock) }
                if taken {
                    try makeOwnFiles()
                    return lock
                }
                pause(milliseconds: Self.lockPause)
            }
            throw JournalError(
                .unwritable,
                "Another program has held the lock of \(files.place) for five seconds; nothing was written. Try again."
            )
        } catch {
            try? system.close(lock)
            throw error
        }
    }

    /// Notes the format's number, and keeps the program's own files out of version control, where that is not done yet.
    private func makeOwnFiles() throws(JournalError) {
        for (path, text) in [(JournalLayout.ignore, "*\n"), (JournalLayout.format, "\(JournalStore.format)\n")]
        where try settled(path) == nil {
            try save(Array(text.utf8), to: path, replacing: nil)
        }
    }

    // MARK: Reading before writing

    /// How long a file must have been left alone to be taken as complete, and how long to wait for that at the most.
    private static let quietMilliseconds: Int64 = 50
    private static let patienceMilliseconds = 1000

    func settled(_ path: String) throws(JournalError) -> SettledFile? {
        let (folderPath, name) = JournalLayout.split(path)
        guard let folder = try files.open(folderPath) else { return nil }
        var waited = 0
        var before: FileStamp?
        while true {
            guard let file = try folder.openFile(name) else { return nil }
            defer { try? system.close(file) }
            let stamp = try stamp(of: file, path)
            if isQuiet(stamp) || before == stamp {
                let bytes = try folder.contents(of: file, name)
                let after = try self.stamp(of: file, path)
                if after == stamp { return SettledFile(bytes: bytes, stamp: stamp) }
                before = after
            } else {
                before = stamp
            }
            guard waited < Self.patienceMilliseconds else { throw .changedMeanwhile(path) }
            pause(milliseconds: 20)
            waited += 20
        }
    }

    private func isQuiet(_ stamp: FileStamp) -> Bool {
        if Self.ownWrites.withLock({ $0.contains(stamp) }) { return true }
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let age = (Int64(now.tv_sec) - stamp.seconds) * 1000 + (Int64(now.tv_nsec) - stamp.nanoseconds) / 1_000_000
        return age >= Self.quietMilliseconds
    }

    private func stamp(of file: Int32, _ path: String) throws(JournalError) -> FileStamp {
        var status = stat()
        guard fstat(file, &status) == 0 else {
            throw JournalError(.unreadable, "\(path) can't be read: \(Errno(rawValue: errno).sentence).")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw JournalError(.unreadable, "\(path) is not a file; put a text file in its place and try again.")
        }
        return FileStamp(status)
    }

    func names(in folder: String) throws(JournalError) -> [String] {
        try files.open(folder)?.entries().map(\.name) ?? []
    }

    // MARK: Saving

    func save(_ bytes: [UInt8], to path: String, replacing old: SettledFile?) throws(JournalError) {
        var (folderPath, name) = JournalLayout.split(path)
        var folder = try openMaking(folderPath)
        if folder.isLink(name) {
            guard let target = files.target(of: name, in: folder) else { throw .strayLink(path) }
            (folderPath, name) = JournalLayout.split(target)
            folder = try openTarget(folderPath, path)
        }
        sweepLeftovers(of: folder)
        let status = try existing(name, in: folder, path)
        guard status.map(FileStamp.init) == old?.stamp else { throw .changedMeanwhile(path) }
        try writing(path) { () throws(Errno) in
            if status != nil, faccessat(folder.descriptor, name, W_OK, AT_EACCESS) != 0 { throw Errno(rawValue: errno) }
        }
        try replace(name, in: folder, with: bytes, like: status, path)
    }

    /// The durable way (robustness.md): a new file beside the old one, synchronised, put in its place, the folder
    /// synchronised. Until the rename the old file is untouched, and a failure leaves nothing behind.
    private func replace(
        _ name: String, in folder: DiskFolder, with bytes: [UInt8], like status: stat?, _ path: String
    ) throws(JournalError) {
        let temporary = temporaryName()
        try writing(path) { () throws(Errno) in
            let file = try system.open(
                temporary, in: folder.descriptor, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
            var isOpen = true
            do throws(Errno) {
                if let status {
                    // The owner can only be kept by who may give files away; the group and mode matter more.
                    if fchown(file, status.st_uid, status.st_gid) != 0 { _ = fchown(file, uid_t.max, status.st_gid) }
                    try system.setMode(status.st_mode & 0o7777, of: file)
                }
                try system.writeAll(bytes, to: file, named: name)
                try system.synchronise(file, named: temporary)
                var written = stat()
                fstat(file, &written)
                isOpen = false
                try system.close(file, checked: true)
                try confirmUnchanged(name, in: folder, status)
                try system.rename(temporary, to: name, in: folder.descriptor)
                Self.remember(FileStamp(written))
            } catch {
                if isOpen { try? system.close(file) }
                try? system.unlink(temporary, in: folder.descriptor)
                throw error
            }
            try system.synchronise(folder.descriptor, named: ".")
        }
    }

    /// The last look before the old file gives way: nobody may have saved it since it was read.
    private func confirmUnchanged(_ name: String, in folder: DiskFolder, _ status: stat?) throws(Errno) {
        var now: FileStamp?
        do throws(Errno) {
            now = FileStamp(try system.status(of: name, in: folder.descriptor))
        } catch .noSuchFileOrDirectory {}
        // Told apart by `writing`, which puts it in other words.
        if now != status.map(FileStamp.init) { throw Self.changedUnderneath }
    }

    private static let changedUnderneath = Errno.staleNFSFileHandle

    private static func remember(_ stamp: FileStamp) {
        ownWrites.withLock { stamps in
            if stamps.count > 1000 { stamps.removeAll() }
            stamps.insert(stamp)
        }
    }

    func remove(_ path: String, replacing old: SettledFile) throws(JournalError) {
        let (folderPath, name) = JournalLayout.split(path)
        guard let folder = try files.open(folderPath),
            try existing(name, in: folder, path).map(FileStamp.init) == old.stamp
        else { throw .changedMeanwhile(path) }
        try writing(path) { () throws(Errno) in
            try system.unlink(name, in: folder.descriptor)
            try system.synchronise(folder.descriptor, named: ".")
        }
        if folderPath.hasPrefix("\(JournalLayout.pairs)/") { removeIfEmpty(folderPath) }
    }

    /// A pair's folder that has nothing left in it goes with its last file.
    private func removeIfEmpty(_ path: String) {
        let (parent, name) = JournalLayout.split(path)
        guard let folder = try? files.open(parent) else { return }
        // It fails where something is left in the folder, which then stays.
        _ = unlinkat(folder.descriptor, name, AT_REMOVEDIR)
    }

    private func existing(_ name: String, in folder: DiskFolder, _ path: String) throws(JournalError) -> stat? {
        do throws(Errno) {
            return try system.status(of: name, in: folder.descriptor)
        } catch .noSuchFileOrDirectory {
            return nil
        } catch {
            throw JournalError(.unreadable, "\(path) can't be looked at: \(error.sentence).")
        }
    }

    // MARK: Folders

    /// Opens a folder, making what is missing of it.
    fileprivate func openMaking(_ path: String) throws(JournalError) -> DiskFolder {
        if let folder = try files.open(path) { return folder }
        let (parent, name) = JournalLayout.split(path)
        guard !name.isEmpty else { throw JournalError(.noJournal, "The journal at \(files.place) is gone.") }
        let folder = try openMaking(parent)
        try writing(path) { () throws(Errno) in
            do throws(Errno) {
                try system.makeFolder(name, in: folder.descriptor)
            } catch .fileExists {}
            try system.synchronise(folder.descriptor, named: ".")
        }
        guard let made = try files.open(path) else {
            throw JournalError(.unwritable, "\(path) is in the way of a folder; move it aside and try again.")
        }
        return made
    }

    private func openTarget(_ systemPath: String, _ path: String) throws(JournalError) -> DiskFolder {
        try writing(path) { () throws(Errno) in
            let opened = try system.open(systemPath, in: AT_FDCWD, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
            return DiskFolder(files: files, path: path, descriptor: opened, target: systemPath)
        }
    }

    // MARK: What a crash left behind

    /// Takes away temporary files that a crash left behind anywhere. Whoever holds the lock is the only one to write, so
    /// none of them is in use. What can't be taken away is left for the next time.
    fileprivate func sweepLeftovers() {
        sweepLeftovers(in: "", depth: Self.depth)
        sweepLeftovers(in: JournalLayout.own, depth: 1)
    }

    /// How deep folders lie in a journal; links in it may make it endless.
    private static let depth = 4

    private func sweepLeftovers(in path: String, depth: Int) {
        guard depth > 0, let folder = try? files.open(path) else { return }
        for name in sweepLeftovers(of: folder) { sweepLeftovers(in: folder.child(name), depth: depth - 1) }
    }

    /// Takes away what a crash left in one folder; answers with the folders in it.
    @discardableResult private func sweepLeftovers(of folder: DiskFolder) -> [String] {
        guard let entries = try? folder.entries() else { return [] }
        for entry in entries where entry.kind == .file && entry.name.hasPrefix(JournalLayout.temporaryPrefix) {
            try? system.unlink(entry.name, in: folder.descriptor)
        }
        return entries.filter { $0.kind == .folder && !$0.name.hasPrefix(".") }.map(\.name)
    }

    private func temporaryName() -> String {
        let number = Self.counter.withLock { counter in
            counter += 1
            return counter
        }
        return "\(JournalLayout.temporaryPrefix)\(getpid())-\(number)"
    }

    private func pause(milliseconds: Int) {
        usleep(UInt32(milliseconds * 1000))
    }

    /// Does a call for writing, and puts its failure in words.
    private func writing<Result>(
        _ path: String, _ call: () throws(Errno) -> Result
    ) throws(JournalError) -> Result {
        do throws(Errno) {
            return try call()
        } catch Self.changedUnderneath {
            throw .changedMeanwhile(path)
        } catch {
            throw JournalError(.unwritable, "Not saved: \(path) can't be written, because \(error.sentence).")
        }
    }
}

extension FileStamp {
    init(_ status: stat) {
        #if canImport(Darwin)
        let time = status.st_mtimespec
        #else
        let time = status.st_mtim
        #endif
        self.init(
            device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino),
            size: Int64(status.st_size), seconds: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec)
        )
    }
}
