import DisplayText
import Mentorship
import TerminalGrid

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
    /// What of the screen it has for its lines.
    private(set) var room = Size.zero
    /// What is to be selected once the pair has been read again, where that isn't what was.
    private var expectation: Expectation?
    var list = ItemList<CommitmentKey, Line>()

    /// The commitment that is selected.
    var selected: Commitment? { list.position.map { entries[$0] } }

    /// Shows the commitments of a pair in that much room.
    ///
    /// Takes time in proportion to their number, and a little more to sort them.
    mutating func show(_ pair: Pair?, on today: Day, in room: Size) {
        self.room = room
        let place = list.position ?? 0
        owners = pair.map { OwnerNames($0) } ?? OwnerNames()
        var (open, closed): ([Commitment], [Commitment]) = ([], [])
        pair?.forEachCommitment { if $0.state == .open { open.append($0) } else { closed.append($0) } }
        open.sort { $0.precedes($1) }
        closed.sort(by: CommitmentsPane.closedLater)
        entries = open + closed
        let content = content(openCount: open.count, today: today)
        if pair?.id == self.pair {
            list.replace(with: content, selecting: expected(open: open, place: place))
        } else {
            list.start(with: content)
        }
        expectation = nil
        self.pair = pair?.id
    }

    /// Lays the list out anew in that much room.
    mutating func resize(to room: Size, on today: Day) {
        guard room != self.room else { return }
        self.room = room
        list.replace(with: content(openCount: entries.count { $0.state == .open }, today: today))
    }

    /// What was done to a commitment, and where that leaves the selection.
    enum Expectation: Equatable, Sendable {
        /// It was kept or released: the next open one takes its place.
        case closed(CommitmentKey)
        /// What was done to it was taken back: it is to be selected again.
        case returned(CommitmentKey)
    }

    /// Says what is about to be seen of a change when the pair has been read again, so that the selection follows: from
    /// what is kept or released to the next open one, so that several can be ticked off in a row.
    mutating func expect(_ expectation: Expectation) {
        self.expectation = expectation
    }

    /// What is to be selected among new entries, where that isn't what was; `place` is that of what was.
    private func expected(open: [Commitment], place: Int) -> CommitmentKey? {
        switch expectation {
        case .closed(let key):
            guard key == list.selected, !open.isEmpty, !open.contains(where: { $0.key == key }) else { return nil }
            return open[min(place, open.count - 1)].key
        case .returned(let key): return key
        case nil: return nil
        }
    }

    /// The first commitment in the list that was written in a session; nothing where there is none.
    func first(of session: SessionName) -> CommitmentKey? {
        entries.first { $0.session == session }?.key
    }

    /// The column in which words begin, behind mark and owner.
    var wordStart: Int { CommitmentsPane.markColumns + owners.columns + 1 }

    /// Columns for words: to the right they leave one free.
    var wordColumns: Int { room.columns - wordStart - 1 }

    /// How many lines the words of an open commitment may take: they leave one for its date where few can be seen.
    private var mostLines: Int { min(CommitmentsPane.mostLines, max(room.rows - 1, 1)) }

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
            if words.count > mostLines {
                words = words.prefix(mostLines - 1) + [words[(mostLines - 1)...].joined(separator: " ")]
            }
            lines.append(.words(entry: index, words.first))
            for line in words.dropFirst() { lines.append(.more(entry: index, line)) }
        }
        if commitment.due != nil { lines.append(.due(entry: index)) }
        return lines
    }

    /// Whether a closed commitment was closed later than another, or stands before it where both were closed together.
    private static func closedLater(_ left: Commitment, _ right: Commitment) -> Bool {
        let days = (left.kept ?? left.released ?? left.due, right.kept ?? right.released ?? right.due)
        guard days.0 != days.1 else { return left.precedes(right) }
        guard let leftDay = days.0 else { return false }
        return days.1.map { leftDay > $0 } ?? true
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
