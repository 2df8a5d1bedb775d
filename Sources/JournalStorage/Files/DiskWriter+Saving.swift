internal import Synchronization
internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension DiskWriter {
    func save(_ bytes: [UInt8], to path: String, replacing old: SettledFile?) throws(JournalError) {
        try save(bytes, to: path, replacing: old, like: nil)
    }

    func save(
        _ bytes: [UInt8], to path: String, replacing old: SettledFile?, like other: String?
    ) throws(JournalError) {
        try keepingFoldersOnlyIfDone { () throws(JournalError) in
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
                if status != nil { try system.checkWritable(name, in: folder.descriptor) }
            }
            var model = status
            if status == nil, let other { model = try self.status(of: other) }
            try replace(Place(name: name, folder: folder, path: path), with: bytes, like: model, replacing: old)
        }
    }

    /// Owner, mode and the like of a file; nothing where there is none by that name, or it is a link.
    private func status(of path: String) throws(JournalError) -> stat? {
        let (folderPath, name) = JournalLayout.split(path)
        guard let folder = try files.open(folderPath), let status = try existing(name, in: folder, path),
            status.st_mode & S_IFMT == S_IFREG
        else { return nil }
        return status
    }

    func remove(_ path: String, replacing old: SettledFile) throws(JournalError) {
        let (folderPath, name) = JournalLayout.split(path)
        guard let folder = try files.open(folderPath) else { throw .changedMeanwhile(path) }
        guard !folder.isLink(name) else {
            var failure = JournalError(
                .unwritable, "\(path) is a link, which stays where it is; nothing was written. Move it by hand.",
                cause: JournalErrorCause(path: path, end: " is a link, which stays where it is"))
            failure.isOfOneFile = true
            throw failure
        }
        guard try existing(name, in: folder, path).map(FileStamp.init) == old.stamp else {
            throw .changedMeanwhile(path)
        }
        let aside = Self.temporaryName()
        try writing(path) { () throws(Errno) in
            // First aside and then away: what somebody saved in the last moment is seen, and goes back.
            try system.rename(name, to: aside, in: folder.descriptor)
            guard isStill(old, aside, in: folder) else {
                try putBack(aside, Place(name: name, folder: folder, path: path))
                throw Self.changedUnderneath
            }
            discard(aside, in: folder)
            try system.synchroniseFolder(folder.descriptor)
        }
        if folderPath.hasPrefix("\(JournalLayout.pairs)/") { try removeIfEmpty(folderPath) }
    }

    /// Where a file is to be.
    private struct Place {
        let name: String
        let folder: DiskFolder
        /// Its path in the journal, for messages.
        let path: String
        var descriptor: Int32 { folder.descriptor }
    }

    private static let counter = Mutex(0)

    private static func temporaryName() -> String {
        let number = counter.withLock { counter in
            counter += 1
            return counter
        }
        return "\(JournalLayout.temporaryPrefix)\(getpid())-\(number)"
    }

    /// The durable way (robustness.md): a new file beside the old one, synchronised, put in its place, the folder
    /// synchronised. Until it has the name the old file is untouched, and a failure leaves nothing behind.
    private func replace(
        _ place: Place, with bytes: [UInt8], like status: stat?, replacing old: SettledFile?
    ) throws(JournalError) {
        let temporary = Self.temporaryName()
        try writing(place.path) { () throws(Errno) in
            let stamp: FileStamp
            do throws(Errno) {
                stamp = try write(bytes, to: temporary, in: place.folder, like: status)
            } catch {
                discard(temporary, in: place.folder)
                throw error
            }
            if let old {
                try exchange(temporary, stamp, place, replacing: old)
            } else {
                try putNew(temporary, place)
            }
            OwnWrites.remember(stamp)
        }
        do throws(Errno) {
            try system.synchroniseFolder(place.descriptor)
            files.doubts.note(place.path, isLasting: true)
        } catch {
            files.doubts.note(place.path, isLasting: false)
            throw JournalError(
                .unwritable,
                "\(place.path) has its new text, but it may not outlast a power cut, because \(error.sentence). "
                    + "Look at the disk and save again."
            )
        }
    }

    /// Writes a file and sees it to the disk.
    func write(
        _ bytes: [UInt8], to name: String, in folder: DiskFolder, like status: stat?
    ) throws(Errno) -> FileStamp {
        let file = try system.open(
            name, in: folder.descriptor, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
        do throws(Errno) {
            if let status {
                // The owner can only be kept by who may give files away; the group and mode matter more.
                if fchown(file, status.st_uid, status.st_gid) != 0 { _ = fchown(file, uid_t.max, status.st_gid) }
                try system.setMode(status.st_mode & 0o7777, of: file)
            }
            try system.writeAll(bytes, to: file, named: name)
            try system.synchronise(file, named: name)
        } catch {
            try? system.close(file)
            throw error
        }
        var written = stat()
        fstat(file, &written)
        try system.close(file, checked: true)
        return FileStamp(written)
    }

    // MARK: Into place

    /// Gives a new file its name, where nothing has it.
    private func putNew(_ temporary: String, _ place: Place) throws(Errno) {
        do throws(Errno) {
            if try system.renameNew(temporary, to: place.name, in: place.descriptor) { return }
            try confirmUnchanged(place, nil)
            try system.rename(temporary, to: place.name, in: place.descriptor)
        } catch .fileExists {
            discard(temporary, in: place.folder)
            throw Self.changedUnderneath
        } catch {
            discard(temporary, in: place.folder)
            throw error
        }
    }

    /// Puts a new file in the old one's place: the two change names, so that what was there can be looked at once more.
    /// Where somebody saved it in the last moment, they change back, and nobody's words are lost.
    private func exchange(
        _ temporary: String, _ stamp: FileStamp, _ place: Place, replacing old: SettledFile
    ) throws(Errno) {
        do throws(Errno) {
            guard try system.exchange(temporary, with: place.name, in: place.descriptor) else {
                try confirmUnchanged(place, old.stamp)
                try system.rename(temporary, to: place.name, in: place.descriptor)
                return
            }
        } catch .noSuchFileOrDirectory {
            discard(temporary, in: place.folder)
            throw Self.changedUnderneath
        } catch {
            discard(temporary, in: place.folder)
            throw error
        }
        if isStill(old, temporary, in: place.folder) {
            discard(temporary, in: place.folder)
            return
        }
        // The temporary name now stands for words that are not ours: it is never just discarded from here on.
        do throws(Errno) {
            _ = try system.exchange(temporary, with: place.name, in: place.descriptor)
        } catch {
            try keepAsConflict(temporary, place)
            throw error
        }
        if isSame(stamp, temporary, in: place.folder) {
            discard(temporary, in: place.folder)
        } else {
            try keepAsConflict(temporary, place)
        }
        throw Self.changedUnderneath
    }

    /// Whether a file is as it was read: in its bytes, or where these can't be read again, in its size and time.
    private func isStill(_ file: SettledFile, _ name: String, in folder: DiskFolder) -> Bool {
        do throws(Errno) {
            return try holds(name, in: folder, file.bytes)
        } catch {
            return isSame(file.stamp, name, in: folder)
        }
    }

    private func isSame(_ stamp: FileStamp, _ name: String, in folder: DiskFolder) -> Bool {
        guard let status = try? system.status(of: name, in: folder.descriptor) else { return false }
        return FileStamp(status) == stamp
    }

    /// The last look before the old file gives way, where the two can't change names.
    private func confirmUnchanged(_ place: Place, _ stamp: FileStamp?) throws(Errno) {
        var now: FileStamp?
        do throws(Errno) {
            now = FileStamp(try system.status(of: place.name, in: place.descriptor))
        } catch .noSuchFileOrDirectory {}
        if now != stamp { throw Self.changedUnderneath }
    }

    /// Whether a file holds just these bytes.
    private func holds(_ name: String, in folder: DiskFolder, _ bytes: [UInt8]) throws(Errno) -> Bool {
        let file: Int32
        do throws(Errno) {
            file = try system.open(name, in: folder.descriptor, O_RDONLY | O_NOFOLLOW)
        } catch .tooManySymbolicLinkLevels {
            return false
        }
        defer { try? system.close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        var buffer = [UInt8](repeating: 0, count: min(max(bytes.count, 1), 1 << 20))
        var place = 0
        while true {
            var failure: Errno?
            let count = buffer.withUnsafeMutableBytes { buffer in
                do throws(Errno) {
                    return try system.read(file, into: buffer)
                } catch {
                    failure = error
                    return 0
                }
            }
            if let failure { throw failure }
            guard count > 0 else { return place == bytes.count }
            guard place + count <= bytes.count, buffer[..<count] == bytes[place..<place + count] else { return false }
            place += count
        }
    }

    /// Gives a file that was put aside its name back, or another one where that is taken meanwhile.
    private func putBack(_ aside: String, _ place: Place) throws(Errno) {
        do throws(Errno) {
            if try system.renameNew(aside, to: place.name, in: place.descriptor) { return }
            try confirmUnchanged(place, nil)
            try system.rename(aside, to: place.name, in: place.descriptor)
        } catch {
            try keepAsConflict(aside, place)
        }
    }

    /// Keeps somebody else's version beside the file, as `NAME.conflict-N.md` (format.md, "Names of folders and
    /// copies").
    private func keepAsConflict(_ temporary: String, _ place: Place) throws(Errno) {
        for number in 1...999 {
            let copy = JournalLayout.conflictCopy(of: place.name, number: number)
            do throws(Errno) {
                if try !system.renameNew(temporary, to: copy, in: place.descriptor) {
                    if (try? system.status(of: copy, in: place.descriptor)) != nil { continue }
                    try system.rename(temporary, to: copy, in: place.descriptor)
                }
                try system.synchroniseFolder(place.descriptor)
                return
            } catch .fileExists {}
        }
        throw .fileExists
    }
}
