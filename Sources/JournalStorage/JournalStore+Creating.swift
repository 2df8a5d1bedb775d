import PlainText

extension JournalStore {
    /// Makes a new journal in a folder, which is made as well if need be.
    ///
    /// - Throws: `.wrongState` where there is a journal already, `.refused` for a name without words, `.unwritable`.
    public static func create(folder path: String, ownerName: String) throws(JournalError) {
        let name = try ownersName(ownerName)
        try create(folder: path, files: [(JournalLayout.owner, profile(name))])
    }

    /// Makes a new journal of some files in a folder, which is made as well if need be. Where that fails, the files
    /// that were made go again, so that it can be tried anew.
    ///
    /// - Parameter files: paths relative to the journal, and their text.
    /// - Throws: `.wrongState` where there is a journal already, `.unwritable`.
    public static func create(folder path: String, files texts: [(path: String, text: String)]) throws(JournalError) {
        try FolderFiles.makeFolder(at: path)
        try create(in: FolderFiles(folder: path), texts)
    }

    /// Whether a new journal can be made in a folder.
    ///
    /// - Throws: `.noJournal` and `.unreadable` with what keeps the folder from being looked at.
    public static func room(for folder: String) throws(JournalError) -> JournalRoom {
        guard FolderFiles.isAnything(at: folder) else { return .free }
        let names = try names(in: FolderFiles(folder: folder))
        if obstacle(among: names) != nil { return .taken }
        // The program's own folder is what a failed attempt leaves.
        return names.allSatisfy { $0 == JournalLayout.own } ? .free : .holdsOtherFiles
    }

    /// Writes the owner's name otherwise in a journal that was just made: the whole profile anew, under the lock, where
    /// it is byte for byte as it was made.
    ///
    /// - Throws: `.changedMeanwhile` where it no longer is so, `.refused` for a name without words, `.noJournal`,
    ///   `.unreadable` and `.unwritable`. Then nothing was written.
    public static func correctOwner(
        in folder: String, from name: String, to corrected: String
    ) throws(JournalError) {
        let made = profile(try ownersName(name))
        let wanted = profile(try ownersName(corrected))
        try FolderFiles(folder: folder).exclusively { (writer) throws(JournalError) in
            guard let file = try writer.settled(JournalLayout.owner), file.bytes == Array(made.utf8) else {
                throw JournalError(
                    .changedMeanwhile,
                    "\(folder)/\(JournalLayout.owner) was changed by another program meanwhile: change the name there.")
            }
            try writer.save(Array(wanted.utf8), to: JournalLayout.owner, replacing: file)
        }
    }

    static func create(in files: FolderFiles, _ texts: [(path: String, text: String)]) throws(JournalError) {
        try refuseExisting(files)
        try files.exclusively { (writer) throws(JournalError) in
            // Again, because somebody may have made one while this waited for the lock.
            try refuseExisting(files)
            var made: [(path: String, bytes: [UInt8])] = []
            do throws(JournalError) {
                for (path, text) in texts {
                    let bytes = Array(text.utf8)
                    made.append((path, bytes))
                    try writer.save(bytes, to: path, replacing: nil)
                }
                try files.makeFolder(JournalLayout.pairs)
            } catch {
                takeBack(made, in: files, writer)
                throw error
            }
        }
    }

    /// The owner's name as it is written, on one line.
    private static func ownersName(_ text: String) throws(JournalError) -> String {
        let name = try CommitmentEdit.oneLine(text)
        guard !name.isEmpty else {
            throw JournalError(.refused, "A journal needs its owner's name: give one with --name.")
        }
        return name
    }

    /// The owner's profile in a new journal.
    private static func profile(_ ownersName: String) -> String {
        "---\nname: \(FrontMatter.written(ownersName))\n---\n"
    }

    private static func refuseExisting(_ files: FolderFiles) throws(JournalError) {
        guard let name = obstacle(among: try names(in: files)) else { return }
        throw JournalError(
            .wrongState, "There is a journal at \(files.place) already: it has \(name) in it. Nothing was written.")
    }

    /// The name in a folder that says that there is a journal.
    private static func obstacle(among names: [String]) -> String? {
        [JournalLayout.pairs, JournalLayout.owner].first(where: names.contains)
    }

    private static func names(in files: FolderFiles) throws(JournalError) -> [String] {
        try files.folder("")?.entries().map(\.name) ?? []
    }

    /// Takes files away again that hold what was written, and their folders. What can't be taken away is left; the
    /// failure before is the one to tell.
    private static func takeBack(
        _ made: [(path: String, bytes: [UInt8])], in files: FolderFiles, _ writer: any JournalWriter
    ) {
        let disk = DiskWriter(files: files)
        for (path, bytes) in made.reversed() {
            do throws(JournalError) {
                if let file = try writer.settled(path), file.bytes == bytes {
                    try writer.remove(path, replacing: file)
                }
            } catch {}
            var folder = JournalLayout.split(path).folder
            while !folder.isEmpty {
                try? disk.removeIfEmpty(folder)
                folder = JournalLayout.split(folder).folder
            }
        }
        try? disk.removeIfEmpty(JournalLayout.pairs)
    }
}
