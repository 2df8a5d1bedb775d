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
        /// The mark, the owner and the first words.
        case words(entry: Int, CleanText)
        /// Further words.
        case more(entry: Int, CleanText)
        /// When it is due.
        case due(entry: Int)
        /// Why it was released.
        case reason(entry: Int, CleanText)
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
        let open = CommitmentsPane.sorted(pair, states: [.open]) { $0.precedes($1) }
        let closed = CommitmentsPane.sorted(pair, states: [.kept, .released], by: CommitmentsPane.closedLater)
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
        let text = CleanText(commitment.text)
        guard commitment.state == .open else {
            let reason = commitment.state == .released ? commitment.reason : nil
            let lines: [Line] = [.words(entry: index, text)]
            return reason.map { lines + [.reason(entry: index, CleanText($0.replacingLineBreaks))] } ?? lines
        }
        var words = text.fits(in: wordColumns) || wordColumns < 1 ? [text] : text.wrapped(at: wordColumns)
        if words.count > CommitmentsPane.mostLines {
            let rest = words[(CommitmentsPane.mostLines - 1)...].joined(separator: " ")
            words = words.prefix(CommitmentsPane.mostLines - 1) + [rest]
        }
        var lines = words.enumerated().map { number, line -> Line in
            number == 0 ? .words(entry: index, line) : .more(entry: index, line)
        }
        if lines.isEmpty { lines = [.words(entry: index, text)] }
        return commitment.due == nil ? lines : lines + [.due(entry: index)]
    }

    private static func sorted(
        _ pair: Pair?, states: [Commitment.State], by precedes: (Commitment, Commitment) -> Bool
    ) -> [Commitment] {
        var found: [Commitment] = []
        pair?.forEachCommitment { if states.contains($0.state) { found.append($0) } }
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
    /// The text on one line.
    fileprivate var replacingLineBreaks: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
