import DisplayText
import Mentorship

/// What sentences call the two sides of a pair: you, by the first name, or by the role where no name is known.
struct SideWords: Equatable, Sendable {
    /// The most columns a name takes in a sentence.
    private static let widest = 24

    private let own: Side?
    private let mentor: CleanText
    private let mentee: CleanText

    /// The words for a pair.
    init(_ pair: Pair) {
        own = pair.role.side
        mentor = SideWords.name(of: .mentor, in: pair)
        mentee = SideWords.name(of: .mentee, in: pair)
    }

    /// Whether it is the owner's side.
    func isOwn(_ side: Side) -> Bool { own == side }

    /// In the middle of a sentence: `you`, `Grace`, `the mentee`.
    func inside(_ side: Side) -> CleanText { isOwn(side) ? "you" : name(side) }

    /// At the beginning of a sentence: `You`, `Grace`, `The mentee`.
    func first(_ side: Side) -> CleanText {
        guard !isOwn(side) else { return "You" }
        let text = name(side)
        return text == "the \(side.rawValue)" ? "The \(side.rawValue)" : text
    }

    /// Before what is theirs: `your`, `Grace’s`.
    func possessive(_ side: Side) -> CleanText { isOwn(side) ? "your" : "\(name(side))’s" }

    /// A verb behind the name: `hope` with you, `hopes` with anybody else.
    func verb(_ side: Side, _ own: CleanText, _ other: CleanText) -> CleanText { isOwn(side) ? own : other }

    /// The sides in the order in which they are told: the other one first, or the mentee.
    var order: [Side] {
        let first = own?.other ?? .mentee
        return [first, first.other]
    }

    private func name(_ side: Side) -> CleanText { side == .mentor ? mentor : mentee }

    private static func name(of side: Side, in pair: Pair) -> CleanText {
        let word = pair.name(of: side)?.split(whereSeparator: \.isWhitespace).first
        let name = word.map { CleanText(String($0.prefix(200))).truncated(to: widest) }
        return name ?? "the \(side.rawValue)"
    }
}

extension EntryList {
    /// The most items of a list that a page lays out.
    static let mostShown = 200
}

extension CleanText {
    /// Words quoted in a question or a sentence.
    init(quoting words: String) {
        self = CleanText.line(words, mostBytes: 240).truncated(to: 60)
    }
}
