import JournalStorage
import Mentorship
import Testing

@Suite("Reading whether a referral helped")
struct ReadingHelpedTests {
    @Test(
        "In a session: of several lines the last with words counts, and none is part of the referral",
        arguments: [
            ("- Refer: Dr Chen for law\n  Helped: yes", "yes"),
            ("Refer: Dr Chen for law\n  helped: No, she had no time", "No, she had no time"),
            ("- Refer: Dr Chen for law\n  Helped: no\n  - Helped: yes, twice\n  Helped:", "yes, twice"),
            ("- Refer: Dr Chen for law\n  Helped: a\n    b", "a\nb"), ("- Refer: Dr Chen for law\n  Helped:", nil),
            ("- Refer: Dr Chen for law\n- Helped: yes", nil), ("- Refer: Dr Chen for law\nHelped: yes", nil),
            ("- Refer: Dr Chen for law\n  > Helped: yes", nil),
        ] as [(String, String?)])
    func session(text: String, helped: String?) throws {
        let session = try ReadingJournal.session(text + "\n")
        let referral = try #require(session.referrals.first)
        #expect(session.referrals.count == 1)
        #expect(referral.text == "Dr Chen for law")
        #expect(referral.helped?.text == helped)
    }

    @Test("Each referral has its own, and one without words takes nobody else's")
    func several() throws {
        let session = try ReadingJournal.session(
            "- Refer: a\n  - Helped: yes\n- Refer: b\n- Refer:\n  - Helped: no\n- Refer: c #x\n  more #y\n  - Helped: hm #z\n"
        )
        #expect(session.referrals.map(\.text) == ["a", "b", "c #x\nmore #y"])
        #expect(session.referrals.map(\.helped?.verdict) == [.yes, nil, nil])
        #expect(session.referrals.map(\.helped?.text) == ["yes", nil, "hm #z"])
        #expect(session.referrals.last?.topics == ["x", "y"])
    }

    @Test("Elsewhere the words stay what they were: prose, a continuation, a note")
    func elsewhere() throws {
        let session = try ReadingJournal.session("Helped: a\nQ: b\n  Helped: c\n- [ ] d\n  Refer: e\n    Helped: f\n")
        #expect(session.firstLine == "Helped: a")
        #expect(session.questions.map(\.asked.text) == ["b\nHelped: c"])
        #expect(session.referrals.isEmpty)
        #expect(session.commitments.map(\.note) == ["Refer: e\nHelped: f"])
    }

    @Test("On the page of a session the line has its label")
    func page() throws {
        let journal = ReadingJournal([
            "pairs/p/sessions/2026-11-20.md": "---\nstatus: held\n---\nRefer: a\n  Helped: yes\nHelped: no\n"
        ])
        let name = try #require(SessionName(fileName: "2026-11-20.md"))
        let text = try #require(try JournalStore(journal.files).sessionText(name, of: PairID("p")))
        #expect(text.lines.map(\.kind) == [.label(.referral), .label(.helped), .prose])
    }

    @Test("Below a hope: it belongs to the referral that counts, and gives the hope no topic")
    func hope() throws {
        let pair = try ReadingJournal(
            [:],
            pair: ReadingJournal.pairFile + """
                ## Mentee hopes to gain
                - a #one
                  Refer: Dr Chen
                    - Helped: no #two
                    - Helped: yes, twice #three
                    - Helped:
                - b
                  - Refer:
                    - Helped: no
                  - Refer: Bo
                - c
                  - Helped: yes #four
                ## Mentor can give
                - d
                  - Refer: e
                    - Helped: yes #five
                """
        ).pair()
        let hopes = pair.agreement.mentee.hopes
        #expect(hopes.map(\.referral) == ["Dr Chen", "Bo", nil])
        #expect(hopes.map(\.helped?.text) == ["yes, twice #three", nil, nil])
        #expect(hopes.map(\.entry.topics) == [["one"], [], ["four"]])
        #expect(pair.agreement.mentor.gives.map(\.topics) == [["five"]])
    }

    @Test("A profile says which file it was read from, the owner's own where the pair has none")
    func profileFiles() throws {
        let journal = ReadingJournal([
            "me.md": "---\nname: Ada Lovelace\n---\n", "pairs/p/mentee.md": "---\nname: Grace Hopper\n---\n",
            "pairs/q/pair.md": ReadingJournal.pairFile, "pairs/q/mentor.md": "",
        ])
        let store = try JournalStore(journal.files)
        let pair = try journal.pair()
        #expect(store.owner()?.file == .owner)
        #expect(try store.outline().owner?.file == .owner)
        #expect(pair.mentorProfile?.file == .owner)
        #expect(pair.menteeProfile?.file == .side(.mentee, of: PairID("p")))
        let other = try #require(try store.pair(PairID("q")))
        #expect(other.mentorProfile?.file == .side(.mentor, of: PairID("q")))
        #expect(other.menteeProfile == nil)
    }
}
