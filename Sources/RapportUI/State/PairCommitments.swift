import DisplayText
import Mentorship

/// What is open in one pair, worked out when the pair is read, for the list of all pairs.
struct PairCommitments: Equatable, Sendable {
    /// What the pair and its people are called.
    let people: OwnerNames
    /// What is open, in the order of lists.
    let open: [Commitment]
    /// What a filter looks at of each of these.
    let folded: [FoldedName]
    /// How many were kept.
    let kept: Int
    /// How many were released.
    let released: Int

    /// Which reading of a pair it comes from, counted over all pairs: another one after each.
    var reading = 0

    /// What is open in a pair. Takes time in proportion to the number of its commitments.
    init(_ pair: Pair) {
        let people = OwnerNames(pair)
        var open: [Commitment] = []
        var (kept, released) = (0, 0)
        pair.forEachCommitment {
            switch $0.state {
            case .open: open.append($0)
            case .kept: kept += 1
            case .released: released += 1
            }
        }
        self.people = people
        self.open = open.inListOrder()
        folded = self.open.map { people.searchText(of: $0) }
        (self.kept, self.released) = (kept, released)
    }
}
