import Mentorship

/// When the owner's stories were told, in all pairs that have been read.
struct Tellings {
    /// That a story was told.
    struct Telling {
        let pair: PairID
        let session: SessionName
    }

    /// The pairs in which something was told, with the sessions in which it was alone.
    private let pairs: [Pair]

    /// What was told in these pairs. Linear in their sessions.
    init(in pairs: [Pair]) {
        self.pairs = pairs.compactMap { pair in
            let telling = pair.sessions.filter { !$0.stories.isEmpty }
            guard !telling.isEmpty else { return nil }
            var pair = pair
            pair.sessions = telling
            return pair
        }
    }

    /// When a story was told, the latest first (``Pair/tellings(of:)``).
    func of(_ story: Story) -> [Telling] {
        pairs.flatMap { pair in pair.tellings(of: story).map { Telling(pair: pair.id, session: $0.session) } }
            .sorted { $0.session > $1.session }
    }
}
