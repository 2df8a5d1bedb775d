import JournalStorage
import Mentorship
import Testing

@Suite("Reading commitments")
struct ReadingCommitmentTests {
    private func only(_ line: String, pair: String = ReadingJournal.pairFile) throws -> Commitment {
        try #require(try ReadingJournal.commitments(line + "\n", pair: pair).first)
    }

    @Test(
        "The mark says what has become of it, and any other is open",
        arguments: [
            (" ", .open), ("/", .open), ("x", .kept), ("X", .kept), ("-", .released), ("~", .released), ("?", .open),
            ("é", .open), ("👩‍👩‍👧", .open), (">", .open), ("e\u{301}", .open),
        ] as [(String, Commitment.State)])
    func marks(mark: String, state: Commitment.State) throws {
        #expect(try only("- [\(mark)] a").state == state)
        let problems = try ReadingJournal(["pairs/p/commitments.md": "- [\(mark)] a\n"]).problems()
        let isKnown = " /xX-~".contains(mark)
        #expect(problems == (isKnown ? [] : ["pairs/p/commitments.md:1:4 warning unknown-mark"]))
    }

    @Test(
        "An @word behind the mark names the owner by role, a word of a name, or a whole name with hyphens",
        arguments: [
            ("@mentor a", .mentor, "a"), ("@Mentee a", .mentee, "a"), ("@BOTH: a", .both, "a"),
            ("@ada, a", .mentor, "a"),
            ("@lovelace a", .mentor, "a"), ("@Ada-Lovelace a", .mentor, "a"), ("@grace: a", .mentee, "a"),
            ("@hopper-grace a", nil, "@hopper-grace a"), ("@bob a", nil, "@bob a"), ("@ada:, a", nil, "@ada:, a"),
            ("a @mentor", nil, "a @mentor"), ("@mentor @mentee a", .mentor, "@mentee a"),
            ("@bob @ada a", nil, "@bob @ada a"),
            ("due:2026-12-01 @ada a", .mentor, "a"), ("due:soon @ada a", nil, "due:soon @ada a"), ("@ a", nil, "@ a"),
            ("<!-- x --> @ada a", .mentor, "a"), ("mentor a", nil, "mentor a"), ("@mentor", nil, nil),
            ("@ádá a", .mentor, "a"),
        ] as [(String, Owner?, String?)])
    func owners(words: String, owner: Owner?, text: String?) throws {
        let commitment = try ReadingJournal.commitments("- [ ] \(words)\n").first
        #expect(commitment?.text == text)
        #expect(commitment?.owner == owner)
    }

    @Test("Aliases of the profile in effect name the owner, and a word that fits both sides names nobody")
    func aliases() throws {
        let pair = "---\nmentor: Ada Hopper\nmentee: Grace Hopper\n---\n"
        let others = [
            "me.md": "---\nname: Ada Hopper\naliases: [Countess, The Enchantress]\n---\n",
            "pairs/p/mentee.md": "---\nname: Grace Hopper\naliases: Amazing\n---\n",
        ]
        let text = "- [ ] @countess a\n- [ ] @the-enchantress b\n- [ ] @amazing c\n- [ ] @hopper d\n- [ ] @ada e\n"
        let commitments = try ReadingJournal.commitments(text, pair: pair, others: others)
        #expect(commitments.map(\.owner) == [.mentor, .mentor, .mentee, nil, .mentor])
        #expect(commitments.map(\.text) == ["a", "b", "c", "@hopper d", "e"])
    }

    @Test("The pair's own profile is in effect before the owner's")
    func ownProfile() throws {
        let others = [
            "me.md": "---\nname: Ada Lovelace\naliases: X\n---\n", "pairs/p/mentor.md": "---\nname: Ada\n---\n",
        ]
        #expect(try ReadingJournal.commitments("- [ ] @x a\n", others: others).map(\.owner) == [nil])
    }

