/// Something the two have in common, and where that was seen.
public struct CommonInterest: Hashable, Sendable {
    /// The topic, without `#`, or the words that both have.
    public var text: String
    /// Whether it is a topic; else equal words.
    public var isTopic: Bool
    /// Whether it comes from a thing learned on the way, rather than from both profiles.
    public var isLearned: Bool
    /// The latest held session in which something learned made it common; nothing for what comes from both profiles.
    public var learnedIn: SessionName?

    /// Something in common.
    public init(text: String, isTopic: Bool, isLearned: Bool, learnedIn: SessionName? = nil) {
        self.text = text
        self.isTopic = isTopic
        self.isLearned = isLearned
        self.learnedIn = learnedIn
    }
}

extension Pair {
    /// What the two have in common (rules.md, "Common ground"): topics, or equal words, that stand under `Interests` of
    /// both profiles, or under one's interests and in a `Learned:` line about the other. Each once, those of both
    /// profiles first. Linear in what the pair holds.
    ///
    /// An item equals a topic of the same word. In a `Learned:` line an item's words may stand among others. An item that
    /// touches a boundary of either is left out. Held is here what has no other status written down; where the day is
    /// known, ``commonGround(on:)`` is exact.
    public var commonGround: [CommonInterest] {
        commonGround { ($0.writtenStatus ?? .held) == .held }
    }

    /// What the two have in common, as ``commonGround`` has it, with the sessions that were held by a day.
    public func commonGround(on today: Day) -> [CommonInterest] {
        commonGround { $0.isHeld(on: today) }
    }

    private func commonGround(isHeld: (Session) -> Bool) -> [CommonInterest] {
        let boundaries = BoundaryGuard(self)
        let mentor = Interests(profile(of: .mentor)?.interests ?? [], apartFrom: boundaries)
        let mentee = Interests(profile(of: .mentee)?.interests ?? [], apartFrom: boundaries)
        // Where each stands; nothing more is to be learned of what stands in both profiles.
        var places: [Wording: Int] = [:]
        var common: [CommonInterest] = []
        for interest in mentor.all {
            guard let other = mentee.runs.place(of: interest.wording), places[interest.wording] == nil
            else { continue }
            places[interest.wording] = common.count
            common.append(interest.joined(with: mentee.all[other]))
        }
        for session in sessions {
            for remark in session.learned {
                guard let owner = remark.owner else { continue }
                // What is learned about one side is compared with the interests of the other.
                let others = Side.allCases.filter { owner.includes($0.other) }.map { $0 == .mentor ? mentor : mentee }
                for interests in others where !interests.all.isEmpty {
                    for interest in interests.found(in: remark) {
                        if places[interest.wording] == nil {
                            places[interest.wording] = common.count
                            common.append(
                                CommonInterest(text: interest.text, isTopic: interest.isTopic, isLearned: true))
                        }
                        guard let place = places[interest.wording], common[place].isLearned, isHeld(session)
                        else { continue }
                        common[place].learnedIn = session.name
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

    init(_ entries: [ListEntry], apartFrom boundaries: BoundaryGuard) {
        var all: [Interest] = []
        for entry in entries where !boundaries.holdsBack(entry.text, topics: entry.topics) {
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
