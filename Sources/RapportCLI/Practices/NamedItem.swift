import DisplayText
import JournalStorage
import Mentorship

/// Something that a command line can call by its words: a hope, a question, a story.
struct NamedItem<Value> {
    /// What is meant.
    let value: Value
    /// Its words as a list shows them.
    let words: String
    /// What else it goes by: its words without topics, a title, a slug.
    let otherNames: [String]
    /// Where it stands, where things of several lists can be meant: `hope of the mentee`.
    let place: String?

    init(_ value: Value, words: String, otherNames: [String] = [], place: String? = nil) {
        self.value = value
        self.words = words
        self.otherNames = otherNames
        self.place = place
    }

    /// A thing called exactly so.
    fileprivate func isCalled(_ name: String) -> Bool {
        words == name || otherNames.contains(name)
    }

    /// A thing that has these words within.
    fileprivate func contains(_ name: FoldedName) -> Bool {
        FoldedName(ArgumentText.withoutTopics(words)).contains(name)
            || otherNames.contains { FoldedName($0).contains(name) }
    }

    /// How a message names it.
    fileprivate var shown: String {
        place.map { "\(CleanText.quoted(words)) (\($0))" } ?? CleanText.quoted(words).string
    }
}

extension ArgumentText {
    /// How many things a message names at most.
    private static let mostNamed = 8

    /// The one thing that is meant: the one called exactly so, else the only one that has these words within, without
    /// case, accents and topics.
    ///
    /// Of several with the same words in one place the first is meant.
    /// - Parameters:
    ///   - noun: what it is, `hope`.
    ///   - example: what could have been written instead.
    /// - Throws: `.refused` where there are no words; `.notFound` and `.ambiguous` with those that could be meant.
    func item<Value>(
        among items: [NamedItem<Value>], _ noun: String, example: String
    ) throws(JournalError) -> Value {
        let name = try required("The \(noun)", example: example)
        let exact = items.filter { $0.isCalled(name) }
        if let first = exact.first, exact.allSatisfy({ $0.place == first.place && $0.words == first.words }) {
            return first.value
        }
        let part = FoldedName(ArgumentText.withoutTopics(name))
        let found = exact.isEmpty && !part.isEmpty ? items.filter { $0.contains(part) } : exact
        if let first = found.first, found.allSatisfy({ $0.place == first.place && $0.words == first.words }) {
            return first.value
        }
        guard !found.isEmpty else {
            let others =
                items.isEmpty ? "there is none yet" : "there is \(ArgumentText.names(of: items)): say which is meant"
            throw JournalError(.notFound, "No \(noun) there has the words \(CleanText.quoted(name)): \(others).")
        }
        throw JournalError(
            .ambiguous, "\(CleanText.quoted(name)) could be \(ArgumentText.names(of: found)): say more of the words.")
    }

    private static func names<Value>(of items: [NamedItem<Value>]) -> String {
        let names = items.prefix(mostNamed).map(\.shown).joined(separator: ", ")
        return items.count > mostNamed ? "\(names) and \(items.count - mostNamed) more" : names
    }

    /// Words without the topics among them; as they are where nothing else is left.
    static func withoutTopics(_ words: String) -> String {
        guard words.utf8.contains(UInt8(ascii: "#")) else { return words }
        let plain = words.split(separator: " ").filter { $0.utf8.first != UInt8(ascii: "#") || $0.utf8.count < 2 }
        return plain.isEmpty ? words : plain.joined(separator: " ")
    }
}
