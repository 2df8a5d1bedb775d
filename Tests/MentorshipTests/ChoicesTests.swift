import Mentorship
import Testing

@Suite("Filtering and ordering commitments")
struct CommitmentFilterTests {
    private let names = PairNames(mentor: "Ada Byron", mentee: "Grace Hopper")

    @Test(
        "A filter by one side includes what is both's, and none includes what is nobody's",
        arguments: [
            (nil, "mentor mentee both -"), (.owner(.mentor), "mentor both"), (.owner(.mentee), "mentee both"),
            (.owner(.both), "both"), (.me, "mentor both"), (.named("grace"), "mentee both"),
            (.named("Ada Byron"), "mentor both"), (.named("grace-hopper"), "mentee both"), (.named("bob"), ""),
            (.named("both"), "both"),
        ] as [(CommitmentFilter.Whose?, String)])
    func whose(whose: CommitmentFilter.Whose?, expected: String) {
        let filter = CommitmentFilter(whose: whose)
        let owners: [Owner?] = [.mentor, .mentee, .both, nil]
        let found = owners.filter {
            filter.includes(.example(owner: $0), today: today, role: .mentor, names: names)
        }
        #expect(found.map { $0?.rawValue ?? "-" }.joined(separator: " ") == expected)
    }

    @Test("Where the owner is an observer nothing is mine, and without names nobody is called by one")
    func nothingMine() {
        let commitment = Commitment.example(owner: .both)
        #expect(!CommitmentFilter(whose: .me).includes(commitment, today: today, role: .observer))
        #expect(CommitmentFilter(whose: .me).includes(commitment, today: today, role: .mentee))
        #expect(!CommitmentFilter(whose: .named("grace")).includes(commitment, today: today, role: .mentor))
    }

    @Test(
        "State, overdue and the last due date narrow together",
        arguments: [
            (CommitmentFilter(), "ABCDEF"), (CommitmentFilter(state: .open), "ABCD"),
            (CommitmentFilter(state: .kept), "E"),
            (CommitmentFilter(state: .released), "F"), (CommitmentFilter(onlyOverdue: true), "A"),
            (CommitmentFilter(state: .kept, onlyOverdue: true), ""), (CommitmentFilter(dueBy: today), "ABE"),
            (CommitmentFilter(state: .open, dueBy: today), "AB"), (CommitmentFilter(dueBy: today(1)), "ABCEF"),
            (CommitmentFilter(dueBy: today(-2)), "E"),
        ])
    func narrows(filter: CommitmentFilter, expected: String) {
        let commitments: [Commitment] = [
            .example("A", due: today(-1)), .example("B", due: today), .example("C", due: today(1)), .example("D"),
            .example("E", state: .kept, due: today(-2)), .example("F", state: .released, due: today(1)),
        ]
        let found = commitments.filter { filter.includes($0, today: today, role: .mentor) }
        #expect(found.map(\.text).joined() == expected)
    }

    @Test("Lists stand open, kept, released; then by due date, none last; then by file and line")
    func order() {
        let inOrder: [Commitment] = [
            .example("A", due: today(-1), pair: "z"), .example("B", due: today, pair: "a", line: 2),
            .example("C", due: today, pair: "a", line: 10), .example("D", due: today, pair: "a", file: "sessions/b.md"),
            .example("E", due: today, pair: "a-2"), .example("F", due: today, pair: "ab"), .example("G", pair: "a"),
            .example("H", state: .kept, due: today(-9)), .example("I", state: .kept),
            .example("J", state: .released, due: today(-99)),
        ]
        let expected = inOrder.sorted { left, right in
            left.state == right.state && left.due == right.due && left.path != right.path
                ? left.path < right.path : (left.text < right.text)
        }
        var generator = SeededGenerator(state: 1)
        for _ in 0..<20 {
            #expect(inOrder.shuffled(using: &generator).inListOrder().map(\.text) == expected.map(\.text))
        }
        #expect(!inOrder[0].precedes(inOrder[0]))
        #expect(Commitment.example(pair: "a", file: "f.md").path == "pairs/a/f.md")
    }
}

@Suite("Calling pairs by name")
struct PairQueryTests {
    private static let outlines = [
        PairOutline(id: PairID("alan"), mentor: "Ada Byron", mentee: "Alan Turing", role: .mentor),
        PairOutline(id: PairID("grace-hopper"), mentor: "Ada Byron", mentee: "Gráce Hopper", role: .mentor),
        PairOutline(id: PairID("grace"), mentor: "Ada Byron", mentee: "Katherine Johnson", role: .mentor),
        PairOutline(id: PairID("maria"), mentor: "Maria Mitchell", mentee: "Ada Byron", role: .mentee),
        PairOutline(id: PairID("seen"), mentor: "Emmy Noether", mentee: "Lise Hopp", role: .observer),
        PairOutline(id: PairID("broken"), mentor: nil, mentee: nil, role: .observer),
    ]

