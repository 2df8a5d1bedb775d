import Mentorship
import PlainText

extension JournalStore {
    /// Everything in the journal that is not as documented, by file, line and column.
    ///
    /// - Parameter today: the day from which planned sessions are past.
    public func problems(today: Day) throws(JournalError) -> [Problem] {
        var reports = Reports.wanted
        reports.today = today
        let owner = owner(&reports)
        checkTop(&reports)
        let reader = PairReader(files: files, owner: owner)
        var ids: [PairID] = []
        for entry in try pairEntries() {
            let path = "\(JournalLayout.pairs)/\(entry.name)"
            switch entry.kind {
            case .folder: ids.append(PairID(entry.name))
            case .strayLink, .illegibleName: _ = reports.isReadable(entry, path)
            case .file:
                if JournalLayout.isMarkdown(entry.name) { reports.addStray(path) }
            case .other: continue
            }
        }
        let found = Cores.map(ids) { id in
            var reports = Reports.wanted
            reports.today = today
            do throws(JournalError) {
                let pair = try reader.read(id, .all.subtracting(.conflictCopies), &reports)
                checkNames(of: id, &reports)
                if let pair { checkPlans(of: pair, today, &reports) }
            } catch {
                reports.add(error, in: JournalLayout.folder(of: id))
            }
            return reports.problems
        }
        return inOrder(reports.problems + found.flatMap(\.self))
    }

    /// Problems by file, line and column; what was found on two ways is there once.
    private func inOrder(_ problems: [Problem]) -> [Problem] {
        var ordered: [Problem] = []
        let sorted = problems.sorted { left, right in
            left.file.utf8.elementsEqual(right.file.utf8)
                ? (left.line, left.column, left.code) < (right.line, right.column, right.code)
                : left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
        }
        for problem in sorted where problem != ordered.last { ordered.append(problem) }
        return ordered
    }

    /// Looks at what lies beside the pairs.
    private func checkTop(_ reports: inout Reports) {
        let known: Set<String> = [JournalLayout.owner, JournalLayout.sessionTemplate]
        checkNames(in: "", known: known, &reports)
        checkNames(in: JournalLayout.privateFolder, known: [], &reports)
        for entry in entries(of: JournalLayout.privateFolder, &reports) where entry.kind == .folder {
            let path = "\(JournalLayout.privateFolder)/\(entry.name)"
            checkNames(in: path, known: [JournalLayout.notesFile, JournalLayout.attentionFile], &reports)
            if !mayBePair(entry.name) {
                reports.add(
                    .warning, "lone-private-folder", in: path,
                    "there is no pair of this name: rename the folder as the pair's, or delete it")
            }
        }
        var check = StoryCheck()
        for folder in [StoryCheck.stories, StoryCheck.questions] { checkTexts(in: folder, &check, &reports) }
    }

    /// Whether there is a pair of that name, or something that can't be opened.
    private func mayBePair(_ name: String) -> Bool {
        do throws(JournalError) {
            return try files.folder("\(JournalLayout.pairs)/\(name)") != nil
        } catch {
            return true
        }
    }

    /// Looks at the owner's stories or questions, which may be called as one likes.
    private func checkTexts(in path: String, _ check: inout StoryCheck, _ reports: inout Reports) {
        for entry in entries(of: path, &reports) where JournalLayout.isMarkdown(entry.name) {
            let file = "\(path)/\(entry.name)"
            guard !JournalLayout.isConflict(entry.name) else {
                reports.addConflict(file)
                continue
            }
            guard reports.isReadable(entry, file) else { continue }
            do throws(JournalError) {
                guard let bytes = try files.folder(path)?.read(entry.name) else { continue }
                let source = Source(entry.name, in: path, document: Document(bytes, as: .lists))
                check.check(source, isStory: path == StoryCheck.stories, &reports)
            } catch {
                reports.add(error, in: file)
            }
        }
    }

    /// What is in a folder, but for hidden names; one that can't be read is reported.
    private func entries(of path: String, _ reports: inout Reports) -> [FolderEntry] {
        do throws(JournalError) {
            return try files.folder(path)?.entries().filter { $0.name.utf8.first != UInt8(ascii: ".") } ?? []
        } catch {
            reports.add(error, in: path)
            return []
        }
    }

    private func checkNames(of pair: PairID, _ reports: inout Reports) {
        let known: Set<String> = [
            JournalLayout.pairFile, JournalLayout.mentorFile, JournalLayout.menteeFile, JournalLayout.commitmentsFile,
        ]
        checkNames(in: JournalLayout.folder(of: pair), known: known, &reports)
    }

    /// Reports names in a folder that don't belong there.
    private func checkNames(in path: String, known: Set<String>, _ reports: inout Reports) {
        for entry in entries(of: path, &reports) {
            let file = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
            if entry.isStrayLink || entry.kind == .illegibleName {
                _ = reports.isReadable(entry, file)
            } else if !JournalLayout.isMarkdown(entry.name) {
                continue
            } else if JournalLayout.isConflict(entry.name) {
                reports.addConflict(file)
            } else if known.contains(entry.name) {
                _ = reports.isReadable(entry, file)
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
