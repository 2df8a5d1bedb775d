import DisplayText
import Mentorship

/// The commitments of a pair, of both sides: what is open by urgency, then what was kept and released.
struct CommitmentsPane: Equatable, Sendable {
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

    /// One line of the list; `entry` is a place among ``entries``.
    enum Line: Equatable, Sendable {
        case heading(Urgency)
        /// Between what is open and what was kept or released.
        case rule
        /// The mark, the owner and the first words; all of its words where none are given.
        case words(entry: Int, CleanText?)
        /// Further words.
        case more(entry: Int, CleanText)
        /// When it is due.
        case due(entry: Int)
        /// Why it was released.
        case reason(entry: Int)
    }

    /// Columns taken by selection mark and checkbox.
    static let markColumns = 5
    /// The most lines that the words of an open commitment take.
    static let mostLines = 3

    /// The pair whose commitments they are.
    private(set) var pair: PairID?
    /// The commitments in the order of the list.
    private(set) var entries: [Commitment] = []
    /// What owners are called in this pair.
    private(set) var owners = OwnerNames()
    private(set) var columns = 0
    var list = ItemList<CommitmentKey, Line>()

    /// The commitment that is selected.
    var selected: Commitment? { list.position.map { entries[$0] } }

    /// Shows the commitments of a pair within so many columns.
    ///
    /// Takes time in proportion to their number, and a little more to sort them.
    mutating func show(_ pair: Pair?, on today: Day, columns: Int) {
        self.columns = columns
        owners = pair.map { OwnerNames($0) } ?? OwnerNames()
        let open = CommitmentsPane.sorted(pair, open: true) { $0.precedes($1) }
        let closed = CommitmentsPane.sorted(pair, open: false, by: CommitmentsPane.closedLater)
        entries = open + closed
        let content = content(openCount: open.count, today: today)
        if pair?.id == self.pair { list.replace(with: content) } else { list.start(with: content) }
        self.pair = pair?.id
    }

    /// Lays the list out anew within so many columns.
    mutating func resize(columns: Int, on today: Day) {
        guard columns != self.columns else { return }
        self.columns = columns
        list.replace(with: content(openCount: entries.count { $0.state == .open }, today: today))
    }

    /// The first commitment in the list that was written in a session; nothing where there is none.
    func first(of session: SessionName) -> CommitmentKey? {
        entries.first { $0.session == session }?.key
    }

    /// Columns left for words beside mark and owner.
    private var wordColumns: Int {
        columns - CommitmentsPane.markColumns - owners.columns - 1
    }

    private func content(openCount: Int, today: Day) -> ItemList<CommitmentKey, Line>.Content {
        var content = ItemList<CommitmentKey, Line>.Content()
        var urgency: Urgency?
        for (index, commitment) in entries.enumerated() {
            if index < openCount {
                let its = Urgency(due: commitment.due, today: today)
                if its != urgency {
                    urgency = its
                    content.append(.heading(its))
                }
            } else if index == openCount, openCount > 0 {
                content.append(.rule)
            }
            content.append(commitment.key, lines: lines(of: commitment, at: index))
        }
        return content
    }

    private func lines(of commitment: Commitment, at index: Int) -> [Line] {
        guard commitment.state == .open else {
            let hasReason = commitment.state == .released && commitment.reason != nil
            return hasReason ? [.words(entry: index, nil), .reason(entry: index)] : [.words(entry: index, nil)]
        }
        var lines: [Line] = []
        if commitment.text.fitsAsItIs(in: wordColumns) || wordColumns < 1 {
            lines.append(.words(entry: index, nil))
        } else {
            var words = CleanText(commitment.text).wrapped(at: wordColumns)
            if words.count > CommitmentsPane.mostLines {
                let rest = words[(CommitmentsPane.mostLines - 1)...].joined(separator: " ")
                words = words.prefix(CommitmentsPane.mostLines - 1) + [rest]
            }
            lines.append(.words(entry: index, words.first))
            for line in words.dropFirst() { lines.append(.more(entry: index, line)) }
        }
        if commitment.due != nil { lines.append(.due(entry: index)) }
        return lines
    }

    private static func sorted(
        _ pair: Pair?, open: Bool, by precedes: (Commitment, Commitment) -> Bool
    ) -> [Commitment] {
        var found: [Commitment] = []
        pair?.forEachCommitment { if ($0.state == .open) == open { found.append($0) } }
        return found.sorted(by: precedes)
    }

    /// Whether a closed commitment was closed later than another, or stands before it where both were closed together.
    private static func closedLater(_ left: Commitment, _ right: Commitment) -> Bool {
        let days = (left.kept ?? left.released ?? left.due, right.kept ?? right.released ?? right.due)
        guard days.0 != days.1 else { return left.precedes(right) }
        guard let leftDay = days.0 else { return false }
        return days.1.map { leftDay > $0 } ?? true
    }
}

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

extension Commitment {
    /// The session in which it was made; nothing where it was made outside one.
    var session: SessionName? {
        key.file.hasPrefix("sessions/") ? SessionName(fileName: String(key.file.dropFirst(9))) : nil
    }
}

extension String {
    /// Whether it is printable ASCII and fits in so many columns, so that it needs no closer look.
    fileprivate func fitsAsItIs(in columns: Int) -> Bool {
        utf8.count <= columns && utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    }
}
