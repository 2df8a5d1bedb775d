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
    /// The line it stands on, from 1, which tells it from another one in the same words; nothing where the first of
    /// several alike is meant.
    let line: Int?

    init(_ value: Value, words: String, otherNames: [String] = [], place: String? = nil, line: Int? = nil) {
        self.value = value
        self.words = words
        self.otherNames = otherNames
        self.place = place
        self.line = line
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

    /// Whether it can't be told from another thing.
    fileprivate func isSame(_ other: NamedItem) -> Bool {
        words == other.words && place == other.place && line == other.line
    }

    /// How a list of those that could be meant names it, in so many columns; its line, where that is asked for.
    fileprivate func shown(withLine: Bool, columns: Int) -> CleanText {
        let line = withLine ? line.map { "line \($0)" } : nil
        let whereabouts = [place, line].compactMap(\.self).joined(separator: ", ")
        let name = CleanText.quoted(words)
        guard !whereabouts.isEmpty else { return name.truncated(to: columns) }
        let whole: CleanText = "\(name) (\(CleanText.oneLine(whereabouts)))"
        return whole.truncated(to: columns)
    }
}

/// That words of a command line mean nothing there, or several things.
struct ItemMistake: Error {
    /// Whether several are meant; else none is.
    let isSeveral: Bool
    /// What is wrong, one sentence.
    let sentence: String
    /// What could be meant, each on a line of its own.
    let candidates: [CleanText]

    /// How many things are named at most.
    private static let mostNamed = 5
    /// How many columns a line takes at most.
    private static let columns = 80

    fileprivate init<Value>(_ sentence: String, isSeveral: Bool, _ items: [NamedItem<Value>]) {
        self.isSeveral = isSeveral
        self.sentence = sentence
        let places = items.map { "\($0.place ?? "") \($0.words)" }
        let areAlike = Set(places).count < places.count
        var lines = items.prefix(Self.mostNamed).map {
            ("  " + $0.shown(withLine: areAlike, columns: Self.columns - 2))
        }
        if items.count > Self.mostNamed { lines.append("  and \(items.count - Self.mostNamed) more") }
        candidates = lines
    }
}

extension ArgumentText {
    /// The one thing that is meant: the one called exactly so, else the only one that has these words within, without
    /// case, accents and topics.
    ///
    /// Of several with the same words in one place the first is meant, unless they stand on lines of their own.
    /// - Parameters:
    ///   - noun: what it is, `hope`.
    ///   - example: what could have been written instead.
    /// - Throws: `JournalError.refused` where there are no words; ``ItemMistake`` with those that could be meant.
    func item<Value>(among items: [NamedItem<Value>], _ noun: String, example: String) throws -> Value {
        let name = try required("The \(noun)", example: example)
        let exact = items.filter { $0.isCalled(name) }
        if let first = exact.first, exact.allSatisfy(first.isSame) { return first.value }
        let part = FoldedName(ArgumentText.withoutTopics(name))
        let found = exact.isEmpty && !part.isEmpty ? items.filter { $0.contains(part) } : exact
        if let first = found.first, found.allSatisfy(first.isSame) { return first.value }
        let quoted = CleanText.quoted(name)
        guard let first = found.first else {
            guard !items.isEmpty else {
                throw ItemMistake(
                    "No \(noun) there has the words \(quoted): there is none yet.", isSeveral: false, items)
            }
            throw ItemMistake("No \(noun) there has the words \(quoted). There is:", isSeveral: false, items)
        }
        guard !found.allSatisfy({ $0.words == first.words && $0.place == first.place }) else {
            throw ItemMistake(
                "\(quoted) stands there more than once: change the words of one in its file, by the line.",
                isSeveral: true, found)
        }
        throw ItemMistake("\(quoted) could be one of these; say more of the words:", isSeveral: true, found)
    }

    /// Words without the topics among them; as they are where nothing else is left.
    static func withoutTopics(_ words: String) -> String {
        guard words.utf8.contains(UInt8(ascii: "#")) else { return words }
        let plain = words.split(separator: " ").filter { $0.utf8.first != UInt8(ascii: "#") || $0.utf8.count < 2 }
        return plain.isEmpty ? words : plain.joined(separator: " ")
    }
}
