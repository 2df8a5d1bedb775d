import Mentorship
import Testing

@testable import RapportCLI

@Suite("Ids in as few letters as serve")
struct IDTableTests {
    private static func ids(_ count: Int) -> [CommitmentID] {
        (0..<count).map { number in
            CommitmentID(CommitmentKey(pair: PairID("p"), file: "f", owner: nil, text: "\(number)"))
        }
    }

    @Test("the letters are those the model's rule asks for", arguments: [0, 1, 2, 50, 20_000])
    func likeTheRule(count: Int) {
        let ids = Self.ids(count)
        let sorted = ids.sorted()
        let table = IDTable(all: [Array(ids.prefix(7)), [], Array(ids.dropFirst(7))])
        for id in ids {
            #expect(table.lettersNeeded(for: id) == CommitmentID.lettersNeeded(for: id, among: sorted))
        }
    }

    @Test("an id that is not in the table is told from all that are")
    func stranger() {
        let ids = Self.ids(20_000)
        let table = IDTable(all: [Array(ids.dropLast(2000))])
        let known = ids.dropLast(2000).sorted()
        for id in ids.suffix(2000) {
            #expect(table.lettersNeeded(for: id) == CommitmentID.lettersNeeded(for: id, among: known))
        }
    }

    @Test("where only one pair's ids are known, at least eight letters are shown")
    func onePair() {
        let ids = Self.ids(50)
        let table = IDTable(ofOnePair: ids)
        #expect(ids.allSatisfy { table.letters(of: $0).utf8.count == 8 })
    }
}
