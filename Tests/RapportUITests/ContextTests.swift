import Mentorship
import Testing

@testable import RapportUI

/// What the panes may read: what is worked out of each pair, when, and how often.
@Suite struct ContextTests {
    private static let theme = Theme(unicode: true)

    private static func context(of journal: Journal, read: (Pair) -> Bool = { _ in true }) -> Context {
        var context = Context(today: SampleJournal.today, theme: theme)
        var outline = journal
        for index in outline.pairs.indices { outline.pairs[index] = names(outline.pairs[index]) }
        context.take(outline: outline)
        for pair in journal.pairs where read(pair) { context.take(pair) }
        return context
    }

    /// What the list of pairs has of a pair before it is read.
    private static func names(_ pair: Pair) -> Pair {
        var names = Pair(id: pair.id, mentor: pair.mentor, mentee: pair.mentee, role: pair.role)
        names.isComplete = false
        return names
    }

    private static func outline(of pairs: [Pair]) -> Journal {
        Journal(owner: Profile(name: "Ada Byron"), pairs: pairs.map(names).sorted { $0.id < $1.id })
    }

    /// Where what was worked out of each pair lies: the same place as before where it was carried over.
    private static func places(_ context: Context) -> [PairID: UnsafeRawPointer?] {
        var places: [PairID: UnsafeRawPointer?] = [:]
        for (pair, commitments) in zip(context.journal.pairs, context.commitments) where !commitments.open.isEmpty {
            places[pair.id] = commitments.open.withUnsafeBytes(\.baseAddress)
        }
        return places
    }

    /// The sample journal, and a context of it in which every pair has something open.
    private static func promising() -> (Journal, Context) {
        var journal = SampleJournal.journal
        for index in journal.pairs.indices {
            let key = CommitmentKey(pair: journal.pairs[index].id, file: "commitments.md", owner: .both, text: "meet")
            journal.pairs[index].commitmentsOutside = [Commitment(key: key, due: SampleJournal.day("2026-11-01"))]
        }
        return (journal, context(of: journal))
    }

    @Test("a list of pairs read again leaves what is known of them as it was, and works out what is new")
    func outlineAgain() {
        var (journal, context) = Self.promising()
        let before = Self.places(context)
        journal.pairs.append(SampleJournal.pair("new-pair", mentee: "New Pair"))
        journal.pairs.sort { $0.id < $1.id }
        context.take(outline: Self.outline(of: journal.pairs))
        #expect(Self.places(context) == before)
        #expect(before.count == 5)
        let fresh = Self.context(of: journal) { $0.id != PairID("new-pair") }
        Self.expectSame(context, fresh)
        #expect(context.unread == [PairID("new-pair")])
    }

    @Test("a pair that goes takes along what is known of it, and nothing else is worked out again", arguments: 0..<5)
    func removal(index: Int) {
        var (journal, context) = Self.promising()
        let gone = journal.pairs.remove(at: index).id
        var before = Self.places(context)
        before[gone] = nil
        context.remove(gone)
        #expect(Self.places(context) == before)
        Self.expectSame(context, Self.context(of: journal))
        context.remove(gone)
        Self.expectSame(context, Self.context(of: journal))
        var listed = Self.promising().1
        listed.take(outline: Self.outline(of: journal.pairs))
        Self.expectSame(listed, context)
    }

    @Test("another name in the list of pairs is taken for a pair that is still to be read")
    func renamed() {
        var context = Self.context(of: SampleJournal.journal) { _ in false }
        let renamed = SampleJournal.journal.pairs.map { pair in
            SampleJournal.pair(pair.id.name, mentee: "Another \(pair.id.name)")
        }
        context.take(outline: Self.outline(of: renamed))
        #expect(context.cards.map(\.name.string) == renamed.map { "Another \($0.id.name)" })
    }

    @Test("another day leaves the commitments and works the cards out again")
    func dayTurns() {
        var (_, context) = Self.promising()
        let (before, version, daysSince) = (
            Self.places(context), context.commitmentsVersion, context.cards.map(\.daysSince)
        )
        context.turn(to: SampleJournal.day("2026-11-23"))
        #expect(Self.places(context) == before)
        #expect(context.commitmentsVersion > version)
        #expect(context.cards.map(\.daysSince) == daysSince.map { $0.map { $0 + 1 } })
    }

    @Test("while many pairs are read the list of all that is open is laid out a few times, and once all are there")
    func layingOutWhileReading() {
        let pairs = (0..<500).map { number in
            SampleJournal.pair("p\(1000 + number)", mentee: "Mentee \(number)")
        }
        var context = Context(today: SampleJournal.today, theme: Self.theme)
        context.take(outline: Self.outline(of: pairs))
        var versions: [Int] = []
        for pair in pairs {
            context.take(pair)
            if versions.last != context.commitmentsVersion { versions.append(context.commitmentsVersion) }
        }
        #expect(versions.count < 20)
        let version = context.commitmentsVersion
        context.take(pairs[7])
        #expect(context.commitmentsVersion > version, "a pair read again shows at once")
        var half = Context(today: SampleJournal.today, theme: Self.theme)
        half.take(outline: Self.outline(of: pairs))
        for pair in pairs.dropLast() { half.take(pair) }
        let last = half.commitmentsVersion
        half.take(pairs[499])
        #expect(half.commitmentsVersion > last, "the last pair shows as soon as it is read")
    }

    /// Expects what is known of all pairs to be the same, however it came about.
    private static func expectSame(
        _ context: Context, _ other: Context, location: SourceLocation = #_sourceLocation
    ) {
        #expect(context.journal == other.journal, sourceLocation: location)
        #expect(context.cards == other.cards, sourceLocation: location)
        let (commitments, others) = (unnumbered(context.commitments), unnumbered(other.commitments))
        #expect(commitments == others, sourceLocation: location)
        #expect(context.order == other.order, sourceLocation: location)
        #expect(context.due == other.due, sourceLocation: location)
        #expect(context.pairsRead == other.pairsRead, sourceLocation: location)
    }

    private static func unnumbered(_ commitments: [PairCommitments]) -> [PairCommitments] {
        commitments.map { commitments in
            var commitments = commitments
            commitments.reading = 0
            return commitments
        }
    }
}
