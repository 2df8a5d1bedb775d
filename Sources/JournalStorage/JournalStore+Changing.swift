import Mentorship
import PlainText

/// What a change has come to.
public struct Outcome: Sendable {
    /// What puts it back; nothing where nothing had to be written.
    public let reversal: Reversal?
    /// The commitment as it now stands, or stood before it was removed; nothing for a change of something else.
    public let commitment: Commitment?
    /// The pair it is about.
    public let pair: PairID
}

extension JournalStore {
    /// Makes a change: finds its place in the text as it is now, and writes the smallest edit, durably, under the lock.
    ///
    /// - Throws: `.notFound` where the pair isn't there, `.changedMeanwhile` where the commitment no longer is as it was
    ///   read, `.wrongState` and `.refused` where the change can't be made as asked, `.unreadable` and `.unwritable`.
    ///   Then nothing was written.
    public func apply(_ change: Change) throws(JournalError) -> Outcome {
        if let readOnlyReason { throw JournalError(.unwritable, readOnlyReason) }
        return try files.exclusively { (writer) throws(JournalError) in
            let writing = ChangeWriting(store: self, writer: writer)
            switch change {
            case .begin(let pair): return try writing.begin(pair)
            case .add(let commitment):
                return try writing.repeated { () throws(JournalError) in try writing.add(commitment) }
            case .keep(let key, _), .release(let key, _, _), .move(let key, _, _), .reopen(let key),
                .reword(let key, _),
                .reassign(let key, _), .remove(let key):
                return try writing.repeated { () throws(JournalError) in try writing.change(key, change) }
            }
        }
    }

    /// Puts a change back, bytes and all; answers with what puts that back in turn.
    ///
    /// - Throws: `.changedMeanwhile` where a file was changed so that the bytes no longer fit, `.unwritable`. Then
    ///   nothing was written.
    public func revert(_ reversal: Reversal) throws(JournalError) -> Reversal {
        if let readOnlyReason { throw JournalError(.unwritable, readOnlyReason) }
        return try files.exclusively { (writer) throws(JournalError) in
            let writing = ChangeWriting(store: self, writer: writer)
            return try writing.repeated { () throws(JournalError) in try writing.revert(reversal) }
        }
    }
}

/// Makes changes of the text while no other program writes.
private struct ChangeWriting {
    let store: JournalStore
    let writer: any JournalWriter

    /// How often a change is tried anew when a file is saved by someone right between reading and writing.
    private static let attempts = 5

    /// Tries again while somebody saves between reading and writing, up to a bound.
    func repeated<Result>(_ body: () throws(JournalError) -> Result) throws(JournalError) -> Result {
        for _ in 1..<Self.attempts {
            do throws(JournalError) {
                return try body()
            } catch  where error.kind == .changedMeanwhile {}
        }
        return try body()
    }

    // MARK: Commitments

    func change(_ key: CommitmentKey, _ change: Change) throws(JournalError) -> Outcome {
        let names = try names(of: key.pair)
        let path = JournalLayout.path(of: key.file, in: key.pair)
        guard let file = try writer.settled(path) else { throw gone(key, path) }
        let document = try document(of: file, path)
        let reader = CommitmentReader(pair: key.pair, names: names, file: key.file, made: made(in: key.file))
        let found = try find(key, in: reader.commitments(of: document, path), path)
        let edit = CommitmentEdit(document: document, found: found)
        let edits = try edit.edits(for: change)
        guard !edits.isEmpty else { return Outcome(reversal: nil, commitment: found.commitment, pair: key.pair) }
        let bytes = document.applying(edits)
        var files: [FileReversal] = []
        var commitment = found.commitment
        if case .remove = change {
            files.append(try keepInTrash(edit, path))
        } else {
            commitment = try confirmed(change, found, reader.commitments(of: Document(bytes), path))
        }
        do throws(JournalError) {
            try writer.save(bytes, to: path, replacing: file)
        } catch {
            for kept in files { discard(kept.path) }
            throw error
        }
        files.append(FileReversal(path: path, before: file.bytes, after: bytes))
        return Outcome(reversal: Reversal(pair: key.pair, files: files), commitment: commitment, pair: key.pair)
    }

