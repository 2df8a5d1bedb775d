import Mentorship
import PlainText

extension JournalStore {
    /// A file as it is before it is handed to an editor, once nobody is in the middle of writing it.
    ///
    /// A file that belongs to the owner or to a pair, other than a session, may be missing: the editor makes it. Its
    /// folder is there then.
    ///
    /// - Parameter path: relative to the journal, `pairs/ada/sessions/2026-11-20.md`.
    /// - Throws: `.refused` for a path that is none of a journal's texts, `.notFound` where it is gone, `.unreadable`
    ///   where it can't be read as a text or a link leads out of the journal, `.unwritable` where nothing may be written.
    public func fileForEditing(_ path: String) throws(JournalError) -> FileBeforeEditing {
        guard Self.isText(path) else {
            throw JournalError(
                .refused, "“\(path)” is none of the journal's texts and not opened: choose a Markdown file in it.")
        }
        try checkFormat()
        guard let systemPath = try files.systemPath(of: path) else {
            throw JournalError(.notFound, "\(path) can't be reached: its folder is gone. Look at it and try again.")
        }
        let bytes = try files.settledReader.settled(path)?.bytes
        guard bytes != nil || Self.mayBeMade(path) else {
            throw JournalError(.notFound, "\(path) is gone. Look at it and try again.")
        }
        return FileBeforeEditing(path: path, systemPath: systemPath, bytes: bytes, pair: Self.pair(of: path))
    }

    /// What became of a file, once the editor has ended.
    ///
    /// Nothing is written, but where the file is gone, has less than half of its bytes left, or where something that
    /// is no text has taken its place: then the earlier text is saved durably in the trash first.
    ///
    /// - Throws: `.changedMeanwhile` where somebody is still writing it after a while, so that it can be asked again,
    ///   `.noJournal` where the journal is gone, and `.unwritable` where something has taken the file's place and
    ///   the earlier text can't be saved.
    public func outcome(ofEditing file: FileBeforeEditing) throws(JournalError) -> EditingOutcome {
        let now: [UInt8]?
        do throws(JournalError) {
            now = try files.settledReader.settled(file.path)?.bytes
        } catch  where error.kind == .unreadable {
            return .replaced(
                error,
                keptAt: try file.bytes.map { bytes throws(JournalError) in
                    try keep(bytes, of: file.path)
                })
        }
        guard now != file.bytes else { return .unchanged }
        let reversal = Reversal(
            pair: file.pair, files: [FileReversal(path: file.path, before: file.bytes, after: now)])
        guard let before = file.bytes, let remainder = EditingOutcome.Remainder(of: before, in: now) else {
            return .changed(reversal)
        }
        return .reduced(reversal, to: remainder, keepEarlier(before, of: file.path))
    }

    /// Saves in the trash what a file had before, where that can be done.
    private func keepEarlier(_ bytes: [UInt8], of path: String) -> EditingOutcome.EarlierText {
        do throws(JournalError) {
            return .kept(at: try keep(bytes, of: path))
        } catch {
            return .notKept(error)
        }
    }

    /// Saves a text in the trash; answers with its path there.
    private func keep(_ bytes: [UInt8], of path: String) throws(JournalError) -> String {
        try files.exclusively { (writer) throws(JournalError) in
            let kept = try Trash(reader: writer).file(keeping: bytes, of: path)
            try writer.save(kept.bytes, to: kept.path, replacing: nil)
            return kept.path
        }
    }

    // MARK: Paths

    /// Whether a path is that of a text in the journal: no way out of it, nothing hidden, Markdown.
    private static func isText(_ path: String) -> Bool {
        let names = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        return names.allSatisfy(isFolderName) && names.last.map(JournalLayout.isMarkdown) ?? false
    }

    /// Whether an editor may make a file that isn't there.
    private static func mayBeMade(_ path: String) -> Bool {
        let (folder, name) = JournalLayout.split(path)
        if folder.isEmpty { return [JournalLayout.owner, JournalLayout.sessionTemplate].contains(name) }
        let names = JournalLayout.names(in: folder)
        guard names.count == 2 else { return false }
        switch names[0] {
        case JournalLayout.pairs:
            return [
                JournalLayout.pairFile, JournalLayout.mentorFile, JournalLayout.menteeFile,
                JournalLayout.commitmentsFile,
            ].contains(name)
        case JournalLayout.privateFolder:
            return [JournalLayout.notesFile, JournalLayout.attentionFile].contains(name)
        default: return false
        }
    }

    /// The pair whose folder, or part of `private/`, a path lies in.
    private static func pair(of path: String) -> PairID? {
        let names = JournalLayout.names(in: path)
        guard names.count > 2, [JournalLayout.pairs, JournalLayout.privateFolder].contains(names[0]) else { return nil }
        return PairID(names[1])
    }
}