    @Test(
        "Dates stand anywhere, in any case, with a blank between; the first of a kind counts, what is none is text",
        arguments: [
            ("a due:2026-12-01", "a", "2026-12-01"), ("a DUE: 2026-12-01 b", "a b", "2026-12-01"),
            ("due:\t2026-12-01 a", "a", "2026-12-01"),
            ("a due:  2026-12-01", "a due: 2026-12-01", nil), ("a due:2026-02-30", "a due:2026-02-30", nil),
            ("a due:2026-12-01 due:2026-12-02", "a due:2026-12-02", "2026-12-01"),
            ("a due:2026-12-01 due: 2026-12-02", "a due: 2026-12-02", "2026-12-01"),
            ("a due:soon due:2026-12-02", "a due:soon", "2026-12-02"), ("a due:", "a due:", nil),
            ("a due: b", "a due: b", nil),
            ("a due:2026-12-01.", "a due:2026-12-01.", nil), ("a (due:2026-12-01)", "a (due:2026-12-01)", nil),
            ("a due:26-12-01", "a due:26-12-01", nil), ("a overdue:2026-12-01", "a overdue:2026-12-01", nil),
            ("a due:2026-12-01\u{A0}", "a due:2026-12-01\u{A0}", nil), ("a due 2026-12-01", "a due 2026-12-01", nil),
            ("a due:2024-02-29", "a", "2024-02-29"), ("a due:2026-12-01 ^id", "a", "2026-12-01"),
            ("a ^id due:2026-12-01", "a", "2026-12-01"),
            ("a due:2026-12-01<!-- c -->", "a", "2026-12-01"), ("a due:٢026-12-01", "a due:٢026-12-01", nil),
        ] as [(String, String, String?)])
    func dates(words: String, text: String, due: String?) throws {
        let commitment = try only("- [ ] " + words)
        #expect(commitment.text == text)
        #expect(commitment.due.map(\.description) == due)
    }

    @Test("A date that doesn't fit the mark is no part of the text and doesn't count")
    func fitting() throws {
        let line = "a kept:2026-11-21 released:2026-11-22 made:2026-11-01"
        let open = try only("- [ ] " + line)
        let kept = try only("- [x] " + line)
        let released = try only("- [-] " + line)
        #expect([open.text, kept.text, released.text] == ["a", "a", "a"])
        #expect([open.kept, open.released, kept.released, released.kept] == [nil, nil, nil, nil])
        #expect(kept.kept == Day.at("2026-11-21"))
        #expect(released.released == Day.at("2026-11-22"))
        #expect(open.made == Day.at("2026-11-01"))
    }

    @Test("What isn't said was made on the session's day, and outside a session on none")
    func made() throws {
        #expect(try only("- [ ] a").made == Day.at("2026-11-20"))
        #expect(try only("- [x] a").kept == nil)
        let outside = try ReadingJournal(["pairs/p/commitments.md": "- [ ] a\n- [ ] b made:2026-01-02\n"]).pair()
        #expect(outside.commitmentsOutside.map(\.made) == [nil, Day.at("2026-01-02")])
    }

    @Test(
        "The text is what is left, trimmed, with single spaces, without comments and a block id",
        arguments: [
            ("  a   b\tc  ", "a b c"), ("a ^id", "a"), ("a ^a-1", "a"), ("a ^", "a ^"), ("a ^i_d", "a ^i_d"),
            ("a ^id b", "a ^id b"),
            ("^id", "^id"), ("a b^id", "a b^id"), ("a <!-- c --> b", "a b"), ("a<!--c-->b", "a b"),
            ("a <!-- b", "a <!-- b"),
            ("a #topic **b** [c](d)", "a #topic **b** [c](d)"), ("a\r", "a"), ("a ^id ^jd", "a ^id"),
        ])
    func texts(words: String, text: String) throws {
        #expect(try only("- [ ] " + words).text == text)
    }

    @Test("A checkbox with nothing but owner, dates and comments behind it is no commitment, and reported")
    func empty() throws {
        let text = "- [ ] @mentor due:2026-12-01\n- [ ] <!-- a -->\n- [ ]\n- [x] \n"
        let journal = ReadingJournal(["pairs/p/commitments.md": text])
        #expect(try journal.pair().commitmentsOutside.isEmpty)
        let expected = [1, 2].map { "pairs/p/commitments.md:\($0):1 warning empty-commitment" }
        #expect(try journal.problems() == expected)
    }

