import Mentorship
import PlainText

/// Turns what happens to a session as a whole into what is to be written in its files (format.md, "Sessions").
struct SessionEdit {
    let store: JournalStore
    let reader: any SettledReader

    /// The plan of a change that is about a session; without steps where the text already is as wanted.
    func plan(_ change: Change) throws(JournalError) -> ChangePlan {
        switch change {
        case .plan(let new): try begin(new)
        case .hold(let key): try hold(key)
        case .cancel(let key, let reason): try cancel(key, because: reason)
        case .moveSession(let key, let move): try self.move(key, to: move)
        case .entitle(let key, let title): try entitle(key, title)
        case .setMinutes(let key, let minutes): try setMinutes(of: key, to: minutes)
        case .keep, .release, .move, .reopen, .reword, .reassign, .remove, .add, .begin, .setStatus, .edit, .write,
            .practice:
            throw JournalError(.refused, "This is about no session, so nothing was written.")
        }
    }

    // MARK: A new one

    /// A file of its own: a front matter, and what a session starts with where there is a template.
    private func begin(_ new: NewSession) throws(JournalError) -> ChangePlan {
        try store.checkPair(new.pair)
        let title = try CommitmentEdit.oneLine(new.title ?? "")
        let text = store.text(of: NewNote(status: new.status, time: new.time, title: title))
        let path = JournalLayout.path(of: try SessionNames(of: new.pair, in: reader).free(on: new.day), in: new.pair)
        return ChangePlan(pair: new.pair, steps: [.init(path, from: nil, to: text.bytes, wholly: .alone)])
    }

    // MARK: One that is there

    private func hold(_ key: SessionKey) throws(JournalError) -> ChangePlan {
        let file = try file(key)
        switch file.status {
        case .held: return ChangePlan(pair: key.pair)
        case .cancelled: throw wrongState(key, "was cancelled, so it can't have been held")
        case .planned, nil: return try changed(file) { $0.status = .set(.held) }
        }
    }

    private func cancel(_ key: SessionKey, because reason: String) throws(JournalError) -> ChangePlan {
        let file = try file(key)
        let reason = try CommitmentEdit.oneLine(reason)
        guard !reason.isEmpty else {
            throw JournalError(.refused, "A cancelled session needs a reason: say why it can't take place.")
        }
        switch file.status {
        case .held: throw wrongState(key, "was held already")
        case .cancelled:
            guard file.text("because") == reason else { throw wrongState(key, "is cancelled already") }
            return ChangePlan(pair: key.pair)
        case .planned, nil:
            return try changed(file) { ($0.status, $0.because) = (.set(.cancelled), .set(reason)) }
        }
    }

    private func entitle(_ key: SessionKey, _ title: String) throws(JournalError) -> ChangePlan {
        let title = try CommitmentEdit.oneLine(title)
        return try changed(file(key)) { $0.title = title.isEmpty ? .removed : .set(title) }
    }

    private func setMinutes(of key: SessionKey, to minutes: Int?) throws(JournalError) -> ChangePlan {
        try changed(file(key)) { $0.minutes = minutes.map { .set($0) } ?? .removed }
    }

    /// Another time, in the same file; or another day, and then the file and its private twin go to new names: first both
    /// are written there and then taken away here, so that a crash leaves both rather than none, and no private one
    /// without its session.
    private func move(_ key: SessionKey, to move: SessionMove) throws(JournalError) -> ChangePlan {
        let file = try file(key)
        guard file.status != .cancelled else { throw wrongState(key, "was cancelled: plan another one instead") }
        var changes = HeadChanges()
        if let time = move.time, file.text("time").flatMap({ TimeOfDay($0) }) != time { changes.time = .set(time) }
        if file.status == nil, move.day != key.name.day || !changes.isEmpty { changes.status = .set(move.status) }
        guard move.day != key.name.day else { return try changed(file) { $0 = changes } }
        // A draft is about the name it was begun under: saved after the move it would bring that back.
        guard !store.hasDrafts(of: key) else {
            throw wrongState(key, "has unsaved notes waiting: open them with n first")
        }
        let new = SessionKey(try SessionNames(of: key.pair, in: reader).free(on: move.day), of: key.pair)
        var written: [ChangePlan.Step] = []
        var removed: [ChangePlan.Step] = []
        for side in [NoteKey.Side.shared, .ownersAlone] {
            let (path, newPath) = (NoteKey(key, side).path, NoteKey(new, side).path)
            guard let old = side == .shared ? file.settled : try reader.settled(path) else { continue }
            let bytes = side == .shared ? try self.bytes(of: file, changes) : old.bytes
            written.append(.init(newPath, from: nil, to: bytes, wholly: .moved(path)))
            removed.append(.init(path, from: old, to: nil, wholly: .moved(newPath)))
        }
        return ChangePlan(pair: key.pair, steps: written + removed.reversed())
    }

    // MARK: Files

    /// A session's file as it is now.
    private struct File {
        let key: SessionKey
        let path: String
        let settled: SettledFile
        let document: Document

        /// The status as it is written; nothing where it isn't, or can't be read.
        var status: Session.Status? {
            var reports = Reports.unwanted
            return reader.choice("status", &reports, of: Session.Status.self)
        }

        /// A free text of the front matter.
        func text(_ key: String) -> String? {
            var reports = Reports.unwanted
            return reader.text(key, &reports)
        }

        private var reader: FrontMatterReader { FrontMatterReader(Source(path, document: document)) }
    }

    private func file(_ key: SessionKey) throws(JournalError) -> File {
        try store.checkPair(key.pair)
        let path = NoteKey(key).path
        guard let settled = try reader.settled(path) else {
            throw JournalError(
                .notFound,
                "\(path) is no longer there, so nothing was written. Put it back, or choose another session.",
                cause: JournalErrorCause(path: path, end: " is no longer there"))
        }
        return File(key: key, path: path, settled: settled, document: try document(settled.bytes, path))
    }

    /// A session's file with its head changed.
    private func bytes(of file: File, _ changes: HeadChanges) throws(JournalError) -> [UInt8] {
        try HeadEdit(changes: changes, key: NoteKey(file.key)).applied(to: NoteParts(file.settled.bytes)).bytes
    }

    private func changed(_ file: File, _ set: (inout HeadChanges) -> Void) throws(JournalError) -> ChangePlan {
        var changes = HeadChanges()
        set(&changes)
        let bytes = try bytes(of: file, changes)
        guard bytes != file.settled.bytes else { return ChangePlan(pair: file.key.pair) }
        return ChangePlan(pair: file.key.pair, steps: [.init(file.path, from: file.settled, to: bytes)])
    }

    private func document(_ bytes: [UInt8], _ path: String) throws(JournalError) -> Document {
        guard bytes.count <= JournalStore.byteLimit else { throw .tooLarge(path) }
        return Document(bytes)
    }

    private func wrongState(_ key: SessionKey, _ why: String) -> JournalError {
        JournalError(
            .wrongState, "The session of \(key.name) \(why).",
            cause: JournalErrorCause(end: "the session of \(key.name) \(why)"))
    }
}
