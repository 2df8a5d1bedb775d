import Mentorship
import PlainText

/// Turns another status of a pair into the smallest edit of its `pair.md` (format.md, "pair.md").
struct StatusEdit {
    let document: Document
    /// The file, for messages.
    let path: String

    /// The edits that make the file say a status; none where it already is read so.
    ///
    /// - Throws: `.wrongState` where the file's front matter can't be understood well enough to write into it.
    func edits(to status: Pair.WrittenStatus) throws(JournalError) -> [Edit] {
        guard status != read(document) else { return [] }
        return try FrontMatterEdit(document: document, path: path).edits(
            setting: "status", to: .plain(status.rawValue))
    }

    /// The status as the file is read: one that is missing or not understood is active.
    private func read(_ document: Document) -> Pair.WrittenStatus {
        var reports = Reports.unwanted
        let reader = FrontMatterReader(Source(JournalLayout.pairFile, document: document))
        return reader.choice("status", &reports, of: Pair.WrittenStatus.self) ?? .active
    }
}
