import Mentorship

/// Which of one side's gives cover a hope of the other: by a shared topic or in the same words (format.md, "pair.md").
///
/// Made once for all hopes of a side, so that a page of very many takes time in proportion to their number.
struct AgreementCoverage {
    private var byTopic: [String: [Int]] = [:]
    private var byWording: [Wording: [Int]] = [:]

    /// The coverage by these gives, which are told by their places.
    init(_ gives: [ListEntry]) {
        for (place, give) in gives.enumerated() {
            for topic in Set(give.topics) { byTopic[topic, default: []].append(place) }
            let wording = Wording(give)
            if !wording.isEmpty { byWording[wording, default: []].append(place) }
        }
    }

    /// The places of the gives that cover a hope, from 0, in their order; at most so many.
    func places(covering hope: ListEntry, atMost most: Int = 20) -> [Int] {
        var places = Set((byWording[Wording(hope)] ?? []).prefix(most))
        for topic in hope.topics.prefix(most) { places.formUnion((byTopic[topic] ?? []).prefix(most)) }
        return Array(places.sorted().prefix(most))
    }
}
