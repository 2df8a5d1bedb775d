internal import Synchronization
import Mentorship

/// A note that is being written, as it is kept on the disk until it is saved.
///
/// As long as it lives its files are nobody else's. Where the program ends without ``discard()``, what was written last is
/// found at the next start (``JournalStore/abandonedDrafts()``). Nothing is on the disk before the first ``write(_:head:)``.
public final class NoteDraft: Sendable {
    private struct State {
        var base: NoteFile
        /// Holds the draft; nothing as long as nothing was written.
        var lock: DraftLock?
        /// Held it until somebody took the lock's file away; their files go once there are others.
        var former: [DraftLock] = []
        /// Which state of the base the file on the disk tells.
        var number = 0
        /// Whether the base on the disk is the one that counts.
        var isBaseWritten = false
        /// When it was begun, in seconds since 1970.
        let begun: Int64
        var isEnded = false
    }

    /// Which note it is.
    public let key: NoteKey
    private let store: JournalStore
    private let folder: DraftFolder
    private let state: Mutex<State>

    init(of file: NoteFile, in folder: DraftFolder, store: JournalStore, lock: DraftLock? = nil, number: Int = 0) {
        key = file.key
        self.folder = folder
        self.store = store
        state = Mutex(
            State(base: file, lock: lock, number: number, isBaseWritten: number > 0, begun: folder.now()))
    }

    /// Keeps what is typed so far, durably; takes the place of what was kept before.
    ///
    /// It takes neither the journal's lock nor any time to wait for others.
    ///
    /// - Parameters:
    ///   - body: the whole text below the front matter.
    ///   - head: what is to become of the keys of the front matter.
    /// - Throws: `.unwritable` with the reason, `.refused` where the text is too long. Then what was kept before still
    ///   is.
    public func write(_ body: [UInt8], head: HeadChanges = HeadChanges()) throws(JournalError) {
        try state.withLock { (state) throws(JournalError) in
            guard !state.isEnded else { return }
            let opened = try folder.openMaking()
            if state.lock.map({ !folder.isThere($0, in: opened) }) ?? true {
                let lock = try folder.lockNew(in: opened)
                if let former = state.lock {
                    state.former.append(former)
                } else {
                    store.sweepDrafts(in: opened, of: folder)
                }
                (state.lock, state.isBaseWritten) = (lock, false)
            }
            guard let lock = state.lock else { return }
            let former = state.number
            if !state.isBaseWritten {
                let record = DraftRecord(base: state.base, begun: state.begun)
                try folder.write(record, as: .base(former + 1), of: lock, in: opened)
                (state.number, state.isBaseWritten) = (former + 1, true)
            }
            let record = DraftRecord(
                typed: body, head: head, in: key, base: state.number, written: folder.now())
            try folder.write(record, as: .text, of: lock, in: opened)
            if former > 0, former != state.number { folder.remove(.base(former), of: lock, in: opened) }
            while let former = state.former.popLast() { folder.removeAll(of: former, in: opened) }
        }
    }

    /// Notes that everything typed so far is saved: the draft goes on from there, and what was kept goes.
    ///
    /// - Parameter file: the note as the saving gave it (``NoteSaving/file``).
    public func goOn(from file: NoteFile) {
        state.withLock { state in
            guard file.key == key, file != state.base else { return }
            state.base = file
            state.isBaseWritten = false
            guard let lock = state.lock, let opened = try? folder.open() else { return }
            folder.remove(.text, of: lock, in: opened)
        }
    }

    /// Ends it, with all its files: what was typed is saved, or not wanted.
    public func discard() {
        state.withLock { state in
            state.isEnded = true
            if let opened = try? folder.open() {
                for lock in state.former + [state.lock].compactMap(\.self) { folder.removeAll(of: lock, in: opened) }
            }
            (state.lock, state.former) = (nil, [])
        }
    }
}
