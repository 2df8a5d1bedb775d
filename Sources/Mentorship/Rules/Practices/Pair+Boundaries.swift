extension Pair {
    /// The topics to keep away from, of both sides: those of the items below `Boundaries`, and the word itself where an
    /// item is one word without a topic.
    public var boundaryTopics: Set<String> { [] }
}
