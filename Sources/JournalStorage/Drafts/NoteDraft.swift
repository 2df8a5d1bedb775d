import Mentorship

/// A note that is being written, as it is kept on the disk until it is saved.
///
/// As long as it lives its files are nobody else's. Where the program ends without ``discard()``, what was written last is
/// found at the next start (``JournalStore/abandonedDrafts()``). Nothing is on the disk before the first ``write(_:head:)``.
public final class NoteDraft {
    private let store: JournalStore
    private let folder: DraftFolder
    /// The note as it was opened, or as it was last saved.
    private var base: NoteFile
    /// Holds the draft; nothing as long as nothing was written.
    private var lock: DraftLock?
    /// Held it until somebody took the lock's file away; their files go once there are others.
    private var former: [DraftLock] = []
    /// Which state of the base the file on the disk tells.
    private var number: Int
    /// Whether the base on the disk is the one that counts.
    private var isBaseWritten: Bool
    /// When it was begun, in seconds since 1970.
    private let begun: Int64
    private var isEnded = false

    /// Which note it is.
    public var key: NoteKey { base.key }

    init(of file: NoteFile, in folder: DraftFolder, store: JournalStore, lock: DraftLock? = nil, number: Int = 0) {
        self.folder = folder
        self.store = store
        base = file
        self.lock = lock
        self.number = number
        isBaseWritten = number > 0
        begun = folder.now()
    }

    /// Keeps what is typed so far, durably; takes the place of what was kept before.
    ///
    /// It takes neither the journal's lock nor any time to wait for others.
    ///
    /// - Parameters:
    ///   - body: the whole text below the front matter.
    ///   - head: what is to become of the keys of the front matter.
    /// - Throws: `.unwritable` with the reason, `.noJournal` where the journal isn't there, `.refused` where the text is
    ///   too long. Then what was kept before still is.
    public func write(_ body: [UInt8], head: HeadChanges = HeadChanges()) throws(JournalError) {
        guard !isEnded else { return }
        let opened = try folder.openMaking()
        let lock = try held(in: opened)
        let before = number
        if !isBaseWritten {
            let record = DraftRecord(base: base, begun: begun)
            try folder.write(record, as: .base(before + 1), of: lock, in: opened)
            (number, isBaseWritten) = (before + 1, true)
        }
        let record = DraftRecord(typed: body, head: head, in: key, base: number, written: folder.now())
        try folder.write(record, as: .text, of: lock, in: opened)
        if before > 0, before != number { folder.remove(.base(before), of: lock, in: opened) }
        while let former = former.popLast() { folder.removeAll(of: former, in: opened) }
    }

    /// The lock that holds it; taken where there is none yet, or where somebody took its file away.
    private func held(in opened: DiskFolder) throws(JournalError) -> DraftLock {
        if let lock, folder.isThere(lock, in: opened) { return lock }
        let new = try folder.lockNew(in: opened)
        if let lock {
            former.append(lock)
        } else {
            store.sweepDrafts(in: opened, of: folder)
        }
        (lock, isBaseWritten) = (new, false)
        return new
    }

    /// Notes that everything typed so far is saved: what was kept goes, and what is written next begins with what the
    /// file holds now.
    ///
    /// - Parameter file: the note as the saving gave it (``NoteSaving/file``), under whichever name it went.
    public func goOn(from file: NoteFile) {
        guard file.key.side == key.side, file.key.session.pair == key.session.pair, file != base else { return }
        (base, isBaseWritten) = (file, false)
        guard let lock, let opened = try? folder.open() else { return }
        folder.remove(.text, of: lock, in: opened)
    }

    /// Notes that the other side of the session was saved, perhaps under another name: what was kept stays until it is
    /// written anew, and then goes under that name as well.
    ///
    /// - Parameter saved: the other side, as the saving gave it.
    public func goOn(beside saved: NoteFile) {
        let file = base.beside(saved)
        guard file != base else { return }
        (base, isBaseWritten) = (file, false)
    }

    /// Ends it, with all its files: what was typed is saved, or not wanted.
    public func discard() {
        isEnded = true
        if let opened = try? folder.open() {
            for lock in former + [lock].compactMap(\.self) { folder.removeAll(of: lock, in: opened) }
        }
        (lock, former) = (nil, [])
    }
}
