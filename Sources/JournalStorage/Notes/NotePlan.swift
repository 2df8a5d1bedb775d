import Mentorship
import PlainText

/// What saving a note comes to in the files, before any of them is written.
struct NotePlan {
    /// What is written.
    var change: ChangePlan
    /// What the file will hold.
    var text: NoteParts
    /// The name its session has then.
    var name: SessionName
    var isJoined = false
    /// Whether somebody else's version can't be joined with it, and is kept beside it.
    var isConflict = false
    var conflictCopy: String?
    var wasGone = false
    var headRefusal: JournalError?
}

/// Works out what saving a note comes to in the files as they stand.
struct NotePlanner {
    let store: JournalStore
    let reader: any SettledReader
    let file: NoteFile
    let body: [UInt8]
    let changes: HeadChanges

    private var path: String { file.path }
    private var edit: HeadEdit { HeadEdit(changes: changes, key: file.key) }

    func plan() throws(JournalError) -> NotePlan {
        try store.checkPair(file.key.session.pair)
        if file.isAnother, file.original == nil {
            let (name, names) = (file.key.session.name, try SessionNames(of: file.key.session.pair, in: reader))
            let free = names.contain(name) ? names.free(on: name.day) : name
            return try NotePlanner(
                store: store, reader: reader, file: file.named(free), body: body, changes: changes
            ).plan()
        }
        let now = try reader.settled(path)
        var plan: NotePlan
        if let now, now.bytes != file.original {
            plan = try joining(NoteParts(now.bytes))
        } else {
            plan = alone()
            plan.wasGone = now == nil && file.original != nil
        }
        let bytes = plan.text.bytes
        guard !JournalStore.hasTooManyLines(bytes) else {
            throw JournalError(
                .refused, "\(path) would have more than a million lines, more than is read; nothing was written.")
        }
        let step = step(from: now, to: bytes)
        if !step.isDone, let shared = try sharedStep() { plan.change.steps.append(shared) }
        if let now, plan.isConflict {
            let copy = try freeCopy()
            plan.conflictCopy = copy
            plan.change.steps.append(.init(copy, from: nil, to: now.bytes))
        }
        plan.change.steps.append(step)
        return plan
    }

    /// The step that writes the note. Bytes that are there, but may not outlast a power cut, are written again.
    private func step(from now: SettledFile?, to bytes: [UInt8]) -> ChangePlan.Step {
        guard now?.bytes == bytes, store.files.isInDoubt(path) else { return .init(path, from: now, to: bytes) }
        let reversal = FileReversal(path: path, before: file.original, after: bytes)
        return .init(path, from: now, to: bytes, reversal: reversal, isWrittenAnyway: true)
    }

    /// The plan where the file is as it was opened.
    private func alone() -> NotePlan {
        let mine = NoteParts(head: NoteFrontMatter(file.head), body: body)
        var plan = NotePlan(
            change: ChangePlan(pair: file.key.session.pair), text: mine, name: file.key.session.name)
        plan.change(edit)
        return plan
    }

    /// The plan where somebody else has written the file meanwhile.
    private func joining(_ theirs: NoteParts) throws(JournalError) -> NotePlan {
        // What was begun here and is empty there holds nothing to be joined.
        let base = file.original == nil && theirs.body.isEmpty ? [] : file.body
        let joined = theirs.body.isEmpty && base.isEmpty ? body : merged(base, theirs.body)
        guard let joined, let edit = edit.joined(with: theirs.head, since: NoteFrontMatter(file.head)) else {
            var plan = alone()
            guard plan.text != theirs else { return plan }
            plan.isConflict = true
            return plan
        }
        var plan = NotePlan(
            change: ChangePlan(pair: file.key.session.pair), text: NoteParts(head: theirs.head, body: joined),
            name: file.key.session.name)
        plan.change(edit)
        plan.isJoined = plan.text.body != body
        return plan
    }

    /// Both bodies in one; nothing where they can't be joined.
    private func merged(_ base: [UInt8], _ theirs: [UInt8]) -> [UInt8]? {
        LineMerge.joined(base: base, mine: body, theirs: theirs)
    }

    /// The step that makes the session's own file with its head, for a private note of a session that has none.
    private func sharedStep() throws(JournalError) -> ChangePlan.Step? {
        guard file.key.side == .ownersAlone else { return nil }
        let (folder, name) = JournalLayout.split(file.key.flipped.path)
        guard try !reader.names(in: folder).contains(name) else { return nil }
        let head = NoteFrontMatter(of: file.new, template: store.template().head)
        return .init(file.key.flipped.path, from: nil, to: head.bytes)
    }

    /// The first path for a copy of somebody else's version that nothing has yet (format.md, "Names of folders and
    /// copies").
    private func freeCopy() throws(JournalError) -> String {
        let (folder, name) = JournalLayout.split(path)
        let taken = Set(try reader.names(in: folder))
        var number = 1
        while taken.contains(JournalLayout.conflictCopy(of: name, number: number)) { number += 1 }
        return "\(folder)/\(JournalLayout.conflictCopy(of: name, number: number))"
    }
}

extension NotePlan {
    /// Changes the head as asked, or notes why it can't be.
    fileprivate mutating func change(_ edit: HeadEdit) {
        do throws(JournalError) {
            text = try edit.applied(to: text)
        } catch {
            headRefusal = error
        }
    }
}
