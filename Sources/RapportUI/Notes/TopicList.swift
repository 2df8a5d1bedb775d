import Mentorship
import PlainText

/// The topics of a pair, those used most first. Worked out once, when a note is opened: linear in what the pair holds.
struct TopicList: Equatable, Sendable {
    /// How many topics are kept.
    static let most = 2_000
    /// The longest topic that is offered, in bytes.
    private static let mostBytes = 100

    /// A topic, and how it is looked up.
    struct Topic: Equatable, Sendable {
        /// The topic in small letters, without `#`.
        let name: String
        /// The topic without case and accents.
        let folded: String
    }

    /// The topics in the order they are offered.
    let topics: [Topic]

    /// These topics, in their order.
    init(_ names: [String] = []) {
        topics = names.prefix(TopicList.most).map { Topic(name: $0, folded: FoldedName($0).text) }
    }

    /// The topics of goals, strengths, growth areas, interests, hopes, gives and ground rules, of whatever was said in
    /// sessions, and of commitments. What lies beyond a boundary is not offered.
    init(_ pair: Pair) {
        var counts: [String: Int] = [:]
        func count(_ topics: [String]) {
            for topic in topics where topic.utf8.count <= TopicList.mostBytes { counts[topic, default: 0] += 1 }
        }
        for side in Side.allCases {
            if let profile = pair.profile(of: side) {
                let lists = [profile.goals, profile.strengths, profile.growthAreas, profile.interests, profile.about]
                for entry in lists.joined() { count(entry.topics) }
            }
            for hope in pair.agreement[side].hopes { count(hope.entry.topics) }
            for give in pair.agreement[side].gives { count(give.topics) }
        }
        for rule in pair.agreement.groundRules { count(rule.topics) }
        for session in pair.sessions {
            let remarks = [
                session.questions.map(\.asked), session.questions.flatMap(\.answers), session.heard, session.learned,
                session.stories, session.milestones, session.referrals,
            ]
            for remark in remarks.joined() { count(remark.topics) }
            for commitment in session.commitments { count(TopicList.topics(in: commitment.text)) }
        }
        for commitment in pair.commitmentsOutside { count(TopicList.topics(in: commitment.text)) }
        let ordered = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        self.init(ordered.map(\.key))
    }

    private static func topics(in text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: "#")), text.utf8.count <= NoteLine.mostBytes else { return [] }
        let document = Document(Array(text.utf8))
        guard let line = document.lines.first else { return [] }
        return document.words(in: line.text).compactMap(document.topic)
    }
}
