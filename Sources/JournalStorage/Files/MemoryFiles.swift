internal import Synchronization

/// A journal's files in memory, alone or over those of another place, which are read and never written.
public final class MemoryFiles: JournalFiles {
    private struct State {
        var files: [String: [UInt8]]
        /// Files of the base that have been taken away here.
        var removed: Set<String> = []
        var version: Int64 = 0
        var versions: [String: Int64] = [:]
    }

    private let state: Mutex<State>
    /// Held by whoever changes something, as the lock of a folder on disk is.
    private let turn = Mutex(())
    private let base: (any JournalFiles)?

    /// Files by their path; with a base, its files show where there are none here.
    public init(_ files: [String: [UInt8]] = [:], over base: (any JournalFiles)? = nil) {
        state = Mutex(State(files: files))
        self.base = base
    }

    /// What people call the place: that of the base, if there is one.
    public var place: String { base?.place ?? "memory" }

    /// The files held here, by path.
    public var files: [String: [UInt8]] { state.withLock(\.files) }

    /// Opens a folder for reading; nothing where there is none, here or in the base.
    public func folder(_ path: String) throws(JournalError) -> (any JournalFolder)? {
        let below = try base?.folder(path)
        let prefix = path.isEmpty ? "" : path + "/"
        guard below != nil || path.isEmpty || files.keys.contains(where: { $0.hasPrefix(prefix) }) else { return nil }
        return MemoryFolder(files: self, path: path, base: below)
    }

    /// Does something; nobody else writes to memory.
    public func exclusively<Result>(
        _ body: (any JournalWriter) throws(JournalError) -> Result
    ) throws(JournalError) -> Result {
        try turn.withLock { (_) throws(JournalError) in try body(MemoryWriter(files: self)) }
    }

    /// What reads files; in memory they are always settled.
    public var settledReader: any SettledReader { MemoryWriter(files: self) }

    fileprivate func read(_ path: String, from base: (any JournalFolder)?) throws(JournalError) -> [UInt8]? {
        let (file, isRemoved) = state.withLock { ($0.files[path], $0.removed.contains(path)) }
        if let file { return file }
        return isRemoved ? nil : try base?.read(JournalLayout.split(path).name)
    }

    fileprivate func isRemoved(_ path: String) -> Bool {
        state.withLock { $0.removed.contains(path) }
    }

    fileprivate func stamp(of path: String) -> FileStamp {
        FileStamp(size: state.withLock { $0.versions[path] ?? 0 })
    }

    /// Puts a file here, or takes it away, as another program would.
    public func put(_ bytes: [UInt8]?, at path: String) {
        state.withLock { state in
            state.version += 1
            state.versions[path] = state.version
            state.files[path] = bytes
            if bytes == nil { state.removed.insert(path) } else { state.removed.remove(path) }
        }
    }
}

/// A folder of files in memory.
private final class MemoryFolder: JournalFolder {
    private let files: MemoryFiles
    private let prefix: String
    private let path: String
    private let base: (any JournalFolder)?

    init(files: MemoryFiles, path: String, base: (any JournalFolder)?) {
        self.files = files
        self.path = path
        self.base = base
        prefix = path.isEmpty ? "" : path + "/"
    }

    func entries() throws(JournalError) -> [FolderEntry] {
        var entries: [String: FolderEntry] = [:]
        for entry in try base?.entries() ?? [] where !files.isRemoved(prefix + entry.name) {
            entries[entry.name] = entry
        }
        for path in files.files.keys where path.hasPrefix(prefix) {
            let rest = path.dropFirst(prefix.count)
            let name = String(rest.prefix { $0 != "/" })
            entries[name] = FolderEntry(name: name, kind: rest.utf8.count > name.utf8.count ? .folder : .file)
        }
        return entries.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    func read(_ name: String) throws(JournalError) -> [UInt8]? {
        try files.read(prefix + name, from: base)
    }

    func folder(_ name: String) throws(JournalError) -> (any JournalFolder)? {
        try files.folder(prefix + name)
    }
}

/// Writes to files in memory.
private final class MemoryWriter: JournalWriter {
    private let files: MemoryFiles

    init(files: MemoryFiles) {
        self.files = files
    }

    func settled(_ path: String) throws(JournalError) -> SettledFile? {
        let (folder, name) = JournalLayout.split(path)
        guard let bytes = try files.folder(folder)?.read(name) else { return nil }
        return SettledFile(bytes: bytes, stamp: files.stamp(of: path))
    }

    func save(_ bytes: [UInt8], to path: String, replacing old: SettledFile?) throws(JournalError) {
        guard try settled(path)?.stamp == old?.stamp else { throw .changedMeanwhile(path) }
        files.put(bytes, at: path)
    }

    func remove(_ path: String, replacing old: SettledFile) throws(JournalError) {
        guard try settled(path)?.stamp == old.stamp else { throw .changedMeanwhile(path) }
        files.put(nil, at: path)
    }

    func names(in folder: String) throws(JournalError) -> [String] {
        try files.folder(folder)?.entries().map(\.name) ?? []
    }
}
