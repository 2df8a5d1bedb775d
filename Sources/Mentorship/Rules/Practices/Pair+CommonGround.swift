/// Something the two have in common, and where that was seen.
public struct CommonInterest: Hashable, Sendable {
    /// The topic, without `#`, or the words that both have.
    public var text: String
    /// Whether it is a topic; else equal words.
    public var isTopic: Bool
    /// Whether it comes from a thing learned on the way, rather than from both profiles.
    public var isLearned: Bool

    /// Something in common.
    public init(text: String, isTopic: Bool, isLearned: Bool) {
        self.text = text
        self.isTopic = isTopic
        self.isLearned = isLearned
    }
}

extension Pair {
    /// What the two have in common (rules.md, "Common ground"): topics, or equal words, that stand under `Interests` of
    /// both profiles, or under one's interests and in a `Learned:` line about the other. Each once, those of both
    /// profiles first. Linear in what the pair holds.
    ///
    /// An item equals a topic of the same word. In a `Learned:` line an item's words may stand among others.
    public var commonGround: [CommonInterest] {
        let mentor = Interests(profile(of: .mentor)?.interests ?? [])
        let mentee = Interests(profile(of: .mentee)?.interests ?? [])
        var seen: Set<Wording> = []
        var common: [CommonInterest] = []
        for interest in mentor.all {
            guard let other = mentee.runs.place(of: interest.wording), seen.insert(interest.wording).inserted
            else { continue }
            common.append(interest.joined(with: mentee.all[other]))
        }
        for session in sessions {
            for remark in session.learned {
                guard let owner = remark.owner else { continue }
                // What is learned about one side is compared with the interests of the other.
                let others = Side.allCases.filter { owner.includes($0.other) }.map { $0 == .mentor ? mentor : mentee }
                for interests in others where !interests.all.isEmpty {
                    for interest in interests.found(in: remark) where seen.insert(interest.wording).inserted {
                        common.append(
                            CommonInterest(text: interest.text, isTopic: interest.isTopic, isLearned: true))
                    }
                }
            }
        }
        return common
    }
}

/// What one side is interested in, made ready to be compared.
private struct Interests {
    /// A topic or an item's words.
    struct Interest {
        var text: String
        var isTopic: Bool
        var wording: Wording

        /// The interest that both sides have in the same words; a topic where either wrote one.
        func joined(with other: Interest) -> CommonInterest {
            let shown = isTopic || !other.isTopic ? self : other
            return CommonInterest(text: shown.text, isTopic: shown.isTopic, isLearned: false)
        }
    }

    /// Topics and words in the order of the items, an item's topics first.
    let all: [Interest]
    /// Where in ``all`` each stands.
    let runs: WordRuns

    init(_ entries: [ListEntry]) {
        var all: [Interest] = []
        for entry in entries {
            all += entry.topics.map { Interest(text: $0, isTopic: true, wording: Wording($0)) }
            all.append(Interest(text: entry.text, isTopic: false, wording: Wording(entry)))
        }
        self.all = all
        runs = WordRuns(all.map(\.wording))
    }

    /// Those that a learned line has as topics or among its words; as a topic where the line has it as one.
    func found(in remark: Remark) -> [Interest] {
        let named = remark.topics.compactMap { topic in
            runs.place(of: Wording(topic)).map {
                Interest(text: all[$0].isTopic ? all[$0].text : topic, isTopic: true, wording: all[$0].wording)
            }
        }
        return named + runs.places(in: remark.wording).map { all[$0] }
    }
}
