import Mentorship
import PlainText

/// Reads the pairs of a journal, one folder each.
struct PairReader {
    let files: any JournalFiles
    let owner: Profile?
    private let ownerName: FoldedName?

    init(files: any JournalFiles, owner: Profile?) {
        self.files = files
        self.owner = owner
        ownerName = owner?.name.map { FoldedName($0) }
    }

    /// Reads a pair; nothing where it has no folder.
    func read(_ id: PairID, _ parts: PairParts, _ reports: inout Reports) throws(JournalError) -> Pair? {
        try read(id, parts, from: PairFolders(files), &reports)
    }

    /// Reads a pair from the open folders that hold those of all pairs; nothing where it has no folder.
    func read(
        _ id: PairID, _ parts: PairParts, from folders: PairFolders, _ reports: inout Reports
    ) throws(JournalError) -> Pair? {
        guard let folder = try folders.pairs.get()?.folder(id.name) else { return nil }
        return read(id, in: folder, parts, from: folders, &reports)
    }

    /// Reads who is in a pair, and how it stands, from its `pair.md` alone; nothing where it has no folder. Of a folder
    /// that can't be opened it says why.
    ///
    /// - Parameter pairs: the open folder that holds those of the pairs.
    func readOutline(_ id: PairID, in pairs: any JournalFolder) -> Pair? {
        var reports = Reports.unwanted
        guard let bytes = try? pairs.read(JournalLayout.pairFile, in: id.name) else {
            do throws(JournalError) {
                guard let folder = try pairs.folder(id.name) else { return nil }
                return read(id, in: folder, [], &reports)
            } catch {
                var pair = Pair(id: id, mentor: nil, mentee: nil)
                pair.isComplete = false
                pair.unreadBecause = error.opening(id).message
                return pair
            }
        }
        var pair = Pair(id: id, mentor: nil, mentee: nil)
        let source = Source(
            JournalLayout.pairFile, in: JournalLayout.folder(of: id), document: Document(bytes, as: .lists))
        PairFileReader.read(source, into: &pair, [], &reports)
        pair.role = Role(ofOwner: ownerName, mentor: pair.mentor, mentee: pair.mentee)
        pair.isComplete = false
        return pair
    }

    /// Reads a pair from its open folder. What can't be read is reported and left out.
    func read(
        _ id: PairID, in folder: any JournalFolder, _ parts: PairParts, from folders: PairFolders? = nil,
        _ reports: inout Reports
    ) -> Pair {
        var pair = Pair(id: id, mentor: nil, mentee: nil)
        if let source = source(JournalLayout.pairFile, in: folder, of: id, as: .lists, &reports) {
            PairFileReader.read(source, into: &pair, parts, &reports)
        } else if !reports.problems.contains(where: {
            $0.file == JournalLayout.path(of: JournalLayout.pairFile, in: id)
        }) {
            reports.add(
                .error, "missing-pair-file", in: JournalLayout.path(of: JournalLayout.pairFile, in: id),
                "this pair has no pair.md: write one with `mentor:` and `mentee:` in its front matter")
        }
        pair.role = Role(ofOwner: ownerName, mentor: pair.mentor, mentee: pair.mentee)
        pair.mentorProfile = profile(.mentor, in: folder, of: pair, parts, &reports)
        pair.menteeProfile = profile(.mentee, in: folder, of: pair, parts, &reports)
        pair.isComplete = parts.isSuperset(of: [.commitments, .conversation])
        let names = PairNames(pair: pair)
        if !parts.isDisjoint(with: [.commitments, .openCommitments]),
            let source = source(JournalLayout.commitmentsFile, in: folder, of: id, &reports)
        {
            FrontMatterReader(source).reportStructure(&reports)
            let reader = CommitmentReader(
                pair: id, names: names, file: JournalLayout.commitmentsFile, made: nil,
                isOpenOnly: !parts.contains(.commitments))
            pair.commitmentsOutside = reader.read(source, &reports)
        }
        if !parts.isDisjoint(with: [.commitments, .openCommitments, .conversation]) {
            readSessions(in: folder, names, into: &pair, parts, &reports)
        }
        if parts.contains(.conflictCopies) { readConflicts(in: folder, into: &pair, parts, &reports) }
        readPrivate(into: &pair, parts, from: folders ?? PairFolders(files), &reports)
        pair.unreadFiles = reports.unreadFiles
        pair.faultyFiles = reports.faultyFiles
        return pair
    }

