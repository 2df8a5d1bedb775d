import DisplayText
import Mentorship

/// What a pair and the owners in it are called: you, the other's first name, both.
struct OwnerNames: Equatable, Sendable {
    /// The most columns a name takes.
    static let widest = 9

    /// What the pair is called: the other one's name, or both where the owner observes.
    let pair: CleanText
    private let mentor: CleanText
    private let mentee: CleanText
    /// Both whole names, as a filter looks at them.
    private let names: String
    private let wholeMentor: String
    private let wholeMentee: String

    /// The names where no pair is known.
    init() {
        (pair, mentor, mentee, names) = ("", "mentor", "mentee", "")
        (wholeMentor, wholeMentee) = ("", "")
    }

    /// The names in a pair.
    init(_ pair: Pair) {
        mentor = OwnerNames.name(of: .mentor, in: pair)
        mentee = OwnerNames.name(of: .mentee, in: pair)
        self.pair = CleanText(pair.title)
        (wholeMentor, wholeMentee) = (pair.name(of: .mentor) ?? "", pair.name(of: .mentee) ?? "")
        names = Side.allCases.compactMap { pair.name(of: $0) }.joined(separator: " ")
    }

    /// What an owner is called; a dash where there is none.
    subscript(owner: Owner?) -> CleanText {
        switch owner {
        case .mentor: mentor
        case .mentee: mentee
        case .both: "both"
        case nil: "-"
        }
    }

    /// Columns for the longest of them.
    var columns: Int { min(max(mentor.width, mentee.width, 4), OwnerNames.widest) }

    /// What a filter looks at: the words, what the owner is called, and the names of both.
    func searchText(of commitment: Commitment) -> FoldedName {
        FoldedName("\(commitment.text)\n\(self[commitment.owner].string)\n\(names)")
    }

    /// What a filter of the pair's own list looks at: the words, what the owner is called, and when it is due. The names
    /// of the pair would fit all of them.
    func ownSearchText(of commitment: Commitment) -> FoldedName {
        let owner =
            switch commitment.owner {
            case .mentor: wholeMentor
            case .mentee: wholeMentee
            case .both, nil: ""
            }
        let due = commitment.due.map { "\(CalendarWords.full($0).string) \($0)" } ?? ""
        return FoldedName("\(commitment.text)\n\(self[commitment.owner].string) \(owner)\n\(due)")
    }

    /// What a filter looks at besides the words: what the owner is called, and the names of both.
    func searchText(of owner: Owner?) -> FoldedName {
        FoldedName("\(self[owner].string)\n\(names)")
    }

    private static func name(of side: Side, in pair: Pair) -> CleanText {
        if pair.role.side == side { return "you" }
        let first = pair.name(of: side)?.split(whereSeparator: \.isWhitespace).first
        return first.map { CleanText($0) } ?? (side == .mentor ? "mentor" : "mentee")
    }
}
