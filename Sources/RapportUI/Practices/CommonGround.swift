import Mentorship

/// What the two have in common, to be looked up by what it comes from.
struct CommonGround {
    /// What they have in common.
    let interests: [CommonInterest]
    private let names: Set<String>
    private let sessions: [String: SessionName]

    /// What stands in a pair. Linear in what it holds.
    init(_ pair: Pair) {
        interests = pair.commonGround
        names = Set(interests.map { Wording($0.text).text })
        sessions = CommonGround.sessions(of: interests.filter(\.isLearned), in: pair)
    }

    /// The last session in which it was learned; nothing for what stands in both profiles.
    func learned(_ interest: CommonInterest) -> SessionName? {
        interest.isLearned ? sessions[interest.text] : nil
    }

    /// Whether an interest is among what they have in common: by a topic or by its words.
    func has(_ entry: ListEntry) -> Bool {
        guard !names.isEmpty else { return false }
        return names.contains(Wording(entry).text) || entry.topics.contains { names.contains(Wording($0).text) }
    }

    /// The last session in which each was learned.
    private static func sessions(of wanted: [CommonInterest], in pair: Pair) -> [String: SessionName] {
        guard !wanted.isEmpty else { return [:] }
        var byFirstWord: [Substring: [(words: [Substring], text: String)]] = [:]
        for interest in wanted {
            let words = Wording(interest.text).text.split(separator: " ")
            if let first = words.first { byFirstWord[first, default: []].append((words, interest.text)) }
        }
        var sessions: [String: SessionName] = [:]
        for session in pair.sessions {
            for remark in session.learned {
                let words = Wording(remark.text).text.split(separator: " ")
                for (place, word) in words.enumerated() {
                    for (run, text) in byFirstWord[word] ?? [] where words[place...].starts(with: run) {
                        sessions[text] = session.name
                    }
                }
            }
        }
        return sessions
    }
}
