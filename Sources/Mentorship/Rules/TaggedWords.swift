/// A text taken apart into the topics that stand in it and the words that are left.
///
/// A topic is `#` and letters, digits, `_`, `-` or `/` with a letter among them, after a blank or at the start; it is given
/// in small letters without `#`, and punctuation right behind it is no part of it (format.md, "Lines, front matter,
/// sections").
struct TaggedWords: Hashable, Sendable {
    /// The words without topics, with single blanks.
    let text: String
    /// The topics in the order they stand.
    let topics: [String]

    /// Takes a text apart, of one line or of several. Linear in it.
    init(_ words: String) {
        guard words.utf8.contains(UInt8(ascii: "#")) else {
            text = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            topics = []
            return
        }
        var plain: [Substring] = []
        var topics: [String] = []
        for word in words.split(whereSeparator: \.isWhitespace) {
            if let topic = TaggedWords.topic(word) { topics.append(topic) } else { plain.append(word) }
        }
        text = plain.joined(separator: " ")
        self.topics = topics
    }

    private static func topic(_ word: Substring) -> String? {
        guard word.unicodeScalars.first == "#" else { return nil }
        let name = word.unicodeScalars.dropFirst().prefix(while: mayStandInTopic)
        guard name.contains(where: \.properties.isAlphabetic) else { return nil }
        return String(name).lowercased()
    }

    /// Whether a character may be part of a topic.
    static func mayStandInTopic(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "_" || scalar == "-" || scalar == "/" { return true }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType == .decimal
            || properties.generalCategory == .nonspacingMark
    }
}

extension Remark {
    /// Its words without topics, on one line.
    var plainText: String { TaggedWords(text).text }

    /// Its words as they are compared, without topics.
    public var wording: Wording {
        // Most have no topics, and a wording brings blanks down to one by itself.
        text.utf8.contains(UInt8(ascii: "#")) ? Wording(plainText) : Wording(text)
    }
}
