/// The words of a new commitment as somebody typed them, with the owner and the dates among them taken out.
///
/// An `@word` at the start says whose it is; `due:DATE` and `made:DATE` are dates wherever they stand. A due date may be
/// a natural one, and then is as long as it can be: `due:in 2 weeks`, `due:1 dec` (format.md, "Commitments" and "Fine
/// print"; rules.md, "Natural dates").
public struct NewWords: Hashable, Sendable {
    /// Why the words can't be taken as they stand, because the promise would be without the date that was meant.
    public struct Refusal: Error, Hashable, Sendable {
        /// What is wrong with a `due:`.
        public enum Fault: Hashable, Sendable {
            /// Nothing stands behind it.
            case bare
            /// What stands behind it is no date.
            case noDate
            /// It is the second one.
            case second
            /// Only the words of a commitment are changed, and it would not become a date.
            case onlyWords
        }

        /// The word that is meant, as it was typed: `due:soon`.
        public let word: String
        /// What is wrong with it.
        public let fault: Fault
    }

    /// The words that are left.
    public private(set) var text = ""
    /// The `@word` at the start as it was typed.
    public private(set) var typedOwner: String?
    /// The day by which it is promised.
    public private(set) var due: Day?
    /// The day it was made.
    public private(set) var made: Day?

    /// Takes a typed text apart.
    ///
    /// - Throws: where a `due:` has no date behind it or comes twice.
    public init(_ typed: String, today: Day) throws(Refusal) {
        var words = typed.split(separator: " ")[...]
        var kept: [Substring] = []
        while let word = words.first {
            words = words.dropFirst()
            if let label = DateLabel(startOf: word), try take(label, before: &words, today) { continue }
            if kept.isEmpty, typedOwner == nil, word.first == "@", word.utf8.count > 1 {
                typedOwner = String(word)
            } else {
                kept.append(word)
            }
        }
        text = kept.joined(separator: " ")
    }

    /// The owner's word, without its `@` and without a `:` or `,` at its end.
    public var ownerWord: String? {
        typedOwner.map { typed in
            let name = typed.dropFirst()
            return String(name.last == ":" || name.last == "," ? name.dropLast() : name)
        }
    }

    /// The words that are left where the `@word` at the start is no owner but one of them.
    public var textWithOwnerWord: String {
        guard let typedOwner else { return text }
        return text.isEmpty ? typedOwner : "\(typedOwner) \(text)"
    }

    /// Refuses words for a commitment that is there already where a due date is meant among them: it would not become
    /// one.
    public static func refuseDueDate(in text: String) throws(Refusal) {
        for word in text.split(separator: " ") {
            guard let label = DateLabel(startOf: word), label.kind == .due else { continue }
            throw Refusal(word: String(word), fault: .onlyWords)
        }
    }

    private mutating func take(
        _ label: DateLabel, before rest: inout ArraySlice<Substring>, _ today: Day
    ) throws(Refusal) -> Bool {
        switch label.kind {
        case .made:
            guard let day = label.date(before: &rest, today: today), made == nil else { return false }
            made = day
        case .due:
            guard let day = label.date(before: &rest, today: today) else {
                throw Refusal(word: String(label.word), fault: label.isBare ? .bare : .noDate)
            }
            guard due == nil else { throw Refusal(word: String(label.word), fault: .second) }
            due = day
        }
        return true
    }
}

/// The label of a date as a word of a typed text begins with it, in any case.
private struct DateLabel {
    enum Kind: String {
        case due, made
    }

    /// How many words a natural date has at most.
    private static let mostWords = 3

    let kind: Kind
    /// The word, label and all.
    let word: Substring
    /// What stands behind the label in the same word.
    private let value: Substring

    init?(startOf word: Substring) {
        guard let colon = word.utf8.firstIndex(of: UInt8(ascii: ":")),
            let kind = Kind(rawValue: word[..<colon].lowercased())
        else { return nil }
        self.kind = kind
        self.word = word
        value = word[word.utf8.index(after: colon)...]
    }

    /// Whether nothing stands behind the label in the same word.
    var isBare: Bool { value.isEmpty }

    /// Its date, if there is one: the longest that stands there. It may stand one blank behind the label; then only a
    /// written one, because `due: today` could be words.
    func date(before rest: inout ArraySlice<Substring>, today: Day) -> Day? {
        guard !isBare else {
            guard let next = rest.first, let day = Day(next) else { return nil }
            rest = rest.dropFirst()
            return day
        }
        for further in (0..<DateLabel.mostWords).reversed() where further <= rest.count {
            let words = [value] + rest.prefix(further)
            guard let day = NaturalDate.day(from: words.joined(separator: " "), today: today) else { continue }
            rest = rest.dropFirst(further)
            return day
        }
        return nil
    }
}
