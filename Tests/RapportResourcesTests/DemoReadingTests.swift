import JournalStorage
import Mentorship
import Testing

@testable import RapportResources

/// The demo read by the program itself, on each day of its week.
@Suite struct DemoReadingTests {
    private static let week = (16...22).compactMap { Day(year: 2026, month: 11, day: $0) }
    private let store: JournalStore

    init() throws {
        let files = DemoJournal.packed.map { ($0.path, Array($0.text.utf8)) }
        store = try JournalStore(MemoryFiles(Dictionary(uniqueKeysWithValues: files)))
    }

    private func pairs() throws -> [String: Pair] {
        let all = try store.gather(reading: .all) { $0 }
        return Dictionary(uniqueKeysWithValues: all.map { ($0.id.name, $0) })
    }

    @Test("Nothing in it is an error or a warning", arguments: week)
    func nothingToReport(today: Day) throws {
        #expect(try store.problems(today: today) == [])
    }

    @Test("Nothing in it is an error or a warning in other weeks either", arguments: [(2024, 2, 29), (2031, 6, 1)])
    func nothingToReportElsewhere(year: Int, month: Int, day: Int) throws {
        let files = DemoJournal.files(endingInWeekOf: (year, month, day)).map { ($0.path, Array($0.text.utf8)) }
        let moved = try JournalStore(MemoryFiles(Dictionary(uniqueKeysWithValues: files)))
        #expect(try moved.problems(today: try #require(Day(year: year, month: month, day: day))) == [])
    }

    @Test("Each pair wants care for its own reason, on every day of the week", arguments: week)
    func attention(today: Day) throws {
        let kinds = try pairs().mapValues { $0.attention(on: today, includingPrivate: true).map(\.kind) }
        #expect(kinds["leila-haddad"] == [.overdue, .celebrate])
        #expect(kinds["jonas-weidmann"] == [.unanswered, .checkIn])
        #expect(kinds["priya-raman"] == [.quiet, .unmet, .review])
        #expect(kinds["aino-kallio"] == [.ending])
        let anniversaryIsNear = today >= Self.week[1]
        #expect(kinds["samuel-osei"] == (anniversaryIsNear ? [.celebrate] : []))
    }

    @Test("Four active pairs and one alumni pair, with the owner's role in each")
    func statusAndRole() throws {
        let pairs = try pairs()
        #expect(pairs.values.filter { $0.status(on: Self.week[6]) == .active }.count == 4)
        #expect(pairs["samuel-osei"]?.status(on: Self.week[6]) == .alumni)
        #expect(pairs.filter { $0.value.role == .mentee }.keys.sorted() == ["aino-kallio"])
    }

    @Test("Hopes are covered, but for three sent to somebody else and one that nobody can meet")
    func hopes() throws {
        let states = try pairs().values.flatMap { $0.hopes.map(\.state) }
        #expect(states.filter { $0 == .referred }.count == 3)
        #expect(states.filter { $0 == .unmet }.count == 1)
        #expect(states.filter { $0 == .covered }.count > 10)
    }

    @Test("Every commitment has an owner, and every mark its date")
    func commitmentsAreWhole() throws {
        for (name, pair) in try pairs() {
            for commitment in pair.commitments {
                #expect(commitment.owner != nil, "\(name): \(commitment.text)")
                switch commitment.state {
                case .open: #expect(commitment.kept == nil && commitment.released == nil)
                case .kept: #expect(commitment.kept != nil, "\(name): \(commitment.text)")
                case .released: #expect(commitment.released != nil, "\(name): \(commitment.text)")
                }
            }
        }
    }

    @Test("An agreement that names its text still has that text")
    func agreementsAreCurrent() throws {
        let agreements = try pairs().values.map(\.agreement)
        #expect(agreements.flatMap(\.consents).compactMap(\.textHash).count == 2)
        for agreement in agreements {
            for hash in agreement.consents.compactMap(\.textHash) { #expect(hash == agreement.textHash) }
        }
    }
}
