import PlainText

extension JournalStore {
    /// Makes a new journal in a folder, which is made as well if need be.
    ///
    /// - Throws: `.wrongState` where there is a journal already, `.refused` for a name without words, `.unwritable`.
    public static func create(folder path: String, ownerName: String) throws(JournalError) {
        let name = try CommitmentEdit.oneLine(ownerName)
        guard !name.isEmpty else {
            throw JournalError(.refused, "A journal needs its owner's name: give one with --name.")
        }
        try create(folder: path, files: [(JournalLayout.owner, "---\nname: \(FrontMatter.written(name))\n---\n")])
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

    private static func refuseExisting(_ files: FolderFiles) throws(JournalError) {
        let names = try files.folder("")?.entries().map(\.name) ?? []
        for name in [JournalLayout.pairs, JournalLayout.owner] where names.contains(name) {
            throw JournalError(
                .wrongState, "There is a journal at \(files.place) already: it has \(name) in it. Nothing was written.")
        }
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
