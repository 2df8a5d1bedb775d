import DisplayText
import JournalStorage
import Mentorship

/// The words of a new commitment as somebody typed them, with the owner and the dates among them taken out.
///
/// An `@word` at the start says whose it is; `due:DATE` and `made:DATE` are dates wherever they stand, natural ones of
/// a single word included (format.md, "Commitments" and "Fine print").
struct NewWords: Hashable, Sendable {
    /// The words that are left.
    private(set) var text = ""
    /// The `@word` at the start as it was typed.
    private(set) var typedOwner: String?
    private(set) var due: Day?
    private(set) var made: Day?

    /// Takes a typed text apart.
    ///
    /// - Throws: `.refused` where a `due:` has no date behind it or comes twice, because the promise would be without
    ///   the date that was meant.
    init(_ typed: String, today: Day) throws(JournalError) {
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
    var ownerWord: String? {
        typedOwner.map { typed in
            let name = typed.dropFirst()
            return String(name.last == ":" || name.last == "," ? name.dropLast() : name)
        }
    }

    /// The words that are left where the `@word` at the start is no owner but one of them.
    var textWithOwnerWord: String {
        guard let typedOwner else { return text }
        return text.isEmpty ? typedOwner : "\(typedOwner) \(text)"
    }

    /// Refuses words for a commitment that is there already where a due date is meant among them: it would not become
    /// one.
    static func refuseDueDate(in text: String) throws(JournalError) {
        for word in text.split(separator: " ") {
            guard let label = DateLabel(startOf: word), label.kind == .due else { continue }
            throw label.refusal("only its words are changed here. `rapport move ID --due DATE` gives it a due date")
        }
    }

    private mutating func take(
        _ label: DateLabel, before rest: inout ArraySlice<Substring>, _ today: Day
    ) throws(JournalError) -> Bool {
        let day = label.date(before: &rest, today: today)
        switch label.kind {
        case .made:
            guard let day, made == nil else { return false }
            made = day
        case .due:
            guard let day else {
                throw label.refusal(
                    "\(label.isBare ? "no date follows it" : "that is no date"). Write one without blanks, such as due:2026-12-01 or due:fri, or give it with "
                        + "--due \"in 2 weeks\"")
            }
            guard due == nil else { throw label.refusal("a due date is said already. Leave one of the two out") }
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

    let kind: Kind
    /// The word, label and all.
    private let word: Substring
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

    /// Its date, if there is one. It may stand one blank behind the label; then only a written one, because `due:
    /// today` could be words.
    func date(before rest: inout ArraySlice<Substring>, today: Day) -> Day? {
        guard value.isEmpty else { return NaturalDate.day(from: String(value), today: today) }
        guard let next = rest.first, let day = Day(next) else { return nil }
        rest = rest.dropFirst()
        return day
    }

    func refusal(_ reason: String) -> JournalError {
        JournalError(.refused, "\(CleanText.quoted(word)) can't be among the words: \(reason).")
    }
}