    func add(_ new: NewCommitment) throws(JournalError) -> Outcome {
        let names = try names(of: new.pair)
        let text = try CommitmentEdit.oneLine(new.text)
        guard !text.isEmpty else {
            throw JournalError(.refused, "A commitment needs words: say what is promised.")
        }
        let path = JournalLayout.path(of: JournalLayout.commitmentsFile, in: new.pair)
        let file = try writer.settled(path)
        let document = try file.map { file throws(JournalError) in try self.document(of: file, path) } ?? Document("")
        let due = new.due.map { " due:\($0)" } ?? ""
        let bytes = document.appendingItem("- [ ] @\(new.owner.rawValue) \(text)\(due) made:\(new.made)")
        let reader = CommitmentReader(pair: new.pair, names: names, file: JournalLayout.commitmentsFile, made: nil)
        let before = reader.commitments(of: document, path).count
        let after = reader.commitments(of: Document(bytes), path)
        guard after.count == before + 1, let added = after.last?.commitment, added.text == text,
            added.owner == new.owner, added.due == new.due, added.made == new.made
        else { throw .unlikeWords(text) }
        try writer.save(bytes, to: path, replacing: file)
        let reversal = FileReversal(path: path, before: file?.bytes, after: bytes)
        return Outcome(
            reversal: Reversal(pair: new.pair, files: [reversal]), commitment: added, pair: new.pair)
    }

    private func find(
        _ key: CommitmentKey, in found: [CommitmentReader.Found], _ path: String
    ) throws(JournalError) -> CommitmentReader.Found {
        guard let match = found.first(where: { $0.commitment.key == key }) else { throw gone(key, path) }
        return match
    }

    /// The commitment after a change, once the new text is seen to say what was meant and nothing else.
    private func confirmed(
        _ change: Change, _ before: CommitmentReader.Found, _ after: [CommitmentReader.Found]
    ) throws(JournalError) -> Commitment {
        guard let now = after.first(where: { $0.commitment.line == before.commitment.line })?.commitment else {
            throw .unlikeWords(before.commitment.text)
        }
        var text = before.commitment.text
        var owner = before.commitment.owner
        var due = before.commitment.due
        switch change {
        case .reword(_, let words): text = try CommitmentEdit.oneLine(words)
        case .reassign(_, let other): owner = other
        case .move(_, let day, _): due = day
        default: break
        }
        guard now.text == text, now.owner == owner, now.due == due, now.made == before.commitment.made else {
            throw .unlikeWords(text)
        }
        return now
    }

    /// What a commitment's lines are kept in when it is removed: one file, which says where they came from.
    private func keepInTrash(_ edit: CommitmentEdit, _ path: String) throws(JournalError) -> FileReversal {
        let document = edit.document
        let name = CommitmentID(edit.found.commitment.key).description
        let taken = Set(try writer.names(in: JournalLayout.trash))
        var trash = "\(JournalLayout.trash)/\(name).md"
        var number = 2
        while taken.contains(JournalLayout.split(trash).name) {
            trash = "\(JournalLayout.trash)/\(name)-\(number).md"
            number += 1
        }
        let head = "---\nfrom: \(FrontMatter.written(path))\nline: \(edit.found.commitment.line)\n---\n"
        var bytes = Array(head.utf8)
        for line in edit.removedLines { bytes += document.bytes[document[line].whole.range] }
        try writer.save(bytes, to: trash, replacing: nil)
        return FileReversal(path: trash, before: nil, after: bytes)
    }

    private func discard(_ path: String) {
        // What stays behind in the trash does no harm; the failure that led here is the one to tell.
        if let file = try? writer.settled(path) { try? writer.remove(path, replacing: file) }
    }

    private func names(of pair: PairID) throws(JournalError) -> PairNames {
        guard JournalStore.isFolderName(pair.name), let read = try store.pair(pair, reading: []) else {
            throw JournalError(.notFound, "There is no pair called \(pair.name) any more.")
        }
        return PairNames(pair: read)
    }

