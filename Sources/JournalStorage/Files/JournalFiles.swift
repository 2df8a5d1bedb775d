/// Where a journal's bytes are: a folder on disk, or memory.
///
/// Paths are relative to the journal, with `/` between names; the empty path is the journal itself.
public protocol JournalFiles: AnyObject, Sendable {
    /// What people call the place, for messages.
    var place: String { get }
    /// Opens a folder for reading; nothing where there is none.
    ///
    /// - Throws: `.unreadable` where it is there and can't be read, or a link leads out of the journal.
    func folder(_ path: String) throws(JournalError) -> (any JournalFolder)?
    /// Where a file lies for other programs, absolutely; a link to a file that may be followed is followed, so that they
    /// leave it a link. Nothing where its folder isn't there, or other programs can't reach it.
    ///
    /// - Throws: `.unreadable` where a link leads out of the journal.
    func systemPath(of path: String) throws(JournalError) -> String?
    /// Reads files as they are before a change; takes no lock and writes nothing.
    var settledReader: any SettledReader { get }
    /// Whether a file was written by this program and may yet not outlast a power cut: its folder could not be
    /// synchronised.
    func isInDoubt(_ path: String) -> Bool
    /// Where what is being typed is kept until it is saved; nothing where files are not on a disk.
    var drafts: DraftFolder? { get }
    /// Does something while no other program writes; what is missing of `.rapport/` is made first.
    ///
    /// - Throws: `.unwritable` where the lock can't be had, and what `body` throws.
    func exclusively<Result>(_ body: (any JournalWriter) throws(JournalError) -> Result) throws(JournalError) -> Result
}

extension JournalFiles {
    /// Nothing: where files are not on a disk, no other program can reach them.
    public func systemPath(of path: String) throws(JournalError) -> String? { nil }
    /// False: a file is as lasting as it can be.
    public func isInDoubt(_ path: String) -> Bool { false }
    /// Nothing: what is only in memory is lost with the program anyway.
    public var drafts: DraftFolder? { nil }
}

/// A folder of a journal, opened for reading.
///
/// It is read from several threads at once.
public protocol JournalFolder: AnyObject, Sendable {
    /// What is in it, by name.
    func entries() throws(JournalError) -> [FolderEntry]
    /// A file's bytes; nothing where there is none of that name.
    func read(_ name: String) throws(JournalError) -> [UInt8]?
    /// The bytes of a file in a folder in it; nothing where there is no such folder, or no such file.
    func read(_ name: String, in folder: String) throws(JournalError) -> [UInt8]?
    /// Opens a folder in it; nothing where there is none of that name.
    func folder(_ name: String) throws(JournalError) -> (any JournalFolder)?
}

extension JournalFolder {
    /// The bytes of a file in a folder in it, which is opened for that.
    public func read(_ name: String, in folder: String) throws(JournalError) -> [UInt8]? {
        try self.folder(folder)?.read(name)
    }
}

/// Reads what is about to be changed.
public protocol SettledReader: AnyObject {
    /// A file as it is now, once nobody is in the middle of writing it; nothing where there is none.
    func settled(_ path: String) throws(JournalError) -> SettledFile?
    /// The names in a folder; none where there is no folder.
    func names(in folder: String) throws(JournalError) -> [String]
}

/// Writes into a journal, under its lock.
public protocol JournalWriter: SettledReader {
    /// Puts bytes in the place of a file, durably, and only if it still is as it was read; makes folders as needed.
    ///
    /// - Parameter old: the file as it was read; nothing where there must be none.
    /// - Throws: `.changedMeanwhile` where it is no longer so; `.unwritable` with the reason. Then the old file is
    ///   whole.
    func save(_ bytes: [UInt8], to path: String, replacing old: SettledFile?) throws(JournalError)
    /// The same; where the file is new, with the owner and mode of another one that is there.
    ///
    /// - Parameter other: the other one's path; as for any new file where nothing is given.
    func save(
        _ bytes: [UInt8], to path: String, replacing old: SettledFile?, like other: String?
    ) throws(JournalError)
    /// Takes a file away, durably, and only if it still is as it was read.
    func remove(_ path: String, replacing old: SettledFile) throws(JournalError)
}

extension JournalWriter {
    /// Puts bytes in the place of a file, where files have no owner and mode.
    public func save(
        _ bytes: [UInt8], to path: String, replacing old: SettledFile?, like other: String?
    ) throws(JournalError) {
        try save(bytes, to: path, replacing: old)
    }
}

/// A name in a folder, and what is behind it.
public struct FolderEntry: Hashable, Sendable {
    /// What a name stands for; links within the journal count as what they lead to.
    public enum Kind: Hashable, Sendable {
        case file, folder
        /// A pipe, a socket, a device.
        case other
        /// A link that leads out of the journal, in a circle or nowhere.
        case strayLink
        /// A name that is not UTF-8 and can't be opened by what is shown of it.
        case illegibleName
    }

    /// The name, without a way to it.
    public let name: String
    /// What is behind the name.
    public let kind: Kind

    /// A name of that kind.
    public init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
    }
}

/// A file's bytes as they were read, and how to tell whether it is still the same.
public struct SettledFile: Hashable, Sendable {
    /// The bytes that were read.
    public let bytes: [UInt8]
    let stamp: FileStamp
}

extension FolderEntry {
    /// Whether its name comes before another's, byte by byte.
    func precedes(_ other: FolderEntry) -> Bool {
        name.utf8.withContiguousStorageIfAvailable { left in
            other.name.utf8.withContiguousStorageIfAvailable { right in left.lexicographicallyPrecedes(right) }
        }.flatMap(\.self) ?? name.utf8.lexicographicallyPrecedes(other.name.utf8)
    }
}

/// What tells two states of a file apart without reading it.
struct FileStamp: Hashable, Sendable {
    var device: UInt64 = 0
    var inode: UInt64 = 0
    var size: Int64 = 0
    var seconds: Int64 = 0
    var nanoseconds: Int64 = 0
}
