/// Phrases to be found in many texts: each a run of whole words, compared as ``Wording`` does.
///
/// Looking through a text is linear in its words. Phrases of more than eight words are found only where they are the
/// whole text.
struct WordRuns {
    private static let longest = 8

    private var places: [Substring: Int] = [:]
    /// How many words the phrases have, the shortest first.
    private var lengths: [Int] = []

    /// Phrases, each found by its place among them; of equal ones the first is, and empty ones never are.
    init(_ phrases: some Sequence<Wording>) {
        for (place, phrase) in phrases.enumerated() where !phrase.isEmpty {
            let text = phrase.text[...]
            guard places[text] == nil else { continue }
            places[text] = place
            let length = phrase.text.utf8.reduce(1) { $1 == UInt8(ascii: " ") ? $0 + 1 : $0 }
            if length <= WordRuns.longest, !lengths.contains(length) { lengths.append(length) }
        }
        lengths.sort()
    }

    /// Whether there is nothing to be found.
    var isEmpty: Bool { places.isEmpty }

    /// The place of the phrase that a text is, as a whole.
    func place(of text: Wording) -> Int? { places[text.text[...]] }

    /// The places of the phrases that stand in a text, as they come; one that stands there twice comes twice.
    func places(in text: Wording) -> [Int] {
        guard !isEmpty, !text.isEmpty else { return [] }
        var found: [Int] = []
        if let whole = place(of: text) { found.append(whole) }
        let words = text.text.split(separator: " ")
        for start in words.indices {
            for length in lengths where length < words.count && start + length <= words.count {
                let run = text.text[words[start].startIndex..<words[start + length - 1].endIndex]
                if let place = places[run] { found.append(place) }
            }
        }
        return found
    }
}
