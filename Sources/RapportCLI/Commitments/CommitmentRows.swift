import DisplayText
import Mentorship

/// What a list needs of one pair's commitments, worked out where the pair is read, on any thread.
struct CommitmentRows: Sendable {
    /// One commitment that is wanted.
    struct Row: Sendable {
        var id: CommitmentID
        /// State and due date in one number: open, kept, released; the earliest first, none last.
        var order: UInt64
        var owner: Owner?
        /// Its finished bytes among ``CommitmentRows/bytes``: in JSON the whole object, in plain text what stands
        /// between the id and the pair, and from `words` on what stands behind the owner's name.
        var bytes: Range<Int>
        var words: Int
    }

    /// The beginning of its files' paths, by which pairs are put in order: the stroke behind a folder's name counts.
    let path: [UInt8]
    /// How the pair's folder shows.
    let folder: CleanText
    /// How its owners show: the mentor's, the mentee's, both's, nobody's.
    let owners: [CleanText]
    /// The columns the longest of them takes among the wanted.
    private(set) var ownerWidth = 0
    /// The wanted ones, in the order of lists.
    private(set) var rows: [Row] = []
    /// The finished bytes of all rows.
    private(set) var bytes: [UInt8] = []
    /// The ids of all of the pair's commitments, wanted or not.
    private(set) var ids: [CommitmentID] = []
    /// Whether the filter's name, if it has one, means somebody in this pair.
    let isNameKnown: Bool

    /// Works out the rows of a pair.
    init(of pair: Pair, filter: CommitmentFilter, today: Day, output: ListOutput) {
        path = Array(pair.id.name.utf8) + [UInt8(ascii: "/")]
        folder = CleanText(pair.id.name)
        owners = [.mentor, .mentee, .both, nil].map(pair.plainName)
        var names: PairNames?
        if case .named(let name) = filter.whose {
            names = PairNames(pair: pair)
            isNameKnown = names?.owner(of: name) != nil
        } else {
            isNameKnown = true
        }
        var wanted: [(commitment: Commitment, id: CommitmentID)] = []
        pair.forEachCommitment { commitment in
            let isWanted = filter.includes(commitment, today: today, role: pair.role, names: names)
            guard isWanted || output.needsAllIDs else { return }
            let id = CommitmentID(commitment.key)
            if output.needsAllIDs { ids.append(id) }
            if isWanted { wanted.append((commitment, id)) }
        }
        let orders = wanted.map { CommitmentRows.order(of: $0.commitment) }
        let places = wanted.indices.sorted { left, right in
            if orders[left] != orders[right] { return orders[left] < orders[right] }
            return wanted[left].commitment.precedes(wanted[right].commitment)
        }
        rows.reserveCapacity(wanted.count)
        var page = output.page
        for place in places {
            let start = max(bytes.count, page.bytes.count)
            var words = start
            switch output {
            case .json(let isASCII):
                var json = JSONWriter(isASCII: isASCII)
                json.commitment(wanted[place].commitment, id: wanted[place].id, of: pair, today: today)
                bytes.append(contentsOf: json.bytes)
            case .plain:
                page.putStanding(of: wanted[place].commitment, today: today)
                words = page.bytes.count
                page.putWords(of: wanted[place].commitment)
            }
            rows.append(
                Row(
                    id: wanted[place].id, order: orders[place], owner: wanted[place].commitment.owner,
                    bytes: start..<max(bytes.count, page.bytes.count), words: words))
        }
        let widths = owners.map(\.width)
        ownerWidth = rows.reduce(0) { max($0, widths[CommitmentRows.index(of: $1.owner)]) }
        if case .plain = output { bytes = page.bytes }
    }

    private static func order(of commitment: Commitment) -> UInt64 {
        let state: UInt64 =
            switch commitment.state {
            case .open: 0
            case .kept: 1
            case .released: 2
            }
        let due = commitment.due.map { UInt64($0.days(since: Day.first)) } ?? UInt64(UInt32.max)
        return state << 32 | due
    }

    /// Where an owner stands among ``owners``.
    static func index(of owner: Owner?) -> Int {
        switch owner {
        case .mentor: 0
        case .mentee: 1
        case .both: 2
        case nil: 3
        }
    }
}

/// How a list is to come out.
enum ListOutput: Sendable {
    /// As JSON; in ASCII alone where that is all that can be shown.
    case json(isASCII: Bool)
    /// As plain text, on pages like this empty one.
    case plain(Page)

    /// Whether ids are cut short, which takes knowing all of them.
    var needsAllIDs: Bool {
        if case .plain = self { true } else { false }
    }

    /// An empty page.
    fileprivate var page: Page {
        switch self {
        case .plain(let page): page
        case .json: Page()
        }
    }
}

extension Page {
    /// Puts state and due date, in columns.
    fileprivate mutating func putStanding(of commitment: Commitment, today: Day) {
        switch commitment.state {
        case .open:
            if commitment.isOverdue(on: today) {
                put(ascii: "overdue", width: 10, .warning)
            } else if commitment.due == today {
                put(ascii: "today", width: 10, .strong)
            } else {
                put(ascii: "open", width: 10)
            }
        case .kept: put(ascii: "kept", width: 10, .good)
        case .released: put(ascii: "released", width: 10, .faint)
        }
        if let due = commitment.due { put(ascii: due.description, width: 12) } else { blanks(12) }
    }

    /// Puts what is said behind the owner's name: the words, and what became of the promise.
    fileprivate mutating func putWords(of commitment: Commitment) {
        put(CleanText(commitment.text))
        switch commitment.state {
        case .open: break
        case .kept:
            if let kept = commitment.kept { put(" · kept \(kept.description)", .faint) }
        case .released:
            if let released = commitment.released { put(" · released \(released.description)", .faint) }
            if let reason = commitment.reason { put(" · because: \(CleanText.oneLine(reason))", .faint) }
        }
    }
}
