/// The topics to keep away from, made ready to be looked for in many texts, each with the side whose boundary it is.
struct BoundaryGuard {
    private let sides: [String: Side]
    private let words: WordRuns

    /// What keeps the topics of a pair's boundaries away. What both wrote is the other's.
    init(_ pair: Pair) {
        let other = pair.role.otherSide
        let topics = pair.boundaryTopics(of: other).map { ($0, other) }
        let own = pair.boundaryTopics(of: other.other).map { ($0, other.other) }
        sides = Dictionary(topics + own, uniquingKeysWith: { first, _ in first })
        words = WordRuns(sides.keys.map { Wording($0) })
    }

    /// Whose boundary one of these topics touches, by the first that does; nothing where none does.
    func side(of topics: [String]) -> Side? {
        guard !sides.isEmpty else { return nil }
        return topics.lazy.compactMap { sides[$0] ?? sides[$0.lowercased()] }.first
    }

    /// Whether one of these topics is a boundary's.
    func holdsBack(_ topics: [String]) -> Bool {
        side(of: topics) != nil
    }

    /// Whether a text touches a boundary: by one of its topics, or because a boundary's topic stands among its words.
    func holdsBack(_ text: String, topics: [String] = []) -> Bool {
        guard !sides.isEmpty else { return false }
        return holdsBack(topics) || !words.places(in: Wording(text)).isEmpty
    }
}