    @Test(
        "The first criterion that fits any pair decides",
        arguments: [
            ("grace", ["grace"]), ("GRACE", ["grace"]), ("grace hopper", ["grace-hopper"]), ("alan turing", ["alan"]),
            ("alan", ["alan"]), ("hopper", ["grace-hopper"]), ("hopp", ["grace-hopper", "seen"]),
            ("GRÁCE H", ["grace-hopper"]),
            ("ada byron", ["alan", "grace-hopper", "grace", "maria"]),
            ("byron", ["alan", "grace-hopper", "grace", "maria"]),
            ("mitch", ["maria"]), ("noether", ["seen"]), ("lise", ["seen"]), ("broken", ["broken"]), ("nobody", []),
            ("", []),
            ("  ", []), ("katherine  johnson", ["grace"]), ("../grace", []),
        ])
    func called(name: String, expected: [String]) {
        let found: [PairID] =
            switch PairMatch.pairs(called: name, among: Self.outlines) {
            case .none: []
            case .one(let id): [id]
            case .several(let ids): ids
            }
        #expect(found.map(\.name) == expected)
    }

    @Test("A whole name comes before a part of the other person's, and that before a part of either's")
    func precedence() {
        let outlines = [
            PairOutline(id: PairID("p1"), mentor: "Me", mentee: "Ann Lee", role: .mentor),
            PairOutline(id: PairID("p2"), mentor: "Me", mentee: "Ann", role: .mentor),
            PairOutline(id: PairID("p3"), mentor: "Anna Me", mentee: "Bob", role: .mentor),
        ]
        #expect(PairMatch.pairs(called: "ann", among: outlines) == .one(PairID("p2")))
        #expect(PairMatch.pairs(called: "an", among: outlines) == .several([PairID("p1"), PairID("p2")]))
        #expect(PairMatch.pairs(called: "anna", among: outlines) == .one(PairID("p3")))
    }

    @Test("A folder of exactly that name comes before one in another case")
    func exactFolder() {
        let outlines = ["Grace", "grace"].map { PairOutline(id: PairID($0), mentor: "A", mentee: "B", role: .mentor) }
        #expect(PairMatch.pairs(called: "grace", among: outlines) == .one(PairID("grace")))
        #expect(PairMatch.pairs(called: "GRACE", among: outlines) == .several([PairID("Grace"), PairID("grace")]))
    }

    @Test("A journal's pairs are called likewise, read in full or not")
    func journal() {
        var outline = Pair.example()
        outline.isComplete = false
        #expect(Journal(pairs: [outline]).pairs(called: "hopper") == .one(outline.id))
        #expect(Journal().pairs(called: "hopper") == .none)
    }
}

@Suite("Sentences about changes")
struct ChangeSentenceTests {
    private static let key = CommitmentKey(
        pair: PairID("p"), file: "commitments.md", owner: .mentor, text: "send the draft")

    @Test(
        "Each change says what was done, taken back, and done again",
        arguments: [
            (Change.keep(key, on: today), "Kept: send the draft", "kept “send the draft”"),
            (.release(key, on: today, because: "no"), "Released: send the draft", "released “send the draft”"),
            (
                .move(key, to: day("2026-12-04"), because: nil), "Moved: send the draft to Fri 4 Dec",
                "moved “send the draft” to Fri 4 Dec"
            ),
            (
                .move(key, to: day("2027-01-04"), because: nil), "Moved: send the draft to Mon 4 Jan 2027",
                "moved “send the draft” to Mon 4 Jan 2027"
            ),
            (.reopen(key), "Opened again: send the draft", "opened “send the draft” again"),
            (.reword(key, text: "post it"), "Reworded: post it", "reworded “send the draft” to “post it”"),
            (
                .reassign(key, to: .mentee), "Given to Grace Hopper: send the draft",
                "gave “send the draft” to Grace Hopper"
            ),
            (.reassign(key, to: .both), "Given to both: send the draft", "gave “send the draft” to both"),
            (.remove(key), "Removed: send the draft", "removed “send the draft”"),
            (
                .add(NewCommitment(pair: PairID("p"), owner: .both, text: "meet", made: today)), "Added: meet",
                "added “meet”"
            ),
            (.begin(NewPair(mentor: "A", mentee: "B")), "New pair: A and B", "began the pair of A and B"),
            (
                .edit(path: "pairs/p/sessions/2026-11-20.md", of: PairID("p")), "Edited: sessions/2026-11-20.md",
                "edited sessions/2026-11-20.md"
            ),
            (
                .edit(path: "private/p/notes.md", of: PairID("p")), "Edited: private/p/notes.md",
                "edited private/p/notes.md"
            ),
            (.edit(path: "me.md", of: nil), "Edited: me.md", "edited me.md"),
            (.setStatus(PairID("p"), to: .paused), "Paused: Grace Hopper", "paused the pair “Grace Hopper”"),
            (.setStatus(PairID("p"), to: .active), "Resumed: Grace Hopper", "resumed the pair “Grace Hopper”"),
            (.setStatus(PairID("p"), to: .closed), "Closed: Grace Hopper", "closed the pair “Grace Hopper”"),
        ])
    func sentences(change: Change, done: String, deed: String) {
        #expect(change.sentence(on: today, in: .example()) == done)
        #expect(change.undoSentence(on: today, in: .example()) == "Undone: \(deed)")
        #expect(change.redoSentence(on: today, in: .example()) == "Done again: \(deed)")
    }

