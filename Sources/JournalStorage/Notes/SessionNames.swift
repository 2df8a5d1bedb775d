import Mentorship

/// The names that sessions of a pair have, as the files are now.
struct SessionNames {
    private let taken: Set<String>

    /// Reads what names there are, in public and in private.
    init(of pair: PairID, in reader: any SettledReader) throws(JournalError) {
        var taken: Set<String> = []
        for folder in [JournalLayout.folder(of: pair), JournalLayout.privateFolder(of: pair)] {
            taken.formUnion(try reader.names(in: "\(folder)/\(JournalLayout.sessions)"))
        }
        self.taken = taken
    }

    /// The session whose notes are meant by a day, by the rule of ``JournalStore/sessionForNotes(on:of:)``.
    ///
    /// - Parameter pair: the pair, with its sessions of that day.
    static func forNotes(
        on day: Day, of pair: Pair, in reader: any SettledReader
    ) throws(JournalError) -> SessionName {
        if let name = pair.sessionForNotes(on: day) { return name }
        guard pair.sessions.contains(where: { $0.name.day == day }) else { return SessionName(day: day) }
        return try SessionNames(of: pair.id, in: reader).free(on: day)
    }

    /// Whether a session has a name.
    func contain(_ name: SessionName) -> Bool { taken.contains(name.fileName) }

    /// The first name that no session of a day has.
    func free(on day: Day) -> SessionName {
        var name = SessionName(day: day)
        while contain(name) { name = SessionName(day: day, number: name.number + 1) }
        return name
    }
}

extension JournalStore {
    /// The name of one more session on a day: the first that none has, in public or in private, as the files are now.
    ///
    /// - Throws: `.notFound` where the pair is gone, `.unreadable` where its folders can't be looked into.
    public func freeSession(on day: Day, of pair: PairID) throws(JournalError) -> SessionName {
        try checkPair(pair)
        return try SessionNames(of: pair, in: files.settledReader).free(on: day)
    }

    /// The session whose notes are meant by a day: the last one of that day that was not cancelled, or a new one. Where
    /// none of that day could be read it is the first, so that a file that can't be read is named, and private notes
    /// find the session they are about.
    ///
    /// - Parameter pair: the pair, read with its sessions.
    /// - Throws: `.unreadable` where the pair's folders can't be looked into.
    public func sessionForNotes(on day: Day, of pair: Pair) throws(JournalError) -> SessionName {
        try SessionNames.forNotes(on: day, of: pair, in: files.settledReader)
    }
}