    @Test("What belongs to a commitment is its reason, its moves, its earlier releases and its note")
    func belonging() throws {
        let text = """
            - [-] a released:2026-11-20
              Because: first
              Moved: 2026-10-01 -> 2026-10-02 ill
              - moved:2026-10-02 -> 2026-11-02
                and so on
              Released: 2026-09-01 too much
              Released: no day
              Released: 2026-09-02
              Released:
              Moved: soon
              Q: a note

              > hidden
              - because:  second   time
              - [ ] own
                its note
              last
            """
        let commitments = try ReadingJournal.commitments(text)
        let first = try #require(commitments.first)
        #expect(first.reason == "second time")
        #expect(
            first.moves == [
                .init(from: .at("2026-10-01"), to: .at("2026-10-02"), because: "ill"),
                .init(from: .at("2026-10-02"), to: .at("2026-11-02"), because: nil),
            ])
        #expect(
            first.releases == [
                .init(day: .at("2026-09-01"), because: "too much"), .init(day: nil, because: "no day"),
                .init(day: .at("2026-09-02"), because: nil),
            ])
        #expect(first.note == "and so on\nQ: a note\nlast")
        #expect(commitments.map(\.text) == ["a", "own"])
        #expect(commitments.last?.note == "its note")
        let problems = try ReadingJournal(["pairs/p/sessions/2026-11-20.md": text]).problems()
        #expect(problems == ["pairs/p/sessions/2026-11-20.md:10:10 warning bad-move"])
    }

    @Test("A reason counts only while released")
    func reasons() throws {
        #expect(try only("- [ ] a\n  Because: b").reason == nil)
        #expect(try only("- [x] a\n  Because: b").reason == nil)
        #expect(try only("- [~] a\n  Because: b").reason == "b")
        #expect(try only("- [~] a\n  Because: b\n  Because:").reason == nil)
        #expect(try only("- [~] a\nBecause: b").reason == nil)
    }

    @Test("Questions below a commitment are its note, and none of the session's")
    func labels() throws {
        let session = try ReadingJournal.session(
            "- [ ] a\n  Because: b\n    Q: c\n  Learned: d\nQ: e\n  - [ ] f\n    Heard: g\n")
        #expect(session.questions.map(\.asked.text) == ["e"])
        #expect(session.learned.isEmpty && session.heard.isEmpty)
        #expect(session.commitments.map(\.note) == ["Q: c\nLearned: d", "Heard: g"])
    }

    @Test("Commitments stand in list items of any kind, at any depth, and not in what is hidden")
    func places() throws {
        let text =
            "# h\n1. [ ] a\n   * [x] b\n\t\t+ [-] c\n> - [ ] d\n```\n- [ ] e\n```\n<!-- - [ ] f -->\n[ ] g\n"
            + "Q: h\n  - [ ] i\n"
        let commitments = try ReadingJournal.commitments(text)
        #expect(commitments.map(\.text) == ["a", "b", "c", "i"])
        #expect(commitments.map(\.line) == [2, 3, 4, 12])
    }

    @Test("Twins are counted in the order of their lines, by owner and words", arguments: [0, 40])
    func twins(others: Int) throws {
        let more = (0..<others).map { "- [ ] other \($0)\n" }.joined()
        let text = "- [ ] @ada a\n- [ ] @mentor  a due:2026-12-01\n- [ ] a\n- [ ] @grace a\n- [x] @mentor a\n" + more
        let commitments = try ReadingJournal.commitments(text).prefix(5)
        #expect(commitments.map(\.key.twin) == [1, 2, 1, 1, 3])
        #expect(commitments.map(\.key.twins) == [3, 3, 1, 1, 3])
    }

    /// The letters were worked out apart from the program, with Python's hashlib and base64.
    @Test(
        "An id is the beginning of the SHA-256 of pair, file, role, text and the twin's counter, in base32",
        arguments: [
            ("- [ ] @mentee Send the draft due:2026-12-01\n", 0, "peotvl22vn"),
            ("- [x] @Ada:  Read   it ^abc\n", 0, "o3bdffiotk"),
            ("- [ ] a\n- [ ] a\n", 1, "klznq5ehtf"),
            ("- [-] @both Łódź 日本 😀\n", 0, "dh5gwvs4ho"),
            ("- [ ] @bob e\u{301}\n", 0, "bfdixmojwd"),
        ])
    func ids(line: String, index: Int, letters: String) throws {
        let commitments = try ReadingJournal.commitments(line)
        #expect(CommitmentID(commitments[index].key).description == letters)
    }
}
