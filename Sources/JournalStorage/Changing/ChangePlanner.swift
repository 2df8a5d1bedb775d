import Mentorship
import PlainText

/// Works out what a change comes to in the text as it stands.
struct ChangePlanner {
    let store: JournalStore
    let reader: any SettledReader
    private var trash: Trash { Trash(reader: reader) }

    /// The plan of a change; without steps where the text already is as wanted.
    func plan(_ change: Change) throws(JournalError) -> ChangePlan {
        switch change {
        case .begin(let pair): try begin(pair)
        case .add(let commitment): try add(commitment)
        case .keep(let key, _), .release(let key, _, _), .move(let key, _, _), .reopen(let key), .reword(let key, _),
            .reassign(let key, _), .remove(let key):
            try self.change(key, change)
        case .setStatus(let pair, let status): try setStatus(of: pair, to: status)
        case .edit(let path, _):
            throw JournalError(.refused, "\(path) is changed in an editor: open it there.")
        case .plan, .hold, .cancel, .moveSession, .entitle, .setMinutes:
            try SessionEdit(store: store, reader: reader).plan(change)
        case .practice(let change):
            try PracticeEdit(store: store, reader: reader).plan(change)
        case .write(let note):
            throw JournalError(.refused, "\(note.path) is written on the page of notes: open it there.")
        }
    }

    // MARK: Commitments

    private func change(_ key: CommitmentKey, _ change: Change) throws(JournalError) -> ChangePlan {
        let names = try names(of: key.pair)
        let path = JournalLayout.path(of: key.file, in: key.pair)
        guard JournalLayout.holdsCommitments(key.file), let file = try reader.settled(path) else {
            throw gone(key, path)
        }
        let commitments = CommitmentReader(
            pair: key.pair, names: names, file: key.file,
            made: SessionName(fileName: JournalLayout.split(key.file).name)?.day)
        let document = try document(of: file, path)
        let before = commitments.commitments(of: document, path)
        guard let found = before.first(where: { $0.commitment.key == key }) else { throw gone(key, path) }
        var plan = ChangePlan(pair: key.pair, commitment: found.commitment)
        let edit = CommitmentEdit(document: document, found: found, all: before)
        var edits = try edit.edits(for: change)
        guard !edits.isEmpty else { return plan }
        if case .remove = change {
            let lines = try edit.linesToRemove { commitments.commitments(of: Document($0), path) }
            edits = edit.removing(lines)
            let gone = Set(lines.map(\.value))
            plan.removed = before.map(\.commitment).filter { gone.contains($0.line) }.map(\.key)
            // First into the trash, then out of the text: a crash between the two leaves both.
            let words = lines.flatMap { document.bytes[document[$0].whole.range] }
            let kept = try trash.file(
                keeping: words, of: path, line: found.commitment.line,
                named: CommitmentID(found.commitment.key).description)
            plan.steps.append(.init(kept.path, from: nil, to: kept.bytes))
        } else {
            let after = commitments.commitments(of: Document(document.applying(edits)), path)
            plan.commitment = try edit.confirmed(change, after)
        }
        let bytes = document.applying(edits)
        plan.steps.append(.init(path, from: file, to: bytes))
        return plan
    }

    private func add(_ new: NewCommitment) throws(JournalError) -> ChangePlan {
        let names = try names(of: new.pair)
        let text = try CommitmentEdit.oneLine(new.text)
        guard !text.isEmpty else {
            throw JournalError(.refused, "A commitment needs words: say what is promised.")
        }
        let path = JournalLayout.path(of: JournalLayout.commitmentsFile, in: new.pair)
        let file = try reader.settled(path)
        let document = try file.map { file throws(JournalError) in try self.document(of: file, path) } ?? Document("")
        let due = new.due.map { " due:\($0)" } ?? ""
        let bytes = document.appendingItem("- [ ] @\(new.owner.rawValue) \(text)\(due) made:\(new.made)")
        let commitments = CommitmentReader(
            pair: new.pair, names: names, file: JournalLayout.commitmentsFile, made: nil)
        let before = commitments.commitments(of: document, path)
        let after = commitments.commitments(of: Document(bytes), path)
        guard after.count == before.count + 1, let added = after.last?.commitment,
            added.text.utf8.elementsEqual(text.utf8), added.owner == new.owner, added.due == new.due,
            added.made == new.made
        else { throw .unlikeWords(text) }
        return ChangePlan(pair: new.pair, steps: [.init(path, from: file, to: bytes)], commitment: added)
    }

