import DisplayText
import Mentorship
import TerminalGrid

/// Commitments of both sides: what is open by urgency, then what was kept and released, unless that is folded away.
struct CommitmentsPane: Equatable, Sendable {
    /// Which commitments are shown.
    enum Scope: Equatable, Sendable {
        /// Those of the selected pair.
        case pair
        /// Those made in the session that is selected in the timeline.
        case session
        /// Those of all pairs.
        case all
    }

    /// What is shown now, so that what replaces the same keeps its place.
    private enum Shown: Equatable, Sendable {
        case pair(PairID?)
        case session(PairID?, SessionName?)
        case all
    }

    /// One line of the list; `entry` is a place among ``entries``.
    enum Line: Equatable, Sendable {
        case heading(Urgency)
        /// That nothing is open.
        case nothingOpen
        /// Between what is open and what was kept or released.
        case rule
        /// How many were kept and released and are folded away.
        case folded
        /// How many more were kept and released than are shown.
        case unshown(Int)
        /// The mark, the owner and the first words; all of its words where none are given.
        case words(entry: Int, CleanText?)
        /// Further words.
        case more(entry: Int, CleanText)
        /// When it is due.
        case due(entry: Int)
        /// Its pair, and when it is due, where those of all pairs are shown.
        case place(entry: Int)
        /// Why it was released.
        case reason(entry: Int)
    }

    /// A commitment of the list: where it is found, so that long lists are light.
    struct Entry: Equatable, Sendable {
        /// The place of its array among ``sources``.
        let source: Int
        /// Its place in that array.
        let place: Int
        /// The place of its pair's names among ``people``.
        let people: Int
    }

    /// Which commitments are shown.
    private(set) var scope = Scope.pair
    /// Whether what was kept and released is shown.
    private(set) var showsClosed = false
    /// What they are narrowed to: words, owner or the pair's people.
    private(set) var filter = ListFilter<CommitmentKey>()
    /// Those that are marked, what the filter hides among them.
    var marked: [Commitment] { marks.marked }
    /// Those of the marked ones that are not shown: a command never touches them unseen.
    var hiddenMarks: Set<CommitmentKey> { marks.hidden }
    var marks = Marks()

    /// The commitments in the order of the list (``subscript(_:)``).
    private(set) var entries: [Entry] = []
    /// The arrays in which they are found.
    private(set) var sources: [[Commitment]] = []
    /// How many of these are open: they come first.
    private(set) var openCount = 0
    /// How many were kept, and how many released, whether they are shown or not.
    private(set) var closedCounts = ClosedCounts()
    /// What the pairs and the owners in them are called.
    private(set) var people: [OwnerNames] = []
    /// Columns for the owner.
    private(set) var ownerColumns = 4
    /// What of the screen it has for its lines.
    private(set) var room = Size.zero
    private var shown: Shown?
    /// The commitments of all pairs that were laid out last (``Context/commitmentsVersion``).
    private var version = 0
    /// What was kept and released in all pairs, while that is shown.
    private(set) var closedIndex = ClosedIndex()
    /// What is to be selected once the pair has been read again, where that isn't what was.
    private var expectation: Expectation?
    /// What was selected before another scope was chosen.
    private var before: CommitmentKey?
    var list = ItemList<CommitmentKey, Line>()

    /// The commitment that is selected.
    var selected: Commitment? { list.position.map { self[entries[$0]] } }

    /// What the pair of the selected one is called.
    var nameOfSelected: CleanText? {
        guard let entry = list.position.map({ entries[$0] }), people.indices.contains(entry.people) else { return nil }
        return people[entry.people].pair
    }

    /// The commitment of an entry.
    subscript(entry: Entry) -> Commitment { sources[entry.source][entry.place] }

    /// The commitments that a command is about: those that are marked and shown, else the selected one.
    var chosen: [Commitment] {
        guard !marked.isEmpty else { return selected.map { [$0] } ?? [] }
        let shown = hiddenMarks.isEmpty ? marked : marked.filter { !hiddenMarks.contains($0.key) }
        return shown.isEmpty ? selected.map { [$0] } ?? [] : shown
    }

    /// The session that is followed; nothing where none is.
    var session: SessionName? {
        if case .session(_, let session) = shown { session } else { nil }
    }

    /// Whether it shows what is asked for already: another session may have been selected, or another pair been read.
    func isCurrent(_ pair: PairID?, _ session: SessionName?, in context: Context) -> Bool {
        switch scope {
        case .pair: shown == .pair(pair)
        case .session: shown == .session(pair, session)
        case .all: shown == .all && version == context.commitmentsVersion
        }
    }

