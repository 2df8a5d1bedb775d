extension Pair {
    /// The topics to keep away from, of both sides: those of the items below `Boundaries`, and the word itself where an
    /// item is one word without a topic.
    public var boundaryTopics: Set<String> {
        boundaryTopics(of: .mentor).union(boundaryTopics(of: .mentee))
    }

    /// The topics that one side wants kept away from, as ``boundaryTopics`` has them.
    public func boundaryTopics(of side: Side) -> Set<String> {
        var topics: Set<String> = []
        for entry in profile(of: side)?.boundaries ?? [] {
            topics.formUnion(entry.topics.map { $0.lowercased() })
            if let topic = entry.wordAsTopic { topics.insert(topic) }
        }
        return topics
    }

    /// Whose boundary one of these topics touches, by the first that does, in any case; the other's where both have it.
    /// Nothing where none does.
    public func sideWithBoundary(touching topics: [String]) -> Side? {
        BoundaryGuard(self).side(of: topics)
    }

    /// Whether something of those words and topics touches a boundary of either.
    public func touchesBoundary(_ text: String, topics: [String]) -> Bool {
        BoundaryGuard(self).holdsBack(text, topics: topics)
    }

    /// What to keep away from: the boundaries of both, the other's first, each once.
    var boundaries: [ListEntry] {
        var seen: Set<Wording> = []
        let sides = [role.otherSide, role.otherSide.other]
        return sides.flatMap { profile(of: $0)?.boundaries ?? [] }.filter { seen.insert(Wording($0.words)).inserted }
    }
}

extension ListEntry {
    /// The word of an item that is one word without a topic, in small letters without punctuation around it.
    fileprivate var wordAsTopic: String? {
        guard topics.isEmpty else { return nil }
        let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard words.count == 1, let word = words.first?.lowercased().unicodeScalars,
            let first = word.firstIndex(where: TaggedWords.mayStandInTopic),
            let last = word.lastIndex(where: TaggedWords.mayStandInTopic)
        else { return nil }
        return String(word[first...last])
    }
}
