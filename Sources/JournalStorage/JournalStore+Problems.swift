import Mentorship
import PlainText

extension JournalStore {
    /// Everything in the journal that is not as documented, by file, line and column.
    ///
    /// - Parameter today: the day from which planned sessions are past.
    public func problems(today: Day) throws(JournalError) -> [Problem] {
        var reports = Reports.wanted
        let owner = owner(&reports)
        try checkTop(&reports)
        let reader = PairReader(files: files, owner: owner)
        var ids: [PairID] = []
        for entry in try pairEntries() {
            let path = "\(JournalLayout.pairs)/\(entry.name)"
            switch entry.kind {
            case .folder: ids.append(PairID(entry.name))
            case .strayLink: _ = reports.isReadable(entry, path)
            case .file:
                if JournalLayout.isMarkdown(entry.name) { reports.addStray(path) }
            case .other: continue
            }
        }
        let found = Cores.map(ids) { id in
            var reports = Reports.wanted
            do throws(JournalError) {
                let pair = try reader.read(id, .all, &reports)
                try checkNames(of: id, &reports)
                if let pair { checkPlans(of: pair, today, &reports) }
            } catch {
                reports.add(error, in: JournalLayout.folder(of: id))
            }
            return reports.problems
        }
        return (reports.problems + found.flatMap(\.self)).sorted { left, right in
            left.file == right.file
                ? (left.line, left.column) < (right.line, right.column)
                : left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
        }
    }

    /// Looks at what lies beside the pairs.
    private func checkTop(_ reports: inout Reports) throws(JournalError) {
        let known: Set<String> = [JournalLayout.owner, JournalLayout.sessionTemplate]
        try checkNames(in: "", known: known, &reports)
        guard let folder = try? files.folder(JournalLayout.privateFolder) else { return }
        for entry in try folder.entries() where entry.kind == .folder && entry.name.utf8.first != UInt8(ascii: ".") {
            let path = "\(JournalLayout.privateFolder)/\(entry.name)"
            try checkNames(in: path, known: [JournalLayout.notesFile, JournalLayout.attentionFile], &reports)
            if (try? files.folder("\(JournalLayout.pairs)/\(entry.name)")) ?? nil == nil {
                reports.add(
                    .warning, "lone-private-folder", in: path,
                    "there is no pair of this name: rename the folder as the pair's, or delete it")
            }
        }
    }

    private func checkNames(of pair: PairID, _ reports: inout Reports) throws(JournalError) {
        let known: Set<String> = [
            JournalLayout.pairFile, JournalLayout.mentorFile, JournalLayout.menteeFile, JournalLayout.commitmentsFile,
        ]
        try checkNames(in: JournalLayout.folder(of: pair), known: known, &reports)
    }

    /// Reports names in a folder that don't belong there.
    private func checkNames(
        in path: String, known: Set<String>, _ reports: inout Reports
    ) throws(JournalError) {
        guard let folder = try files.folder(path) else { return }
        for entry in try folder.entries() where JournalLayout.isMarkdown(entry.name) {
            let file = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
            if JournalLayout.isConflict(entry.name) {
                reports.addConflict(file)
            } else if known.contains(entry.name) {
                // A link that is not followed has been reported where the file was to be read.
                if entry.kind != .strayLink { _ = reports.isReadable(entry, file) }
            } else {
                reports.addStray(file)
            }
        }
    }

    /// Reports sessions that were planned for a day gone by.
    private func checkPlans(of pair: Pair, _ today: Day, _ reports: inout Reports) {
        for session in pair.sessions where session.writtenStatus == .planned && session.name.day < today {
            reports.add(
                .warning, "planned-in-the-past",
                in: JournalLayout.path(of: "\(JournalLayout.sessions)/\(session.name.fileName)", in: pair.id),
                "this session was planned for \(session.name.day): was it held? Write `status: held` or `status: cancelled`"
            )
        }
    }
}

extension Reports {
    /// Reports a Markdown file where none belongs.
    mutating func addStray(_ file: String) {
        add(
            .warning, "stray-file", in: file, "no file of this name belongs here, and it is not read: rename or move it"
        )
    }
}
