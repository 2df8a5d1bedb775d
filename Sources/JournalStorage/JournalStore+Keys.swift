import Mentorship
import PlainText

extension JournalStore {
    /// The keys under which commitments are found now, in their order; those that can't be found are left out.
    ///
    /// Where others came or went beside one since, its twin of the same number stands for it. Reads each file once.
    func currentKeys(of keys: [CommitmentKey]) -> [CommitmentKey] {
        var known: [String: [CommitmentKey]] = [:]
        return keys.compactMap { key in
            let path = JournalLayout.path(of: key.file, in: key.pair)
            let there = known[path] ?? self.keys(in: key.file, of: key.pair)
            known[path] = there
            if there.contains(key) { return key }
            let twins = there.filter { $0.isTwin(of: key) }
            return twins.first { $0.twin == key.twin } ?? (twins.count == 1 ? twins.first : nil)
        }
    }

    /// The keys of a file's commitments; none where it can't be read.
    private func keys(in file: String, of id: PairID) -> [CommitmentKey] {
        let (folder, name) = JournalLayout.split(JournalLayout.path(of: file, in: id))
        guard JournalLayout.holdsCommitments(file), let pair = try? pair(id, reading: []),
            let bytes = try? files.folder(folder)?.read(name)
        else { return [] }
        let reader = CommitmentReader(pair: id, names: PairNames(pair: pair), file: file, made: nil)
        var reports = Reports.unwanted
        return reader.read(Source(name, in: folder, document: Document(bytes)), &reports).map(\.key)
    }
}
