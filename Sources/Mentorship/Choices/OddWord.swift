/// A word among those of a commitment that would be read as something else than a word of it (format.md,
/// "Commitments").
public struct OddWord: Hashable, Sendable {
    /// What it would be read as.
    public enum Meaning: Hashable, Sendable {
        /// Whose the commitment is: an `@word` at the start.
        case owner
        /// A date: `kept:2026-11-22`.
        case date
        /// A block id: `^abc` at the end.
        case blockID
        /// The beginning of a comment: `<!--`, with its end behind it.
        case comment
    }

    /// The word as it stands there.
    public let word: String
    /// What it would be read as.
    public let meaning: Meaning

    /// The first such word of a text; nothing where all of it would be read as words. Takes time in proportion to the
    /// text.
    ///
    /// - Parameter names: the words for the two people; where they aren't known, any `@word` at the start is taken for
    ///   one.
    public init?(in text: String, names: PairNames? = nil) {
        let words = text.split(separator: " ")
        if let first = words.first, first.first == "@", first.utf8.count > 1 {
            let name = first.last == ":" || first.last == "," ? first.dropFirst().dropLast() : first.dropFirst()
            if names == nil || names?.owner(of: name) != nil {
                (word, meaning) = (String(first), .owner)
                return
            }
        }
        for (index, candidate) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1] : nil
            if OddWord.isDate(candidate, before: next) {
                (word, meaning) = (String(candidate), .date)
                return
            }
            if candidate.utf8.starts(with: "<!--".utf8), text.contains("-->") {
                (word, meaning) = ("<!--", .comment)
                return
            }
        }
        guard words.count > 1, let last = words.last, OddWord.isBlockID(last) else { return nil }
        (word, meaning) = (String(last), .blockID)
    }

    private static func isDate(_ word: Substring, before next: Substring?) -> Bool {
        guard let colon = word.utf8.firstIndex(of: UInt8(ascii: ":")),
            ["due", "made", "kept", "released"].contains(word[..<colon].lowercased())
        else { return false }
        let value = word[word.utf8.index(after: colon)...]
        return value.isEmpty ? next.flatMap { Day($0) } != nil : Day(value) != nil
    }

    private static func isBlockID(_ word: Substring) -> Bool {
        word.utf8.count > 1 && word.utf8.first == UInt8(ascii: "^")
            && word.utf8.dropFirst().allSatisfy {
                $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) || ($0 | 0x20) &- UInt8(ascii: "a") < 26
            }
    }
}