    /// Shows commitments in that much room: of a pair, of a session in it, or of all pairs, as was chosen.
    ///
    /// Takes time in proportion to their number, and a little more to sort them.
    mutating func show(_ pair: Pair?, session: SessionName?, in context: Context, room: Size) {
        self.room = room
        version = context.commitmentsVersion
        if scope == .all { marks.showAll() } else { marks.showOnly(pair?.id) }
        if scope == .all, showsClosed {
            closedIndex.follow(context, folding: filter.isActive)
        } else {
            closedIndex = ClosedIndex()
        }
        var gathered = gather(pair, session, in: context)
        if case .returned(let key) = expectation, !gathered.holds(key) {
            gathered = widened(toShow: key, pair, session, in: context) ?? gathered
        }
        let wanted = wanted()
        (people, sources) = (gathered.people, gathered.sources)
        entries = gathered.open + gathered.closed
        openCount = gathered.open.count
        closedCounts = gathered.counts
        marks.take(gathered.marked)
        marks.noteHidden(behind: entries, of: sources)
        ownerColumns = columnsForOwners()
        let content = content(of: gathered, today: context.today)
        let next = next(pair?.id, session)
        if next == shown {
            list.replace(with: content, selecting: wanted)
        } else {
            // All pairs begin with what is most urgent; back from them, what was selected before is selected again.
            let former =
                next == .all ? [] : shown == .all ? [before, list.selected] : [list.selected, before]
            list.start(with: content)
            for key in ([wanted] + former).compactMap(\.self) where list.select(key) { break }
            shown = next
        }
        expectation = nil
    }

    /// Lays the list out anew in that much room.
    mutating func resize(to room: Size, on today: Day) {
        guard room != self.room else { return }
        self.room = room
        ownerColumns = columnsForOwners()
        var gathered = Gathered(people: people, sources: sources)
        gathered.open = Array(entries[..<openCount])
        gathered.closed = Array(entries[openCount...])
        list.replace(with: content(of: gathered, today: today))
    }

    private func next(_ pair: PairID?, _ session: SessionName?) -> Shown {
        switch scope {
        case .pair: .pair(pair)
        case .session: .session(pair, session)
        case .all: .all
        }
    }
}

// MARK: What is shown, and how

extension CommitmentsPane {
    /// Chooses which commitments are shown; they are laid out at the next ``show(_:session:in:room:)``.
    mutating func choose(_ scope: Scope) {
        guard scope != self.scope else { return }
        if self.scope == .pair { before = list.selected }
        self.scope = scope
    }

    /// Shows what was kept and released, or folds it away, at the next ``show(_:session:in:room:)``.
    mutating func toggleClosed() {
        showsClosed.toggle()
    }

    /// Narrows to what has these words, at the next ``show(_:session:in:room:)``; blank ones show everything again.
    mutating func narrow(to words: String) {
        if let former = filter.narrow(to: words, selected: list.selected) { expectation = .returned(former) }
    }

    /// Keeps what it is narrowed to (``ListFilter/keep()``).
    mutating func keepFilter() {
        filter.keep()
    }

    /// What a filter hides, or what was made outside the session that is followed, where that is to be seen: then
    /// neither narrows any longer. Nothing where it isn't there at all.
    private mutating func widened(
        toShow key: CommitmentKey, _ pair: Pair?, _ session: SessionName?, in context: Context
    ) -> Gathered? {
        guard filter.isActive || scope == .session else { return nil }
        var wide = self
        _ = wide.filter.narrow(to: "", selected: nil)
        if scope == .session { wide.scope = .pair }
        let gathered = wide.gather(pair, session, in: context)
        guard gathered.holds(key) else { return nil }
        (filter, scope) = (wide.filter, wide.scope)
        return gathered
    }
}

// MARK: What is selected after a change

extension CommitmentsPane {
    /// What was done to commitments, and where that leaves the selection.
    enum Expectation: Equatable, Sendable {
        /// They were kept or released: the next open one takes their place.
        case closed([CommitmentKey])
        /// It was added or has other words, or what was done to it was taken back: it is to be selected.
        case returned(CommitmentKey)
    }

    /// Says what is about to be seen of a change when the pair has been read again, so that the selection follows: from
    /// what is kept or released to the next open one, so that several can be ticked off in a row.
    mutating func expect(_ expectation: Expectation) {
        self.expectation = expectation
    }

    /// What is to be selected among new entries, where that isn't what was.
    private func wanted() -> CommitmentKey? {
        switch expectation {
        case .returned(let key): return key
        case .closed(let keys):
            guard let position = list.position else { return nil }
            let closed = Set(keys)
            guard closed.contains(self[entries[position]].key) else { return nil }
            let remains = { (entry: Entry) in self[entry].state == .open && !closed.contains(self[entry].key) }
            let next = entries[position...].first(where: remains) ?? entries[..<position].last(where: remains)
            return next.map { self[$0].key }
        case nil: return nil
        }
    }
}

extension Commitment {
    /// The session in which it was made; nothing where it was made outside one.
    var session: SessionName? {
        key.session
    }
}
