import DisplayText
import Mentorship

/// What the list of pairs shows of one pair, worked out once when the pair is read.
struct PairCard: Equatable, Sendable {
    /// How many months the spark line spans.
    static let months = 6

    let id: PairID
    let group: PairGroup
    /// The other one's name, or both where the owner observes; the folder's name where none is written.
    let name: CleanText
    /// The name as names are ordered and found.
    let folded: FoldedName
    /// What a filter looks at: the names, the programme, why it wants care, and how it stands.
    let searched: FoldedName
    /// Days since the last held session; nothing where there was none.
    let daysSince: Int?
    /// Sessions held in each of the last months, the oldest first.
    let sessions: [Int]
    /// The first reason why the pair wants care.
    let attention: Attention?
    /// What is due for the journal's owner.
    let due: DueFigures
    /// What of it can't be read as documented.
    let faults: FaultFigures
    /// What there was to celebrate, the newest first.
    let milestones: [Milestone]
    /// What there is to celebrate now.
    let celebrations: [Milestone]
    /// Whether the whole pair has been read; else only its people are known.
    let isComplete: Bool

    /// The card of a pair as it stands today.
    init(_ pair: Pair, today: Day, includesPrivate: Bool) {
        id = pair.id
        group = PairGroup(pair, today: today)
        let name = pair.title
        self.name = CleanText(name)
        folded = FoldedName(name)
        isComplete = pair.isComplete
        faults = FaultFigures(pair)
        let names = [name] + Side.allCases.compactMap { pair.name(of: $0) }
        let standing = [group.title.string, pair.status(on: today).rawValue, pair.programme ?? ""]
        guard pair.isComplete else {
            searched = FoldedName((names + standing).joined(separator: "\n"))
            (daysSince, sessions, attention, due) = (nil, [], nil, DueFigures())
            (milestones, celebrations) = ([], [])
            return
        }
        milestones = pair.milestones(on: today)
        celebrations = pair.celebrations(on: today)
        daysSince = pair.lastSession(on: today).map { today.days(since: $0.name.day) }
        sessions = pair.sessionsByMonth(last: PairCard.months, on: today)
        let attention = pair.attention(on: today, includingPrivate: includesPrivate)
        self.attention = attention.first
        let reasons = attention.flatMap { [$0.kind.rawValue, $0.text] }
        let marks = faults.isEmpty ? [] : [faults.words.string]
        searched = FoldedName((names + standing + reasons + marks).joined(separator: "\n"))
        var line = DueLine(today: today)
        pair.forEachCommitment { line.add($0, role: pair.role) }
        due = DueFigures(overdue: line.overdue, thisWeek: line.dueToday + line.dueThisWeek)
    }

    /// Whether it takes as many lines in the list of pairs as another.
    func takesRoom(like other: PairCard) -> Bool {
        (attention == nil) == (other.attention == nil) && faults.isEmpty == other.faults.isEmpty
    }

    /// Whether it stands before another in the list of pairs: by group, then by name, then by folder.
    func precedes(_ other: PairCard) -> Bool {
        if group != other.group { return group < other.group }
        if folded != other.folded { return folded.text < other.folded.text }
        return id < other.id
    }
}

/// A part of the list of pairs: by the owner's role while a pair is active, by its status otherwise.
enum PairGroup: Int, Comparable, Sendable {
    case asMentor, asMentee, observed, paused, alumni, closed

    /// The group of a pair today.
    init(_ pair: Pair, today: Day) {
        switch (pair.status(on: today), pair.role) {
        case (.active, .mentor): self = .asMentor
        case (.active, .mentee): self = .asMentee
        case (.active, .observer): self = .observed
        case (.paused, _): self = .paused
        case (.alumni, _): self = .alumni
        case (.closed, _): self = .closed
        }
    }

    /// The heading above the group.
    var title: CleanText {
        switch self {
        case .asMentor: "you as mentor"
        case .asMentee: "you as mentee"
        case .observed: "you observe"
        case .paused: "paused"
        case .alumni: "alumni"
        case .closed: "closed"
        }
    }

    static func < (left: PairGroup, right: PairGroup) -> Bool { left.rawValue < right.rawValue }
}

/// How many commitments are overdue, and due within a week, for the journal's owner.
struct DueFigures: Equatable, Sendable {
    var overdue = 0
    var thisWeek = 0

    static func + (left: DueFigures, right: DueFigures) -> DueFigures {
        DueFigures(overdue: left.overdue + right.overdue, thisWeek: left.thisWeek + right.thisWeek)
    }

    static func - (left: DueFigures, right: DueFigures) -> DueFigures {
        DueFigures(overdue: left.overdue - right.overdue, thisWeek: left.thisWeek - right.thisWeek)
    }
}
