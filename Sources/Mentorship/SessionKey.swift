/// A session in its journal: the pair, and which one of that pair's.
public struct SessionKey: Hashable, Sendable {
    /// The pair that meets.
    public var pair: PairID
    /// The day, and which session of that day.
    public var name: SessionName

    /// A session of a pair.
    public init(_ name: SessionName, of pair: PairID) {
        self.pair = pair
        self.name = name
    }
}
