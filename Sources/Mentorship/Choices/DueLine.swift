/// What is due for the journal's owner, in one line for a prompt or a mail: `2 overdue, 1 today, 3 this week`.
///
/// Counts what is open and mine or both's, and everything where the owner is an observer, if it is overdue or due
/// within the next seven days (cli.md, `rapport due`). Readers on several threads each fill one and add them up.
public struct DueLine: Hashable, Sendable {
    /// The day it is seen from.
    public let today: Day
    /// Those whose due date has passed.
    public private(set) var overdue = 0
    /// Those due on the day itself.
    public private(set) var dueToday = 0
    /// Those due on one of the seven days after it.
    public private(set) var dueThisWeek = 0

    /// Nothing counted yet.
    public init(today: Day) {
        self.today = today
    }

    /// Counts an open commitment with this due date and owner, in a pair where the journal's owner has this role.
    public mutating func add(due: Day?, owner: Owner?, role: Role) {
        guard let due else { return }
        if let side = role.side, owner?.includes(side) != true { return }
        switch due.days(since: today) {
        case ..<0: overdue += 1
        case 0: dueToday += 1
        case 1...7: dueThisWeek += 1
        default: break
        }
    }

    /// Counts a commitment if it is open.
    public mutating func add(_ commitment: Commitment, role: Role) {
        if commitment.state == .open { add(due: commitment.due, owner: commitment.owner, role: role) }
    }

    /// What two lines of one day come to together.
    public static func + (left: DueLine, right: DueLine) -> DueLine {
        var sum = left
        sum.overdue += right.overdue
        sum.dueToday += right.dueToday
        sum.dueThisWeek += right.dueThisWeek
        return sum
    }

    /// The line, without the parts that are zero; nothing when nothing is due.
    public var text: String? {
        let parts = [(overdue, "overdue"), (dueToday, "today"), (dueThisWeek, "this week")]
            .filter { $0.0 > 0 }
            .map { "\($0.0) \($0.1)" }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
