internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A journal's files in a folder on disk.
///
/// Nothing outside the folder is ever opened, but for a pair whose folder is a link: it may live elsewhere (format.md).
public final class FolderFiles: JournalFiles {
    /// The folder, as it was named when it was opened.
    public let place: String
    let system: SystemCalls
    let waiting: Waiting
    /// The folder's own path, without links in it.
    let canonicalRoot: String
    let sweep = Sweep()
    let doubts = Doubts()

    /// Opens the journal in a folder.
    ///
    /// - Throws: `.noJournal` where there is none, `.unreadable` where it can't be opened.
    public convenience init(folder path: String) throws(JournalError) {
        try self.init(folder: path, system: SystemCalls())
    }

    init(folder path: String, system: SystemCalls, waiting: Waiting = Waiting()) throws(JournalError) {
        place = path
        self.system = system
        self.waiting = waiting
        canonicalRoot = FolderFiles.canonical(path) ?? path
        _ = try openTop()
    }

    private static func cannotOpen(_ path: String, _ error: Errno) -> JournalError {
        switch error {
        case .noSuchFileOrDirectory:
            JournalError(.noJournal, "There is no journal at \(path).")
        case .notDirectory:
            JournalError(.noJournal, "There is no journal at \(path): it is a file, and a journal is a folder.")
        default:
            JournalError(.unreadable, "The journal at \(path) can't be opened: \(error.sentence).")
        }
    }

    /// Opens a folder for reading; nothing where there is none.
    public func folder(_ path: String) throws(JournalError) -> (any JournalFolder)? {
        try open(path)
    }

    /// Where a file lies for other programs, whether it is there or not; nothing where its folder isn't.
    public func systemPath(of path: String) throws(JournalError) -> String? {
        let (folderPath, name) = JournalLayout.split(path)
        guard let folder = try open(folderPath) else { return nil }
        guard folder.isLink(name) else { return "\(folder.systemPath)/\(name)" }
        guard let target = target(of: name, in: folder) else { throw .strayLink(path) }
        return target
    }

    func open(_ path: String) throws(JournalError) -> DiskFolder? {
        var folder: DiskFolder? = try openTop()
        for name in JournalLayout.names(in: path) {
            folder = try folder?.open(name)
        }
        return folder
    }

    /// Opens the journal's own folder anew: it may have been moved away, or another put in its place.
    private func openTop() throws(JournalError) -> DiskFolder {
        do throws(Errno) {
            let top = try system.open(canonicalRoot, in: AT_FDCWD, O_RDONLY | O_DIRECTORY)
            return DiskFolder(files: self, path: "", descriptor: top)
        } catch {
            throw FolderFiles.cannotOpen(place, error)
        }
    }

    /// Does a call for reading, and puts its failure in words.
    func reading<Result>(
        _ path: @autoclosure () -> String, _ call: () throws(Errno) -> Result
    ) throws(JournalError) -> Result {
        do throws(Errno) {
            return try call()
        } catch {
            let path = path()
            let what = path.isEmpty ? place : path
            throw JournalError(.unreadable, "\(what) can't be read: \(error.sentence).")
        }
    }

    /// Where a path really leads, all links followed; nothing where it leads nowhere.
    static func canonical(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(validatingCString: resolved)
    }

    /// Where a link leads, if it may be followed: within the journal, within a pair's folder that itself lives
    /// elsewhere, or anywhere where the link is a pair's folder.
    func target(of name: String, in folder: DiskFolder) -> String? {
        guard let target = FolderFiles.canonical("\(folder.systemPath)/\(name)") else { return nil }
        if isWithin(target, canonicalRoot) { return target }
        if folder.path == JournalLayout.pairs { return target }
        let names = JournalLayout.names(in: folder.path)
        if names.count >= 2, names[0] == JournalLayout.pairs,
            let pair = FolderFiles.canonical("\(canonicalRoot)/pairs/\(names[1])"), isWithin(target, pair)
        {
            return target
        }
        return nil
    }

