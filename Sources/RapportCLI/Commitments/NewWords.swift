import DisplayText
import JournalStorage
import Mentorship

/// The words of a new commitment as somebody typed them, with the owner and the dates among them taken out.
///
/// An `@word` at the start says whose it is; `due:DATE` and `made:DATE` are dates wherever they stand, natural ones of a
/// single word included; the first of a kind counts (format.md, "Commitments" and "Fine print").
struct NewWords: Hashable, Sendable {
    /// The words that are left.
    private(set) var text = ""
    /// The `@word` at the start, without its `@` and without a `:` or `,` at its end.
    private(set) var ownerWord: String?
    private(set) var due: Day?
    private(set) var made: Day?

    /// Takes a typed text apart.
    ///
    /// - Parameter takesOwner: whether an `@word` at the start is an owner, because no other was named.
    init(_ typed: String, takesOwner: Bool, today: Day) {
        var words = typed.split(separator: " ")[...]
        var kept: [Substring] = []
        while let word = words.first {
            words = words.dropFirst()
            if takeDate(word, &words, today) { continue }
            if takesOwner, kept.isEmpty, ownerWord == nil, word.first == "@", word.utf8.count > 1 {
                let name = word.dropFirst()
                ownerWord = String(name.last == ":" || name.last == "," ? name.dropLast() : name)
            } else {
                kept.append(word)
            }
        }
        text = kept.joined(separator: " ")
    }

    private mutating func takeDate(_ word: Substring, _ rest: inout ArraySlice<Substring>, _ today: Day) -> Bool {
        guard let colon = word.firstIndex(of: ":") else { return false }
        let kind: WritableKeyPath<NewWords, Day?>
        switch word[..<colon].lowercased() {
        case "due": kind = \.due
        case "made": kind = \.made
        default: return false
        }
        guard self[keyPath: kind] == nil else { return false }
        let value = word[word.index(after: colon)...]
        if value.isEmpty {
            // A date may stand one blank behind its label; only a written one, because `due: today` could be words.
            guard let next = rest.first, let day = Day(next) else { return false }
            rest = rest.dropFirst()
            self[keyPath: kind] = day
            return true
        }
        guard let day = NaturalDate.day(from: String(value), today: today) else { return false }
        self[keyPath: kind] = day
        return true
    }
}
