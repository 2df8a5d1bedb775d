/// The folders that hold those of all pairs, opened once for many of them.
///
/// Each is nothing where there is none, or why it can't be opened.
struct PairFolders: Sendable {
    /// `pairs/`.
    let pairs: Result<(any JournalFolder)?, JournalError>
    /// `private/`.
    let privateParts: Result<(any JournalFolder)?, JournalError>

    /// Opens them anew.
    init(_ files: any JournalFiles) {
        pairs = Result { () throws(JournalError) in try files.folder(JournalLayout.pairs) }
        privateParts = Result { () throws(JournalError) in try files.folder(JournalLayout.privateFolder) }
    }
}
