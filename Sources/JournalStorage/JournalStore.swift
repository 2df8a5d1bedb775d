import Mentorship
import PlainText

/// A journal: reads it, changes it, and puts changes back.
///
/// It holds no copy of what it reads: the text is the truth, and every answer is read from it anew.
public final class JournalStore: Sendable {
    /// The number of the format this program writes.
    public static let format = 1
    /// The longest file that is read, in bytes.
    public static let byteLimit = Document.byteLimit
    /// The most lines a file may have to be read; each takes some memory of its own.
    public static let lineLimit = 1_000_000

    let files: any JournalFiles
    /// Why nothing may be written, in a sentence, where the journal is of a newer format; else nothing.
    public let readOnlyReason: String?

    /// The journal in these files.
    ///
    /// - Throws: `.noJournal` where there is no folder `pairs` in it.
    public init(_ files: any JournalFiles) throws(JournalError) {
        self.files = files
        guard let root = try files.folder(""), try root.folder(JournalLayout.pairs) != nil else {
            throw JournalError(.noJournal, "There is no journal at \(files.place): it has no folder called pairs.")
        }
        readOnlyReason = try JournalStore.readOnlyReason(of: files)
    }

    /// Whether a text has more lines than are read.
    static func hasTooManyLines(_ bytes: [UInt8]) -> Bool {
        bytes.count > lineLimit && bytes.count { $0 == UInt8(ascii: "\n") } > lineLimit
    }

    // MARK: Reading

    /// Whose journal it is; nothing where `me.md` is missing or can't be read.
    public func owner() -> Profile? {
        var reports = Reports.unwanted
        return owner(&reports)
    }

    func owner(_ reports: inout Reports) -> Profile? {
        do throws(JournalError) {
            guard let bytes = try files.folder("")?.read(JournalLayout.owner) else { return nil }
            var profile = ProfileReader.read(
                Source(JournalLayout.owner, document: Document(bytes, as: .lists)), .all, &reports)
            profile.file = .owner
            return profile
        } catch {
            reports.add(error, in: JournalLayout.owner)
            return nil
        }
    }

    /// The pairs with the front matter of their `pair.md` only, by folder: enough for a list of names, and the fastest
    /// way to it. A pair whose folder can't be opened is among them, also where its link leads nowhere.
    public func outline() throws(JournalError) -> Journal {
        let folder = try pairsFolder()
        let owner = owner()
        let reader = PairReader(files: files, owner: owner)
        let ids = try JournalStore.entries(of: folder).filter {
            $0.kind == .folder || $0.kind == .strayLink && !JournalLayout.isMarkdown($0.name)
        }.map { PairID($0.name) }
        return Journal(owner: owner, pairs: Cores.map(ids) { reader.readOutline($0, in: folder) }.compactMap(\.self))
    }

    /// One pair, read anew; nothing where its folder is gone. Reads no other pair.
    public func pair(_ id: PairID, reading parts: PairParts = .all) throws(JournalError) -> Pair? {
        guard JournalStore.isFolderName(id.name) else { return nil }
        var reports = Reports.unwanted
        do throws(JournalError) {
            return try PairReader(files: files, owner: owner()).read(id, parts, &reports)
        } catch {
            throw error.opening(id)
        }
    }

    /// Whether a name can be that of one folder: no way through several, and not too long for the system.
    static func isFolderName(_ name: String) -> Bool {
        (1...255).contains(name.utf8.count) && name.utf8.first != UInt8(ascii: ".")
            && !name.utf8.contains(UInt8(ascii: "/"))
            && !name.utf8.contains(0)
    }

    /// The folders of all pairs, in order.
    public func pairIDs() throws(JournalError) -> [PairID] {
        try pairEntries().filter { $0.kind == .folder }.map { PairID($0.name) }
    }

    func pairEntries() throws(JournalError) -> [FolderEntry] {
        try JournalStore.entries(of: pairsFolder())
    }

    private static func entries(of pairs: any JournalFolder) throws(JournalError) -> [FolderEntry] {
        try pairs.entries().filter { $0.name.utf8.first != UInt8(ascii: ".") }
    }

    private func pairsFolder() throws(JournalError) -> any JournalFolder {
        guard let folder = try files.folder(JournalLayout.pairs) else {
            throw .journalGone(files.place)
        }
        return folder
    }

    /// Reads pairs and gives each to `visit`, keeping only what that returns, in the order of the folders.
    ///
    /// Takes all cores: `visit` is called from several threads, each pair once. Pairs that are gone are left out.
    ///
    /// - Parameter ids: which pairs; all of them where nothing is given.
    public func gather<Result: Sendable>(
        _ ids: [PairID]? = nil, reading parts: PairParts, _ visit: @Sendable (Pair) -> Result
    ) throws(JournalError) -> [Result] {
        let owner = owner()
        let all: [PairID]
        if let ids { all = ids } else { all = try pairIDs() }
        return withoutActuallyEscaping(visit) { visit in
            Cores.map(all, visiting(owner: owner, reading: parts, visit)).compactMap(\.self)
        }
    }

    /// Reads pairs as ``gather(_:reading:_:)`` does, until it is enough: asked before each pair, by several threads.
    ///
    /// - Parameter owner: whose journal it is, as it was read with the list of pairs.
    /// - Returns: what `visit` made of those that were read, and which were not reached; the others are gone.
    public func gather<Result: Sendable>(
        _ ids: [PairID], owner: Profile?, reading parts: PairParts, until isEnough: @Sendable () -> Bool,
        _ visit: @escaping @Sendable (Pair) -> Result
    ) -> (read: [Result], unreached: [PairID]) {
        let read = visiting(owner: owner, reading: parts, visit)
        let results = Cores.map(ids, until: isEnough, read)
        let unreached = zip(ids, results).compactMap { id, result in result == nil ? id : nil }
        return (results.compactMap { $0 ?? nil }, unreached)
    }

    /// What reads a pair and gives it to `visit`; nothing for a pair that is gone or can't be opened, which `problems`
    /// names.
    private func visiting<Result: Sendable>(
        owner: Profile?, reading parts: PairParts, _ visit: @escaping @Sendable (Pair) -> Result
    ) -> @Sendable (PairID) -> Result? {
        let reader = PairReader(files: files, owner: owner)
        let folders = PairFolders(files)
        return { id in
            var reports = Reports.unwanted
            guard let pair = try? reader.read(id, parts, from: folders, &reports) else { return nil }
            return visit(pair)
        }
    }
}
