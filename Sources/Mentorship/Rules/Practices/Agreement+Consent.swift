extension Agreement {
    /// Whether what one side agreed to last is no longer what stands there: its hash is another. False where it has not
    /// agreed, or no hash was noted.
    public func hasChanged(since side: Side, on today: Day) -> Bool { false }

    /// For a hope, the gives of the other side that cover it: by a shared topic or in the same words.
    public func gives(covering hope: Hope, of side: Side) -> [ListEntry] { [] }

    /// The topic to be written behind a hope and a give to make them fit: one that either has already, the hope's first;
    /// else one made of the longest word of the hope. Nothing where neither has a word that could be a topic.
    public static func topic(linking hope: ListEntry, with give: ListEntry) -> String? { nil }
}

extension Pair {
    /// The day on which the agreement is due for another look; nothing where `review` or an agreement of both is missing.
    public func reviewDay(on today: Day) -> Day? { nil }
}