    private func profile(
        _ side: Side, in folder: any JournalFolder, of pair: Pair, _ parts: PairParts, _ reports: inout Reports
    ) -> Profile? {
        let name = side == .mentor ? JournalLayout.mentorFile : JournalLayout.menteeFile
        if let source = source(name, in: folder, of: pair.id, as: .lists, &reports) {
            var profile = ProfileReader.read(source, parts, &reports)
            profile.file = .side(side, of: pair.id)
            return profile
        }
        return pair.role.side == side ? owner : nil
    }

    private func readSessions(
        in folder: any JournalFolder, _ names: PairNames, into pair: inout Pair, _ parts: PairParts,
        _ reports: inout Reports
    ) {
        let path = JournalLayout.path(of: JournalLayout.sessions, in: pair.id)
        guard let sessions = opened(JournalLayout.sessions, in: folder, path, &reports) else { return }
        let reader = SessionReader(
            pair: pair.id, names: names, defaultOwner: Owner(pair.role.otherSide), parts: parts)
        let conflicts = readDated(in: sessions, path, &reports) { name, source, reports in
            pair.sessions.append(reader.read(name, source, &reports))
        }
        if parts.contains(.conflictCopies) { pair.noteConflicts(conflicts, in: JournalLayout.sessions) }
        pair.sessions.sort { $0.name < $1.name }
    }

    /// Names the copies beside the pair's own files, and those beside its sessions where these were not read.
    private func readConflicts(
        in folder: any JournalFolder, into pair: inout Pair, _ parts: PairParts, _ reports: inout Reports
    ) {
        do throws(JournalError) {
            pair.noteConflicts(try folder.entries(), in: "")
            guard parts.isDisjoint(with: [.commitments, .openCommitments, .conversation]) else { return }
            pair.noteConflicts(try folder.folder(JournalLayout.sessions)?.entries() ?? [], in: JournalLayout.sessions)
        } catch {
            reports.add(error, in: JournalLayout.folder(of: pair.id))
        }
    }

    private func readPrivate(
        into pair: inout Pair, _ parts: PairParts, from folders: PairFolders, _ reports: inout Reports
    ) {
        guard !parts.isDisjoint(with: [.putAside, .checkIns]) else { return }
        let path = JournalLayout.privateFolder(of: pair.id)
        let folder: any JournalFolder
        do throws(JournalError) {
            guard let opened = try folders.privateParts.get()?.folder(pair.id.name) else { return }
            folder = opened
        } catch {
            reports.add(error, in: path)
            return
        }
        if parts.contains(.putAside),
            let source = read(
                JournalLayout.attentionFile, in: folder, path, &reports)
        {
            pair.putAside = PrivateReader.putAside(source, &reports)
        }
        let sessionsPath = "\(path)/\(JournalLayout.sessions)"
        if parts.contains(.checkIns), let sessions = opened(JournalLayout.sessions, in: folder, sessionsPath, &reports)
        {
            let isComplete = reports.areWanted && parts.contains(.conversation)
            let known = Set(isComplete ? pair.sessions.map(\.name) : [])
            readDated(in: sessions, sessionsPath, &reports) { name, source, reports in
                pair.checkIns.append(PrivateReader.checkIn(name, source, &reports))
                if isComplete, !known.contains(name) {
                    reports.add(
                        .warning, "lone-check-in", in: source.path,
                        "there is no session of that day in this pair: move this along with its session, or delete it")
                }
            }
            pair.checkIns.sort { $0.session < $1.session }
        }
    }

    // MARK: Files

