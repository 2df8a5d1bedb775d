import Mentorship
import Testing

@testable import RapportUI

/// What was kept and released in all pairs: found without going through the journal at each key.
@Suite struct ClosedIndexTests {
    private static let names = ["Grace Hopper", "Zoë Núñez", "美香 田中", "Łucja Wójcik", "Alan Turing"]
    private static let texts = [
        "send the draft", "Ring Zoë", "lend a book", "plan the ÉTÉ visit", "読む 本", "draft, again",
    ]

    /// Pairs with commitments of every state, with days and without, outside sessions and in them.
    private static let journal = Journal(
        owner: Profile(name: "Ada Byron"),
        pairs: names.indices.map { number in
            var pair = SampleJournal.pair("pair-\(number)", mentee: names[number])
            pair.commitmentsOutside = commitments(number, pair.id, in: "commitments.md")
            pair.sessions = ["2026-09-01", "2026-10-01"].map { date in
                var session = SampleJournal.session(date)
                session.commitments = commitments(number + 2, pair.id, in: "sessions/\(date).md")
                return session
            }
            return pair
        })

    private static func commitments(_ seed: Int, _ pair: PairID, in file: String) -> [Commitment] {
        texts.indices.flatMap { place in
            (0..<3).map { turn in
                let number = seed + 7 * place + 3 * turn
                let owner: Owner? = [.mentor, .mentee, .both, nil][number % 4]
                let key = CommitmentKey(
                    pair: pair, file: file, owner: owner, text: "\(texts[place]) \(turn)")
                var commitment = Commitment(key: key, line: 3 * place + turn)
                commitment.state = [.open, .kept, .released][number % 3]
                let day = SampleJournal.day("2026-11-\(10 + number % 9)")
                if number % 5 != 0 { commitment.due = day }
                if number % 7 != 0, commitment.state == .kept { commitment.kept = day }
                if number % 7 != 0, commitment.state == .released { commitment.released = day }
                return commitment
            }
        }
    }

    private static func context(_ journal: Journal = journal) -> Context {
        var context = Context(today: SampleJournal.today, theme: Theme(unicode: true))
        context.take(outline: journal)
        return context
    }

    /// What is to be found, worked out the long way.
    private static func all(_ words: FilterWords, in context: Context) -> [Commitment] {
        context.journal.pairs.flatMap { pair in
            let people = OwnerNames(pair)
            return pair.commitments.filter { $0.state != .open && words.fits(people.searchText(of: $0)) }
        }
        .sorted { $0.isClosedLater(than: $1) }
    }

    private static func expectFound(
        _ index: ClosedIndex, _ typed: String, most: Int = 500, in context: Context,
        location: SourceLocation = #_sourceLocation
    ) {
        let words = FilterWords(typed)
        let (found, all) = (index.newest(most, fitting: words, in: context), all(words, in: context))
        #expect(found.commitments == Array(all.prefix(most)), "“\(typed)”", sourceLocation: location)
        #expect(found.counts.kept == all.count { $0.state == .kept }, sourceLocation: location)
        #expect(found.counts.released == all.count { $0.state == .released }, sourceLocation: location)
        #expect(found.counts.unshown == max(all.count - most, 0), sourceLocation: location)
        let pairs = found.pairs.map { context.journal.pairs[$0].id }
        #expect(pairs == found.commitments.map(\.pair), sourceLocation: location)
    }

    @Test(
        "what fits is found by words, owners and names, and the newest of it shown",
        arguments: [
            "", "draft", "DRAFT again", "zoe", "grace draft", "you", "both book", "読む", "田中 lend", "ete", "lucja 2",
            "ada byron", "nobody", "draft nobody", "a", "2 you", "-",
        ])
    func finding(typed: String) {
        let context = Self.context()
        var index = ClosedIndex()
        index.follow(context, folding: !typed.isEmpty)
        for most in [500, 20, 3] { Self.expectFound(index, typed, most: most, in: context) }
    }

    @Test("what is read again, comes or goes is followed")
    func following() {
        var context = Self.context()
        var index = ClosedIndex()
        index.follow(context, folding: true)
        var pair = context.journal.pairs[1]
        for place in pair.commitmentsOutside.indices { pair.commitmentsOutside[place].state = .kept }
        pair.sessions.removeFirst()
        context.take(pair)
        index.follow(context, folding: false)
        Self.expectFound(index, "", in: context)
        index.follow(context, folding: true)
        Self.expectFound(index, "draft", in: context)
        context.remove(PairID("pair-0"))
        index.follow(context, folding: true)
        Self.expectFound(index, "draft", in: context)
        var again = Self.context()
        index = ClosedIndex()
        index.follow(again, folding: true)
        again.turn(to: SampleJournal.day("2026-11-23"))
        let before = index
        index.follow(again, folding: true)
        #expect(index == before, "another day leaves it as it is")
    }

    @Test("in the panes, what was kept is found among all pairs as one types, and marks on it stay")
    func typing() throws {
        var panes = Panes(Self.journal)
        try panes.press("*za/draft<Space>again<Enter>")
        let all = Self.all(FilterWords("draft again"), in: panes.context)
        let shown = panes.state.commitments.entries.map { panes.state.commitments[$0] }.filter { $0.state != .open }
        #expect(shown == all)
        try panes.press("Gv")
        #expect(panes.state.commitments.marked == all.suffix(1))
        try panes.press("<Esc><Esc>")
        #expect(panes.state.commitments.marked.isEmpty)
    }
}
