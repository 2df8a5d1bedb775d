public import Mentorship

/// What the panes may read and never change: the journal as far as it has been read, the day, the terminal's abilities.
///
/// What the list of pairs and the title bar show is worked out once for each pair when it is read, and kept: nothing
/// that happens on a key grows with the number of pairs.
public struct Context: Equatable, Sendable {
    /// The journal as far as it has been read; pairs by folder.
    public private(set) var journal: Journal
    /// The day the program runs on.
    public private(set) var today: Day
    /// The marks and lines of the screen.
    public let theme: Theme
    /// Whether what is private may show.
    public let includesPrivate: Bool
    /// The stories and questions of the owner, and the built-in bank; nothing until somebody wanted them.
    public var library: Library? {
        didSet {
            guard library?.questions != oldValue?.questions else { return }
            questionIndex = library.map { QuestionIndex($0.questions) } ?? QuestionIndex()
        }
    }
    /// The questions of the library by theme, and as they are searched.
    private(set) var questionIndex = QuestionIndex()
    /// Whether lightness is wanted: small celebrations, which are shown once.
    public var levity = true
    /// What was celebrated before, by what ``Effect/celebrated(_:)`` called it.
    public var celebrated: Set<String> = []
    /// Whether the journal can be changed, and why not.
    public var access: Access
    /// Many changes that are being made, taken back or made again; nothing where none are.
    public var progress: ChangeProgress?
    /// Whether there is a change to take back.
    public var canUndo = false
    /// Whether there is a change to make again.
    public var canRedo = false
    /// The cards of the pairs, in the order of the journal's.
    private(set) var cards: [PairCard] = []
    /// The pairs as the list shows them: places in ``cards``.
    private(set) var order: [Int] = []
    /// Grows whenever the list of pairs has to be laid out anew.
    private(set) var listVersion = 0
    /// What is open in each pair, in the order of the journal's.
    private(set) var commitments: [PairCommitments] = []
    /// How often a pair's promises were worked out (``PairCommitments/reading``).
    private var readings = 0
    /// Grows whenever the list of all that is open has to be laid out anew: when something in it may have changed, and
    /// while pairs are read for the first time, each time half as many again have been read, so that what is laid out
    /// until all are read is in proportion to what there is in the end.
    private(set) var commitmentsVersion = 0
    /// How many pairs have to be read for the list of all that is open to be laid out anew.
    private var enoughRead = 0
    /// What is due for the owner in all pairs read so far.
    private(set) var due = DueFigures()
    /// What can't be read as documented in all pairs read so far.
    private(set) var faults = FaultFigures()
    /// How many pairs have been read.
    public private(set) var pairsRead = 0

    /// The context of a journal nothing of which has been read yet.
    public init(today: Day, theme: Theme, includesPrivate: Bool = true, access: Access = .writable) {
        journal = Journal()
        self.today = today
        self.theme = theme
        self.includesPrivate = includesPrivate
        self.access = access
    }

    /// Takes the owner and the list of pairs. Pairs that have been read and are still there stay as they were read, with
    /// what was worked out of them.
    ///
    /// Takes time in proportion to the number of pairs; their text is looked at only where they are new.
    public mutating func take(outline: Journal) {
        let former = self
        journal = outline
        cards = []
        commitments = []
        for index in journal.pairs.indices {
            let pair = journal.pairs[index]
            guard let known = former.place(ofKnown: pair) else {
                cards.append(PairCard(pair, today: today, includesPrivate: includesPrivate))
                commitments.append(PairCommitments(pair))
                readings += 1
                commitments[index].reading = readings
                continue
            }
            journal.pairs[index] = former.journal.pairs[known]
            journal.pairs[index].unreadBecause = pair.unreadBecause
            let isSame = former.journal.pairs[known].unreadBecause == pair.unreadBecause
            cards.append(
                isSame
                    ? former.cards[known]
                    : PairCard(journal.pairs[index], today: today, includesPrivate: includesPrivate))
            commitments.append(former.commitments[known])
        }
        commitmentsVersion += 1
        sumUp()
        sortCards()
    }

