import DisplayText
import JournalStorage
import Mentorship

extension Invocation {
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
                "there is no journal in \(folder): `rapport init --name NAME` makes one, `rapport demo` shows a sample, "
                    + "--journal DIR opens another")
        }
    }
}

extension Invocation {
    /// Reads all pairs on all cores and gives each to `visit` (``JournalStore/gather(_:reading:_:)``); says so where some
    /// can't be read.
    func gather<Result: Sendable>(
        from store: JournalStore, reading parts: PairParts, _ visit: @Sendable (Pair) -> Result
    ) throws(JournalError) -> [Result] {
        let ids = try store.pairIDs()
        let results = try store.gather(ids, reading: parts, visit)
        let missing = ids.count - results.count
        if missing > 0 {
            complain("\(missing) of \(ids.count) pairs can't be read and are left out: `rapport check` says why")
        }
        return results
    }
}

extension JournalStore {
    /// The pair somebody means, read as far as wanted.
    ///
    /// A folder's name is looked up without reading any other pair.
    /// - Throws: `.refused`, `.notFound` or `.ambiguous` with the next step, and whatever storage reports.
    func pair(called name: ArgumentText, reading parts: PairParts) throws(JournalError) -> Pair {
        let called = try name.required("a pair's name", example: "rapport timeline grace")
        if JournalStore.isFolderName(called), let pair = try pair(PairID(called), reading: parts) { return pair }
        let journal = try outline()
        switch journal.pairs(called: called) {
        case .one(let id):
            if let pair = try pair(id, reading: parts) { return pair }
        case .several(let ids):
            let names = ids.prefix(5).map { id in "\(id.name) (\(journal[id]?.title ?? id.name))" }
            let rest = ids.count > 5 ? " and \(ids.count - 5) more" : ""
            throw JournalError(
                .ambiguous,
                "\(CleanText.quoted(called)) could be \(names.joined(separator: ", "))\(rest): "
                    + "say more of the name, or the folder's name")
        case .none: break
        }
        throw JournalError(
            .notFound, "no pair is called \(CleanText.quoted(called)): `rapport pairs` lists those there are")
    }

    /// Whether a name can be that of a folder below `pairs/`, so that nothing else is ever looked up.
    private static func isFolderName(_ name: String) -> Bool {
        !name.hasPrefix(".") && name.utf8.count <= 255 && !name.utf8.contains { $0 == UInt8(ascii: "/") || $0 == 0 }
    }
}

extension Pair {
    /// The other person's name; both, where the owner is an observer; the folder's, where nobody is named.
    var title: String {
        if role == .observer, let mentor, let mentee { return "\(mentor) and \(mentee)" }
        return name(of: role.otherSide) ?? name(of: role.otherSide.other) ?? id.name
    }

    /// The name of a commitment's owner for JSON; both are `A and B`.
    func name(of owner: Owner?) -> String? {
        switch owner {
        case nil: nil
        case .mentor: mentor
        case .mentee: mentee
        case .both: mentor.flatMap { mentor in mentee.map { "\(mentor) and \($0)" } } ?? mentor ?? mentee
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
