import Mentorship
import Testing

@Suite("Ids of commitments")
struct CommitmentIDTests {
    @Test(
        "Ids are those worked out by another program",
        arguments: [
            ("p", "sessions/2026-11-22.md", Owner.mentee, "send the draft", 1, "lzxu77lm5a"),
            ("p", "sessions/2026-11-22.md", .mentee, "send the draft", 2, "ywk6f642pi"),
            ("p", "sessions/2026-11-22.md", nil, "send the draft", 1, "i5yw7iwbai"),
            ("grace-hopper", "commitments.md", .both, "plan the visit", 1, "ariihci4ip"),
            ("zoë", "commitments.md", .mentor, "lire le café", 12, "kr36ab6veu"),
        ] as [(String, String, Owner?, String, Int, String)])
    func known(pair: String, file: String, owner: Owner?, text: String, twin: Int, id: String) {
        let key = CommitmentKey(pair: PairID(pair), file: file, owner: owner, text: text, twin: twin, twins: twin)
        #expect(CommitmentID(key).description == id)
    }

    @Test(
        "A beginning of four to ten letters in any case calls a commitment",
        arguments: [
            ("lzxu", true), ("LZXU77", true), ("lzxu77lm5a", true), ("lzxv", false), ("ywk6", false),
        ])
    func beginnings(text: String, fits: Bool) {
        let id = CommitmentID(
            CommitmentKey(pair: PairID("p"), file: "sessions/2026-11-22.md", owner: .mentee, text: "send the draft"))
        #expect(CommitmentID.Prefix(text)?.matches(id) == fits)
    }

    @Test(
        "Anything else is no beginning of an id",
        arguments: ["", "lzx", "lzxu77lm5aa", "lzx1", "lzx0", "lzx-", "lzxü", "lz u"])
    func refusedBeginnings(text: String) {
        #expect(CommitmentID.Prefix(text) == nil)
    }

    @Test("As many letters are shown as tell an id from all others, at least four")
    func lettersNeeded() {
        let ids = (1...3000).map { number in
            CommitmentID(CommitmentKey(pair: PairID("p"), file: "commitments.md", owner: .both, text: "text \(number)"))
        }.sorted()
        let letters = ids.map(\.description)
        var wrong = 0
        for (index, id) in ids.enumerated() {
            let needed = CommitmentID.lettersNeeded(for: id, among: ids)
            let neighbours = [index - 1, index + 1].filter(ids.indices.contains).map { letters[$0] }
            let serves = { (count: Int) in !neighbours.contains { $0.hasPrefix(letters[index].prefix(count)) } }
            if !serves(needed) || needed > 4 && serves(needed - 1) || needed < 4 { wrong += 1 }
        }
        #expect(wrong == 0)
        #expect(ids.contains { CommitmentID.lettersNeeded(for: $0, among: ids) > 4 })
    }

    @Test("Alone, or among none, an id needs four letters; beside its double, all ten")
    func lettersNeededAtTheBorders() {
        let id = CommitmentID(CommitmentKey(pair: PairID("p"), file: "f", owner: nil, text: ""))
        #expect(CommitmentID.lettersNeeded(for: id, among: []) == 4)
        #expect(CommitmentID.lettersNeeded(for: id, among: [id]) == 4)
        #expect(CommitmentID.lettersNeeded(for: id, among: [id, id]) == 10)
        #expect(id.letters(0).isEmpty)
        #expect(id.letters(-1).isEmpty)
        #expect(id.letters(99) == id.description)
    }
}
