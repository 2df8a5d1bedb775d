import Mentorship

/// The day the examples are seen from, a Sunday.
let today = day("2026-11-22")

/// The day written so; the first day there is where a test misspells it.
func day(_ text: String) -> Day {
    Day(text) ?? .first
}

/// The day so many days after the examples' today, or before it.
func today(_ days: Int) -> Day {
    today.adding(days: days)
}

extension Pair {
    /// A pair of Ada, the mentor, and Grace, seen by Ada unless said otherwise.
    static func example(role: Role = .mentor, _ change: (inout Pair) -> Void = { _ in }) -> Pair {
        var pair = Pair(id: PairID("grace-hopper"), mentor: "Ada Byron", mentee: "Grace Hopper", role: role)
        change(&pair)
        return pair
    }

    /// The kinds of attention it wants on the examples' today, in their order.
    func kinds(includingPrivate: Bool = false) -> [Attention.Kind] {
        attention(on: today, includingPrivate: includingPrivate).map(\.kind)
    }

    /// The sentence of one kind of attention on the examples' today.
    func reason(_ kind: Attention.Kind, includingPrivate: Bool = true) -> String? {
        attention(on: today, includingPrivate: includingPrivate).first { $0.kind == kind }?.text
    }
}

extension Session {
    /// A session so many days from the examples' today.
    static func example(_ days: Int, _ status: Status? = nil, _ change: (inout Session) -> Void = { _ in }) -> Session {
        var session = Session(name: SessionName(day: today(days)))
        session.writtenStatus = status
        change(&session)
        return session
    }
}

extension Commitment {
    /// A commitment made outside a session.
    static func example(
        _ text: String = "send the draft", owner: Owner? = .mentee, state: State = .open, due: Day? = nil,
        kept: Day? = nil, pair: String = "grace-hopper", file: String = "commitments.md", line: Int = 1
    ) -> Commitment {
        let key = CommitmentKey(pair: PairID(pair), file: file, owner: owner, text: text)
        var commitment = Commitment(key: key, line: line, state: state, due: due)
        commitment.kept = kept
        return commitment
    }
}

extension ListEntry {
    /// An item read from its words: a `#word` is a topic.
    static func example(_ words: String) -> ListEntry {
        let parts = words.split(separator: " ")
        let topics = parts.filter { $0.hasPrefix("#") }.map { $0.dropFirst().lowercased() }
        let text = parts.filter { !$0.hasPrefix("#") }.joined(separator: " ")
        return ListEntry(words: words, topics: topics, text: text)
    }
}

/// Numbers that look random and are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