    private func isWithin(_ path: String, _ folder: String) -> Bool {
        path.utf8.elementsEqual(folder.utf8)
            || (path.utf8.starts(with: folder.utf8)
                && path.utf8.dropFirst(folder.utf8.count).first == UInt8(ascii: "/"))
    }
}

/// An open folder on disk.
final class DiskFolder: JournalFolder {
    let files: FolderFiles
    /// Where it is, relative to the journal.
    let path: String
    let descriptor: Int32
    /// Where it really is, if a link led there.
    private let target: String?

    init(files: FolderFiles, path: String, descriptor: Int32, target: String? = nil) {
        self.files = files
        self.path = path
        self.descriptor = descriptor
        self.target = target
    }

    deinit {
        try? files.system.close(descriptor)
    }

    /// Its path for the system.
    var systemPath: String {
        target ?? (path.isEmpty ? files.canonicalRoot : "\(files.canonicalRoot)/\(path)")
    }

    func child(_ name: String) -> String {
        path.isEmpty ? name : "\(path)/\(name)"
    }

    func folder(_ name: String) throws(JournalError) -> (any JournalFolder)? {
        try open(name)
    }

    func open(_ name: String) throws(JournalError) -> DiskFolder? {
        // `..` would lead out of the journal without being a link.
        guard name != "..", name != "." else { return nil }
        let child = child(name)
        do throws(Errno) {
            let opened = try files.system.open(name, in: descriptor, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
            let target = target.map { "\($0)/\(name)" }
            return DiskFolder(files: files, path: child, descriptor: opened, target: target)
        } catch .noSuchFileOrDirectory {
            return nil
        } catch .notDirectory, .tooManySymbolicLinkLevels {
            guard isLink(name) else { return nil }
            guard let target = files.target(of: name, in: self) else { throw .strayLink(child) }
            return try files.reading(child) { () throws(Errno) in
                let opened = try files.system.open(target, in: AT_FDCWD, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
                return DiskFolder(files: files, path: child, descriptor: opened, target: target)
            }
        } catch {
            throw JournalError(.unreadable, "\(child) can't be opened: \(error.sentence).")
        }
    }

    func isLink(_ name: String) -> Bool {
        guard let status = try? files.system.status(of: name, in: descriptor) else { return false }
        return status.st_mode & S_IFMT == S_IFLNK
    }

    func entries() throws(JournalError) -> [FolderEntry] {
        let names = try files.reading(path) { () throws(Errno) in
            // The stream shares its place with the descriptor, which may have been read before.
            let own = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
            guard own >= 0, let stream = fdopendir(own) else {
                let error = Errno(rawValue: errno)
                if own >= 0 { try files.system.close(own) }
                throw error
            }
            defer { closedir(stream) }
            rewinddir(stream)
            return try DiskFolder.names(in: stream)
        }
        return names.compactMap { name, type in
            guard let name else { return FolderEntry(name: DiskFolder.illegible, kind: .illegibleName) }
            return name == "." || name == ".." ? nil : FolderEntry(name: name, kind: kind(of: name, type: type))
        }.sorted { $0.precedes($1) }
    }

    /// What stands for a name that is not UTF-8.
    private static let illegible = "\u{FFFD}"

    /// The names in a folder and their types; nothing for a name that is not UTF-8.
    ///
    /// - Throws: the system's error where the folder can't be read to its end.
    static func names(in stream: OpaquePointer) throws(Errno) -> [(String?, UInt8)] {
        var names: [(String?, UInt8)] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw Errno(rawValue: errno) }
                return names
            }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            names.append((name, entry.pointee.d_type))
        }
    }

    private func kind(of name: String, type: UInt8) -> FolderEntry.Kind {
        switch Int(type) {
        case Int(DT_REG): return .file
        case Int(DT_DIR): return .folder
        case Int(DT_LNK), Int(DT_UNKNOWN): break
        default: return .other
        }
        guard let status = try? files.system.status(of: name, in: descriptor) else { return .other }
        guard status.st_mode & S_IFMT == S_IFLNK else { return Self.kind(of: status) }
        guard let target = files.target(of: name, in: self),
            let targetStatus = try? files.system.status(of: target, in: AT_FDCWD)
        else { return .strayLink }
        return Self.kind(of: targetStatus)
    }

    private static func kind(of status: stat) -> FolderEntry.Kind {
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }

    func read(_ name: String) throws(JournalError) -> [UInt8]? {
        guard let file = try openFile(name) else { return nil }
        defer { try? files.system.close(file) }
        let bytes = try contents(of: file, name)
        // A pipe or a device reads as nothing; whether it is one is asked only then, because most files hold something.
        if bytes.isEmpty, !isFile(file) { throw .notAFile(child(name)) }
        return bytes
    }

    /// The bytes of a file in a folder in it. In the folder of the pairs the folder isn't opened for that, because links
    /// in it may be followed wherever they lead.
    func read(_ name: String, in folder: String) throws(JournalError) -> [UInt8]? {
        guard path == JournalLayout.pairs, JournalStore.isFolderName(folder), JournalStore.isFolderName(name),
            let file = try? files.system.open("\(folder)/\(name)", in: descriptor, O_RDONLY | O_NOFOLLOW)
        else { return try open(folder)?.read(name) }
        defer { try? files.system.close(file) }
        let bytes = try contents(of: file, name)
        if bytes.isEmpty, !isFile(file) { throw .notAFile("\(child(folder))/\(name)") }
        return bytes
    }

    private func isFile(_ descriptor: Int32) -> Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Opens a file for reading, following a link where it may be followed.
    func openFile(_ name: String) throws(JournalError) -> Int32? {
        do throws(Errno) {
            return try files.system.open(name, in: descriptor, O_RDONLY | O_NOFOLLOW)
        } catch .noSuchFileOrDirectory {
            return nil
        } catch .tooManySymbolicLinkLevels {
            guard let target = files.target(of: name, in: self) else { throw .strayLink(child(name)) }
            return try files.reading(child(name)) { () throws(Errno) in
                try files.system.open(target, in: AT_FDCWD, O_RDONLY | O_NOFOLLOW)
            }
        } catch {
            throw JournalError(.unreadable, "\(child(name)) can't be opened: \(error.sentence).")
        }
    }

    /// Reads an open file to its end, up to the longest that is read.
    func contents(of file: Int32, _ name: String) throws(JournalError) -> [UInt8] {
        var bytes: [UInt8] = []
        var capacity = 4096
        while true {
            var count = 0
            let room = capacity
            let chunk = try files.reading(child(name)) { () throws(Errno) in
                var failure: Errno?
                let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
                    do throws(Errno) {
                        count = try files.system.read(file, into: UnsafeMutableRawBufferPointer(buffer))
                        filled = count
                    } catch {
                        failure = error
                    }
                }
                if let failure { throw failure }
                return chunk
            }
            if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
            guard bytes.count <= JournalStore.byteLimit else { throw .tooLarge(child(name)) }
            if count < room {
                guard !JournalStore.hasTooManyLines(bytes) else { throw .tooManyLines(child(name)) }
                return bytes
            }
            capacity = min(bytes.count * 2, 1 << 20)
        }
    }
}

extension JournalError {
    static func notAFile(_ path: String) -> JournalError {
        JournalError(.unreadable, "\(path) is not a file; put a text file in its place and try again.")
    }

    static func tooManyLines(_ path: String) -> JournalError {
        JournalError(.unreadable, "\(path) has more than a million lines; it is not read.")
    }

    static func strayLink(_ path: String) -> JournalError {
        JournalError(.unreadable, "\(path) is a link that leads out of the journal; it is not followed.")
    }

    static func tooLarge(_ path: String) -> JournalError {
        JournalError(.unreadable, "\(path) is larger than 16 MiB; it is not read.")
    }
}

extension Errno {
    /// The system's own words for the error.
    var sentence: String {
        switch self {
        case .noSpace: "there is no room left on the disk"
        case .permissionDenied, .notPermitted: "you have no permission for it"
        case .readOnlyFileSystem: "the disk is read-only"
        case .isDirectory: "it is a folder"
        case .notDirectory: "it is not a folder"
        default: description.prefix(1).lowercased() + description.dropFirst()
        }
    }
}