    /// Reads the files of a folder that are called by a day, one after the other; others are reported. Answers with
    /// the copies kept beside them.
    @discardableResult private func readDated(
        in folder: any JournalFolder, _ path: String, _ reports: inout Reports,
        _ take: (SessionName, Source, inout Reports) -> Void
    ) -> [FolderEntry] {
        let entries: [FolderEntry]
        do throws(JournalError) {
            entries = try folder.entries()
        } catch {
            reports.add(error, in: path)
            return []
        }
        var conflicts: [FolderEntry] = []
        for entry in entries {
            guard JournalLayout.isMarkdown(entry.name) else {
                if entry.isStrayLink || entry.kind == .illegibleName {
                    _ = reports.isReadable(entry, "\(path)/\(entry.name)")
                }
                continue
            }
            guard let name = SessionName(fileName: entry.name) else {
                if JournalLayout.isConflict(entry.name) {
                    conflicts.append(entry)
                    reports.addConflict("\(path)/\(entry.name)")
                } else {
                    reports.add(
                        .error, "bad-session-name", in: "\(path)/\(entry.name)",
                        "a session is called by its day, such as 2026-11-22.md or 2026-11-22-2.md: rename this file")
                }
                continue
            }
            guard reports.isReadable(entry, "\(path)/\(entry.name)") else { continue }
            if let source = read(entry.name, in: folder, path, &reports) { take(name, source, &reports) }
        }
        return conflicts
    }

    private func source(
        _ name: String, in folder: any JournalFolder, of pair: PairID, as purpose: Document.Purpose = .notes,
        _ reports: inout Reports
    ) -> Source? {
        read(name, in: folder, JournalLayout.folder(of: pair), as: purpose, &reports)
    }

    private func read(
        _ name: String, in folder: any JournalFolder, _ path: String, as purpose: Document.Purpose = .notes,
        _ reports: inout Reports
    ) -> Source? {
        do throws(JournalError) {
            guard let bytes = try folder.read(name) else { return nil }
            return Source(name, in: path, document: Document(bytes, as: purpose))
        } catch {
            reports.add(error, in: "\(path)/\(name)")
            return nil
        }
    }

    private func opened(
        _ name: String, in folder: any JournalFolder, _ path: String, _ reports: inout Reports
    ) -> (any JournalFolder)? {
        do throws(JournalError) {
            return try folder.folder(name)
        } catch {
            reports.add(error, in: path)
            return nil
        }
    }
}

extension Pair {
    /// Notes those of a folder's names that are files kept because two versions could not be joined.
    fileprivate mutating func noteConflicts(_ entries: [FolderEntry], in folder: String) {
        for entry in entries
        where entry.kind == .file && JournalLayout.isMarkdown(entry.name) && JournalLayout.isConflict(entry.name) {
            conflictCopies.append(folder.isEmpty ? entry.name : "\(folder)/\(entry.name)")
        }
        conflictCopies.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

extension JournalError {
    /// Why a pair's folder can't be opened: a link to it may lead anywhere, so that one that isn't followed leads nowhere.
    func opening(_ id: PairID) -> JournalError {
        let path = JournalLayout.folder(of: id)
        guard self == .strayLink(path) else { return self }
        return JournalError(.unreadable, "\(path) is a link that leads nowhere.")
    }
}

extension FolderEntry {
    /// Whether it is a link not to be followed, by a name that isn't hidden.
    var isStrayLink: Bool { kind == .strayLink && name.utf8.first != UInt8(ascii: ".") }
}

extension Reports {
    /// Reports a copy kept because two versions could not be joined.
    mutating func addConflict(_ file: String) {
        add(
            .warning, "conflict", in: file,
            "this copy was kept because two versions could not be joined: take over what is missing, then delete it")
    }

    /// Reports a name that can't be opened by what is shown of it.
    mutating func addIllegibleName(in folder: @autoclosure () -> String) {
        add(
            .error, "illegible-name", in: folder(),
            "a name in this folder is not UTF-8, and what has it is not read: rename it")
    }

    /// Whether a name can be read as a file; reports why not.
    mutating func isReadable(_ entry: FolderEntry, _ file: @autoclosure () -> String) -> Bool {
        switch entry.kind {
        case .file: return true
        case .folder: add(.error, "not-a-file", in: file(), "this is a folder where a file is expected: rename it")
        case .other: addOther(file())
        case .strayLink: addStrayLink(file())
        case .illegibleName: addIllegibleName(in: JournalLayout.split(file()).folder)
        }
        unreadFiles += 1
        if entry.kind != .illegibleName { noteFault(in: file()) }
        return false
    }
}
