import DisplayText
import JournalStorage
import Mentorship

/// A commitment that was called by its id, and what is needed to say how it stands after a change.
struct FoundCommitment: Sendable {
    /// The commitment as it was found.
    let commitment: Commitment
    /// Its pair, with names and role; the commitments in it may be outdated by now.
    let pair: Pair
    /// Every id of the journal.
    let ids: IDTable
}

extension JournalStore {
    /// The commitment whose id begins so.
    ///
    /// Reads the commitments of all pairs, on all cores.
    /// - Throws: `.refused`, `.notFound` or `.ambiguous` with the next step, and whatever storage reports.
    func commitment(called text: ArgumentText) throws(JournalError) -> FoundCommitment {
        let letters = try text.required(
            "An id", example: "rapport keep abcd, with letters that `rapport commitments` shows")
        guard let prefix = CommitmentID.Prefix(letters) else {
            throw JournalError(
                .notFound,
                "\(CleanText.quoted(letters)) is no commitment's id, which is four to ten of the letters a-z and 2-7: "
                    + "`rapport commitments` lists them.")
        }
        let pairs = try gather(reading: .commitments) { PairWithID($0, prefix) }
        let found = pairs.flatMap { pair in pair.matches.map { (commitment: $0, pair: pair.pair) } }
        guard let first = found.first else {
            throw JournalError(
                .notFound, "No commitment's id begins with \(letters): `rapport commitments` lists those there are.")
        }
        let ids = IDTable(all: pairs.map(\.ids))
        guard found.count == 1, let pair = first.pair else {
            let names = found.prefix(8).map { found in
                let name = ids.letters(of: CommitmentID(found.commitment.key))
                return "\(name) (\(CleanText(found.commitment.text).truncated(to: 40)), \(found.commitment.pair.name))"
            }
            let rest = found.count > 8 ? " and \(found.count - 8) more" : ""
            throw JournalError(
                .ambiguous,
                "\(CleanText.quoted(letters)) could be \(names.joined(separator: ", "))\(rest): give more letters.")
        }
        return FoundCommitment(commitment: first.commitment, pair: pair, ids: ids)
    }
}

extension JournalStore {
    /// Every id of the journal.
    func allIDs() throws(JournalError) -> IDTable {
        let ids = try gather(reading: .commitments) { pair in
            var ids: [CommitmentID] = []
            pair.forEachCommitment { ids.append(CommitmentID($0.key)) }
            return ids
        }
        return IDTable(all: ids)
    }

    /// The ids to tell those of one pair from: every one in a journal of few pairs; in a large one these alone, with
    /// more letters, because reading all others would take longer than the list itself.
    func ids(beside ids: [CommitmentID]) throws(JournalError) -> IDTable {
        try pairIDs().count <= 32 ? allIDs() : IDTable(ofOnePair: ids)
    }
}

/// What one pair has to say about an id.
private struct PairWithID: Sendable {
    var ids: [CommitmentID] = []
    var matches: [Commitment] = []
    var pair: Pair?

    init(_ pair: Pair, _ prefix: CommitmentID.Prefix) {
        pair.forEachCommitment { commitment in
            let id = CommitmentID(commitment.key)
            ids.append(id)
            if prefix.matches(id) { matches.append(commitment) }
        }
        if !matches.isEmpty { self.pair = pair }
    }
}
