/// Where a pair's topics come from, so that a suggestion can say why it is made.
struct TopicSources {
    /// Something that was written down with a topic.
    private struct Source {
        /// What it is: `goal`, `growth area`, `hope`, `open question`.
        var noun: String
        /// Whose it is; nothing for what is nobody's own.
        var side: Side?
        /// Its words without topics.
        var text: String
    }

    private var sources: [Source] = []
    /// For each topic the first source that has it.
    private var places: [String: Int] = [:]

    /// Whether there is nothing that could be shared.
    var isEmpty: Bool { places.isEmpty }

    /// The topics of goals that are not reached, of growth areas and of hopes.
    ///
    /// - Parameters:
    ///   - sides: whose; those of the first are named first.
    ///   - hopes: which hopes count.
    init(of pair: Pair, sides: [Side], hopes: [HopeState]) {
        for side in sides {
            for goal in pair.profile(of: side)?.goals ?? [] where goal.isTicked != true { add("goal", side, goal) }
        }
        for side in sides {
            for area in pair.profile(of: side)?.growthAreas ?? [] { add("growth area", side, area) }
        }
        for side in sides {
            for hope in hopes where hope.side == side { add("hope", side, hope.hope.entry) }
        }
    }

    /// Adds the topics of open questions behind all others.
    mutating func add(_ questions: [AskedQuestion]) {
        for question in questions {
            let asked = question.question.asked
            guard !asked.topics.isEmpty else { continue }
            add(Source(noun: "open question", side: nil, text: asked.plainText), asked.topics)
        }
    }

    private mutating func add(_ noun: String, _ side: Side, _ entry: ListEntry) {
        guard !entry.topics.isEmpty else { return }
        add(Source(noun: noun, side: side, text: entry.text), entry.topics)
    }

    private mutating func add(_ source: Source, _ topics: [String]) {
        for topic in topics.map({ $0.lowercased() }) where places[topic] == nil { places[topic] = sources.count }
        sources.append(source)
    }

    /// Whether one of these topics, in small letters, is among them.
    func share(_ topics: [String]) -> Bool {
        !places.isEmpty && topics.contains { places[$0] != nil }
    }

    /// How many of these topics, each counted once, are among them.
    func sharedCount(_ topics: [String]) -> Int {
        guard !places.isEmpty else { return 0 }
        return Set(topics.lazy.filter { places[$0] != nil }).count
    }

    /// Why something with these topics fits, by the first source of any: `fits Grace’s goal “Lead a lab” (#leading)`.
    /// At most about 100 characters. Nothing where no topic is shared.
    func reason(for topics: [String], in pair: Pair) -> String? {
        var best: (topic: String, place: Int)?
        for topic in topics {
            guard let place = places[topic], best.map({ place < $0.place }) ?? true else { continue }
            best = (topic, place)
        }
        guard let best else { return nil }
        let source = sources[best.place]
        let whose = source.side.map { pair.possessive(of: $0) } ?? "the"
        let topic = "#" + Phrase.cut(best.topic, to: 20)
        guard !source.text.isEmpty else { return "fits \(whose) \(source.noun) \(topic)" }
        return "fits \(whose) \(source.noun) “\(Phrase.cut(source.text, to: 36))” (\(topic))"
    }
}
