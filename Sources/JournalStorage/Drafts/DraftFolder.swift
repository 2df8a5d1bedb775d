internal import Synchronization
internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The folder in which what is being typed is kept until it is saved: `.rapport/drafts`, for its owner's eyes alone.
///
/// It is written without the journal's lock, so that keeping a draft never waits for anybody: each draft has a lock of
/// its own, and only who holds that touches its files.
public struct DraftFolder: Sendable {
    let files: FolderFiles
    var system: SystemCalls { files.system }
    private var writer: DiskWriter { DiskWriter(files: files) }

    private static let counter = Mutex(0)

    /// Seconds since 1970.
    func now() -> Int64 { files.waiting.now() / 1000 }

    // MARK: The folder

    /// Opens the folder; nothing where there is none.
    func open() throws(JournalError) -> DiskFolder? {
        guard let own = try files.open(JournalLayout.own), try !isLink(in: own) else { return nil }
        return try own.open(JournalLayout.split(JournalLayout.drafts).name)
    }

    /// Opens the folder, making what is missing of it; nobody else may look into it.
    ///
    /// - Throws: `.noJournal` where the journal is not there: an empty mount point must get no private words;
    ///   `.unwritable` with the reason.
    func openMaking() throws(JournalError) -> DiskFolder {
        guard try files.open(JournalLayout.pairs) != nil else { throw .journalGone(files.place) }
        let own = try writer.openMaking(JournalLayout.own)
        guard try !isLink(in: own) else {
            throw JournalError(
                .unwritable,
                "\(JournalLayout.drafts) is a link, and drafts are not written through one: put a folder in its place.")
        }
        try keepOutOfVersionControl(own)
        let folder = try writer.openMaking(JournalLayout.drafts)
        var status = stat()
        if fstat(folder.descriptor, &status) == 0, status.st_mode & 0o077 != 0 {
            try writer.writing(JournalLayout.drafts) { () throws(Errno) in
                try system.setMode(0o700, of: folder.descriptor)
            }
        }
        return folder
    }

    /// Whether a link is on the way: it could lead to a place that others see.
    private func isLink(in own: DiskFolder) throws(JournalError) -> Bool {
        try files.open("")?.isLink(JournalLayout.own) == true
            || own.isLink(JournalLayout.split(JournalLayout.drafts).name)
    }

    /// What makes version control leave the program's own files alone has to be there before any private word is.
    private func keepOutOfVersionControl(_ own: DiskFolder) throws(JournalError) {
        let name = JournalLayout.split(JournalLayout.ignore).name
        let writer = writer
        // Whoever holds the journal's lock may sweep the temporary file up, or make the file meanwhile.
        for attempt in 1...20 {
            guard try writer.existing(name, in: own, JournalLayout.ignore) == nil else { return }
            let temporary = "\(JournalLayout.temporaryPrefix)\(getpid())-drafts-\(Self.nextNumber())"
            let isDone = try writer.writing(JournalLayout.ignore) { () throws(Errno) in
                do throws(Errno) {
                    _ = try writer.write(Array("*\n".utf8), to: temporary, in: own, like: nil)
                    if try !system.renameNew(temporary, to: name, in: own.descriptor) {
                        try system.rename(temporary, to: name, in: own.descriptor)
                    }
                    try system.synchroniseFolder(own.descriptor)
                    return true
                } catch .fileExists {
                    writer.discard(temporary, in: own)
                    return false
                } catch .noSuchFileOrDirectory where attempt < 20 {
                    return false
                } catch {
                    writer.discard(temporary, in: own)
                    throw error
                }
            }
            if isDone { return }
        }
        throw JournalError(
            .unwritable,
            "\(JournalLayout.ignore) can't be made, and without it version control could take in what is typed: "
                + "look at what is in the way.")
    }

    private static func nextNumber() -> Int {
        counter.withLock { counter in
            counter += 1
            return counter
        }
    }

    /// The files of drafts, by draft; anything else in the folder is nobody's business.
    func entries(of folder: DiskFolder) throws(JournalError) -> [String: [DraftFileName]] {
        Dictionary(
            grouping: try folder.entries().filter { $0.kind == .file }.compactMap { DraftFileName($0.name) },
            by: \.draft)
    }

    // MARK: Locks

    /// Takes the lock of a draft that begins.
    func lockNew(in folder: DiskFolder) throws(JournalError) -> DraftLock {
        let taken = try entries(of: folder)
        for _ in 0..<1000 {
            let name = "\(getpid())-\(Self.nextNumber())"
            if taken[name] == nil, let lock = try lock(name, in: folder, O_CREAT | O_EXCL) { return lock }
        }
        throw JournalError(
            .unwritable, "No file can be made in \(JournalLayout.drafts) to keep what is typed: look at what is in it.")
    }