    private func names(of pair: PairID) throws(JournalError) -> PairNames {
        guard JournalStore.isFolderName(pair.name), let read = try store.pair(pair, reading: []) else {
            throw .noPair(pair)
        }
        return PairNames(pair: read)
    }

    private func document(
        of file: SettledFile, _ path: String, as purpose: Document.Purpose = .notes
    ) throws(JournalError) -> Document {
        guard file.bytes.count <= JournalStore.byteLimit else { throw .tooLarge(path) }
        return Document(file.bytes, as: purpose)
    }

    private func gone(_ key: CommitmentKey, _ path: String) -> JournalError {
        JournalError(
            .changedMeanwhile,
            "“\(key.text)” is no longer in \(path) as it was; nothing was written. Look at it and try again.",
            cause: JournalErrorCause(start: "it is no longer in ", path: path, end: " as it was"))
    }

    // MARK: Pairs

    private func begin(_ new: NewPair) throws(JournalError) -> ChangePlan {
        let mentor = try name(new.mentor, "mentor")
        let mentee = try name(new.mentee, "mentee")
        let role = Role(ofOwner: store.owner()?.name.map { FoldedName($0) }, mentor: mentor, mentee: mentee)
        // A private folder left alone is taken as well: it is about somebody else.
        let taken = try reader.names(in: JournalLayout.pairs) + reader.names(in: JournalLayout.privateFolder)
        let id = PairID(FolderName.forPair(mentor: mentor, mentee: mentee, role: role, beside: taken))
        var text = "---\nmentor: \(FrontMatter.written(mentor))\nmentee: \(FrontMatter.written(mentee))\n"
        let programme = try CommitmentEdit.oneLine(new.programme ?? "")
        if !programme.isEmpty { text += "programme: \(FrontMatter.written(programme))\n" }
        if let started = new.started { text += "started: \(started)\n" }
        if let cadence = new.cadence { text += "cadence: \(cadence)\n" }
        text += "---\n"
        let path = JournalLayout.path(of: JournalLayout.pairFile, in: id)
        return ChangePlan(pair: id, steps: [.init(path, from: nil, to: Array(text.utf8))])
    }

    private func name(_ name: String, _ role: String) throws(JournalError) -> String {
        let name = try CommitmentEdit.oneLine(name)
        guard !name.isEmpty else { throw JournalError(.refused, "The \(role) needs a name: write one.") }
        return name
    }

    private func setStatus(of pair: PairID, to status: Pair.WrittenStatus) throws(JournalError) -> ChangePlan {
        try store.checkPair(pair)
        let path = JournalLayout.path(of: JournalLayout.pairFile, in: pair)
        guard let file = try reader.settled(path) else {
            throw JournalError(
                .wrongState, "\(path) is missing: write one with `mentor:` and `mentee:` in its front matter first.")
        }
        let edit = StatusEdit(document: try document(of: file, path, as: .lists), path: path)
        let edits = try edit.edits(to: status)
        guard !edits.isEmpty else { return ChangePlan(pair: pair) }
        return ChangePlan(pair: pair, steps: [.init(path, from: file, to: edit.document.applying(edits))])
    }

    // MARK: Putting back

    /// The plan that puts files back, the last one first.
    func plan(putting reversal: Reversal) throws(JournalError) -> ChangePlan {
        var plan = ChangePlan(pair: reversal.pair)
        for file in reversal.files.reversed() {
            if JournalLayout.isTrash(file.path) {
                plan.steps.append(try trash.step(putting: file))
            } else {
                let now = try reader.settled(file.path)
                let bytes = try file.restored(from: now?.bytes)
                plan.steps.append(.init(file.path, from: now, to: bytes, wholly: file.wholly))
            }
        }
        return plan
    }
}

extension CommitmentReader {
    /// The commitments of a text, where nobody wants to know what is odd in it.
    fileprivate func commitments(of document: Document, _ path: String) -> [Found] {
        var reports = Reports.unwanted
        return find(Source(path, document: document), &reports)
    }
}

extension JournalError {
    /// A pair whose folder is gone.
    public static func noPair(_ pair: PairID) -> JournalError {
        JournalError(
            .notFound,
            "There is no pair called \(pair.name) any more; nothing was written. Put its folder back, or begin it anew.",
            cause: JournalErrorCause(
                start: "the folder of ", path: JournalLayout.folder(of: pair), end: " is no longer there"))
    }
}
