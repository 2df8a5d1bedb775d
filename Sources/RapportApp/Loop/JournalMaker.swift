public import JournalStorage
public import Mentorship

/// What makes a journal and its first pair for the first page.
public protocol JournalMaker {
    /// Makes the journal.
    ///
    /// - Throws: `JournalError`; ``isJournalThere`` tells whether somebody else made one meanwhile.
    func make(ownerName: String) throws(JournalError)
    /// Writes the owner's name otherwise in the journal that was just made.
    ///
    /// - Throws: `.changedMeanwhile` where its profile no longer is as it was made, and whatever storage reports.
    func correct(ownerName: String, to corrected: String) throws(JournalError)
    /// Begins a pair.
    func begin(_ pair: NewPair) throws(JournalError)
    /// Whether there is a journal now.
    var isJournalThere: Bool { get }
    /// The beginning of a pair, and what takes it back; nothing where none was begun.
    var begun: (Change, Reversal)? { get }
}

extension JournalMaker {
    /// Nothing that could be taken back.
    public var begun: (Change, Reversal)? { nil }
}

/// Makes a journal in a folder on disk.
public final class FolderJournalMaker: JournalMaker {
    private let folder: String
    /// The pair that was begun last, and what takes it back.
    public private(set) var begun: (Change, Reversal)?

    /// What makes a journal in that folder, which need not be there.
    public init(folder: String) {
        self.folder = folder
    }

    /// Makes the journal, and the folders on the way to it.
    public func make(ownerName: String) throws(JournalError) {
        try JournalStore.create(folder: folder, ownerName: ownerName)
    }

    /// Writes the whole profile anew, where it is byte for byte as it was made.
    public func correct(ownerName: String, to corrected: String) throws(JournalError) {
        try JournalStore.correctOwner(in: folder, from: ownerName, to: corrected)
    }

    /// Begins a pair in the journal as it is now.
    public func begin(_ pair: NewPair) throws(JournalError) {
        let change = Change.begin(pair)
        let outcome = try JournalStore(FolderFiles(folder: folder)).apply(change)
        begun = outcome.reversal.map { (change, $0) }
    }

    /// Whether a journal can be opened in the folder.
    public var isJournalThere: Bool {
        (try? JournalStore(FolderFiles(folder: folder))) != nil
    }
}
