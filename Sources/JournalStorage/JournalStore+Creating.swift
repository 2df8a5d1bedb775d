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

    /// Makes a new journal of some files in a folder, which is made as well if need be.
    ///
    /// - Parameter files: paths relative to the journal, and their text.
    /// - Throws: `.wrongState` where there is a journal already, `.unwritable`.
    public static func create(folder path: String, files texts: [(path: String, text: String)]) throws(JournalError) {
        try FolderFiles.makeFolder(at: path)
        let files = try FolderFiles(folder: path)
        for name in [JournalLayout.pairs, JournalLayout.owner] {
            let isThere =
                name == JournalLayout.pairs
                ? try files.folder(name) != nil : try files.folder("")?.read(name) != nil
            guard !isThere else {
                throw JournalError(
                    .wrongState, "There is a journal at \(path) already: it has \(name) in it. Nothing was written.")
            }
        }
        try files.exclusively { (writer) throws(JournalError) in
            try files.makeFolder(JournalLayout.pairs)
            for (path, text) in texts { try writer.save(Array(text.utf8), to: path, replacing: nil) }
        }
    }
}
