import Mentorship

/// What the two have in common, to be looked up by what it comes from.
struct CommonGround {
    /// What they have in common.
    let interests: [CommonInterest]
    private let names: Set<String>

    /// What stands in a pair. Linear in what it holds.
    init(_ pair: Pair, on today: Day) {
        interests = pair.commonGround(on: today)
        names = Set(interests.map { Wording($0.text).text })
    }

    /// Whether an interest is among what they have in common: by a topic or by its words.
    func has(_ entry: ListEntry) -> Bool {
        guard !names.isEmpty else { return false }
        return names.contains(Wording(entry).text) || entry.topics.contains { names.contains(Wording($0).text) }
    }
}