    @Test("Each change names its pair, but for one that is yet to begin")
    func pairs() {
        let pair = PairID("p")
        let new = NewCommitment(pair: pair, owner: .both, text: "meet", made: today)
        let changes: [Change] = [.reopen(Self.key), .remove(Self.key), .add(new), .setStatus(pair, to: .closed)]
        #expect(changes.allSatisfy { $0.pair == pair })
        #expect(Change.begin(NewPair(mentor: "A", mentee: "B")).pair == nil)
    }

    @Test("Without a pair people are called by their side")
    func withoutNames() {
        #expect(Change.reassign(Self.key, to: .mentee).sentence(on: today) == "Given to the mentee: send the draft")
        #expect(Change.reassign(Self.key, to: .mentor).sentence(on: today) == "Given to the mentor: send the draft")
        #expect(Change.setStatus(PairID("p"), to: .paused).sentence(on: today) == "Paused: p")
    }

    private static func keys(_ texts: String...) -> [CommitmentKey] {
        texts.map { CommitmentKey(pair: PairID("p"), file: "commitments.md", owner: .mentor, text: $0) }
    }

    @Test("Several changes of a kind are told in one sentence, different ones are counted")
    func groups() {
        let keys = Self.keys("send the draft", "lend the book", "read the budget")
        let kept = keys.map { Change.keep($0, on: today) }
        #expect(kept.sentence(on: today) == "Kept 3: send the draft, lend the book, read the budget")
        #expect(kept.sentence(of: 1234, on: today) == "Kept 3 of 1,234")
        #expect(kept.undoSentence(of: 1234, on: today) == "Undone: kept 3 of 1,234")
        #expect(kept.undoSentence(on: today) == "Undone: kept 3 (send the draft, lend the book, read the budget)")
        #expect(kept.redoSentence(on: today) == "Done again: kept 3 (send the draft, lend the book, read the budget)")
        #expect(kept.prefix(1).sentence(on: today) == "Kept: send the draft")
        #expect(kept.prefix(1).undoSentence(on: today) == "Undone: kept “send the draft”")
        let mixed = kept + [.remove(keys[0])]
        #expect(mixed.sentence(on: today) == "4 changes")
        #expect(mixed.undoSentence(on: today) == "Undone: 4 changes")
        #expect([Change]().sentence(on: today) == "0 changes")
    }

    @Test(
        "A large number has a comma at each third place",
        arguments: [
            (0, "0"), (999, "999"), (1_000, "1,000"), (14_111, "14,111"), (-999, "-999"), (1_234_567, "1,234,567"),
            (.min, "-9,223,372,036,854,775,808"),
        ])
    func grouped(number: Int, expected: String) {
        #expect(number.grouped == expected)
    }

    @Test("The days moved to and the people given to are named where they are the same")
    func sharedDetails() {
        let keys = Self.keys("a", "b")
        let moved = keys.map { Change.move($0, to: day("2026-12-04"), because: nil) }
        #expect(moved.sentence(on: today) == "Moved 2 to Fri 4 Dec: a, b")
        let apart = [moved[0], .move(keys[1], to: day("2026-12-05"), because: nil)]
        #expect(apart.sentence(on: today) == "2 changes")
        let given = keys.map { Change.reassign($0, to: .mentee) }
        #expect(given.sentence(on: today) { _ in .example() } == "Gave 2 to Grace Hopper: a, b")
        let paused = [Change.setStatus(PairID("p"), to: .paused), .setStatus(PairID("q"), to: .paused)]
        #expect(paused.sentence(on: today) == "Paused 2: p, q")
        #expect(paused.sentence(on: today) { Pair(id: $0, mentor: "A", mentee: "B") } == "Paused 2: A and B, A and B")
    }

    @Test("However long and many the words are, the sentence stays short")
    func boundedSentence() {
        let long = String(repeating: "word ", count: 10_000)
        let changes = (0..<50).map { Change.remove(Self.keys("\($0) \(long)")[0]) }
        #expect(changes.sentence(on: today).count < 150)
        #expect(changes.sentence(on: today).hasPrefix("Removed 50: 0 word word"))
        #expect(changes.sentence(on: today).hasSuffix("…, …"))
    }
}
