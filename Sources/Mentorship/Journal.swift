/// Everything a journal's folder tells.
public struct Journal: Hashable, Sendable {
    /// Whose journal it is: `me.md`, if there is one.
    public var owner: Profile?
    /// The pairs, by folder.
    public var pairs: [Pair]

    /// A journal of those pairs.
    public init(owner: Profile? = nil, pairs: [Pair] = []) {
        self.owner = owner
        self.pairs = pairs
    }

    /// The pair of that folder. Takes the logarithm of the number of pairs.
    public subscript(id: PairID) -> Pair? {
        index(of: id).map { pairs[$0] }
    }

    /// Where in `pairs` the pair of that folder stands.
    public func index(of id: PairID) -> Int? {
        var low = 0
        var high = pairs.count
        while low < high {
            let middle = (low + high) / 2
            if pairs[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < pairs.count && pairs[low].id == id ? low : nil
    }
}
