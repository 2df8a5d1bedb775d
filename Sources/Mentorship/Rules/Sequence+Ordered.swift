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

extension Array {
    /// The elements as a day has them: what stood first moves on by one each day, round and round.
    func rotated(on day: Day) -> [Element] {
        guard count > 1 else { return self }
        let start = day.turn(among: count)
        return Array(self[start...] + self[..<start])
    }
}

extension Day {
    /// Which of so many takes its turn on this day, from 0; the next one on the next day. 0 where there are none.
    func turn(among count: Int) -> Int {
        guard count > 0 else { return 0 }
        let rest = Int(number) % count
        return rest < 0 ? rest + count : rest
    }
}
