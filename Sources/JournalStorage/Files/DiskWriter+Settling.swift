internal import Synchronization
internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// What this program has written itself, and so knows to be complete.
enum OwnWrites {
    private static let stamps = Mutex<Set<FileStamp>>([])

    /// Remembers a file just written.
    static func remember(_ stamp: FileStamp) {
        stamps.withLock { stamps in
            if stamps.count > 1000 { stamps.removeAll() }
            stamps.insert(stamp)
        }
    }

    /// Whether a file is as this program wrote it.
    static func contain(_ stamp: FileStamp) -> Bool {
        stamps.withLock { $0.contains(stamp) }
    }
}

extension DiskWriter {
    func settled(_ path: String) throws(JournalError) -> SettledFile? {
        let (folderPath, name) = JournalLayout.split(path)
        guard let folder = try files.open(folderPath) else { return nil }
        let waiting = files.waiting
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
            guard waited < waiting.patience else { throw .changedMeanwhile(path) }
            waiting.pause(waiting.look)
            waited += max(1, waiting.look)
        }
    }

    private func isQuiet(_ stamp: FileStamp) -> Bool {
        if OwnWrites.contain(stamp) { return true }
        let saved = stamp.seconds.multipliedReportingOverflow(by: 1000)
        let time = saved.partialValue.addingReportingOverflow(stamp.nanoseconds / 1_000_000)
        guard !saved.overflow, !time.overflow else { return false }
        return files.waiting.now() - files.waiting.quiet >= time.partialValue
    }

    private func stamp(of file: Int32, _ path: String) throws(JournalError) -> FileStamp {
        var status = stat()
        guard fstat(file, &status) == 0 else {
            throw JournalError(.unreadable, "\(path) can't be read: \(Errno(rawValue: errno).sentence).")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .notAFile(path)
        }
        return FileStamp(status)
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
