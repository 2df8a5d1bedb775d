extension Agreement {
    /// Whether what one side agreed to last is no longer what stands there: its hash is another. False where it has not
    /// agreed, or no hash was noted.
    public func hasChanged(since side: Side, on today: Day) -> Bool {
        guard let agreed = newestConsent(of: side, on: today)?.textHash else { return false }
        return agreed.lowercased() != textHash
    }

    /// For a hope, the gives of the other side that cover it: by a shared topic or in the same words.
    public func gives(covering hope: Hope, of side: Side) -> [ListEntry] {
        let topics = Set(hope.entry.topics)
        let wording = Wording(hope.entry)
        return self[side.other].gives.filter { give in
            give.topics.contains { topics.contains($0) } || (!wording.isEmpty && Wording(give) == wording)
        }
    }

    /// The topic to be written behind a hope and a give to make them fit: one that both have already, or else either, the
    /// hope's first; else one made of the longest word of the hope. Nothing where neither has a word that could be a topic.
    public static func topic(linking hope: ListEntry, with give: ListEntry) -> String? {
        hope.topics.first { give.topics.contains($0) } ?? hope.topics.first ?? give.topics.first
            ?? topic(madeOf: hope.text) ?? topic(madeOf: give.text)
    }

    /// How many characters a topic made of a word has at most.
    private static let longestTopic = 40

    /// The longest word that can be a topic, in small letters; the first of those that are as long.
    private static func topic(madeOf text: String) -> String? {
        var longest = ""
        for part in text.lowercased().unicodeScalars.split(whereSeparator: { !TaggedWords.mayStandInTopic($0) }) {
            // What stands between strokes is a word; hyphens are part of one, but for those at its ends.
            for piece in part.split(whereSeparator: { $0 == "/" || $0 == "_" }) {
                let isDash: (Unicode.Scalar) -> Bool = { $0 == "-" }
                guard let first = piece.firstIndex(where: { !isDash($0) }),
                    let last = piece.lastIndex(where: { !isDash($0) })
                else { continue }
                let word = piece[first...last].prefix(longestTopic)
                guard word.contains(where: \.properties.isAlphabetic), word.count > longest.unicodeScalars.count
                else { continue }
                longest = String(word)
            }
        }
        return longest.isEmpty ? nil : longest
    }
}

extension Pair {
    /// The day on which the agreement is due for another look; nothing where `review` or an agreement of both is missing.
    public func reviewDay(on today: Day) -> Day? {
        guard let review, let agreed = agreedByBoth(on: today) else { return nil }
        return agreed.adding(days: review.days)
    }
}
