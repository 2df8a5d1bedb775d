import DisplayText
import JournalStorage
import Mentorship

extension Invocation {
    /// The journal, open for a command that only reads it: says so where nothing may be written in it.
    ///
    /// A command that changes something fails with the same sentence, and the panes show it.
    func openForReading() throws(JournalError) -> JournalStore {
        let store = try openJournal()
        if let reason = store.readOnlyReason { say(.message(reason)) }
        return store
    }

    /// The journal, open.
    ///
    /// - Throws: `.noJournal` with the commands that make one, and whatever storage reports.
    public func openJournal() throws(JournalError) -> JournalStore {
        let folder = try journalFolder()
        do {
            return try JournalStore(FolderFiles(folder: folder))
        } catch  where error.kind == .noJournal {
            throw JournalError(
                .noJournal,
                "There is no journal in \(folder): `rapport init --name NAME` makes one, `rapport demo` shows a sample, "
                    + "--journal DIR opens another.")
        }
    }
}

extension Invocation {
    /// Reads all pairs on all cores and gives each to `visit` (``JournalStore/gather(_:reading:_:)``); says so where
    /// some of them, or some of their files, can't be read.
    func gather<Result: Sendable>(
        from store: JournalStore, reading parts: PairParts, _ visit: @Sendable (Pair) -> Result
    ) throws(JournalError) -> [Result] {
        let ids = try store.pairIDs()
        let results = try store.gather(ids, reading: parts) { (result: visit($0), unreadFiles: $0.unreadFiles) }
        tellUnread(files: results.reduce(0) { $0 + $1.unreadFiles }, pairs: ids.count - results.count, of: ids.count)
        return results.map(\.result)
    }

    /// Says that something could not be read, where that is so, because what is printed lacks it.
    ///
    /// - Parameters:
    ///   - files: how many files, or folders in a pair.
    ///   - pairs: how many pairs of how many.
    func tellUnread(files: Int, pairs: Int = 0, of allPairs: Int = 0) {
        var parts: [String] = []
        if pairs > 0 { parts.append("\(pairs) of \(allPairs) pairs") }
        if files > 0 { parts.append(files == 1 ? "1 file" : "\(files) files") }
        guard !parts.isEmpty else { return }
        let verb = files + pairs == 1 ? "is" : "are"
        let names = files + pairs == 1 ? "it" : "them"
        complain(
            "\(parts.joined(separator: " and ")) can't be read and \(verb) left out here: `rapport check` names \(names)."
        )
    }
}

extension JournalStore {
    /// The pair somebody means, read as far as wanted.
    ///
    /// A folder's name is looked up without reading any other pair.
    /// - Throws: `.refused`, `.notFound` or `.ambiguous` with the next step, and whatever storage reports.
    func pair(called name: ArgumentText, reading parts: PairParts) throws(JournalError) -> Pair {
        let called = try name.required("A pair's name", example: "rapport timeline grace")
        if let pair = try pair(PairID(called), reading: parts) { return pair }
        let journal = try outline()
        switch journal.pairs(called: called) {
        case .one(let id):
            if let pair = try pair(id, reading: parts) { return pair }
        case .several(let ids):
            let names = ids.prefix(5).map { id in
                "\(id.name) (\(CleanText.oneLine(journal[id]?.title ?? id.name).truncated(to: 60)))"
            }
            let rest = ids.count > 5 ? " and \(ids.count - 5) more" : ""
            throw JournalError(
                .ambiguous,
                "\(CleanText.quoted(called)) could be \(names.joined(separator: ", "))\(rest): "
                    + "say more of the name, or the folder's name.")
        case .none: break
        }
        throw JournalError(
            .notFound, "No pair is called \(CleanText.quoted(called)): `rapport pairs` lists those there are.")
    }
}

extension Pair {
    /// The name of a commitment's owner for JSON; both are `A and B`. Nothing where the file doesn't say it.
    func name(of owner: Owner?) -> String? {
        switch owner {
        case nil: nil
        case .mentor: mentor
        case .mentee: mentee
        case .both: nameOfBoth
        }
    }

    /// How a commitment's owner is called in plain text: `you`, the other's name, `both`, `nobody`.
    func plainName(of owner: Owner?) -> CleanText {
        switch owner {
        case nil: "nobody"
        case .both: "both"
        case .mentor, .mentee:
            owner?.rawValue == role.rawValue ? "you" : CleanText(name(of: owner) ?? owner?.rawValue ?? "")
        }
    }
}