    /// Takes the lock of a draft that was left behind; nothing where somebody has it, or where it is gone.
    ///
    /// A lock that is missing is made again: somebody may have tidied up.
    func lockLeft(_ name: String, in folder: DiskFolder) -> DraftLock? {
        if let lock = try? lock(name, in: folder, 0) { return lock }
        guard (try? system.status(of: DraftFileName(name, .lock).file, in: folder.descriptor)) == nil else {
            return nil
        }
        return try? lock(name, in: folder, O_CREAT | O_EXCL)
    }

    /// Opens the file of a lock and takes it; nothing where somebody has it, or the file isn't as it should be.
    private func lock(_ name: String, in folder: DiskFolder, _ flags: Int32) throws(JournalError) -> DraftLock? {
        let file = DraftFileName(name, .lock).file
        return try writer.writing(JournalLayout.drafts) { () throws(Errno) in
            let descriptor: Int32
            do throws(Errno) {
                descriptor = try system.open(
                    file, in: folder.descriptor, O_RDONLY | O_NOFOLLOW | flags, mode: 0o600)
            } catch .fileExists {
                return nil
            } catch .noSuchFileOrDirectory where flags == 0 {
                return nil
            }
            let lock = DraftLock(name: name, descriptor: descriptor, system: system)
            guard try system.tryLock(descriptor), isThere(lock, in: folder) else { return nil }
            return lock
        }
    }

    /// Whether the file that was locked still is the one that others would lock.
    func isThere(_ lock: DraftLock, in folder: DiskFolder) -> Bool {
        var status = stat()
        guard fstat(lock.descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            let named = try? system.status(of: DraftFileName(lock.name, .lock).file, in: folder.descriptor)
        else { return false }
        return named.st_ino == status.st_ino && named.st_dev == status.st_dev
    }

    // MARK: Files

    /// Writes a file of a draft durably; a failure leaves the one before it whole.
    func write(
        _ record: DraftRecord, as part: DraftFileName.Part, of lock: DraftLock, in folder: DiskFolder
    ) throws(JournalError) {
        let bytes = record.bytes
        guard bytes.count <= JournalStore.byteLimit, !JournalStore.hasTooManyLines(bytes) else {
            throw JournalError(
                .refused,
                "What was typed is longer than 16 MiB or a million lines and is not kept as a draft: "
                    + "put part of it elsewhere.")
        }
        let temporary = DraftFileName(lock.name, .new).file
        let writer = writer
        try writer.writing(JournalLayout.drafts) { () throws(Errno) in
            writer.discard(temporary, in: folder)
            do throws(Errno) {
                _ = try writer.write(bytes, to: temporary, in: folder, like: nil)
                try system.rename(
                    temporary, to: DraftFileName(lock.name, part).file, in: folder.descriptor)
            } catch {
                writer.discard(temporary, in: folder)
                throw error
            }
            try system.synchroniseFolder(folder.descriptor)
        }
    }

    /// Reads a file of a draft; nothing where it is gone, is no such file, or can't be read.
    func read(_ part: DraftFileName.Part, of draft: String, in folder: DiskFolder) -> DraftRecord? {
        let name = DraftFileName(draft, part).file
        guard let file = try? system.open(name, in: folder.descriptor, O_RDONLY | O_NOFOLLOW) else { return nil }
        defer { try? system.close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            let bytes = try? folder.contents(of: file, name)
        else { return nil }
        return DraftRecord(bytes)
    }

    /// Takes one file of a draft away; where that can't be done it stays for the next sweep.
    func remove(_ part: DraftFileName.Part, of lock: DraftLock, in folder: DiskFolder) {
        try? system.unlink(DraftFileName(lock.name, part).file, in: folder.descriptor)
    }

    /// Takes a draft away: first what was typed, last the lock, so that none is ever found without the other.
    func removeAll(of lock: DraftLock, in folder: DiskFolder) {
        let parts = (try? entries(of: folder)[lock.name])?.map(\.part) ?? []
        for part in [.text] + parts.filter({ $0 != .text && $0 != .lock }) { remove(part, of: lock, in: folder) }
        // The lock of another draft that has the name by now is not this one's.
        if isThere(lock, in: folder) { remove(.lock, of: lock, in: folder) }
        try? system.synchroniseFolder(folder.descriptor)
    }
}
