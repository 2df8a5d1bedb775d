import Mentorship

extension Remark {
    /// A labelled line read from its words: a `#word` is a topic, and stays among the words.
    static func example(_ text: String, owner: Owner? = nil, line: Int = 1) -> Remark {
        Remark(text: text, owner: owner, topics: ListEntry.example(text).topics, line: line)
    }
}

extension Question {
    /// A question with so many answers.
    static func example(_ text: String, answers: Int = 0) -> Question {
        Question(.example(text), answers: Array(repeating: Remark(text: "yes"), count: answers))
    }
}

extension BankQuestion {
    /// A question of the bank read from its words: a `#word` is a topic.
    static func example(_ words: String, theme: String = "Listening") -> BankQuestion {
        let entry = ListEntry.example(words)
        return BankQuestion(text: entry.text, topics: entry.topics, theme: theme)
    }
}

extension Story {
    /// A story with these topics.
    static func example(_ slug: String, _ topics: String..., title: String? = nil) -> Story {
        Story(slug: slug, title: title, topics: topics)
    }
}

extension Profile {
    /// A profile with items read from their words.
    static func example(
        goals: [String] = [], growth: [String] = [], interests: [String] = [], boundaries: [String] = []
    ) -> Profile {
        var profile = Profile(name: "somebody")
        profile.goals = goals.map { .example($0) }
        profile.growthAreas = growth.map { .example($0) }
        profile.interests = interests.map { .example($0) }
        profile.boundaries = boundaries.map { .example($0) }
        return profile
    }
}

/// A row of a table: how a pair of the examples is made, and the reason it gives.
struct PairRow: Sendable, CustomStringConvertible {
    let reason: String?
    let change: @Sendable (inout Pair) -> Void

    init(_ reason: String?, _ change: @escaping @Sendable (inout Pair) -> Void) {
        self.reason = reason
        self.change = change
    }

    var description: String { reason ?? "none" }
}
