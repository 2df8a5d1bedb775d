import DisplayText
import Mentorship

/// A part of what is open.
enum Urgency: Int, CaseIterable, Equatable, Sendable {
    case overdue, thisWeek, later, noDate

    /// How urgent something due on a day is; within the next seven days it is this week's, as `rapport due` has it.
    init(due: Day?, today: Day) {
        switch due.map({ $0.days(since: today) }) {
        case nil: self = .noDate
        case .some(..<0): self = .overdue
        case .some(0...7): self = .thisWeek
        case .some: self = .later
        }
    }

    /// The heading above the part.
    var title: CleanText {
        switch self {
        case .overdue: "OVERDUE"
        case .thisWeek: "THIS WEEK"
        case .later: "LATER"
        case .noDate: "NO DATE"
        }
    }
}