    /// The place of a pair of which at least as much is known as an outline has; nothing where it has to be read, as one
    /// that could not be opened and now can.
    private func place(ofKnown pair: Pair) -> Int? {
        guard !pair.isComplete, let index = journal.index(of: pair.id) else { return nil }
        let known = journal.pairs[index]
        guard pair.unreadBecause != nil || known.unreadBecause == nil else { return nil }
        return known.isComplete || known == pair ? index : nil
    }

    /// Takes a pair that was read, in the place of what was known of it; a pair that isn't in the list is left out.
    public mutating func take(_ reading: PairReading) {
        guard let index = journal.index(of: reading.pair.id) else { return }
        let card = reading.card
        let former = cards[index]
        journal.pairs[index] = reading.pair
        cards[index] = card
        commitments[index] = reading.commitments
        readings += 1
        commitments[index].reading = readings
        if !former.isComplete { pairsRead += 1 }
        if former.isComplete || pairsRead >= enoughRead || pairsRead == cards.count {
            enoughRead = pairsRead + max(pairsRead / 2, 1)
            commitmentsVersion += 1
        }
        due = due - former.due + card.due
        faults = faults - former.faults + card.faults
        if card.group != former.group || card.folded != former.folded {
            sortCards()
        } else if !card.takesRoom(like: former) {
            listVersion += 1
        }
    }

    /// Takes a pair that was read (``take(_:)-(PairReading)``).
    public mutating func take(_ pair: Pair) {
        take(PairReading(pair, today: today, includesPrivate: includesPrivate))
    }

    /// Takes a pair out of the list that is no longer there. Takes time in proportion to the number of pairs.
    public mutating func remove(_ id: PairID) {
        guard let index = journal.index(of: id) else { return }
        journal.pairs.remove(at: index)
        cards.remove(at: index)
        commitments.remove(at: index)
        order = order.compactMap { $0 == index ? nil : $0 > index ? $0 - 1 : $0 }
        listVersion += 1
        commitmentsVersion += 1
        sumUp()
    }

    /// Another day has begun: everything that depends on it is worked out again.
    public mutating func turn(to day: Day) {
        guard day != today else { return }
        today = day
        cards = journal.pairs.map { PairCard($0, today: today, includesPrivate: includesPrivate) }
        commitmentsVersion += 1
        sumUp()
        sortCards()
    }

    /// The pair of that folder.
    func pair(_ id: PairID?) -> Pair? {
        id.flatMap { journal[$0] }
    }

    /// The card of the pair of that folder. Takes the logarithm of the number of pairs.
    func card(_ id: PairID?) -> PairCard? {
        id.flatMap { journal.index(of: $0) }.map { cards[$0] }
    }

    /// What is open in the pair of that folder. Takes the logarithm of the number of pairs.
    func commitments(of id: PairID) -> PairCommitments? {
        journal.index(of: id).map { commitments[$0] }
    }

    /// The pairs that have not been read, in the order of the list.
    public var unread: [PairID] {
        order.filter { !cards[$0].isComplete }.map { cards[$0].id }
    }

    private mutating func sumUp() {
        pairsRead = cards.reduce(0) { $1.isComplete ? $0 + 1 : $0 }
        enoughRead = pairsRead
        due = cards.reduce(DueFigures()) { $0 + $1.due }
        faults = cards.reduce(FaultFigures()) { $0 + $1.faults }
    }

    private mutating func sortCards() {
        order = cards.indices.sorted { cards[$0].precedes(cards[$1]) }
        listVersion += 1
    }
}

/// A pair that was read, with what the list of pairs shows of it worked out: on the thread that read it.
public struct PairReading: Sendable {
    let pair: Pair
    let card: PairCard
    let commitments: PairCommitments

    /// The pair's identity.
    public var id: PairID { pair.id }

    /// The reading of a pair as it stands today.
    ///
    /// It counts as complete: what was left out of it, check-ins for one, is not wanted on this screen.
    public init(_ read: Pair, today: Day, includesPrivate: Bool) {
        var pair = read
        pair.isComplete = true
        self.pair = pair
        card = PairCard(pair, today: today, includesPrivate: includesPrivate)
        commitments = PairCommitments(pair)
    }
}
