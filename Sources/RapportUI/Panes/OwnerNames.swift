import DisplayText
import Mentorship

/// What owners are called in a pair: you, the other's first name, both.
struct OwnerNames: Equatable, Sendable {
    /// The most columns a name takes.
    static let widest = 9

    private var mentor: CleanText = "mentor"
    private var mentee: CleanText = "mentee"

    /// The names where no pair is known.
    init() {}

    /// The names in a pair.
    init(_ pair: Pair) {
        mentor = OwnerNames.name(of: .mentor, in: pair)
        mentee = OwnerNames.name(of: .mentee, in: pair)
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

    private static func name(of side: Side, in pair: Pair) -> CleanText {
        if pair.role.side == side { return "you" }
        let first = pair.name(of: side)?.split(whereSeparator: \.isWhitespace).first
        return first.map { CleanText($0) } ?? (side == .mentor ? "mentor" : "mentee")
    }
}