    /// The day on which commitments of a file were made that don't say so.
    private func made(in file: String) -> Day? {
        SessionName(fileName: JournalLayout.split(file).name)?.day
    }

    private func document(of file: SettledFile, _ path: String) throws(JournalError) -> Document {
        guard file.bytes.count <= JournalStore.byteLimit else { throw .tooLarge(path) }
        return Document(file.bytes)
    }

    private func gone(_ key: CommitmentKey, _ path: String) -> JournalError {
        JournalError(
            .changedMeanwhile,
            "“\(key.text)” is no longer in \(path) as it was; nothing was written. Look at it and try again.")
    }

    // MARK: Pairs

    func begin(_ new: NewPair) throws(JournalError) -> Outcome {
        let mentor = try name(new.mentor, "mentor")
        let mentee = try name(new.mentee, "mentee")
        let role = Role(ofOwner: store.owner()?.name.map { FoldedName($0) }, mentor: mentor, mentee: mentee)
        let taken = Set(try writer.names(in: JournalLayout.pairs).map { $0.lowercased() })
        let folder = FolderName.forPair(mentor: mentor, mentee: mentee, role: role) { taken.contains($0.lowercased()) }
        let id = PairID(folder)
        var text = "---\nmentor: \(FrontMatter.written(mentor))\nmentee: \(FrontMatter.written(mentee))\n"
        let programme = try CommitmentEdit.oneLine(new.programme ?? "")
        if !programme.isEmpty { text += "programme: \(FrontMatter.written(programme))\n" }
        if let started = new.started { text += "started: \(started)\n" }
        if let cadence = new.cadence { text += "cadence: \(cadence)\n" }
        text += "---\n"
        let path = JournalLayout.path(of: JournalLayout.pairFile, in: id)
        let bytes = Array(text.utf8)
        try writer.save(bytes, to: path, replacing: nil)
        let reversal = FileReversal(path: path, before: nil, after: bytes)
        return Outcome(reversal: Reversal(pair: id, files: [reversal]), commitment: nil, pair: id)
    }

    private func name(_ name: String, _ role: String) throws(JournalError) -> String {
        let name = try CommitmentEdit.oneLine(name)
        guard !name.isEmpty else { throw JournalError(.refused, "The \(role) needs a name: write one.") }
        return name
    }

    // MARK: Putting back

    func revert(_ reversal: Reversal) throws(JournalError) -> Reversal {
        var steps: [(now: SettledFile?, restored: FileReversal)] = []
        for file in reversal.files.reversed() {
            let now = try writer.settled(file.path)
            let restored = try file.restored(from: now?.bytes)
            steps.append((now, FileReversal(path: file.path, before: now?.bytes, after: restored)))
        }
        var done: [FileReversal] = []
        for (now, restored) in steps {
            do throws(JournalError) {
                try put(restored.after, at: restored.path, replacing: now)
                done.append(restored)
            } catch {
                // The trash only keeps what was removed; the journal's own text is what counts.
                guard !done.isEmpty, restored.path.hasPrefix(JournalLayout.trash) else { throw error }
            }
        }
        return Reversal(pair: reversal.pair, files: done)
    }

    private func put(_ bytes: [UInt8]?, at path: String, replacing old: SettledFile?) throws(JournalError) {
        if let bytes {
            try writer.save(bytes, to: path, replacing: old)
        } else if let old {
            try writer.remove(path, replacing: old)
        }
    }
}

extension CommitmentReader {
    /// The commitments of a text, where nobody wants to know what is odd in it.
    fileprivate func commitments(of document: Document, _ path: String) -> [Found] {
        var reports = Reports.unwanted
        return find(Source(path: path, document: document), &reports)
    }
}

extension JournalError {
    /// Words that would read as something else where they are to stand.
    fileprivate static func unlikeWords(_ text: String) -> JournalError {
        JournalError(
            .refused,
            "“\(text)” would not be read as words there: it has an owner, a date, a block id (^abc) or a comment where these "
                + "have a meaning of their own. Say it without, and give owner and dates as such.")
    }
}
