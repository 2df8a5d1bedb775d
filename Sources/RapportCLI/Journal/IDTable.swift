import Mentorship

/// The ids of a journal's commitments, to say each in as few letters as serve.
struct IDTable: Sendable {
    private var sorted: [CommitmentID]
    private let fewest: Int

    /// The ids given are all there are.
    init(all ids: [CommitmentID]) {
        sorted = ids.sorted()
        fewest = CommitmentID.shortest
    }

    /// The ids given are those of one pair; the others are not known, so that more letters have to serve.
    ///
    /// Eight letters are 40 bits: among a hundred thousand commitments, the chance that one of them is shared is one in ten million.
    init(ofOnePair ids: [CommitmentID]) {
        sorted = ids.sorted()
        fewest = 8
    }

    /// The id in as many letters as it needs.
    func letters(of id: CommitmentID) -> String {
        id.letters(max(fewest, CommitmentID.lettersNeeded(for: id, among: sorted)))
    }

    /// Takes in the id that a commitment has after a change.
    mutating func insert(_ id: CommitmentID) {
        let place = sorted.firstIndex { $0 >= id } ?? sorted.endIndex
        if place == sorted.endIndex || sorted[place] != id { sorted.insert(id, at: place) }
    }
}
