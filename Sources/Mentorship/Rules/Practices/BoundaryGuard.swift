/// The topics to keep away from, made ready to be looked for in many texts.
struct BoundaryGuard {
    private let topics: Set<String>
    private let words: WordRuns

    /// What keeps these topics away.
    init(_ topics: Set<String>) {
        self.topics = topics
        words = WordRuns(topics.map { Wording($0) })
    }

    /// Whether one of these topics is a boundary's.
    func holdsBack(_ topics: [String]) -> Bool {
        !self.topics.isEmpty && topics.contains { self.topics.contains($0) || self.topics.contains($0.lowercased()) }
    }

    /// Whether a text touches a boundary: by one of its topics, or because a boundary's topic stands among its words.
    func holdsBack(_ text: String, topics: [String] = []) -> Bool {
        guard !self.topics.isEmpty else { return false }
        return holdsBack(topics) || !words.places(in: Wording(text)).isEmpty
    }
}
