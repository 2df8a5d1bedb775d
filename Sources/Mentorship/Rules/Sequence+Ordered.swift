extension Sequence {
    /// The elements by a key, the smallest first; those with equal keys stay as they stand.
    func ordered<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
        enumerated().map { (key: key($0.element), place: $0.offset, element: $0.element) }
            .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
            .map(\.element)
    }

    /// The elements by a key, the largest first; those with equal keys stay as they stand.
    func orderedDown<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
        enumerated().map { (key: key($0.element), place: $0.offset, element: $0.element) }
            .sorted { ($1.key, $0.place) < ($0.key, $1.place) }
            .map(\.element)
    }
}
